"""The words of the grant rules: what an applicant, a partner, a format … may be in the facts of a pre-check."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Literal, get_args

ApplicantKind = Literal[
    "association", "school", "company", "private_person", "informal_group", "church", "party", "municipal", "other"
]
Partner = Literal[
    "nogent", "boleslawiec", "selcuk", "orestiada", "guarda", "werder", "zbarazh", "wachbataillon", "minensuchboot"
]
FormatName = Literal[
    "school_exchange", "fsj_abroad", "school_project_week", "digital_format", "erasmus", "erasmus_plus",
    "culture_exchange", "ring_event", "conference", "trainee_exchange", "fsj_placement", "administration_exchange",
    "tour", "sports_or_citizen_trip", "blog_vlog", "youth_digital_parliament", "family_trip", "other",
]  # fmt: skip
Outcome = Literal["likely_meets", "unclear", "speaks_against"]
DecidedBy = Literal["office_01", "committee", "unknown"]

APPLICANT_KINDS: tuple[ApplicantKind, ...] = get_args(ApplicantKind)
PARTNERS: tuple[Partner, ...] = get_args(Partner)
#: The towns with which a project is covered, in the order in which they are offered.
COVERED: tuple[Partner, ...] = ("nogent", "guarda", "boleslawiec", "selcuk", "orestiada", "werder")
FORMAT_NAMES: tuple[FormatName, ...] = get_args(FormatName)
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
THEMES = (1, 2, 3, 4)
GOALS = (1, 2, 3, 4, 5)
LEVELS = ("A", "B", "C")

#: What is neither one of them, in any of these lists; of a partner with the town's name behind it: `other:Köln`.
OTHER = "other"

#: The questions of the pre-check, in the order in which they are asked.
Topic = Literal["applicant", "partners", "plan", "theme", "levels", "goals", "sum", "start", "status"]
QUESTIONS: tuple[Topic, ...] = get_args(Topic)


class Choices(frozenset[str]):
    """Values of a button; those that are about one stored thing carry its reference: `forget-sb-7k3q-9fxm`."""

    of_reference: str

    def __new__(cls, values: Iterable[str], *, of_reference: str) -> "Choices":
        made = super().__new__(cls, values)
        made.of_reference = of_reference
        return made

    def __contains__(self, value: object) -> bool:
        return super().__contains__(value) or reference_in(str(value), self.of_reference) is not None


def with_reference(what: str, reference: str) -> str:
    return f"{what}-{reference.lower()}"


def reference_in(value: str, what: str) -> str | None:
    """The reference that a button's value carries, where it is one of this kind."""
    found = re.fullmatch(rf"{what}-(sb-[2-9a-hj-np-z]{{4}}-[2-9a-hj-np-z]{{4}})", value)
    return found[1].upper() if found else None


#: What the buttons of the pre-check may name: entity -> values. `do` are the ways to move, `change` opens a question again.
CHOICES: Mapping[str, Collection[str]] = {
    "applicant": frozenset((*APPLICANT_KINDS, "elsewhere")),
    "partner": frozenset((*PARTNERS, OTHER)),
    "plan": frozenset(FORMAT_NAMES),
    "theme": frozenset(("1", "2", "3", "4", OTHER)),
    "level": frozenset(("a", "b", "c", "none")),
    "goal": frozenset("12345"),
    "status": frozenset(("yes", "no")),
    "change": frozenset((*QUESTIONS, "menu")),
    "do": Choices(("why", "back", "skip", "stop", "formats", "again", "clauses", "restart"), of_reference="forget"),
}
