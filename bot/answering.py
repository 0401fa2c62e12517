"""The worker: takes updates from the inbox, has them answered, and promises the replies in the outbox."""

import asyncio
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from actions.db import unanswered
from actions.db.session import Sessions
from actions.replies import Reply
from bot import inbox
from bot.channels import Channel
from bot.conversation import Conversation, Incoming, Turn
from bot.draining import drain, next_piece
from bot.faults import place_of
from bot.hub import Hub
from bot.rasa import RasaAnswerless, RasaUnavailable
from bot.records import store
from bot.sending import Sender

log = structlog.get_logger()

#: Turns at a time; those of one chat always follow one another.
SIDE_BY_SIDE = 8
#: Waits between the tries of one update, in seconds; after the last try the person gets an apology.
WAITS = (1, 2, 5, 10, 20, 30)


@dataclass
class Worker:
    """Answers updates until it is cancelled; what was taken and not ended is taken again later."""

    sessions: Sessions
    conversation: Conversation
    channels: Mapping[str, Channel]
    hub: Hub
    sender: Sender
    holder: str = field(default_factory=lambda: str(uuid.uuid4()))
    #: Updates claimed for this worker as they were received (bot.receiving), so that it need not look for them.
    handed: asyncio.Queue[inbox.Claimed] = field(default_factory=asyncio.Queue)

    async def run(self) -> None:
        await drain(self._answer, sources=(self.handed.get, self._next), side_by_side=SIDE_BY_SIDE)

    async def _next(self) -> inbox.Claimed:
        return await next_piece(self._claim, call=self.hub.inbox)

    def _claim(self) -> tuple[inbox.Claimed | None, datetime | None]:
        with self.sessions.begin() as session:
            channels = list(self.channels)
            claimed = inbox.claim(session, channels=channels, holder=self.holder, now=datetime.now(UTC))
            return claimed, None if claimed else inbox.next_wake(session, channels=channels)

    async def _answer(self, claimed: inbox.Claimed) -> None:
        try:
            await self._answer_or_fail(claimed)
        except SQLAlchemyError as error:
            # The lease ends by itself; then the update is taken again and Rasa's tracker tells what was answered.
            log.error("turn_not_kept", inbox=claimed.id, error=type(error).__name__, at=place_of(error))

    async def _answer_or_fail(self, claimed: inbox.Claimed) -> None:
        channel = self.channels[claimed.channel]
        try:
            turn = await self._turn(claimed, channel)
            parts = _rendered(turn, claimed, channel)
        except RasaUnavailable as error:
            await self._fail(claimed, channel, error, tries=len(WAITS) + 1)
        except RasaAnswerless as error:
            await self._fail(claimed, channel, error, tries=2)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person gets a sentence and the log a place
            await self._fail(claimed, channel, error, tries=3)
        else:
            await self._close(claimed, parts, turn, failed=False)

    async def _turn(self, claimed: inbox.Claimed, channel: Channel) -> Turn:
        parsed = channel.parse(claimed.payload)
        if parsed is None:
            return Turn(())
        self.hub.call(claimed.chat_id, "typing")
        await channel.begin(claimed.address, claimed.payload)
        return await self.conversation.turn(
            Incoming(
                channel=claimed.channel,
                update_id=claimed.update_key,
                sender=claimed.sender,
                kind=parsed.kind,
                text=parsed.text,
                language=claimed.language,
                chosen=claimed.language_chosen,
                replayed=claimed.attempts > 1,
            )
        )

    async def _fail(self, claimed: inbox.Claimed, channel: Channel, error: Exception, *, tries: int) -> None:
        log.error(
            "turn_failed", inbox=claimed.id, attempt=claimed.attempts, error=type(error).__name__, at=place_of(error)
        )
        if claimed.attempts < tries:
            until = datetime.now(UTC) + timedelta(seconds=WAITS[min(claimed.attempts, len(WAITS)) - 1])
            await asyncio.to_thread(self._postpone, claimed, until)
            return
        sorry = Reply(
            text=self.conversation.messages.text(claimed.language, "sorry"), language=claimed.language, topic="fallback"
        )
        turn = Turn((sorry,))
        await self._close(claimed, _rendered(turn, claimed, channel), turn, failed=True)

    def _postpone(self, claimed: inbox.Claimed, until: datetime) -> None:
        with self.sessions.begin() as session:
            inbox.postpone(session, claimed, holder=self.holder, until=until)

    async def _close(self, claimed: inbox.Claimed, parts: list[dict[str, Any]], turn: Turn, *, failed: bool) -> None:
        closed = await asyncio.to_thread(self._commit, claimed, parts, turn, failed)
        if not closed.kept:
            log.warning("turn_lost_its_lease", inbox=claimed.id)
        if closed.first is not None:
            self.sender.handed.put_nowait(closed.first)
        elif parts:
            self.hub.outbox.set()
        self.hub.inbox.set()  # the chat's next update may be claimed now
        self.hub.call(claimed.chat_id, "messages")

    def _commit(self, claimed: inbox.Claimed, parts: list[dict[str, Any]], turn: Turn, failed: bool) -> inbox.Closed:
        now = datetime.now(UTC)
        with self.sessions.begin() as session:
            closed = inbox.close(
                session,
                claimed,
                holder=self.holder,
                parts=parts,
                language=turn.language,
                chosen=turn.chosen,
                failed=failed,
                now=now,
                sender=self.sender.holder if self.channels[claimed.channel].pushes else None,
            )
            if closed.kept:
                for reply in turn.replies:
                    if reply.near is not None:
                        unanswered.note(session, language=reply.language, near=reply.near, now=now)
                    record = reply.record
                    if record is not None and not store(
                        session, record, chat_id=claimed.chat_id, language=reply.language, now=now
                    ):
                        log.info("record_not_stored", inbox=claimed.id, kind=record.kind)
            return closed


def _rendered(turn: Turn, claimed: inbox.Claimed, channel: Channel) -> list[dict[str, Any]]:
    return [
        part
        for reply in turn.replies
        for part in channel.render(reply, address=claimed.address, payload=claimed.payload)
    ]
