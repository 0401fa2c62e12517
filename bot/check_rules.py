"""`bruecke check`, the part on the grant rules: clauses, wording, flags, words and buttons of the pre-check."""

import datetime as dt
from collections.abc import Iterator

from pydantic import ValidationError

from actions.knowledge.answers import Answers
from actions.knowledge.grants import FORMAT_NAMES, OTHER, QUESTIONS
from actions.knowledge.store import KnowledgeError
from actions.precheck import reading
from actions.precheck.asking import Asking
from actions.precheck.conditions import Below, Condition
from actions.precheck.engine import evaluate
from actions.precheck.facts import Facts
from actions.precheck.interview import Interview
from actions.precheck.result import Result
from actions.precheck.rules import Rulebook
from actions.precheck.wording import Wording
from actions.replies import Reply
from translations.languages import LANGUAGES
from translations.messages import WordingError

#: The open points of the paper, all of which some rule must deal with.
_OPEN_POINTS = [f"G{number}" for number in range(1, 20)]
_DAY = dt.date(2026, 1, 1)
_REFERENCE = "SB-2222-2222"
#: What is said before a question, with the values that some of it takes.
_SAYINGS = (
    "intro",
    "understood",
    "more",
    "settled",
    "why",
    "absurd:2000000",
    "again",
    "unclear",
    "refused",
    "past",
    "nothing",
)


def problems(answers: Answers) -> Iterator[str]:
    try:
        book = Rulebook.load()
    except KnowledgeError as error:
        yield str(error)
        return
    yield from _references(book, answers)
    wording = Wording(answers, book)
    for language in LANGUAGES:
        yield from _words(language)
        yield from _flags(book, wording, language)
        yield from _replies(wording, language)


def _references(book: Rulebook, answers: Answers) -> Iterator[str]:
    documents = answers.knowledge.documents
    for rule in book.rules:
        where = f"actions/knowledge/strategy/rules: {rule.id}"
        if rule.clause.document not in documents:
            yield f"{where}: no document {rule.clause.document}"
        yield from (f"{where}: no open point {point}" for point in rule.settles if point not in _OPEN_POINTS)
        threshold = rule.facts.get("threshold_eur")
        for limit in _limits(rule.passes_when):
            if threshold is not None and limit != threshold:
                yield f"{where}: the wording says {threshold}, the rule {limit}"
    settled = {point for rule in book.rules for point in rule.settles}
    yield from (
        f"actions/knowledge/strategy/rules: no rule settles {point}" for point in _OPEN_POINTS if point not in settled
    )
    missing = set(FORMAT_NAMES) - {OTHER} - book.formats.keys()
    yield from (f"actions/knowledge/strategy/formats.yml: no format {name}" for name in sorted(missing))
    for ruleset in book.rulesets.values():
        if ruleset.document not in documents:
            yield f"actions/knowledge/strategy/rulesets.yml: {ruleset.id}: no document {ruleset.document}"


def _limits(condition: Condition | None) -> Iterator[int]:
    if isinstance(condition, Below):
        yield int(condition.below)
    for part in getattr(condition, "all_of", ()):
        yield from _limits(part)


def _words(language: str) -> Iterator[str]:
    try:
        message = reading.Message("?", language, _DAY)
        reading.control(message)
        reading.volunteered(message)
    except (OSError, KeyError, TypeError, AttributeError) as error:
        yield f"actions/precheck/words/{language}.yml: {type(error).__name__} {error}"


def _flags(book: Rulebook, wording: Wording, language: str) -> Iterator[str]:
    for flag in dict.fromkeys(flag for rule in book.rules for flag in rule.flags):
        try:
            wording.flag(flag, language)
        except WordingError as error:
            yield f"translations/catalog/{language}/rules.ftl: {error}"


def _replies(wording: Wording, language: str) -> Iterator[str]:
    """Every question with everything that may be said before it, and results of every outcome, with all their buttons."""
    try:
        for reply in _all_replies(wording, language):
            for button in reply.buttons:
                if not wording.composer.leads_somewhere(button.payload):  # type: ignore[attr-defined]  # Answers
                    yield f"precheck ({language}): the button {button.payload} leads nowhere"
    except (WordingError, KeyError, ValidationError) as error:
        yield f"precheck ({language}): {error}"


def _all_replies(wording: Wording, language: str) -> Iterator[Reply]:
    asking, result = Asking(wording), Result(wording)
    for name in FORMAT_NAMES:
        interview = Interview({"plan": {"format": name}}, order=("plan",))
        for say in _SAYINGS if name in ("family_trip", OTHER) else ("settled",):
            for question in QUESTIONS if name in ("family_trip", OTHER) else ("goals",):
                yield asking.question(question, interview, language, say=say)
    yield asking.question("plan", Interview(), language, say="formats")
    yield asking.which_to_change(Interview({"plan": {"format": "tour"}}), language)
    for ruleset in wording.book.rulesets:
        for facts in _CASES:
            verdict = evaluate(facts, wording.book, ruleset=ruleset, as_of=_DAY)
            yield result.reply(facts, verdict, reference=_REFERENCE, language=language)
            yield result.clauses(verdict, language)


_CASES = [
    Facts.model_validate(facts)
    for facts in (
        {},
        {"applicant_kind": "association", "partners": ["guarda", "werder", "zbarazh"], "format": "culture_exchange",
         "goals": [1, 3], "requested_eur": "450", "total_cost_eur": "900", "start": "2027-05", "people": 20},
        {"applicant_kind": "company", "applicant_in_siegburg": True, "partners": ["selcuk"], "format": "trainee_exchange",
         "goals": [4], "requested_eur": "500", "new_official_partnership": False},
        {"applicant_kind": "party", "applicant_in_siegburg": False, "partners": ["other:Köln"], "theme": "other",
         "theme_deviation_reason": "-", "levels": [], "requested_eur": "ca. 500", "new_official_partnership": True},
        {"applicant_kind": "school", "partners": ["wachbataillon", "minensuchboot"], "theme": 1, "format": "school_exchange",
         "levels": ["A", "B", "C"], "goals": [5], "requested_eur": "2 Anträge à 400"},
        {"partners": ["guarda"], "format": "blog_vlog"},
        {"partners": ["other"], "format": "tour", "theme": 3},
    )
]  # fmt: skip
