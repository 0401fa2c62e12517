"""What would make a verdict better: every single change is tried in the engine, none is written by hand. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from actions.knowledge.grants import COVERED, GOALS, LEVELS, OUTCOMES, THEMES
from actions.precheck.engine import Verdict, evaluate
from actions.precheck.facts import Facts
from actions.precheck.rules import Rulebook

#: Applicants that the paper names: what the engine is asked with.
_APPLICANTS = ("association", "school", "company")
#: Any certain sum answers whether one would help; it decides nothing about the outcome.
_SOME_SUM = "1000"


@dataclass(frozen=True)
class Improvement:
    """A change of one fact: each of `choices` has the same effect. `settles` are the rules that it would satisfy."""

    fact: str
    choices: tuple[str, ...]
    verdict: Verdict
    settles: tuple[str, ...]


@dataclass(frozen=True)
class Improvements:
    """The changes that help, each alone, and what all of them would lead to together."""

    each: tuple[Improvement, ...]
    together: Verdict | None


def improvements(facts: Facts, verdict: Verdict, book: Rulebook) -> Improvements:
    """Changes after which a finding that counts is met or the outcome is better. None where all is in order."""
    found: list[Improvement] = []
    best = facts
    for fact, candidates in _candidates(facts):
        tried = [(choice, changed, _evaluate(changed, verdict, book)) for choice, changed in candidates]
        helping = [(choice, changed, after) for choice, changed, after in tried if _helps(verdict, after)]
        if helping:
            _, changed, after = helping[0]
            settles = tuple(sorted(_open_points(verdict) - _open_points(after)))
            found.append(Improvement(fact, tuple(choice for choice, *_ in helping), after, settles))
            best = best.changed(**{fact: getattr(changed, fact)})
    together = _evaluate(best, verdict, book) if len(found) > 1 else None
    return Improvements(tuple(found), together)


def _evaluate(facts: Facts, verdict: Verdict, book: Rulebook) -> Verdict:
    return evaluate(facts, book, ruleset=verdict.ruleset, as_of=verdict.as_of)


def _open_points(verdict: Verdict) -> set[str]:
    """The rules that count and are not met."""
    counting = {finding.rule.id for finding in verdict.findings if finding.outcome is not None}
    asking = {finding.rule.id for finding in verdict.findings if finding.answer == "unknown" and finding.rule.asks}
    return counting | asking


def _helps(before: Verdict, after: Verdict) -> bool:
    better = OUTCOMES.index(after.outcome) < OUTCOMES.index(before.outcome)
    return better or _open_points(after) < _open_points(before)


def _candidates(facts: Facts) -> Iterator[tuple[str, list[tuple[str, Facts]]]]:
    """Fact -> (what it would be, the facts then)."""

    def tried(fact: str, values: dict[str, Any]) -> tuple[str, list[tuple[str, Facts]]]:
        return fact, [(choice, facts.changed(**{fact: value})) for choice, value in values.items()]

    partners, levels, goals = facts.partners or (), facts.levels or (), facts.goals or ()
    yield tried("applicant_kind", {kind: kind for kind in _APPLICANTS})
    yield tried("partners", {town: (*partners, town) for town in COVERED if town not in partners})
    yield tried("theme", {str(theme): theme for theme in THEMES})
    yield tried("levels", {level: (*levels, level) for level in LEVELS if level not in levels})
    yield tried("goals", {str(goal): (*goals, goal) for goal in GOALS if goal not in goals})
    yield tried("new_official_partnership", {"no": False} if facts.new_official_partnership else {})
    if facts.requested is None or facts.requested.kind != "exact":
        yield tried("requested_eur", {"sum": _SOME_SUM})
