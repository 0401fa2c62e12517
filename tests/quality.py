"""`make quality`: how well questions are understood, per language and area, through the whole real way.

The questions (conversations/questions/<lang>.yml) and the messages out of scope (conversations/out_of_scope/<lang>.yml)
are written apart from the training data, and never become training data.
"""

import asyncio
import re
import sys
import unicodedata
from collections import Counter, defaultdict
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
    detected: str | None = None  # the language that the message by itself is taken for
    area: str = ""  # of the first topic expected

    @property
    def topic(self) -> str:
        return str(self.answer.get("topic"))

    @property
    def right(self) -> bool:
        if not self.expected:
            return self.topic in REFUSALS or float(self.answer["confidence"]) < THRESHOLD
        return self.topic in self.expected

    @property
    def answered(self) -> bool:
        """With any topic's answer, right or wrong."""
        return self.topic != "fallback" or self.right

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

    def areas(self) -> list[str]:
        return sorted({case.area for case in self.of(in_scope=True)})

    def share_right(self, language: str | None = None, *, in_scope: bool = True) -> float:
        cases = self.of(language, in_scope=in_scope)
        return sum(case.right for case in cases) / len(cases)


def questions(language: str) -> list[dict[str, str]]:
    """The questions of a language: `ask`, `topic` (alternatives between bars), and `fact` where it asks for a paper's point."""
    read = YAML(typ="safe").load((FOLDER / "questions" / f"{language}.yml").read_text(encoding="utf-8"))
    return list(read)


def read(language: str) -> list[tuple[str, tuple[str, ...]]]:
    """The questions of a language with the topics expected; those out of scope with none."""
    yaml = YAML(typ="safe")
    outside = yaml.load((FOLDER / "out_of_scope" / f"{language}.yml").read_text(encoding="utf-8"))
    return [(item["ask"], tuple(item["topic"].split("|"))) for item in questions(language)] + [
        (text, ()) for text in outside
    ]


async def measure(
    settings: Settings, languages: Iterable[str] = LANGUAGES, *, rasa: tuple[str, str] | None = None
) -> Report:
    """Ask everything of the Rasa server at (url, token), else of the one that runs, else of one of its own."""
    report = Report()
    wanted = [(language, *item) for language in languages for item in read(language)]
    async with nullcontext(wiring.rasa(*rasa)) if rasa else asking.servers(settings) as server:
        conversation = wiring.conversation(server)
        knowledge = conversation.answers.knowledge
        areas = {topic.reserved or topic.id: knowledge.areas[topic.id] for topic in knowledge.topics.values()}
        lines = [asking.Line(question=question, lang=language) for language, question, _ in wanted]
        answers = [answer async for answer in asking.answers(lines, conversation, settings)]
    for (language, question, expected), answer in zip(wanted, answers, strict=True):
        detected = conversation.language_of(question)
        area = areas.get(expected[0], "assistant") if expected else ""
        report.cases.append(Case(language, question, expected, answer, detected, area))
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
    """A line a language. Shares of questions: answered at all, by the right topic, the right one offered as a button, neither;
    of messages out of scope: refused; and how many messages were taken for another language."""
    heads = (
        "",
        "questions",
        "answered",
        "right",
        "offered",
        "refused",
        "wrong",
        "out of scope",
        "kept out",
        "language missed",
    )
    lines = ["  ".join(f"{head:>9}" for head in heads)]
    for language in (*LANGUAGES, None):
        inside, outside = report.of(language, in_scope=True), report.of(language, in_scope=False)
        if not inside:
            continue
        right, offered = sum(case.right for case in inside), sum(case.offered for case in inside)
        refused = sum(not case.answered and not case.offered for case in inside)
        counts = (
            sum(case.answered for case in inside),
            right,
            offered,
            refused,
            len(inside) - right - offered - refused,
        )
        cells = [language or "all", str(len(inside)), *(f"{count / len(inside):.1%}" for count in counts)]
        cells += [str(len(outside)), f"{sum(case.right for case in outside) / len(outside):.1%}"]
        cells.append(f"{sum(case.detected != case.language for case in inside) / len(inside):.1%}")
        lines.append("  ".join(f"{cell:>{max(9, len(head))}}" for cell, head in zip(cells, heads, strict=True)))
    return "\n".join(lines)


def area_table(report: Report) -> str:
    """A line an area (a file of actions/knowledge/topics)."""
    lines = [f"{'area':12} {'questions':>9} {'answered':>9} {'right':>7} {'offered':>8}"]
    for area in report.areas():
        cases = [case for case in report.of(in_scope=True) if case.area == area]
        shares = (sum(getattr(case, name) for case in cases) / len(cases) for name in ("answered", "right", "offered"))
        answered, right, offered = shares
        lines.append(f"{area:12} {len(cases):9} {answered:9.1%} {right:7.1%} {offered:8.1%}")
    return "\n".join(lines)


def confusions(report: Report, *, most: int = 10) -> str:
    """The topics most often missed, with what was answered instead, and how often."""
    missed: dict[str, Counter[str]] = defaultdict(Counter)
    for case in report.cases:
        if not case.right:
            missed["|".join(case.expected) or "(out of scope)"][
                case.topic + (" (offered)" if case.offered else "")
            ] += 1
    worst = sorted(missed.items(), key=lambda item: -item[1].total())[:most]
    return "\n".join(
        f"  {expected}: {', '.join(f'{topic} {count}' for topic, count in instead.most_common())}"
        for expected, instead in worst
    )


def main() -> None:
    languages = [argument for argument in sys.argv[1:] if argument in LANGUAGES] or list(LANGUAGES)
    report = asyncio.run(measure(Settings(), languages))
    print(table(report))
    print()
    print(area_table(report))
    print("\nThe ten topics most often missed:")
    print(confusions(report))
    if "--missed" in sys.argv:
        print("\nMissed:")
        for case in report.cases:
            if not case.right:
                expected = "|".join(case.expected) or "(out of scope)"
                print(
                    f"  {case.language} {case.question!r}: {expected} -> {case.topic} {case.answer.get('confidence'):.2f}"
                )


if __name__ == "__main__":
    main()
