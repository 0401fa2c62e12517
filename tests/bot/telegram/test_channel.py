"""bot/telegram/channel.py against the stand-in: every fate of a send, and the courtesies at the begin of a turn."""

import asyncio
import gc
import time
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram import Bot

from actions.replies import Button, Document, Picture, Place, Reply, Source
from bot.channels import Channel, Fate, Sent
from bot.documents import Documents
from bot.pictures import Pictures
from bot.telegram.channel import TelegramChannel
from tests.bot.telegram.conftest import until
from tests.documents import REPORT, make
from tests.standins.bot_api import BotApi

PERSON, GROUP = 7, -1001
HELLO = {"method": "message", "html": "Guten <b>Tag</b>"}


@pytest.fixture(autouse=True)
def met(telegram: BotApi) -> None:
    telegram.meet(PERSON)
    telegram.meet(GROUP)


def test_it_is_a_channel(channel: TelegramChannel) -> None:
    checked: Channel = channel  # for mypy
    assert (checked.name, checked.pace, checked.pushes) == ("telegram", 1.0, True)


# What is sent


async def test_a_reply_arrives_as_it_was_meant(telegram: BotApi, channel: TelegramChannel) -> None:
    reply = Reply(
        text="Der **Zuschuss** & mehr:\n• eins",
        language="de",
        topic="grant_amount",
        sources=(Source(title="Strategie", date="2022-10", url="https://siegburg.de/a?b=1&c"),),
        buttons=(Button(title="Mehr", payload="topic:grant_rules"),),
        place=Place(title="Rathaus", address="Nogenter Platz 10", latitude=50.5, longitude=7.25),
    )
    for part in channel.render(reply, address=str(PERSON), payload=None):
        assert await channel.send(str(PERSON), part) == Sent(Fate.SENT)
    message, pin = telegram.messages(PERSON)
    assert message["text"] == "Der Zuschuss & mehr:\n• eins\n\nQuelle: Strategie (Oktober 2022)"
    assert [one["type"] for one in message["entities"]] == ["bold", "italic", "text_link", "italic", "italic"]
    assert message["entities"][2]["url"] == "https://siegburg.de/a?b=1&c"
    assert message["buttons"] == [[{"text": "Mehr", "callback_data": "topic:grant_rules"}]]
    assert message["reply_to"] is None
    assert pin["venue"] == {
        "title": "Rathaus",
        "address": "Nogenter Platz 10",
        "location": {"latitude": 50.5, "longitude": 7.25},
    }


async def test_no_preview_of_a_link_is_shown(channel: TelegramChannel, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, Any] = {}

    async def send_message(_: Bot, *arguments: Any, **more: Any) -> None:
        seen.update(more)

    monkeypatch.setattr(Bot, "send_message", send_message)
    await channel.send(str(PERSON), HELLO)
    assert seen["link_preview_options"].is_disabled


async def test_in_a_group_the_answer_replies_to_the_question(telegram: BotApi, channel: TelegramChannel) -> None:
    question = telegram.text(GROUP, "/help@bruecke_test_bot", user=PERSON, thread=99)
    reply = Reply(text="Hilfe", language="de", topic="help")
    [part] = channel.render(reply, address=str(GROUP), payload=question)
    assert await channel.send(str(GROUP), part) == Sent(Fate.SENT)
    [message] = telegram.messages(GROUP)
    assert question is not None
    assert (message["reply_to"], message["thread"]) == (question["message"]["message_id"], 99)


async def test_a_question_that_was_deleted_is_answered_all_the_same(telegram: BotApi, channel: TelegramChannel) -> None:
    assert await channel.send(str(GROUP), HELLO | {"reply_to": 999_999}) == Sent(Fate.SENT)
    assert telegram.messages(GROUP)[0]["reply_to"] is None


async def test_a_pin_may_stand_on_the_prime_meridian_and_on_the_equator(
    telegram: BotApi, channel: TelegramChannel
) -> None:
    pin = {"method": "venue", "title": "Null", "address": "Golf von Guinea", "latitude": 0.0, "longitude": 0.0}
    assert await channel.send(str(PERSON), pin) == Sent(Fate.SENT)
    assert telegram.messages(PERSON)[0]["venue"]["location"] == {"latitude": 0.0, "longitude": 0.0}


