"""What is done by itself, now and then: deletion of what has grown old, in our tables and in Rasa's."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.db import retention
from actions.db.session import Sessions
from bot.faults import place_of
from bot.rasa import Rasa, RasaUnavailable
from bot.tracker import delete_conversations

log = structlog.get_logger()

#: Seconds between two rounds.
EVERY = 15 * 60


@dataclass(frozen=True)
class Housekeeping:
    """Deletes by age. `tracker` is the engine of Rasa's tracker store, whose rows no interface of Rasa's deletes."""

    sessions: Sessions
    tracker: Engine
    rasa: Rasa

    async def run(self) -> None:
        while True:
            try:
                await self.round(datetime.now(UTC))
            except (SQLAlchemyError, RasaUnavailable) as error:
                log.error("housekeeping_failed", error=type(error).__name__, at=place_of(error))
            await asyncio.sleep(EVERY)

    async def round(self, now: datetime) -> None:
        idle, long_idle = await asyncio.to_thread(self._begin, now)
        for sender in idle:
            if sender in long_idle or not await self.rasa.open_form(sender):
                await asyncio.to_thread(self._delete_tracker, sender)

    def _begin(self, now: datetime) -> tuple[list[str], set[str]]:
        """Deletes by age; the senders whose conversation rests, and those for whom no open form counts any more."""
        with self.sessions.begin() as session:
            retention.delete_old_messages(session, now=now)
            retention.delete_old_records(session, now=now)
            forgotten = retention.idle_senders(session, now=now, rest=timedelta(days=retention.FORM_DAYS))
            return retention.idle_senders(session, now=now), set(forgotten)

    def _delete_tracker(self, sender: str) -> None:
        delete_conversations(self.tracker, [sender])
        with self.sessions.begin() as session:
            retention.tracker_deleted(session, sender)
