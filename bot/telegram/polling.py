"""Fetching updates by long polling: committed to the inbox first, confirmed to Telegram by the next request only.

The library's own Updater confirms what it only holds in memory; a kill loses it.
"""

from typing import Any

import structlog
from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, TelegramError

from bot.receiving import Receiver
from bot.telegram.client import connect, pause_after, rejected
from bot.telegram.limits import GrowingWait
from bot.telegram.updates import WANTED, received

log = structlog.get_logger()

#: Seconds that Telegram may hold a request open while there is nothing new.
LONG_POLL = 30

#: The longest pause between two tries, in seconds.
LONGEST_WAIT = 30.0


async def poll(bot: Bot, receiver: Receiver, *, seconds: int = LONG_POLL, wait: GrowingWait | None = None) -> None:
    """Runs until it is cancelled, which takes effect at once. Raises TokenRejected; survives everything else."""
    wait = wait or GrowingWait(longest=LONGEST_WAIT)
    me = await connect(bot, wait=wait)
    await _forget_webhook(bot, wait)
    log.info("telegram_polling")
    wait.reset()
    offset: int | None = None
    while True:
        try:
            fetched = await _fetch(bot, offset, seconds)
            if fetched:
                await receiver.keep("telegram", [kept for one in fetched if (kept := received(one, me)) is not None])
                offset = max(one["update_id"] for one in fetched) + 1
        except (InvalidToken, EndPointNotFound):
            raise rejected() from None
        except Conflict as error:
            # Another process polls with this token, or has set a webhook. Only one may receive.
            await pause_after(error, wait, event="telegram_conflict_another_process_receives_for_this_token")
        except TelegramError as error:
            await pause_after(error, wait, event="telegram_unreachable")
        except Exception as error:  # noqa: BLE001 - the inbox cannot be written; Telegram keeps what is not confirmed
            await pause_after(error, wait, event="telegram_updates_not_kept")
        else:
            if wait.failures:
                log.info("telegram_polling_again")
            wait.reset()


async def _fetch(bot: Bot, offset: int | None, seconds: int) -> list[dict[str, Any]]:
    # The raw JSON, not the library's objects: one update that it cannot read would block all those behind it.
    asked = {"timeout": seconds, "allowed_updates": list(WANTED)} | ({"offset": offset} if offset is not None else {})
    updates: list[dict[str, Any]] = await bot.do_api_request("getUpdates", api_kwargs=asked, read_timeout=seconds + 10)
    return updates


async def _forget_webhook(bot: Bot, wait: GrowingWait) -> None:
    while True:
        try:
            await bot.delete_webhook(drop_pending_updates=False)
        except (InvalidToken, EndPointNotFound):
            raise rejected() from None
        except TelegramError as error:
            await pause_after(error, wait, event="telegram_unreachable")
        else:
            return
