"""The grant and the whole cost in one message: "450 of 1200", "300 euros, the trip costs 900". Pure."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from actions.knowledge.amounts import patterns
from actions.precheck.facts import LONGEST_TEXT
from actions.precheck.sums import sum_in
from translations.text import any_of, fold

#: A larger sum (in euros) is taken for a slip.
LARGEST = Decimal(1_000_000)

_NUMBER = r"(?<![\d.,])(?:\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d))"
_CURRENCY = r"(?:€|eur\b|euro(?:s|luk|ya|yu|dan|nun)?\b|ευρω|євро|евро|avro)"
_SUM = rf"(?:€\s*)?(?:{_NUMBER})\s*{_CURRENCY}?"
_YEAR = re.compile(rf"(?<!\d)20\d\d(?!\d)(?!\s*{_CURRENCY})")
_CLAUSE = re.compile(r"[;!?\n]|[.,](?!\d)")


def asked_sums(text: str, language: str) -> dict[str, Any]:
    """The grant, and the whole cost where it is said, of an answer to "how much?"; empty where there is no sum at all."""
    grant, cost = _parted(fold(text), _words(language))
    sum_ = sum_in(grant)
    said: dict[str, Any] = {}
    if sum_ is not None and sum_.euros is not None:
        said["requested_eur"] = f"{sum_.euros:.2f}"
    elif re.search(r"\d", grant):
        said["requested_eur"] = text.strip()[:LONGEST_TEXT]
    if said and cost and (whole := _certain(cost)) is not None:
        said["total_cost_eur"] = f"{whole:.2f}"
    return said


def volunteered_sum(text: str, language: str) -> dict[str, Any]:
    """What a longer message says of the grant and of the cost; only certain sums, with their currency."""
    words = _words(language)
    said: dict[str, Any] = {}
    for clause in _CLAUSE.split(fold(text)):
        if not re.search(_CURRENCY, clause):
            continue
        without = _YEAR.sub(" ", clause)
        grant, cost = _parted(without, words, alone=True)
        if cost and (whole := _certain(cost)) is not None:
            said.setdefault("total_cost_eur", f"{whole:.2f}")
        sum_ = sum_in(grant) if re.search(_CURRENCY, grant) else None
        if sum_ is not None and sum_.euros is not None:
            said.setdefault("requested_eur", f"{sum_.euros:.2f}")
        elif sum_ is not None and sum_.several:
            said.setdefault("requested_eur", grant.strip()[:LONGEST_TEXT])
    return said


def _certain(text: str) -> Decimal | None:
    sum_ = sum_in(text)
    return sum_.euros if sum_ is not None else None


def _parted(folded: str, words: "_Words", *, alone: bool = False) -> tuple[str, str | None]:
    """What is said of the grant, and the number that is said to be the whole cost; `alone`: also where it is the only one.

    Asked for the grant, "it costs 450" names the grant; unasked, it does not.
    """
    if not words.per_head.search(folded):
        folded = words.people_count.sub(" ", folded)
    named = words.grant.search(folded)
    if named is not None:
        rest = folded[: named.start("number")] + " " + folded[named.end("number") :]
        left = re.findall(_SUM, rest)
        if not left:
            return folded, None
        if len(left) == 1 and words.any_cost.search(rest):
            return named["number"], left[0]
    for pattern in words.parting:
        found = pattern.search(folded)
        if found is not None:
            rest = folded[: found.start("cost")] + " " + folded[found.end("cost") :]
            if not re.search(r"\d", rest) and words.any_grant.search(folded):
                break  # the one sum is asked for: "we are 20 in all and would like 300 euros"
            if (alone or re.search(r"\d", rest)) and _larger(found["number"], rest):
                return words.cost_words.sub(" ", rest), found["number"]
    return folded, None


def _larger(cost: str, grant: str) -> bool:
    """Whether the whole may be the whole: no part of it is larger (of two sums that can be read)."""
    whole, part = _certain(cost), _certain(grant)
    return whole is None or part is None or part <= whole


@dataclass(frozen=True)
class _Words:
    parting: tuple[re.Pattern[str], ...]
    grant: re.Pattern[str]
    any_grant: re.Pattern[str]
    any_cost: re.Pattern[str]
    cost_words: re.Pattern[str]
    per_head: re.Pattern[str]
    people_count: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    file = Path(__file__).parent / "words" / f"{language}.yml"
    read, amounts = YAML(typ="safe").load(file.read_text(encoding="utf-8")), patterns()
    cost, of = any_of(read["cost"]).pattern, any_of(read["of"]).pattern
    sum_ = rf"(?P<number>{_SUM})"
    return _Words(
        parting=(
            re.compile(rf"(?<=\d)\s*{_CURRENCY}?\s*(?P<cost>(?:{of})(?:\s+[^\W\d]+){{0,3}}\s*{sum_})"),
            re.compile(rf"(?P<cost>(?:{cost})[^\d;,.!?]{{0,30}}?{sum_})"),
            re.compile(rf"(?P<cost>{sum_}\s*(?:[^\W\d]+\s+)?(?:{cost}))"),
        ),
        grant=re.compile(rf"(?:{any_of(read['grant']).pattern})[^\d;,!?]{{0,25}}?{sum_}"),
        any_grant=any_of(read["grant"]),
        any_cost=re.compile(cost),
        cost_words=re.compile(rf"(?:{cost})[^\W\d]*"),
        per_head=amounts.per_head,
        people_count=re.compile(rf"(?<!\d)\d{{1,4}}\s+(?:[^\W\d]+\s+)?(?:{amounts.people.pattern})[^\W\d]*"),
    )
