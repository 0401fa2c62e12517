"""tests/standins/bot_api.py: it refuses what Telegram refuses."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReactionTypeEmoji, ReplyParameters
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, NetworkError, RetryAfter

from tests.standins.bot_api import BotApi
from tests.standins.bot_api_text import EntityError, parse, utf16_units

PERSON, GROUP = 7, -1001


@pytest.fixture(scope="module")
def server() -> Iterator[BotApi]:
    with BotApi() as telegram:
        yield telegram


@pytest.fixture
def telegram(server: BotApi) -> BotApi:
    server.reset()
    server.meet(PERSON)
    server.meet(GROUP)
    return server


@pytest.fixture
async def bot(telegram: BotApi, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    bot = Bot(telegram.token, base_url=f"{telegram.url}/bot", base_file_url=f"{telegram.url}/file/bot")
    async with bot:
        yield bot


def keyboard(data: str, title: str = "Titel") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(title, callback_data=data)]])


# Texts


@pytest.mark.parametrize(
    ("source", "mode", "text"),
    [
        ("<b>fett <i>und</i></b> &amp; &lt;&#65;&gt;", "HTML", "fett und & <A>"),
        ('<a href="https://x.de?a=1&amp;b">x</a> <code>y</code> <pre>z</pre>', "html", "x y z"),
        (
            '<span class="tg-spoiler">a</span><tg-spoiler>b</tg-spoiler><blockquote expandable>c</blockquote>',
            "HTML",
            "abc",
        ),
        ("kaufen & verkaufen &nichts;", "HTML", "kaufen & verkaufen &nichts;"),
        ("  \n <b> a </b> \n", "HTML", "a"),
        ("*fett* _kursiv_ __unter__ ~durch~ ||weg|| `a.b`", "MarkdownV2", "fett kursiv unter durch weg a.b"),
        ("[x](https://x.de/\\)) ende\\.", "MarkdownV2", "x ende."),
        ("<b>*roh*", None, "<b>*roh*"),
    ],
)
def test_a_text_that_parses_is_shown_without_its_marks(source: str, mode: str | None, text: str) -> None:
    assert parse(source, mode)[0] == text


@pytest.mark.parametrize(
    ("source", "mode", "reason"),
    [
        ("<b>offen", "HTML", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>über Kreuz</b></i>", "HTML", 'Unmatched end tag at byte offset 17, expected "</i>", found "</b>"'),
        ("zu</b>", "HTML", "Unexpected end tag at byte offset 2"),
        ("é<u2>", "HTML", 'Unsupported start tag "u2" at byte offset 2'),
        ("1 < 2", "HTML", 'Unsupported start tag "" at byte offset 2'),
        ("1 <2", "HTML", "Unclosed start tag at byte offset 2"),
        ("<b>a</b", "HTML", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", "HTML", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("Ende.", "MarkdownV2", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("*offen", "MarkdownV2", "Can't find end of Bold entity at byte offset 0"),
        ("[x](offen", "MarkdownV2", "Can't find end of a URL at byte offset 4"),
        ("a", "Html5", "unsupported parse_mode"),
    ],
)
def test_a_text_that_does_not_parse_says_why(source: str, mode: str, reason: str) -> None:
    with pytest.raises(EntityError) as raised:
        parse(source, mode)
    assert str(raised.value) == reason


def test_offsets_are_utf16_units() -> None:
    assert utf16_units("👍é") == 3
    assert parse("👍<b>é</b>", "HTML")[1] == [{"type": "bold", "offset": 2, "length": 1}]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a" * 4097, "Message is too long"),
        ("👍" * 2049, "Message is too long"),
        ("\u200b \u2800", "Message text is empty"),
        ("<b>", "Can't parse entities: can't find end tag"),
    ],
)
async def test_a_message_that_telegram_refuses_is_refused(bot: Bot, text: str, reason: str) -> None:
    with pytest.raises(BadRequest, match=reason.replace("(", r"\(")[:20]):
        await bot.send_message(PERSON, text, parse_mode="HTML")


async def test_4096_units_are_taken(telegram: BotApi, bot: Bot) -> None:
    await bot.send_message(PERSON, "<b>" + "&amp;" * 4096 + "</b>", parse_mode="HTML")
    assert telegram.messages(PERSON)[0]["text"] == "&" * 4096


async def test_a_button_takes_1_to_64_bytes(bot: Bot) -> None:
    await bot.send_message(PERSON, "a", reply_markup=keyboard("é" * 32))
    for data in ("é" * 33, ""):
        with pytest.raises(BadRequest, match="Button_data_invalid"):
            await bot.send_message(PERSON, "a", reply_markup=keyboard(data))


# Chats


async def test_a_bot_cannot_write_first_nor_to_whoever_blocked_it(telegram: BotApi, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(8, "Hallo")
    telegram.text(8, "/start")
    await bot.send_message(8, "Hallo")
    telegram.block(8)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(8, "Hallo")
    telegram.unblock(8)
    await bot.send_message(8, "Hallo")


async def test_a_group_that_became_a_supergroup_says_where_it_is(telegram: BotApi, bot: Bot) -> None:
    telegram.migrate(GROUP, to=-1002)
    with pytest.raises(ChatMigrated) as raised:
        await bot.send_message(GROUP, "Hallo")
    assert raised.value.new_chat_id == -1002


async def test_flood_limits_hold_when_they_are_set(telegram: BotApi, bot: Bot) -> None:
    telegram.limit(chat_seconds=1.5, per_second=3)
    await bot.send_message(PERSON, "eins")
    with pytest.raises(RetryAfter, match="Retry in"):
        await bot.send_message(PERSON, "zwei")
    for person in (100, 101, 102):
        telegram.meet(person)
    await bot.send_message(100, "eins")
    await bot.send_message(101, "eins")
    with pytest.raises(RetryAfter):
        await bot.send_message(102, "eins")


# Other methods


async def test_an_edit_must_change_something(telegram: BotApi, bot: Bot) -> None:
    sent = await bot.send_message(PERSON, "eins", reply_markup=keyboard("a"))
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("eins", PERSON, sent.message_id, reply_markup=keyboard("a"))
    await bot.edit_message_text("zwei", PERSON, sent.message_id, reply_markup=keyboard("a"))
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(PERSON, sent.message_id, reply_markup=keyboard("a"))
    await bot.edit_message_reply_markup(PERSON, sent.message_id)
    [message] = telegram.messages(PERSON)
    assert (message["text"], message["buttons"], message["edits"]) == ("zwei", [], 2)
    await bot.delete_message(PERSON, sent.message_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("drei", PERSON, sent.message_id)


async def test_only_queries_that_were_made_can_be_answered_and_briefly(telegram: BotApi, bot: Bot) -> None:
    press = telegram.press(PERSON, "a")
    assert press is not None
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("1")
    with pytest.raises(BadRequest, match="Message_too_long"):
        await bot.answer_callback_query(press["callback_query"]["id"], "a" * 201)
    await bot.answer_callback_query(press["callback_query"]["id"], "a" * 200)
    assert [one["text"] for one in telegram.callbacks()] == ["a" * 200]


async def test_a_reply_needs_the_message_it_answers(telegram: BotApi, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(PERSON, "a", reply_parameters=ReplyParameters(99))
    await bot.send_message(PERSON, "a", reply_parameters=ReplyParameters(99, allow_sending_without_reply=True))


async def test_files_go_up_and_come_down(telegram: BotApi, bot: Bot) -> None:
    await bot.send_document(PERSON, b"%PDF", filename="Antrag.pdf", caption="<b>Antrag</b>", parse_mode="HTML")
    await bot.send_photo(PERSON, b"\x89PNG\r\n")
    assert [(one["method"], one["text"]) for one in telegram.messages(PERSON)] == [
        ("sendDocument", "Antrag"),
        ("sendPhoto", ""),
    ]
    file = await bot.get_file("document-0")
    assert bytes(await file.download_as_bytearray()) == b"%PDF"
    assert telegram.messages(PERSON)[0]["file"] == {"name": "Antrag.pdf", "path": "documents/document-0"}
    update = telegram.media(PERSON, "voice")
    assert update is not None
    assert await (await bot.get_file(update["message"]["voice"]["file_id"])).download_as_bytearray()
    with pytest.raises(BadRequest, match="Invalid file_id"):
        await bot.get_file("no-such-file")


async def test_a_file_arrives_byte_by_byte(telegram: BotApi, bot: Bot) -> None:
    content = b"%PDF-1.7\r\n" + bytes(range(256)) * 2 + b"\r\n--\r\r\n\n"
    sent = await bot.send_document(PERSON, content, filename="ä b.pdf")
    [message] = telegram.messages(PERSON)
    assert telegram.content(message["file"]["path"]) == content
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == (message["file"]["name"], len(content))


async def test_a_caption_is_shorter_than_a_message(telegram: BotApi, bot: Bot) -> None:
    await bot.send_document(PERSON, b"%PDF", caption="a" * 1024)
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_document(PERSON, b"%PDF", caption="a" * 1025)


async def test_the_rest_answers_as_the_library_expects(telegram: BotApi, bot: Bot) -> None:
    assert bot.username == "bruecke_test_bot"
    assert (await bot.get_chat(PERSON)).type == "private"
    assert await bot.set_message_reaction(PERSON, 1, ReactionTypeEmoji("👍"))
    assert await bot.set_my_commands([("start", "Los")], language_code="de")
    assert [one.command for one in await bot.get_my_commands(language_code="de")] == ["start"]
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([("Start", "Los")])
    with pytest.raises(BadRequest):
        await bot.set_my_short_description("a" * 121)
    with pytest.raises(BadRequest):
        await bot.set_my_description("a" * 513)


# Updates


async def test_an_update_comes_until_its_offset_confirms_it(telegram: BotApi, bot: Bot) -> None:
    first, second = telegram.text(PERSON, "eins"), telegram.text(PERSON, "zwei")
    assert first is not None
    assert second is not None
    for _ in range(2):
        assert [one.update_id for one in await bot.get_updates()] == [first["update_id"], second["update_id"]]
    assert [one.update_id for one in await bot.get_updates(offset=second["update_id"])] == [second["update_id"]]
    assert telegram.pending() == [second]
    assert await bot.get_updates(offset=second["update_id"] + 1) == ()
    assert telegram.pending() == []


async def test_a_negative_offset_forgets_all_but_the_last(telegram: BotApi, bot: Bot) -> None:
    for text in ("eins", "zwei", "drei"):
        telegram.text(PERSON, text)
    [update] = await bot.get_updates(offset=-1)
    assert update.message is not None
    assert update.message.text == "drei"


async def test_a_poll_waits_for_what_comes(telegram: BotApi, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0.1)
    telegram.text(PERSON, "/start@bruecke_test_bot jetzt")
    [update] = await poll
    assert update.message is not None
    assert [one.type for one in update.message.entities] == ["bot_command"]


async def test_the_younger_of_two_polls_wins(bot: Bot) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0.1)
    async with httpx.AsyncClient(trust_env=False) as other:
        assert (await other.get(f"{bot.base_url}/getUpdates")).json() == {"ok": True, "result": []}
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await older


async def test_whoever_has_a_webhook_cannot_poll(telegram: BotApi, bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:9/never", secret_token="s")
    telegram.text(PERSON, "eins")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == ("http://127.0.0.1:9/never", 1)
    await bot.delete_webhook()
    assert len(await bot.get_updates()) == 1
    with pytest.raises(BadRequest, match="unallowed characters"):
        await bot.set_webhook("http://127.0.0.1:9/never", secret_token="ä b")


async def test_only_wanted_updates_come(telegram: BotApi, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["message"])
    assert telegram.press(PERSON, "a") is None
    assert telegram.text(PERSON, "a") is not None


async def test_the_library_can_read_every_kind_of_update(telegram: BotApi, bot: Bot) -> None:
    kinds = "photo voice audio video video_note animation sticker document location venue contact poll dice"
    for kind in [*kinds.split(), "new_chat_members", "pinned_message", "group_chat_created"]:
        telegram.media(PERSON, kind, caption="Text")
    telegram.edited(PERSON, "eins")
    telegram.channel_post(-5, "eins")
    telegram.my_chat_member(PERSON, "kicked")
    telegram.my_chat_member(PERSON, "member")
    telegram.press(PERSON, "a")
    telegram.text(GROUP, "eins", user=PERSON, reply_to=1, thread=3)
    assert len(await bot.get_updates()) == 22


# What goes wrong, and the remote control


async def test_faults_happen_where_and_as_often_as_they_are_asked_for(telegram: BotApi, bot: Bot) -> None:
    telegram.fault(method="sendmessage", chat=PERSON, code=500, description="Oje", times=2)
    telegram.meet(8)
    await bot.send_message(8, "a")
    for _ in range(2):
        with pytest.raises(NetworkError, match="Oje"):
            await bot.send_message(PERSON, "a")
    await bot.send_message(PERSON, "a")
    telegram.fault(drop=True, accept=True)
    with pytest.raises(NetworkError, match="RemoteProtocolError"):
        await bot.send_message(PERSON, "b")
    assert [one["text"] for one in telegram.messages(PERSON)] == ["a", "b"]
    telegram.fault(seconds=0.2)
    began = time.monotonic()
    await bot.get_me()
    assert time.monotonic() - began >= 0.2


async def test_another_process_can_play_the_people(telegram: BotApi, bot: Bot) -> None:
    async with httpx.AsyncClient(base_url=f"{telegram.url}/control", trust_env=False) as control:

        async def play(name: str, **arguments: Any) -> Any:
            return (await control.post(f"/{name}", json=arguments)).json()

        assert (await play("text", chat=9, text="Hallo", language="el"))["message"]["text"] == "Hallo"
        waiting = asyncio.create_task(play("wait", chat=9, count=1, seconds=5))
        await asyncio.sleep(0.05)
        await bot.send_message(9, "Guten Tag")
        assert [one["text"] for one in await waiting] == ["Guten Tag"]
        assert "2 messages" in (await play("wait", chat=9, count=2, seconds=0.05))["error"]
        assert (await play("calls"))["sendmessage"] == 1
        assert (await control.post("/no_such_control")).status_code == 404
        assert "missing 2 required" in (await play("text", nonsense=1))["error"]
        await play("reset")
        assert (await control.get("/messages")).json() == []


async def test_a_token_is_known_unknown_or_no_token(telegram: BotApi) -> None:
    async with httpx.AsyncClient(base_url=telegram.url, trust_env=False) as http:
        assert (await http.get(f"/bot{telegram.token}/GETME")).status_code == 200
        assert (await http.get("/bot1:other/getMe")).status_code == 401
        assert (await http.get("/botnonsense/getMe")).status_code == 404
        assert (await http.get(f"/bot{telegram.token}/noSuchMethod")).status_code == 404
        assert (await http.post(f"/bot{telegram.token}/getChat", json={"chat_id": PERSON})).status_code == 200


def test_times_of_arrival_are_in_order(telegram: BotApi) -> None:
    for number in range(3):
        httpx.post(
            f"{telegram.url}/bot{telegram.token}/sendMessage",
            data={"chat_id": PERSON, "text": str(number)},
            trust_env=False,
        )
    arrived = telegram.wait(3, chat=PERSON)
    assert [one["text"] for one in arrived] == ["0", "1", "2"]
    assert arrived == sorted(arrived, key=lambda one: float(one["at"]))
    with pytest.raises(TimeoutError, match="3 of 4"):
        telegram.wait(4, chat=PERSON, seconds=0.05)
