"""The words of the interest in the internship (pilot 2026): who somebody is, and what the buttons may name."""

from collections.abc import Collection, Mapping
from typing import Literal, get_args

from actions.knowledge.grants import Choices

Role = Literal["trainee_siegburg", "trainee_partner", "host_family", "host_office", "other"]
ROLES: tuple[Role, ...] = get_args(Role)
TRAINEES: frozenset[Role] = frozenset({"trainee_siegburg", "trainee_partner"})

#: The place of a host who lives in Siegburg; other places are towns.
HOME = "siegburg"

#: The questions, in the order in which they are asked.
InterestTopic = Literal["role", "town", "year", "contact", "consent"]
INTEREST_QUESTIONS: tuple[InterestTopic, ...] = get_args(InterestTopic)

CHOICES: Mapping[str, Collection[str]] = {
    "role": frozenset(ROLES),
    "place": frozenset({"any", HOME}),
    "year": frozenset("1234"),
    "consent": frozenset({"yes", "no"}),
    "interest": Choices(("skip", "stop"), of_reference="withdraw"),
}
