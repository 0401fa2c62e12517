"""How long what people wrote is kept, and its deletion."""

from datetime import datetime, timedelta

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from actions.db.tables import Chat, InboxRow, Interest, OutboxRow, Precheck

#: Answered messages and sent answers go after this many days.
MESSAGE_DAYS = 7
#: A chat that was silent for this many days is forgotten with its address and language.
CHAT_DAYS = 365
#: The conversation's memory in Rasa goes after this many hours without an open form.
TRACKER_HOURS = 24
#: … with an open form after this many days without a message.
FORM_DAYS = 30
#: A pre-check that the office has not marked, and an interest in the internship, go this many days after their last change.
PRECHECK_DAYS = 365
INTEREST_DAYS = 365

#: The channel whose answers are fetched by the person's own page, and may wait for ever.
FETCHED_CHANNEL = "web"


def delete_old_messages(session: Session, *, now: datetime) -> None:
    """Closed rows of inbox and outbox older than MESSAGE_DAYS, and chats silent for CHAT_DAYS.

    What waits stays, but for answers that wait on a page that nobody has opened since.
    """
    limit = now - timedelta(days=MESSAGE_DAYS)
    for table in (OutboxRow, InboxRow):
        session.execute(delete(table).where(table.state != "waiting", table.closed_at < limit))
    session.execute(delete(OutboxRow).where(OutboxRow.channel == FETCHED_CHANNEL, OutboxRow.created_at < limit))
    waiting = exists().where(InboxRow.chat_id == Chat.id, InboxRow.state == "waiting")
    session.execute(delete(Chat).where(Chat.seen_at < now - timedelta(days=CHAT_DAYS), ~waiting))


def delete_old_records(session: Session, *, now: datetime) -> None:
    """Pre-checks that nobody has marked, after PRECHECK_DAYS; interests after INTEREST_DAYS. The office's records stay."""
    limit = now - timedelta(days=PRECHECK_DAYS)
    session.execute(delete(Precheck).where(Precheck.status == "new", Precheck.changed_at < limit))
    session.execute(delete(Interest).where(Interest.changed_at < now - timedelta(days=INTEREST_DAYS)))


def idle_senders(session: Session, *, now: datetime, rest: timedelta = timedelta(hours=TRACKER_HOURS)) -> list[str]:
    """The Rasa senders whose conversation has rested for so long."""
    limit = now - rest
    return list(session.scalars(select(Chat.sender).where(Chat.tracker_used_at < limit)))


def tracker_deleted(session: Session, sender: str) -> None:
    """Note that Rasa holds nothing of this sender any more."""
    session.execute(update(Chat).where(Chat.sender == sender).values(tracker_used_at=None))
