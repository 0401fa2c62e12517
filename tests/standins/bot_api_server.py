"""The server of the Bot API stand-in: connections, updates by long polling and by webhook, faults.

What people do, and what the bot has done, is in bot_api.BotApi, which is this server.
"""

import asyncio
import contextlib
import dataclasses
import json
import re
import threading
import time
from collections import defaultdict
from collections.abc import Mapping
from contextlib import asynccontextmanager
from typing import Any, ClassVar, Self

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tests.standins.bot_api_methods import ApiError, Methods, Parameters, read_parameters
from tests.standins.bot_api_updates import Json

TOKEN = "123456:stand-in"

#: Update types that a bot gets without asking for them.
DEFAULT_UPDATES = frozenset(
    ("message", "edited_message", "channel_post", "edited_channel_post", "callback_query", "my_chat_member")
)


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


class Server:
    """Serves in a thread of its own. Safe to use from any thread."""

    #: The methods that /control/<method> calls.
    controls: ClassVar[tuple[str, ...]] = ()

    def __init__(self, *, port: int = 0, token: str = TOKEN) -> None:
        self.port, self.token = port, token
        self.changed = threading.Condition(threading.RLock())
        self._polls = 0
        self._server: uvicorn.Server | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake = asyncio.Event()
        self._thread: threading.Thread | None = None
        self.reset()

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

    # Updates

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
        if name not in self.controls:
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
