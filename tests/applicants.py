"""How well applicants are understood in the pre-check, per language, through the real conversation and its Rasa form.

The messages (conversations/precheck/<lang>.yml) are written apart from the word lists and the training data. A start is right
where every fact it surely says was taken and nothing contradicts it; an answer where its fact was taken, or asked back if it
is unclear; a control where it was obeyed; a question in between where it was answered and not taken for an answer.
"""

import asyncio
import sys
import uuid
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from actions.knowledge.grants import QUESTIONS
from bot import asking, wiring
from bot.conversation import Conversation, Incoming, Kind, Turn
from bot.settings import Settings
from translations.languages import LANGUAGES

FOLDER = Path(__file__).parent / "conversations" / "precheck"
KINDS = ("starts", "answers", "controls", "questions")
SIDE_BY_SIDE = 4


@dataclass(frozen=True)
class Case:
    language: str
    kind: str
    asked: str  # the question that was open, the control meant, or ""
    say: str
    expected: dict[str, Any] | None  # None: no fact is to be taken
    taken: dict[str, Any]
    topic: str

    @property
    def right(self) -> bool:
        match self.kind:
            case "starts":
                expected = self.expected or {}
                return self.topic == "precheck" and _agree(self.taken, expected)
            case "answers":
                if self.expected is None:
                    return not self.taken and self.topic == "precheck"
                return _agree(self.taken, self.expected)
            case "controls":
                return self.taken == {"control": self.asked}
        return not self.taken and self.topic != "precheck"

    @property
    def misread(self) -> bool:
        """Worse than not understood: something else was taken."""
        if self.right or self.kind == "controls":
            return False
        expected = self.expected or {}
        return any(not _agree({name: value}, {name: expected.get(name)}) for name, value in self.taken.items())


def _agree(taken: dict[str, Any], expected: dict[str, Any]) -> bool:
    """Every fact expected was taken; a time more or less exactly, and the number of people may be missed."""
    return all(
        _same(taken.get(name), value)
        or (name == "start" and _same_time(str(taken.get(name)), str(value)))
        or (name == "people" and name not in taken and len(expected) > 1)
        for name, value in expected.items()
    )


def _same_time(taken: str, expected: str) -> bool:
    exact = min(len(taken), len(expected))
    return exact >= len("2027-05") and taken[:exact] == expected[:exact]


def _same(taken: Any, expected: Any) -> bool:
    if isinstance(taken, list) and isinstance(expected, list):
        return {str(item).casefold() for item in taken} == {str(item).casefold() for item in expected}
    return str(taken) == str(expected)


@dataclass
class Report:
    cases: list[Case] = field(default_factory=list)

    def of(self, language: str | None = None, kind: str | None = None) -> list[Case]:
        return [case for case in self.cases if language in (None, case.language) and kind in (None, case.kind)]

    def share(self, language: str | None = None, kind: str | None = None) -> float:
        cases = self.of(language, kind)
        return sum(case.right for case in cases) / len(cases)


def read(language: str) -> Iterator[tuple[str, str, str, dict[str, Any] | None]]:
    """Kind, question or control, message, facts."""
    data = YAML(typ="safe").load((FOLDER / f"{language}.yml").read_text(encoding="utf-8"))
    for item in data["starts"]:
        yield "starts", "", item["say"], item["says"]
    for question, items in data["answers"].items():
        for item in items:
            yield "answers", question, item["say"], item.get("says")
    for control, texts in data["controls"].items():
        for text in texts:
            yield "controls", control, text, None
    for item in data["questions"]:
        yield "questions", item["asked"], item["say"], None


