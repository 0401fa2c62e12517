"""The office's commands, as the staff or a script calls them."""

import csv
import datetime as dt
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pdfminer.high_level import extract_text
from sqlalchemy import update
from sqlalchemy.orm import sessionmaker
from typer.testing import CliRunner

from actions.db import interests, prechecks
from actions.db.session import Sessions, lookup_key, sessions, upgrade
from actions.db.tables import Precheck
from actions.precheck.engine import evaluate
from actions.precheck.facts import Facts
from actions.precheck.result import record
from actions.precheck.rules import Rulebook
from bot import inbox
from bot.cli import app
from bot.office import Status
from bot.settings import ROOT, Settings
from bot.wiring import database

DAY = dt.date(2026, 11, 20)
NOON = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
FITTING = {
    "applicant_kind": "association",
    "applicant_in_siegburg": True,
    "partners": ["guarda"],
    "format": "culture_exchange",
    "theme": 2,
    "levels": ["A"],
    "goals": [3],
    "requested_eur": "450.00",
}
CULTURE = "Kulturaustausch von Kulturschaffenden der Partnerstädte"
ONE, TWO, THREE = "SB-7K3Q-9FXM", "SB-2222-3333", "SB-4444-5555"


class Done(NamedTuple):
    returncode: int
    stdout: bytes
    stderr: bytes


@dataclass(frozen=True)
class Office:
    """A town hall with a database of its own."""

    folder: Path
    kept: Sessions
    chat_id: int

    def bruecke(self, *arguments: str) -> Done:
        """The command within this process, where it is ten times as quick."""
        result = CliRunner().invoke(app, arguments, env={"BRUECKE_DATA_DIR": str(self.folder)})
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Done(result.exit_code, result.stdout_bytes, result.stderr_bytes)

    def process(self, *arguments: str) -> Done:
        """The command as a process of its own."""
        command = [sys.executable, "-m", "bot", *arguments]
        environment = os.environ | {"BRUECKE_DATA_DIR": str(self.folder)}
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=60, check=False)
        return Done(done.returncode, done.stdout, done.stderr)

    def said(self, *arguments: str) -> str:
        done = self.bruecke(*arguments)
        assert (done.returncode, done.stderr) == (0, b"")
        return done.stdout.decode()

    def lines(self, *arguments: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.said(*arguments, "--json").splitlines()]

    def refused(self, *arguments: str) -> tuple[int, str]:
        """Exit code, and the first line of what is said of it."""
        done = self.bruecke(*arguments)
        assert done.stdout == b""
        return done.returncode, done.stderr.decode().splitlines()[0]

    def put(self, reference: str, *, now: dt.datetime = NOON, **changes: Any) -> None:
        facts = Facts.model_validate(FITTING | changes)
        verdict = evaluate(facts, Rulebook.load(), ruleset="strategy-2022", as_of=DAY)
        with self.kept.begin() as session:
            prechecks.keep(
                session,
                reference=reference,
                chat_id=self.chat_id,
                language="pt",
                data=record(facts, verdict),
                now=now,
            )

    def agree(self, reference: str, euros: str, on: dt.date = DAY, *, applicant: str | None = None) -> None:
        with self.kept.begin() as session:
            prechecks.mark(session, reference, "agreed", now=NOON, amount=Decimal(euros), on=on, applicant=applicant)

    def interested(self, reference: str, role: str, town: str | None, **more: Any) -> None:
        data = {"role": role, "town": town, "year": None, "contact": None} | more
        with self.kept.begin() as session:
            interests.keep(session, reference=reference, chat_id=self.chat_id, language="de", data=data, now=NOON)

    def report(self, *more: str) -> list[list[str]]:
        done = self.bruecke("report", "--from", "2026-01-01", "--to", "2026-12-31", "--format", "csv", *more)
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.startswith(b"\xef\xbb\xbf"), "by this mark Excel knows UTF-8"
        return list(csv.reader(io.StringIO(done.stdout.decode("utf-8-sig"), newline=""), delimiter=";"))


@pytest.fixture
def office(tmp_path: Path) -> Office:
    engine = database(Settings(data_dir=tmp_path))
    upgrade(engine)
    kept = sessions(engine)
    with kept.begin() as session:
        chat = inbox.open_chat(session, lookup_key(session), channel="web", address="1", language="pt", now=NOON)
        return Office(tmp_path, kept, chat.id)


# -- prechecks -------------------------------------------------------------------------------------------------------


