"""The durable inbox: an update is committed here before its channel hears that it was received.

Query functions take the session first; the caller begins and commits. One turn at a time per chat: `claim` takes the
chat's turn lease with its oldest waiting update, `close` gives it back. On PostgreSQL any number of processes claim side
by side (FOR UPDATE SKIP LOCKED); SQLite has one writer anyway.
"""

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from actions.db.crypto import keyed_hash
from actions.db.tables import Chat, InboxRow, OutboxRow
from bot import outbox

#: A turn that has not ended by then is taken over (its process died or hangs).
LEASE = timedelta(seconds=60)


@dataclass(frozen=True)
class Claimed:
    """An update to be answered, with what is known of its chat."""

    id: int
    chat_id: int
    channel: str
    update_key: str
    payload: dict[str, Any]
    attempts: int
    address: str
    sender: str
    language: str
    language_chosen: bool


@dataclass(frozen=True)
class Closed:
    """How a turn ended: whether its answer was kept, and the part that was handed to the sender."""

    kept: bool
    first: outbox.Claimed | None = None


def find_chat(session: Session, key: bytes, *, channel: str, address: str) -> Chat | None:
    return session.scalar(select(Chat).where(Chat.address_hash == keyed_hash(key, channel, address)))


def open_chat(session: Session, key: bytes, *, channel: str, address: str, language: str, now: datetime) -> Chat:
    """The chat at this address, made at its first update with `language` as the one to begin with."""
    chat = find_chat(session, key, channel=channel, address=address)
    if chat is None:
        chat = Chat(
            channel=channel,
            address_hash=keyed_hash(key, channel, address),
            address=address,
            sender=str(uuid.uuid4()),
            language=language,
            created_at=now,
            seen_at=now,
        )
        session.add(chat)
        session.flush()
    return chat


def receive(
    session: Session, chat: Chat, *, update_key: str, payload: dict[str, Any], now: datetime
) -> InboxRow | None:
    """Keep an update; None where the inbox has it already."""
    known = select(InboxRow.id).where(InboxRow.channel == chat.channel, InboxRow.update_key == update_key)
    if session.scalar(known) is not None:
        return None
    row = InboxRow(channel=chat.channel, update_key=update_key, chat_id=chat.id, payload=payload, received_at=now)
    session.add(row)
    chat.seen_at = now
    chat.reachable = True
    session.flush()
    return row


def is_free(session: Session, chat: Chat, *, now: datetime) -> bool:
    """Whether a new update of a chat may be answered at once: nobody is at it, and nothing waits before it."""
    return (chat.turn_until is None or chat.turn_until <= now) and waiting(session, chat_id=chat.id) == 0


def take(session: Session, row: InboxRow, chat: Chat, *, holder: str, now: datetime) -> Claimed:
    """Take an update and its chat's turn lease, which must be free."""
    chat.turn_holder, chat.turn_until = holder, now + LEASE
    row.attempts += 1
    session.flush()
    return Claimed(
        id=row.id,
        chat_id=chat.id,
        channel=row.channel,
        update_key=row.update_key,
        payload=row.payload,
        attempts=row.attempts,
        address=chat.address,
        sender=chat.sender,
        language=chat.language,
        language_chosen=chat.language_chosen,
    )


def claim(session: Session, *, channels: Collection[str], holder: str, now: datetime) -> Claimed | None:
    """Take the oldest waiting update of a chat that nobody is answering, and that chat's turn lease.

    Updates of other channels wait: a door that is closed today may be open tomorrow.
    """
    free = or_(Chat.turn_until.is_(None), Chat.turn_until <= now)
    found = session.execute(
        select(InboxRow, Chat)
        .join(Chat, InboxRow.chat_id == Chat.id)
        .where(InboxRow.state == "waiting", InboxRow.channel.in_(channels), free)
        .order_by(InboxRow.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=Chat)
    ).first()
    if found is None:
        return None
    row, chat = found
    return take(session, row, chat, holder=holder, now=now)


def close(
    session: Session,
    claimed: Claimed,
    *,
    holder: str,
    parts: Iterable[dict[str, Any]],
    language: str | None,
    chosen: bool,
    failed: bool,
    now: datetime,
    sender: str | None = None,
) -> Closed:
    """End a turn: its parts go to the outbox, its row is closed, the lease given back, all in the caller's transaction.

    Changes nothing where the lease was lost to another worker in the meantime. Where `sender` is given and nothing else
    waits to be sent to the chat, its send lease and the first part are handed to that sender at once.
    """
    chat = session.scalar(select(Chat).where(Chat.id == claimed.chat_id, Chat.turn_holder == holder).with_for_update())
    if chat is None:
        return Closed(kept=False)
    free = sender is not None and outbox.is_free(session, chat, now=now)
    rows = []
    for part in parts:
        row = OutboxRow(
            channel=claimed.channel, chat_id=claimed.chat_id, inbox_id=claimed.id, part=part, created_at=now
        )
        session.add(row)
        session.flush()  # a row a part, in order of their ids
        rows.append(row)
    session.execute(
        update(InboxRow).where(InboxRow.id == claimed.id).values(state="failed" if failed else "done", closed_at=now)
    )
    if language is not None:
        chat.language, chat.language_chosen = language, chosen or chat.language_chosen
    chat.tracker_used_at = now
    chat.turn_holder = chat.turn_until = None
    first = outbox.take(session, rows[0], chat, holder=sender, now=now) if sender and free and rows else None
    return Closed(kept=True, first=first)


def postpone(session: Session, claimed: Claimed, *, holder: str, until: datetime) -> None:
    """Leave the update waiting; its chat pauses, so that its order holds."""
    session.execute(
        update(Chat)
        .where(Chat.id == claimed.chat_id, Chat.turn_holder == holder)
        .values(turn_holder=None, turn_until=until)
    )


def release_all(session: Session) -> None:
    """Give back every lease. For a process that knows that it is the only one (embedded database, at its start)."""
    session.execute(update(Chat).values(turn_holder=None, turn_until=None, send_holder=None, send_until=None))


def next_wake(session: Session, *, channels: Collection[str]) -> datetime | None:
    """When the next paused chat with a waiting update may be claimed; None where nothing waits."""
    return session.scalar(
        select(func.min(Chat.turn_until))
        .join(InboxRow, InboxRow.chat_id == Chat.id)
        .where(InboxRow.state == "waiting", InboxRow.channel.in_(channels))
    )


def waiting(session: Session, *, chat_id: int) -> int:
    """How many updates of a chat wait for their turn."""
    return (
        session.scalar(
            select(func.count()).select_from(InboxRow).where(InboxRow.chat_id == chat_id, InboxRow.state == "waiting")
        )
        or 0
    )
