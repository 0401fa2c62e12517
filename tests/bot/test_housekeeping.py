"""Rasa's memory of a conversation goes after a day of rest, through the real tracker store."""

import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from actions.db import interests, retention
from actions.db.crypto import Keyring, new_key
from actions.db.session import Sessions, lookup_key, open_database, sessions, upgrade
from bot import inbox, wiring
from bot.housekeeping import Housekeeping
from bot.rasa import Rasa, RasaUnavailable
from bot.tracker import TABLE
from tests.system import Servers

WORDS = "Wie weit ist Guarda?"


@pytest.fixture
def kept_in_sqlite(tmp_path: Path) -> Sessions:
    engine = open_database(f"sqlite:///{tmp_path / 'x.db'}", Keyring.parse(new_key()))
    upgrade(engine)
    return sessions(engine)


def events_of(servers: Servers, sender: str) -> list[bytes]:
    engine = wiring.tracker_database(servers.settings)
    with engine.connect() as connection:
        rows = connection.execute(text(f"SELECT data FROM {TABLE} WHERE sender_id = :s"), {"s": sender}).all()
    engine.dispose()
    return [str(row[0]).encode() for row in rows]


async def talk(rasa: Rasa, kept: Sessions, when: datetime) -> str:
    """A conversation of one turn that ended at a time."""
    with kept.begin() as session:
        chat = inbox.open_chat(
            session, lookup_key(session), channel="web", address=str(uuid.uuid4()), language="de", now=when
        )
        chat.tracker_used_at = when
        sender = chat.sender
    metadata = {"language": "de", "update_id": "1", "channel": "web"}
    await rasa.turn(sender=sender, message=WORDS, metadata=metadata)
    return sender


async def test_a_rested_conversation_is_deleted_and_a_fresh_one_stays(
    servers: Servers, kept_in_sqlite: Sessions
) -> None:
    rasa = wiring.rasa(servers.rasa_url, servers.token)
    now = datetime.now(UTC)
    old = await talk(rasa, kept_in_sqlite, now - timedelta(hours=retention.TRACKER_HOURS, seconds=1))
    fresh = await talk(rasa, kept_in_sqlite, now - timedelta(hours=1))
    assert events_of(servers, old)
    await Housekeeping(kept_in_sqlite, wiring.tracker_database(servers.settings), rasa).round(now)
    assert events_of(servers, old) == []
    assert events_of(servers, fresh)
    with kept_in_sqlite.begin() as session:
        assert retention.idle_senders(session, now=now) == []
    await rasa.client.aclose()


async def test_the_words_of_a_conversation_lie_sealed_in_the_tracker_store(
    servers: Servers, kept_in_sqlite: Sessions
) -> None:
    rasa = wiring.rasa(servers.rasa_url, servers.token)
    sender = await talk(rasa, kept_in_sqlite, datetime.now(UTC))
    stored = events_of(servers, sender)
    assert len(stored) > 3
    assert not any(b"Guarda" in event or b"weit" in event for event in stored)
    await rasa.client.aclose()


async def test_an_update_that_rasa_has_answered_is_looked_up_and_not_repeated(
    servers: Servers, kept_in_sqlite: Sessions
) -> None:
    rasa = wiring.rasa(servers.rasa_url, servers.token)
    sender = await talk(rasa, kept_in_sqlite, datetime.now(UTC))
    before = len(events_of(servers, sender))
    replies = await rasa.replies_to(sender=sender, update_id="1")
    assert replies is not None
    assert replies[0].topic == "town_distance"
    assert await rasa.replies_to(sender=sender, update_id="2") is None
    assert len(events_of(servers, sender)) == before
    await rasa.client.aclose()


async def test_a_rasa_that_is_not_there_is_out_of_reach_and_its_token_in_no_message() -> None:
    rasa = wiring.rasa("http://127.0.0.1:1", "very-secret")
    with pytest.raises(RasaUnavailable) as caught:
        await rasa.turn(sender="a", message="b", metadata={})
    assert "very-secret" not in repr(caught.value)
    assert await rasa.ready() is False
    await rasa.client.aclose()


async def test_rasa_lets_nobody_in_without_the_token(servers: Servers) -> None:
    rasa = wiring.rasa(servers.rasa_url, "wrong")
    with pytest.raises(RasaUnavailable):
        await rasa.open_form("anybody")
    await rasa.client.aclose()


@pytest.mark.parametrize(("days", "left"), [(retention.FORM_DAYS - 1, 1), (retention.FORM_DAYS + 1, 0)])
async def test_an_open_form_keeps_its_conversation_for_a_month_and_no_longer(
    kept_in_sqlite: Sessions, tmp_path: Path, days: int, left: int
) -> None:
    now = datetime.now(UTC)
    with kept_in_sqlite.begin() as session:
        chat = inbox.open_chat(session, lookup_key(session), channel="web", address="1", language="de", now=now)
        chat.tracker_used_at, sender = now - timedelta(days=days), chat.sender
    tracker = open_database(f"sqlite:///{tmp_path / 'tracker.db'}", Keyring.parse(new_key()))
    with tracker.begin() as connection:
        connection.execute(text(f"CREATE TABLE {TABLE} (sender_id TEXT, data TEXT)"))
        connection.execute(text(f"INSERT INTO {TABLE} VALUES (:sender, 'x')"), {"sender": sender})

    def open_form(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"active_loop": {"name": "precheck_form"}})

    client = httpx.AsyncClient(transport=httpx.MockTransport(open_form), base_url="http://rasa")
    await Housekeeping(kept_in_sqlite, tracker, Rasa(client, "token")).round(now)
    with tracker.begin() as connection:
        assert connection.execute(text(f"SELECT count(*) FROM {TABLE}")).scalar() == left
    tracker.dispose()


async def test_records_that_are_too_old_go_with_the_round(kept_in_sqlite: Sessions, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    data = {"role": "host_family", "town": "guarda", "year": None, "contact": None}
    with kept_in_sqlite.begin() as session:
        chat = inbox.open_chat(session, lookup_key(session), channel="web", address="1", language="de", now=now)
        for reference, days in (("SB-AAAA-AAAA", retention.INTEREST_DAYS + 1), ("SB-BBBB-BBBB", 1)):
            when = now - timedelta(days=days)
            interests.keep(session, reference=reference, chat_id=chat.id, language="de", data=data, now=when)
    tracker = open_database(f"sqlite:///{tmp_path / 'tracker.db'}", Keyring.parse(new_key()))
    rasa = wiring.rasa("http://127.0.0.1:1", "token")
    await Housekeeping(kept_in_sqlite, tracker, rasa).round(now)
    with kept_in_sqlite.begin() as session:
        assert [row.reference for row in interests.listing(session)] == ["SB-BBBB-BBBB"]
    await rasa.client.aclose()
    tracker.dispose()
