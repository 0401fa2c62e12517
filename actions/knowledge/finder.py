"""Which programmes fit a search, in which order, and why or why not. Pure: a wish and programmes in, fits out."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from actions.knowledge.programmes import Answer, Due, Programme, due
from actions.knowledge.wishes import ANY, Wish

Facet = Literal["town", "who", "age", "what", "size"]

_POINTS: dict[tuple[str, Answer], int] = {
    ("town", "yes"): 4,
    ("town", "check"): 1,
    ("who", "yes"): 2,
    ("what", "yes"): 3,
}
_UNVERIFIED, _ADVICE, _OVER = -2, -3, -2


@dataclass(frozen=True)
class Reason:
    """One facet of the wish against the programme; "check" where the source leaves it open."""

    facet: Facet
    answer: Answer


@dataclass(frozen=True)
class Fit:
    programme: Programme
    reasons: tuple[Reason, ...]
    dues: tuple[Due, ...]
    points: int

    @property
    def against(self) -> tuple[Reason, ...]:
        return tuple(reason for reason in self.reasons if reason.answer == "no")

    @property
    def grade(self) -> Literal["good", "maybe", "no"]:
        if self.against:
            return "no"
        certain = all(reason.answer == "yes" for reason in self.reasons)
        late = bool(self.dues) and all(item.state in ("passed", "over") for item in self.dues)
        return "good" if certain and not late and self.programme.mark == "seen" else "maybe"


def fits(wish: Wish, programmes: Iterable[Programme], *, today: dt.date) -> list[Fit]:
    """All programmes, the best fit first; those that do not fit last, the nearest of them first."""
    found = [_fit(wish, programme, today) for programme in programmes]
    order = {"good": 0, "maybe": 1, "no": 2}
    return sorted(found, key=lambda fit: (order[fit.grade], len(fit.against), -fit.points, fit.programme.id))


def _fit(wish: Wish, programme: Programme, today: dt.date) -> Fit:
    reasons = tuple(_reasons(wish, programme))
    dues = tuple(due(deadline, start=wish.start, today=today) for deadline in programme.deadlines)
    points = sum(_POINTS.get((reason.facet, reason.answer), 0) for reason in reasons)
    points += _UNVERIFIED * (programme.mark == "unverified") + _ADVICE * (programme.kind == "advice")
    points += _OVER * (bool(dues) and all(item.state in ("passed", "over") for item in dues))
    # What was made for two countries or one kind of project fits it better than what takes everything.
    return Fit(programme, reasons, dues, points + (len(programme.towns) <= 3) + (len(programme.activities) <= 3))


def _reasons(wish: Wish, programme: Programme) -> Iterable[Reason]:
    if wish.towns:
        answers = [programme.towns.get(town, "no") for town in wish.towns]
        yield Reason("town", max(answers, key=("no", "check", "yes").index))
    if wish.what not in (None, ANY):
        yield Reason("what", "yes" if wish.what in programme.activities else "no")
    if wish.who not in (None, ANY):
        yield Reason("who", programme.applicants.get(wish.who, "check"))  # type: ignore[call-overload]
    if wish.span and programme.age:
        yield Reason("age", _age(wish.span, programme.age.min or 0, programme.age.max or 99))
    if wish.size is not None and programme.participants and programme.participants.min is not None:
        yield Reason("size", "yes" if wish.size >= programme.participants.min else "no")


def _age(wished: tuple[int, int], low: int, high: int) -> Answer:
    if low <= wished[0] and wished[1] <= high:
        return "yes"
    return "no" if wished[1] < low or high < wished[0] else "check"
