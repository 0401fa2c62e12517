"""What a message says about a search for funding: who, what, how old, how many, when (wishes.yml). Pure.

The town is found by nlu's gazetteer and comes from outside.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

import babel.dates
from ruamel.yaml import YAML

from translations.languages import LANGUAGES, locale_of
from translations.text import any_of, fold

#: What may be asked, in this order.
FACETS = ("town", "what", "who", "age", "when")

#: "Does not matter, or I do not know": asked, and left open.
ANY = "any"

_OLDEST = 99
_LARGEST_GROUP = 999
#: Plans for which the age of the people decides nothing.
AGELESS = frozenset({"citizens_meeting", "network", "professionals", "aid"})


@dataclass(frozen=True)
class Wish:
    """A search. A facet is None while it is unknown and `ANY` where the person left it open.

    `age` is "14-18" (years), `when` "2027" or "2027-05", `town` one or more ids with commas between.
    """

    town: str | None = None
    what: str | None = None
    who: str | None = None
    age: str | None = None
    when: str | None = None
    size: int | None = None

    @property
    def towns(self) -> tuple[str, ...]:
        return tuple(self.town.split(",")) if self.town not in (None, ANY) else ()

    @property
    def span(self) -> tuple[int, int] | None:
        """The ages, in years."""
        if self.age in (None, ANY):
            return None
        low, _, high = str(self.age).partition("-")
        return int(low), int(high)

    @property
    def start(self) -> dt.date | None:
        """The first day on which it may begin."""
        if self.when in (None, ANY):
            return None
        year, _, month = str(self.when).partition("-")
        return dt.date(int(year), int(month or 1), 1)

    @property
    def open(self) -> tuple[str, ...]:
        """The facets that are still to be asked."""
        return tuple(
            facet for facet in FACETS if getattr(self, facet) is None and not (facet == "age" and self.what in AGELESS)
        )

    @property
    def empty(self) -> bool:
        return all(getattr(self, facet) in (None, ANY) for facet in FACETS) and self.size is None

    def updated(self, newer: "Wish") -> "Wish":
        """What the newer one says, and otherwise this one."""
        changes = {name: value for name, value in vars(newer).items() if value is not None}
        return replace(self, **changes)


def wish_of(text: str, *, today: dt.date, asked: str | None = None) -> Wish:
    """What a message says.

    Args:
        text: as it was written.
        today: "next year" is reckoned from it.
        asked: the facet that was asked for: then a bare number is an age, and "does not matter" means that facet.
    """
    folded, words = fold(text), _words()
    if asked is not None and words.anything.search(folded):
        return replace(Wish(), **{asked: ANY})  # type: ignore[arg-type]  # every facet takes it
    size, age = _size(folded, words), _age(folded, words, asked=asked)
    what = next((name for name, pattern in words.what.items() if pattern.search(folded)), None)
    who = next((name for name, pattern in words.who.items() if pattern.search(folded)), None)
    if what == "school_exchange":
        who = who or "school"
    elif who == "school":
        what = what or "school_exchange"
    return Wish(what=what, who=who, age=age, size=size, when=_when(folded, words, today, asked=asked))


@dataclass(frozen=True)
class _Words:
    who: dict[str, re.Pattern[str]]
    what: dict[str, re.Pattern[str]]
    age: dict[str, re.Pattern[str]]
    seasons: dict[str, re.Pattern[str]]
    months: dict[int, re.Pattern[str]]
    short_months: dict[int, re.Pattern[str]]
    span: re.Pattern[str]
    years_old: re.Pattern[str]
    people: re.Pattern[str]
    next_year: re.Pattern[str]
    next_month: re.Pattern[str]
    this_year: re.Pattern[str]
    anything: re.Pattern[str]


def _size(folded: str, words: _Words) -> int | None:
    """The number before a word for people: "25 Leute", "30 élèves"."""
    for match in re.finditer(r"(?<![\d-])(\d{1,3})\s+(?:junge\s+|young\s+|jeunes\s+)?(?=[^\W\d_])", folded):
        if words.people.match(folded[match.end() :]) and 1 <= int(match[1]) <= _LARGEST_GROUP:
            return int(match[1])
    return None


def _age(folded: str, words: _Words, *, asked: str | None) -> str | None:
    """A span of years ("14 bis 18 Jahre", "16-jährige"), else the word for an age group."""
    for match in words.span.finditer(folded):
        low, high = int(match[1]), int(match[2] or match[1])
        # Asked for the age a bare number is one; asked for anything, "14 bis 17" is.
        bare = asked == "age" or (asked is not None and match[2] is not None)
        if (bare or words.years_old.match(folded[match.end() :])) and 0 < low <= high <= _OLDEST:
            return f"{low}-{high}"
    groups = [span.split("-") for span, pattern in words.age.items() if pattern.search(folded)]
    if not groups:
        return None
    return f"{min(int(low) for low, _ in groups)}-{max(int(high) for _, high in groups)}"


def _when(folded: str, words: _Words, today: dt.date, *, asked: str | None) -> str | None:
    year = next((int(found) for found in re.findall(r"(?<!\d)(20[2-9]\d)(?!\d)(?!\s*(?:€|eur))", folded)), None)
    if year is None and words.next_year.search(folded):
        year = today.year + 1
    if year is None and words.this_year.search(folded):
        year = today.year
    if words.next_month.search(folded):
        following = today.replace(day=1) + dt.timedelta(days=31)
        return f"{following:%Y-%m}"
    month = next((number for number, pattern in words.months.items() if pattern.search(folded)), None)
    if month is None:
        month = next((int(name) for name, pattern in words.seasons.items() if pattern.search(folded)), None)
    if month is None and asked == "when":
        # "Okt", "sept": asked for anything else, these are words of some other language ("out", "ago", "mar").
        month = next((number for number, pattern in words.short_months.items() if pattern.search(folded)), None)
    if month is None:
        return None if year is None else str(year)
    if year is None:
        year = today.year if month > today.month else today.year + 1
    return f"{year}-{month:02d}"


def names_a_time(folded: str) -> bool:
    """Whether a folded text has the name of a month or a season, in any of the languages."""
    words = _words()
    return any(pattern.search(folded) for pattern in (*words.months.values(), *words.seasons.values()))


def _month_names(month: int, *, width: Literal["wide", "abbreviated"] = "wide") -> Iterator[str]:
    """The month in all languages and cases, each as a whole word; short ones (mai, May) too."""
    for language in LANGUAGES:
        for context in ("format", "stand-alone"):
            yield babel.dates.get_month_names(width, context, locale_of(language))[month].rstrip(".") + "!"


@cache
def _words() -> _Words:
    read: dict[str, Any] = YAML(typ="safe").load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))

    def patterns(listed: dict[str, list[str]]) -> dict[str, re.Pattern[str]]:
        return {name: any_of(words) for name, words in listed.items()}

    between = "|".join(re.escape(fold(word)) for word in read["to"])
    return _Words(
        who=patterns(read["who"]),
        what=patterns(read["what"]),
        age=patterns(read["age"]),
        seasons=patterns(read["seasons"]),
        months={
            month: any_of([*_month_names(month), *(f"{word}!" for word in read["months"][month])])
            for month in range(1, 13)
        },
        short_months={month: any_of(_month_names(month, width="abbreviated")) for month in range(1, 13)},
        span=re.compile(rf"(?<![\d.])(\d{{1,2}})(?:\s*(?:{between})\s*(\d{{1,2}}))?(?![\d.:])[\s-]*"),
        years_old=any_of(read["years_old"]),
        people=any_of(read["people"]),
        next_year=any_of(read["next_year"]),
        next_month=any_of(read["next_month"]),
        this_year=any_of(read["this_year"]),
        anything=any_of(read["anything"]),
    )