# Fates


async def test_a_flood_limit_says_how_long_to_wait(telegram: BotApi, channel: TelegramChannel) -> None:
    telegram.limit(chat_seconds=3)
    assert await channel.send(str(PERSON), HELLO) == Sent(Fate.SENT)
    assert await channel.send(str(PERSON), HELLO) == Sent(Fate.LATER, seconds=3.0, code="retry_after")
    assert len(telegram.messages(PERSON)) == 1


async def test_the_flood_limit_of_one_chat_halts_no_other(telegram: BotApi, channel: TelegramChannel) -> None:
    telegram.meet(8)
    telegram.fault(
        method="sendmessage", chat=8, code=429, description="Too Many Requests", parameters={"retry_after": 99}
    )
    began = time.monotonic()
    assert (await channel.send("8", HELLO)).seconds == 99
    assert (await channel.send(str(PERSON), HELLO)).fate is Fate.SENT
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("code", [500, 502, 503, 504])
async def test_trouble_at_the_server_passes(telegram: BotApi, channel: TelegramChannel, code: int) -> None:
    telegram.fault(method="sendmessage", code=code, description="Internal Server Error")
    assert await channel.send(str(PERSON), HELLO) == Sent(Fate.LATER, code="network_error")
    assert await channel.send(str(PERSON), HELLO) == Sent(Fate.SENT)


async def test_a_connection_that_breaks_is_tried_again_later(telegram: BotApi, channel: TelegramChannel) -> None:
    telegram.fault(method="sendmessage", drop=True)
    assert await channel.send(str(PERSON), HELLO) == Sent(Fate.LATER, code="network_error")
    assert telegram.messages(PERSON) == []


async def test_a_picture_is_drawn_and_sent(telegram: BotApi, channel: TelegramChannel) -> None:
    picture = Picture(chart="nrw", language="de", alt="ein Diagramm")
    part = {"method": "photo", "picture": picture.model_dump(mode="json"), "caption": "Ein Bild"}
    assert (await channel.send(str(PERSON), part)).fate is Fate.SENT
    (message,) = telegram.messages(PERSON)
    assert (message["method"], message["text"]) == ("sendPhoto", "Ein Bild")


async def test_a_picture_that_cannot_be_drawn_is_dropped(channel: TelegramChannel) -> None:
    picture = Picture(chart="nrw", language="de", alt="-", highlight=("atlantis",))
    part = {"method": "photo", "picture": picture.model_dump(mode="json"), "caption": "Ein Bild"}
    assert await channel.send(str(PERSON), part) == Sent(Fate.REFUSED, code="library_error")


async def test_a_document_is_made_and_sent_after_its_text(telegram: BotApi, channel: TelegramChannel) -> None:
    question = telegram.text(GROUP, "/help@bruecke_test_bot", user=PERSON, thread=99)
    reply = Reply(text="Fertig.", language="de", topic="precheck", document=REPORT)
    for part in channel.render(reply, address=str(GROUP), payload=question):
        assert await channel.send(str(GROUP), part) == Sent(Fate.SENT)
    text, file = telegram.messages(GROUP)
    assert (text["text"], file["method"], file["text"]) == ("Fertig.", "sendDocument", "Ergebnis der Vorprüfung")
    assert file["file"]["name"] == "voranfrage-2026-0001.pdf"
    assert telegram.content(file["file"]["path"]) == make(REPORT)
    assert telegram.content(file["file"]["path"]).startswith(b"%PDF")
    assert (text["thread"], file["thread"], file["reply_to"]) == (99, 99, None)


@pytest.mark.parametrize(
    "broken",
    [REPORT.model_copy(update={"data": {"name": "Geheimer Verein"}}), REPORT.model_copy(update={"name": "../x.pdf"})],
    ids=["its data", "its name"],
)
async def test_a_document_that_cannot_be_made_is_dropped_and_nothing_of_it_logged(
    telegram: BotApi, channel: TelegramChannel, broken: Document
) -> None:
    part = {"method": "document", "document": broken.model_dump(mode="json"), "caption": "Ergebnis"}
    with capture_logs() as logs:
        assert await channel.send(str(PERSON), part) == Sent(Fate.REFUSED, code="library_error")
    assert "telegram_part_not_sent" in [line["event"] for line in logs]
    assert "Geheim" not in str(logs)
    assert "senddocument" not in telegram.calls()


