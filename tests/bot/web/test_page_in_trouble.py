"""The page in a real browser while the server restarts, refuses, or cannot be reached."""

from collections.abc import Callable

from playwright.sync_api import Route, expect

from bot.web.posting import MOST_WAITING
from tests.bot.web.answers import echo
from tests.bot.web.pages import Visit
from tests.bot.web.site import Site
from tests.browser import needs_chromium

pytestmark = needs_chromium

Visits = Callable[..., Visit]


def test_a_server_that_restarts_loses_nothing(own_site: Site, visits: Visits) -> None:
    page = visits(own_site)
    page.ask("Vorher", answers=1)
    own_site.stop()
    page.say("Währenddessen")
    expect(page.page.get_by_text("Nicht gesendet.")).to_be_visible()
    expect(page.page.locator("#connection")).to_have_text("Verbindung unterbrochen")
    own_site.start()
    # Sent again by itself; the line is taken up where it broke.
    expect(page.answers).to_have_text(["Echo: Vorher", "Echo: Währenddessen"], timeout=10_000)
    expect(page.page.locator("#connection")).to_have_text("Verbindung steht wieder")
    expect(page.page.get_by_text("Nicht gesendet.")).to_have_count(0)


def test_what_is_promised_while_the_server_restarts_arrives(own_site: Site, visits: Visits) -> None:
    page = visits(own_site)
    page.ask("Vorher", answers=1)
    own_site.stop()
    own_site.promise(echo("ungefragt", "de"), chat_id=own_site.newest_chat())
    own_site.start()
    expect(page.answers).to_have_text(["Echo: Vorher", "Echo: ungefragt"], timeout=10_000)


def test_a_page_opened_while_the_server_is_away_from_its_history_tries_again(site: Site, visits: Visits) -> None:
    page = visits(site)
    page.ask("x", answers=1)
    fails = iter([True, True])
    page.page.route("**/api/history", lambda route: route.abort() if next(fails, False) else route.continue_())
    page.open()
    expect(page.answers).to_have_count(1)
    page.trouble = [text for text in page.trouble if "ERR_FAILED" not in text]


def test_a_message_that_was_refused_can_be_sent_again_by_hand(site: Site, visits: Visits) -> None:
    page = visits(site)
    refuse = iter([True])

    def handle(route: Route) -> None:
        if next(refuse, False):
            route.fulfill(status=429, json={"error": "x", "message": "Bitte warten Sie"})
        else:
            route.continue_()

    page.page.route("**/api/messages", handle)
    page.say("Noch einmal")
    expect(page.page.get_by_text("Bitte warten Sie")).to_be_visible()
    page.page.get_by_role("button", name="Noch einmal senden").click()
    expect(page.answers).to_have_text(["Echo: Noch einmal"])
    expect(page.questions).to_have_count(1)
    page.trouble = [text for text in page.trouble if "429" not in text]


def test_a_lost_reply_to_a_message_does_not_double_it(site: Site, visits: Visits) -> None:
    page = visits(site)
    lose = iter([True])

    def handle(route: Route) -> None:
        if next(lose, False):
            route.fetch()  # the server has it, the browser never hears so
            route.abort()
        else:
            route.continue_()

    page.page.route("**/api/messages", handle)
    page.say("Einmal")
    page.page.get_by_role("button", name="Noch einmal senden").click()
    expect(page.answers).to_have_text(["Echo: Einmal"])
    page.ask("Ende", answers=2)
    page.open()
    expect(page.questions).to_have_text(["Einmal", "Ende"])
    page.trouble = [text for text in page.trouble if "ERR_FAILED" not in text]


def test_too_many_questions_are_answered_with_a_request_to_wait(site: Site, visits: Visits) -> None:
    page = visits(site)
    for _ in range(MOST_WAITING + 1):
        page.say("silence")
    expect(page.page.get_by_text("Bitte warten Sie")).to_be_visible()
    expect(page.page.locator(".failed")).to_have_count(1)
    page.trouble = [text for text in page.trouble if "429" not in text]
