"""What two spellings of the same words have in common: no case, no diacritics.

`nlu/components/folding.py` is a stricter one for the classifier, in an environment of its own.
"""

import re
import unicodedata
from collections.abc import Iterable

#: Letters that no decomposition takes apart, and the apostrophes of telephones.
_LETTERS = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "ł": "l", "ı": "i", "ς": "σ", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"}
)
#: A shorter word is only found as a whole.
_SHORTEST_BEGINNING = 4


def fold(text: str) -> str:
    """Lower case without diacritics; punctuation and spaces stay, special spaces become plain ones.

    >>> fold("Größe, SELÇUK\\u00a0Łódź")
    'grosse, selcuk lodz'
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c))).translate(
        _LETTERS
    )


def fold_words(text: str) -> str:
    """The folded words, one space between two.

    >>> fold_words("Ça va? (oui)")
    'ca va oui'
    """
    return " ".join(re.findall(r"\w+", fold(text)))


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the words in a folded text, at the beginning of a word; a short one or one that ends in "!" as a whole.

    A sign that is no letter is found anywhere, and so is the end of a compound: "~verein".

    >>> bool(any_of(["schul", "ca"]).search(fold("Schüler, Schulfahrt"))), bool(any_of(["ca"]).search("capital"))
    (True, False)
    """
    # The longest first: of "change" and "change the theme" the second is meant where both fit.
    longest_first = sorted(words, key=lambda word: (-len(fold(word.strip("!~"))), word))
    return re.compile("|".join(dict.fromkeys(_beginning(word) for word in longest_first)) or r"(?!)")


def _beginning(word: str) -> str:
    whole = word.endswith("!")
    folded = fold(word.rstrip("!"))
    if folded.startswith("~") and len(folded) > 1:
        return re.escape(folded[1:]) + (r"(?![^\W_])" if whole else "")
    if not folded[0].isalnum():
        return re.escape(folded)
    end = r"(?![^\W_])" if whole or len(folded) < _SHORTEST_BEGINNING else ""
    return r"(?<![^\W_])" + re.escape(folded) + end
