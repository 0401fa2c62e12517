"""What the worker of a test's site answers."""

from actions import payloads
from actions.replies import Button, Picture, Place, Reply, Source
from bot.channels import Parsed
from bot.conversation import Kind, Turn
from tests.documents import REPORT

LONG = "Erster Absatz.\n\n" + "\n".join(f"• Punkt {number}" for number in range(1, 41)) + "\n\nLetzter Absatz."

FULL = Reply(
    text="**Guarda** liegt in Portugal:\n• weit weg\n• hoch oben\n\nMehr <b>nicht</b>.",
    language="de",
    topic="town_card",
    sources=(
        Source(title="Strategie", section="Einleitung", date="2022-10", dated="about"),
        Source(title="siegburg.de", date="2023-03-23", url="https://siegburg.de/partnerstaedte"),
    ),
    buttons=(
        Button(title="Wie weit?", payload=payloads.topic("town_distance", town="guarda")),
        Button(title="Polski", payload=payloads.language("pl")),
    ),
    place=Place(title="Guarda", address="Portugal", latitude=40.5373, longitude=-7.2675),
)


CHART = Picture(chart="states", language="de", alt="Balkendiagramm: Bayern 1170", highlight=("by",))


def answer(parsed: Parsed, language: str) -> Turn | None:
    """What is said decides what is answered: "silence", "long", "full", "picture", "document", "broken document", a
    language's button, else an echo."""
    if parsed.text == "silence":
        return None
    if parsed.text == "full":
        return Turn((FULL,))
    if parsed.text == "picture":
        return Turn((FULL.model_copy(update={"picture": CHART, "place": None}),))
    if parsed.text in ("document", "broken document"):
        data = REPORT.data if parsed.text == "document" else {"name": "Geheimer Verein"}
        return Turn((FULL.model_copy(update={"document": REPORT.model_copy(update={"data": data})}),))
    button = payloads.parse(parsed.text) if parsed.kind is Kind.BUTTON else None
    if button and button.kind == "language":
        return Turn((echo("language", button.value),), language=button.value, chosen=True)
    return Turn((echo(LONG if parsed.text == "long" else parsed.text, language),))


def echo(text: str, language: str) -> Reply:
    return Reply(text=f"Echo: {text}", language=language, topic="echo")
