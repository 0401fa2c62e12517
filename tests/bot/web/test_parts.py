"""What a reply is to the page, and the channel that makes it."""

import json

import pytest

from actions.replies import PAYLOAD_BYTES, Document, Picture, Reply, Source
from bot.channels import Channel, Fate, Parsed
from bot.conversation import Kind
from bot.web.channel import WebChannel
from bot.web.parts import part, source_line
from tests.bot.web.answers import FULL
from tests.documents import REPORT
from translations.messages import Messages


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (Source(title="Strategie", date="2022-10-25"), "Strategie (25. Oktober 2022)"),
        (Source(title="Strategie", date="2022-10"), "Strategie (Oktober 2022)"),
        (Source(title="Strategie", date="2022", dated="about"), "Strategie (um 2022)"),
        (Source(title="Strategie"), "Strategie"),
        (Source(title="Strategie", section="Ziele", date="2022"), "Strategie, Ziele (2022)"),
        (Source(title="Strategie", date="2026-11-20", dated="seen"), "Strategie (gelesen 20. November 2026)"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_source_is_one_line_with_its_date(messages: Messages, source: Source, line: str) -> None:
    assert source_line(messages, "de", source) == line


def test_a_reply_is_one_part_in_its_own_language(messages: Messages) -> None:
    made = part(messages, FULL.model_copy(update={"language": "pl"}))
    assert made["language"] == "pl"
    assert made["words"]["map"] == "Auf der Karte zeigen [pl]"
    assert made["sources"][1] == {
        "text": "siegburg.de (23 marca 2023) [pl]",
        "url": "https://siegburg.de/partnerstaedte",
    }
    assert made["place"]["url"].startswith("https://www.openstreetmap.org/?mlat=40.53730&mlon=-7.26750#")
    assert json.loads(json.dumps(made)) == made


def test_a_picture_has_an_address_of_this_site_and_its_description(messages: Messages) -> None:
    picture = Picture(chart="states", language="de", alt="Balken", highlight=("nw",))
    assert part(messages, FULL.model_copy(update={"picture": picture}))["picture"] == {
        "url": "/api/picture?chart=states&language=de&highlight=nw",
        "alt": "Balken",
    }
    assert part(messages, FULL)["picture"] is None


def test_a_document_is_kept_as_a_whole(messages: Messages) -> None:
    kept = part(messages, FULL.model_copy(update={"document": REPORT}))["document"]
    assert Document.model_validate(json.loads(json.dumps(kept))) == REPORT
    assert part(messages, FULL)["document"] is None


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//example.org", "ftp://example.org", ""])
def test_only_web_addresses_become_links(messages: Messages, url: str) -> None:
    reply = Reply(text="x", language="de", topic="x", sources=(Source(title="x", url=url),))
    assert part(messages, reply)["sources"][0]["url"] is None


async def test_the_channel_hands_over_what_was_posted_and_pushes_nothing(messages: Messages) -> None:
    channel: Channel = WebChannel(messages)
    assert (channel.name, channel.pace, channel.pushes) == ("web", 0, False)
    assert channel.parse({"kind": "button", "text": "x" * PAYLOAD_BYTES, "id": "1"}) == Parsed(
        Kind.BUTTON, "x" * PAYLOAD_BYTES
    )
    assert channel.render(FULL, address="", payload=None) == [part(messages, FULL)]
    await channel.begin("", {})
    assert (await channel.send("", {})).fate is Fate.LATER
