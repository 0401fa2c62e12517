"""GET /, its headers and its files, GET /api/interface, GET /healthz."""

import re
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from actions.db.crypto import Keyring, new_key
from actions.db.session import open_database, sessions
from actions.knowledge.answers import Answers
from actions.knowledge.store import Knowledge
from bot.documents import Documents
from bot.hub import Hub
from bot.pictures import Pictures
from bot.receiving import Receiver
from bot.settings import Settings
from bot.web.app import STATIC, create_app
from bot.web.interface import KEYS
from bot.web.pages import TEMPLATES
from tests.bot.web import wording
from tests.bot.web.site import Site
from tests.bot.web.talking import say
from translations.languages import LANGUAGES
from translations.messages import Messages, WordingError

FILES = sorted(path for folder in (STATIC, TEMPLATES) for path in folder.iterdir())


def test_the_page_speaks_the_browsers_language(site: Site) -> None:
    page = httpx.get(site.url, headers={"Accept-Language": "fr-CH, fr;q=0.9, en;q=0.8"}).text
    assert '<html lang="fr">' in page
    assert wording.worded("fr", "web_intro") in page


def test_a_link_may_name_the_language(site: Site) -> None:
    assert '<html lang="uk">' in httpx.get(f"{site.url}/?language=uk", headers={"Accept-Language": "fr"}).text
    assert '<html lang="fr">' in httpx.get(f"{site.url}/?language=xx", headers={"Accept-Language": "fr"}).text


def test_a_chat_keeps_its_language(visitor: httpx.Client) -> None:
    say(visitor, "x", language="pt")
    assert '<html lang="pt">' in visitor.get("/?language=uk").text


def test_the_wording_of_every_language_is_to_be_had(site: Site) -> None:
    for language in LANGUAGES:
        told = httpx.get(f"{site.url}/api/interface?language={language}").json()
        assert told["language"] == language
        assert told["texts"]["web_send"] == wording.worded(language, "web_send")
        assert [step["payload"] for step in told["first_steps"]] == [
            "topic:partner_cities",
            "topic:precheck",
            "topic:grant_rules",
            "topic:programmes",
        ]
    assert httpx.get(f"{site.url}/api/interface?language=xx").status_code == 400


def test_wording_that_is_missing_is_noticed_at_the_start(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
    with pytest.raises(WordingError):
        _app(tmp_path, Messages.load(tmp_path))


def test_everything_that_the_page_words_is_in_its_wording() -> None:
    used = {key for path in FILES for key in re.findall(r"\bweb_\w+", path.read_text())}
    assert used == set(KEYS)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/static/chat.js",
        "/static/style.css",
        "/api/history",
        "/api/events",
        "/nowhere",
        "/healthz",
        "/api/document/1",
    ],
)  # fmt: skip
def test_every_answer_forbids_what_the_page_does_not_need(visitor: httpx.Client, path: str) -> None:
    headers = visitor.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_a_chats_answers_are_stored_nowhere_on_the_way(visitor: httpx.Client) -> None:
    assert visitor.get("/api/history").headers["cache-control"] == "no-store"
    assert visitor.get("/").headers["cache-control"] == "no-store"
    assert visitor.get("/static/chat.js").headers["cache-control"] == "no-cache"


def test_the_page_has_no_inline_script_or_style_and_names_no_other_host(site: Site) -> None:
    page = httpx.get(site.url).text
    assert re.findall(r"<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=|javascript:", page) == []
    assert re.findall(r"https?://|src=\"//", page) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_the_page_names_no_other_host(path: Path) -> None:
    named = set(re.findall(r"https?://[\w.]+", path.read_text())) - {"http://www.w3.org"}  # a namespace, not an address
    assert named == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_text_never_becomes_markup(path: Path) -> None:
    dangerous = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|\|\s*safe"
    assert re.findall(dangerous, path.read_text()) == []


def test_a_picture_is_a_png_that_a_browser_may_keep(site: Site) -> None:
    answer = httpx.get(f"{site.url}/api/picture?chart=states&language=pl&highlight=nw")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png")
    assert answer.headers["cache-control"] == "public, max-age=86400"
    assert answer.content.startswith(b"\x89PNG")


@pytest.mark.parametrize("query", ["", "chart=x&language=de", "chart=states&language=de&highlight=atlantis"])
def test_what_is_no_picture_is_not_found(site: Site, query: str) -> None:
    assert httpx.get(f"{site.url}/api/picture?{query}").status_code == 404


def test_a_proxy_hears_whether_the_database_answers(site: Site, tmp_path: Path) -> None:
    assert httpx.get(f"{site.url}/healthz").json() == {"status": "ok"}


async def test_without_its_database_the_process_is_not_healthy(tmp_path: Path) -> None:
    app = _app(tmp_path / "missing", wording.load(tmp_path))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
        assert (await client.get("/healthz")).status_code == 503


def _app(folder: Path, messages: Messages) -> Starlette:
    """An application whose database cannot be opened where `folder` is missing."""
    kept = sessions(open_database(f"sqlite:///{folder / 'bruecke.db'}", Keyring.parse(new_key())))
    hub = Hub()
    return create_app(
        sessions=kept,
        lookup_key=b"",
        receiver=Receiver(kept, b"", hub),
        hub=hub,
        messages=messages,
        pictures=Pictures(Answers(Knowledge.load(), messages)),
        documents=Documents({}),
        settings=Settings(telegram_token=None),
    )