def test_the_list_tells_where_each_stands_and_nothing_that_was_said(office: Office) -> None:
    office.put(ONE)
    office.put(TWO, now=NOON + dt.timedelta(days=1))
    office.agree(TWO, "450")
    lines = office.said("prechecks", "list").splitlines()
    assert [line.split() for line in lines] == [
        [ONE, "2026-11-20", "new", "likely_meets", "office_01"],
        [TWO, "2026-11-21", "agreed", "likely_meets", "office_01", "450.00", "EUR", "on", "2026-11-20"],
    ]
    first, second = office.lines("prechecks", "list")
    assert (first["reference"], first["status"], first["agreed_eur"]) == (ONE, "new", None)
    assert (second["agreed_eur"], second["agreed_on"]) == ("450.00", "2026-11-20")
    assert "facts" not in first
    assert [item["reference"] for item in office.lines("prechecks", "list", "--status", "agreed")] == [TWO]
    within = office.lines("prechecks", "list", "--from", "2026-11-20", "--to", "2026-11-20")
    assert [item["reference"] for item in within] == [ONE]


def test_the_days_of_the_list_are_those_of_the_town_hall(office: Office) -> None:
    office.put(ONE, now=dt.datetime(2026, 11, 19, 23, 30, tzinfo=dt.UTC))  # half past midnight in Siegburg
    assert len(office.lines("prechecks", "list", "--from", "2026-11-20", "--to", "2026-11-20")) == 1
    assert office.lines("prechecks", "list", "--to", "2026-11-19") == []


def test_its_document_is_made_anew(office: Office, tmp_path: Path) -> None:
    office.put(ONE, partners=["guarda"])
    office.said("prechecks", "show", ONE, "--pdf", str(tmp_path / "one.pdf"))
    assert (tmp_path / "one.pdf").read_bytes().startswith(b"%PDF")


def test_one_is_shown_in_german_with_facts_verdict_and_clauses(office: Office) -> None:
    office.put(ONE, partners=["guarda", "other:Bad \x9bHonnef"], theme_deviation_reason="\x1b[31mrot")
    office.bruecke("prechecks", "mark", ONE.lower(), "received", "--applicant", "TV Siegburg", "--note", "eilt")
    text = office.said("prechecks", "show", ONE)
    assert "Entspricht der Strategie voraussichtlich" in text
    assert "Beantragter Zuschuss: 450" in text
    assert "[Zuschussregeln (3)]" in text
    assert "applicant: TV Siegburg" in text
    assert "Bad ?Honnef" in text
    assert not set("\x1b\x9b*") & set(text), "what people wrote does not steer the terminal"
    (whole,) = office.lines("prechecks", "show", ONE)
    assert (whole["applicant"], whole["note"], whole["status"]) == ("TV Siegburg", "eilt", "received")
    assert whole["facts"]["format"] == "culture_exchange"
    assert whole["findings"]["at-least-one-level"] == "yes"


@pytest.mark.parametrize(("said", "euros"), [("450", "450.00"), ("450,00", "450.00"), ("450.5", "450.50")])
def test_a_sum_is_read_as_the_staff_writes_it(office: Office, said: str, euros: str) -> None:
    office.put(ONE)
    marked = office.said("prechecks", "mark", ONE, "agreed", "--amount", said, "--on", "2026-11-18")
    assert f"{euros} EUR on 2026-11-18" in marked


def test_without_a_day_it_was_agreed_today(office: Office) -> None:
    office.put(ONE)
    before = dt.date.today()  # noqa: DTZ011 - the clock of the test, which the day after is as good as
    office.said("prechecks", "mark", ONE, "agreed", "--amount", "1")
    (kept,) = office.lines("prechecks", "show", ONE)
    assert abs(dt.date.fromisoformat(kept["agreed_on"]) - before) <= dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["mark", ONE, "agreed"], 1, "Not marked: what is agreed needs an amount."),
        (["mark", ONE, "refused", "--amount", "5"], 1, "Not marked: an amount and a day belong to what is agreed."),
        (["mark", ONE, "new"], 1, "Not marked: what is new cannot become new."),
        (["mark", ONE, "agreed", "--amount", "0"], 2, "--amount takes"),
        (["mark", ONE, "agreed", "--amount", "-5"], 2, "--amount takes"),
        (["mark", ONE, "agreed", "--amount", "1.200"], 2, "--amount takes"),
        (["mark", ONE, "agreed", "--amount", "ca. 400"], 2, "--amount takes"),
        (["mark", ONE, "agreed", "--amount", "4", "--on", "0001-01-01"], 2, "A day's year"),
        (["mark", ONE, "agreed", "--amount", "4", "--on", "morgen"], 2, "Usage:"),
        (["mark", ONE, "paid"], 2, "Usage:"),
        (["mark", "SB-9999-9999", "received"], 1, "There is nothing under SB-9999-9999."),
        (["show", "SB-9999-9999"], 1, "There is nothing under SB-9999-9999."),
        (["show", "Robert'); DROP"], 1, "There is nothing under ROBERT'); DROP."),
        (["delete", "SB-9999-9999"], 1, "There is nothing under SB-9999-9999."),
        (["list", "--status", "paid"], 2, "Usage:"),
        (["list", "--from", "2026-12-01", "--to", "2026-11-01"], 2, "--from lies after --to."),
        (["list", "--to", "9999-12-31"], 2, "A day's year"),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused_in_one_line(office: Office, arguments: list[str], code: int, said: str) -> None:
    office.put(ONE)
    refused, line = office.refused("prechecks", *arguments)
    assert (refused, line.startswith(said)) == (code, True), line
    with office.kept.begin() as session:
        assert prechecks.find(session, ONE).status == "new"


