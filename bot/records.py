"""What a reply's record does to the tables of the office."""

from datetime import datetime

from sqlalchemy.orm import Session

from actions.db import interests, prechecks
from actions.replies import Record


def store(session: Session, record: Record, *, chat_id: int, language: str, now: datetime) -> bool:
    """Keep or forget it, for this chat; False where it is another chat's or the office's already, and stays as it is."""
    match record.kind:
        case "precheck":
            keep = prechecks.keep
        case "interest":
            keep = interests.keep
        case "precheck_forgotten":
            return prechecks.forget(session, reference=record.reference, chat_id=chat_id)
        case "interest_forgotten":
            return interests.forget(session, reference=record.reference, chat_id=chat_id)
    return keep(session, reference=record.reference, chat_id=chat_id, language=language, data=record.data, now=now)
