"""Conversations through Telegram: from an update to what the person sees."""

import itertools
import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

from bot.conversation import COMMANDS
from tests.standins.bot_api import BotApi
from tests.standins.bot_api_updates import BOT
from tests.system import Bot, Servers
from translations.languages import LANGUAGES

_chats = itertools.count(5000)
Talk = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def chat() -> int:
    """A chat that nobody has used."""
    return next(_chats)


@pytest.fixture
def say(telegram: BotApi, bot: Bot, chat: int) -> Talk:
    """Write a text and wait for a number of answers; returns the new ones."""

    def _say(text: str, *, answers: int = 1, language: str = "de", seconds: float = 15) -> list[dict[str, Any]]:
        before = len(telegram.messages(chat))
        telegram.text(chat, text, language=language)
        return telegram.wait(before + answers, chat=chat, seconds=seconds)[before:]

    return _say


def test_a_question_is_answered_with_its_sources_in_small_print(say: Talk) -> None:
    (answer,) = say("Welche Partnerstädte hat Siegburg?")
    assert answer["text"].count("•") >= 6
    assert "Produktstrategie" in answer["text"]
    assert any(entity["type"] == "italic" for entity in answer["entities"])
    assert answer["text"].index("Produktstrategie") > answer["text"].index("Werder")


def test_start_welcomes_and_asks_for_the_language(say: Talk) -> None:
    welcome, languages = say("/start", answers=2, language="pl")
    assert "Brücke" in welcome["text"]
    assert len(buttons(languages)) == len(LANGUAGES)


def test_a_pressed_button_is_answered_and_the_language_stays(say: Talk, telegram: BotApi, bot: Bot, chat: int) -> None:
    say("/start", answers=2)
    telegram.press(chat, "language:tr")
    changed = telegram.wait(3, chat=chat)[2]
    assert buttons(changed)
    assert len(telegram.callbacks()) >= 1
    (answer,) = say("Guarda?")
    assert "Portekiz" in answer["text"]


def test_a_town_comes_with_its_place_on_the_map(say: Talk, telegram: BotApi, bot: Bot) -> None:
    answer, venue = say("Erzähl mir etwas über Guarda", answers=2)
    assert "Guarda" in answer["text"]
    assert venue["method"].lower() == "sendvenue"
    assert venue["venue"]["title"] == "Guarda"


def test_figures_come_with_a_chart(say: Talk, telegram: BotApi, bot: Bot) -> None:
    photo, answer = say("Städtepartnerschaften je Bundesland", answers=2)
    assert photo["method"].lower() == "sendphoto"
    assert photo["text"]
    assert "1.252" in answer["text"]


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "document"])
def test_what_cannot_be_read_gets_a_friendly_sentence(telegram: BotApi, bot: Bot, chat: int, kind: str) -> None:
    telegram.media(chat, kind, language="fr")
    (answer,) = telegram.wait(1, chat=chat)
    assert answer["text"]


def test_what_was_not_answered_is_counted_without_its_words(say: Talk, bot: Bot) -> None:
    (answer,) = say("brmpf trallala schnurz", language="pl")
    assert answer["text"]
    with sqlite3.connect(bot.settings.data_dir / "bruecke.db") as database:
        rows = database.execute("SELECT month, language, near, count FROM unanswered").fetchall()
    assert any(count >= 1 for *_, count in rows)
    assert not any("brmpf" in str(row) for row in rows)


def test_edits_and_channel_posts_are_met_with_silence(say: Talk, telegram: BotApi, bot: Bot, chat: int) -> None:
    telegram.edited(chat, "Welche Partnerstädte hat Siegburg?")
    telegram.channel_post(-1009, "Welche Partnerstädte hat Siegburg?")
    telegram.my_chat_member(chat)
    say("hallo")
    assert len(telegram.messages(chat)) == 1
    assert telegram.messages(-1009) == []


def test_an_unknown_button_gets_a_sentence_and_its_callback_an_answer(
    say: Talk, telegram: BotApi, bot: Bot, chat: int
) -> None:
    say("hallo")
    before = len(telegram.callbacks())
    telegram.press(chat, "something-old")
    assert telegram.wait(2, chat=chat)[1]["text"]
    assert len(telegram.callbacks()) == before + 1


def test_commands_are_registered_in_every_language(say: Talk, telegram: BotApi, bot: Bot) -> None:
    say("/help")
    registered = telegram.commands()
    for language in LANGUAGES:
        assert [command["command"] for command in registered[language]] == list(COMMANDS)


def test_a_group_is_left_alone_until_it_addresses_the_bot(telegram: BotApi, bot: Bot) -> None:
    group = -next(_chats)
    telegram.text(group, "Welche Partnerstädte hat Siegburg?")
    telegram.text(group, f"@{BOT['username']} Welche Partnerstädte hat Siegburg?")
    answered = telegram.wait(1, chat=group)
    assert len(answered) == 1


def test_no_log_holds_what_was_written_or_who_wrote_it(say: Talk, bot: Bot, servers: Servers, chat: int) -> None:
    secret = "Rumpelstilzchen"
    say(f"Mein Name ist {secret}, wie weit ist Guarda?")
    token = bot.settings.telegram_token
    assert token is not None
    logs = bot.log + servers.log_of("Rasa server") + servers.log_of("action server")
    for word in (secret, str(chat), token.get_secret_value(), servers.token):
        assert word not in logs


def buttons(message: dict[str, Any]) -> list[str]:
    return [button["text"] for row in message["buttons"] for button in row]
