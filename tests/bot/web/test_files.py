"""GET /api/document/<answer>: a person's own documents, and nobody else's."""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import update

from actions.db import retention
from actions.db.session import Sessions
from actions.db.tables import Chat, OutboxRow
from bot.web import rows
from tests.bot.web.answers import FULL
from tests.bot.web.site import Site
from tests.bot.web.talking import history, listen, say
from tests.documents import REPORT, make


@pytest.fixture
def other(site: Site) -> Iterator[httpx.Client]:
    """Another person, who has a chat of their own."""
    with httpx.Client(base_url=site.url, timeout=10) as client:
        client.get("/")
        say(client, "x")
        history(client, answers=1)
        yield client


def link(client: httpx.Client, text: str = "document") -> str:
    """The address of the document that the assistant answers."""
    say(client, text)
    return str(history(client, answers=1)[-1]["part"]["document"]["url"])


def test_the_person_opens_their_document(visitor: httpx.Client) -> None:
    response = visitor.get(link(visitor))
    assert (response.status_code, response.content) == (200, make(REPORT))
    assert response.headers["content-type"] == "application/pdf"
    assert response.headers["content-disposition"] == 'inline; filename="voranfrage-2026-0001.pdf"'
    assert response.headers["cache-control"] == "private, no-store"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cross-origin-resource-policy"] == "same-origin"


def test_the_page_gets_a_link_and_nothing_of_what_the_document_is_made_of(visitor: httpx.Client) -> None:
    url = link(visitor)
    [entry] = [entry for entry in history(visitor, answers=1) if entry["who"] == "assistant"]
    with closing(listen(visitor)) as events:
        event = next(data for name, _, data in events if name == "message")
    for told in (entry, event):
        assert told["part"]["document"] == {
            "title": "Ergebnis der Vorprüfung",
            "name": "voranfrage-2026-0001.pdf",
            "url": url,
        }
        assert "Geheimer Verein" not in json.dumps(told, ensure_ascii=False)
    assert url == f"/api/document/{entry['id']}"


def test_an_answer_without_a_document_has_no_link(visitor: httpx.Client) -> None:
    say(visitor, "full")
    answer = history(visitor, answers=1)[-1]
    assert answer["part"]["document"] is None
    assert_nothing(visitor.get(f"/api/document/{answer['id']}"))


def test_an_answer_from_before_there_were_documents_is_shown(visitor: httpx.Client, site: Site) -> None:
    say(visitor, "full")
    answer = history(visitor, answers=1)[-1]
    with site.sessions.begin() as session:
        row = session.get_one(OutboxRow, answer["id"])
        row.part = {name: value for name, value in row.part.items() if name != "document"}
    assert history(visitor, answers=1)[-1]["part"]["document"] is None
    assert_nothing(visitor.get(f"/api/document/{answer['id']}"))


def test_nobody_opens_the_document_of_another(visitor: httpx.Client, other: httpx.Client, site: Site) -> None:
    url = link(visitor)
    assert_nothing(other.get(url))
    assert_nothing(httpx.get(site.url + url))
    assert_nothing(httpx.get(site.url + url, cookies={"bruecke": "x" * 43}))
    assert_nothing(httpx.get(site.url + url, cookies={"bruecke": "' or 1=1 --"}))
    assert visitor.get(url).status_code == 200


def test_whoever_began_anew_has_left_their_documents_behind(visitor: httpx.Client) -> None:
    url = link(visitor)
    visitor.post("/api/session", json={})
    assert_nothing(visitor.get(url))


@pytest.mark.parametrize("site_", ["same-origin", "none"])
def test_our_page_and_the_address_line_lead_to_it(visitor: httpx.Client, site_: str) -> None:
    assert visitor.get(link(visitor), headers={"Sec-Fetch-Site": site_}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://example.org"}],
    ids=str,
)
def test_another_site_does_not(visitor: httpx.Client, headers: dict[str, str]) -> None:
    assert_nothing(visitor.get(link(visitor), headers=headers))


@pytest.mark.parametrize(
    "number", ["0", "-1", "x", "²", "1e3", "2147483647", "2147483648", "9" * 19, "9" * 5000, "1%00", "1.pdf"]
)
def test_what_is_no_answer_is_not_found(visitor: httpx.Client, number: str) -> None:
    link(visitor)
    assert_nothing(visitor.get(f"/api/document/{number}"))


def test_what_was_deleted_by_age_is_not_found(visitor: httpx.Client, site: Site) -> None:
    url = link(visitor)
    long_ago = datetime.now(UTC) - timedelta(days=retention.MESSAGE_DAYS + 1)
    with site.sessions.begin() as session:
        session.execute(update(OutboxRow).where(OutboxRow.id == _answer(url)).values(created_at=long_ago))
        retention.delete_old_messages(session, now=datetime.now(UTC))
    assert_nothing(visitor.get(url))


def test_what_cannot_be_made_is_not_found_and_nothing_of_it_logged(
    visitor: httpx.Client, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    assert_nothing(visitor.get(link(visitor, "broken document")))
    printed = "".join(capfd.readouterr())
    assert "document_not_made" in printed
    assert "Geheim" not in printed + caplog.text


def assert_nothing(response: httpx.Response) -> None:
    """All that is wrong is answered alike."""
    assert (response.status_code, response.content) == (404, b"")
    assert response.headers["cache-control"] == "no-store"
    assert {"content-type", "content-disposition", "set-cookie"}.isdisjoint(response.headers)


def _answer(url: str) -> int:
    return int(url.rpartition("/")[2])


# The query, on both databases


def test_a_document_is_found_in_its_own_chat_alone(kept: Sessions, now: datetime) -> None:
    with kept.begin() as session:
        mine, theirs = (
            Chat(
                channel="web",
                address_hash=name.encode(),
                address=name,
                sender=name,
                language="de",
                created_at=now,
                seen_at=now,
            )
            for name in ("a", "b")
        )
        session.add_all([mine, theirs])
        session.flush()

        def add(part: dict[str, Any], state: str = "waiting") -> int:
            row = OutboxRow(channel="web", chat_id=mine.id, part=part, state=state, created_at=now)
            session.add(row)
            session.flush()
            return row.id

        part = {"text": FULL.text, "document": REPORT.model_dump(mode="json")}
        waiting, sent, failed, without = add(part), add(part, "sent"), add(part, "failed"), add({"text": "x"})
        assert [rows.document(session, mine, answer=row) for row in (waiting, sent)] == [REPORT, REPORT]
        assert rows.document(session, theirs, answer=waiting) is None
        for nothing in (failed, without, 0, 2**31 - 1):
            assert rows.document(session, mine, answer=nothing) is None
