"""Pre-checks in the database, on SQLite and PostgreSQL."""

import datetime as dt
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select

from actions.db import retention
from actions.db.crypto import Keyring, new_key
from actions.db.prechecks import (
    STATUSES,
    TRANSITIONS,
    UnknownReference,
    WrongMark,
    agreed,
    find,
    forget,
    keep,
    listing,
    mark,
    remove,
)
from actions.db.references import new_reference
from actions.db.session import Sessions, lookup_key, open_database, sessions, upgrade
from actions.db.tables import Chat, Precheck
from bot import inbox

REFERENCE = "SB-7K3Q-9FXM"
OTHER = "SB-2222-3333"
DATA: dict[str, Any] = {
    "facts": {"applicant_kind": "association", "partners": ["other:Hinterposemuckel"], "requested_eur": "450.00"},
    "ruleset": "strategy-2022",
    "as_of": "2026-11-20",
    "outcome": "speaks_against",
    "decided_by": "committee",
    "flags": ["town_not_covered"],
    "missing": ["format"],
    "findings": {"partner-town-takes-part": "no"},
}  # fmt: skip

Open = Callable[[str], int]


@pytest.fixture
def chat(kept: Sessions, now: datetime) -> Open:
    def _open(address: str) -> int:
        with kept.begin() as session:
            key = lookup_key(session)
            return inbox.open_chat(session, key, channel="web", address=address, language="de", now=now).id

    return _open


def put(kept: Sessions, chat_id: int, now: datetime, *, reference: str = REFERENCE, **changes: Any) -> bool:
    with kept.begin() as session:
        return keep(session, reference=reference, chat_id=chat_id, language="tr", data=DATA | changes, now=now)


def row(kept: Sessions, reference: str = REFERENCE) -> Precheck:
    with kept.begin() as session:
        return find(session, reference)


def marked(kept: Sessions, status: Any, now: datetime, *, reference: str = REFERENCE, **more: Any) -> Precheck:
    with kept.begin() as session:
        return mark(session, reference, status, now=now, **more)


def test_a_pre_check_is_kept_with_all_that_was_said(kept: Sessions, chat: Open, now: datetime) -> None:
    one = chat("1")
    assert put(kept, one, now)
    stored = row(kept)
    assert stored.content == DATA
    assert (stored.chat_id, stored.language, stored.status, stored.marked_at) == (one, "tr", "new", None)
    assert (stored.ruleset, stored.as_of) == ("strategy-2022", dt.date(2026, 11, 20))
    assert (stored.outcome, stored.decided_by) == ("speaks_against", "committee")
    assert (stored.created_at, stored.changed_at) == (now, now)


def test_the_same_chat_changes_its_own_while_it_is_new(kept: Sessions, chat: Open, now: datetime) -> None:
    one, later = chat("1"), now + timedelta(hours=1)
    put(kept, one, now)
    assert put(kept, one, later, outcome="unclear")
    stored = row(kept)
    assert (stored.outcome, stored.content["outcome"]) == ("unclear", "unclear")
    assert (stored.created_at, stored.changed_at) == (now, later)
    with kept.begin() as session:
        assert len(listing(session)) == 1


def test_another_chat_never_touches_it(kept: Sessions, chat: Open, now: datetime) -> None:
    put(kept, chat("1"), now)
    two = chat("2")
    assert put(kept, two, now, outcome="unclear") is False
    with kept.begin() as session:
        assert forget(session, reference=REFERENCE, chat_id=two) is False
    assert row(kept).outcome == "speaks_against"


def test_what_the_office_marked_is_neither_changed_nor_forgotten_by_the_chat(
    kept: Sessions, chat: Open, now: datetime
) -> None:
    one = chat("1")
    put(kept, one, now)
    marked(kept, "received", now)
    assert put(kept, one, now, outcome="unclear") is False
    with kept.begin() as session:
        assert forget(session, reference=REFERENCE, chat_id=one) is False
    assert row(kept).outcome == "speaks_against"


def test_the_chat_forgets_its_own(kept: Sessions, chat: Open, now: datetime) -> None:
    one = chat("1")
    put(kept, one, now)
    put(kept, one, now, reference=OTHER)
    with kept.begin() as session:
        assert forget(session, reference=REFERENCE, chat_id=one)
        assert forget(session, reference=REFERENCE, chat_id=one) is False
    with kept.begin() as session:
        assert [item.reference for item in listing(session)] == [OTHER]


