"""Misspelt words set right: a word that no example has, one slip away from one that examples have.

Only words that are no concept's are looked at, and only longer ones: short words are one slip away from too many others.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from components.concepts import Concepts

_SHORTEST = 5
_SLIPS = 1


class Speller:
    """Sets words right."""

    def __init__(self, counts: Mapping[str, int], concepts: Concepts) -> None:
        """
        Args:
            counts: how often the examples have each word (folded).
            concepts: whose words are right as well.
        """
        self.counts = dict(sorted(counts.items()))
        self._concepts = concepts
        # A slip in the first letter is rare, and to look for it would cost twenty times as much.
        self._by_start: dict[str, list[str]] = {}
        for word in self.counts:
            if len(word) >= _SHORTEST - _SLIPS and word.isalpha():
                self._by_start.setdefault(word[0], []).append(word)

    @staticmethod
    def count(texts: Iterable[str]) -> Counter[str]:
        """The counts of folded and masked examples."""
        return Counter(word for text in texts for word in text.split())

    def correct(self, text: str) -> str:
        """A folded and masked text, set right."""
        return " ".join(self._nearest(word) for word in text.split())

    def _nearest(self, word: str) -> str:
        if len(word) < _SHORTEST or word in self.counts or not word.isalpha() or self._concepts.find(word):
            return word
        near = extract(word, self._by_start.get(word[0], ()), scorer=OSA.distance, score_cutoff=_SLIPS, limit=None)
        return max((candidate for candidate, _, _ in near), key=lambda known: (self.counts[known], known), default=word)