def test_deleted_is_deleted(office: Office) -> None:
    office.put(ONE)
    office.agree(ONE, "450")
    assert office.said("prechecks", "delete", ONE) == f"{ONE} is deleted.\n"
    assert office.said("prechecks", "list") == ""


def test_verify_is_content_with_what_comes_out_the_same_and_names_what_does_not(office: Office) -> None:
    office.put(ONE)
    office.put(TWO, partners=["other:Hinterposemuckel"])
    assert office.said("prechecks", "verify") == "2 pre-checks computed again, 0 differences\n"
    with office.kept.begin() as session:
        kept = prechecks.find(session, TWO)
        kept.content = kept.content | {
            "outcome": "likely_meets",
            "findings": kept.content["findings"] | {"partner-town-takes-part": "yes"},
        }
        session.execute(update(Precheck).where(Precheck.reference == ONE).values(decided_by="committee"))
    done = office.bruecke("prechecks", "verify")
    assert (done.returncode, done.stdout.decode().splitlines()) == (
        1,
        [
            f"{ONE}  decided_by: listed as committee, stored as office_01",
            f"{TWO}  outcome: likely_meets -> speaks_against",
            f"{TWO}  partner-town-takes-part: yes -> no",
            f"{TWO}  outcome: listed as speaks_against, stored as likely_meets",
            "2 pre-checks computed again, 4 differences",
        ],
    )


def test_verify_names_what_cannot_be_computed_any_more(office: Office) -> None:
    office.put(ONE)
    office.put(TWO)
    with office.kept.begin() as session:
        one, two = prechecks.find(session, ONE), prechecks.find(session, TWO)
        one.content = one.content | {"facts": {"format": "geheim"}}
        two.content = two.content | {"ruleset": "strategy-1999"}
    done = office.process("prechecks", "verify")
    assert (done.returncode, done.stderr) == (1, b"")
    assert f"{ONE}  its facts cannot be read any more" in done.stdout.decode()
    assert f"{TWO}  there is no ruleset strategy-1999 in force on 2026-11-20" in done.stdout.decode()
    assert b"geheim" not in done.stdout
    assert "cannot be computed again" in office.said("prechecks", "show", ONE)


# -- the report ------------------------------------------------------------------------------------------------------


def test_the_report_has_what_was_agreed_below_the_threshold_with_its_total(office: Office) -> None:
    for number, (euros, day) in enumerate(
        [("499.99", "2026-12-31"), ("500", "2026-06-01"), ("120.5", "2026-01-01"), ("99", "2025-12-31")]
    ):
        office.put(f"SB-AAAA-AAA{number + 2}", partners=["guarda", "selcuk"])
        office.agree(
            f"SB-AAAA-AAA{number + 2}", euros, dt.date.fromisoformat(day), applicant=None if number else "TV 08"
        )
    office.put(ONE)
    assert office.report()[:4] == [
        ["Zusage am", "Vorgangsnummer", "Antragsteller", "Partner", "Vorhaben", "Betrag"],
        ["2026-01-01", "SB-AAAA-AAA4", "Verein", "Guarda und Selçuk", CULTURE, "120,50"],
        ["2026-12-31", "SB-AAAA-AAA2", "TV 08", "Guarda und Selçuk", CULTURE, "499,99"],
        ["Summe (2 Zusagen)", "", "", "", "", "620,49"],
    ]
    notes = "\n".join(row[0] for row in office.report()[5:])
    assert "1. Januar 2026 bis 31. Dezember 2026" in notes
    assert "gestrichen" in notes


def test_an_empty_period_says_so_and_another_language_is_another_report(office: Office) -> None:
    assert ["In diesem Zeitraum wurde nichts zugesagt."] in office.report()
    office.put(ONE)
    office.agree(ONE, "450")
    assert office.report("--lang", "en")[1][-1] == "450.00"


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t=", " =", "\r\n@", "＝"])
def test_no_cell_of_the_report_is_a_formula(office: Office, begin: str) -> None:
    office.put(ONE, partners=[f"other:{begin.replace(chr(9), '').replace(chr(13), '').replace(chr(10), '')}A1"])
    office.agree(ONE, "450", applicant=f'{begin}HYPERLINK("http://x";"y")')
    row = office.report()[1]
    for cell in (row[2], row[3]):
        assert cell.startswith("'")
        assert not cell.lstrip("'")[1:].startswith("'")


