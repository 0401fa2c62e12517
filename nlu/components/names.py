"""Names found in a text in spite of typos, inflection, missing diacritics and script."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from components.folding import Word, words

# Endings: at most so many letters of the name (and no more than a third) and of the word are exchanged as one cheap step ...
_NAME_ENDING, _WORD_ENDING = 3, 4
# ... and so many letters at least stay in front of them.
_STEM = 4
_ENDING_COST, _EXCHANGED_COST = 0.3, 0.1
_FIRST_LETTER_COST = 0.5
# Below so many letters a wrong first letter makes another word of it.
_FIRST_LETTER_LENGTH = 6


class Name(NamedTuple):
    """A spelling, as the Latin keys of its words joined by a space, and what it means."""

    key: str
    entity: str
    value: str


class Mention(NamedTuple):
    """A name in a text; start and end in characters, end exclusive; cost in edits per letter of the name."""

    entity: str
    value: str
    start: int
    end: int
    cost: float


class Gazetteer:
    """Finds names in texts."""

    def __init__(
        self,
        names: Iterable[Name],
        ordinary: Collection[str],
        *,
        max_cost: Mapping[str, float],
        inflected: Collection[str] = (),
        min_length: int = 4,
    ) -> None:
        """
        Args:
            names: every spelling.
            ordinary: keys of words that are themselves, never a typo of a name.
            max_cost: entity -> edits allowed per letter of the name; an entity that is not listed is found literally only.
            inflected: entities whose names take endings that no list is complete in; a changed ending is cheap there.
            min_length: letters that a name and a word must have to be compared with tolerance.
        """
        self.names = sorted(set(names))
        self.ordinary = frozenset(ordinary)
        self._max_cost = max_cost
        self._inflected = frozenset(inflected)
        self._min_length = min_length
        self._exact = {name.key: name for name in self.names}
        self._longest = max((name.key.count(" ") + 1 for name in self.names), default=0)
        tolerant = [name for name in self.names if name.entity in max_cost and len(name.key) >= min_length]
        self._tolerant = {
            size: [name for name in tolerant if name.key.count(" ") + 1 == size] for size in range(1, self._longest + 1)
        }

    def find(self, text: str) -> list[Mention]:
        """The mentions in their order, none overlapping: the longest name first, then the closest."""
        tokens = words(text)
        found: list[tuple[int, Mention]] = []
        for size in range(1, self._longest + 1):
            windows = [tokens[start : start + size] for start in range(len(tokens) - size + 1)]
            strange = []
            for window in windows:
                name = self._exact.get(spelling_key(window))
                if name is not None:
                    found.append((-size, _mention(name, window, cost=0.0)))
                elif not all(word.key in self.ordinary for word in window):
                    strange.append(window)
            found.extend((-size, mention) for mention in self._close(strange, self._tolerant[size]))
        found.sort(key=lambda pair: (pair[0], pair[1].cost, pair[1]))
        chosen: list[Mention] = []
        for _, mention in found:
            if all(mention.end <= other.start or other.end <= mention.start for other in chosen):
                chosen.append(mention)
        return sorted(chosen, key=lambda mention: mention.start)

    def _close(self, windows: list[list[Word]], names: list[Name]) -> Iterable[Mention]:
        """Mentions with a cost, for windows that are no name letter by letter."""
        windows = [window for window in windows if len(spelling_key(window)) >= self._min_length]
        if not windows or not names:
            return
        # One call in C sorts out nearly all names; the rest is compared with care.
        distances = process.cdist(
            [spelling_key(window) for window in windows],
            [name.key for name in names],
            scorer=OSA.distance,
            score_cutoff=_WORD_ENDING + 1,
        )
        for window, row in zip(windows, distances, strict=True):
            for index in (row <= _WORD_ENDING + 1).nonzero()[0]:
                name = names[index]
                cost = self._cost(name, window) / len(name.key)
                if cost <= self._max_cost[name.entity]:
                    yield _mention(name, window, cost=cost)

    def _cost(self, name: Name, window: list[Word]) -> float:
        """Edits between a name and the words of a window, word by word; infinite where an ordinary word differs."""
        total = 0.0
        for expected, word in zip(name.key.split(), window, strict=True):
            if expected == word.key:
                continue
            if word.key in self.ordinary:
                return float("inf")
            total += edit_cost(expected, word.key, inflected=name.entity in self._inflected)
        return total


def edit_cost(expected: str, word: str, *, inflected: bool) -> float:
    """Edits from a name's word to a text's word; with `inflected`, a changed ending (Bolesławcu, Guardy) is cheap."""
    cost = float(OSA.distance(expected, word))
    if expected[0] != word[0]:
        return cost + _FIRST_LETTER_COST if len(expected) >= _FIRST_LETTER_LENGTH else float("inf")
    if not inflected:
        return cost
    for cut in range(min(_NAME_ENDING, len(expected) // 3, len(expected) - _STEM) + 1):
        for put in range(min(_WORD_ENDING, len(word) - _STEM) + 1):
            if cut or put:
                ending = _ENDING_COST * max(cut, put) + _EXCHANGED_COST * min(cut, put)
                stems = OSA.distance(expected[: len(expected) - cut], word[: len(word) - put])
                cost = min(cost, stems + ending)
    return cost


def spelling_key(window: Iterable[Word]) -> str:
    """What a spelling is looked up by: the keys of its words, joined by a space."""
    return " ".join(word.key for word in window)


def _mention(name: Name, window: list[Word], *, cost: float) -> Mention:
    return Mention(name.entity, name.value, window[0].start, window[-1].end, round(cost, 3))
