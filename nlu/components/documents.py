"""From a message to what the model sees of it: the same way at training and at parsing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from components.concepts import Concepts
from components.folding import fold, latin
from components.masking import mask, placeholder, values
from components.names import Mention
from components.spelling import Speller


class Document(NamedTuple):
    """A message as the model sees it."""

    text: str  # folded, masked, in Latin letters, set right
    concepts: tuple[str, ...]  # without repetition, sorted; names and their entities are among them


def letters(text: str, mentions: Sequence[Mention]) -> str:
    """A message folded, masked, and in Latin letters.

    Greek typed with Latin letters is taught by Greek then, and words that languages share by one another.
    """
    return latin(fold(mask(text, mentions)))


class Reader:
    """Makes documents."""

    def __init__(self, concepts: Concepts, word_counts: Mapping[str, int]) -> None:
        """
        Args:
            concepts: what to look for.
            word_counts: how often the examples have each folded word.
        """
        self.concepts = concepts
        self.speller = Speller(word_counts, concepts)

    @classmethod
    def learn(cls, concepts: Concepts, examples: Iterable[tuple[str, Sequence[Mention]]]) -> Reader:
        """From the training examples and their mentions."""
        return cls(concepts, Speller.count(letters(text, mentions) for text, mentions in examples))

    def read(self, text: str, mentions: Sequence[Mention]) -> Document:
        masked = self.speller.correct(letters(text, mentions))
        named = {*values(mentions), *(placeholder(mention) for mention in mentions)}
        return Document(masked, tuple(sorted({*self.concepts.find(masked), *named})))
