"""A verdict in words: findings, clauses, facts, what is missing, what would help. Values in, texts out."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from actions.knowledge.composing import Composer
from actions.knowledge.grants import OTHER
from actions.knowledge.models import Citation
from actions.precheck.engine import Finding, Verdict
from actions.precheck.facts import Facts, settled
from actions.precheck.improve import Improvements, improvements
from actions.precheck.rules import Clause, Rule, Rulebook, RuleFact
from actions.precheck.sums import Sum
from translations.dates import partial_date

#: Flags that say no more than the line of what is missing.
_SAID_BY_MISSING = frozenset({"amount_missing", "town_missing", "theme_missing", "level_missing", "goal_missing"})
#: The document whose chapters need no title beside them.
_PAPER = "strategy"


class FactLine(NamedTuple):
    """A fact and its wording; `said` is False where the value only says that nothing was."""

    fact: str
    label: str
    value: str
    said: bool


@dataclass(frozen=True)
class Wording:
    """The catalogs, asked about a pre-check."""

    composer: Composer
    book: Rulebook

    def text(self, language: str, key: str, /, **arguments: Any) -> str:
        return self.composer.text(language, key, **arguments)

    # -- rules ------------------------------------------------------------------------------------------------------

    def finding(self, finding: Finding, language: str) -> str:
        """The sentence for a finding's answer, or what the rule says where the answer needs no words of its own."""
        key = f"rule-{finding.rule.id}"
        worded = f"{key}.{finding.answer}"
        has = self.composer.messages.has(language, worded)
        return self.text(language, worded if has else key, **_arguments(finding.rule))

    def clause(self, clause: Clause, paragraph: int | None, language: str) -> str:
        """ "Formate (2)" of the paper; another document with its title."""
        section = clause.section or ""
        place = f"{section} ({paragraph})" if paragraph is not None else section
        if clause.document == _PAPER:
            return place
        title = self.composer.source(Citation(document=clause.document), language).title
        return f"{title}, {place}" if place else title

    def flags(self, verdict: Verdict, language: str) -> list[str]:
        """What stands beside the verdict, without what `missing` says already."""
        return [self.flag(flag, language) for flag in verdict.flags if flag not in _SAID_BY_MISSING]

    def flag(self, flag: str, language: str) -> str:
        rule = next(rule for rule in self.book.rules if flag in rule.flags)
        return self.text(language, f"flag-{flag}", **_arguments(rule))

    def ruleset(self, ruleset: str, language: str) -> str:
        return self.text(language, f"ruleset-{ruleset}", **_facts(self.book.rulesets[ruleset].facts))

    # -- the verdict ------------------------------------------------------------------------------------------------

    def as_json(self, verdict: Verdict, language: str) -> dict[str, Any]:
        """The contract of `bruecke precheck --json`."""
        return {
            "outcome": verdict.outcome,
            "decided_by": verdict.decided_by,
            "ruleset": verdict.ruleset,
            "as_of": verdict.as_of.isoformat(),
            "findings": [
                {
                    "rule": finding.rule.id,
                    "answer": finding.answer,
                    "clause": {
                        "document": finding.rule.clause.document,
                        "section": finding.rule.clause.section,
                        "paragraph": finding.paragraph,
                    },
                    "text": self.finding(finding, language),
                }
                for finding in verdict.findings
            ],
            "flags": list(verdict.flags),
            "missing": list(verdict.missing),
            "notes": [*self.flags(verdict, language), self.text(language, "precheck_notice")],
        }

    def missing(self, verdict: Verdict, language: str) -> str:
        """The facts that are missing, as a list in words."""
        facts = [self.text(language, f"fact_{fact}") for fact in verdict.missing]
        return self.text(language, "precheck_missing", facts=facts)

    def improvements(self, facts: Facts, verdict: Verdict, language: str) -> list[str]:
        """One line for each change that would help, and one for all of them together."""
        found: Improvements = improvements(facts, verdict, self.book)
        lines = []
        for item in found.each:
            named = [self.value(item.fact, choice, language) for choice in item.choices]
            choices = self.composer.messages.join(language, named, any_of=True)
            change = self.text(language, f"improve_{item.fact}", choices=choices)
            better = item.verdict.outcome != verdict.outcome
            outcome = self.text(language, f"outcome_{item.verdict.outcome}" if better else "improve_point")
            lines.append(self.text(language, "improve_line", change=change, outcome=outcome))
        if found.together is not None and found.together.outcome != verdict.outcome:
            change = self.text(language, "improve_all")
            outcome = self.text(language, f"outcome_{found.together.outcome}")
            lines.append(self.text(language, "improve_line", change=change, outcome=outcome))
        return lines

    # -- facts ------------------------------------------------------------------------------------------------------

    def facts(self, facts: Facts, language: str, *, all_of_them: bool = False) -> Iterator[FactLine]:
        """What was said, with what the format settles; `all_of_them`: also what was not said and counts."""
        values = settled(facts, self.book.formats)
        nothing = self.text(language, "fact_not_said")
        for name in FACTS:
            value = values[name] if name in ("theme", "levels") else getattr(facts, name)
            if value is None and not (all_of_them and name in COUNTING):
                continue
            label = self.text(language, f"fact_{name}")
            yield FactLine(
                name, label, nothing if value is None else self.worded(name, value, facts, language), value is not None
            )

    def line(self, fact: FactLine, language: str) -> str:
        """ "Partner: Guarda"."""
        return self.text(language, "fact_line", label=fact.label, value=fact.value)

    def worded(self, name: str, value: Any, facts: Facts, language: str) -> str:
        if name in ("requested_eur", "total_cost_eur"):
            return self.money(facts.requested if name == "requested_eur" else facts.total, value, language)
        if isinstance(value, tuple):
            if not value:
                return self.text(language, "level_none")
            return self.composer.messages.join(language, [self.value(name, item, language) for item in value])
        return self.value(name, value, language)

    def money(self, sum_: Sum | None, said: str, language: str) -> str:
        """The sum where it is one, else the words in which it was given."""
        if sum_ is None or sum_.euros is None:
            return said
        return self.composer.messages.money(language, sum_.euros)

    def value(self, name: str, value: Any, language: str) -> str:
        """One value of a fact, as buttons and lists show it."""
        match name:
            case "partners":
                return self._partner(str(value), language)
            case "applicant_in_siegburg":
                return self.text(language, "applicant_here" if value else "applicant_elsewhere")
            case "new_official_partnership":
                return self.text(language, "precheck_yes" if value is True else "precheck_no")
            case "start":
                return partial_date(str(value), language)
            case "people":
                return self.text(language, "people_count", count=int(value))
            case "theme_deviation_reason" | "requested_eur":
                return str(value)
        prefix = {"applicant_kind": "applicant", "levels": "level", "goals": "goal"}.get(name, name)
        return self.text(language, f"{prefix}_{str(value).lower()}")

    def _partner(self, partner: str, language: str) -> str:
        if partner in self.composer.knowledge.cities:
            return self.composer.town(partner, language)
        name, _, town = partner.partition(":")
        return town if name == OTHER and town.strip() else self.text(language, f"partner_{name}")


#: The order in which facts are listed, and those that count for the verdict.
FACTS = (
    "applicant_kind", "applicant_in_siegburg", "partners", "format", "theme", "theme_deviation_reason", "levels", "goals",
    "requested_eur", "total_cost_eur", "start", "people", "new_official_partnership",
)  # fmt: skip
COUNTING = frozenset({"applicant_kind", "partners", "format", "theme", "levels", "goals", "requested_eur"})


def _arguments(rule: Rule) -> dict[str, Any]:
    return _facts(rule.facts)


def _facts(facts: Any) -> dict[str, Any]:
    """Figures as the wording takes them: sums as Decimal, dates as dates."""
    return {name: _fact(name, value) for name, value in facts.items()}


def _fact(name: str, value: RuleFact) -> RuleFact | Decimal | dt.date:
    return Decimal(value) if name.endswith("_eur") and not isinstance(value, dt.date) else value
