"""Opening the bot, and finding out who it is."""

import asyncio
import logging
import os
import warnings
from dataclasses import dataclass

import structlog
from telegram import Bot
from telegram.error import EndPointNotFound, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.faults import place_of
from bot.settings import Settings
from bot.telegram.limits import GrowingWait

log = structlog.get_logger()

#: Seconds. One send, even one that is repeated as plain text, ends well before its lease (bot.outbox.LEASE, 90).
CONNECT_TIMEOUT, READ_TIMEOUT, WRITE_TIMEOUT, POOL_TIMEOUT = 5.0, 15.0, 10.0, 5.0


class TokenRejected(Exception):
    """Telegram does not know the token (BRUECKE_TELEGRAM_TOKEN). Waiting would not help."""


@dataclass(frozen=True)
class Me:
    """The bot's own account."""

    id: int
    username: str


def open_bot(settings: Settings) -> Bot:
    """A bot for the token of the settings; nothing is sent yet. Raises TokenRejected where there is no token."""
    if settings.telegram_token is None:
        raise TokenRejected("BRUECKE_TELEGRAM_TOKEN is empty")
    _silence()
    return Bot(
        settings.telegram_token.get_secret_value(),
        base_url=f"{settings.telegram_api}/bot",
        base_file_url=f"{settings.telegram_api}/file/bot",
        request=_request(connections=64),
        get_updates_request=_request(connections=2),
    )


async def connect(bot: Bot, *, wait: GrowingWait | None = None) -> Me:
    """Who the bot is, as soon as Telegram can be reached. Raises TokenRejected."""
    wait = wait or GrowingWait()
    while True:
        try:
            await bot.initialize()
        except (InvalidToken, EndPointNotFound):
            raise rejected() from None  # the library's own message quotes the token
        except TelegramError as error:
            await pause_after(error, wait, event="telegram_unreachable")
        else:
            return Me(bot.id, bot.username)


def rejected() -> TokenRejected:
    return TokenRejected("Telegram does not accept the token in BRUECKE_TELEGRAM_TOKEN")


async def pause_after(error: Exception, wait: GrowingWait, *, event: str) -> None:
    """Wait after a failure, longer each time; the first of several in a row is logged, by its kind alone."""
    if not wait.failures:
        log.warning(event, error=type(error).__name__, at=place_of(error))
    seconds = wait.next()
    await asyncio.sleep(retry_seconds(error) if isinstance(error, RetryAfter) else seconds)


def retry_seconds(error: RetryAfter) -> float:
    """The library gives seconds or, from its next major version on, a timedelta."""
    asked = error.retry_after
    return float(asked) if isinstance(asked, int | float) else asked.total_seconds()


def _request(*, connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        connect_timeout=CONNECT_TIMEOUT,
        read_timeout=READ_TIMEOUT,
        write_timeout=WRITE_TIMEOUT,
        pool_timeout=POOL_TIMEOUT,
    )


def _silence() -> None:
    """Keep tokens, texts and names out of the logs of the libraries."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)  # their INFO and DEBUG name the URL, which holds the token
    # Its DEBUG holds whole messages, and its ERROR and CRITICAL quote an answer that it could not read.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    # Opt in to what the next major version does anyway; else every flood limit brings a deprecation warning.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    # polling.py calls getUpdates by its name, for the raw JSON.
    warnings.filterwarnings("ignore", message=r"Please use 'Bot\.getUpdates'")
