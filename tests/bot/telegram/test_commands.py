"""bot/telegram/commands.py"""

from structlog.testing import capture_logs
from telegram import Bot

from bot.conversation import COMMANDS
from bot.telegram.commands import announce
from tests.standins.bot_api import BotApi
from translations.languages import LANGUAGES
from translations.messages import Messages


async def test_the_menu_is_set_in_every_language_and_by_default_in_english(
    telegram: BotApi, bot: Bot, messages: Messages
) -> None:
    await announce(bot, messages)
    assert set(telegram.commands()) == {"", *LANGUAGES}
    assert [one["command"] for one in telegram.commands()["pl"]] == list(COMMANDS)
    assert telegram.commands()["pl"][1]["description"] == "Hilfe [pl]"
    assert telegram.commands()[""] == telegram.commands()["en"]


async def test_both_descriptions_are_set_in_every_language(telegram: BotApi, bot: Bot, messages: Messages) -> None:
    await announce(bot, messages)
    described = telegram.descriptions()
    assert described["description"] == {code: f"Lange Beschreibung [{code or 'en'}]" for code in ("", *LANGUAGES)}
    assert described["short"] == {code: f"Kurz [{code or 'en'}]" for code in ("", *LANGUAGES)}


async def test_what_telegram_refuses_does_not_keep_the_rest_from_being_set(
    telegram: BotApi, bot: Bot, messages: Messages
) -> None:
    telegram.fault(method="setmycommands", code=429, description="Too Many", parameters={"retry_after": 9})
    telegram.fault(method="setmydescription", drop=True)
    with capture_logs() as logs:
        await announce(bot, messages)
    assert set(telegram.commands()) == set(LANGUAGES)
    assert set(telegram.descriptions()["description"]) == set(LANGUAGES) - {"de"}
    assert [(line["event"], line["language"]) for line in logs] == [
        ("telegram_profile_not_set", "default"),
        ("telegram_profile_not_set", "de"),
    ]
