"""`make quality`: how well questions are understood, per language, through the whole real way.

The questions (conversations/questions/<lang>.yml) and the messages out of scope (conversations/out_of_scope/<lang>.yml)
are written apart from the training data, and never become training data.
"""

import asyncio
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot import asking, wiring
from bot.settings import Settings
from bot.training import NLU
from translations.languages import LANGUAGES

FOLDER = Path(__file__).parent / "conversations"

#: The confidence from which a topic is answered (nlu/config.yml, FallbackClassifier).
THRESHOLD = 0.40
#: What may be said to a message out of scope: nothing known, or a polite boundary.
REFUSALS = frozenset({"fallback", "boundary"})


@dataclass(frozen=True)
class Case:
    """A question, the topics that answer it rightly, and how it was answered."""

    language: str
    question: str
    expected: tuple[str, ...]  # empty: out of scope
    answer: dict[str, Any]

    @property
    def topic(self) -> str:
        return str(self.answer.get("topic"))

    @property
    def right(self) -> bool:
        if not self.expected:
            return self.topic in REFUSALS or float(self.answer["confidence"]) < THRESHOLD
        return self.topic in self.expected

    @property
    def offered(self) -> bool:
        """Not answered, but the right topic is among the buttons."""
        payloads = {button["payload"] for button in self.answer.get("buttons", [])}
        return self.topic == "fallback" and any(f"topic:{topic}" in payloads for topic in self.expected)


@dataclass
class Report:
    """All cases of one run."""

    cases: list[Case] = field(default_factory=list)

    def of(self, language: str | None = None, *, in_scope: bool) -> list[Case]:
        return [c for c in self.cases if bool(c.expected) == in_scope and language in (None, c.language)]

    def share_right(self, language: str | None = None, *, in_scope: bool = True) -> float:
        cases = self.of(language, in_scope=in_scope)
        return sum(case.right for case in cases) / len(cases)


def read(language: str) -> list[tuple[str, tuple[str, ...]]]:
    """The questions of a language with the topics expected; those out of scope with none."""
    yaml = YAML(typ="safe")
    questions = yaml.load((FOLDER / "questions" / f"{language}.yml").read_text(encoding="utf-8"))
    outside = yaml.load((FOLDER / "out_of_scope" / f"{language}.yml").read_text(encoding="utf-8"))
    return [(item["ask"], tuple(item["topic"].split("|"))) for item in questions] + [(text, ()) for text in outside]


async def measure(
    settings: Settings, languages: Iterable[str] = LANGUAGES, *, rasa: tuple[str, str] | None = None
) -> Report:
    """Ask everything of the Rasa server at (url, token), else of the one that runs, else of one of its own."""
    report = Report()
    wanted = [(language, *item) for language in languages for item in read(language)]
    async with nullcontext(wiring.rasa(*rasa)) if rasa else asking.servers(settings) as server:
        conversation = wiring.conversation(server)
        lines = [asking.Line(question=question, lang=language) for language, question, _ in wanted]
        answers = [answer async for answer in asking.answers(lines, conversation, settings)]
    for (language, question, expected), answer in zip(wanted, answers, strict=True):
        report.cases.append(Case(language, question, expected, answer))
    return report


def plain(text: str) -> str:
    """A message by which two are compared: without annotations, punctuation, case and diacritics."""
    text = re.sub(r"\[([^\]]+)\]\(\w+\)", r"\1", text)
    letters = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", letters))


def training_examples() -> frozenset[str]:
    """All training examples, in the form by which they are compared."""
    return frozenset(
        plain(line.strip()[2:])
        for file in (NLU / "data").glob("*/*.yml")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith("- ")
    )


def table(report: Report) -> str:
    lines = [
        f"{'':4} {'questions':>9} {'right':>6} {'offered':>8} {'refused':>8} {'wrong':>6}   {'out of scope':>12} {'refused':>8}"
    ]
    for language in (*LANGUAGES, None):
        inside, outside = report.of(language, in_scope=True), report.of(language, in_scope=False)
        if not inside:
            continue
        right = sum(case.right for case in inside)
        offered = sum(case.offered for case in inside)
        refused = sum(case.topic == "fallback" and not case.right and not case.offered for case in inside)
        wrong = len(inside) - right - offered - refused
        kept = sum(case.right for case in outside)
        lines.append(
            f"{language or 'all':4} {len(inside):9} {right / len(inside):6.1%} {offered / len(inside):8.1%} "
            f"{refused / len(inside):8.1%} {wrong / len(inside):6.1%}   {len(outside):12} {kept / len(outside):8.1%}"
        )
    return "\n".join(lines)


def confusions(report: Report, *, most: int = 10) -> str:
    """The topics most often missed, with what was answered instead."""
    missed = Counter(
        ("|".join(case.expected) or "(out of scope)", case.topic) for case in report.cases if not case.right
    )
    return "\n".join(f"  {expected} -> {got}: {count}" for (expected, got), count in missed.most_common(most))


def main() -> None:
    languages = sys.argv[1:] or list(LANGUAGES)
    report = asyncio.run(measure(Settings(), languages))
    print(table(report))
    print("\nMost often missed:")
    print(confusions(report))


if __name__ == "__main__":
    main()
