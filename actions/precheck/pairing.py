"""Who could go where: interests grouped by town, and 1:1 exchanges suggested. Pure.

A suggestion and no more: the pilot's paper wants fixed 1:1 exchanges "at best", and says nothing of how they are made.
Year of training and host count for nothing here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from actions.knowledge.internship import HOME

_HOSTS = frozenset({"host_family", "host_office"})


@dataclass(frozen=True)
class Person:
    """One interest. `town` is a city's id, HOME for a host in Siegburg, None while it is open."""

    reference: str
    role: str
    town: str | None
    since: datetime


@dataclass(frozen=True)
class Pair:
    """A trainee of Siegburg and one of the town's administration who could change places."""

    town: str
    from_siegburg: Person
    from_there: Person


@dataclass(frozen=True)
class Group:
    """All who named one town (None: those who named none), the oldest interest first."""

    town: str | None
    from_siegburg: tuple[Person, ...]
    from_there: tuple[Person, ...]
    hosts: tuple[Person, ...]


def groups(people: Iterable[Person]) -> list[Group]:
    """By town, in order of its id; Siegburg and then who named no town come last."""
    ordered = _oldest_first(people)
    towns = {person.town for person in ordered}
    known = sorted(town for town in towns if town not in (None, HOME))
    return [_group(ordered, town) for town in (*known, *(town for town in (HOME, None) if town in towns))]


def pairs(people: Iterable[Person]) -> list[Pair]:
    """1:1 exchanges, each trainee in one at most: first who named the same town, then who is open for any.

    The oldest interest comes first, on both sides. There are as many pairs as there can be.
    """
    ordered = _oldest_first(people)
    here = [person for person in ordered if person.role == "trainee_siegburg"]
    there = [person for person in ordered if person.role == "trainee_partner" and person.town not in (None, HOME)]
    found: list[Pair] = []
    for by_name in (True, False):
        for partner in list(there):
            wanted = partner.town if by_name else None
            match = next((trainee for trainee in here if trainee.town == wanted), None)
            if match is not None and partner.town is not None:
                found.append(Pair(partner.town, match, partner))
                here.remove(match)
                there.remove(partner)
    return sorted(found, key=lambda pair: (pair.town, _age(pair.from_there)))


def _group(people: list[Person], town: str | None) -> Group:
    here = [person for person in people if person.town == town]
    return Group(
        town=town,
        from_siegburg=tuple(person for person in here if person.role == "trainee_siegburg"),
        from_there=tuple(person for person in here if person.role == "trainee_partner"),
        hosts=tuple(person for person in here if person.role in _HOSTS),
    )


def _oldest_first(people: Iterable[Person]) -> list[Person]:
    return sorted(people, key=_age)


def _age(person: Person) -> tuple[datetime, str]:
    return person.since, person.reference
