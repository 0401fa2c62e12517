"""Interests in the pilot internship: noted with consent, for the office to see."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from actions.db.prechecks import UnknownReference
from actions.db.tables import Interest


def keep(
    session: Session, *, reference: str, chat_id: int, language: str, data: Mapping[str, Any], now: datetime
) -> bool:
    """Store an interest (`data`: role, town, year, contact), or change the chat's own; False where it is another chat's.

    Raises KeyError where the data have not their form.
    """
    kept = session.scalar(select(Interest).filter_by(reference=reference).with_for_update())
    if kept is None:
        kept = Interest(reference=reference, chat_id=chat_id, created_at=now)
        session.add(kept)
    elif kept.chat_id != chat_id:
        return False
    kept.language, kept.role, kept.town = language, data["role"], data["town"]
    kept.content, kept.changed_at = dict(data), now
    session.flush()
    return True


def forget(session: Session, *, reference: str, chat_id: int) -> bool:
    """Delete a chat's own; whether it was deleted."""
    own = select(Interest.id).filter_by(reference=reference, chat_id=chat_id).with_for_update()
    return _deleted(session, session.scalar(own))


def remove(session: Session, reference: str) -> None:
    """For the office. Raises UnknownReference."""
    if not _deleted(session, session.scalar(select(Interest.id).filter_by(reference=reference).with_for_update())):
        raise UnknownReference(reference)


def listing(session: Session) -> list[Interest]:
    """All of them, the oldest first."""
    return list(session.scalars(select(Interest).order_by(Interest.created_at, Interest.id)))


def _deleted(session: Session, row: int | None) -> bool:
    if row is None:
        return False
    session.execute(delete(Interest).where(Interest.id == row))
    return True
