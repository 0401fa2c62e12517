"""bot/telegram/updates.py: what enters the inbox, and what it says."""

import json
from typing import Any

import pytest

from bot.channels import Parsed
from bot.conversation import Kind
from bot.telegram.updates import Origin, callback_id, origin, parse, received
from tests.bot.telegram.conftest import ME
from tests.standins.bot_api import BotApi
from tests.standins.bot_api_updates import BOT

PERSON, GROUP = 7, -1001


def kept_of(update: dict[str, Any] | None) -> dict[str, Any] | None:
    assert update is not None
    kept = received(update, ME)
    return None if kept is None else kept.payload


def said(update: dict[str, Any] | None) -> Parsed | None:
    """What an update says by way of the inbox; the update itself must say the same."""
    kept = kept_of(update)
    return None if kept is None else parse(kept)


# Private chats


def test_a_text_is_a_text(telegram: BotApi) -> None:
    assert said(telegram.text(PERSON, "Was ist Guarda?")) == Parsed(Kind.TEXT, "Was ist Guarda?", "de")


def test_the_whole_update_reads_like_what_is_kept_of_it(telegram: BotApi) -> None:
    update = telegram.text(PERSON, "Was ist Guarda?", language="pt-br")
    assert update is not None
    assert parse(update) == said(update) == Parsed(Kind.TEXT, "Was ist Guarda?", "pt")


def test_an_update_knows_its_key_its_address_and_the_language_to_begin_with(telegram: BotApi) -> None:
    update = telegram.text(PERSON, "Cześć", language="pl")
    assert update is not None
    kept = received(update, ME)
    assert kept is not None
    assert (kept.update_key, kept.address, kept.language) == (str(update["update_id"]), "7", "pl")


@pytest.mark.parametrize(("client", "begin"), [("it", "en"), (None, "de"), ("uk-UA", "uk")])
def test_a_client_in_another_language_begins_in_one_of_ours(telegram: BotApi, client: str | None, begin: str) -> None:
    update = telegram.text(PERSON, "Ciao", language=client)
    assert update is not None
    kept = received(update, ME)
    assert kept is not None
    assert kept.language == begin


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start", "start"),
        ("/START", "start"),
        ("/start partner_guarda", "start"),
        ("/help bitte\nschnell", "help"),
        ("/help@bruecke_test_bot", "help"),
        ("/help@Bruecke_Test_Bot bitte", "help"),
        ("/no_such_command", "no_such_command"),
    ],
)
def test_of_a_command_only_its_name_counts(telegram: BotApi, text: str, command: str) -> None:
    assert said(telegram.text(PERSON, text)) == Parsed(Kind.COMMAND, command, "de")


@pytest.mark.parametrize("text", ["/", '/intent{"a": 1}', "/Grüße", "a/start", "und dann /start", "/ start"])
def test_what_is_no_command_is_a_text(telegram: BotApi, text: str) -> None:
    assert said(telegram.text(PERSON, text)) == Parsed(Kind.TEXT, text, "de")


def test_a_press_on_a_button_is_its_data(telegram: BotApi) -> None:
    update = telegram.press(PERSON, "topic:grant_amount", language="tr")
    assert said(update) == Parsed(Kind.BUTTON, "topic:grant_amount", "tr")
    assert callback_id(kept_of(update) or {}) == "9000"


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        ("photo", "photo"),
        ("voice", "voice"),
        ("video", "video"),
        ("video_note", "video"),
        ("animation", "video"),
        ("sticker", "sticker"),
        ("document", "document"),
        ("location", "location"),
        ("venue", "location"),
        ("contact", "contact"),
        ("audio", "other"),
        ("poll", "other"),
        ("dice", "other"),
    ],
)
def test_what_is_not_text_is_named(telegram: BotApi, kind: str, word: str) -> None:
    update = telegram.media(PERSON, kind, caption="Was ist Guarda?")
    assert said(update) == Parsed(Kind.UNSUPPORTED, word, "de")
    assert parse(update or {}) == said(update)


@pytest.mark.parametrize("kind", ["new_chat_members", "pinned_message", "group_chat_created"])
def test_service_messages_ask_for_no_answer(telegram: BotApi, kind: str) -> None:
    update = telegram.media(PERSON, kind)
    assert (said(update), parse(update or {})) == (None, None)


def test_edits_posts_and_memberships_ask_for_no_answer(telegram: BotApi) -> None:
    for update in (
        telegram.edited(PERSON, "Was ist Guarda?"),
        telegram.channel_post(-5, "Neues aus Guarda"),
        telegram.my_chat_member(PERSON, "kicked"),
        {"update_id": 1, "message_reaction": {"chat": {"id": 7, "type": "private"}, "message_id": 3}},
        {"update_id": 2},
    ):
        assert update is not None
        assert (said(update), parse(update)) == (None, None)


@pytest.mark.parametrize(
    "update",
    [
        {},
        [],
        {"update_id": 1, "message": "?"},
        {"update_id": 1, "message": {"text": "ohne Chat"}},
        {"update_id": 1, "message": {"chat": {}, "text": "ohne Art"}},
        {"update_id": 1, "message": {"chat": {"id": 1, "type": "private"}, "text": 5}},
        {"message": {"chat": {"id": 1, "type": "private"}, "text": "ohne Nummer"}},
        {"update_id": 1, "callback_query": {"id": "1", "from": {"id": 7}, "data": "ohne Nachricht"}},
        {"update_id": 1, "callback_query": {"id": "1", "message": {"chat": {"id": 1, "type": "private"}}}},
    ],
)
def test_an_update_of_an_unknown_shape_stops_nothing(update: Any) -> None:
    assert received(update, ME) is None


