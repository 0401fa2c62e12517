"""POST /api/messages, GET /api/history, POST /api/session."""

import logging
import uuid
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.conversation import LONGEST_TEXT
from bot.web.posting import BODY_BYTES, MOST_WAITING
from tests.bot.web.site import Site
from tests.bot.web.talking import history, said, say, spoken


def test_a_message_is_accepted_and_answered(visitor: httpx.Client) -> None:
    assert say(visitor, "Guten Tag").status_code == 202
    entries = history(visitor, answers=1)
    assert spoken(entries, who="person") == ["Guten Tag"]
    assert spoken(entries, who="assistant") == ["Echo: Guten Tag"]
    assert entries[1]["answers"] == entries[0]["id"]


def test_history_keeps_the_order_in_which_things_were_said(visitor: httpx.Client) -> None:
    for number in range(5):
        say(visitor, f"Frage {number}")
        history(visitor, answers=number + 1)
    entries = history(visitor, answers=5)
    assert [entry["who"] for entry in entries] == ["person", "assistant"] * 5
    assert spoken(entries, who="person") == [f"Frage {number}" for number in range(5)]


def test_the_same_message_sent_again_is_one_message(visitor: httpx.Client) -> None:
    message = said("Einmal")
    assert [visitor.post("/api/messages", json=message).status_code for _ in range(3)] == [202, 202, 202]
    say(visitor, "Ende")
    assert spoken(history(visitor, answers=2), who="person") == ["Einmal", "Ende"]


def test_the_same_id_in_another_browser_is_another_message(visitor: httpx.Client, site: Site) -> None:
    message = said("Hier wie dort")
    with httpx.Client(base_url=site.url) as other:
        other.get("/")
        for client in (visitor, other):
            client.post("/api/messages", json=message)
            assert spoken(history(client, answers=1), who="person") == ["Hier wie dort"]


def test_a_button_stands_in_the_history_by_its_title(visitor: httpx.Client) -> None:
    say(visitor, "topic:grant_rules", kind="button", title="Zuschussregeln")
    entries = history(visitor, answers=1)
    assert spoken(entries, who="person") == ["Zuschussregeln"]
    assert spoken(entries, who="assistant") == ["Echo: topic:grant_rules"]


@pytest.mark.parametrize(
    "broken",
    [
        {"text": ""},
        {"text": "  \n "},
        {"text": None},
        {"kind": "photo"},
        {"kind": "button", "text": "topic:" + "x" * 64},
        {"kind": "command", "text": "start now"},
        {"kind": "command", "text": "/start"},
        {"id": "1"},
        {"title": "x" * 201},
        {"language": "xx"},
        {"chat": 1},
    ],
    ids=str,
)
def test_what_is_no_message_of_the_page_is_refused(visitor: httpx.Client, broken: dict[str, Any]) -> None:
    assert visitor.post("/api/messages", json=said("x") | broken).status_code == 400
    assert visitor.get("/api/history").json()["known"] is False


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b'{"text": "\\ud800"}'], ids=str)
def test_what_is_no_json_object_is_refused(visitor: httpx.Client, content: bytes) -> None:
    response = visitor.post("/api/messages", content=content, headers={"Content-Type": "application/json"})
    assert response.status_code == 400


def test_half_a_letter_is_refused(visitor: httpx.Client) -> None:
    content = f'{{"id": "{uuid.uuid4()}", "kind": "text", "text": "\\ud800"}}'
    response = visitor.post("/api/messages", content=content, headers={"Content-Type": "application/json"})
    assert response.status_code == 400


def test_the_longest_text_in_any_script_passes(visitor: httpx.Client) -> None:
    assert say(visitor, "Ж" * LONGEST_TEXT).status_code == 202
    assert say(visitor, "🌉" * LONGEST_TEXT).status_code == 202


def test_a_message_beyond_all_measure_is_refused_with_a_sentence(visitor: httpx.Client) -> None:
    response = say(visitor, "x" * BODY_BYTES)
    assert (response.status_code, response.json()["message"]) == (413, "Zu lang")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
    ],
    ids=str,
)
@pytest.mark.parametrize("path", ["/api/messages", "/api/session"])
def test_another_site_can_neither_write_nor_begin_anew(
    visitor: httpx.Client, path: str, headers: dict[str, str]
) -> None:
    response = visitor.post(path, json=said("x"), headers=headers)
    assert response.status_code == 403
    assert "set-cookie" not in response.headers
    assert visitor.get("/api/history").json()["known"] is False


def test_our_own_page_may_write(visitor: httpx.Client, site: Site) -> None:
    for headers in ({"Origin": site.url}, {"Sec-Fetch-Site": "same-origin"}):
        assert visitor.post("/api/messages", json=said("x"), headers=headers).status_code == 202


def test_a_browser_without_cookies_is_told_so_in_its_language(site: Site) -> None:
    response = httpx.post(f"{site.url}/api/messages", json=said("x"), headers={"Accept-Language": "tr"})
    assert (response.status_code, response.json()["message"]) == (403, "Bitte Cookies erlauben [tr]")


def test_who_waits_for_many_answers_is_asked_to_wait(visitor: httpx.Client) -> None:
    first = said("silence")
    assert visitor.post("/api/messages", json=first).status_code == 202
    assert [say(visitor, "silence").status_code for _ in range(MOST_WAITING)] == [202] * (MOST_WAITING - 1) + [429]
    assert say(visitor, "x", language="pl").json()["message"] == "Bitte warten Sie [pl]"
    assert visitor.post("/api/messages", json=first).status_code == 202  # it is kept already: a repetition adds nothing


def test_a_chat_begins_in_the_language_that_the_page_speaks(visitor: httpx.Client) -> None:
    say(visitor, "x", language="el")
    assert visitor.get("/api/history").json()["language"] == "el"


def test_nobody_sees_the_chat_of_another(visitor: httpx.Client, site: Site) -> None:
    say(visitor, "Geheim")
    with httpx.Client(base_url=site.url) as other:
        other.get("/")
        assert other.get("/api/history").json() == {"known": False, "entries": [], "last": 0, "language": None}


def test_starting_over_leaves_the_old_chat_behind(visitor: httpx.Client) -> None:
    say(visitor, "Alt")
    before = visitor.cookies["bruecke"]
    assert visitor.post("/api/session", json={}).status_code == 204
    assert visitor.cookies["bruecke"] != before
    assert visitor.get("/api/history").json()["entries"] == []


def test_a_history_without_cookie_hands_one_out(site: Site) -> None:
    with httpx.Client(base_url=site.url) as client:
        client.get("/api/history")
        assert say(client, "x").status_code == 202


def test_nothing_readable_is_left_on_disk_or_in_the_log(
    own_site: Site, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with httpx.Client(base_url=own_site.url) as client:
        client.get("/")
        say(client, "Unverwechselbar")
        history(client, answers=1)
        kept = b"".join(file.read_bytes() for file in tmp_path.glob("bruecke.db*"))
        for secret in ("Unverwechselbar", client.cookies["bruecke"]):
            assert secret.encode() not in kept
            assert secret not in caplog.text
