"""Sums of money in a message: "400 €", "1.200,50", "1,200.50", "500,-", "1,2k", "zwölfhundert", "20 € each, 15 people".

Vague sums ("about 500"), ranges, and sums per head without a number of people are unclear: they are asked back.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from actions.knowledge.numerals import numerals
from translations.text import any_of, fold

_NUMBER = r"\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
# A bare number is a sum only when it is too large for a count of goals, levels or weeks. In words, small ones are articles
# and prepositions of some other language ("on" is ten in Turkish), and middling ones may count people.
_SMALLEST_BARE_SUM = 10
_SMALLEST_SUM_IN_WORDS = 20
_SMALLEST_BARE_SUM_IN_WORDS = 100


@dataclass(frozen=True)
class Amount:
    """What a message says of a sum: `euros` where it names just one, `unclear` where it names several or a vague one."""

    euros: Decimal | None
    unclear: bool = False


@dataclass(frozen=True)
class Patterns:
    number: re.Pattern[str]
    currency: re.Pattern[str]
    vague: re.Pattern[str]
    not_vague: re.Pattern[str]
    per_head: re.Pattern[str]
    people: re.Pattern[str]
    between: re.Pattern[str]
    not_alone: frozenset[str]


@dataclass(frozen=True)
class _Number:
    value: Decimal
    start: int
    end: int
    words: bool


def find_amount(text: str) -> Amount:
    """The one sum in euros that a message names."""
    folded, words = fold(text), patterns()
    found = _numbers(folded, words)
    if words.per_head.search(folded):
        return _per_head(found, folded, words)
    currency = bool(words.currency.search(folded))
    smallest = _SMALLEST_SUM_IN_WORDS if currency else _SMALLEST_BARE_SUM_IN_WORDS
    sums = [number for number in found if not number.words or number.value >= smallest]
    values = {number.value for number in sums}
    if not values:
        return Amount(None)
    if len(values) > 1 or words.vague.search(words.not_vague.sub(" ", folded)) or words.between.search(folded):
        return Amount(None, unclear=True)
    euros = values.pop()
    if not currency and euros < _SMALLEST_BARE_SUM:
        return Amount(None)
    if re.search(r"(?<!\S)[-−]\s*\d", folded) or euros == 0:
        return Amount(None, unclear=True)
    return Amount(euros)


def _numbers(folded: str, patterns: Patterns) -> list[_Number]:
    """All numbers of a folded text, in figures and in words."""
    figures = [
        _Number(
            decimal_of(match["number"]) * (1000 if match["thousand"] else 1), match.start(), match.end(), words=False
        )
        for match in patterns.number.finditer(folded)
    ]
    taken = [(number.start, number.end) for number in figures]
    in_words = [
        _Number(Decimal(numeral.value), numeral.start, numeral.end, words=True)
        for numeral in numerals(folded)
        if not any(start <= numeral.start < end for start, end in taken)
        and (
            folded[numeral.start : numeral.end] not in patterns.not_alone
            or patterns.currency.match(folded[numeral.end :].lstrip())
        )
    ]
    return sorted([*figures, *in_words], key=lambda number: number.start)


def _per_head(found: list[_Number], folded: str, patterns: Patterns) -> Amount:
    """A sum for each of a number of people; unclear where the number of people is not said."""
    found = [number for number in found if not number.words or number.value > 1]
    if len(found) != 2:  # a sum and a count
        return Amount(None, unclear=True)
    counts = [n for n in found if patterns.people.match(folded[n.end :].lstrip()) and n.value == n.value.to_integral()]
    sums = [number for number in found if number not in counts]
    if len(counts) != 1 or patterns.vague.search(folded) or not counts[0].value or not sums[0].value:
        return Amount(None, unclear=True)
    return Amount(sums[0].value * counts[0].value)


def decimal_of(text: str) -> Decimal:
    """The value of a number as people write it: the last separator with one or two digits behind it is the decimal one."""
    digits, decimals = text, ""
    tail = re.search(r"[.,](\d{1,2})$", text)
    if tail:
        digits, decimals = text[: tail.start()], tail[1]
    return Decimal(re.sub(r"\D", "", digits) + ("." + decimals if decimals else ""))


@cache
def patterns() -> Patterns:
    words = YAML(typ="safe").load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
    between = "|".join(re.escape(fold(word)) for word in words["range"])
    thousand = "|".join(sorted((re.escape(fold(word)) for word in words["thousand"]), key=len, reverse=True))
    return Patterns(
        number=re.compile(rf"(?P<number>{_NUMBER})(?:\s?(?P<thousand>{thousand})(?![^\W_]))?"),
        currency=any_of(words["currency"]),
        vague=any_of(words["vague"]),
        not_vague=any_of(words["not_vague"]),
        per_head=any_of(words["per_head"]),
        people=any_of(words["people"]),
        between=re.compile(rf"\d\s*(?:{between}|-(?!\s*(?:$|\D)))\s*\d"),
        not_alone=frozenset(fold(word) for word in words["not_alone"]),
    )
