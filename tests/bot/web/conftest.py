"""A running site for the tests of a module, and a visitor."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.bot.web.answers import answer
from tests.bot.web.site import Site
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
