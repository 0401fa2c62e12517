"""The requested grant as one certain sum, or why it is none. Pure.

Beyond what a message says of a sum (actions.knowledge.amounts) this knows what makes a sum uncertain in an application:
"gross", "up to", another currency, several applications for one project.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Literal

from ruamel.yaml import YAML

from actions.knowledge.amounts import decimal_of, find_amount, patterns
from actions.knowledge.numerals import numerals
from actions.knowledge.wishes import names_a_time
from translations.text import any_of, fold

#: exact: one sum above zero, in cents; spread: over several applications; unclear: anything else that was said.
Kind = Literal["exact", "spread", "unclear"]

_ALONE = re.compile(
    r"(?:€|eur(?:o|os)?)?\s*(?P<number>[1-9]\d{0,2}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)"
    r"\s*(?:€|eur(?:o|os)?|,-|,–)?\.?"
)
_TIMES = re.compile(r"(?<!\w)(?:(\d{1,4})\s*[x×*]|[x×*]\s*(\d{1,4}))(?!\d)")
#: "0.500": half a euro to some, five hundred to others.
_LEADING_ZERO = re.compile(r"(?<!\d)0[.,]\d{3}(?!\d)")
#: ",50": half a euro, and not fifty.
_BEGINS_WITH_A_MARK = re.compile(r"(?<![\d])[.,]\d")
_CENTS = Decimal("0.01")


@dataclass(frozen=True)
class Sum:
    """`euros` where it is exact; `several` where several applications are spoken of."""

    kind: Kind
    euros: Decimal | None = None
    several: bool = False


_UNCLEAR = Sum("unclear")


def sum_in(text: str | None) -> Sum | None:
    """The sum that a text names; None where nothing was said."""
    if text is None or not text.strip():
        return None
    folded, words = fold(text).strip(), _words()
    alone = _ALONE.fullmatch(folded)
    if alone:
        return _exact(decimal_of(alone["number"]))
    if words.several.search(folded) or _counted(folded, words):
        certain = not words.uncertain.search(folded) and not words.vague.search(folded)
        return Sum("spread" if certain else "unclear", several=True)
    if words.uncertain.search(folded) or _limited(folded, words) or _LEADING_ZERO.search(folded):
        return _UNCLEAR
    times = _TIMES.search(folded)
    if times:
        return _multiplied(folded, times, per_head=bool(words.per_head.search(folded)))
    if words.times.search(folded) or _BEGINS_WITH_A_MARK.search(folded):
        return _UNCLEAR
    heads = words.head_count.search(folded) and not words.per_head.search(folded)
    if not words.currency.search(folded) and (heads or names_a_time(folded)):
        return _UNCLEAR  # "450 people", "in May 2027": a number, and no sum
    found = find_amount(text)
    return _UNCLEAR if found.unclear or found.euros is None else _exact(found.euros)


def _limited(folded: str, words: "_Words") -> bool:
    """Whether "below", "up to" or the like stands right before a number, in figures or words."""
    for found in words.limit.finditer(folded):
        rest = folded[found.end() :].lstrip(" €")
        if rest[:1].isdigit() or any(numeral.start == 0 for numeral in numerals(rest)):
            return True
    return False


def _counted(folded: str, words: "_Words") -> bool:
    """Whether a number above one, in figures or words, stands before the word for an application."""
    for found in words.application.finditer(folded):
        before = folded[: found.start()].split()[-2:]
        if any(word.isdigit() and int(word) > 1 for word in before):
            return True
        if any(numeral.value > 1 for numeral in numerals(" ".join(before))):
            return True
    return False


def not_above_zero(text: str) -> bool:
    """Whether a text names nothing but zero, or a sum below it."""
    folded = fold(text)
    numbers = re.findall(r"\d+", folded)
    return bool(numbers) and (bool(re.search(r"(?<!\S)[-−]\s*\d", folded)) or all(int(n) == 0 for n in numbers))


def _multiplied(folded: str, times: re.Match[str], *, per_head: bool) -> Sum:
    """ "400 per person x 3": so much for each of so many; "2 x 400" alone may be two applications."""
    without = folded[: times.start()] + " " + folded[times.end() :]
    rest = find_amount(without + " €")
    each = re.findall(r"\d+(?:[ .,']\d{3})*(?:[.,]\d{1,2})?", without)
    if not per_head or len(each) != 1 or (rest.euros is not None and rest.euros != decimal_of(each[0])):
        return _UNCLEAR
    return _exact(decimal_of(each[0]) * int(times[1] or times[2]))


def _exact(euros: Decimal) -> Sum:
    """Money has cents: what is finer, not above zero, or no number at all is no sum."""
    try:
        fine = euros.is_finite() and euros > 0 and euros == euros.quantize(_CENTS)
    except InvalidOperation:  # too many digits for one
        fine = False
    return Sum("exact", euros) if fine else _UNCLEAR


@dataclass(frozen=True)
class _Words:
    several: re.Pattern[str]
    application: re.Pattern[str]
    times: re.Pattern[str]
    currency: re.Pattern[str]
    head_count: re.Pattern[str]
    uncertain: re.Pattern[str]
    limit: re.Pattern[str]
    vague: re.Pattern[str]
    per_head: re.Pattern[str]


@cache
def _words() -> _Words:
    read = YAML(typ="safe").load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
    amounts = patterns()
    return _Words(
        several=any_of(read["several_applications"]),
        application=any_of(read["application"]),
        times=any_of(read["times"]),
        currency=amounts.currency,
        head_count=re.compile(rf"\d\s+(?:[^\W\d]+\s+)?(?:{amounts.people.pattern})"),
        uncertain=any_of([*read["not_exact"], *read["other_currency"]]),
        limit=any_of(read["not_exact_before_a_sum"]),
        vague=amounts.vague,
        per_head=amounts.per_head,
    )