async def test_a_document_may_be_sent_again_later(telegram: BotApi, channel: TelegramChannel) -> None:
    telegram.fault(method="senddocument", drop=True)
    part = {"method": "document", "document": REPORT.model_dump(mode="json"), "caption": REPORT.title}
    assert (await channel.send(str(PERSON), part)).fate is Fate.LATER
    assert (await channel.send(str(PERSON), part)).fate is Fate.SENT


async def test_an_answer_that_is_lost_may_send_a_message_twice(telegram: BotApi, channel: TelegramChannel) -> None:
    telegram.fault(method="sendmessage", drop=True, accept=True)
    assert (await channel.send(str(PERSON), HELLO)).fate is Fate.LATER
    assert (await channel.send(str(PERSON), HELLO)).fate is Fate.SENT
    assert len(telegram.messages(PERSON)) == 2


async def test_a_server_that_is_away_is_tried_again_later(
    messages: Any, pictures: Pictures, documents: Documents
) -> None:
    channel = TelegramChannel(Bot("1:x", base_url="http://127.0.0.1:9/bot"), messages, pictures, documents)
    assert await channel.send("7", HELLO) == Sent(Fate.LATER, code="network_error")


async def test_a_slow_server_is_tried_again_later(
    telegram: BotApi, channel: TelegramChannel, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram.fault(method="sendmessage", seconds=1.0)
    monkeypatch.setattr(bot.request._client, "timeout", 0.1)  # type: ignore[attr-defined]  # its own is 15 s
    assert await channel.send(str(PERSON), HELLO) == Sent(Fate.LATER, code="timed_out")


async def test_whoever_blocked_the_bot_is_gone(telegram: BotApi, channel: TelegramChannel) -> None:
    telegram.block(PERSON)
    assert await channel.send(str(PERSON), HELLO) == Sent(Fate.GONE, code="forbidden")


async def test_a_chat_that_telegram_does_not_know_is_gone(channel: TelegramChannel) -> None:
    assert await channel.send("4242", HELLO) == Sent(Fate.GONE, code="bad_request_chat_not_found")


@pytest.mark.parametrize(
    "description",
    [
        "Bad Request: PEER_ID_INVALID",
        "Bad Request: group chat was deactivated",
        "Bad Request: not enough rights to send text messages to the chat",
        "Bad Request: have no rights to send a message",
    ],
)
async def test_a_chat_that_takes_no_messages_is_gone(
    telegram: BotApi, channel: TelegramChannel, description: str
) -> None:
    telegram.fault(method="sendmessage", code=400, description=description)
    assert (await channel.send(str(PERSON), HELLO)).fate is Fate.GONE


async def test_a_group_that_moved_has_a_new_address(telegram: BotApi, channel: TelegramChannel) -> None:
    telegram.migrate(GROUP, to=-100500)
    assert await channel.send(str(GROUP), HELLO) == Sent(Fate.MOVED, address="-100500", code="chat_migrated")
    assert await channel.send("-100500", HELLO) == Sent(Fate.SENT)


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ({"html": "a" * 4097}, "bad_request_message_is_too_long"),
        ({"html": "<b></b>"}, "bad_request_message_text_is_empty"),
        ({"keyboard": [[["Titel", "x" * 65]]]}, "bad_request_button_data_invalid"),
        (
            {"method": "venue", "title": "", "address": "", "latitude": 1, "longitude": 1},
            "bad_request_venue_title_empty",
        ),
        ({"method": "venue"}, "library_error"),
    ],
)
async def test_what_telegram_will_never_take_is_refused(
    channel: TelegramChannel, part: dict[str, Any], code: str
) -> None:
    assert await channel.send(str(PERSON), HELLO | part) == Sent(Fate.REFUSED, code=code)


async def test_a_reason_that_quotes_the_message_stays_out_of_the_log(
    telegram: BotApi, channel: TelegramChannel
) -> None:
    telegram.fault(method="sendmessage", code=400, description='Bad Request: wrong thing "geheim" at byte 4')
    assert (await channel.send(str(PERSON), HELLO)).code == "bad_request_wrong_thing"


