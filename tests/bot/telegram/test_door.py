"""bot/telegram/door.py: what the bot process sees of Telegram."""

import time

import pytest
from pydantic import SecretStr

from bot.documents import Documents
from bot.pictures import Pictures
from bot.receiving import Receiver
from bot.settings import Settings
from bot.telegram.client import TokenRejected
from bot.telegram.door import TelegramDoor
from bot.telegram.webhook import PATH
from tests.bot.telegram.conftest import running, until
from tests.standins.bot_api import BotApi
from translations.languages import LANGUAGES
from translations.messages import Messages


async def test_it_polls_and_fills_the_menu(
    telegram: BotApi,
    settings: Settings,
    messages: Messages,
    receiver: Receiver,
    pictures: Pictures,
    documents: Documents,
) -> None:
    door = await TelegramDoor.open(settings, messages, receiver, pictures, documents)
    assert (door.routes, door.channel.name) == ([], "telegram")
    telegram.text(7, "eins")
    async with running(door.run()):
        await until(lambda: not telegram.pending() and len(telegram.commands()) == len(LANGUAGES) + 1)


async def test_with_a_public_address_telegram_calls(
    telegram: BotApi,
    settings: Settings,
    messages: Messages,
    receiver: Receiver,
    pictures: Pictures,
    documents: Documents,
) -> None:
    public = settings.model_copy(update={"public_url": "https://bruecke.example"})
    door = await TelegramDoor.open(public, messages, receiver, pictures, documents)
    assert [route.path for route in door.routes] == [PATH]
    async with running(door.run()):
        await until(lambda: bool(telegram.webhook))
    assert telegram.webhook["url"] == f"https://bruecke.example{PATH}"
    assert "getupdates" not in telegram.calls()


async def test_opening_waits_for_nobody(
    telegram: BotApi,
    settings: Settings,
    messages: Messages,
    receiver: Receiver,
    pictures: Pictures,
    documents: Documents,
) -> None:
    began = time.monotonic()
    await TelegramDoor.open(
        settings.model_copy(update={"telegram_api": "http://127.0.0.1:9"}), messages, receiver, pictures, documents
    )
    assert time.monotonic() - began < 1
    assert telegram.calls() == {}


async def test_a_refused_token_ends_it(
    settings: Settings, messages: Messages, receiver: Receiver, pictures: Pictures, documents: Documents
) -> None:
    wrong = settings.model_copy(update={"telegram_token": SecretStr("1:wrong")})
    door = await TelegramDoor.open(wrong, messages, receiver, pictures, documents)
    with pytest.raises(TokenRejected):
        await door.run()


async def test_it_ends_at_once(
    telegram: BotApi,
    settings: Settings,
    messages: Messages,
    receiver: Receiver,
    pictures: Pictures,
    documents: Documents,
) -> None:
    door = await TelegramDoor.open(settings, messages, receiver, pictures, documents)
    async with running(door.run()):
        await until(lambda: "getupdates" in telegram.calls())
        began = time.monotonic()
    assert time.monotonic() - began < 0.5
