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
import asyncio
import contextlib
import dataclasses
import json
import re
import threading
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, Self

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tests.standins import bot_api_updates as sample
from tests.standins.bot_api_methods import ApiError, Methods, Parameters, read_parameters
from tests.standins.bot_api_updates import Json

TOKEN = "123456:stand-in"

#: Update types that a bot gets without asking for them.
DEFAULT_UPDATES = frozenset(
    ("message", "edited_message", "channel_post", "edited_channel_post", "callback_query", "my_chat_member")
)

_CONTROLS = (
    "text", "media", "edited", "channel_post", "my_chat_member", "press", "messages", "wait", "block", "unblock",
    "migrate", "fault", "clear_faults", "limit", "calls", "callbacks", "commands", "descriptions", "pending", "meet", "reset",
)  # fmt: skip


@dataclasses.dataclass
class Fault:
    """What the next `times` calls of a method and to a chat meet (None: any). -1 times is for ever.

    `seconds` delays the answer. `code` refuses; `drop` closes the connection without an answer, before the call did
    anything, or after it where `accept` is set. With none of these the call is only slow.
    """

    method: str | None = None
    chat: int | None = None
    times: int = 1
    seconds: float = 0.0
    code: int = 0
    description: str = ""
    parameters: Json = dataclasses.field(default_factory=dict)
    drop: bool = False
    accept: bool = False

    def meets(self, method: str, chat: int | None) -> bool:
        return self.times != 0 and self.method in (None, method) and self.chat in (None, chat)


