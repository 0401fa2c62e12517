"""GET /api/events: a chat's answers as server-sent events, for as long as its page is open.

Events: `message` (id: the answer's own, data: an entry as in the history, with the chat's language), `typing`, and
`heartbeat`, by which a page notices a connection that died without a word. A browser that reconnects says by
Last-Event-ID what it has; an answer may come twice, never not at all, and the page knows it by its id.
"""

import asyncio
import json
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.requests import Request
from starlette.responses import Response

from actions.db.session import Sessions
from actions.db.tables import Chat
from bot import inbox
from bot.hub import Hub
from bot.web import rows
from bot.web.visits import Visits

#: Seconds between two heartbeats; a page that misses two reconnects by itself (static/link.js).
HEARTBEAT = 15
#: Milliseconds after which a browser reconnects; spread, so that not every page comes back in the same instant.
RETRY = (1000, 3000)


@dataclass(frozen=True)
class Events:
    sessions: Sessions
    lookup_key: bytes
    hub: Hub
    visits: Visits

    async def stream(self, request: Request) -> Response:
        token = self.visits.token(request)
        chat_id = await asyncio.to_thread(self._chat_id, token)
        if chat_id is None:
            return Response(status_code=204)  # a browser does not reconnect after this
        after = _number(request.headers.get("last-event-id") or request.query_params.get("after"))
        return EventSourceResponse(self._events(chat_id, after), ping=HEARTBEAT, ping_message_factory=_heartbeat)

    async def _events(self, chat_id: int, after: int) -> AsyncIterator[ServerSentEvent]:
        with self.hub.watch(chat_id) as calls:
            yield ServerSentEvent(event="heartbeat", data="", retry=_retry())
            caught_up = False
            while True:
                found = await asyncio.to_thread(self._fresh, chat_id, after)
                if found is None:
                    return  # the chat was erased
                language, entries = found
                for entry in entries:
                    data = json.dumps(entry | {"language": language}, ensure_ascii=False)
                    yield ServerSentEvent(event="message", id=str(entry["id"]), data=data)
                if entries:
                    after = max(after, *(entry["id"] for entry in entries))
                    await asyncio.to_thread(self._fetched, [entry["id"] for entry in entries])
                    continue
                if not caught_up and await asyncio.to_thread(self._due, chat_id):
                    yield _typing()  # the call for it came before the page was listening
                caught_up = True
                while await calls.get() == "typing":
                    yield _typing()

    def _chat_id(self, token: str | None) -> int | None:
        with self.sessions.begin() as session:
            chat = rows.find_chat(session, self.lookup_key, token)
            return None if chat is None else chat.id

    def _due(self, chat_id: int) -> bool:
        with self.sessions.begin() as session:
            return inbox.waiting(session, chat_id=chat_id) > 0

    def _fresh(self, chat_id: int, after: int) -> tuple[str, list[rows.Entry]] | None:
        with self.sessions.begin() as session:
            chat = session.get(Chat, chat_id)
            return None if chat is None else (chat.language, rows.fresh(session, chat, after=after))

    def _fetched(self, ids: list[int]) -> None:
        with self.sessions.begin() as session:
            rows.mark_fetched(session, ids, now=datetime.now(UTC))


def _heartbeat() -> ServerSentEvent:
    return ServerSentEvent(event="heartbeat", data="")


def _retry() -> int:
    return random.randint(*RETRY)  # noqa: S311  # spreads load, keeps no secret


def _typing() -> ServerSentEvent:
    return ServerSentEvent(event="typing", data="")


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 19 else 0