async def test_markup_that_telegram_cannot_parse_goes_out_as_plain_text(
    telegram: BotApi, channel: TelegramChannel
) -> None:
    with capture_logs() as logs:
        sent = await channel.send(str(PERSON), {"method": "message", "html": "<b>Wert &lt; 500</b> <x>Euro"})
    assert sent == Sent(Fate.SENT)
    [message] = telegram.messages(PERSON)
    assert (message["text"], message["entities"]) == ("Wert < 500 Euro", [])
    assert [line["event"] for line in logs] == ["telegram_markup_refused"]


async def test_plain_text_that_is_refused_too_ends_there(telegram: BotApi, channel: TelegramChannel) -> None:
    telegram.fault(method="sendmessage", code=400, description="Bad Request: can't parse entities: x", times=-1)
    assert (await channel.send(str(PERSON), HELLO)).fate is Fate.REFUSED
    assert telegram.calls()["sendmessage"] == 2


@pytest.mark.parametrize("code", [401, 404])
async def test_a_token_that_is_not_accepted_is_not_the_messages_fault(
    telegram: BotApi, channel: TelegramChannel, code: int
) -> None:
    telegram.fault(method="sendmessage", code=code, description="Unauthorized")
    assert (await channel.send(str(PERSON), HELLO)).fate is Fate.LATER


async def test_an_answer_that_is_no_json_is_tried_again_later(
    telegram: BotApi, channel: TelegramChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def do_request(*_: Any, **__: Any) -> tuple[int, bytes]:
        return 200, b"<html>proxy</html>"

    monkeypatch.setattr("telegram.request.HTTPXRequest.do_request", do_request)
    assert (await channel.send(str(PERSON), HELLO)).fate is Fate.LATER


# Limits


async def test_a_group_gets_no_more_than_20_messages_a_minute(telegram: BotApi, channel: TelegramChannel) -> None:
    telegram.limit(group_per_minute=20)
    sent = [await channel.send(str(GROUP), HELLO) for _ in range(22)]
    assert [one.fate for one in sent] == [Fate.SENT] * 20 + [Fate.LATER] * 2
    assert 50 < sent[-1].seconds <= 60
    assert sent[-1].code == "group_limit"
    assert telegram.calls()["sendmessage"] == 20


async def test_all_chats_together_get_no_more_than_30_messages_a_second(
    telegram: BotApi, channel: TelegramChannel
) -> None:
    telegram.limit(per_second=30)
    people = range(100, 145)
    for person in people:
        telegram.meet(person)
    sent = await asyncio.gather(*(channel.send(str(person), HELLO) for person in people))
    assert {one.fate for one in sent} == {Fate.SENT}


# The begin of a turn


async def test_a_press_is_answered_and_typing_is_shown(telegram: BotApi, channel: TelegramChannel) -> None:
    press = telegram.press(PERSON, "command:help")
    assert press is not None
    await channel.begin(str(PERSON), press)
    await until(lambda: bool(telegram.callbacks() and telegram.state.actions))
    assert telegram.callbacks() == [{"id": press["callback_query"]["id"], "text": "", "show_alert": False}]
    assert [(one["chat"], one["action"]) for one in telegram.state.actions] == [(PERSON, "typing")]


async def test_a_turn_does_not_wait_for_courtesies(telegram: BotApi, channel: TelegramChannel) -> None:
    telegram.fault(seconds=2.0, times=-1)
    press = telegram.press(PERSON, "command:help")
    assert press is not None
    began = time.monotonic()
    await channel.begin(str(PERSON), press)
    assert time.monotonic() - began < 0.2
    await channel.close()


async def test_courtesies_that_fail_disturb_nobody(
    telegram: BotApi, channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    press = telegram.press(PERSON, "command:help")
    assert press is not None
    press["callback_query"]["id"] = "too old"
    telegram.block(PERSON)
    await channel.begin(str(PERSON), press)
    await until(
        lambda: telegram.calls().get("sendchataction") == 1 and telegram.calls().get("answercallbackquery") == 1
    )
    await until(lambda: not channel._courtesies)
    gc.collect()  # asyncio complains of errors that nobody asked for when their tasks go
    assert telegram.callbacks() == []
    assert caplog.text == ""
