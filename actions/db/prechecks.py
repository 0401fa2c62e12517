"""Pre-checks as the office keeps them: the applicant's while they are new, the office's record once somebody marked them."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, get_args

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from actions.db.tables import Precheck

Status = Literal["new", "received", "agreed", "refused", "withdrawn"]
STATUSES: tuple[Status, ...] = get_args(Status)
#: What the office may mark, from where. Never "new" again; back to "received" is the way to undo a mistake.
TRANSITIONS: Mapping[Status, frozenset[Status]] = {
    "new": frozenset(("received", "agreed", "refused", "withdrawn")),
    "received": frozenset(("received", "agreed", "refused", "withdrawn")),
    "agreed": frozenset(("agreed", "withdrawn", "received")),
    "refused": frozenset(("refused", "received")),
    "withdrawn": frozenset(("withdrawn", "received")),
}
#: No sum is as large, in euros: the column holds twelve digits.
_TOO_LARGE = Decimal(10) ** 10


class UnknownReference(Exception):
    """There is nothing under this reference."""


class WrongMark(Exception):
    """A mark that makes no sense; the message says why."""


def keep(
    session: Session, *, reference: str, chat_id: int, language: str, data: Mapping[str, Any], now: datetime
) -> bool:
    """Store a pre-check (`data`: actions.precheck.result.record), or change the chat's own while it is new.

    False where nothing was stored: the reference is another chat's, or the office has marked it already.

    Raises:
        KeyError, ValueError: the data have not their form.
    """
    kept = _locked(session, reference)
    if kept is None:
        kept = Precheck(reference=reference, chat_id=chat_id, created_at=now)
        session.add(kept)
    elif kept.chat_id != chat_id or kept.status != "new":
        return False
    kept.language, kept.ruleset, kept.as_of = language, data["ruleset"], date.fromisoformat(data["as_of"])
    kept.outcome, kept.decided_by = data["outcome"], data["decided_by"]
    kept.content, kept.changed_at = dict(data), now
    session.flush()
    return True


def forget(session: Session, *, reference: str, chat_id: int) -> bool:
    """Delete a chat's own pre-check, where it is new; whether it was deleted."""
    own = select(Precheck.id).filter_by(reference=reference, chat_id=chat_id, status="new").with_for_update()
    return _deleted(session, session.scalar(own))


def remove(session: Session, reference: str) -> None:
    """Delete whatever it is marked as, for the office. Raises UnknownReference."""
    if not _deleted(session, session.scalar(select(Precheck.id).filter_by(reference=reference).with_for_update())):
        raise UnknownReference(reference)


def find(session: Session, reference: str) -> Precheck:
    """Raises UnknownReference."""
    kept = session.scalar(select(Precheck).filter_by(reference=reference))
    if kept is None:
        raise UnknownReference(reference)
    return kept


def listing(
    session: Session, *, status: Status | None = None, since: datetime | None = None, until: datetime | None = None
) -> list[Precheck]:
    """All of them, the oldest first; `since` and `until` (not included) are times of their making."""
    query = select(Precheck).order_by(Precheck.created_at, Precheck.id)
    if status is not None:
        query = query.where(Precheck.status == status)
    if since is not None:
        query = query.where(Precheck.created_at >= since)
    if until is not None:
        query = query.where(Precheck.created_at < until)
    return list(session.scalars(query))


def mark(
    session: Session,
    reference: str,
    status: Status,
    *,
    now: datetime,
    amount: Decimal | None = None,
    on: date | None = None,
    applicant: str | None = None,
    note: str | None = None,
) -> Precheck:
    """Note what became of it. `amount` (euros) and `on` belong to "agreed"; without `on` it is the day of `now`.

    What is not given stays as it was noted before.

    Raises:
        UnknownReference: there is no such pre-check.
        WrongMark: the status does not follow on the present one, or the amount does not belong to it.
    """
    kept = _locked(session, reference)
    if kept is None:
        raise UnknownReference(reference)
    if status not in TRANSITIONS[kept.status]:  # type: ignore[index]  # a Status, by this module
        raise WrongMark(f"what is {kept.status} cannot become {status}")
    if status == "agreed":
        kept.agreed_eur = _checked(kept.agreed_eur if amount is None else amount)
        kept.agreed_on = on or kept.agreed_on or now.date()
    elif amount is not None or on is not None:
        raise WrongMark("an amount and a day belong to what is agreed")
    elif status != "withdrawn":
        kept.agreed_eur = kept.agreed_on = None
    office = (kept.office or {}) | {
        name: text for name, text in (("applicant", applicant), ("note", note)) if text is not None
    }
    kept.office = office or None
    kept.status, kept.marked_at, kept.changed_at = status, now, now
    session.flush()
    return kept


def agreed(session: Session, *, first: date, last: date) -> list[Precheck]:
    """What was agreed from one day to another, both included, in order of the days."""
    query = select(Precheck).where(Precheck.status == "agreed", Precheck.agreed_on.between(first, last))
    return list(session.scalars(query.order_by(Precheck.agreed_on, Precheck.id)))


def _checked(amount: Decimal | None) -> Decimal:
    if amount is None:
        raise WrongMark("what is agreed needs an amount")
    if not amount.is_finite() or amount <= 0:
        raise WrongMark("the amount must be above zero")
    if amount >= _TOO_LARGE:
        raise WrongMark("the amount is too large")
    if amount != round(amount, 2):
        raise WrongMark("the amount has no parts of a cent")
    return amount.quantize(Decimal("0.01"))


def _locked(session: Session, reference: str) -> Precheck | None:
    return session.scalar(select(Precheck).filter_by(reference=reference).with_for_update())


def _deleted(session: Session, row: int | None) -> bool:
    if row is None:
        return False
    session.execute(delete(Precheck).where(Precheck.id == row))
    return True
