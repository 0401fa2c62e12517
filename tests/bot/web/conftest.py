"""A running site for the tests of a module; visitors by httpx and in a real browser."""

from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.bot.web.answers import answer
from tests.bot.web.pages import Visit, visit, without_connection_errors
from tests.bot.web.site import Site
from tests.browser import browser
from translations.messages import Messages


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    running = Site(tmp_path_factory.mktemp("site"), answer)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def own_site(tmp_path: Path) -> Iterator[Site]:
    """A site that the test may stop and start."""
    running = Site(tmp_path, answer)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def messages(site: Site) -> Messages:
    return site.messages


@pytest.fixture
def visitor(site: Site) -> Iterator[httpx.Client]:
    """A browser that has opened the page, so that it has its cookie."""
    with httpx.Client(base_url=site.url, headers={"Accept-Language": "de"}, timeout=10) as client:
        client.get("/")
        yield client


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as running:
        yield running


@pytest.fixture
def visits(chromium: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens pages, each in a browser of its own; at the end none may have complained or asked another host."""
    contexts: list[BrowserContext] = []
    opened: list[Visit] = []

    def open_(site: Site, **options: object) -> Visit:
        context, made = visit(chromium, site, **options)
        contexts.append(context)
        opened.append(made)
        made.open()
        return made

    yield open_
    for context in contexts:
        context.close()
    for made in opened:
        assert without_connection_errors(made.trouble) == []
        assert made.hosts <= {f"127.0.0.1:{made.site.port}"}


@pytest.fixture
def page(site: Site, visits: Callable[..., Visit]) -> Iterator[Visit]:
    made = visits(site)
    yield made
    assert made.trouble == []
