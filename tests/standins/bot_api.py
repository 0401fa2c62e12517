"""A Bot API server on loopback: what Telegram's own does, as far as the bot can notice.

    with BotApi() as telegram:                   # or: python -m tests.standins.bot_api --port 8081
        bot = Bot(telegram.token, base_url=f"{telegram.url}/bot", base_file_url=f"{telegram.url}/file/bot")
        telegram.text(7, "Guten Tag")            # a person writes
        telegram.wait(2, chat=7)                 # the bot's first two messages to them

Tests of the same process call the methods of BotApi; others POST their arguments as a JSON object to
/control/<method>. Nothing is random: ids count up. Not modelled: inline mode, payments, business accounts, albums, the
24 hours after which Telegram forgets an update, scopes of commands.
"""

import argparse
import threading
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from tests.standins import bot_api_updates as sample
from tests.standins.bot_api_server import TOKEN, Fault, Server
from tests.standins.bot_api_updates import Json

__all__ = ["TOKEN", "BotApi", "Fault"]


class BotApi(Server):
    """The server, and the hand that plays Telegram and its people. Safe to use from any thread."""

    controls = (
        "text", "media", "edited", "channel_post", "my_chat_member", "press", "messages", "wait", "block", "unblock",
        "migrate", "fault", "clear_faults", "limit", "calls", "callbacks", "commands", "descriptions", "pending", "meet",
        "reset",
    )  # fmt: skip

    # What people do. Each returns the update, or None where the bot has not asked for its kind.

    def text(self, chat: int, text: str, **options: Any) -> Json | None:
        """A message; a command is one that begins with a slash. Options: see `_written`."""
        with self.changed:
            return self._push("message", self._written(chat, text, **options))

    def media(self, chat: int, kind: str, *, caption: str | None = None, **options: Any) -> Json | None:
        """A photo, voice, audio, video, video_note, animation, sticker, document, location, venue, contact, poll or
        dice, or the service messages new_chat_members, pinned_message, group_chat_created."""
        with self.changed:
            message = self._written(chat, None, **options) | sample.media(kind, self.state.new_file(kind))
            return self._push("message", message | ({"caption": caption} if caption else {}))

    def edited(self, chat: int, text: str, **options: Any) -> Json | None:
        with self.changed:
            message = self._written(chat, text, **options)
            return self._push("edited_message", message | {"edit_date": message["date"] + 1})

    def channel_post(self, chat: int, text: str) -> Json | None:
        with self.changed:
            message = self._written(chat, text) | {"chat": sample.channel(chat), "sender_chat": sample.channel(chat)}
            del message["from"]
            return self._push("channel_post", message)

    def my_chat_member(self, chat: int, status: str = "kicked", *, user: int | None = None) -> Json | None:
        """The person has blocked the bot (kicked) or let it in again (member)."""
        with self.changed:
            _, date = self.state.next_message(chat)
            old: Json = {"user": sample.BOT, "status": "member"}
            new: Json = {"user": sample.BOT, "status": status} | ({"until_date": 0} if status == "kicked" else {})
            change = {"chat": sample.chat(chat), "from": sample.user(user or chat), "date": date}
            return self._push("my_chat_member", change | {"old_chat_member": old, "new_chat_member": new})

    def press(
        self,
        chat: int,
        data: str,
        *,
        message_id: int | None = None,
        user: int | None = None,
        language: str | None = "de",
    ) -> Json | None:
        """A press on an inline button: on the bot's last message that has one, where none is named."""
        with self.changed:
            mine = [sent for sent in self.state.sent if sent.chat == chat and sent.buttons]
            wanted = [sent for sent in mine if message_id in (None, sent.message_id)]
            message = wanted[-1].message if wanted else self._written(chat, "") | {"from": sample.BOT}
            query = {
                "id": self.state.new_callback(),
                "from": sample.user(user or abs(chat), language),
                "message": message,
                "chat_instance": "1",
                "data": data,
            }
            return self._push("callback_query", query)

    def meet(self, chat: int) -> None:
        """The bot may write to this chat (a bot cannot write first)."""
        with self.changed:
            self.state.chats.add(chat)

    def block(self, chat: int) -> None:
        with self.changed:
            self.state.blocked.add(chat)

    def unblock(self, chat: int) -> None:
        with self.changed:
            self.state.blocked.discard(chat)

    def migrate(self, chat: int, to: int) -> None:
        """The group has become the supergroup `to`."""
        with self.changed:
            self.state.migrated[chat] = to
            self.state.chats.add(to)

    # What goes wrong

    def fault(self, **arguments: Any) -> None:
        """See Fault."""
        with self.changed:
            self._faults.append(Fault(**arguments))

    def clear_faults(self) -> None:
        """From now on all goes well."""
        with self.changed:
            self._faults = []

    def limit(self, *, chat_seconds: float = 0.0, group_per_minute: int = 0, per_second: int = 0) -> None:
        """Flood limits, 0 for none: seconds between messages to a chat; messages a minute to a group; all messages a
        second. Whoever breaks one is told 429 and a retry_after in whole seconds."""
        with self.changed:
            self.state.limits = (chat_seconds, group_per_minute, per_second)

    # What the bot did

    def messages(self, chat: int | None = None) -> list[Json]:
        """What the bot sent, in order; `at` is the time of arrival in seconds (monotonic), `file` a file's name and the
        path under which `content` has it (so has /file/bot<token>/<path>)."""
        with self.changed:
            return [sent.as_json() for sent in self.state.sent if chat in (None, sent.chat)]

    def content(self, path: str) -> bytes:
        """A file that the bot sent. Raises KeyError."""
        with self.changed:
            return self.state.files[path]

    def wait(self, count: int, *, chat: int | None = None, seconds: float = 10.0) -> list[Json]:
        """The messages, as soon as there are `count` of them; TimeoutError when there are fewer at the end."""
        with self.changed:
            if not self.changed.wait_for(lambda: len(self.messages(chat)) >= count, timeout=seconds):
                raise TimeoutError(f"{len(self.messages(chat))} of {count} messages after {seconds} s")
            return self.messages(chat)

    def calls(self) -> dict[str, int]:
        """How often each method was called, in lower case."""
        with self.changed:
            return dict(self._calls)

    def callbacks(self) -> list[Json]:
        """The answered callback queries."""
        with self.changed:
            return list(self.state.answers)

    def commands(self) -> dict[str, list[Json]]:
        """The menu of commands per language, "" being the default."""
        with self.changed:
            return dict(self.state.commands)

    def descriptions(self) -> Json:
        with self.changed:
            return {"description": dict(self.state.descriptions), "short": dict(self.state.short_descriptions)}

    def pending(self) -> list[Json]:
        """Updates that the bot has not confirmed yet."""
        with self.changed:
            return list(self._updates)

    def _written(
        self,
        chat: int,
        text: str | None,
        *,
        user: int | None = None,
        language: str | None = "de",
        reply_to: int | None = None,
        thread: int | None = None,
        message_id: int | None = None,
    ) -> Json:
        new_id, date = self.state.next_message(chat)
        sender = sample.user(user or abs(chat), language)
        message = {"message_id": message_id or new_id, "from": sender, "chat": sample.chat(chat), "date": date}
        if text is not None:
            entities = sample.found_entities(text)
            message |= {"text": text} | ({"entities": entities} if entities else {})
        if thread is not None:
            message |= {"message_thread_id": thread, "is_topic_message": True}
        if reply_to is not None:
            answered = [sent.message for sent in self.state.sent if (sent.chat, sent.message_id) == (chat, reply_to)]
            other = {
                "message_id": reply_to,
                "date": date,
                "chat": sample.chat(chat),
                "from": sample.user(1),
                "text": "…",
            }
            message["reply_to_message"] = answered[0] if answered else other
        return message


def main(arguments: Iterable[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.standins.bot_api", description=__doc__)
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--limits", action="store_true", help="enforce Telegram's flood limits")
    chosen = parser.parse_args(list(arguments) if arguments is not None else None)
    telegram = BotApi(port=chosen.port, token=chosen.token)
    if chosen.limits:
        telegram.limit(chat_seconds=0.95, group_per_minute=20, per_second=30)
    with telegram:
        print(f"{telegram.url} (token {telegram.token})", flush=True)
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
