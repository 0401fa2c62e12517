"""A page in a real browser, and what every test of it must find at its end."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, expect

from tests.bot.web.site import Site


@dataclass
class Visit:
    """An open page. `trouble` collects what a browser's console would show."""

    site: Site
    page: Page
    trouble: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def open(self, path: str = "/") -> None:
        self.page.goto(self.site.url + path)
        # The log is quiet until the history is there.
        expect(self.page.get_by_role("log")).to_have_attribute("aria-busy", "false")

    def hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.trouble.append(message.text)

    def ask_host(self, url: str) -> None:
        if not url.startswith("chrome-extension:"):  # the browser's own PDF viewer
            self.hosts.add(urlsplit(url).netloc)

    @property
    def input(self) -> Locator:
        return self.page.locator("#message")

    @property
    def answers(self) -> Locator:
        return self.page.locator(".entry.assistant .bubble")

    @property
    def questions(self) -> Locator:
        return self.page.locator(".entry.person .bubble")

    def say(self, text: str) -> None:
        self.input.fill(text)
        self.input.press("Enter")

    def ask(self, text: str, *, answers: int) -> None:
        """Say something and wait until the page has that many answers."""
        self.say(text)
        expect(self.answers).to_have_count(answers)

    def focused(self) -> str:
        """The id, or else the text, of the element that has the focus."""
        return str(self.page.evaluate("document.activeElement.id || document.activeElement.textContent"))

    def width_beyond_window(self) -> int:
        """Pixels by which the page is wider than its window."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def visit(browser: Browser, site: Site, **options: object) -> tuple[BrowserContext, Visit]:
    """A page in a browser of its own, still empty."""
    context = browser.new_context(**{"locale": "de-DE"} | options)  # type: ignore[arg-type]  # playwright's own names
    page = context.new_page()
    page.set_default_timeout(5000)
    made = Visit(site, page)
    page.on("console", made.hear)
    page.on("pageerror", lambda error: made.trouble.append(str(error)))
    context.on("request", lambda request: made.ask_host(request.url))
    return context, made


def without_connection_errors(trouble: list[str]) -> list[str]:
    """What remains when a browser's words about a server that was stopped are taken away."""
    return [text for text in trouble if not re.search(r"net::ERR_(CONNECTION|INCOMPLETE|EMPTY|SOCKET)", text)]
