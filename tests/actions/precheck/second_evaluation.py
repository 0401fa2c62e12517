"""The rules once more, as plain ifs, written from the paper and the rules' `says`: what the engine is compared with.

It reads the facts file's keys as they stand, knows its own list of formats, and shares no code with `actions.precheck`.
Not read here: money as text. Whoever asks says what the text means.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

FORMATS: Mapping[str, tuple[int, str]] = {  # theme, levels
    "school_exchange": (1, ""),
    "fsj_abroad": (1, "BC"),
    "school_project_week": (1, "B"),
    "digital_format": (1, "A"),
    "erasmus": (1, "ABC"),
    "erasmus_plus": (1, "AB"),
    "culture_exchange": (2, "C"),
    "ring_event": (2, "C"),
    "conference": (3, "BC"),
    "trainee_exchange": (3, "BC"),
    "fsj_placement": (3, "C"),
    "administration_exchange": (3, "BC"),
    "tour": (4, ""),
    "sports_or_citizen_trip": (4, ""),
    "blog_vlog": (4, "AB"),
    "youth_digital_parliament": (4, "B"),
    "family_trip": (4, "A"),
}
SIX_TOWNS = {"nogent", "boleslawiec", "selcuk", "orestiada", "guarda", "werder"}


@dataclass(frozen=True)
class Amount:
    """What a requested sum means. Only an exact one has euros; `several` where it is spread over several applications."""

    kind: Literal["exact", "unclear", "spread", "missing"]
    euros: Decimal | None = None
    several: bool = False

    @property
    def certain(self) -> Decimal | None:
        """The one sum that may be compared with the threshold."""
        return self.euros if self.kind == "exact" and not self.several else None


@dataclass(frozen=True)
class Judgement:
    outcome: str
    decided_by: str
    flags: frozenset[str]
    missing: frozenset[str]


@dataclass
class _Notes:
    against: bool = False
    open: bool = False

    @property
    def outcome(self) -> str:
        if self.against:
            return "speaks_against"
        return "unclear" if self.open else "likely_meets"


def judge(facts: Mapping[str, Any], amount: Amount, *, ruleset: str) -> Judgement:
    """The verdict on a facts file whose requested sum means `amount`."""
    flags: set[str] = set()
    missing: set[str] = set()
    notes = _Notes()
    _applicant(facts, notes, flags, missing)
    _partners(facts.get("partners") or (), notes, flags, missing)
    _theme_and_format(facts, notes, flags, missing)
    _levels(facts, notes, flags, missing)
    _goals(facts.get("goals"), notes, flags, missing)
    if facts.get("new_official_partnership"):
        notes.against = True
        flags.add("new_partnership")
    _amount(amount, flags, missing)
    decided_by = "committee"
    if ruleset == "strategy-2022":
        decided_by = _under_the_strategy(amount.certain, notes.outcome, flags)
    return Judgement(notes.outcome, decided_by, frozenset(flags), frozenset(missing))


def _applicant(facts: Mapping[str, Any], notes: _Notes, flags: set[str], missing: set[str]) -> None:
    kind = facts.get("applicant_kind")
    if kind is None:
        notes.open = True
        missing.add("applicant_kind")
    elif kind not in {"association", "school", "company"}:
        notes.open = True
        flags.add("not_regulated_applicant")
    if facts.get("applicant_in_siegburg") is False:
        notes.open = True
        flags.add("not_regulated_applicant")


def _partners(partners: Sequence[str], notes: _Notes, flags: set[str], missing: set[str]) -> None:
    covered = any(partner in SIX_TOWNS for partner in partners)
    if not partners:
        notes.open = True
        flags.add("town_missing")
        missing.add("partners")
    elif all(partner.startswith("other:") for partner in partners):
        notes.against = True
        flags.add("town_not_covered")
    elif not covered:
        notes.open = True
    if "zbarazh" in partners:
        flags.add("zbarazh_ring_only")
    if "werder" in partners:
        flags.add("werder_status")
    if not covered and ("wachbataillon" in partners or "minensuchboot" in partners):
        flags.add("patenschaft_ask")


def _theme_and_format(facts: Mapping[str, Any], notes: _Notes, flags: set[str], missing: set[str]) -> None:
    theme = facts.get("theme")
    if theme is None and facts.get("format") in FORMATS:
        theme = FORMATS[facts["format"]][0]
    if theme is None:
        notes.open = True
        flags.add("theme_missing")
        missing.add("theme")
    elif theme == "other":
        notes.open = True
        flags.add("theme_deviation")
    elif theme == 2:
        flags.add("stadtbetriebe")


def _levels(facts: Mapping[str, Any], notes: _Notes, flags: set[str], missing: set[str]) -> None:
    levels = facts.get("levels")
    if levels is None:
        settled_by_format = FORMATS.get(facts.get("format") or "", (0, ""))[1]
        if not settled_by_format:
            notes.open = True
            flags.add("level_missing")
            missing.add("levels")
    elif not levels:
        notes.against = True
        flags.add("level_missing")


def _goals(goals: Sequence[int] | None, notes: _Notes, flags: set[str], missing: set[str]) -> None:
    if not goals:  # no list to be met stands in the paper: an empty one is as open as none, not against
        notes.open = True
        flags.add("goal_missing")
        missing.add("goals")


def _amount(amount: Amount, flags: set[str], missing: set[str]) -> None:
    if amount.kind == "missing":
        flags.add("amount_missing")
    elif amount.kind == "unclear":
        flags.add("amount_unclear")
    if amount.several:
        flags.add("splitting")
    if amount.certain is None:
        missing.add("requested_eur")


def _under_the_strategy(euros: Decimal | None, outcome: str, flags: set[str]) -> str:
    if euros is None:
        return "unknown"
    if euros == 500:
        flags.add("exactly_500")
    if euros < 500 and outcome == "likely_meets":
        flags.add("guideline_2023_note")
        return "office_01"
    return "committee"
