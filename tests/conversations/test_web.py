"""The same conversation on the web page, in a real browser, in front of the real servers."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import browser, needs_chromium
from tests.system import Bot

pytestmark = needs_chromium

SECONDS = 20_000  # how long an answer may take here, in milliseconds


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as running:
        yield running


@pytest.fixture
def page(chromium: Browser, bot: Bot) -> Iterator[Page]:
    """The page as a new visitor with a German browser sees it."""
    context = chromium.new_context(locale="de-DE")
    opened = context.new_page()
    opened.goto(bot.url)
    yield opened
    context.close()


def ask(page: Page, text: str) -> None:
    page.get_by_role("textbox").fill(text)
    page.keyboard.press("Enter")


def test_a_question_is_answered_with_its_sources(page: Page) -> None:
    ask(page, "Welche Partnerstädte hat Siegburg?")
    log = page.get_by_role("log")
    expect(log).to_contain_text("Orestiada", timeout=SECONDS)
    expect(log).to_contain_text("Produktstrategie")


def test_follow_ups_lean_on_what_was_said_and_survive_a_reload(page: Page) -> None:
    log = page.get_by_role("log")
    ask(page, "Wie weit ist Guarda?")
    expect(log).to_contain_text("1.597", timeout=SECONDS)
    page.reload()
    expect(log).to_contain_text("1.597", timeout=SECONDS)
    ask(page, "und nach Polen?")
    expect(log).to_contain_text("587", timeout=SECONDS)


def test_a_button_is_answered_and_the_language_can_be_changed(page: Page) -> None:
    log = page.get_by_role("log")
    ask(page, "wie weit ist es?")
    log.get_by_role("button", name="Selçuk").click(timeout=SECONDS)
    expect(log).to_contain_text("2.134", timeout=SECONDS)
    page.get_by_role("combobox").select_option("tr")
    expect(page.locator("html")).to_have_attribute("lang", "tr", timeout=SECONDS)
    ask(page, "Guarda?")
    expect(log).to_contain_text("Guarda", timeout=SECONDS)
    expect(log).to_contain_text("kuş uçuşu", timeout=SECONDS)


def test_the_page_goes_on_after_the_server_was_killed_and_restarted(chromium: Browser, fresh_web_bot: Bot) -> None:
    fresh_web_bot.start()
    page = chromium.new_context(locale="de-DE").new_page()
    page.goto(fresh_web_bot.url)
    log = page.get_by_role("log")
    ask(page, "Wie weit ist Guarda?")
    expect(log).to_contain_text("1.597", timeout=SECONDS)
    fresh_web_bot.kill()
    fresh_web_bot.stop()
    fresh_web_bot.start()
    ask(page, "und nach Polen?")
    expect(log).to_contain_text("587", timeout=SECONDS)
    page.context.close()
