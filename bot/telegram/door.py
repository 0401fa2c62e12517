"""The Telegram door as the bot process sees it: a channel, a route where Telegram calls, and something that runs."""

import asyncio
from dataclasses import dataclass
from typing import Self

from starlette.routing import Route
from telegram import Bot

from bot.documents import Documents
from bot.pictures import Pictures
from bot.receiving import Receiver
from bot.settings import Settings
from bot.telegram.channel import TelegramChannel
from bot.telegram.client import connect, open_bot
from bot.telegram.commands import announce
from bot.telegram.polling import poll
from bot.telegram.webhook import Webhook
from translations.messages import Messages


@dataclass(frozen=True)
class TelegramDoor:
    """By webhook where there is a public address, else by long polling."""

    bot: Bot
    channel: TelegramChannel
    receiver: Receiver
    messages: Messages
    webhook: Webhook
    public_url: str | None

    @classmethod
    async def open(
        cls, settings: Settings, messages: Messages, receiver: Receiver, pictures: Pictures, documents: Documents
    ) -> Self:
        """Sends nothing yet: Telegram may be out of reach, and the other doors need not wait for it."""
        bot = open_bot(settings)
        channel = TelegramChannel(bot, messages, pictures, documents)
        return cls(bot, channel, receiver, messages, Webhook(bot, receiver), settings.public_url)

    @property
    def routes(self) -> list[Route]:
        """What the web server of this process must serve under the public address."""
        return [self.webhook.route()] if self.public_url else []

    async def run(self) -> None:
        """Receive updates until cancelled. Raises TokenRejected where Telegram does not accept the token."""
        profile: asyncio.Task[None] | None = None
        try:
            await connect(self.bot)
            profile = asyncio.create_task(announce(self.bot, self.messages))  # people need not wait for it
            if self.public_url is None:
                await poll(self.bot, self.receiver)
            else:
                await self.webhook.register(self.public_url)
                await asyncio.Event().wait()  # Telegram calls from now on
        finally:
            if profile is not None:
                profile.cancel()
            await self.channel.close()
            await self.bot.shutdown()
