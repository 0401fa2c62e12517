"""bot/telegram/render.py: from a Reply to messages that Telegram takes."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.replies import Button, Document, Picture, Place, Reply, Source
from bot.telegram.markup import marked
from bot.telegram.render import keyboard, render, source_line
from bot.telegram.updates import Origin
from tests.documents import REPORT
from tests.standins import bot_api_text as telegram
from translations.languages import LANGUAGES
from translations.messages import Messages

PRIVATE = Origin(group=False, message_id=4, thread=None)
GROUP = Origin(group=True, message_id=4, thread=None)


def reply(text: str = "Antwort", **more: Any) -> Reply:
    return Reply(text=text, topic="grant_amount", **{"language": "de"} | more)


def shown(parts: list[dict[str, Any]]) -> list[str]:
    return [telegram.parse(part["html"], "HTML")[0] for part in parts if part["method"] == "message"]


def test_a_short_reply_is_one_message(messages: Messages) -> None:
    text = "Der **Zuschuss**:\n• erstens\n• zweitens"
    assert render(reply(text), messages, origin=PRIVATE) == [
        {"method": "message", "html": "Der <b>Zuschuss</b>:\n• erstens\n• zweitens"}
    ]


def test_sources_are_lines_at_the_end_with_their_date_and_link(messages: Messages) -> None:
    sources = (
        Source(title="Produktstrategie", section="Zuschussregeln", date="2022-10", dated="about"),
        Source(title="Neue Zuschussrichtlinie", date="2023-03-23", url="https://siegburg.de/2023/03/"),
        Source(title="siegburg.de", date="2026-11-20", dated="seen"),
        Source(title="Ohne Datum"),
    )
    [part] = render(reply(sources=sources), messages, origin=PRIVATE)
    assert part["html"].split("\n") == [
        "Antwort",
        "",
        "<i>Quelle: Produktstrategie, Zuschussregeln (undatiert, um Oktober 2022)</i>",
        '<i>Quelle: </i><i><a href="https://siegburg.de/2023/03/">Neue Zuschussrichtlinie</a></i><i> (23. März 2023)</i>',
        "<i>Quelle: siegburg.de (gelesen 20. November 2026)</i>",
        "<i>Quelle: Ohne Datum</i>",
    ]


def test_a_picture_goes_before_its_text_which_has_the_buttons(messages: Messages) -> None:
    picture = Picture(chart="states", language="de", alt="ein Diagramm")
    first, second = render(
        reply(picture=picture, buttons=(Button(title="Mehr", payload="topic:x"),)), messages, origin=PRIVATE
    )
    assert first == {"method": "photo", "picture": picture.model_dump(mode="json"), "caption": "Nach Bundesland"}
    assert second["keyboard"]


def test_a_document_follows_its_text_which_has_the_buttons(messages: Messages) -> None:
    place = Place(title="Rathaus", address="Nogenter Platz 10", latitude=50.79, longitude=7.2)
    button = Button(title="Mehr", payload="topic:x")
    first, *middle, document, pin = render(
        reply("Absatz. " * 1000, document=REPORT, place=place, buttons=(button,)), messages, origin=GROUP
    )
    assert document == {
        "method": "document",
        "document": REPORT.model_dump(mode="json"),
        "caption": "Ergebnis der Vorprüfung",
    }
    assert (first["reply_to"], middle[-1]["keyboard"], pin["method"]) == (4, [[["Mehr", "topic:x"]]], "venue")


def test_the_longest_title_of_a_document_fits_a_caption(messages: Messages) -> None:
    document = Document.model_validate(REPORT.model_dump() | {"title": "🌉" * 200})
    assert telegram.utf16_units(render(reply(document=document), messages, origin=PRIVATE)[-1]["caption"]) <= 1024


def test_a_source_is_named_once(messages: Messages) -> None:
    source = Source(title="Produktstrategie", date="2022")
    [part] = render(reply(sources=(source, source)), messages, origin=PRIVATE)
    assert part["html"].count("Produktstrategie") == 1


def test_a_source_is_worded_in_the_language_of_the_reply(messages: Messages) -> None:
    [part] = render(reply(language="tr", sources=(Source(title="T", date="2022-10"),)), messages, origin=PRIVATE)
    assert shown([part]) == ["Antwort\n\nQuelle: T (Ekim 2022)"]


def test_asterisks_of_a_title_are_no_marks(messages: Messages) -> None:
    [part] = render(reply(sources=(Source(title="**Strategie** <2022> &\n mehr"),)), messages, origin=PRIVATE)
    assert shown([part]) == ["Antwort\n\nQuelle: **Strategie** <2022> & mehr"]


def test_buttons_stand_under_the_last_message(messages: Messages) -> None:
    parts = render(
        reply("Absatz. " * 1000, buttons=(Button(title="Mehr", payload="topic:a"),)), messages, origin=PRIVATE
    )
    assert len(parts) == 2
    assert [part.get("keyboard") for part in parts] == [None, [[["Mehr", "topic:a"]]]]


def test_two_short_buttons_share_a_row() -> None:
    titles = ["Deutsch", "English", "Ein ziemlich langer Titel", "Polski", "Português", "Türkçe"]
    rows = keyboard([Button(title=title, payload=f"topic:{number}") for number, title in enumerate(titles)])
    assert [[title for title, _ in row] for row in rows] == [
        ["Deutsch", "English"],
        ["Ein ziemlich langer Titel"],
        ["Polski", "Português"],
        ["Türkçe"],
    ]


def test_a_place_follows_as_a_pin(messages: Messages) -> None:
    place = Place(title="Rathaus", address="Nogenter Platz 10", latitude=50.79, longitude=7.2)
    parts = render(reply(place=place, buttons=(Button(title="Mehr", payload="topic:a"),)), messages, origin=PRIVATE)
    assert parts == [
        {"method": "message", "html": "Antwort", "keyboard": [[["Mehr", "topic:a"]]]},
        {"method": "venue", "title": "Rathaus", "address": "Nogenter Platz 10", "latitude": 50.79, "longitude": 7.2},
    ]


def test_a_pin_without_an_address_says_its_title_twice(messages: Messages) -> None:
    place = Place(title="Rathaus", address="", latitude=50.79, longitude=7.2)
    assert render(reply(place=place), messages, origin=PRIVATE)[-1]["address"] == "Rathaus"


def test_in_a_group_the_first_message_answers_the_one_that_asked(messages: Messages) -> None:
    parts = render(reply("Absatz. " * 1000), messages, origin=GROUP)
    assert [part.get("reply_to") for part in parts] == [4, None]


def test_all_parts_stay_in_the_topic_of_a_forum(messages: Messages) -> None:
    place = Place(title="Rathaus", address="", latitude=50.79, longitude=7.2)
    parts = render(reply(place=place), messages, origin=Origin(group=True, message_id=4, thread=99))
    assert [part.get("thread") for part in parts] == [99, 99]


def test_a_blank_reply_is_no_message(messages: Messages) -> None:
    assert render(reply(" \n"), messages, origin=PRIVATE) == []


def test_a_source_line_is_not_lost_at_a_cut(messages: Messages) -> None:
    source = Source(title="Produktstrategie", date="2022", url="https://x.de")
    parts = render(reply("a" * 4090, sources=(source,)), messages, origin=PRIVATE)
    assert shown(parts) == ["a" * 4090, "Quelle: Produktstrategie (2022)"]


LONG_TEXT = st.builds(
    lambda words, times: "".join(words) * times,
    st.lists(
        st.text(max_size=30) | st.sampled_from(["**", "**fett**", "<b>", "&", "\n\n", ". ", "👨‍👩‍👧", "• "]),
        max_size=12,
    ),
    st.integers(1, 400),
)


@settings(max_examples=60, deadline=None)
@given(
    text=LONG_TEXT.filter(bool),
    title=st.text(max_size=40),
    language=st.sampled_from(LANGUAGES),
    url=st.none() | st.text(max_size=20).map("https://".__add__),
)
def test_any_reply_is_accepted_and_shown_as_a_whole(
    messages: Messages, text: str, title: str, language: str, url: str | None
) -> None:
    source = Source(title=title, date="2022-10", url=url)
    parts = render(reply(text, language=language, sources=(source,)), messages, origin=PRIVATE)
    seen = []
    for part in parts:
        visible, _ = telegram.parse(telegram.clean(part["html"]), "HTML")
        assert telegram.utf16_units(visible) <= telegram.LONGEST_TEXT
        assert not telegram.is_empty(visible)
        seen.append(visible)
    assert ink("".join(seen)) == ink(marked(text).text + source_line(source, language, messages).text)


def ink(text: str) -> str:
    """The characters that leave something on the screen."""
    return re.sub(
        r"\s", "", re.sub("[\u180e\u200b-\u200f\u2800\ufeff\ufffc\U000e0080\U000e0081]", "", telegram.clean(text))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_what_a_reply_needs(messages: Messages, language: str) -> None:
    sources = (Source(title="T", date="2022", dated="about"), Source(title="U", date="2022-10"), Source(title="V"))
    assert len(render(reply(language=language, sources=sources), messages, origin=PRIVATE)) == 1
