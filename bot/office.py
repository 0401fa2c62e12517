"""The office's commands: pre-checks, the report to the committee, interests in the internship."""

import datetime as dt
import json
import re
import sys
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from bot.terminal import failed, in_database, wrong_use

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from actions.precheck.committee import Agreement
    from actions.precheck.wording import Wording

prechecks = typer.Typer(help="Grant pre-checks, as the office sees them.", no_args_is_help=True)
interests = typer.Typer(help="Interests in the pilot internship.", no_args_is_help=True)

_AMOUNT = re.compile(r"\d{1,10}([.,]\d{1,2})?", re.ASCII)
#: Years that a day on the command line may have.
_YEARS = range(1900, 3000)

Reference = Annotated[str, typer.Argument(help="reference number, for example SB-7K3Q-9FXM")]
AsJson = Annotated[bool, typer.Option("--json", help="one JSON object a line, and nothing else on stdout")]


class Status(StrEnum):
    """actions.db.prechecks.STATUSES"""

    NEW = "new"
    RECEIVED = "received"
    AGREED = "agreed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Form(StrEnum):
    CSV = "csv"
    PDF = "pdf"


@prechecks.command("list")
def list_prechecks(
    status: Annotated[Status | None, typer.Option(help="only those marked so")] = None,
    first: Annotated[dt.datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="made on or after")] = None,
    last: Annotated[dt.datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="made on or before")] = None,
    as_json: AsJson = False,
) -> None:
    """All pre-checks, the oldest first: by reference, without what was said."""
    from actions.db.prechecks import listing
    from bot.office_texts import SIEGBURG, precheck_json, precheck_line

    _period(first, last)
    since = first and first.replace(tzinfo=SIEGBURG)
    until = last and (last + dt.timedelta(days=1)).replace(tzinfo=SIEGBURG)

    for kept in in_database(
        lambda session: listing(session, status=None if status is None else status.value, since=since, until=until)
    ):
        print(json.dumps(precheck_json(kept)) if as_json else precheck_line(kept))


@prechecks.command()
def show(
    reference: Reference,
    as_json: AsJson = False,
    pdf: Annotated[Path | None, typer.Option(help="write the document, as the applicant has it, to this file")] = None,
) -> None:
    """One pre-check: facts and verdict in German, and what the office noted."""
    from actions.db.prechecks import UnknownReference, find
    from bot.office_texts import document_of, precheck_text, whole_json

    try:
        kept = in_database(lambda session: find(session, _normal(reference)))
    except UnknownReference:
        _unknown(reference)
    if pdf is not None:
        try:
            pdf.write_bytes(document_of(kept, _wording()))
        except OSError as error:
            failed(f"{pdf} cannot be written ({type(error).__name__}).")
    if as_json:
        print(json.dumps(whole_json(kept), ensure_ascii=False))
    else:
        print("\n".join(precheck_text(kept, _wording())))


@prechecks.command()
def mark(
    reference: Reference,
    status: Status,
    amount: Annotated[str | None, typer.Option(help="euros agreed to: 450 or 450,00 or 450.00")] = None,
    on: Annotated[
        dt.datetime | None, typer.Option(formats=["%Y-%m-%d"], help="day of the agreement; today if not given")
    ] = None,
    applicant: Annotated[str | None, typer.Option(help="the applicant's name, for the report")] = None,
    note: Annotated[str | None, typer.Option(help="a note of the office's own")] = None,
) -> None:
    """Note what became of a pre-check; from then on it is the office's record, and not deleted by age."""
    from actions.db import prechecks as table
    from bot.office_texts import SIEGBURG, precheck_line

    euros = None if amount is None else _euros(amount)
    _period(on, on)

    def work(session: "Session") -> str:
        kept = table.mark(
            session,
            _normal(reference),
            status.value,
            now=dt.datetime.now(SIEGBURG),
            amount=euros,
            on=on.date() if on else None,
            applicant=applicant,
            note=note,
        )
        return precheck_line(kept)

    try:
        print(in_database(work))
    except table.UnknownReference:
        _unknown(reference)
    except table.WrongMark as error:
        failed(f"Not marked: {error}.")


@prechecks.command("delete")
def delete_precheck(reference: Reference) -> None:
    """Delete a pre-check, whatever it is marked as. It cannot be brought back."""
    from actions.db.prechecks import UnknownReference, remove

    try:
        in_database(lambda session: remove(session, _normal(reference)))
    except UnknownReference:
        _unknown(reference)
    print(f"{_normal(reference)} is deleted.")


