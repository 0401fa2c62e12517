"""The bot's menu and profile at Telegram, in every language."""

import structlog
from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.conversation import COMMANDS
from translations.languages import LANGUAGES, supported
from translations.messages import Messages

log = structlog.get_logger()


async def announce(bot: Bot, messages: Messages) -> None:
    """Set the commands and both descriptions. What Telegram refuses stays as it was; the bot works without.

    The default (no language code) is for people whose language we have not: it is in the one that they are answered in.
    """
    default = supported("und")
    for code, language in [("", default), *((language, language) for language in LANGUAGES)]:
        menu = [BotCommand(name, messages.text(language, f"command_{name}")) for name in COMMANDS]
        long, short = messages.text(language, "bot_description"), messages.text(language, "bot_short_description")
        try:
            await bot.set_my_commands(menu, language_code=code)
            await bot.set_my_description(long, language_code=code)
            await bot.set_my_short_description(short, language_code=code)
        except TelegramError as error:
            log.warning("telegram_profile_not_set", language=code or "default", error=type(error).__name__)