class BotApi:
    """The server, and the hand that plays Telegram and its people. Safe to use from any thread."""

    def __init__(self, *, port: int = 0, token: str = TOKEN) -> None:
        self.port, self.token = port, token
        self.changed = threading.Condition(threading.RLock())
        self._polls = 0
        self._server: uvicorn.Server | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake = asyncio.Event()
        self._thread: threading.Thread | None = None
        self.reset()

    # The server

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Serve in a thread. After `stop` it starts again on the same port, with all that it knows."""
        config = uvicorn.Config(
            self.app(), host="127.0.0.1", port=self.port, log_level="critical", timeout_graceful_shutdown=1
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True, name="bot-api")
        self._thread.start()
        while not self._server.started:
            if not self._thread.is_alive():
                raise OSError(f"the Bot API stand-in cannot listen on port {self.port}")
            time.sleep(0.005)
        self.port = self._server.servers[0].sockets[0].getsockname()[1]

    def stop(self) -> None:
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
            self._server = None

    def reset(self) -> None:
        """Forget everything."""
        with self.changed:
            self._update_id = 1000
            self._polls += 1  # a poll that is under way ends
            self._updates: list[Json] = []
            self._faults: list[Fault] = []
            self._calls: dict[str, int] = defaultdict(int)
            self.state = Methods()
            self.allowed_updates: frozenset[str] = DEFAULT_UPDATES
            self.webhook: Json = {}

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
        """What the bot sent, in order; `at` is the time of arrival in seconds (monotonic)."""
        with self.changed:
            return [sent.as_json() for sent in self.state.sent if chat in (None, sent.chat)]

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

    # Updates

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

    def _push(self, kind: str, body: Json) -> Json | None:
        if kind not in self.allowed_updates:
            return None
        self._update_id += 1
        update = {"update_id": self._update_id, kind: body}
        self._updates.append(update)
        self.changed.notify_all()
        if self._loop is not None and self._loop.is_running():
            self._loop.call_soon_threadsafe(self._wake.set)
        return update

    async def _get_updates(self, parameters: Parameters) -> list[Json]:
        with self.changed:
            if self.webhook:
                raise ApiError(409, "Conflict: can't use getUpdates method while webhook is active; "
                                    "use deleteWebhook to delete the webhook first")  # fmt: skip
            self._polls += 1
            mine = self._polls
            offset = parameters.integer("offset") or 0
            if offset > 0:
                self._updates = [update for update in self._updates if update["update_id"] >= offset]
            elif offset < 0:
                self._updates = self._updates[offset:]
            self._allow(parameters)
        end = time.monotonic() + min(parameters.integer("timeout") or 0, 50)
        while True:
            with self.changed:
                if mine != self._polls:  # as at Telegram, the newcomer wins and the older poll is told
                    raise ApiError(409, "Conflict: terminated by other getUpdates request; "
                                        "make sure that only one bot instance is running")  # fmt: skip
                if self.webhook:
                    raise ApiError(409, "Conflict: terminated by setWebhook request")
                if self._updates or time.monotonic() >= end or self._server is None or self._server.should_exit:
                    return self._updates[: parameters.integer("limit") or 100]
            self._wake.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), 0.05)

    def _allow(self, parameters: Parameters) -> None:
        wanted = parameters.json("allowed_updates")
        if wanted is not None:
            self.allowed_updates = frozenset(wanted) or DEFAULT_UPDATES

    # The webhook

    def _set_webhook(self, parameters: Parameters) -> bool:
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", parameters.get("secret_token") or ""):
            raise ApiError(400, "Bad Request: secret token contains unallowed characters")
        url = parameters.get("url") or ""
        self.webhook = {"url": url, "secret": parameters.get("secret_token") or ""} if url else {}
        self._drop_if_asked(parameters)
        self._allow(parameters)
        return True

    def _delete_webhook(self, parameters: Parameters) -> bool:
        self.webhook = {}
        self._drop_if_asked(parameters)
        return True

    def _drop_if_asked(self, parameters: Parameters) -> None:
        if parameters.json("drop_pending_updates"):
            self._updates = []

    def _webhook_info(self, _: Parameters) -> Json:
        info = {"url": self.webhook.get("url", ""), "has_custom_certificate": False}
        info |= {"pending_update_count": len(self._updates), "allowed_updates": sorted(self.allowed_updates)}
        return info | {
            key: self.webhook[key] for key in ("last_error_message", "last_error_date") if key in self.webhook
        }

    async def _push_to_webhook(self) -> None:
        """One update after the other; what is not answered with 2xx is sent again, a little later each time."""
        async with httpx.AsyncClient(trust_env=False, timeout=10) as client:
            failures = 0
            while True:
                await asyncio.sleep(min(0.01 * 2**failures, 1.0))
                with self.changed:
                    webhook, update = self.webhook, self._updates[0] if self._updates else None
                if not webhook or update is None:
                    continue
                headers = {"X-Telegram-Bot-Api-Secret-Token": webhook["secret"]} if webhook["secret"] else {}
                try:
                    response = await client.post(webhook["url"], json=update, headers=headers)
                    error = "" if response.is_success else f"Wrong response from the webhook: {response.status_code}"
                except httpx.HTTPError as trouble:
                    error = f"Connection failed: {type(trouble).__name__}"
                with self.changed:
                    failures = failures + 1 if error else 0
                    if error:
                        webhook |= {"last_error_message": error, "last_error_date": int(time.time())}
                    else:
                        self._updates = [other for other in self._updates if other is not update]
                    self.changed.notify_all()

    # HTTP

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/control/{name}", self._control, methods=["GET", "POST"]),
                Route("/file/bot{token}/{path:path}", self._download),
                Route("/bot{token}/{method}", self._call, methods=["GET", "POST"]),
            ],
            lifespan=self._lifespan,
        )

    @asynccontextmanager
    async def _lifespan(self, _: Starlette) -> Any:
        self._loop, self._wake = asyncio.get_running_loop(), asyncio.Event()
        pushing = asyncio.create_task(self._push_to_webhook())
        yield
        pushing.cancel()

    async def _call(self, request: Request) -> Response:
        method = request.path_params["method"].lower()
        try:
            self._check_token(request.path_params["token"])
            parameters = await read_parameters(request)
            with self.changed:
                self._calls[method] += 1
                fault, state = self._next_fault(method, parameters.integer("chat_id")), self.state
            await asyncio.sleep(fault.seconds)
            if (fault.drop and not fault.accept) or self.state is not state:  # forgotten while it was slow
                return _Dropped()
            if fault.code:
                raise ApiError(fault.code, fault.description or f"Error {fault.code}", **fault.parameters)
            result = await self._result(method, parameters)
            return _Dropped() if fault.drop else JSONResponse({"ok": True, "result": result})
        except ApiError as error:
            return JSONResponse(error.as_json(), status_code=error.code)

    async def _result(self, method: str, parameters: Parameters) -> Any:
        own = {
            "setwebhook": self._set_webhook,
            "deletewebhook": self._delete_webhook,
            "getwebhookinfo": self._webhook_info,
        }
        if method == "getupdates":
            return await self._get_updates(parameters)
        with self.changed:
            result = own[method](parameters) if method in own else self.state.call(method, parameters)
            self.changed.notify_all()
            return result

    def _check_token(self, token: str) -> None:
        if not re.fullmatch(r"\d+:[\w-]+", token):
            raise ApiError(404, "Not Found")
        if token != self.token:
            raise ApiError(401, "Unauthorized")

    def _next_fault(self, method: str, chat: int | None) -> Fault:
        for fault in self._faults:
            if fault.meets(method, chat):
                fault.times -= 1
                return fault
        return Fault()

    async def _download(self, request: Request) -> Response:
        content = self.state.files.get(request.path_params["path"])
        return Response(content) if content is not None else JSONResponse({"ok": False, "error_code": 404}, 404)

    async def _control(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in _CONTROLS:
            return JSONResponse({"error": f"no such control: {name}"}, status_code=404)
        arguments: Mapping[str, Any] = json.loads(await request.body() or b"{}")
        try:
            return JSONResponse(await asyncio.to_thread(getattr(self, name), **arguments))
        except (TypeError, ValueError, TimeoutError) as error:
            return JSONResponse({"error": str(error)}, status_code=400)


class _Dropped(Response):
    """The connection breaks in the middle of the answer."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})


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
