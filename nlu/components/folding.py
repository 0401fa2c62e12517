"""Folding: what two spellings of the same words have in common, in all eight languages.

People on a messenger drop diacritics, capitals and punctuation, and write Greek or Ukrainian names in Latin letters. Both
the classifier and the gazetteer see text through these functions only, the same at training and at parsing.
"""

import re
import unicodedata
from typing import NamedTuple

# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ς": "σ", "ґ": "г"})

# "+" is a word of its own: Erasmus+ is another programme than Erasmus, and the same as Erasmus +.
_PLUS = re.compile(r"\+")
_NOT_IN_WORDS = re.compile(r"[^\w\s+]")
# A letter may carry marks of its own: some keyboards send "ç" as "c" and a cedilla.
_WORD = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+|\+")
_UMLAUT = re.compile(r"ae|oe|ue")
_SPACES = re.compile(r"\s+")

# fmt: off
_LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "h", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "y", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ъ": "", "ы": "y", "э": "e", "ю": "iu", "я": "ia", "є": "ie", "і": "i",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "x",
    "ψ": "ps", "ω": "o",
})
# fmt: on


class Word(NamedTuple):
    """A word of a text: its Latin key, and where it stands (characters, end exclusive)."""

    key: str
    start: int
    end: int


def fold(text: str) -> str:
    """Lower case without diacritics and punctuation; ä, ae and a are one, as are ö/oe/o and ü/ue/u.

    >>> fold("Größe, SELÇUK’a!")
    'grosse selcuk a'
    """
    text = unicodedata.normalize("NFKC", text).replace("İ", "i").casefold().translate(_LETTERS)
    text = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    text = _PLUS.sub(" + ", _NOT_IN_WORDS.sub(" ", unicodedata.normalize("NFC", text)))
    text = _SPACES.sub(" ", text).strip()
    return _UMLAUT.sub(lambda pair: pair[0][0], text)


def latin(folded: str) -> str:
    """A folded text in Latin letters, so that Σελτσούκ, Селчук and Selcuk come close to one another.

    >>> latin(fold("Ορεστιάδα")), latin(fold("Орестіада"))
    ('orestiada', 'orestiada')
    """
    return folded.replace("ου", "u").translate(_LATIN).replace("ou", "u")


def words(text: str) -> list[Word]:
    """The words of a text and its plus signs; digits are left out."""
    found = (Word(latin(fold(match[0])), match.start(), match.end()) for match in _WORD.finditer(text))
    return [word for word in found if word.key]
