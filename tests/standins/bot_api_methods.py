"""The methods of the Bot API that a bot sends with, and what the server remembers of them.

One call at a time: the caller holds the lock (see bot_api.BotApi).
"""

import dataclasses
import email.parser
import json
import math
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request

from tests.standins import bot_api_updates as sample
from tests.standins.bot_api_text import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    Entity,
    EntityError,
    clean,
    is_empty,
    parse,
    utf16_units,
)
from tests.standins.bot_api_updates import Json

#: The date of the first message; every further one is a second later, so that runs are alike.
FIRST_DATE = 1_790_000_000


class ApiError(Exception):
    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters

    def as_json(self) -> Json:
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


class Upload(bytes):
    """A file of a form, and the name that it came with."""

    name = ""


class Parameters(dict[str, Any]):
    """Of one call: texts, or JSON values in texts, or (in a JSON body) values."""

    def integer(self, name: str) -> int | None:
        try:
            return int(self[name])
        except (KeyError, TypeError, ValueError):
            return None

    def json(self, name: str) -> Any:
        value = self.get(name)
        try:
            return json.loads(value) if isinstance(value, str) else value
        except ValueError:
            raise ApiError(400, f"Bad Request: can't parse {name} JSON object") from None


async def read_parameters(request: Request) -> Parameters:
    """From the query and the body: a form, a form with files (Upload), or JSON."""
    parameters = Parameters(request.query_params)
    kind, body = request.headers.get("content-type", ""), await request.body()
    if kind.startswith("application/json"):
        parameters.update(json.loads(body or b"{}"))
    elif kind.startswith("multipart/form-data"):
        message = email.parser.BytesParser().parsebytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
        for part in message.get_payload():
            assert not isinstance(part, str)
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            name = str(part.get_param("name", header="content-disposition"))
            if file_name := part.get_filename():
                parameters[name] = Upload(content)
                parameters[name].name = file_name
            else:
                parameters[name] = content.decode()
    else:
        parameters.update(parse_qsl(body.decode(), keep_blank_values=True))
    return parameters


@dataclasses.dataclass
class Sent:
    """A message of the bot. `text` is what is seen (of a picture or file: its caption), `source` what was sent."""

    chat: int
    message_id: int
    method: str
    text: str
    source: str
    entities: list[Entity]
    buttons: list[list[Json]]
    reply_to: int | None
    thread: int | None
    at: float
    message: Json
    venue: Json | None = None
    file: Json | None = None
    edits: int = 0
    deleted: bool = False

    def as_json(self) -> Json:
        return dataclasses.asdict(self)


