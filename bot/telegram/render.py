"""A Reply as messages of Telegram.

A part, as the outbox keeps it, is one message: `{"method": "message", "html", "keyboard"?, "reply_to"?, "thread"?}`,
`{"method": "photo", "picture", "caption", "reply_to"?, "thread"?}`, `{"method": "document", "document", "caption",
"reply_to"?, "thread"?}` or `{"method": "venue", "title", "address", "latitude", "longitude", "thread"?}`; a keyboard is
rows of [title, payload]. A picture goes before its text, which has the buttons; a document and a place follow it.
"""

from collections.abc import Sequence
from typing import Any

from actions.replies import Button, Document, Place, Reply, Source
from bot.sources import source_text, source_title
from bot.telegram.markup import Marked, clean, italic, marked, pieces
from bot.telegram.updates import Origin
from translations.messages import Messages

Part = dict[str, Any]

#: Two buttons share a row where both titles have at most this many characters: as many as a small telephone shows.
SHORT_TITLE = 16


def render(reply: Reply, messages: Messages, *, origin: Origin) -> list[Part]:
    """The parts in the order in which they are sent. In a group the first one answers the message that asked."""
    whole = marked(reply.text)
    sources = [source_line(source, reply.language, messages) for source in reply.sources]
    for number, line in enumerate(sources):
        if line not in sources[:number]:
            whole += Marked("\n" if number else "\n\n") + line
    parts: list[Part] = [{"method": "message", "html": whole.html(begin, end)} for begin, end in pieces(whole.text)]
    if parts and reply.buttons:
        parts[-1]["keyboard"] = keyboard(reply.buttons)
    if reply.picture is not None:
        caption = messages.text(reply.picture.language, f"chart_{reply.picture.chart}")
        parts.insert(0, {"method": "photo", "picture": reply.picture.model_dump(mode="json"), "caption": caption})
    if reply.document is not None:
        parts.append(_document(reply.document))
    if parts and origin.group and origin.message_id is not None:
        parts[0]["reply_to"] = origin.message_id
    if reply.place is not None:
        parts.append(_venue(reply.place))
    if origin.thread is not None:
        parts = [part | {"thread": origin.thread} for part in parts]
    return parts


def source_line(source: Source, language: str, messages: Messages) -> Marked:
    """Where an answer comes from, and of when that is; the title is the link."""
    title = " ".join(clean(source_title(source)).split())
    worded = source_text(messages, language, source, title=title)
    return italic(messages.text(language, "source_line", count=1, sources=worded), link=source.url, on=title)


def keyboard(buttons: Sequence[Button]) -> list[list[list[str]]]:
    """One button a row; two where both are short."""
    rows: list[list[list[str]]] = []
    for button in buttons:
        new = [clean(button.title), button.payload]
        if rows and len(rows[-1]) == 1 and all(len(title) <= SHORT_TITLE for title in (rows[-1][0][0], new[0])):
            rows[-1].append(new)
        else:
            rows.append([new])
    return rows


def _document(document: Document) -> Part:
    return {"method": "document", "document": document.model_dump(mode="json"), "caption": clean(document.title)}


def _venue(place: Place) -> Part:
    # Telegram refuses a venue without an address or without a title.
    title, address = clean(place.title), clean(place.address)
    pin = {"latitude": place.latitude, "longitude": place.longitude}
    return {"method": "venue", "title": title.strip() or address, "address": address.strip() or title, **pin}
