"""GET /api/events."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import httpx
from sqlalchemy import select

from actions.db.tables import Chat, OutboxRow
from bot.web import rows
from tests.bot.web.answers import echo
from tests.bot.web.site import Site
from tests.bot.web.talking import history, listen, say


def _texts(client: httpx.Client, count: int, **where: int) -> list[str]:
    with closing(listen(client, **where)) as events:
        found = (data["part"]["text"] for event, _, data in events if event == "message")
        return list(islice(found, count))


def test_an_answer_is_announced_and_then_arrives(visitor: httpx.Client) -> None:
    say(visitor, "Erste")
    history(visitor, answers=1)
    with closing(listen(visitor, after=10**9)) as events:
        assert next(events)[0] == "heartbeat"
        say(visitor, "Zweite")
        seen = [event for event, *_ in _until(events, "Echo: Zweite")]
    assert "typing" in seen
    assert seen[-1] == "message"


def _until(events: Iterable[tuple[str, str, Any]], text: str) -> Iterator[tuple[str, str, Any]]:
    for event in events:
        yield event
        if event[0] == "message" and event[2]["part"]["text"] == text:
            return


def test_a_stream_goes_on_where_the_browser_lost_it(visitor: httpx.Client, site: Site) -> None:
    for number in range(4):
        say(visitor, f"{number}")
    ids = [entry["id"] for entry in history(visitor, answers=4) if entry["who"] == "assistant"]
    assert _texts(visitor, 4) == ["Echo: 0", "Echo: 1", "Echo: 2", "Echo: 3"]
    with site.sessions.begin() as session:  # a page that hangs up at once may be sent the same again
        rows.mark_fetched(session, ids, now=datetime.now(UTC))
    assert _texts(visitor, 2, after=ids[1]) == ["Echo: 2", "Echo: 3"]
    assert _texts(visitor, 1, after=ids[0], last_event_id=ids[2]) == ["Echo: 3"]


def test_what_was_streamed_counts_as_sent(visitor: httpx.Client, site: Site) -> None:
    say(visitor, "Gelesen")
    answer = history(visitor, answers=1)[-1]["id"]
    assert _state(site, answer) == "waiting"
    with closing(listen(visitor)) as events:
        assert next(data for event, _, data in events if event == "message")["id"] == answer
        say(visitor, "Noch etwas")  # its answer comes after the first one was recorded
        next(event for event, *_ in events if event == "message")
    assert _state(site, answer) == "sent"


def _state(site: Site, answer: int) -> str | None:
    with site.sessions.begin() as session:
        return session.scalar(select(OutboxRow.state).where(OutboxRow.id == answer))


def test_an_answer_that_was_committed_late_is_not_skipped(visitor: httpx.Client) -> None:
    say(visitor, "Spät")
    history(visitor, answers=1)
    assert _texts(visitor, 1, after=10**6) == ["Echo: Spät"]


def test_what_another_process_writes_arrives_within_seconds(visitor: httpx.Client, site: Site) -> None:
    say(visitor, "x")
    last = history(visitor, answers=1)[-1]["id"]
    with closing(listen(visitor, last_event_id=last)) as events:
        next(events)
        site.promise(echo("von anderswo", "de"), chat_id=site.newest_chat())
        found = next(data for event, _, data in events if event == "message" and data["id"] > last)
    assert (found["part"]["text"], found["answers"], found["language"]) == ("Echo: von anderswo", None, "de")


def test_who_has_no_chat_is_told_not_to_come_again(visitor: httpx.Client, site: Site) -> None:
    assert visitor.get("/api/events").status_code == 204
    assert httpx.get(f"{site.url}/api/events").status_code == 204


def test_a_senseless_position_is_the_beginning(visitor: httpx.Client) -> None:
    say(visitor, "x")
    history(visitor, answers=1)
    for position in ("", "-1", "x", "1e3", "9" * 30):
        headers = {"Last-Event-ID": position}
        with visitor.stream("GET", "/api/events", headers=headers) as response:
            assert response.status_code == 200


def test_the_stream_of_an_erased_chat_ends(visitor: httpx.Client, site: Site) -> None:
    say(visitor, "x")
    history(visitor, answers=1)
    with closing(listen(visitor, after=10**9)) as events:
        next(events)
        chat_id = site.newest_chat()
        with site.sessions.begin() as session:
            session.delete(session.get_one(Chat, chat_id))
        site.wake(chat_id)
        assert [event for event, *_ in events if event != "message"] == []
    assert visitor.get("/api/events").status_code == 204
