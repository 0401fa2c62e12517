"""The rules of the strategy as data (actions/knowledge/strategy/): their form, and loading them."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import Field

from actions.knowledge.grants import DecidedBy, Outcome
from actions.knowledge.models import FactModel, Format
from actions.knowledge.store import FOLDER, KnowledgeError, read_file
from actions.precheck.conditions import Condition

Answer = Literal["yes", "no", "unknown"]
RulesetId = Literal["strategy-2022", "guideline-2023"]
DEFAULT_RULESET: RulesetId = "strategy-2022"


RuleFact = int | dt.date | str


class Clause(FactModel):
    """Where it stands. `paragraph_of` names the fact whose (one) value is the paragraph."""

    document: str
    section: str | None = None
    paragraph: int | None = None
    paragraph_of: Literal["theme", "theme_of_format", "goals"] | None = None


class Weight(FactModel):
    outcome: Outcome


class Span(FactModel):
    """Days from and to which something is valid, both included."""

    first: dt.date | None = Field(default=None, alias="from")
    last: dt.date | None = Field(default=None, alias="to")

    def holds(self, day: dt.date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


class Review(FactModel):
    by: str | None
    date: dt.date | None


class Rule(FactModel):
    """One rule (the keys: strategy/README.md)."""

    id: str = Field(pattern=r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
    rulesets: tuple[RulesetId, ...] = Field(min_length=1)
    clause: Clause
    says: str
    settles: tuple[str, ...] = ()
    facts: Mapping[str, RuleFact] = Field(default_factory=dict, description="arguments of its wording")
    applies_when: Condition | None = None
    passes_when: Condition | None = None
    fails_when: Condition | None = None
    on_fail: Weight | None = None
    on_open: Weight | None = None
    decides: Mapping[Answer, DecidedBy] = Field(default_factory=dict)
    flags: Mapping[str, Condition] = Field(default_factory=dict)
    asks: str | None = Field(default=None, description="the fact that is missing while the rule is open")
    not_modelled: str | None = None
    valid: Span = Span()
    reviewed: Review

    @cached_property
    def after_the_outcome(self) -> bool:
        conditions = (self.applies_when, self.passes_when, self.fails_when)
        return any(condition is not None and condition.after_the_outcome() for condition in conditions)

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """The facts that its answer rests on, in the order of the data."""
        conditions = [condition for condition in (self.passes_when, self.fails_when) if condition is not None]
        return tuple(dict.fromkeys(fact for condition in conditions for fact in condition.facts()))


class Ruleset(FactModel):
    """A version of the rules."""

    id: RulesetId
    about: str
    document: str
    facts: Mapping[str, RuleFact] = Field(default_factory=dict, description="arguments of its name")
    valid: Span


@dataclass(frozen=True)
class Rulebook:
    """All rules of all rulesets, and the formats of the paper."""

    rulesets: Mapping[str, Ruleset]
    rules: tuple[Rule, ...]
    formats: Mapping[str, Format]

    @classmethod
    def load(cls, folder: Path = FOLDER) -> "Rulebook":
        """Raises KnowledgeError."""
        strategy = folder / "strategy"
        rules: dict[str, Rule] = {}
        for name in FILES:
            for rule in read_file(strategy / "rules" / f"{name}.yml", list[Rule]):
                if rule.id in rules:
                    raise KnowledgeError(f"{name}.yml: the rule {rule.id} stands twice")
                rules[rule.id] = rule
        return cls(
            rulesets=MappingProxyType({item.id: item for item in read_file(strategy / "rulesets.yml", list[Ruleset])}),
            rules=tuple(rules.values()),
            formats=MappingProxyType({item.id: item for item in read_file(strategy / "formats.yml", list[Format])}),
        )

    def in_force(self, ruleset: str, as_of: dt.date) -> tuple[Rule, ...]:
        """The rules of a ruleset on a day, in the order in which they are read out."""
        return tuple(rule for rule in self.rules if ruleset in rule.rulesets and rule.valid.holds(as_of))


#: The files of strategy/rules/, in the order in which findings are listed: who, with whom, what, how, how much, who decides.
FILES = (
    "applicants", "towns", "formats", "themes", "levels", "goals", "status", "sums", "decision", "guideline_2023",
)  # fmt: skip
