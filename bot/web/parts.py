"""What an answer is to the page: a reply as plain JSON, with all its wording in the reply's own language."""

from typing import Any
from urllib.parse import urlsplit

from actions.replies import Picture, Place, Reply, Source
from bot.pictures import query_of
from bot.sources import source_text, source_title
from translations.messages import Messages


def part(messages: Messages, reply: Reply) -> dict[str, Any]:
    """The reply as the page shows it. `words` are the labels around it, so that one message speaks one language.

    A document is here as a whole; the page gets its title and address in its place (bot.web.rows).
    """
    language = reply.language
    return {
        "text": reply.text,
        "language": language,
        "topic": reply.topic,
        "sources": [
            {"text": source_line(messages, language, source), "url": _web_address(source.url)}
            for source in reply.sources
        ],
        "buttons": [button.model_dump() for button in reply.buttons],
        "place": None if reply.place is None else _place(reply.place),
        "picture": None if reply.picture is None else _picture(reply.picture),
        "document": None if reply.document is None else reply.document.model_dump(mode="json"),
        "words": {
            "sources": messages.text(language, "web_sources_label", count=len(reply.sources)),
            "buttons": messages.text(language, "web_buttons_label"),
            "used": messages.text(language, "web_button_used"),
            "map": messages.text(language, "web_place_link"),
            "new_tab": messages.text(language, "web_new_tab"),
        },
    }


def source_line(messages: Messages, language: str, source: Source) -> str:
    """One line of small print: title, section, and the date as exactly as it is known."""
    return source_text(messages, language, source, title=source_title(source))


def _web_address(url: str | None) -> str | None:
    """The address, where it is one that a page may link to."""
    return url if url and urlsplit(url).scheme in ("http", "https") else None


def _picture(picture: Picture) -> dict[str, Any]:
    return {"url": f"/api/picture?{query_of(picture)}", "alt": picture.alt}


def _place(place: Place) -> dict[str, Any]:
    """A pin with a link to a map, which is loaded only when a person follows it."""
    pin = f"mlat={place.latitude:.5f}&mlon={place.longitude:.5f}"
    return {
        "title": place.title,
        "address": place.address,
        "url": f"https://www.openstreetmap.org/?{pin}#map=12/{place.latitude:.5f}/{place.longitude:.5f}",
    }
