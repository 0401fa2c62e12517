"""bot/telegram/webhook.py: pushed by the stand-in, committed before 200."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
import uvicorn
from pydantic import SecretStr
from starlette.applications import Starlette
from structlog.testing import capture_logs
from telegram import Bot

from bot.receiving import Received, Receiver
from bot.settings import Settings
from bot.telegram.client import TokenRejected, open_bot
from bot.telegram.webhook import PATH, Webhook
from tests.bot.telegram.conftest import hasty, until
from tests.standins.bot_api import BotApi
from tests.standins.bot_api_updates import Json

Kept = Callable[[], list[tuple[str, str, dict[str, Any]]]]
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True)
class Failing(Receiver):
    """The inbox cannot be written, the first times."""

    failures: list[str] = field(default_factory=lambda: ["Geheim", "Geheim"])

    async def keep(self, channel: str, updates: Sequence[Received]) -> None:
        if self.failures:
            raise OSError(self.failures.pop())
        await super().keep(channel, updates)


@asynccontextmanager
async def served(webhook: Webhook) -> AsyncIterator[str]:
    """The route in a server of its own, as behind a public address."""
    server = uvicorn.Server(
        uvicorn.Config(Starlette(routes=[webhook.route()]), host="127.0.0.1", port=0, log_level="critical")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    await until(lambda: server.started)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    await asyncio.to_thread(thread.join)


@asynccontextmanager
async def client(webhook: Webhook) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(Starlette(routes=[webhook.route()]))
    async with httpx.AsyncClient(transport=transport, base_url="http://bruecke") as http:
        yield http


async def test_pushed_updates_go_into_the_inbox(telegram: BotApi, bot: Bot, receiver: Receiver, kept: Kept) -> None:
    webhook = Webhook(bot, receiver)
    async with served(webhook) as url:
        await webhook.register(url)
        telegram.text(7, "eins")
        telegram.press(7, "command:help")
        telegram.text(-1001, "unter uns", user=7)
        await until(lambda: not telegram.pending())
    assert [address for _, address, _ in kept()] == ["7", "7"]


async def test_an_update_is_pushed_again_until_it_is_kept(
    telegram: BotApi, bot: Bot, receiver: Receiver, kept: Kept
) -> None:
    webhook = Webhook(bot, Failing(receiver.sessions, receiver.lookup_key, receiver.hub))
    with capture_logs() as logs:
        async with served(webhook) as url:
            await webhook.register(url)
            telegram.text(7, "eins")
            await until(lambda: not telegram.pending())
    assert [payload["message"]["text"] for _, _, payload in kept()] == ["eins"]
    assert [line["event"] for line in logs] == ["telegram_webhook_set", *["telegram_updates_not_kept"] * 2]
    assert "Geheim" not in str(logs)


async def test_an_update_that_comes_twice_is_kept_once(
    telegram: BotApi, bot: Bot, receiver: Receiver, kept: Kept
) -> None:
    webhook = Webhook(bot, receiver)
    await webhook.register("http://127.0.0.1:9")
    async with client(webhook) as http:
        for _ in range(2):
            response = await http.post(PATH, json=telegram.text(7, "eins") and an_update(), headers=secret(telegram))
            assert response.status_code == 200
    assert len(kept()) == 1


async def test_whoever_does_not_know_the_secret_writes_nothing(
    telegram: BotApi, bot: Bot, receiver: Receiver, kept: Kept
) -> None:
    webhook = Webhook(bot, receiver)
    await webhook.register("http://127.0.0.1:9")
    known = secret(telegram)[HEADER]
    async with client(webhook) as http:
        for headers in ({}, {HEADER: ""}, {HEADER: known[:-1]}, {HEADER: known + "0"}, {HEADER: "é".encode("latin-1")}):
            response = await http.post(PATH, json=an_update(), headers=headers)  # type: ignore[arg-type]
            assert response.status_code == 403
        assert (await http.get(PATH)).status_code == 405
    assert kept() == []


@pytest.mark.parametrize(
    ("body", "status"), [(b"kein JSON", 400), (b"[]", 200), (b"{}", 200), (b'"' + b"x" * 1_000_001 + b'"', 413)]
)
async def test_a_body_that_is_no_update_harms_nothing(
    telegram: BotApi, bot: Bot, receiver: Receiver, kept: Kept, body: bytes, status: int
) -> None:
    webhook = Webhook(bot, receiver)
    await webhook.register("http://127.0.0.1:9")
    async with client(webhook) as http:
        assert (await http.post(PATH, content=body, headers=secret(telegram))).status_code == status
    assert kept() == []


async def test_before_it_knows_the_bots_name_telegram_has_to_wait(
    telegram: BotApi, bot: Bot, receiver: Receiver
) -> None:
    registered = Webhook(bot, receiver)
    await registered.register("http://127.0.0.1:9")
    async with client(Webhook(bot, receiver)) as http:  # another process, just started
        assert (await http.post(PATH, json=an_update(), headers=secret(telegram))).status_code == 503


async def test_all_processes_of_an_installation_share_the_secret_and_no_others(
    telegram: BotApi, bot: Bot, receiver: Receiver
) -> None:
    other = Receiver(receiver.sessions, b"o" * 32, receiver.hub)
    secrets = []
    for one in (receiver, receiver, other):
        await Webhook(bot, one).register("http://127.0.0.1:9")
        secrets.append(telegram.webhook["secret"])
    assert secrets[0] == secrets[1] != secrets[2]
    assert len(secrets[0]) == 64


async def test_registering_waits_for_telegram(telegram: BotApi, bot: Bot, receiver: Receiver) -> None:
    telegram.fault(method="setwebhook", code=502, description="Bad Gateway", times=2)
    await Webhook(bot, receiver).register("https://bruecke.example", wait=hasty())
    assert telegram.webhook["url"] == f"https://bruecke.example{PATH}"
    assert telegram.allowed_updates == {"message", "callback_query"}


async def test_a_token_that_is_refused_ends_the_registration(
    settings: Settings, telegram: BotApi, bot: Bot, receiver: Receiver
) -> None:
    stranger = open_bot(settings.model_copy(update={"telegram_token": SecretStr("1:wrong")}))
    with pytest.raises(TokenRejected):
        await Webhook(stranger, receiver).register("https://bruecke.example")
    await stranger.shutdown()
    telegram.fault(method="setwebhook", code=401, description="Unauthorized")
    with pytest.raises(TokenRejected):
        await Webhook(bot, receiver).register("https://bruecke.example")


def an_update() -> Json:
    chat = {"id": 7, "type": "private"}
    return {"update_id": 5, "message": {"message_id": 1, "date": int(time.time()), "chat": chat, "text": "eins"}}


def secret(telegram: BotApi) -> dict[str, str]:
    return {HEADER: telegram.webhook["secret"]}
