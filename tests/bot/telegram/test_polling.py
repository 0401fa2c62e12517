"""bot/telegram/polling.py: nothing that Telegram was told is received can be lost."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs
from telegram import Bot

from bot.receiving import Received, Receiver
from bot.settings import Settings
from bot.telegram.client import TokenRejected, open_bot
from bot.telegram.polling import poll
from tests.bot.telegram.conftest import hasty, running, until
from tests.standins.bot_api import BotApi

Kept = Callable[[], list[tuple[str, str, dict[str, Any]]]]


@dataclass
class Log:
    """A receiver that writes down what happens when; it may be told to fail."""

    telegram: BotApi
    updates: list[Received] = field(default_factory=list)
    unconfirmed: list[int] = field(default_factory=list)
    failures: int = 0
    stuck: bool = False

    async def keep(self, channel: str, updates: Sequence[Received]) -> None:
        assert channel == "telegram"
        if self.failures:
            self.failures -= 1
            raise OSError("disk full: Geheim")
        self.unconfirmed.append(len(self.telegram.pending()))
        self.updates.extend(updates)
        if self.stuck:
            await asyncio.Event().wait()


def poll_with(bot: Bot, log: Log | Receiver, seconds: int = 5) -> Any:
    return poll(bot, log, seconds=seconds, wait=hasty())  # type: ignore[arg-type]


async def test_updates_go_into_the_inbox_and_are_confirmed(
    telegram: BotApi, bot: Bot, receiver: Receiver, kept: Kept
) -> None:
    telegram.text(7, "Was ist Guarda?", language="pl")
    telegram.press(8, "command:help")
    async with running(poll_with(bot, receiver)):
        await until(lambda: not telegram.pending())
        telegram.text(7, "Und Nogent?")
        await until(lambda: len(kept()) == 3 and not telegram.pending())
    said = [(address, payload.get("message", {}).get("text")) for _, address, payload in kept()]
    assert said == [("7", "Was ist Guarda?"), ("8", None), ("7", "Und Nogent?")]


async def test_an_update_is_confirmed_only_after_it_was_committed(telegram: BotApi, bot: Bot) -> None:
    log = Log(telegram)
    telegram.text(7, "eins")
    telegram.text(7, "zwei")
    async with running(poll_with(bot, log)):
        await until(lambda: not telegram.pending())
    assert log.unconfirmed == [2]


async def test_a_kill_between_commit_and_confirmation_loses_nothing_and_doubles_nothing(
    telegram: BotApi, bot: Bot, receiver: Receiver, kept: Kept
) -> None:
    telegram.text(7, "eins")

    @dataclass(frozen=True)
    class Killed(Receiver):
        async def keep(self, channel: str, updates: Sequence[Received]) -> None:
            await super().keep(channel, updates)
            await asyncio.Event().wait()  # the process dies here

    killed = Killed(receiver.sessions, receiver.lookup_key, receiver.hub)
    async with running(poll_with(bot, killed)):
        await until(lambda: len(kept()) == 1)
    assert len(telegram.pending()) == 1
    telegram.text(7, "zwei")
    async with running(poll_with(bot, receiver)):
        await until(lambda: not telegram.pending())
    assert [payload["message"]["text"] for _, _, payload in kept()] == ["eins", "zwei"]


async def test_an_inbox_that_cannot_be_written_delays_and_loses_nothing(telegram: BotApi, bot: Bot) -> None:
    log = Log(telegram, failures=3)
    telegram.text(7, "eins")
    with capture_logs() as logs:
        async with running(poll_with(bot, log)):
            await until(lambda: not telegram.pending())
    assert [one.payload["message"]["text"] for one in log.updates] == ["eins"]
    assert [line["event"] for line in logs] == [
        "telegram_polling",
        "telegram_updates_not_kept",
        "telegram_polling_again",
    ]
    assert "Geheim" not in str(logs)


async def test_what_asks_for_no_answer_is_confirmed_but_not_kept(telegram: BotApi, bot: Bot) -> None:
    log = Log(telegram)
    telegram.edited(7, "eins")
    telegram.channel_post(-5, "Neues")
    telegram.my_chat_member(7)
    telegram.text(-1001, "unter uns", user=7)
    async with running(poll_with(bot, log)):
        await until(lambda: not telegram.pending())
    assert log.updates == []


async def test_telegram_is_asked_for_messages_and_presses_only(telegram: BotApi, bot: Bot) -> None:
    async with running(poll_with(bot, Log(telegram))):
        await until(lambda: telegram.calls().get("getupdates", 0) >= 1 and telegram.allowed_updates != frozenset())
        await until(lambda: telegram.allowed_updates == {"message", "callback_query"})
    assert telegram.edited(7, "eins") is None


async def test_an_update_that_the_library_could_not_read_blocks_nothing(telegram: BotApi, bot: Bot) -> None:
    log = Log(telegram)
    broken = telegram.text(7, "kaputt")
    telegram.text(7, "heil")
    assert broken is not None
    broken["message"]["entities"] = [{"type": 5}]
    del broken["message"]["date"]
    broken["message"]["chat"] = {"id": 7}
    async with running(poll_with(bot, log)):
        await until(lambda: not telegram.pending())
    assert [one.payload["message"]["text"] for one in log.updates] == ["heil"]


async def test_a_second_process_with_the_same_token_is_named_once_and_outlived(telegram: BotApi, bot: Bot) -> None:
    log = Log(telegram)
    conflict = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    telegram.fault(method="getupdates", code=409, description=conflict, times=4)
    with capture_logs() as logs:
        async with running(poll_with(bot, log)):
            telegram.text(7, "eins")
            await until(lambda: len(log.updates) == 1)
    events = [line["event"] for line in logs]
    assert events == [
        "telegram_polling",
        "telegram_conflict_another_process_receives_for_this_token",
        "telegram_polling_again",
    ]


async def test_a_webhook_of_before_is_removed_and_its_updates_are_kept(telegram: BotApi, bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:9/never")
    telegram.text(7, "eins")
    log = Log(telegram)
    async with running(poll_with(bot, log)):
        await until(lambda: len(log.updates) == 1)
    assert telegram.webhook == {}


@pytest.mark.parametrize(
    "fault", [{"code": 502}, {"code": 500}, {"drop": True}, {"code": 429, "parameters": {"retry_after": 1}}]
)
async def test_trouble_passes_and_is_logged_once(telegram: BotApi, bot: Bot, fault: dict[str, Any]) -> None:
    log = Log(telegram)
    times = 1 if "parameters" in fault else 3
    telegram.fault(method="getupdates", times=times, description="Geheim", **fault)
    telegram.text(7, "eins")
    with capture_logs() as logs:
        async with running(poll_with(bot, log)):
            await until(lambda: not telegram.pending())
    assert [line["event"] for line in logs] == ["telegram_polling", "telegram_unreachable", "telegram_polling_again"]
    assert "Geheim" not in str(logs)


async def test_a_second_outage_is_logged_like_the_first(telegram: BotApi, bot: Bot) -> None:
    outage = ["telegram_unreachable", "telegram_polling_again"]
    with capture_logs() as logs:

        def events() -> list[str]:
            return [line["event"] for line in logs]

        async with running(poll_with(bot, Log(telegram), seconds=0)):
            telegram.fault(method="getupdates", code=502, times=2)
            await until(lambda: events() == ["telegram_polling", *outage])
            telegram.fault(method="getupdates", code=502, times=2)
            await until(lambda: events() == ["telegram_polling", *outage, *outage])


async def test_a_server_that_restarts_is_found_again(telegram: BotApi, bot: Bot) -> None:
    log = Log(telegram)
    async with running(poll_with(bot, log)):
        await until(lambda: telegram.calls().get("getupdates") == 1)
        await asyncio.to_thread(telegram.stop)
        telegram.text(7, "eins")
        await asyncio.sleep(0.1)
        await asyncio.to_thread(telegram.start)
        await until(lambda: len(log.updates) == 1)


async def test_a_token_that_is_refused_from_the_start_ends_the_loop(settings: Settings, telegram: BotApi) -> None:
    bot = open_bot(settings.model_copy(update={"telegram_token": SecretStr("1:wrong")}))
    with pytest.raises(TokenRejected):
        await poll_with(bot, Log(telegram))
    await bot.shutdown()


@pytest.mark.parametrize("method", ["getupdates", "deletewebhook"])
async def test_a_token_that_is_revoked_later_ends_the_loop(telegram: BotApi, bot: Bot, method: str) -> None:
    telegram.fault(method=method, code=401, description="Unauthorized", times=-1)
    with pytest.raises(TokenRejected):
        await poll_with(bot, Log(telegram))


@pytest.mark.parametrize("stuck", [True, False])
async def test_it_stops_at_once(telegram: BotApi, bot: Bot, *, stuck: bool) -> None:
    log = Log(telegram, stuck=stuck)
    async with running(poll_with(bot, log, seconds=30)):
        telegram.text(7, "eins")
        await until(lambda: len(log.updates) == 1)
        began = time.monotonic()
    assert time.monotonic() - began < 0.2


async def test_no_text_name_or_number_is_logged(telegram: BotApi, bot: Bot) -> None:
    with capture_logs() as logs:
        async with running(poll_with(bot, Log(telegram))):
            telegram.text(4711, "Geheim")
            telegram.text(-1001, "@bruecke_test_bot Geheim", user=4711)
            await until(lambda: not telegram.pending())
    written = str(logs)
    assert not [private for private in ("Geheim", "4711", "1001", telegram.token) if private in written]
