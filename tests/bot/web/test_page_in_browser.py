"""The page in a real browser."""

from collections.abc import Callable

from playwright.sync_api import Browser, expect

from tests.bot.web.answers import echo
from tests.bot.web.pages import Visit, visit
from tests.bot.web.site import Site
from tests.browser import needs_chromium
from tests.documents import REPORT, make

pytestmark = needs_chromium

Visits = Callable[..., Visit]


def test_a_question_is_asked_and_answered(page: Visit) -> None:
    page.say("Guten Tag")
    expect(page.answers).to_have_text(["Echo: Guten Tag"])
    expect(page.questions).to_have_text(["Guten Tag"])
    expect(page.input).to_have_value("")
    expect(page.page.locator("#typing")).to_be_hidden()


def test_nothing_is_kept_before_a_person_has_written(page: Visit) -> None:
    assert page.page.request.get(f"{page.site.url}/api/history").json()["known"] is False


def test_the_keyboard_is_enough(page: Visit) -> None:
    keyboard = page.page.keyboard
    keyboard.press("Tab")
    keyboard.press("Enter")  # the skip link
    assert page.focused() == "message"
    keyboard.type("Zeile eins")
    keyboard.press("Shift+Enter")
    keyboard.type("Zeile zwei")
    keyboard.press("Enter")
    expect(page.questions).to_have_text(["Zeile eins\nZeile zwei"])
    expect(page.answers).to_have_count(1)
    assert page.focused() == "message"
    page.ask("full", answers=2)
    keyboard.press("Shift+Tab")
    assert page.focused() == "Polski"
    keyboard.press("Shift+Tab")
    keyboard.press("Enter")
    expect(page.answers).to_have_count(3)
    assert page.focused() == "Wie weit? (gewählt)"
    keyboard.press("Tab")
    assert page.focused() == "Polski"


def test_the_send_button_sends_what_was_written_and_nothing_else(page: Visit) -> None:
    button = page.page.get_by_role("button", name="Senden", exact=True)
    button.click()
    page.input.fill("   ")
    button.click()
    page.input.fill("Doppelt")
    button.dblclick()
    expect(page.answers).to_have_text(["Echo: Doppelt"])
    page.ask("Ende", answers=2)
    expect(page.questions).to_have_text(["Doppelt", "Ende"])


def test_a_reload_brings_the_conversation_back(page: Visit) -> None:
    page.ask("Erste", answers=1)
    page.ask("full", answers=2)
    page.open()
    expect(page.questions).to_have_text(["Erste", "full"])
    expect(page.answers).to_have_count(2)
    page.ask("Dritte", answers=3)


def test_an_answer_has_its_list_its_sources_and_its_place(page: Visit) -> None:
    page.ask("full", answers=1)
    bubble = page.answers.first
    expect(bubble.locator("strong").first).to_have_text("Guarda")
    expect(bubble.locator("> ul > li")).to_have_text(["weit weg", "hoch oben"])
    expect(bubble.locator("> p")).to_have_text(["Guarda liegt in Portugal:", "Mehr <b>nicht</b>."])
    expect(bubble.locator(".sources li")).to_have_text(
        ["Strategie, Einleitung (um Oktober 2022)", "siegburg.de (23. März 2023) (neuer Tab)"]
    )
    links = bubble.get_by_role("link")
    expect(links).to_have_count(2)
    for link in links.all():
        expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(links.last).to_have_attribute("href", "https://siegburg.de/partnerstaedte")


def test_a_picture_is_shown_with_its_description_and_fits_a_phone(page: Visit) -> None:
    page.page.set_viewport_size({"width": 360, "height": 640})
    page.ask("picture", answers=1)
    picture = page.answers.first.get_by_role("img", name="Balkendiagramm: Bayern 1170")
    expect(picture).to_be_visible()
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("element => element.naturalWidth") == 1080
    assert picture.evaluate("element => element.getBoundingClientRect().width") <= 360
    assert page.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_document_opens_in_a_new_tab_also_after_a_reload(page: Visit) -> None:
    page.ask("document", answers=1)
    for _ in range(2):
        link = page.answers.first.get_by_role("link", name="Ergebnis der Vorprüfung PDF (neuer Tab)")
        expect(link).to_have_attribute("rel", "noopener noreferrer")
        context = page.page.context
        with (
            context.expect_page() as tab,
            context.expect_event("response", lambda it: "/api/document/" in it.url) as opened,
        ):
            link.click()
        assert (opened.value.status, opened.value.headers["content-type"]) == (200, "application/pdf")
        assert tab.value.url == f"{page.site.url}{link.get_attribute('href')}"
        tab.value.close()
        answer = page.page.request.get(tab.value.url)  # a browser hands its PDF viewer's content to nobody
        assert answer.body() == make(REPORT)
        page.open()


