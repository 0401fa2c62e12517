"""Telegram's updates: which of them enter the inbox, how much of them, and what they say.

What is kept of an update has the shape of the update, so that `parse` reads both; but names, captions, files and
whatever else no answer needs are left out. Of a group, only what is addressed to the bot is kept. Not modelled: inline
mode, business accounts, channels, reactions, edited messages (an answer that was given stays given).
"""

import re
from dataclasses import dataclass
from typing import Any

import structlog

from bot.channels import Parsed
from bot.conversation import Kind
from bot.receiving import Received
from bot.telegram.client import Me
from translations.languages import supported

log = structlog.get_logger()

Json = dict[str, Any]

#: The kinds of updates that Telegram is asked for.
WANTED = ("message", "callback_query")

#: Telegram's names for what a message holds, and ours (bot.conversation.Kind). An animation has a document, too, and a
#: venue a location; what is not in the list (somebody joined, a message was pinned) asks for no answer.
_CONTENT = {
    "photo": "photo", "voice": "voice", "video": "video", "video_note": "video", "animation": "video",
    "sticker": "sticker", "document": "document", "location": "location", "contact": "contact",
    "audio": "other", "poll": "other", "dice": "other", "game": "other", "story": "other", "paid_media": "other",
    "checklist": "other", "invoice": "other", "giveaway": "other",
}  # fmt: skip

_COMMAND = re.compile(r"/(?P<name>[A-Za-z0-9_]{1,64})(?:@(?P<bot>\w{3,32}))?(?=\s|$)")


@dataclass(frozen=True)
class Origin:
    """Where an update comes from, as far as an answer needs it."""

    group: bool
    message_id: int | None
    thread: int | None


def received(update: Json, me: Me) -> Received | None:
    """What the inbox keeps of an update, or None where it asks for no answer or is not addressed to the bot."""
    try:
        kept = _kept(update, me)
        if kept is None or parse(kept) is None:
            return None
        chat = _message(update)["chat"]
        language = supported(_sender(update).get("language_code"))
        return Received(update_key=str(update["update_id"]), address=str(chat["id"]), payload=kept, language=language)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # An update of a shape that Telegram has not documented yet must not stop those behind it.
        log.warning("telegram_update_not_understood", error=type(error).__name__)
        return None


def parse(payload: Json) -> Parsed | None:
    """What an update says; None where it asks for no answer. That it is addressed to the bot is not asked again."""
    tag = _sender(payload).get("language_code")
    language = supported(tag) if tag else None
    query = payload.get("callback_query")
    if query is not None:
        return Parsed(Kind.BUTTON, query["data"], language) if query.get("data") and query.get("message") else None
    message = payload.get("message")
    if message is None:
        return None
    if "text" in message:
        command = _COMMAND.match(message["text"])
        if command is not None:
            return Parsed(Kind.COMMAND, command["name"].lower(), language)
        return Parsed(Kind.TEXT, message["text"], language)
    content = next((word for name, word in _CONTENT.items() if name in message), None)
    return Parsed(Kind.UNSUPPORTED, content, language) if content is not None else None


def origin(payload: Json | None) -> Origin:
    message = _message(payload or {})
    group = message.get("chat", {}).get("type", "private") != "private"
    # Outside forums the thread's number stands in replies, too, but cannot be sent to.
    thread = message.get("message_thread_id") if message.get("is_topic_message") else None
    return Origin(group, message.get("message_id"), thread)


def callback_id(payload: Json) -> str | None:
    return (payload.get("callback_query") or {}).get("id")


def _message(update: Json) -> Json:
    return update.get("message") or (update.get("callback_query") or {}).get("message") or {}


def _sender(update: Json) -> Json:
    return (update.get("message") or update.get("callback_query") or {}).get("from") or {}


def _kept(update: Json, me: Me) -> Json | None:
    query, message = update.get("callback_query"), _message(update)
    chat = message.get("chat")
    if chat is None or chat["type"] == "channel":
        return None
    sender = _sender(update)
    kept: Json = {
        key: message[key] for key in ("message_id", "message_thread_id", "is_topic_message") if key in message
    }
    kept["chat"] = {"type": chat["type"]}
    speaker = {key: sender[key] for key in ("language_code",) if key in sender}
    if query is not None:  # the buttons under a message are its sender's: ours
        return {"callback_query": {"id": query["id"], "from": speaker, "message": kept, "data": query.get("data")}}
    # Other bots are not answered, lest two of them talk for ever; an anonymous administrator is a bot on paper only.
    if (sender.get("is_bot") and "sender_chat" not in message) or message.get("is_automatic_forward"):
        return None
    text = message.get("text")
    if chat["type"] != "private":
        if not _addressed(message, me):
            return None
        text = _without_mention(text, me) if text is not None else None
    content = {"text": text} if text is not None else {name: True for name in _CONTENT if name in message}
    return {"message": kept | {"from": speaker} | content}


def _addressed(message: Json, me: Me) -> bool:
    """In a group: a command for this bot, a mention of it, or an answer to a message of its own."""
    text = message.get("text") or message.get("caption") or ""
    command = _COMMAND.match(text)
    if command is not None and command["bot"] is not None:
        return command["bot"].lower() == me.username.lower()
    answered = (message.get("reply_to_message") or {}).get("from") or {}
    return answered.get("id") == me.id or _mention(me).search(text) is not None


def _mention(me: Me) -> re.Pattern[str]:
    return re.compile(rf"(?:,?[^\S\n]+)?(?<![\w@/.])@{re.escape(me.username)}(?!\w)", re.IGNORECASE)


def _without_mention(text: str, me: Me) -> str:
    """The bot's name is no part of the question; a mention and nothing else asks what the bot can do."""
    return _mention(me).sub("", text).lstrip(" ,:\n\t").rstrip() or "/help"
