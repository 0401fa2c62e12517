"""The JSON objects that Telegram makes of people, chats and messages: complete enough for any client library."""

import re
from typing import Any

from tests.standins.bot_api_text import Entity, utf16_units

Json = dict[str, Any]

BOT: Json = {
    "id": 123456,
    "is_bot": True,
    "first_name": "Brücke",
    "username": "bruecke_test_bot",
}

_FOUND = re.compile(r"(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)|(?P<mention>(?<!\w)@\w{3,32})")

_SIZE = {"width": 90, "height": 90, "file_size": 1024}


def user(user_id: int, language: str | None = "de") -> Json:
    person: Json = {
        "id": user_id,
        "is_bot": False,
        "first_name": f"Vorname{user_id}",
        "last_name": f"Nachname{user_id}",
        "username": f"person_{user_id}",
    }
    return person | ({"language_code": language} if language else {})


def chat(chat_id: int) -> Json:
    """A negative number is a supergroup, as with Telegram; the bot's own groups are never "basic" here."""
    if chat_id < 0:
        return {"id": chat_id, "type": "supergroup", "title": f"Gruppe {-chat_id}"}
    person = user(chat_id)
    return {"id": chat_id, "type": "private", **{key: person[key] for key in ("first_name", "last_name", "username")}}


def channel(chat_id: int) -> Json:
    return {"id": chat_id, "type": "channel", "title": f"Kanal {-chat_id}", "username": f"kanal_{-chat_id}"}


def found_entities(text: str) -> list[Entity]:
    """Commands and mentions, which Telegram marks by itself."""
    return [
        {
            "type": str(found.lastgroup),
            "offset": utf16_units(text[: found.start()]),
            "length": utf16_units(found.group()),
        }
        for found in _FOUND.finditer(text)
    ]


def media(kind: str, file_id: str) -> Json:
    """The part of a message that makes it a photo, a voice message and so on."""
    file = {"file_id": file_id, "file_unique_id": f"u-{file_id}"}
    match kind:
        case "photo":
            return {"photo": [{**file, **_SIZE}, {**file, "width": 320, "height": 320, "file_size": 4096}]}
        case "voice":
            return {"voice": {**file, "duration": 3, "mime_type": "audio/ogg", "file_size": 9000}}
        case "audio":
            return {"audio": {**file, "duration": 180, "mime_type": "audio/mpeg", "title": "Lied"}}
        case "video":
            return {"video": {**file, **_SIZE, "duration": 5, "mime_type": "video/mp4"}}
        case "video_note":
            return {"video_note": {**file, "length": 240, "duration": 5}}
        case "animation":
            animation = {**file, **_SIZE, "duration": 2, "mime_type": "video/mp4"}
            return {"animation": animation, "document": {**file, "mime_type": "video/mp4"}}
        case "sticker":
            sticker = {**file, "width": 512, "height": 512, "type": "regular", "is_animated": False, "is_video": False}
            return {"sticker": {**sticker, "emoji": "👍", "set_name": "Gruesse"}}
        case "document":
            return {"document": {**file, "file_name": "Antrag.pdf", "mime_type": "application/pdf", "file_size": 20000}}
        case "location":
            return {"location": {"latitude": 50.7957, "longitude": 7.2071}}
        case "venue":
            place = {"latitude": 50.7957, "longitude": 7.2071}
            return {"location": place, "venue": {"location": place, "title": "Rathaus", "address": "Nogenter Platz 10"}}
        case "contact":
            return {"contact": {"phone_number": "+4922411020", "first_name": "Rathaus"}}
        case "poll":
            options = [{"persistent_id": word, "text": word, "voter_count": 0} for word in ("Ja", "Nein")]
            poll = {"id": "1", "question": "Kommt ihr?", "options": options, "total_voter_count": 0, "is_closed": False}
            rules = {"type": "regular", "is_anonymous": True, "allows_multiple_answers": False}
            return {"poll": {**poll, **rules, "allows_revoting": True, "members_only": False}}
        case "dice":
            return {"dice": {"emoji": "🎲", "value": 4}}
        case "new_chat_members":
            return {"new_chat_members": [user(4711)], "new_chat_member": user(4711)}
        case "pinned_message":
            return {"pinned_message": {"message_id": 1, "date": 0, "chat": chat(1)}}
        case "group_chat_created":
            return {"group_chat_created": True}
    raise ValueError(f"no such kind of message: {kind}")
