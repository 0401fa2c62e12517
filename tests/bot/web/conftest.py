"""A running site for the tests of a module, and what its worker answers."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from actions import payloads
from actions.replies import Button, Place, Reply, Source
from bot.channels import Parsed
from bot.conversation import Kind, Turn
from tests.bot.web.site import Site
from translations.messages import Messages

LONG = "Erster Absatz.\n\n" + "\n".join(f"• Punkt {number}" for number in range(1, 41)) + "\n\nLetzter Absatz."

FULL = Reply(
    text="**Guarda** liegt in Portugal:\n• weit weg\n• hoch oben\n\nMehr <b>nicht</b>.",
    language="de",
    topic="town_card",
    sources=(
        Source(title="Strategie", section="Einleitung", date="2022-10", approximate=True),
        Source(title="siegburg.de", date="2023-03-23", url="https://siegburg.de/partnerstaedte"),
    ),
    buttons=(
        Button(title="Wie weit?", payload=payloads.topic("town_distance", town="guarda")),
        Button(title="Polski", payload=payloads.language("pl")),
    ),
    place=Place(title="Guarda", address="Portugal", latitude=40.5373, longitude=-7.2675),
)


def answer(parsed: Parsed, language: str) -> Turn | None:
    """What is said decides what is answered: "silence", "long", "full", a language's button, else an echo."""
    if parsed.text == "silence":
        return None
    if parsed.text == "full":
        return Turn((FULL,))
    button = payloads.parse(parsed.text) if parsed.kind is Kind.BUTTON else None
    if button and button.kind == "language":
        return Turn((echo("language", button.value),), language=button.value, chosen=True)
    return Turn((echo(LONG if parsed.text == "long" else parsed.text, language),))


def echo(text: str, language: str) -> Reply:
    return Reply(text=f"Echo: {text}", language=language, topic="echo")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    running = Site(tmp_path_factory.mktemp("site"), answer)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def own_site(tmp_path: Path) -> Iterator[Site]:
    """A site that the test may stop and start."""
    running = Site(tmp_path, answer)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def messages(site: Site) -> Messages:
    return site.messages


@pytest.fixture
def visitor(site: Site) -> Iterator[httpx.Client]:
    """A browser that has opened the page, so that it has its cookie."""
    with httpx.Client(base_url=site.url, headers={"Accept-Language": "de"}, timeout=10) as client:
        client.get("/")
        yield client