def test_it_outlives_its_chat_and_belongs_to_nobody_then(kept: Sessions, chat: Open, now: datetime) -> None:
    one = chat("1")
    put(kept, one, now)
    with kept.begin() as session:
        session.execute(delete(Chat).where(Chat.id == one))
    assert row(kept).chat_id is None
    assert put(kept, chat("2"), now) is False


def test_the_office_notes_sum_day_applicant_and_note(kept: Sessions, chat: Open, now: datetime) -> None:
    put(kept, chat("1"), now)
    marked(kept, "received", now, applicant="TV Siegburg")
    marked(kept, "agreed", now, amount=Decimal("450.10"), on=dt.date(2026, 12, 1), note="eilt")
    stored = row(kept)
    assert (stored.status, stored.agreed_eur, stored.agreed_on) == ("agreed", Decimal("450.10"), dt.date(2026, 12, 1))
    assert stored.office == {"applicant": "TV Siegburg", "note": "eilt"}
    assert stored.marked_at == now


@pytest.mark.parametrize("cents", ["0.01", "499.99", "0.10", "9999999999.99", "1234567.89"])
def test_a_sum_comes_back_to_the_cent(kept: Sessions, chat: Open, now: datetime, cents: str) -> None:
    put(kept, chat("1"), now)
    marked(kept, "agreed", now, amount=Decimal(cents))
    assert row(kept).agreed_eur == Decimal(cents)


def test_without_a_day_it_is_agreed_today_and_a_correction_keeps_the_day(
    kept: Sessions, chat: Open, now: datetime
) -> None:
    put(kept, chat("1"), now)
    marked(kept, "agreed", now, amount=Decimal(450))
    marked(kept, "agreed", now + timedelta(days=3), amount=Decimal(400))
    marked(kept, "agreed", now + timedelta(days=4), note="stimmt so")
    stored = row(kept)
    assert (stored.agreed_on, stored.agreed_eur) == (now.date(), Decimal(400))


@pytest.mark.parametrize(
    ("amount", "why"),
    [(None, "needs an amount"), ("0", "above zero"), ("-5", "above zero"), ("NaN", "above zero"), ("1e10", "too large"),
     ("0.001", "cent")],
)  # fmt: skip
def test_what_is_agreed_needs_a_sum_that_is_one(
    kept: Sessions, chat: Open, now: datetime, amount: str | None, why: str
) -> None:
    put(kept, chat("1"), now)
    with pytest.raises(WrongMark, match=why):
        marked(kept, "agreed", now, amount=None if amount is None else Decimal(amount))
    assert row(kept).status == "new"


def test_a_sum_belongs_to_what_is_agreed_alone(kept: Sessions, chat: Open, now: datetime) -> None:
    put(kept, chat("1"), now)
    with pytest.raises(WrongMark, match="belong to what is agreed"):
        marked(kept, "refused", now, amount=Decimal(1))


@pytest.mark.parametrize("before", STATUSES)
def test_every_step_is_allowed_or_refused_as_declared(kept: Sessions, chat: Open, now: datetime, before: str) -> None:
    one = chat("1")
    for number, after in enumerate(STATUSES):
        reference = f"SB-AAAA-AAA{number + 2}"
        put(kept, one, now, reference=reference)
        if before != "new":
            marked(kept, before, now, reference=reference, amount=Decimal(9) if before == "agreed" else None)
        amount = Decimal(5) if after == "agreed" else None
        if after in TRANSITIONS[before]:  # type: ignore[index]  # one of STATUSES
            assert marked(kept, after, now, reference=reference, amount=amount).status == after
        else:
            with pytest.raises(WrongMark, match=f"{before} cannot become {after}"):
                marked(kept, after, now, reference=reference, amount=amount)


def test_nothing_becomes_new_again() -> None:
    assert all("new" not in after for after in TRANSITIONS.values())


def test_an_undone_agreement_is_none_any_more_and_a_withdrawn_one_keeps_its_sum(
    kept: Sessions, chat: Open, now: datetime
) -> None:
    put(kept, chat("1"), now)
    marked(kept, "agreed", now, amount=Decimal(450))
    marked(kept, "withdrawn", now)
    assert row(kept).agreed_eur == Decimal(450)
    marked(kept, "received", now)
    assert (row(kept).agreed_eur, row(kept).agreed_on) == (None, None)