def test_other_bots_are_not_answered(telegram: BotApi) -> None:
    update = telegram.text(PERSON, "Was ist Guarda?")
    assert update is not None
    update["message"]["from"]["is_bot"] = True
    assert said(update) is None


def test_neither_names_nor_captions_nor_files_are_kept(telegram: BotApi) -> None:
    for update in (
        telegram.text(PERSON, "Frage"),
        telegram.media(PERSON, "photo", caption="Geheim"),
        telegram.media(PERSON, "contact"),
        telegram.press(PERSON, "command:help"),
        telegram.text(GROUP, "@bruecke_test_bot Frage", user=PERSON),
    ):
        written = json.dumps(kept_of(update), ensure_ascii=False)
        for private in ("Vorname", "Nachname", "person_", "Geheim", "file_id", "phone", "Gruppe", "bruecke_test_bot"):
            assert private not in written


# Groups


@pytest.mark.parametrize(
    "text",
    ["Was ist Guarda?", "/help", "/help@other_bot", "@other_bot hilf", "a@bruecke_test_bot", "@bruecke_test_bots", "…"],
)
def test_what_is_not_addressed_to_the_bot_never_leaves_the_group(telegram: BotApi, text: str) -> None:
    assert said(telegram.text(GROUP, text, user=PERSON)) is None


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("@bruecke_test_bot Was ist Guarda?", Parsed(Kind.TEXT, "Was ist Guarda?", "de")),
        ("@Bruecke_Test_Bot: Was ist Guarda?", Parsed(Kind.TEXT, "Was ist Guarda?", "de")),
        ("Was ist Guarda, @bruecke_test_bot?", Parsed(Kind.TEXT, "Was ist Guarda?", "de")),
        ("Hallo @bruecke_test_bot, was\nist  Guarda?", Parsed(Kind.TEXT, "Hallo, was\nist  Guarda?", "de")),
        ("@bruecke_test_bot", Parsed(Kind.COMMAND, "help", "de")),
        ("@bruecke_test_bot /language", Parsed(Kind.COMMAND, "language", "de")),
        ("/help@bruecke_test_bot", Parsed(Kind.COMMAND, "help", "de")),
        ("/help @bruecke_test_bot", Parsed(Kind.COMMAND, "help", "de")),
    ],
)
def test_a_mention_or_a_command_addresses_the_bot(telegram: BotApi, text: str, parsed: Parsed) -> None:
    assert said(telegram.text(GROUP, text, user=PERSON)) == parsed


def reply_to_the_bot(update: dict[str, Any] | None) -> dict[str, Any]:
    assert update is not None
    update["message"]["reply_to_message"]["from"] = BOT
    return update


def test_a_reply_to_the_bots_message_addresses_it(telegram: BotApi) -> None:
    update = telegram.text(GROUP, "Und Nogent?", user=PERSON, reply_to=3)
    assert said(update) is None
    assert said(reply_to_the_bot(update)) == Parsed(Kind.TEXT, "Und Nogent?", "de")


def test_a_command_for_another_bot_is_not_ours_even_in_a_reply_to_us(telegram: BotApi) -> None:
    assert said(reply_to_the_bot(telegram.text(GROUP, "/help@other_bot", user=PERSON, reply_to=3))) is None


def test_a_picture_in_a_group_counts_where_its_caption_mentions_the_bot(telegram: BotApi) -> None:
    assert said(telegram.media(GROUP, "photo", user=PERSON)) is None
    mentioned = telegram.media(GROUP, "photo", caption="@bruecke_test_bot wo ist das?", user=PERSON)
    assert said(mentioned) == Parsed(Kind.UNSUPPORTED, "photo", "de")


def test_a_button_under_the_bots_message_addresses_it(telegram: BotApi) -> None:
    assert said(telegram.press(GROUP, "command:help", user=PERSON)) == Parsed(Kind.BUTTON, "command:help", "de")


def test_an_anonymous_administrator_is_a_person_and_a_forwarded_post_is_not(telegram: BotApi) -> None:
    update = telegram.text(GROUP, "@bruecke_test_bot Frage")
    assert update is not None
    update["message"]["from"] = {"id": 1087968824, "is_bot": True, "username": "GroupAnonymousBot"}
    update["message"]["sender_chat"] = {"id": GROUP, "type": "supergroup"}
    assert said(update) == Parsed(Kind.TEXT, "Frage", None)
    update["message"]["is_automatic_forward"] = True
    assert said(update) is None


# Where an answer goes


def test_a_private_answer_answers_no_message_in_particular(telegram: BotApi) -> None:
    assert origin(kept_of(telegram.text(PERSON, "Frage", message_id=4))) == Origin(
        group=False, message_id=4, thread=None
    )
    assert origin(None) == Origin(group=False, message_id=None, thread=None)


def test_an_answer_in_a_group_knows_the_message_and_its_topic(telegram: BotApi) -> None:
    asked = kept_of(telegram.text(GROUP, "/help@bruecke_test_bot", user=PERSON, message_id=4, thread=99))
    assert origin(asked) == Origin(group=True, message_id=4, thread=99)


def test_a_thread_outside_of_forums_cannot_be_sent_to(telegram: BotApi) -> None:
    update = telegram.text(GROUP, "/help@bruecke_test_bot", user=PERSON, thread=99)
    assert update is not None
    del update["message"]["is_topic_message"]
    assert origin(kept_of(update)).thread is None


def test_a_press_in_a_group_is_answered_under_the_message_with_the_button(telegram: BotApi) -> None:
    update = telegram.press(GROUP, "command:help", user=PERSON)
    assert update is not None
    number = update["callback_query"]["message"]["message_id"]
    assert origin(kept_of(update)) == Origin(group=True, message_id=number, thread=None)
