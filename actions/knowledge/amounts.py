"""Sums of money in a message: "400 €", "1.200,50", "1,200.50", "500,-", "EUR 1 200".

What is not modelled here: amounts in words, "1,2k", multiplication per head; such messages are unclear and asked back.
"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f.,']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)")
# A bare number is a sum only when it is too large for a count of goals, levels or weeks.
_SMALLEST_BARE_SUM = 10


@dataclass(frozen=True)
class Amount:
    """What a message says of a sum: `euros` where it names just one, `unclear` where it names several or a vague one."""

    euros: Decimal | None
    unclear: bool = False


def find_amount(text: str) -> Amount:
    """The one sum in euros that a message names."""
    folded = _fold(text)
    numbers = {_decimal(match[0]) for match in _NUMBER.finditer(folded)}
    if not numbers:
        return Amount(None)
    currency, vague = _patterns()
    if len(numbers) > 1 or vague.search(folded):
        return Amount(None, unclear=True)
    euros = numbers.pop()
    if not currency.search(folded) and euros < _SMALLEST_BARE_SUM:
        return Amount(None)
    if re.search(r"(?<!\S)[-−]\s*\d", folded) or euros == 0:
        return Amount(None, unclear=True)
    return Amount(euros)


def _decimal(text: str) -> Decimal:
    """The value of a number as people write it: the last separator with one or two digits behind it is the decimal one."""
    digits, decimals = text, ""
    tail = re.search(r"[.,](\d{1,2})$", text)
    if tail:
        digits, decimals = text[: tail.start()], tail[1]
    return Decimal(re.sub(r"\D", "", digits) + ("." + decimals if decimals else ""))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = YAML(typ="safe").load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
    currency = "|".join(_beginning(word) for word in words["currency"])
    vague = "|".join(_beginning(word) for word in words["vague"] + words["per_head"])
    between = "|".join(re.escape(_fold(word)) for word in words["range"])
    return re.compile(currency), re.compile(rf"{vague}|\d\s*(?:{between}|-(?!\s*(?:$|\D)))\s*\d")


def _beginning(word: str) -> str:
    """The word at the beginning of a word; a short one (ca) only as a whole; a sign anywhere."""
    folded = _fold(word)
    if not folded[0].isalpha():
        return re.escape(folded)
    return r"(?<![^\W\d_])" + re.escape(folded) + (r"\b" if len(folded) < 4 and folded != "eur" else "")


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))