def test_a_link_on_another_site_opens_nobodys_document(page: Visit) -> None:
    page.ask("document", answers=1)
    url = page.site.url + str(page.answers.first.get_by_role("link").first.get_attribute("href"))
    elsewhere = page.site.url.replace("127.0.0.1", "localhost")  # another site to a browser
    page.page.route(
        f"{elsewhere}/town", lambda route: route.fulfill(body=f"<a href='{url}'>x</a>", content_type="text/html")
    )
    page.page.goto(f"{elsewhere}/town")
    with page.page.expect_response(url) as opened:
        page.page.get_by_role("link").click()
    assert opened.value.status == 404
    page.hosts.discard(f"localhost:{page.site.port}")
    page.trouble.clear()  # the console names the 404


def test_a_button_asks_its_question_once_and_stays_readable(page: Visit) -> None:
    page.ask("full", answers=1)
    page.page.get_by_role("button", name="Wie weit?").dblclick()
    expect(page.answers).to_have_count(2)
    page.ask("Ende", answers=3)
    expect(page.questions).to_have_text(["full", "Wie weit?", "Ende"])
    used = page.page.get_by_role("button", name="Wie weit? (gewählt)")
    expect(used).to_be_visible()
    used.click()
    expect(page.answers).to_have_count(4)


def test_the_first_page_offers_questions(page: Visit) -> None:
    page.page.get_by_role("button", name="grant_rules [de]").click()
    expect(page.questions).to_have_text(["grant_rules [de]"])
    expect(page.answers).to_have_text(["Echo: topic:grant_rules"])


def test_the_menu_asks_for_help(page: Visit) -> None:
    menu = page.page.locator("#menu")
    page.page.locator("#menu summary").click()
    page.page.keyboard.press("Escape")
    expect(menu).not_to_have_attribute("open", "")
    page.page.keyboard.press("Enter")
    page.page.get_by_role("button", name="Hilfe").click()
    expect(page.answers).to_have_text(["Echo: help"])
    expect(menu).not_to_have_attribute("open", "")


def test_starting_over_wants_a_yes(page: Visit) -> None:
    page.ask("Alt", answers=1)
    for choice, left in (("Abbrechen", 1), ("Neues Gespräch", 0)):
        page.page.locator("#menu summary").click()
        page.page.locator("#new-chat").click()
        page.page.get_by_role("dialog").get_by_role("button", name=choice).click()
        expect(page.answers).to_have_count(left)
    assert page.focused() == "message"
    page.ask("Neu", answers=1)
    page.open()
    expect(page.questions).to_have_text(["Neu"])


def test_a_message_that_nobody_asked_for_arrives_by_itself(page: Visit) -> None:
    page.ask("x", answers=1)
    page.site.promise(echo("ungefragt", "de"), chat_id=page.site.newest_chat())
    expect(page.answers).to_have_text(["Echo: x", "Echo: ungefragt"])


def test_the_page_says_that_an_answer_is_being_written(own_site: Site, visits: Visits) -> None:
    own_site.pause = 0.7
    page = visits(own_site)
    page.say("x")
    expect(page.page.locator("#typing")).to_be_visible()
    expect(page.page.locator("#status")).to_have_text("typing")
    expect(page.answers).to_have_count(1)
    expect(page.page.locator("#typing")).to_be_hidden()
    expect(page.page.locator("#status")).to_be_empty()


# -- languages --


def test_the_list_of_languages_changes_the_page_before_anything_was_said(page: Visit) -> None:
    page.page.get_by_label("Sprache").select_option("tr")
    expect(page.page.locator("html")).to_have_attribute("lang", "tr")
    expect(page.page.get_by_role("button", name="Senden [tr]")).to_be_visible()
    page.page.wait_for_url("**/?language=tr")
    assert page.page.request.get(f"{page.site.url}/api/history").json()["known"] is False
    page.ask("x", answers=1)
    expect(page.answers.first).to_have_attribute("lang", "tr")


def test_the_list_of_languages_changes_the_chats_language_too(page: Visit) -> None:
    page.ask("x", answers=1)
    page.input.fill("Entwurf")
    chooser = page.page.get_by_label("Sprache")
    chooser.focus()
    for code in ("fr", "pl", "el"):  # as arrow keys pass through the list
        chooser.select_option(code)
    expect(page.page.locator("html")).to_have_attribute("lang", "el")
    expect(page.answers).to_have_text(["Echo: x", "Echo: language"])
    expect(page.questions).to_have_text(["x", "Ελληνικά"])
    assert page.focused() == "language"
    expect(page.input).to_have_value("Entwurf")
    page.open()
    expect(page.page.locator("html")).to_have_attribute("lang", "el")


