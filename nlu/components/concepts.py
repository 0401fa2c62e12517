"""Words that mean the same, in all languages: "Frist", "deadline", "délai" and "προθεσμία" are one concept.

Thirteen examples of an intent in one language cannot hold every way to say it. With concepts, an example in one language
teaches the others, and a synonym that no example has is understood as well. The spellings stand in lookup tables named
`concept.<name>` (nlu/data/concepts), a line for each language:

    - de: *frist*, stichtag*, bis wann

Commas separate spellings. A star stands for any letters at a word's end, or at its beginning. A spelling may have several
words. Which language a message is in plays no part.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from components.folding import fold, latin

_SHORTEST_STEM = 2


class _Pattern(NamedTuple):
    """One word of a spelling: `stem` is the whole word, its beginning, or any part of it."""

    stem: str
    open_start: bool
    open_end: bool


class Concepts:
    """Finds concepts in folded texts."""

    def __init__(self, spellings: Mapping[str, Iterable[str]]) -> None:
        """
        Args:
            spellings: concept -> its spellings, without the language and already split at commas.
        """
        self.spellings = {concept: sorted(set(spellings[concept])) for concept in sorted(spellings)}
        self._phrases: dict[_Pattern, list[tuple[tuple[_Pattern, ...], str]]] = {}
        self._infixes: set[_Pattern] = set()
        self._patterns: set[_Pattern] = set()
        for concept, listed in self.spellings.items():
            for spelling in listed:
                first, *rest = patterns = _patterns(spelling)
                self._phrases.setdefault(first, []).append((tuple(rest), concept))
                self._patterns.update(patterns)
        self._infixes = {pattern for pattern in self._patterns if pattern.open_start}

    def find(self, text: str) -> list[str]:
        """The concepts of a folded text in the order of their first words, several for a word that has several meanings."""
        tokens = latin(text).split()
        matched = [self._matching(token) for token in tokens]
        found: list[str] = []
        for position, patterns in enumerate(matched):
            concepts = {
                concept
                for first in patterns
                for rest, concept in self._phrases.get(first, ())
                if position + len(rest) < len(tokens)
                and all(pattern in matched[position + 1 + offset] for offset, pattern in enumerate(rest))
            }
            found.extend(sorted(concepts))
        return found

    def _matching(self, token: str) -> set[_Pattern]:
        candidates = {_Pattern(token, False, False)}
        candidates.update(_Pattern(token[:size], False, True) for size in range(_SHORTEST_STEM, len(token) + 1))
        matching = candidates & self._patterns
        matching.update(
            pattern
            for pattern in self._infixes
            if pattern.stem in token and (pattern.open_end or token.endswith(pattern.stem))
        )
        return matching


def _patterns(spelling: str) -> list[_Pattern]:
    patterns: list[_Pattern] = []
    for word in spelling.split():
        stems = latin(fold(word)).split()
        for number, stem in enumerate(stems):
            open_start = word.startswith("*") and number == 0
            open_end = word.endswith("*") and number == len(stems) - 1
            if open_end and len(stem) < _SHORTEST_STEM:
                raise ValueError(f"{spelling!r}: too few letters before the star")
            patterns.append(_Pattern(stem, open_start, open_end))
    if not patterns:
        raise ValueError(f"{spelling!r}: no letters")
    return patterns


def spellings_of(elements: Iterable[str]) -> list[str]:
    """The spellings of a lookup table's lines, "de: *frist*, stichtag*"."""
    return [spelling.strip() for line in elements for spelling in line.partition(":")[2].split(",") if spelling.strip()]
