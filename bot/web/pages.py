"""GET /: the page itself, and GET /api/interface: its wording in another language."""

import asyncio
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.templating import Jinja2Templates

from actions.db.session import Sessions
from bot.web import rows
from bot.web.interface import interfaces, language_names, preferred
from bot.web.visits import Visits
from translations.languages import LANGUAGES
from translations.messages import Messages

TEMPLATES = Path(__file__).parent / "templates"


class Pages:
    """Raises WordingError at once where a catalog lacks what the page says."""

    def __init__(self, *, sessions: Sessions, lookup_key: bytes, messages: Messages, visits: Visits) -> None:
        self.sessions = sessions
        self.lookup_key = lookup_key
        self.visits = visits
        self.interfaces = interfaces(messages)
        self.language_names = language_names(messages)
        self.templates = Jinja2Templates(TEMPLATES)

    async def chat(self, request: Request) -> Response:
        token = self.visits.token(request)
        interface = self.interfaces[await self.language(request, token)]
        context = {"interface": interface, "t": interface.texts, "languages": self.language_names}
        response = self.templates.TemplateResponse(request, "chat.html", context)
        if token or not self.visits.came_from_elsewhere(request):
            self.visits.keep(request, response, token or self.visits.new_token())
        return response

    async def interface(self, request: Request) -> Response:
        found = self.interfaces.get(request.query_params.get("language", ""))
        return JSONResponse({"error": "language"}, 400) if found is None else JSONResponse(found.as_json())

    async def language(self, request: Request, token: str | None) -> str:
        """The chat's; before there is one, the link's (?language=pl), else the browser's."""
        asked = request.query_params.get("language", "")
        otherwise = asked if asked in LANGUAGES else preferred(request.headers.get("accept-language"))
        return await asyncio.to_thread(self._chat_language, token) or otherwise

    def _chat_language(self, token: str | None) -> str | None:
        if token is None:
            return None
        with self.sessions.begin() as session:
            chat = rows.find_chat(session, self.lookup_key, token)
            return None if chat is None else chat.language