def test_a_language_button_changes_the_page(page: Visit) -> None:
    page.ask("full", answers=1)
    page.page.get_by_role("button", name="Polski").click()
    expect(page.page.locator("html")).to_have_attribute("lang", "pl")
    expect(page.page.get_by_label("Sprache [pl]")).to_have_value("pl")
    expect(page.answers.first).to_have_attribute("lang", "de")
    expect(page.answers.last).to_have_attribute("lang", "pl")
    assert page.focused() == "Polski (gewählt)"


# -- other sites, other tabs --


def test_a_link_on_another_site_leads_back_to_the_conversation(page: Visit) -> None:
    page.ask("Hier", answers=1)
    elsewhere = page.site.url.replace("127.0.0.1", "localhost")  # another site to a browser
    page.page.route(
        f"{elsewhere}/town",
        lambda route: route.fulfill(body=f"<a href='{page.site.url}'>x</a>", content_type="text/html"),
    )
    page.page.goto(f"{elsewhere}/town")
    page.page.get_by_role("link").click()
    expect(page.questions).to_have_text(["Hier"])
    page.hosts.discard(f"localhost:{page.site.port}")


def test_a_question_from_another_tab_appears_with_its_answer(page: Visit) -> None:
    page.ask("Hier", answers=1)
    other = page.page.context.new_page()
    other.goto(page.site.url)
    other.locator("#message").fill("Dort")
    other.keyboard.press("Enter")
    expect(page.questions).to_have_text(["Hier", "Dort"])
    expect(page.answers).to_have_text(["Echo: Hier", "Echo: Dort"])


ATTACKS = [
    "<img src=x onerror=alert(1)>",
    "<script>document.title='x'</script>",
    "**<svg onload=alert(1)>**",
    "• <a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1)) https://example.org",
    "{{ 7*7 }} ${7*7} &lt;b&gt;",
]


def test_what_a_person_writes_is_text_and_nothing_else(page: Visit) -> None:
    for number, attack in enumerate(ATTACKS, start=1):
        page.ask(attack, answers=number)
    for _ in range(2):
        expect(page.questions).to_have_text(ATTACKS)
        expect(page.page.get_by_role("log").locator("img, script, svg, a, b")).to_have_count(0)
        expect(page.page).to_have_title("Brücke")
        page.open()


# -- sizes --


def test_no_window_is_too_narrow(page: Visit) -> None:
    page.ask("full", answers=1)
    page.ask("Donaudampfschifffahrtsgesellschaft" * 10, answers=2)
    page.page.locator("#menu summary").click()
    for width, height in [(320, 640), (320, 256), (390, 844), (768, 1024), (1920, 1080)]:
        page.page.set_viewport_size({"width": width, "height": height})
        assert page.width_beyond_window() == 0
        page.input.scroll_into_view_if_needed()
        expect(page.input).to_be_in_viewport(ratio=1)


def test_a_long_answer_begins_at_its_beginning(page: Visit) -> None:
    page.ask("long", answers=1)
    expect(page.answers.first.locator("p").first).to_be_in_viewport()
    expect(page.page.locator("#newer")).to_be_hidden()


def test_who_speaks_is_taken_to_the_answer_from_wherever_they_were(page: Visit) -> None:
    for number in range(3):
        page.ask("long", answers=number + 1)
    page.page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
    page.ask("Hier oben", answers=4)
    expect(page.answers.last).to_be_in_viewport(ratio=1)
    expect(page.page.locator("#newer")).to_be_hidden()


def test_who_reads_above_is_not_torn_away(page: Visit) -> None:
    page.ask("long", answers=1)
    page.page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
    page.site.promise(echo("ungefragt", "de"), chat_id=page.site.newest_chat())
    newer = page.page.get_by_role("button", name="Neue Nachricht")
    newer.click()
    expect(page.answers.last).to_be_in_viewport()
    expect(newer).to_be_hidden()


def test_the_input_grows_with_its_text(page: Visit) -> None:
    before = page.input.bounding_box()
    page.input.fill("Zeile\n" * 4)
    after = page.input.bounding_box()
    assert before
    assert after
    assert after["height"] > 2 * before["height"]


def test_without_javascript_the_page_says_so(site: Site, chromium: Browser) -> None:
    context, made = visit(chromium, site, java_script_enabled=False)
    made.page.goto(site.url)
    expect(made.page.locator(".no-script")).to_be_visible()  # playwright finds no text within <noscript>
    expect(made.input).to_be_hidden()
    context.close()