@prechecks.command()
def verify() -> None:
    """Compute every stored pre-check again from its facts, ruleset and day, and print what differs."""
    from actions.db.prechecks import listing
    from actions.precheck.rules import Rulebook
    from bot.office_texts import differences

    book, kept = Rulebook.load(), in_database(listing)
    found = [f"{row.reference}  {difference}" for row in kept for difference in differences(row, book)]
    print("\n".join([*found, f"{len(kept)} pre-checks computed again, {len(found)} differences"]))
    raise typer.Exit(1 if found else 0)


def report(
    first: Annotated[dt.datetime, typer.Option("--from", formats=["%Y-%m-%d"], help="first day of the period")],
    last: Annotated[dt.datetime, typer.Option("--to", formats=["%Y-%m-%d"], help="its last day, included")],
    form: Annotated[Form, typer.Option("--format", help="csv for a spreadsheet, or pdf")],
    lang: Annotated[str, typer.Option(help="the language of the report (de en fr pl pt tr el uk)")] = "de",
    out: Annotated[Path | None, typer.Option(help="write to this file instead of stdout")] = None,
) -> None:
    """The written report to the committee: what was agreed to below the threshold, with its total."""
    from actions.precheck.committee import CommitteeReport
    from actions.precheck.pdf import PdfError, table_pdf
    from translations.languages import LANGUAGES

    if lang not in LANGUAGES:
        wrong_use(f"--lang takes one of: {' '.join(LANGUAGES)}")
    _period(first, last)
    if form == Form.PDF and out is None and sys.stdout.isatty():
        wrong_use("A PDF file does not go to the terminal: name one with --out.")
    found = in_database(lambda session: _agreements(session, first.date(), last.date()))
    made = CommitteeReport(_wording(), found, first.date(), last.date(), lang)
    try:
        if form == Form.PDF:
            _write(table_pdf(made.table(made_on=dt.datetime.now(dt.UTC))), out)
        else:
            _write(made.csv().encode("utf-8-sig"), out)  # the mark tells Excel that it is UTF-8
    except PdfError:
        failed("The PDF file could not be made.")
    except OSError as error:
        failed(str(error))


@interests.command("list")
def list_interests(as_json: AsJson = False) -> None:
    """Trainees and hosts by town, with the 1:1 exchanges that are suggested."""
    from actions.db.interests import listing
    from actions.precheck.pairing import pairs
    from bot.office_texts import interest_json, interests_text, pair_json, persons

    kept = in_database(listing)
    if not as_json:
        print("\n".join(interests_text(kept)), end="")
        return
    for row in kept:
        print(json.dumps(interest_json(row), ensure_ascii=False))
    for pair in pairs(persons(kept)):
        print(json.dumps(pair_json(pair, kept)))


@interests.command("delete")
def delete_interest(reference: Reference) -> None:
    """Delete an interest. It cannot be brought back."""
    from actions.db.interests import remove
    from actions.db.prechecks import UnknownReference

    try:
        in_database(lambda session: remove(session, _normal(reference)))
    except UnknownReference:
        _unknown(reference)
    print(f"{_normal(reference)} is deleted.")


def _agreements(session: "Session", first: dt.date, last: dt.date) -> "tuple[Agreement, ...]":
    from actions.db.prechecks import agreed
    from bot.office_texts import agreement

    return tuple(agreement(kept) for kept in agreed(session, first=first, last=last))


def _wording() -> "Wording":
    from actions.knowledge.answers import Answers
    from actions.knowledge.store import Knowledge
    from actions.precheck.rules import Rulebook
    from actions.precheck.wording import Wording
    from translations.messages import Messages

    return Wording(Answers(Knowledge.load(), Messages.load()), Rulebook.load())


def _write(content: bytes, out: Path | None) -> None:
    if out is not None:
        out.write_bytes(content)
        return
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def _normal(reference: str) -> str:
    return reference.strip().upper()


def _unknown(reference: str) -> NoReturn:
    failed(f"There is nothing under {_normal(reference)}.")


def _euros(text: str) -> Decimal:
    if not _AMOUNT.fullmatch(text) or not Decimal(text.replace(",", ".")):
        wrong_use("--amount takes euros above zero: 450 or 450,00 or 450.00")
    return Decimal(text.replace(",", "."))


def _period(first: dt.datetime | None, last: dt.datetime | None) -> None:
    if any(day is not None and day.year not in _YEARS for day in (first, last)):
        wrong_use("A day's year lies between 1900 and 2999.")
    if first is not None and last is not None and first > last:
        wrong_use("--from lies after --to.")
