"""What the office's commands print: pre-checks and interests as lines for people, and as JSON. Rows in, texts out."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from actions.db.tables import Interest, Precheck
from actions.knowledge.internship import HOME
from actions.precheck.committee import Agreement
from actions.precheck.documents import pdf
from actions.precheck.engine import UnknownRuleset, evaluate
from actions.precheck.facts import Facts
from actions.precheck.pairing import Group, Pair, Person, groups, pairs
from actions.precheck.result import record
from actions.precheck.rules import Rulebook
from actions.precheck.wording import Wording

#: Days are those of the town hall.
SIEGBURG = ZoneInfo("Europe/Berlin")
#: The office reads German.
_GERMAN = "de"


def printable(text: str) -> str:
    """For a terminal, which what people wrote must not steer."""
    return "".join(letter if letter.isprintable() else "?" for letter in " ".join(text.split()))


# -- pre-checks ------------------------------------------------------------------------------------------------------


def precheck_json(kept: Precheck) -> dict[str, Any]:
    """What a pre-check is listed by."""
    return {
        "reference": kept.reference,
        "status": kept.status,
        "outcome": kept.outcome,
        "decided_by": kept.decided_by,
        "language": kept.language,
        "ruleset": kept.ruleset,
        "as_of": kept.as_of.isoformat(),
        "agreed_eur": None if kept.agreed_eur is None else str(kept.agreed_eur),
        "agreed_on": None if kept.agreed_on is None else kept.agreed_on.isoformat(),
        "created_at": kept.created_at.isoformat(),
        "changed_at": kept.changed_at.isoformat(),
        "marked_at": None if kept.marked_at is None else kept.marked_at.isoformat(),
    }


def whole_json(kept: Precheck) -> dict[str, Any]:
    """With what was said, what followed from it, and what the staff typed in."""
    office = kept.office or {}
    return (
        precheck_json(kept)
        | {name: kept.content[name] for name in ("facts", "flags", "missing", "findings")}
        | {"applicant": office.get("applicant"), "note": office.get("note")}
    )


def precheck_line(kept: Precheck) -> str:
    sum_ = "" if kept.agreed_eur is None else f"  {kept.agreed_eur} EUR on {kept.agreed_on}"
    return f"{kept.reference}  {_day(kept.created_at)}  {kept.status:9}  {kept.outcome:14}  {kept.decided_by:9}{sum_}"


def document_of(kept: Precheck, wording: Wording) -> bytes:
    """The PDF of a stored pre-check in the applicant's language, made anew from its facts, ruleset and day."""
    facts = Facts.model_validate(kept.content["facts"])
    return pdf(wording, facts, reference=kept.reference, ruleset=kept.ruleset, as_of=kept.as_of, language=kept.language)


def precheck_text(kept: Precheck, wording: Wording) -> Iterator[str]:
    """Everything about one: the office's words in English, facts and verdict in German."""
    office = kept.office or {}
    yield precheck_line(kept).rstrip()
    yield f"language {kept.language}, ruleset {kept.ruleset} of {kept.as_of}"
    yield from (f"{name}: {printable(office[name])}" for name in ("applicant", "note") if name in office)
    yield ""
    for key in (f"outcome_{kept.outcome}", f"decided_by_{kept.decided_by}"):
        yield wording.text(_GERMAN, key).replace("**", "")
    yield ""
    try:
        facts = Facts.model_validate(kept.content["facts"])
        verdict = evaluate(facts, wording.book, ruleset=kept.ruleset, as_of=kept.as_of)
    except (ValidationError, UnknownRuleset):
        yield "It cannot be computed again; see: bruecke prechecks verify"
        return
    for line in wording.facts(facts, _GERMAN, all_of_them=True):
        yield f"  {line.label}: {printable(line.value)}"
    yield ""
    for finding in verdict.findings:
        place = wording.clause(finding.rule.clause, finding.paragraph, _GERMAN)
        answer = wording.text(_GERMAN, f"finding_{finding.answer}")
        yield f"  {answer}: {wording.finding(finding, _GERMAN)} [{place}]"
    yield from (f"  ! {note}" for note in wording.flags(verdict, _GERMAN))
    if list(differences(kept, wording.book)):
        yield "Computed again it comes out differently; see: bruecke prechecks verify"


