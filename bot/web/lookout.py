"""One look at the outbox every two seconds, for all open pages of this process.

Whatever is answered in this process wakes its pages through the hub; answers that another process has written are found
here. One query serves every page, so that a thousand open pages cost no more than one.
"""

import asyncio
from dataclasses import dataclass

import structlog
from sqlalchemy.exc import SQLAlchemyError

from actions.db.session import Sessions
from bot.hub import Hub
from bot.web import rows

#: Seconds between two looks.
EVERY = 2.0
#: How far behind the newest id a look reaches back: another process may commit a smaller id later than a greater one.
OVERLAP = 200

log = structlog.get_logger()


@dataclass(frozen=True)
class _Seen:
    """What a look found: the newest id of the outbox, and the web chat's answers near it (answer -> chat)."""

    newest: int
    answers: dict[int, int]


@dataclass(frozen=True)
class Lookout:
    sessions: Sessions
    hub: Hub

    async def run(self) -> None:
        """Until cancelled. Trouble with the database is logged; the next look tries again."""
        before: _Seen | None = None
        while True:
            try:
                seen = await asyncio.to_thread(self._look, before)
            except SQLAlchemyError as error:
                log.warning("lookout_failed", error=type(error).__name__)
            else:
                known = seen.answers if before is None else before.answers
                for chat_id in {chat for answer, chat in seen.answers.items() if answer not in known}:
                    self.hub.call(chat_id, "messages")
                before = seen
            await asyncio.sleep(EVERY)

    def _look(self, before: _Seen | None) -> _Seen:
        with self.sessions.begin() as session:
            newest = rows.newest(session)
            since = newest if before is None else before.newest
            return _Seen(newest, rows.chats_by_answer(session, after=since - OVERLAP))
