"""Search behind the topics: what a question that no topic takes comes near to. Pure, and tolerant of typos.

Every topic is a passage in each language: its title and all that it answers, in that language and in German, whose words the
papers use. A question's words are weighed by how rare they are among the passages, and compared by the trigrams that they
share with a passage's words.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from actions.knowledge.answers import Answers
from actions.knowledge.composing import Question
from actions.knowledge.models import Topic
from translations.languages import LANGUAGES
from translations.text import fold_words

#: The share of a question's meaning (by weight of its words) that a passage must have.
LEAST = 0.55
#: Two words are taken for the same from this likeness on (Dice coefficient of their trigrams).
ALIKE = 0.6
MOST = 3
#: A word in more than this part of the passages says nothing.
_COMMON = 0.25
_REFERENCE = LANGUAGES[0]
_SHORTEST = 3


@dataclass(frozen=True)
class Passages:
    """The passages of one language as an index of words."""

    topics: Sequence[str]
    words: Mapping[str, frozenset[int]]  # word -> numbers of the passages that have it
    trigrams: Mapping[str, frozenset[str]] = field(repr=False)  # trigram -> words

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> "Passages":
        """From topic -> text."""
        found: dict[str, set[int]] = defaultdict(set)
        for number, text in enumerate(texts.values()):
            for word in fold_words(text).split():
                if len(word) >= _SHORTEST:
                    found[word].add(number)
        by_trigram: dict[str, set[str]] = defaultdict(set)
        for word in found:
            for trigram in _trigrams(word):
                by_trigram[trigram].add(word)
        return cls(
            tuple(texts),
            {word: frozenset(numbers) for word, numbers in found.items()},
            {trigram: frozenset(words) for trigram, words in by_trigram.items()},
        )

    def nearest(self, question: str) -> list[tuple[str, float]]:
        """(topic, share of the question that it has: 0 to 1), the best first."""
        words = [word for word in fold_words(question).split() if len(word) >= _SHORTEST]
        scores: Counter[int] = Counter()
        whole = 0.0
        for word in dict.fromkeys(words):
            likeness = self._alike(word)
            passages = {number for other in likeness for number in self.words[other]}
            if len(passages) > _COMMON * len(self.topics):
                continue
            weight = math.log(1 + len(self.topics) / (1 + len(passages)))
            whole += weight
            best: dict[int, float] = {}
            for other, like in likeness.items():
                for number in self.words[other]:
                    best[number] = max(best.get(number, 0.0), like)
            for number, like in best.items():
                scores[number] += weight * like  # type: ignore[assignment]  # a Counter counts in fractions as well
        return [(self.topics[number], score / whole) for number, score in scores.most_common()] if whole else []

    def _alike(self, word: str) -> dict[str, float]:
        """The passages' words that a word may mean, and how like they are (ALIKE to 1)."""
        own = _trigrams(word)
        shared = Counter(other for trigram in own for other in self.trigrams.get(trigram, ()))
        found = {other: 2 * count / (len(own) + len(_trigrams(other))) for other, count in shared.items()}
        return {other: like for other, like in found.items() if like >= ALIKE}


class Search:
    """Finds topics by their passages; each language's index is made when it is first asked for."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self._passages: dict[str, Passages] = {}

    def topics(self, question: str, language: str) -> list[str]:
        """Up to three topics that have enough of the question, the nearest first."""
        nearest = self.passages(language).nearest(question)
        return [topic for topic, score in nearest[:MOST] if score >= LEAST]

    def beside(self, guessed: Sequence[str], question: str, language: str) -> list[str]:
        """The classifier's guesses and the nearest found, up to three in all; neither crowds out the other."""
        found = [topic for topic in self.topics(question, language) if topic not in guessed]
        room = 1 if found and guessed else 0
        return list(dict.fromkeys([*guessed[: MOST - room], *found]))[:MOST]

    def passages(self, language: str) -> Passages:
        if language not in self._passages:
            self._passages[language] = Passages.of(dict(self._texts(language)))
        return self._passages[language]

    def _texts(self, language: str) -> Iterable[tuple[str, str]]:
        for topic in self.answers.knowledge.topics.values():
            if topic.reserved is None and self.answers.has_title(topic.id, language):
                wordings = [self._text(topic, item) for item in dict.fromkeys((language, _REFERENCE))]
                yield topic.id, " ".join(wordings)

    def _text(self, topic: Topic, language: str) -> str:
        cities = tuple(self.answers.knowledge.cities)
        questions = [Question(topic.id, language)]
        if topic.kind in ("town", "town_programmes"):
            questions = [Question(topic.id, language, towns=(city,)) for city in cities]
        elif topic.kind == "programme":
            questions = [Question(topic.id, language, programmes=tuple(self.answers.knowledge.programmes))]
        texts = [self.answers.answer(question).text for question in questions]
        return " ".join([self.answers.title(topic.id, language), *texts])


@cache
def _trigrams(word: str) -> frozenset[str]:
    padded = f" {word} "
    return frozenset(padded[start : start + 3] for start in range(len(padded) - 2))
