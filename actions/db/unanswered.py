"""What nobody could answer, counted by month, language and the topic that it came nearest to: never a word of it, no person."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from actions.db.tables import Unanswered


class Count(NamedTuple):
    """`near` is the id of a topic, or empty where nothing came near."""

    month: str
    language: str
    near: str
    times: int


def note(session: Session, *, language: str, near: str, now: datetime) -> None:
    """One more."""
    key = {"month": f"{now:%Y-%m}", "language": language, "near": near}
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    session.execute(insert(Unanswered).values(**key, count=0).on_conflict_do_nothing())
    session.execute(
        update(Unanswered)
        .filter_by(**key)
        .values(count=Unanswered.count + 1)
        .execution_options(synchronize_session=False)
    )


def counts(session: Session) -> list[Count]:
    """All of them, the newest month first, in it the most frequent first."""
    order = (Unanswered.month.desc(), Unanswered.count.desc(), Unanswered.language, Unanswered.near)
    columns = (Unanswered.month, Unanswered.language, Unanswered.near, Unanswered.count)
    return [Count(*row) for row in session.execute(select(*columns).order_by(*order))]
