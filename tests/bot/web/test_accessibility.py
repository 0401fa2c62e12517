"""The page by the rules of WCAG 2.2 AA, as far as axe-core can judge them."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.bot.web.pages import Visit
from tests.bot.web.site import Site
from tests.browser import needs_chromium

pytestmark = needs_chromium

Visits = Callable[..., Visit]


def _violations(page: Visit) -> list[str]:
    """Each broken rule with the elements that break it, in light and in dark."""
    broken = []
    for scheme in ("light", "dark"):
        page.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.page.wait_for_timeout(250)  # what appears has appeared
        found = Axe().run(page.page, options={"resultTypes": ["violations"]}).response["violations"]
        broken += [f"{scheme}: {rule['id']}: {node['html']}" for rule in found for node in rule["nodes"]]
    return broken


@pytest.mark.parametrize("width", [360, 1280])
def test_a_conversation_breaks_no_rule(site: Site, visits: Visits, width: int) -> None:
    page = visits(site, viewport={"width": width, "height": 1600})
    page.ask("document", answers=1)  # with sources, place and buttons
    page.page.get_by_role("button", name="Wie weit?").click()
    expect(page.answers).to_have_count(2)
    assert _violations(page) == []


def test_menu_and_dialog_break_no_rule(site: Site, visits: Visits) -> None:
    page = visits(site)
    page.page.locator("#menu summary").click()
    assert _violations(page) == []
    page.page.locator("#new-chat").click()
    assert _violations(page) == []


def test_trouble_breaks_no_rule(own_site: Site, visits: Visits) -> None:
    page = visits(own_site)
    page.ask("x", answers=1)
    own_site.stop()
    page.say("Hallo?")
    expect(page.page.locator("#connection")).not_to_be_empty()
    assert _violations(page) == []
    own_site.start()


def test_the_log_is_silent_until_the_past_is_there(site: Site, visits: Visits) -> None:
    page = visits(site)
    page.ask("x", answers=1)
    log = page.page.get_by_role("log", name="Gespräch")
    expect(log).to_have_attribute("aria-live", "polite")
    page.open()
    expect(page.answers).to_have_count(1)
    expect(log).to_have_attribute("aria-live", "off")  # for a moment
    expect(log).to_have_attribute("aria-live", "polite")


def test_whoever_wants_less_motion_gets_none(site: Site, visits: Visits) -> None:
    page = visits(site, reduced_motion="reduce")
    page.page.evaluate("document.getElementById('typing').hidden = false")
    assert page.page.evaluate("document.getAnimations().length") == 0


def test_with_forced_colours_the_focus_and_the_buttons_are_seen(site: Site, visits: Visits) -> None:
    page = visits(site, forced_colors="active")
    page.ask("full", answers=1)
    width = page.page.locator(".send").evaluate("element => getComputedStyle(element).borderTopWidth")
    assert width == "1px"


def test_the_focus_is_never_hidden_behind_header_or_input(site: Site, visits: Visits) -> None:
    page = visits(site, viewport={"width": 390, "height": 600}, reduced_motion="reduce")
    page.ask("full", answers=1)
    page.ask("long", answers=2)
    covered = []
    for _ in range(12):
        page.page.keyboard.press("Shift+Tab")
        page.page.wait_for_timeout(30)
        covered += page.page.evaluate(
            """() => {
                const focused = document.activeElement;
                const box = focused.getBoundingClientRect();
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return focused === document.body || focused.contains(top) ? [] : [focused.outerHTML];
            }"""
        )
    assert covered == []
