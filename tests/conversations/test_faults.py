"""Killed, unplugged, flooded: nothing is lost, and the order within a chat holds."""

import time

from tests.standins.bot_api import BotApi
from tests.system import Bot

CHATS = range(7000, 7010)
PER_CHAT = 5
#: A question for each place in a chat, and the figure by which its answer is known.
QUESTIONS = [
    ("Wie weit ist Guarda?", "1.597"),
    ("Wie weit ist Selçuk?", "2.134"),
    ("Wie weit ist Orestiada?", "1.804"),
    ("Wie weit ist Nogent-sur-Marne?", "403"),
    ("Wie weit ist Bolesławiec?", "587"),
]


def texts(api: BotApi, chat: int) -> list[str]:
    return [sent["text"] for sent in api.messages(chat) if sent["method"].lower() == "sendmessage"]


def wait_for(api: BotApi, expected: int, *, seconds: float = 60) -> None:
    """Until so many text messages were sent, in all chats."""
    end = time.monotonic() + seconds
    while sum(len(texts(api, chat)) for chat in CHATS) < expected:
        assert time.monotonic() < end, [len(texts(api, chat)) for chat in CHATS]
        time.sleep(0.05)


def wait_until_confirmed(api: BotApi, *, seconds: float = 30) -> None:
    """Until the bot has told Telegram that it has all updates."""
    end = time.monotonic() + seconds
    while api.pending():
        assert time.monotonic() < end
        time.sleep(0.05)


def ask_all(api: BotApi) -> None:
    for question, _ in QUESTIONS[:PER_CHAT]:
        for chat in CHATS:
            api.text(chat, question)


def assert_each_is_answered_once_in_order(api: BotApi) -> None:
    for chat in CHATS:
        answers = texts(api, chat)
        assert len(answers) == PER_CHAT, (chat, answers)
        for answer, (_, figure) in zip(answers, QUESTIONS, strict=True):
            assert figure in answer, (chat, answers)


def test_fifty_waiting_updates_survive_kill_9_and_are_answered_once_in_order(fresh_bot: tuple[Bot, BotApi]) -> None:
    bot, api = fresh_bot
    api.fault(method="sendmessage", times=-1, code=502, description="Bad Gateway")  # nothing leaves before the kill
    bot.start()
    ask_all(api)
    wait_until_confirmed(api)
    bot.kill()
    assert sum(len(texts(api, chat)) for chat in CHATS) == 0
    api.clear_faults()
    bot.stop()
    bot.start()
    wait_for(api, len(CHATS) * PER_CHAT)
    time.sleep(2)  # long enough for a doubled answer to arrive
    assert_each_is_answered_once_in_order(api)


def test_a_kill_in_the_midst_of_sending_loses_nothing_and_doubles_only_what_was_on_its_way(
    fresh_bot: tuple[Bot, BotApi],
) -> None:
    bot, api = fresh_bot
    bot.start()
    ask_all(api)
    wait_for(api, 8)
    bot.kill()
    before = {chat: len(texts(api, chat)) for chat in CHATS}
    assert sum(before.values()) < len(CHATS) * PER_CHAT
    bot.stop()
    bot.start()
    wait_for(api, len(CHATS) * PER_CHAT)
    time.sleep(2)
    for chat in CHATS:
        answers = texts(api, chat)
        if len(answers) > PER_CHAT:  # the one that was on its way when the process died
            answers.pop(before[chat])
        assert [figure in answer for answer, (_, figure) in zip(answers, QUESTIONS, strict=True)] == [True] * PER_CHAT


def test_updates_that_wait_at_telegram_while_the_bot_is_down_are_answered(fresh_bot: tuple[Bot, BotApi]) -> None:
    bot, api = fresh_bot
    ask_all(api)
    bot.start()
    wait_for(api, len(CHATS) * PER_CHAT)
    assert_each_is_answered_once_in_order(api)


def test_a_flood_limit_delays_and_loses_nothing(fresh_bot: tuple[Bot, BotApi]) -> None:
    bot, api = fresh_bot
    api.fault(method="sendmessage", times=3, code=429, description="Too Many Requests", parameters={"retry_after": 1})
    bot.start()
    ask_all(api)
    wait_for(api, len(CHATS) * PER_CHAT)
    assert_each_is_answered_once_in_order(api)


def test_a_telegram_that_is_out_of_reach_for_a_while_gets_the_answers_later(fresh_bot: tuple[Bot, BotApi]) -> None:
    bot, api = fresh_bot
    bot.start()
    api.fault(method="sendmessage", times=4, drop=True)
    ask_all(api)
    wait_for(api, len(CHATS) * PER_CHAT)


def test_a_person_who_blocks_the_bot_does_not_hold_the_others(fresh_bot: tuple[Bot, BotApi]) -> None:
    bot, api = fresh_bot
    api.block(CHATS[0])
    bot.start()
    ask_all(api)
    wait_for(api, (len(CHATS) - 1) * PER_CHAT)
    assert texts(api, CHATS[0]) == []
