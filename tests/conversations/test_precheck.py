"""The grant pre-check as people meet it: on Telegram, on the page, after a restart, in eight languages."""

import itertools
import json
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from bot import wiring
from bot.conversation import Conversation, Incoming, Kind, Turn
from tests import applicants, quality, system
from tests.browser import browser, needs_chromium
from tests.standins.bot_api import TOKEN, BotApi
from tests.system import Bot, Servers
from translations.detection import Detector
from translations.languages import LANGUAGES

MOST_MESSAGES = 10
MOST_FROM_FREE_TEXT = 5
#: Questions whose answer is typed, and what.
TYPED = {"sum": "450", "start": "2027"}

_chats = itertools.count(9000)


class Applicant:
    """A person on Telegram who answers until there is a document."""

    def __init__(self, telegram: BotApi) -> None:
        self.telegram, self.chat, self.messages = telegram, next(_chats), 0

    def say(self, text: str, *, answers: int = 1) -> list[dict[str, Any]]:
        return self._sent(lambda: self.telegram.text(self.chat, text, language="de"), answers)

    def press(self, payload: str, *, answers: int = 1) -> list[dict[str, Any]]:
        return self._sent(lambda: self.telegram.press(self.chat, payload), answers)

    def _sent(self, send: Any, answers: int) -> list[dict[str, Any]]:
        before = len(self.telegram.messages(self.chat))
        send()
        self.messages += 1
        return self.telegram.wait(before + answers, chat=self.chat, seconds=20)[before:]


def test_a_whole_pre_check_on_telegram_takes_at_most_ten_messages(telegram: BotApi, bot: Bot) -> None:
    person = Applicant(telegram)
    person.say("vorprüfung starten")
    for payload in ("applicant=association", "partner=guarda", "plan=other", "theme=4", "level=a", "goal=3"):
        person.press(f"topic:precheck:{payload}")
    person.say("450 von 1200")
    result, document = person.say("Mai 2027", answers=2)
    assert "Entspricht der Strategie voraussichtlich" in result["text"]
    assert document["method"].lower() == "senddocument"
    assert telegram.content(document["file"]["path"]).startswith(b"%PDF")
    assert person.messages <= MOST_MESSAGES


def test_the_office_finds_it_under_its_reference(telegram: BotApi, bot: Bot) -> None:
    person = Applicant(telegram)
    person.say("Wir sind ein Chor aus Siegburg und wollen im Mai mit 20 Leuten nach Guarda, Zuschuss 450 Euro")
    person.press("topic:precheck:plan=culture_exchange")
    result, _ = person.press("topic:precheck:goal=3", answers=2)
    reference = next(word.strip(".") for word in result["text"].split() if word.startswith("SB-"))
    listed = subprocess.run(
        [sys.executable, "-m", "bot", "prechecks", "list", "--json"],
        env={"BRUECKE_DATA_DIR": str(bot.settings.data_dir), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    found = [json.loads(line) for line in listed.stdout.splitlines()]
    assert [item["status"] for item in found if item["reference"] == reference] == ["new"]


@pytest.fixture(scope="module")
def detector() -> Any:
    return Detector()


@pytest.fixture
async def conversation(servers: Servers, detector: Any, monkeypatch: pytest.MonkeyPatch) -> Conversation:
    monkeypatch.setattr(wiring, "Detector", lambda: detector)
    return wiring.conversation(wiring.rasa(servers.rasa_url, servers.token))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_from_free_text_it_takes_at_most_five_messages(conversation: Conversation, language: str) -> None:
    """The first start of each language says who, with whom, when, how many and how much."""
    sender = str(uuid.uuid4())

    async def turn(text: str, kind: Kind) -> Turn:
        return await conversation.turn(Incoming("test", str(uuid.uuid4()), sender, kind, text, language, chosen=True))

    first = next(item for item in applicants.read(language) if _says_all(item[3]))
    said = await turn(first[2], Kind.TEXT)
    messages = 1
    while not any(reply.document for reply in said.replies):
        assert messages < MOST_FROM_FREE_TEXT, said.replies[-1].text
        choices = [button.payload for button in said.replies[-1].buttons]
        # "Something else" leaves theme and levels to be asked: the longest way.
        wanted = next((payload for payload in choices if payload == "topic:precheck:plan=other"), choices[0])
        said = await turn(wanted, Kind.BUTTON)
        messages += 1


def _says_all(facts: dict[str, Any] | None) -> bool:
    return {"applicant_kind", "partners", "requested_eur", "start"} <= set(facts or {})


async def test_applicants_are_understood_in_every_language(servers: Servers) -> None:
    report = await applicants.measure(rasa=(servers.rasa_url, servers.token))
    print(applicants.table(report))
    for language in LANGUAGES:
        assert len(report.of(language)) >= 90
        assert report.share(language, "starts") >= 0.45, _missed(report, language, "starts")
        assert report.share(language, "answers") >= 0.80, _missed(report, language, "answers")
        assert report.share(language, "controls") >= 0.75, _missed(report, language, "controls")
    assert report.share(kind="starts") >= 0.60
    assert report.share(kind="answers") >= 0.85
    assert sum(case.misread for case in report.cases) / len(report.cases) <= 0.05


def _missed(report: applicants.Report, language: str, kind: str) -> list[str]:
    return [case.say for case in report.of(language, kind) if not case.right]


def test_no_applicants_message_is_training_data() -> None:
    trained = quality.training_examples()
    for language in LANGUAGES:
        for kind, _, say, _ in applicants.read(language):
            if kind == "starts":
                assert quality.plain(say) not in trained, say


def test_it_goes_on_after_every_process_was_restarted(tmp_path: Path) -> None:
    with BotApi() as telegram:
        person = Applicant(telegram)
        for first in (True, False):
            with system.servers(tmp_path / "servers") as servers:
                one = system.bot(servers, tmp_path / "bot", telegram_api=telegram.url, token=TOKEN)
                one.start()
                if first:
                    person.say("vorprüfung starten")
                    person.press("topic:precheck:applicant=school")
                else:
                    (asked,) = person.say("Nogent")
                    assert "Was ist geplant?" in asked["text"]
                one.kill() if first else one.stop()
                one.stop()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as running:
        yield running


@needs_chromium
def test_on_the_page_it_is_clicked_through_and_the_document_opens(chromium: Browser, bot: Bot) -> None:
    context = chromium.new_context(locale="de-DE")
    page = context.new_page()
    page.goto(bot.url)
    log = page.get_by_role("log")
    page.get_by_role("textbox").fill(
        "Unser Verein plant eine Familienfahrt nach Werder, Zuschuss 300 Euro, im Juni 2027"
    )
    page.keyboard.press("Enter")
    expect(log).to_contain_text("Das habe ich verstanden", timeout=20_000)
    log.get_by_role("button", name="3: mehr Menschen").last.click()
    expect(log).to_contain_text("Entspricht der Strategie voraussichtlich", timeout=20_000)
    page.reload()
    link = log.get_by_role("link", name="Vorprüfung SB-")
    expect(link).to_be_visible(timeout=20_000)
    file = context.request.get(bot.url + str(link.get_attribute("href")))
    assert file.headers["content-type"] == "application/pdf"
    assert file.body().startswith(b"%PDF")
    context.close()
