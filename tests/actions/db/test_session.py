"""Migrations, encryption at rest, and retention, on SQLite and PostgreSQL."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, select, text

from actions.db import retention
from actions.db.crypto import Keyring, SecretKeyError, new_key
from actions.db.session import Sessions, lookup_key, open_database, sessions, upgrade
from actions.db.tables import Base, Chat, InboxRow, OutboxRow
from bot import inbox, outbox

WORDS = "ein ganz persönlicher Satz"


def write(kept: Sessions, now: datetime, *, address: str = "4711", key: str = "a") -> int:
    with kept.begin() as session:
        chat = inbox.open_chat(
            session, lookup_key(session), channel="telegram", address=address, language="de", now=now
        )
        inbox.receive(session, chat, update_key=key, payload={"text": WORDS}, now=now)
        outbox.add(session, channel="telegram", chat_id=chat.id, part={"text": WORDS}, now=now)
        return chat.id


def test_the_migrations_make_the_tables_that_the_code_declares(engine: Engine) -> None:
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_upgrading_twice_changes_nothing(engine: Engine, kept: Sessions, now: datetime) -> None:
    write(kept, now)
    upgrade(engine)
    with kept.begin() as session:
        assert session.scalars(select(InboxRow.payload)).all() == [{"text": WORDS}]


def test_neither_words_nor_addresses_lie_readable_in_the_file(tmp_path: Path, now: datetime) -> None:
    file = tmp_path / "bruecke.db"
    engine = open_database(f"sqlite:///{file}", Keyring.parse(new_key()))
    upgrade(engine)
    write(sessions(engine), now, address="4711-0815")
    engine.dispose()
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"inbox" in stored
    assert WORDS.encode() not in stored
    assert b"4711-0815" not in stored


def test_the_embedded_database_runs_in_wal_mode_and_waits_for_the_disk(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'x.db'}", Keyring.parse(new_key()))
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2  # FULL


def test_rows_stay_readable_after_a_change_of_keys_and_chats_are_still_found(tmp_path: Path, now: datetime) -> None:
    url, old, new = f"sqlite:///{tmp_path / 'x.db'}", new_key(), new_key()
    before = open_database(url, Keyring.parse(old))
    upgrade(before)
    chat_id = write(sessions(before), now)
    before.dispose()
    after = sessions(open_database(url, Keyring.parse(f"{new},{old}")))
    assert write(after, now, key="b") == chat_id
    with after.begin() as session:
        assert session.scalars(select(InboxRow.payload)).all() == [{"text": WORDS}] * 2


def test_a_database_does_not_open_without_its_key(tmp_path: Path, now: datetime) -> None:
    url = f"sqlite:///{tmp_path / 'x.db'}"
    engine = open_database(url, Keyring.parse(new_key()))
    upgrade(engine)
    write(sessions(engine), now)
    with sessions(open_database(url, Keyring.parse(new_key()))).begin() as session, pytest.raises(SecretKeyError):
        session.scalars(select(InboxRow.payload)).all()


def test_an_engine_without_keys_says_how_to_open_one(tmp_path: Path, now: datetime) -> None:
    url = f"sqlite:///{tmp_path / 'x.db'}"
    upgrade(open_database(url, Keyring.parse(new_key())))
    with pytest.raises(Exception, match="open_database"):
        write(sessions(create_engine(url)), now)


def test_a_time_without_a_zone_is_refused(kept: Sessions) -> None:
    with pytest.raises(Exception, match="without a zone"):
        write(kept, datetime(2026, 11, 20))  # noqa: DTZ001 - the fault under test


def test_old_messages_go_and_waiting_ones_stay(kept: Sessions, now: datetime) -> None:
    write(kept, now, key="answered")
    write(kept, now, key="waiting", address="2")
    old = now - timedelta(days=retention.MESSAGE_DAYS, seconds=1)
    with kept.begin() as session:
        answered = session.scalars(select(InboxRow).where(InboxRow.update_key == "answered")).one()
        answered.state, answered.closed_at = "done", old
        sent = session.scalars(select(OutboxRow).where(OutboxRow.chat_id == answered.chat_id)).one()
        sent.state, sent.closed_at = "sent", old
    with kept.begin() as session:
        retention.delete_old_messages(session, now=now)
    with kept.begin() as session:
        assert session.scalars(select(InboxRow.update_key)).all() == ["waiting"]
        assert len(session.scalars(select(OutboxRow)).all()) == 1


def test_an_answer_that_nobody_fetched_from_the_web_goes_too(kept: Sessions, now: datetime) -> None:
    with kept.begin() as session:
        chat = inbox.open_chat(session, lookup_key(session), channel="web", address="x", language="de", now=now)
        outbox.add(session, channel="web", chat_id=chat.id, part={"text": WORDS}, now=now)
    for days, left in ((retention.MESSAGE_DAYS - 1, 1), (retention.MESSAGE_DAYS + 1, 0)):
        with kept.begin() as session:
            retention.delete_old_messages(session, now=now + timedelta(days=days))
            assert len(session.scalars(select(OutboxRow)).all()) == left


def test_a_chat_that_was_silent_for_long_is_forgotten_with_all_its_rows(kept: Sessions, now: datetime) -> None:
    chat_id = write(kept, now - timedelta(days=retention.CHAT_DAYS + 1))
    write(kept, now, address="2", key="b")
    with kept.begin() as session:
        for row in session.scalars(select(InboxRow).where(InboxRow.chat_id == chat_id)):
            row.state, row.closed_at = "done", now
    with kept.begin() as session:
        retention.delete_old_messages(session, now=now)
    with kept.begin() as session:
        assert session.get(Chat, chat_id) is None
        assert session.scalars(select(OutboxRow).where(OutboxRow.chat_id == chat_id)).all() == []
        assert len(session.scalars(select(Chat)).all()) == 1