class Methods:
    """The memory of one bot's server, and its methods by name in lower case."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.chats: set[int] = set()
        self.blocked: set[int] = set()
        self.migrated: dict[int, int] = {}
        self.limits: tuple[float, int, int] = (0.0, 0, 0)
        self.files: dict[str, bytes] = {}
        self.answers: list[Json] = []
        self.actions: list[Json] = []
        self.reactions: list[Json] = []
        self.commands: dict[str, list[Json]] = {}
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}
        self._callbacks: set[str] = set()
        self._message_id = 0
        self._accepted: list[tuple[float, int]] = []

    def call(self, method: str, parameters: Parameters) -> Any:
        handlers: dict[str, Callable[[Parameters], Any]] = {
            "getme": lambda _: sample.BOT | {"can_join_groups": True, "can_read_all_group_messages": False,
                                             "supports_inline_queries": False},
            "sendmessage": self._send_message,
            "sendphoto": lambda given: self._send_file("photo", given),
            "senddocument": lambda given: self._send_file("document", given),
            "sendvenue": self._send_venue,
            "sendchataction": self._send_chat_action,
            "editmessagetext": self._edit_text,
            "editmessagereplymarkup": self._edit_markup,
            "deletemessage": self._delete,
            "answercallbackquery": self._answer_callback,
            "getfile": self._get_file,
            "getchat": lambda given: sample.chat(self._chat(given)) | {"accent_color_id": 0, "max_reaction_count": 11},
            "setmycommands": self._set_commands,
            "getmycommands": lambda given: self.commands.get(given.get("language_code") or "", []),
            "setmydescription": lambda given: self._describe(self.descriptions, given, "description", 512),
            "setmyshortdescription": lambda given: self._describe(
                self.short_descriptions, given, "short_description", 120
            ),
            "setmessagereaction": self._react,
        }  # fmt: skip
        if method not in handlers:
            raise ApiError(404, "Not Found: method not found")
        return handlers[method](parameters)

    # Ids

    def next_message(self, chat: int) -> tuple[int, int]:
        """A message id and a date for something that happens in this chat."""
        self.chats.add(chat)
        self._message_id += 1
        return self._message_id, FIRST_DATE + self._message_id

    def new_callback(self) -> str:
        self._callbacks.add(number := str(9000 + len(self._callbacks)))
        return number

    def new_file(self, kind: str, content: bytes | None = None) -> str:
        file_id = f"{kind}-{len(self.files)}"
        self.files[_path(kind, file_id)] = content if content is not None else f"content of {file_id}".encode()
        return file_id

    # Checks

    def _chat(self, given: Parameters) -> int:
        chat = given.integer("chat_id")
        if chat in self.blocked:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if chat in self.migrated:
            description = "Bad Request: group chat was upgraded to a supergroup chat"
            raise ApiError(400, description, migrate_to_chat_id=self.migrated[chat])
        if chat is None or chat not in self.chats:
            raise ApiError(400, "Bad Request: chat not found")
        return chat

    def _check_flood(self, chat: int) -> None:
        now = time.monotonic()
        chat_seconds, group_per_minute, per_second = self.limits
        here = [at for at, other in self._accepted if other == chat]
        waits = [here[-1] + chat_seconds - now] if here else []
        if chat < 0 and group_per_minute and len(here) >= group_per_minute:
            waits.append(here[-group_per_minute] + 60 - now)
        if per_second and len(self._accepted) >= per_second:
            waits.append(self._accepted[-per_second][0] + 1 - now)
        if (wait := max(waits, default=0.0)) > 0:
            seconds = math.ceil(wait)
            raise ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)

    def _visible(self, given: Parameters, name: str, longest: int) -> tuple[str, list[Entity]]:
        try:
            text, entities = parse(clean(str(given.get(name) or "")), given.get("parse_mode"))
        except EntityError as error:
            raise ApiError(400, f"Bad Request: can't parse entities: {error}") from None
        if utf16_units(text) > longest:
            raise ApiError(400, f"Bad Request: message {'is' if name == 'text' else 'caption is'} too long")
        if is_empty(text) and name == "text":
            raise ApiError(400, "Bad Request: message text is empty")
        return text, entities

    def _buttons(self, given: Parameters) -> list[list[Json]]:
        rows: list[list[Json]] = (given.json("reply_markup") or {}).get("inline_keyboard", [])
        for button in (button for row in rows for button in row):
            if not str(button.get("text", "")).strip():
                raise ApiError(400, "Bad Request: inline keyboard button text must be non-empty")
            if "url" not in button and not 1 <= len(str(button.get("callback_data", "")).encode()) <= 64:
                raise ApiError(400, "Bad Request: BUTTON_DATA_INVALID")
        return rows

    # Sending

    def _send(self, method: str, given: Parameters, seen: str, marks: list[Entity], **content: Any) -> Json:
        chat, buttons = self._chat(given), self._buttons(given)
        reply = given.json("reply_parameters") or {}
        reply_to = reply.get("message_id")
        if reply_to is not None and not 1 <= reply_to <= self._message_id:
            if not reply.get("allow_sending_without_reply"):
                raise ApiError(400, "Bad Request: message to be replied not found")
            reply_to = None
        self._check_flood(chat)
        message_id, date = self.next_message(chat)
        message: Json = {"message_id": message_id, "from": sample.BOT, "chat": sample.chat(chat), "date": date}
        message |= content | ({"reply_markup": {"inline_keyboard": buttons}} if buttons else {})
        thread = given.integer("message_thread_id")
        message |= {"message_thread_id": thread, "is_topic_message": True} if thread else {}
        now = time.monotonic()
        self._accepted.append((now, chat))
        source = str(given.get("text") or given.get("caption") or "")
        sent = Sent(chat, message_id, method, seen, source, marks, buttons, reply_to, thread, now, message)
        sent.venue = content.get("venue")
        self.sent.append(sent)
        return message

    def _send_message(self, given: Parameters) -> Json:
        text, entities = self._visible(given, "text", LONGEST_TEXT)
        return self._send("sendMessage", given, text, entities, text=text, entities=entities)

    def _send_file(self, kind: str, given: Parameters) -> Json:
        caption, entities = self._visible(given, "caption", LONGEST_CAPTION)
        named = given.get(kind)
        content = given.get(str(named).removeprefix("attach://"), named) if isinstance(named, str) else named
        if not content:
            raise ApiError(400, f"Bad Request: there is no {kind} in the request")
        file_id = content if isinstance(content, str) else self.new_file(kind, content)
        media = sample.media(kind, file_id)
        if isinstance(content, Upload) and kind == "document":
            media[kind] |= {"file_name": content.name, "file_size": len(content)}
        message = self._send(f"send{kind.title()}", given, caption, entities, caption=caption, **media)
        if isinstance(content, Upload):
            self.sent[-1].file = {"name": content.name, "path": _path(kind, file_id)}
        return message

    def _send_venue(self, given: Parameters) -> Json:
        title, address = (str(given.get(name) or "").strip() for name in ("title", "address"))
        if not title or not address:
            raise ApiError(400, "Bad Request: VENUE_TITLE_EMPTY" if not title else "Bad Request: VENUE_ADDRESS_EMPTY")
        place = {name: float(given[name]) for name in ("latitude", "longitude")}
        venue = {"location": place, "title": title, "address": address}
        return self._send("sendVenue", given, "", [], venue=venue, location=place)

    def _send_chat_action(self, given: Parameters) -> bool:
        self.actions.append({"chat": self._chat(given), "action": given["action"], "at": time.monotonic()})
        return True

    # Changing what was sent

    def _own(self, given: Parameters, verb: str) -> Sent:
        chat, message_id = self._chat(given), given.integer("message_id")
        for sent in self.sent:
            if (sent.chat, sent.message_id, sent.deleted) == (chat, message_id, False):
                return sent
        raise ApiError(400, f"Bad Request: message to {verb} not found")

    def _edit_text(self, given: Parameters) -> Json:
        sent = self._own(given, "edit")
        text, entities = self._visible(given, "text", LONGEST_TEXT)
        return self._edit(sent, text, entities, self._buttons(given))

    def _edit_markup(self, given: Parameters) -> Json:
        sent = self._own(given, "edit")
        return self._edit(sent, sent.text, sent.entities, self._buttons(given))

    def _edit(self, sent: Sent, text: str, entities: list[Entity], buttons: list[list[Json]]) -> Json:
        if (text, entities, buttons) == (sent.text, sent.entities, sent.buttons):
            same = "specified new message content and reply markup are exactly the same as a current content and reply"
            raise ApiError(400, f"Bad Request: message is not modified: {same} markup of the message")
        sent.text, sent.entities, sent.buttons = text, entities, buttons
        sent.edits += 1
        sent.message |= {"text": text, "entities": entities, "reply_markup": {"inline_keyboard": buttons}}
        return sent.message

    def _delete(self, given: Parameters) -> bool:
        self._own(given, "delete").deleted = True
        return True

    def _react(self, given: Parameters) -> bool:
        chat, message_id = self._chat(given), given.integer("message_id")
        self.reactions.append({"chat": chat, "message_id": message_id, "reaction": given.json("reaction")})
        return True

    # The rest

    def _answer_callback(self, given: Parameters) -> bool:
        number, text = given.get("callback_query_id"), given.get("text") or ""
        if number not in self._callbacks:
            raise ApiError(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        if utf16_units(text) > 200:
            raise ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
        self.answers.append({"id": number, "text": text, "show_alert": bool(given.json("show_alert"))})
        return True

    def _get_file(self, given: Parameters) -> Json:
        for path, content in self.files.items():
            if path.endswith(f"/{given.get('file_id')}"):
                file_id = given["file_id"]
                file = {"file_id": file_id, "file_unique_id": f"u-{file_id}"}
                return file | {"file_path": path, "file_size": len(content)}
        raise ApiError(400, "Bad Request: invalid file_id")

    def _set_commands(self, given: Parameters) -> bool:
        commands: list[Json] = given.json("commands") or []
        for command in commands:
            name, description = str(command.get("command", "")), str(command.get("description", ""))
            if not (1 <= len(name) <= 32 and name.isascii() and name == name.lower() and name.isidentifier()):
                raise ApiError(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(description) <= 256:
                raise ApiError(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[given.get("language_code") or ""] = commands
        return True

    def _describe(self, known: dict[str, str], given: Parameters, name: str, longest: int) -> bool:
        text = str(given.get(name) or "")
        if len(text) > longest:
            raise ApiError(400, f"Bad Request: {name} is too long")
        known[given.get("language_code") or ""] = text
        return True


def _path(kind: str, file_id: str) -> str:
    return f"{kind}s/{file_id}"
