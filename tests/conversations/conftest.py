"""A bot process behind the Bot API stand-in and the web page, in front of the shared servers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import system
from tests.standins.bot_api import TOKEN, BotApi


@pytest.fixture(scope="module")
def telegram() -> Iterator[BotApi]:
    """Telegram, as far as the bot can tell."""
    with BotApi() as api:
        yield api


@pytest.fixture(scope="module")
def bot(servers: system.Servers, telegram: BotApi, tmp_path_factory: pytest.TempPathFactory) -> Iterator[system.Bot]:
    """A running bot process with both doors open."""
    running = system.bot(servers, tmp_path_factory.mktemp("bot"), telegram_api=telegram.url, token=TOKEN)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def fresh_bot(servers: system.Servers, tmp_path: Path) -> Iterator[tuple[system.Bot, BotApi]]:
    """A bot process and a Telegram of a test's own, to be killed and unplugged; not yet started."""
    with BotApi() as api:
        one = system.bot(servers, tmp_path / "data", telegram_api=api.url, token=TOKEN)
        yield one, api
        one.stop()


@pytest.fixture
def fresh_web_bot(servers: system.Servers, tmp_path: Path) -> Iterator[system.Bot]:
    """A bot process of a test's own with the web page as its only door; not yet started."""
    one = system.bot(servers, tmp_path / "data")
    yield one
    one.stop()