def test_the_report_as_pdf_goes_to_a_file_or_down_the_pipe(office: Office) -> None:
    office.put(ONE)
    office.agree(ONE, "450", applicant="Musikverein Ümläut")
    period = ["--from", "2026-11-20", "--to", "2026-11-20", "--format", "pdf"]
    piped = office.process("report", *period)
    assert (piped.returncode, piped.stdout[:5]) == (0, b"%PDF-")
    file = office.folder / "bericht.pdf"
    assert office.said("report", *period, "--out", str(file)) == ""
    text = " ".join(extract_text(file).split())
    for words in ("Zusagen unter 500", ONE, "Musikverein Ümläut", "450,00", "Summe (1 Zusage)", "20.11.2026"):
        assert words in text


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--from", "2026-12-31", "--to", "2026-01-01", "--format", "csv"], 2),
        (["--from", "2026-01-01", "--to", "2026-12-31", "--format", "xls"], 2),
        (["--from", "2026-01-01", "--to", "2026-12-31", "--format", "csv", "--lang", "xx"], 2),
        (["--from", "gestern", "--to", "2026-12-31", "--format", "csv"], 2),
        (["--from", "2026-01-01", "--format", "csv"], 2),
        (["--from", "2026-01-01", "--to", "2026-12-31", "--format", "pdf", "--out", "/nowhere/x.pdf"], 1),
    ],
    ids=str,
)
def test_wrong_use_of_the_report_is_refused(office: Office, arguments: list[str], code: int) -> None:
    assert office.refused("report", *arguments)[0] == code


# -- interests -------------------------------------------------------------------------------------------------------


def test_interests_are_listed_by_town_with_the_exchanges_suggested(office: Office) -> None:
    office.interested(ONE, "trainee_siegburg", None, year=2, contact="azubi@beispiel.de")
    office.interested(TWO, "trainee_partner", "guarda")
    office.interested(THREE, "host_family", "guarda")
    office.interested("SB-6666-6666", "host_office", "siegburg")
    text = office.said("interests", "list")
    blocks = [block.splitlines() for block in text.split("\n\n") if block]
    assert [block[0] for block in blocks] == ["guarda", "siegburg", "(still open)"]
    assert blocks[0][-3:] == [
        f"  suggested 1:1 exchange: {ONE} with {TWO}",
        f"    hosts there: {THREE}",
        "    hosts in Siegburg: SB-6666-6666",
    ]
    assert blocks[2][1].split() == [ONE, "2026-11-20", "trainee_siegburg", "de", "year", "2", "azubi@beispiel.de"]
    *people, pair = office.lines("interests", "list")
    assert [item["kind"] for item in people] == ["interest"] * 4
    assert (people[0]["year"], people[0]["contact"]) == (2, "azubi@beispiel.de")
    assert pair == {
        "kind": "pair",
        "town": "guarda",
        "trainee_siegburg": ONE,
        "trainee_partner": TWO,
        "hosts_there": [THREE],
        "hosts_siegburg": ["SB-6666-6666"],
    }


def test_an_interest_is_deleted(office: Office) -> None:
    office.interested(ONE, "host_family", "guarda")
    office.said("interests", "delete", ONE)
    assert office.said("interests", "list") == ""
    assert office.refused("interests", "delete", ONE) == (1, f"There is nothing under {ONE}.")


# -- all of them -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    ["prechecks", "prechecks list", "prechecks show", "prechecks mark", "prechecks delete", "prechecks verify", "report",
     "interests", "interests list", "interests delete"],
)  # fmt: skip
def test_every_command_has_help(office: Office, command: str) -> None:
    assert "Usage" in office.said(*command.split(), "--help")


@pytest.mark.parametrize(
    "command",
    ["prechecks list", f"prechecks show {ONE}", "prechecks verify", "interests list",
     "report --from 2026-01-01 --to 2026-12-31 --format csv"],
)  # fmt: skip
def test_a_database_without_the_tables_is_one_sentence(tmp_path: Path, command: str) -> None:
    empty = Office(tmp_path, sessionmaker(), 0)
    code, said = empty.refused(*command.split())
    assert (code, said) == (1, "The database lacks its newest tables; type: bruecke db upgrade")


@pytest.mark.parametrize("url", ["nonsense", "postgresql://nobody@127.0.0.1:1/x"])
def test_a_database_out_of_reach_is_no_traceback(tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRUECKE_DATABASE_URL", url)
    code, said = Office(tmp_path, sessionmaker(), 0).refused("prechecks", "list")
    assert code == 1
    assert said


def test_the_command_knows_every_status() -> None:
    assert tuple(Status) == prechecks.STATUSES