def test_an_unknown_reference_is_named_so(kept: Sessions, now: datetime) -> None:
    with kept.begin() as session:
        for ask in (lambda: find(session, OTHER), lambda: remove(session, OTHER)):
            with pytest.raises(UnknownReference):
                ask()
        with pytest.raises(UnknownReference):
            mark(session, OTHER, "received", now=now)


def test_the_office_deletes_what_it_marked(kept: Sessions, chat: Open, now: datetime) -> None:
    put(kept, chat("1"), now)
    marked(kept, "received", now)
    with kept.begin() as session:
        remove(session, REFERENCE)
    with kept.begin() as session:
        assert listing(session) == []


def test_they_are_listed_by_status_and_by_the_time_of_their_making(kept: Sessions, chat: Open, now: datetime) -> None:
    one, day = chat("1"), timedelta(days=1)
    put(kept, one, now)
    put(kept, one, now + day, reference=OTHER)
    marked(kept, "refused", now)
    with kept.begin() as session:

        def listed(**which: Any) -> list[str]:
            return [item.reference for item in listing(session, **which)]

        assert listed() == [REFERENCE, OTHER]
        assert listed(status="refused") == [REFERENCE]
        assert listed(since=now + day) == [OTHER]
        assert listed(until=now + day) == [REFERENCE]


def test_the_report_gets_what_was_agreed_in_its_days_both_included(kept: Sessions, chat: Open, now: datetime) -> None:
    one = chat("1")
    days = [dt.date(2026, 9, 30), dt.date(2026, 10, 1), dt.date(2026, 12, 31), dt.date(2027, 1, 1)]
    for number, day in reversed(list(enumerate(days))):
        reference = f"SB-AAAA-AAA{number + 2}"
        put(kept, one, now, reference=reference)
        marked(kept, "agreed", now, reference=reference, amount=Decimal(450), on=day)
    put(kept, one, now)
    marked(kept, "refused", now)
    with kept.begin() as session:
        found = agreed(session, first=days[1], last=days[2])
        assert [item.agreed_on for item in found] == days[1:3]


def test_what_nobody_marked_goes_after_a_year_and_the_offices_records_stay(
    kept: Sessions, chat: Open, now: datetime
) -> None:
    one, old = chat("1"), now - timedelta(days=retention.PRECHECK_DAYS, seconds=1)
    put(kept, one, old)
    put(kept, one, old, reference=OTHER)
    put(kept, one, old + timedelta(hours=1), reference="SB-4444-4444")
    marked(kept, "refused", old, reference=OTHER)
    with kept.begin() as session:
        retention.delete_old_records(session, now=now)
    with kept.begin() as session:
        assert [item.reference for item in listing(session)] == [OTHER, "SB-4444-4444"]


def test_no_word_of_applicant_or_office_lies_readable_in_the_file(tmp_path: Path, now: datetime) -> None:
    file = tmp_path / "bruecke.db"
    engine = open_database(f"sqlite:///{file}", Keyring.parse(new_key()))
    upgrade(engine)
    opened = sessions(engine)
    with opened.begin() as session:
        one = inbox.open_chat(session, lookup_key(session), channel="web", address="1", language="de", now=now).id
    put(opened, one, now)
    marked(opened, "received", now, applicant="Turnverein Musterhausen", note="Frau Beispiel anrufen")
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert (tmp_path / "bruecke.db-wal").stat().st_size > 0
    assert REFERENCE.encode() in stored
    for word in ("Hinterposemuckel", "association", "450.00", "Musterhausen", "Beispiel", "town_not_covered"):
        assert word.encode() not in stored
    engine.dispose()


def test_references_are_random_and_without_letters_that_look_alike() -> None:
    made = {new_reference() for _ in range(500)}
    assert len(made) == 500
    letters = "".join(reference.removeprefix("SB-").replace("-", "") for reference in made)
    assert set(letters) == set("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")


def test_the_columns_that_are_not_sealed_hold_no_person(kept: Sessions, chat: Open, now: datetime) -> None:
    put(kept, chat("1"), now)
    with kept.begin() as session:
        names = {column.key for column in Precheck.__table__.columns}
        assert session.scalars(select(Precheck.status)).all() == ["new"]
    assert names == {
        "id", "reference", "chat_id", "language", "ruleset", "as_of", "outcome", "decided_by", "content", "status",
        "marked_at", "agreed_eur", "agreed_on", "office", "created_at", "changed_at",
    }  # fmt: skip
