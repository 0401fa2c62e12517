"""The written report to the committee, without a database."""

import datetime as dt
from decimal import Decimal

import pytest

from actions.knowledge.answers import Answers
from actions.precheck.committee import Agreement, CommitteeReport
from actions.precheck.facts import Facts
from actions.precheck.pdf import table_pdf
from actions.precheck.rules import Rulebook
from actions.precheck.wording import Wording
from translations.languages import LANGUAGES

FIRST, LAST = dt.date(2026, 10, 1), dt.date(2026, 12, 31)
MADE = dt.datetime(2027, 1, 4, 12, tzinfo=dt.UTC)
FACTS = Facts(applicant_kind="school", partners=("guarda",), format="school_exchange")


@pytest.fixture(scope="module")
def wording(answers: Answers) -> Wording:
    return Wording(answers, Rulebook.load())


def agreement(euros: str, *, on: dt.date = FIRST, facts: Facts = FACTS, applicant: str | None = None) -> Agreement:
    return Agreement(on, f"SB-AAAA-{on:%m%d}", applicant, facts, Decimal(euros))


def report(wording: Wording, *agreements: Agreement, language: str = "de") -> CommitteeReport:
    return CommitteeReport(wording, agreements, FIRST, LAST, language)


def references(made: CommitteeReport) -> list[str]:
    return [row[1] for row in made.table(made_on=MADE).rows]


def test_the_threshold_itself_is_not_below_it(wording: Wording) -> None:
    made = report(
        wording, agreement("499.99"), agreement("500.00", on=LAST), agreement("0.01", on=dt.date(2026, 11, 1))
    )
    assert references(made) == ["SB-AAAA-1001", "SB-AAAA-1101"]
    totals = made.table(made_on=MADE).totals
    assert totals is not None
    assert (totals[0], totals[-1]) == ("Summe (2 Zusagen)", "500,00\N{NO-BREAK SPACE}€")


def test_both_days_of_the_period_count_and_the_days_beside_them_do_not(wording: Wording) -> None:
    day = dt.timedelta(days=1)
    made = report(wording, *(agreement("1", on=on) for on in (LAST + day, LAST, FIRST, FIRST - day)))
    assert references(made) == ["SB-AAAA-1001", "SB-AAAA-1231"]


def test_what_was_not_said_is_called_so(wording: Wording) -> None:
    (row,) = report(wording, agreement("1", facts=Facts())).table(made_on=MADE).rows
    assert row[2:5] == ("nicht angegeben",) * 3


def test_the_name_that_the_office_noted_stands_instead_of_the_kind(wording: Wording) -> None:
    (row,) = report(wording, agreement("1", applicant="Anno-Gymnasium")).table(made_on=MADE).rows
    assert row[2] == "Anno-Gymnasium"


def test_a_period_without_any_says_so_and_has_no_total(wording: Wording) -> None:
    table = report(wording).table(made_on=MADE)
    assert (table.rows, table.totals) == ((), None)
    assert table.texts[-1] == "In diesem Zeitraum wurde nichts zugesagt."


def test_a_cell_stays_one_cell_whatever_is_written_in_it(wording: Wording) -> None:
    lines = report(wording, agreement("1", applicant='A; "B"\r\nC')).csv().split("\r\n")
    assert lines[1].split(";", 2)[2].startswith('"A; ""B"" C";')


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_there_in_every_language(wording: Wording, language: str) -> None:
    made = report(wording, agreement("450"), language=language)
    assert table_pdf(made.table(made_on=MADE)).startswith(b"%PDF-")
    rows = made.csv().split("\r\n")
    assert rows[1].endswith("450.00" if language == "en" else "450,00")
    assert "2023" in rows[-2], "that the town reported the threshold as struck stands below"
