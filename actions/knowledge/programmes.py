"""The forms of the funding programmes (programmes/*.yml), and when one must apply. Pure.

A town, an applicant or an activity that a programme does not name is answered as its source leaves it: a town and an
activity are not funded, an applicant is an open question.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Literal, get_args

from pydantic import Field

from actions.knowledge.models import Citation, Fact, FactModel

Answer = Literal["yes", "check", "no"]
Applicant = Literal["association", "school", "municipal", "company", "informal_group", "private_person"]
Plan = Literal[
    "youth_exchange", "school_exchange", "citizens_meeting", "network", "culture", "sport", "trainees", "volunteering",
    "professionals", "digital", "language_course", "aid", "youth_project",
]  # fmt: skip

#: Who gives the money, in the order in which programmes are listed.
Level = Literal["town", "state", "federal", "binational", "eu", "foundation"]

APPLICANTS: tuple[Applicant, ...] = get_args(Applicant)
PLANS: tuple[Plan, ...] = get_args(Plan)
LEVELS: tuple[Level, ...] = get_args(Level)


class Span(FactModel):
    min: int | None = None
    max: int | None = None


class _Deadline(FactModel):
    document: str = Field(description="what says so; it has the date on which that was so")
    note: Literal["school_only", "leftovers"] | None = None


class FixedDate(_Deadline):
    """The deadline of one call."""

    kind: Literal["date"]
    date: dt.date


class YearBefore(_Deadline):
    """The same day every year, of the year before the project."""

    kind: Literal["year_before"]
    month: int = Field(ge=1, le=12)
    day: int = Field(ge=1, le=31)


class MonthsBefore(_Deadline):
    """So many months before the project begins."""

    kind: Literal["months_before"]
    months: int = Field(ge=1)


class NoDate(_Deadline):
    """All year, or over, as the source says without a date."""

    kind: Literal["rolling", "over"]


Deadline = Annotated[FixedDate | YearBefore | MonthsBefore | NoDate, Field(discriminator="kind")]


class Programme(FactModel):
    """A funding programme, or a place that advises. Its wording stands in the catalogs, programme_<id>."""

    id: str
    kind: Literal["grant", "advice"] = "grant"
    level: Level
    link: str | None = None
    mark: Literal["seen", "unverified"] = Field(
        description="whether it was seen in a source that it stands as described"
    )
    sources: tuple[Citation, ...]
    towns: Mapping[str, Answer]
    applicants: Mapping[Applicant, Answer]
    activities: tuple[Plan, ...]
    age: Span | None = Field(default=None, description="years")
    days: Span | None = None
    participants: Span | None = None
    deadlines: tuple[Deadline, ...] = ()
    facts: Mapping[str, Fact] = Field(default_factory=dict, description="arguments of the wording, seen in the sources")
    unverified: Mapping[str, Fact] = Field(
        default_factory=dict,
        description="arguments of the wording's attribute .unverified, never of the wording itself",
    )
    topic: str | None = Field(default=None, description="the topic that tells more")


class Due(FactModel):
    """A deadline on a day: the last day for an application, if it is known, and whether it has passed."""

    state: Literal["open", "passed", "rolling", "over", "ahead"]
    date: dt.date | None = None


def due(deadline: Deadline, *, start: dt.date | None, today: dt.date) -> Due:
    """What a deadline means today for a project that begins on `start` (None: not known)."""
    match deadline:
        case FixedDate():
            return Due(state=_state(deadline.date, today), date=deadline.date)
        case YearBefore():
            last = dt.date((start.year if start else today.year + 1) - 1, deadline.month, deadline.day)
            return Due(state=_state(last, today), date=last)
        case MonthsBefore():
            if start is None:
                return Due(state="ahead")
            last = _months_before(start, deadline.months)
            return Due(state=_state(last, today), date=last)
        case NoDate():
            return Due(state=deadline.kind)


def _state(last: dt.date, today: dt.date) -> Literal["open", "passed"]:
    return "passed" if last < today else "open"


def _months_before(day: dt.date, months: int) -> dt.date:
    """The first day of the month that many months before: `start` is known by its month at best."""
    years, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return dt.date(years, month + 1, 1)