def differences(kept: Precheck, book: Rulebook) -> Iterator[str]:
    """Where a stored verdict is not what its facts, ruleset and day give today. Names no fact's value."""
    stored = kept.content
    try:
        facts = Facts.model_validate(stored["facts"])
    except ValidationError:
        yield "its facts cannot be read any more"
        return
    try:
        verdict = evaluate(facts, book, ruleset=stored["ruleset"], as_of=dt.date.fromisoformat(stored["as_of"]))
    except UnknownRuleset:
        yield f"there is no ruleset {stored['ruleset']} in force on {stored['as_of']}"
        return
    again = record(facts, verdict)
    for name in ("outcome", "decided_by", "flags", "missing"):
        if stored[name] != again[name]:
            yield f"{name}: {_words(stored[name])} -> {_words(again[name])}"
    for rule in dict.fromkeys((*stored["findings"], *again["findings"])):
        before, after = stored["findings"].get(rule, "absent"), again["findings"].get(rule, "absent")
        if before != after:
            yield f"{rule}: {before} -> {after}"
    listed = {
        "outcome": kept.outcome,
        "decided_by": kept.decided_by,
        "ruleset": kept.ruleset,
        "as_of": kept.as_of.isoformat(),
    }
    for name, value in listed.items():
        if value != stored[name]:
            yield f"{name}: listed as {value}, stored as {stored[name]}"


def agreement(kept: Precheck) -> Agreement:
    """For the report. Facts that cannot be read any more count as not said: the sum is reported all the same.

    Raises ValueError where it is not agreed.
    """
    if kept.agreed_on is None or kept.agreed_eur is None:
        raise ValueError("not agreed")
    try:
        facts = Facts.model_validate(kept.content["facts"])
    except ValidationError:
        facts = Facts()
    applicant = (kept.office or {}).get("applicant")
    return Agreement(kept.agreed_on, kept.reference, applicant, facts, kept.agreed_eur)


def _words(value: Any) -> str:
    return ", ".join(value) or "none" if isinstance(value, list) else str(value)


def _day(time: dt.datetime) -> str:
    return time.astimezone(SIEGBURG).date().isoformat()


# -- interests -------------------------------------------------------------------------------------------------------


def interest_json(kept: Interest) -> dict[str, Any]:
    return {
        "kind": "interest",
        "reference": kept.reference,
        "role": kept.role,
        "town": kept.town,
        "year": kept.content["year"],
        "contact": kept.content["contact"],
        "language": kept.language,
        "created_at": kept.created_at.isoformat(),
    }


def pair_json(pair: Pair, kept: Iterable[Interest]) -> dict[str, Any]:
    """A suggested exchange, by references, with the hosts on both sides."""
    people = persons(kept)
    return {
        "kind": "pair",
        "town": pair.town,
        "trainee_siegburg": pair.from_siegburg.reference,
        "trainee_partner": pair.from_there.reference,
        "hosts_there": _references(people, pair.town),
        "hosts_siegburg": _references(people, HOME),
    }


def interests_text(kept: list[Interest]) -> Iterator[str]:
    """A block a town: who would go, who would come, who hosts, and the exchanges suggested."""
    rows = {row.reference: row for row in kept}
    people = persons(kept)
    suggested = pairs(people)
    for group in groups(people):
        yield f"{group.town or '(still open)'}"
        yield from (f"  {_interest_line(rows[person.reference])}" for person in _members(group))
        for pair in suggested:
            if pair.town == group.town:
                yield f"  suggested 1:1 exchange: {pair.from_siegburg.reference} with {pair.from_there.reference}"
                hosts = {"there": _references(people, pair.town), "in Siegburg": _references(people, HOME)}
                yield from (f"    hosts {where}: {_words(names)}" for where, names in hosts.items())
        yield ""


def persons(kept: Iterable[Interest]) -> list[Person]:
    return [Person(row.reference, row.role, row.town, row.created_at) for row in kept]


def _members(group: Group) -> tuple[Person, ...]:
    return (*group.from_siegburg, *group.from_there, *group.hosts)


def _references(people: Iterable[Person], town: str) -> list[str]:
    return [person.reference for group in groups(people) if group.town == town for person in group.hosts]


def _interest_line(kept: Interest) -> str:
    year = f"  year {kept.content['year']}" if kept.content["year"] else ""
    contact = f"  {printable(kept.content['contact'])}" if kept.content["contact"] else ""
    return f"{kept.reference}  {_day(kept.created_at)}  {kept.role:16}  {kept.language}{year}{contact}"
