"""The queries of the web chat. Session first; the caller begins and commits."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from actions.db.tables import Chat, InboxRow, OutboxRow
from actions.replies import Document
from bot import inbox
from bot.web.channel import NAME

#: How many of each, questions and answers, a reloaded page shows. There is no way to page back to older ones.
HISTORY = 200
#: How many answers one look of an event stream takes.
BATCH = 50

Entry = dict[str, Any]


def find_chat(session: Session, key: bytes, token: str | None) -> Chat | None:
    return None if token is None else inbox.find_chat(session, key, channel=NAME, address=token)


def is_known(session: Session, *, update_key: str) -> bool:
    """Whether the inbox has this update, so that its repetition changes nothing."""
    found = select(InboxRow.id).where(InboxRow.channel == NAME, InboxRow.update_key == update_key)
    return session.scalar(found) is not None


def history(session: Session, chat: Chat) -> list[Entry]:
    """What was said in the chat, in the order in which it was said."""
    asked = session.scalars(
        select(InboxRow).where(InboxRow.chat_id == chat.id).order_by(InboxRow.id.desc()).limit(HISTORY)
    ).all()
    answered = session.scalars(
        select(OutboxRow)
        .where(OutboxRow.chat_id == chat.id, OutboxRow.state != "failed")
        .order_by(OutboxRow.id.desc())
        .limit(HISTORY)
    ).all()
    names = {row.id: row.payload.get("id") for row in asked}
    said = [(row.received_at, 0, row.id, _question(row)) for row in asked]
    said += [(row.created_at, 1, row.id, _answer(row, names.get(row.inbox_id or 0))) for row in answered]
    return [entry for *_, entry in sorted(said, key=lambda item: item[:3])]


def fresh(session: Session, chat: Chat, *, after: int) -> list[Entry]:
    """The next answers that a page has not seen: those after its last one, and any that nobody has fetched.

    An answer with a smaller id may be committed later than one with a greater (two processes); it still waits then.
    """
    rows = session.execute(
        select(OutboxRow, InboxRow)
        .outerjoin(InboxRow, OutboxRow.inbox_id == InboxRow.id)
        .where(
            OutboxRow.chat_id == chat.id,
            OutboxRow.state != "failed",
            or_(OutboxRow.id > after, OutboxRow.state == "waiting"),
        )
        .order_by(OutboxRow.id)
        .limit(BATCH)
    ).all()
    return [_answer(row, None if asked is None else asked.payload.get("id")) for row, asked in rows]


def document(session: Session, chat: Chat, *, answer: int) -> Document | None:
    """The document of one of this chat's answers, if there is such an answer and it has one."""
    row = session.scalar(
        select(OutboxRow).where(OutboxRow.id == answer, OutboxRow.chat_id == chat.id, OutboxRow.state != "failed")
    )
    kept = None if row is None else row.part.get("document")
    return None if kept is None else Document.model_validate(kept)


def mark_fetched(session: Session, ids: Iterable[int], *, now: datetime) -> None:
    """A page has taken these answers."""
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.id.in_(list(ids)), OutboxRow.state == "waiting")
        .values(state="sent", closed_at=now)
    )


def newest(session: Session) -> int:
    """The greatest id in the outbox; 0 where it is empty."""
    return session.scalar(select(func.max(OutboxRow.id))) or 0


def chats_by_answer(session: Session, *, after: int) -> dict[int, int]:
    """The web chat's answers after an id: answer's id -> chat's id."""
    query = select(OutboxRow.id, OutboxRow.chat_id).where(OutboxRow.id > after, OutboxRow.channel == NAME)
    return {row.id: row.chat_id for row in session.execute(query)}


def _question(row: InboxRow) -> Entry:
    """`text` is what the person saw themselves saying: a button's title rather than its data."""
    return {
        "who": "person",
        "id": row.payload.get("id"),
        "text": row.payload.get("title") or row.payload["text"],
        "at": row.received_at.isoformat(),
    }


def _answer(row: OutboxRow, question: str | None) -> Entry:
    return {
        "who": "assistant",
        "id": row.id,
        "answers": question,
        "at": row.created_at.isoformat(),
        "part": row.part | {"document": _document(row)},
    }


def _document(row: OutboxRow) -> Entry | None:
    """What the page needs for a link: not what the document is made of."""
    kept = row.part.get("document")
    if kept is None:
        return None
    return {"title": kept["title"], "name": kept["name"], "url": f"/api/document/{row.id}"}
