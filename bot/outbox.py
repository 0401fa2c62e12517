"""The durable outbox: what was promised to a person waits here until its channel has taken it.

Parts of one chat leave in order of their ids, one at a time: `claim` takes the chat's send lease with its oldest waiting
part; `sent`, `later`, `refused` and `gone` give it back. A lease into the future without a holder is a pause: the pace of
the channel, or the wait that a flood limit asks for.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from actions.db.crypto import keyed_hash
from actions.db.tables import Chat, OutboxRow

#: A send that has not ended by then is taken over (its process died or hangs).
LEASE = timedelta(seconds=90)


@dataclass(frozen=True)
class Claimed:
    """A part to be sent."""

    id: int
    chat_id: int
    channel: str
    address: str
    part: dict[str, Any]
    attempts: int
    created_at: datetime


def add(session: Session, *, channel: str, chat_id: int, part: dict[str, Any], now: datetime) -> None:
    """Promise a message that answers no update (the server speaks by itself)."""
    session.add(OutboxRow(channel=channel, chat_id=chat_id, part=part, created_at=now))
    session.flush()


def claim(session: Session, *, channels: list[str], holder: str, now: datetime) -> Claimed | None:
    """Take the oldest waiting part of a chat to which nobody is sending, and that chat's send lease."""
    free = or_(Chat.send_until.is_(None), Chat.send_until <= now)
    found = session.execute(
        select(OutboxRow, Chat)
        .join(Chat, OutboxRow.chat_id == Chat.id)
        .where(OutboxRow.state == "waiting", OutboxRow.channel.in_(channels), free)
        .order_by(OutboxRow.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=Chat)
    ).first()
    if found is None:
        return None
    row, chat = found
    return take(session, row, chat, holder=holder, now=now)


def is_free(session: Session, chat: Chat, *, now: datetime) -> bool:
    """Whether a new part may be sent to a chat at once: nobody is sending to it, and nothing waits before it."""
    if chat.send_until is not None and chat.send_until > now:
        return False
    waiting = select(OutboxRow.id).where(OutboxRow.chat_id == chat.id, OutboxRow.state == "waiting").limit(1)
    return session.scalar(waiting) is None


def take(session: Session, row: OutboxRow, chat: Chat, *, holder: str, now: datetime) -> Claimed:
    """Take a part and its chat's send lease, which must be free."""
    chat.send_holder, chat.send_until = holder, now + LEASE
    row.attempts += 1
    session.flush()
    return Claimed(row.id, chat.id, row.channel, chat.address, row.part, row.attempts, row.created_at)


def sent(session: Session, claimed: Claimed, *, pause: timedelta, now: datetime) -> None:
    """The channel has taken the part; the chat rests for the channel's pace."""
    _close(session, claimed, state="sent", until=now + pause, now=now)


def refused(session: Session, claimed: Claimed, *, now: datetime) -> None:
    """The channel will never take this part."""
    _close(session, claimed, state="failed", until=None, now=now)


def later(session: Session, claimed: Claimed, *, until: datetime) -> None:
    """Try again, not before `until`; only this chat waits."""
    session.execute(update(Chat).where(Chat.id == claimed.chat_id).values(send_holder=None, send_until=until))


def gone(session: Session, claimed: Claimed, *, now: datetime) -> None:
    """The person cannot be reached: what waits for them fails; their next update makes the chat reachable again."""
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.chat_id == claimed.chat_id, OutboxRow.state == "waiting")
        .values(state="failed", closed_at=now)
    )
    session.execute(
        update(Chat).where(Chat.id == claimed.chat_id).values(reachable=False, send_holder=None, send_until=None)
    )


def moved(session: Session, claimed: Claimed, key: bytes, *, address: str) -> None:
    """The chat has a new address; its parts wait to be sent there, in the chat that has that address already, if any."""
    address_hash = keyed_hash(key, claimed.channel, address)
    there = session.scalar(select(Chat.id).where(Chat.address_hash == address_hash))
    changes: dict[str, Any] = {"send_holder": None, "send_until": None}
    if there is None:
        changes |= {"address": address, "address_hash": address_hash}
    else:
        session.execute(
            update(OutboxRow)
            .where(OutboxRow.chat_id == claimed.chat_id, OutboxRow.state == "waiting")
            .values(chat_id=there)
        )
    session.execute(update(Chat).where(Chat.id == claimed.chat_id).values(changes))


def next_wake(session: Session, *, channels: list[str]) -> datetime | None:
    """When the next resting chat with a waiting part may be claimed; None where nothing waits."""
    return session.scalar(
        select(func.min(Chat.send_until))
        .join(OutboxRow, OutboxRow.chat_id == Chat.id)
        .where(OutboxRow.state == "waiting", OutboxRow.channel.in_(channels))
    )


def _close(session: Session, claimed: Claimed, *, state: str, until: datetime | None, now: datetime) -> None:
    session.execute(update(OutboxRow).where(OutboxRow.id == claimed.id).values(state=state, closed_at=now))
    session.execute(update(Chat).where(Chat.id == claimed.chat_id).values(send_holder=None, send_until=until))
