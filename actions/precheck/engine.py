"""Facts -> findings (yes, no, unknown) -> verdict. Pure: the same facts, ruleset and day give the same verdict, always."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from actions.knowledge.grants import OUTCOMES, DecidedBy, Outcome
from actions.precheck.conditions import Values
from actions.precheck.facts import Facts, Settled, settled
from actions.precheck.rules import Answer, Rule, Rulebook


class UnknownRuleset(Exception):
    """There is no such ruleset, or it was not in force on that day."""


@dataclass(frozen=True)
class Finding:
    """What one rule says of the project. `paragraph` is the clause's, where it has one."""

    rule: Rule
    answer: Answer
    paragraph: int | None

    @property
    def remark(self) -> bool:
        """Whether it only says what the paper says beside it: nothing follows from it for this project."""
        rule = self.rule
        return not (rule.on_fail or rule.on_open or rule.decides or rule.asks)

    @property
    def outcome(self) -> Outcome | None:
        """What it means for the outcome, where it weighs."""
        weight = {"no": self.rule.on_fail, "unknown": self.rule.on_open}.get(self.answer)
        return weight.outcome if weight else None


@dataclass(frozen=True)
class Verdict:
    """`outcome` judges conformity alone; who decides follows from it and from the sum. `missing` are names of facts."""

    outcome: Outcome
    decided_by: DecidedBy
    ruleset: str
    as_of: dt.date
    findings: tuple[Finding, ...]
    flags: tuple[str, ...]
    missing: tuple[str, ...]


def evaluate(facts: Facts, book: Rulebook, *, ruleset: str, as_of: dt.date) -> Verdict:
    """Judge a project.

    Raises:
        UnknownRuleset: there is none of this name in force on that day.
    """
    known = book.rulesets.get(ruleset)
    if known is None or not known.valid.holds(as_of):
        raise UnknownRuleset(ruleset)
    rules = book.in_force(ruleset, as_of)
    values: dict[str, Any] = dict(settled(facts, book.formats))
    findings = {rule.id: _finding(rule, values) for rule in rules if not rule.after_the_outcome}
    outcome = _worst(finding.outcome for finding in findings.values() if finding)
    values["in_line"] = outcome == "likely_meets"
    findings |= {rule.id: _finding(rule, values) for rule in rules if rule.after_the_outcome}
    listed = tuple(finding for rule in rules if (finding := findings[rule.id]) is not None)
    return Verdict(
        outcome=outcome,
        decided_by=_decided_by(listed),
        ruleset=ruleset,
        as_of=as_of,
        findings=listed,
        flags=tuple(_flags(listed, values)),
        missing=tuple(dict.fromkeys(fact for finding in listed for fact in _missing(finding, values))),
    )


def _finding(rule: Rule, values: Values) -> Finding | None:
    """None where the rule does not apply."""
    if rule.applies_when is not None and not rule.applies_when.decide(values):
        return None
    passes = rule.passes_when.decide(values) if rule.passes_when is not None else None
    fails = rule.fails_when.decide(values) if rule.fails_when is not None else passes is False
    answer: Answer = "yes" if passes else "no" if fails else "unknown"
    return Finding(rule, answer, _paragraph(rule, values))


def _paragraph(rule: Rule, values: Settled) -> int | None:
    if rule.clause.paragraph_of is None:
        return rule.clause.paragraph
    value = values[rule.clause.paragraph_of]
    if isinstance(value, tuple):
        value = value[0] if len(value) == 1 else None
    return value if isinstance(value, int) else None


def _worst(outcomes: Iterable[Outcome | None]) -> Outcome:
    return max((outcome for outcome in outcomes if outcome), key=OUTCOMES.index, default="likely_meets")


def _decided_by(findings: Iterable[Finding]) -> DecidedBy:
    return next((finding.rule.decides[finding.answer] for finding in findings if finding.rule.decides), "unknown")


def _flags(findings: Iterable[Finding], values: Values) -> Iterable[str]:
    """Each once."""
    found = [name for item in findings for name, when in item.rule.flags.items() if when.decide(values)]
    return dict.fromkeys(found)


def _missing(finding: Finding, values: Values) -> Iterable[str]:
    """What should be said so that an open finding that counts can be decided."""
    if finding.answer != "unknown":
        return
    if finding.rule.asks is not None:
        yield finding.rule.asks
    elif finding.rule.on_open is not None:
        for fact in finding.rule.asked:
            if values[fact] is None and fact in Facts.model_fields:  # what is derived nobody can say
                yield fact
