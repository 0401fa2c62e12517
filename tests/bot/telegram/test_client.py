"""bot/telegram/client.py"""

import logging

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs
from telegram import Bot

from bot.settings import Settings
from bot.telegram.client import TokenRejected, connect, open_bot
from tests.bot.telegram.conftest import ME, hasty
from tests.standins.bot_api import BotApi


async def test_a_bot_knows_who_it_is_once_it_is_connected(bot: Bot) -> None:
    assert await connect(bot) == ME


async def test_connecting_twice_asks_once(telegram: BotApi, bot: Bot) -> None:
    assert await connect(bot) == await connect(bot)
    assert telegram.calls() == {"getme": 1}


def test_without_a_token_there_is_no_bot() -> None:
    with pytest.raises(TokenRejected, match="BRUECKE_TELEGRAM_TOKEN"):
        open_bot(Settings(telegram_token=None))


@pytest.mark.parametrize("token", ["123456:another", "no-token-at-all"])
async def test_a_token_that_telegram_does_not_know_is_an_error_that_does_not_name_it(
    settings: Settings, token: str
) -> None:
    bot = open_bot(settings.model_copy(update={"telegram_token": SecretStr(token)}))
    with pytest.raises(TokenRejected) as raised:
        await connect(bot, wait=hasty())
    assert token not in str(raised.value)
    assert raised.value.__suppress_context__
    await bot.shutdown()


async def test_it_waits_for_a_telegram_that_is_away_and_says_so_once(telegram: BotApi, bot: Bot) -> None:
    telegram.fault(method="getme", code=502, description="Bad Gateway", times=2)
    telegram.fault(method="getme", drop=True, times=2)
    with capture_logs() as logs:
        assert await connect(bot, wait=hasty()) == ME
    assert telegram.calls() == {"getme": 5}
    assert [line["event"] for line in logs] == ["telegram_unreachable"]


async def test_no_library_logs_the_token_or_a_message(
    telegram: BotApi, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)  # of the root: what somebody debugging would see
    telegram.text(7, "Geheim")
    telegram.text(7, "Geheim")
    await connect(bot)
    await bot.send_message(7, "Geheim")
    await bot.do_api_request("getUpdates")
    telegram.fault(method="getupdates", code=500, description="Geheim")
    with pytest.raises(Exception, match="Geheim"):
        await bot.do_api_request("getUpdates")
    assert "Geheim" not in caplog.text
    assert telegram.token not in caplog.text
