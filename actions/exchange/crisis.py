"""Words of crisis: phrases by which acute danger or despair is recognised, whatever else a message says.

The lists (crisis/<lang>.yml) are few and unambiguous on purpose: a false alarm shows help numbers, a miss still meets the
intent `emergency`. They are compared as whole words, without case and diacritics, in all languages at once, because
people in distress write in the language that comes first.
"""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

FOLDER = Path(__file__).parent / "crisis"


@dataclass(frozen=True)
class CrisisWords:
    """The phrases of all languages as one pattern."""

    pattern: re.Pattern[str]

    @classmethod
    def load(cls, folder: Path = FOLDER) -> "CrisisWords":
        phrases = [
            phrase
            for file in sorted(folder.glob("*.yml"))
            for phrase in YAML(typ="safe").load(file.read_text(encoding="utf-8"))["phrases"]
        ]
        words = sorted({_words(phrase) for phrase in phrases}, key=len, reverse=True)
        return cls(re.compile(r"(?<!\S)(?:" + "|".join(map(re.escape, words)) + r")(?!\S)"))

    def found_in(self, text: str) -> bool:
        return self.pattern.search(_words(text)) is not None


#: Letters that no decomposition folds.
_LETTERS = str.maketrans({"\u0142": "l", "\u0131": "i", "\u00df": "ss", "\u03c2": "\u03c3"})


def _words(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)
    return " ".join(re.findall(r"\w+", letters))
