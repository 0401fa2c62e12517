"""Placeholders for names and amounts, so that "how far is Guarda" teaches "how far is Selçuk" as well.

A name becomes one word that is the same for all names of its entity; which name it was is added at the end of the text,
for the intents that are about one of them. Placeholders consist of letters that `fold` leaves alone.
"""

import re
from collections.abc import Sequence

from components.names import Mention

#: The amount from which the committee decides; questions about exactly this sum are questions about the limit.
THRESHOLD_EUR = 500

_NUMBER = re.compile(r"\d{1,3}(?:[.\s\u00a0\u202f]\d{3})+(?!\d)(?:,\d{1,2})?|\d+(?:[.,]\d{1,2}(?!\d))?")
_YEAR = re.compile(r"(?:19|20)\d\d")


def mask(text: str, mentions: Sequence[Mention]) -> str:
    """The text with placeholders, its mentions' values appended.

    >>> mask("wie weit ist Guarda?", [Mention("town", "guarda", 13, 19, 0.0)])
    'wie weit ist xtownx? xtown_guarda'
    """
    pieces, end = [], 0
    for mention in mentions:
        pieces += [mask_numbers(text[end : mention.start]), f"x{mention.entity}x"]
        end = mention.end
    pieces.append(mask_numbers(text[end:]))
    values = sorted({f"x{mention.entity}_{mention.value}" for mention in mentions})
    return " ".join(["".join(pieces), *values])


def mask_numbers(text: str) -> str:
    """Years stay, being names rather than numbers; the threshold keeps a placeholder of its own.

    >>> mask_numbers("seit 2023: 499,99 € oder genau 500,00 EUR")
    'seit 2023: xnumberx € oder genau xthresholdx EUR'
    """
    return _NUMBER.sub(_placeholder, text)


def _placeholder(number: re.Match[str]) -> str:
    digits = number[0]
    if _YEAR.fullmatch(digits):
        return digits
    whole, _, cents = re.sub(r"[.\s\u00a0\u202f](?=\d{3}(?!\d))", "", digits).replace(",", ".").partition(".")
    return "xthresholdx" if int(whole) == THRESHOLD_EUR and not cents.strip("0") else "xnumberx"
