"""Two questions in one message: taken apart where both are surely understood, and not the same.

A message is cut at the ends of sentences, else at one "and" (conjunctions.yml). Whoever greets and then asks has one question.
"""

import re
from collections.abc import Awaitable, Callable, Collection, Iterator
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from bot.rasa import Understood
from translations.text import fold

#: Each part must be understood so surely by itself; a half sentence more surely than a whole one.
SURE_SENTENCE, SURE_HALF = 0.6, 0.7
#: A sentence that is understood so surely as a whole is not halved.
SURE_WHOLE = 0.95
#: Questions answered of one message.
MOST = 3
_FEWEST_WORDS = 2

#: What is said in many sentences belongs together; and what is no question of its own.
_WHOLE = frozenset(
    {"programmes", "compare_towns", "exchange", "precheck", "translate", "emergency", "abuse", "injection"}
)
_NO_QUESTION = frozenset({"greet", "thank", "goodbye", "how_are_you", "affirm", "deny", "followup"})


async def split(
    text: str, parse: Callable[[str], Awaitable[Understood]], *, language: str, no_question: Collection[str] = ()
) -> tuple[str, ...]:
    """The questions of a message in their order; the message itself where it is one.

    Args:
        text: the message.
        parse: the understanding.
        language: of the message; its words for "and" are looked for.
        no_question: intents that are no question of their own beside another (what is out of scope).
    """
    sentences = [part.strip() for part in re.findall(r"[^?!;\n.]+(?:[?!;.]+|\n|$)", text)]
    sentences = [part for part in sentences if len(part.split()) >= _FEWEST_WORDS]
    ways = (
        [(sentences, SURE_SENTENCE)]
        if len(sentences) > 1
        else [(list(pair), SURE_HALF) for pair in _halves(text, language)]
    )
    if not ways:
        return (text,)
    whole = await parse(text)
    if whole.intent in _WHOLE or (len(sentences) <= 1 and whole.confidence >= SURE_WHOLE):
        return (text,)
    for parts, sure in ways:
        found = [(part, await parse(part)) for part in parts]
        asked = [
            (part, understood.intent)
            for part, understood in found
            if understood.confidence >= sure and understood.intent not in {*_NO_QUESTION, *_WHOLE, *no_question}
        ]
        if len({intent for _, intent in asked}) > 1 and (sure == SURE_SENTENCE or len(asked) == len(parts)):
            return tuple(_first_of_each(asked))[:MOST]
    return (text,)


def _first_of_each(asked: list[tuple[str, str]]) -> Iterator[str]:
    """The parts without those that ask for the same again."""
    seen: set[str] = set()
    for part, intent in asked:
        if intent not in seen:
            seen.add(intent)
            yield part


def _halves(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The text cut at each "and" in turn."""
    words = text.split()
    for index, word in enumerate(words):
        if re.sub(r"\W", "", fold(word)) in _conjunctions()[language]:
            before, after = words[:index], words[index + 1 :]
            if min(len(before), len(after)) >= _FEWEST_WORDS:
                yield " ".join(before).rstrip(","), " ".join(after)


@cache
def _conjunctions() -> dict[str, frozenset[str]]:
    listed = YAML(typ="safe").load((Path(__file__).parent / "conjunctions.yml").read_text(encoding="utf-8"))
    return {language: frozenset(map(fold, words)) for language, words in listed.items()}