async def measure(languages: Iterable[str] = LANGUAGES, *, rasa: tuple[str, str] | None = None) -> Report:
    """Ask everything of the Rasa server at (url, token), else of the one that runs, else of one of its own."""
    places = asyncio.Semaphore(SIDE_BY_SIDE)
    async with nullcontext(wiring.rasa(*rasa)) if rasa else asking.servers(Settings()) as server:
        conversation = wiring.conversation(server)

        async def one(language: str, kind: str, asked: str, say: str, expected: dict[str, Any] | None) -> Case:
            async with places:
                taken, topic = await _played(conversation, language, kind, asked, say)
            return Case(language, kind, asked, say, expected, taken, topic)

        cases = [one(language, *item) for language in languages for item in read(language)]
        return Report(await asyncio.gather(*cases))


async def _played(
    conversation: Conversation, language: str, kind: str, asked: str, say: str
) -> tuple[dict[str, Any], str]:
    """The facts taken from a message (or the control that was obeyed), and the topic of the answer."""
    sender = str(uuid.uuid4())

    async def turn(text: str, how: Kind) -> Turn:
        incoming = Incoming("test", str(uuid.uuid4()), sender, how, text, language, chosen=True)
        return await conversation.turn(incoming)

    if kind == "starts":
        said = await turn(say, Kind.TEXT)
        return (await _slots(conversation, sender))[0], said.replies[0].topic
    # Somebody who has answered one thing and is asked another.
    await turn("topic:precheck", Kind.BUTTON)
    first, other = ("topic:precheck:plan=other", "goals") if asked != "plan" else ("topic:precheck:goal=1", "plan")
    question = asked if kind != "controls" else other
    await turn(first, Kind.BUTTON)
    await turn(f"topic:precheck:change={question}", Kind.BUTTON)
    before, _ = await _slots(conversation, sender)
    said = await turn(say, Kind.TEXT)
    after, form = await _slots(conversation, sender)
    if kind != "controls":
        return {name: value for name, value in after.items() if before.get(name) != value}, said.replies[0].topic
    why = conversation.messages.text(language, f"precheck_why_{question}", clause="Zielsetzung")
    obeyed = {
        "stop": not form,
        "why": why in said.replies[0].text,
        "back": form == "precheck_plan",
        "skip": form not in ("precheck_goals", "precheck_plan", ""),
    }
    return ({"control": asked} if obeyed[asked] and sum(obeyed.values()) == 1 else {}), said.replies[0].topic


async def _slots(conversation: Conversation, sender: str) -> tuple[dict[str, Any], str]:
    """The facts that the form holds, and the slot that it asks for."""
    rasa = conversation.rasa
    params = {"token": rasa.token, "include_events": "NONE"}
    tracker = (await rasa.client.get(f"/conversations/{sender}/tracker", params=params)).json()
    facts: dict[str, Any] = {}
    for question in QUESTIONS:
        answer = tracker["slots"].get(f"precheck_{question}")
        facts |= answer if isinstance(answer, dict) else {}
    loop = (tracker.get("active_loop") or {}).get("name")
    return facts, str(tracker["slots"].get("requested_slot") or "") if loop else ""


def table(report: Report) -> str:
    """A line a language: the share of messages read rightly, by kind, and of those that were misread."""
    lines = ["  ".join(f"{head:>9}" for head in ("", *KINDS, "misread"))]
    for language in (*LANGUAGES, None):
        cases = report.of(language)
        if not cases:
            continue
        shares = [report.share(language, kind) for kind in KINDS]
        shares.append(sum(case.misread for case in cases) / len(cases))
        lines.append("  ".join(f"{cell:>9}" for cell in (language or "all", *(f"{share:.1%}" for share in shares))))
    return "\n".join(lines)


def main() -> None:
    languages = [argument for argument in sys.argv[1:] if argument in LANGUAGES] or list(LANGUAGES)
    report = asyncio.run(measure(languages))
    print(table(report))
    if "--missed" in sys.argv:
        for case in report.cases:
            if not case.right:
                print(
                    f"{case.language} {case.kind} {case.asked}: {case.say!r} {case.expected} -> {case.taken} [{case.topic}]"
                )


if __name__ == "__main__":
    main()
