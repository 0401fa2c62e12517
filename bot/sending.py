"""The sender: drains the outbox of the channels that push, within their limits, and records what was sent."""

import asyncio
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog
from sqlalchemy.exc import SQLAlchemyError

from actions.db.session import Sessions
from bot import outbox
from bot.channels import Channel, Fate, Sent
from bot.draining import drain, next_piece
from bot.faults import place_of
from bot.hub import Hub

log = structlog.get_logger()

#: Sends at a time; those to one chat always follow one another.
SIDE_BY_SIDE = 8
#: The longest wait between two tries, in seconds; a channel that is out of reach for hours loses nothing.
LONGEST_WAIT = 300
#: An answer that could not be sent for so long is of no use any more; Telegram forgets what it cannot deliver as early.
GIVE_UP = timedelta(hours=24)


@dataclass
class Sender:
    """Sends parts until it is cancelled."""

    sessions: Sessions
    lookup_key: bytes
    channels: Mapping[str, Channel]
    hub: Hub
    holder: str = field(default_factory=lambda: str(uuid.uuid4()))
    #: Parts claimed for this sender by whoever promised them (bot.answering), so that it need not look for them.
    handed: asyncio.Queue[outbox.Claimed] = field(default_factory=asyncio.Queue)

    async def run(self) -> None:
        pushing = [name for name, channel in self.channels.items() if channel.pushes]
        if not pushing:
            return
        sources = (self.handed.get, lambda: next_piece(partial(self._claim, pushing), call=self.hub.outbox))
        await drain(self._send, sources=sources, side_by_side=SIDE_BY_SIDE)

    def _claim(self, pushing: list[str]) -> tuple[outbox.Claimed | None, datetime | None]:
        with self.sessions.begin() as session:
            claimed = outbox.claim(session, channels=pushing, holder=self.holder, now=datetime.now(UTC))
            return claimed, None if claimed else outbox.next_wake(session, channels=pushing)

    async def _send(self, claimed: outbox.Claimed) -> None:
        channel = self.channels[claimed.channel]
        try:
            result = await channel.send(claimed.address, claimed.part)
        except Exception as error:  # noqa: BLE001 - a fault of our own: keep the part, tell the log where
            log.error("send_failed", outbox=claimed.id, error=type(error).__name__, at=place_of(error))
            result = Sent(Fate.LATER)
        if result.fate is not Fate.SENT:
            log.warning(
                "not_sent", outbox=claimed.id, fate=result.fate.name, code=result.code, attempt=claimed.attempts
            )
        try:
            await asyncio.to_thread(self._record, claimed, result, channel.pace)
        except SQLAlchemyError as error:
            # The lease ends by itself; then the part is sent once more.
            log.error("send_not_recorded", outbox=claimed.id, error=type(error).__name__, at=place_of(error))
        self.hub.outbox.set()

    def _record(self, claimed: outbox.Claimed, result: Sent, pace: float) -> None:
        now = datetime.now(UTC)
        with self.sessions.begin() as session:
            match result.fate:
                case Fate.SENT:
                    outbox.sent(session, claimed, pause=timedelta(seconds=pace), now=now)
                case Fate.LATER if now - claimed.created_at > GIVE_UP:
                    outbox.refused(session, claimed, now=now)
                case Fate.LATER:
                    wait = result.seconds or min(LONGEST_WAIT, 2**claimed.attempts)
                    outbox.later(session, claimed, until=now + timedelta(seconds=wait))
                case Fate.REFUSED:
                    outbox.refused(session, claimed, now=now)
                case Fate.GONE:
                    outbox.gone(session, claimed, now=now)
                case Fate.MOVED:
                    outbox.moved(session, claimed, self.lookup_key, address=result.address)
