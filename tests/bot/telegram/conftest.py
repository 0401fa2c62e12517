"""A real Bot against the Bot API stand-in, a real inbox in SQLite, and a catalog of a few words."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import select
from telegram import Bot

from actions.db.crypto import Keyring, new_key
from actions.db.session import Sessions, open_database, sessions
from actions.db.tables import Base, Chat, InboxRow
from bot.documents import Documents
from bot.hub import Hub
from bot.pictures import Pictures
from bot.receiving import Receiver
from bot.settings import Settings
from bot.telegram.channel import TelegramChannel
from bot.telegram.client import Me, open_bot
from bot.telegram.limits import GrowingWait
from tests.standins.bot_api import BotApi
from tests.standins.bot_api_updates import BOT
from translations.languages import LANGUAGES
from translations.messages import Messages

WORDS = """
source_line = Quelle: {{ $sources }}
source_dated = {{ $title }} ({{ $date }})
source_about = {{ $title }} (undatiert, um {{ $date }})
source_seen = {{ $title }} (gelesen {{ $date }})
command_start = Von vorn [{language}]
command_help = Hilfe [{language}]
command_language = Sprache [{language}]
command_cancel = Abbrechen [{language}]
command_privacy = Datenschutz [{language}]
bot_description = Lange Beschreibung [{language}]
chart_states = Nach Bundesland
bot_short_description = Kurz [{language}]
"""

ME = Me(BOT["id"], BOT["username"])


@pytest.fixture(scope="session")
def server() -> Iterator[BotApi]:
    with BotApi() as telegram:
        yield telegram


@pytest.fixture
def telegram(server: BotApi) -> BotApi:
    """Telegram, with nothing in its memory."""
    server.reset()
    return server


@pytest.fixture
def settings(telegram: BotApi) -> Settings:
    return Settings(telegram_token=SecretStr(telegram.token), telegram_api=telegram.url, public_url=None)


@pytest.fixture
async def bot(settings: Settings) -> AsyncIterator[Bot]:
    opened = open_bot(settings)
    yield opened
    for request in opened._request:  # a bot that was never initialized does not shut them down
        await request.shutdown()


@pytest.fixture(scope="session")
def messages(tmp_path_factory: pytest.TempPathFactory) -> Messages:
    folder = tmp_path_factory.mktemp("catalog")
    for language in LANGUAGES:
        (folder / language).mkdir()
        (folder / language / "words.ftl").write_text(WORDS.format(language=language), encoding="utf-8")
    return Messages.load(folder)


@pytest.fixture
def channel(bot: Bot, messages: Messages, pictures: Pictures, documents: Documents) -> TelegramChannel:
    return TelegramChannel(bot, messages, pictures, documents)


@pytest.fixture
def kept_in(tmp_path: Path) -> Iterator[Sessions]:
    engine = open_database(f"sqlite:///{tmp_path / 'inbox.db'}", Keyring.parse(new_key()))
    Base.metadata.create_all(engine)
    yield sessions(engine)
    engine.dispose()


@pytest.fixture
def receiver(kept_in: Sessions) -> Receiver:
    return Receiver(kept_in, b"k" * 32, Hub())


@pytest.fixture
def kept(kept_in: Sessions) -> Callable[[], list[tuple[str, str, dict[str, Any]]]]:
    """What is in the inbox: update key, address, payload, in the order in which it came."""

    def read() -> list[tuple[str, str, dict[str, Any]]]:
        with kept_in.begin() as session:
            rows = session.execute(select(InboxRow, Chat).join(Chat, InboxRow.chat_id == Chat.id).order_by(InboxRow.id))
            return [(row.update_key, chat.address, row.payload) for row, chat in rows]

    return read


def hasty() -> GrowingWait:
    """Waits as short as a test's patience."""
    return GrowingWait(first=0.01, longest=0.05)


@asynccontextmanager
async def running(coroutine: Coroutine[Any, Any, None]) -> AsyncIterator[asyncio.Task[None]]:
    """Something that runs for ever, for as long as the block lasts."""
    task = asyncio.create_task(coroutine)
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def until(condition: Callable[[], bool], *, seconds: float = 5.0) -> None:
    """Wait for something that another task or thread does."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)
