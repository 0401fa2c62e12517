"""Words of crisis: phrases by which acute danger or despair is recognised, whatever else a message says.

The lists (crisis/<lang>.yml) are few and unambiguous on purpose: a false alarm shows help numbers, a miss still meets the
intent `emergency`. They are compared as whole words, without case and diacritics, in all languages at once, because
people in distress write in the language that comes first.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

from translations.text import fold_words

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
        words = sorted({fold_words(phrase) for phrase in phrases}, key=len, reverse=True)
        return cls(re.compile(r"(?<!\S)(?:" + "|".join(map(re.escape, words)) + r")(?!\S)"))

    def found_in(self, text: str) -> bool:
        return self.pattern.search(fold_words(text)) is not None
