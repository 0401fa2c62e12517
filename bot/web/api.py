"""What the page asks of the server: say something, show what was said, begin anew."""

import asyncio
from dataclasses import dataclass

from pydantic import ValidationError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from actions.db.session import Sessions
from bot import inbox
from bot.receiving import Received, Receiver
from bot.web import rows
from bot.web.channel import NAME
from bot.web.pages import Pages
from bot.web.posting import MOST_WAITING, Said, TooLarge, body
from bot.web.visits import Visits
from translations.messages import Messages


@dataclass(frozen=True)
class Api:
    """Refusals that a person can do something about come with a sentence (`message`), the others with `error` alone."""

    sessions: Sessions
    lookup_key: bytes
    receiver: Receiver
    messages: Messages
    visits: Visits
    pages: Pages

    async def say(self, request: Request) -> Response:
        """202 once the message is on disk; the answer comes as an event."""
        if not self._is_ours(request):
            return _refused(403, "origin")
        token = self.visits.token(request)
        language = await self.pages.language(request, token)
        if token is None:
            return self._worded(403, "web_no_cookies", language)
        try:
            said = Said.model_validate_json(await body(request))
        except TooLarge:
            return self._worded(413, "web_too_long", language)
        except (ValidationError, ClientDisconnect):
            return _refused(400, "form")
        update_key = said.update_key(self.lookup_key, token)
        language = said.language or language
        if await asyncio.to_thread(self._too_many, token, update_key):
            return self._worded(429, "web_too_many", language)
        received = Received(update_key=update_key, address=token, payload=said.payload(), language=language)
        await self.receiver.keep(NAME, [received])
        return JSONResponse({"id": str(said.id)}, 202)

    async def history(self, request: Request) -> Response:
        """What was said, and after which answer the events go on (`last`).

        Asked by the page itself, so the browser withholds no cookie: where there is none now, there is none.
        """
        token = self.visits.token(request)
        response = JSONResponse(await asyncio.to_thread(self._history, token))
        if token is None and self.visits.own(request):
            self.visits.keep(request, response, self.visits.new_token())
        return response

    async def start_over(self, request: Request) -> Response:
        """Another cookie: the page begins a chat that nothing connects with the one before."""
        if not self._is_ours(request):
            return _refused(403, "origin")
        response = Response(status_code=204)
        self.visits.keep(request, response, self.visits.new_token())
        return response

    def _is_ours(self, request: Request) -> bool:
        """A JSON body cannot be sent by another site's form; whoever sends it with a script is asked for its origin."""
        content = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        return content == "application/json" and self.visits.own(request)

    def _too_many(self, token: str, update_key: str) -> bool:
        with self.sessions.begin() as session:
            chat = rows.find_chat(session, self.lookup_key, token)
            if chat is None or rows.is_known(session, update_key=update_key):
                return False
            return inbox.waiting(session, chat_id=chat.id) >= MOST_WAITING

    def _history(self, token: str | None) -> dict[str, object]:
        with self.sessions.begin() as session:
            chat = rows.find_chat(session, self.lookup_key, token)
            if chat is None:
                return {"known": False, "entries": [], "last": 0, "language": None}
            entries = rows.history(session, chat)
            return {
                "known": True,
                "entries": entries,
                "last": max((entry["id"] for entry in entries if entry["who"] == "assistant"), default=0),
                "language": chat.language,
            }

    def _worded(self, status: int, key: str, language: str) -> Response:
        return JSONResponse({"error": key, "message": self.messages.text(language, key)}, status)


def _refused(status: int, error: str) -> Response:
    return JSONResponse({"error": error}, status)
