"""Whose page it is: a random cookie, which is the chat's address. Nothing else is kept in the browser."""

import re
import secrets
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

#: Seconds for which a browser keeps the cookie after its last visit.
COOKIE_SECONDS = 30 * 24 * 3600

_TOKEN_BYTES = 32
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True)
class Visits:
    """Reads and sets the cookie. `public_url` is the address under which a proxy shows the page, if there is one."""

    public_url: str | None = None

    def token(self, request: Request) -> str | None:
        """The chat's address, or None for a browser without a (well-formed) cookie."""
        value = request.cookies.get(self._name(request), "")
        return value if _TOKEN.fullmatch(value) else None

    def new_token(self) -> str:
        return secrets.token_urlsafe(_TOKEN_BYTES)

    def keep(self, request: Request, response: Response, token: str) -> None:
        """Set the cookie, or make it last from now on."""
        response.set_cookie(
            self._name(request),
            token,
            max_age=COOKIE_SECONDS,
            httponly=True,
            samesite="strict",
            secure=self._encrypted(request),
        )

    def came_from_elsewhere(self, request: Request) -> bool:
        """Whether a link on another site led here: the browser then withholds a SameSite=Strict cookie that it has.

        A new cookie would overwrite that one, and with it the way back to the chat.
        """
        site = request.headers.get("sec-fetch-site")
        if site is not None:
            return site == "cross-site"
        referrer = request.headers.get("referer")
        return referrer is not None and _origin(referrer) not in self._origins(request)

    def own(self, request: Request) -> bool:
        """Whether the request comes from our own page, not from another site that a person has open.

        Browsers tell by Sec-Fetch-Site (over https or loopback), and by Origin with every POST; what sends neither is
        no browser, and brings no cookie but its own.
        """
        site = request.headers.get("sec-fetch-site")
        if site is not None:
            return site == "same-origin"
        origin = request.headers.get("origin")
        return origin is None or origin in self._origins(request)

    def opened(self, request: Request) -> bool:
        """Whether our own page led here, or the person themselves by the address line or a bookmark."""
        return request.headers.get("sec-fetch-site") == "none" or self.own(request)

    def _origins(self, request: Request) -> tuple[str | None, ...]:
        """Where our page may have been loaded from: this address, or the proxy's."""
        here = f"{request.url.scheme}://{request.headers.get('host', '')}"
        return here, _origin(self.public_url) if self.public_url else None

    def _encrypted(self, request: Request) -> bool:
        return request.url.scheme == "https" or (self.public_url or "").startswith("https:")

    def _name(self, request: Request) -> str:
        # With the prefix a browser takes the cookie from this very host only, not from a neighbour under its domain.
        return "__Host-bruecke" if self._encrypted(request) else "bruecke"


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
