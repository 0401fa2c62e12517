"""Telegram as a channel: reading stored updates, rendering replies, sending parts."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import structlog
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Location,
    ReplyParameters,
    Venue,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import TelegramError

from actions.replies import Document, Picture, Reply
from bot.channels import Fate, Parsed, Sent
from bot.documents import Documents, UnknownDocument
from bot.pictures import Pictures, UnknownPicture
from bot.telegram import updates
from bot.telegram.fates import cannot_parse, fate
from bot.telegram.limits import TokenBucket, Window
from bot.telegram.markup import plain
from bot.telegram.render import render
from translations.messages import Messages

log = structlog.get_logger()

Call = Callable[[], Coroutine[Any, Any, object]]

#: Most answers are there before anybody looks for a sign; one that takes longer than this (seconds) shows that it is typed.
PATIENCE = 0.3


class TelegramChannel:
    """Implements bot.channels.Channel. `close` it before the bot is shut down."""

    name = "telegram"
    pace = 1.0
    pushes = True

    def __init__(self, bot: Bot, messages: Messages, pictures: Pictures, documents: Documents) -> None:
        self._bot, self._messages, self._pictures, self._documents = bot, messages, pictures, documents
        self._bucket = TokenBucket(rate=25, burst=5)  # Telegram takes about 30 a second
        self._groups = Window(count=20, seconds=60.0)  # and 20 a minute in a group
        self._courtesies: set[asyncio.Task[None]] = set()
        self._typing: dict[str, asyncio.Task[None]] = {}

    def parse(self, payload: dict[str, Any]) -> Parsed | None:
        return updates.parse(payload)

    async def begin(self, address: str, payload: dict[str, Any]) -> None:
        """Returns at once; the turn does not wait for courtesies, and nothing is lost where they fail."""
        callback = updates.callback_id(payload)
        if callback is not None:
            self._spawn(lambda: self._bot.answer_callback_query(callback))
        thread = updates.origin(payload).thread
        self._typing[address] = self._spawn(
            lambda: self._bot.send_chat_action(address, ChatAction.TYPING, message_thread_id=thread), after=PATIENCE
        )

    def render(self, reply: Reply, *, address: str, payload: dict[str, Any] | None) -> list[dict[str, Any]]:
        return render(reply, self._messages, origin=updates.origin(payload))

    async def send(self, address: str, part: dict[str, Any]) -> Sent:
        if typing := self._typing.pop(address, None):
            typing.cancel()  # the answer is here
        in_group = address.startswith("-")
        if in_group and (seconds := self._groups.wait(address)):
            return Sent(Fate.LATER, seconds=seconds, code="group_limit")
        await self._bucket.take()
        try:
            await self._deliver(address, part)
        except TelegramError as error:
            return fate(error)
        except (AttributeError, KeyError, TypeError, ValueError, UnknownDocument, UnknownPicture) as error:
            # The library could not make the call or read Telegram's answer; another try would end the same way.
            log.error("telegram_part_not_sent", error=type(error).__name__)
            return Sent(Fate.REFUSED, code="library_error")
        if in_group:
            self._groups.note(address)
        return Sent(Fate.SENT)

    async def close(self) -> None:
        """Give up the courtesies that are still under way."""
        for task in self._courtesies:
            task.cancel()
        await asyncio.gather(*self._courtesies, return_exceptions=True)

    async def _deliver(self, address: str, part: dict[str, Any]) -> None:
        if part["method"] == "venue":
            await self._send_venue(address, part)
            return
        if part["method"] == "photo":
            await self._send_photo(address, part)
            return
        if part["method"] == "document":
            await self._send_document(address, part)
            return
        try:
            await self._send_message(address, part, part["html"], ParseMode.HTML)
        except TelegramError as error:
            if not cannot_parse(error):
                raise
            log.error("telegram_markup_refused")  # a fault of render.py; the person gets the text all the same
            await self._send_message(address, part, plain(part["html"]), None)

    async def _send_message(self, address: str, part: dict[str, Any], text: str, mode: ParseMode | None) -> None:
        await self._bot.send_message(
            address,
            text,
            parse_mode=mode,
            reply_markup=_keyboard(part),
            reply_parameters=_answered(part),
            message_thread_id=part.get("thread"),
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )

    async def _send_venue(self, address: str, part: dict[str, Any]) -> None:
        # As one object: given singly, the library takes a coordinate of 0.0 for a missing one.
        pin = Location(latitude=part["latitude"], longitude=part["longitude"])
        venue = Venue(pin, title=part["title"], address=part["address"])
        await self._bot.send_venue(address, venue=venue, message_thread_id=part.get("thread"))

    async def _send_photo(self, address: str, part: dict[str, Any]) -> None:
        await self._bot.send_photo(
            address,
            await self._pictures.png(Picture.model_validate(part["picture"])),
            caption=part["caption"],
            reply_parameters=_answered(part),
            message_thread_id=part.get("thread"),
        )

    async def _send_document(self, address: str, part: dict[str, Any]) -> None:
        document = Document.model_validate(part["document"])
        await self._bot.send_document(
            address,
            await self._documents.pdf(document),
            filename=document.name,
            caption=part["caption"],
            reply_parameters=_answered(part),
            message_thread_id=part.get("thread"),
        )

    def _spawn(self, call: Call, *, after: float = 0.0) -> asyncio.Task[None]:
        async def courtesy() -> None:
            try:
                await asyncio.sleep(after)
                await call()
            except TelegramError as error:  # the query is too old, the network is away: the answer matters more
                log.debug("telegram_courtesy_failed", error=type(error).__name__)

        task = asyncio.create_task(courtesy())
        self._courtesies.add(task)  # the loop itself keeps only weak references
        task.add_done_callback(self._courtesies.discard)
        return task


def _keyboard(part: dict[str, Any]) -> InlineKeyboardMarkup | None:
    if "keyboard" not in part:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(title, callback_data=payload) for title, payload in row] for row in part["keyboard"]]
    )


def _answered(part: dict[str, Any]) -> ReplyParameters | None:
    if "reply_to" not in part:
        return None
    return ReplyParameters(part["reply_to"], allow_sending_without_reply=True)  # it may have been deleted
