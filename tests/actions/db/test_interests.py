"""Interests in the internship in the database, on SQLite and PostgreSQL."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete

from actions.db import retention
from actions.db.crypto import Keyring, new_key
from actions.db.interests import forget, keep, listing, remove
from actions.db.prechecks import UnknownReference
from actions.db.session import Sessions, lookup_key, open_database, sessions, upgrade
from actions.db.tables import Chat
from bot import inbox

REFERENCE, OTHER = "SB-7K3Q-9FXM", "SB-2222-3333"
DATA: dict[str, Any] = {"role": "trainee_siegburg", "town": "guarda", "year": 2, "contact": "azubi@beispiel.de"}


def chat(kept: Sessions, now: datetime, address: str = "1") -> int:
    with kept.begin() as session:
        key = lookup_key(session)
        return inbox.open_chat(session, key, channel="web", address=address, language="de", now=now).id


def put(kept: Sessions, chat_id: int, now: datetime, *, reference: str = REFERENCE, **changes: Any) -> bool:
    with kept.begin() as session:
        return keep(session, reference=reference, chat_id=chat_id, language="pt", data=DATA | changes, now=now)


def test_an_interest_is_kept_and_changed_by_its_own_chat(kept: Sessions, now: datetime) -> None:
    one, later = chat(kept, now), now + timedelta(hours=1)
    assert put(kept, one, now)
    assert put(kept, one, later, town=None)
    with kept.begin() as session:
        (stored,) = listing(session)
        assert stored.content == DATA | {"town": None}
        assert (stored.chat_id, stored.language, stored.role, stored.town) == (one, "pt", "trainee_siegburg", None)
        assert (stored.created_at, stored.changed_at) == (now, later)


def test_another_chat_never_touches_it(kept: Sessions, now: datetime) -> None:
    put(kept, chat(kept, now), now)
    two = chat(kept, now, "2")
    assert put(kept, two, now, town="selcuk") is False
    with kept.begin() as session:
        assert forget(session, reference=REFERENCE, chat_id=two) is False
        assert [row.town for row in listing(session)] == ["guarda"]


def test_the_chat_and_the_office_can_delete_it(kept: Sessions, now: datetime) -> None:
    one = chat(kept, now)
    for reference in (REFERENCE, OTHER):
        put(kept, one, now, reference=reference)
    with kept.begin() as session:
        assert forget(session, reference=REFERENCE, chat_id=one)
        assert forget(session, reference=REFERENCE, chat_id=one) is False
        remove(session, OTHER)
        assert listing(session) == []
        with pytest.raises(UnknownReference):
            remove(session, OTHER)


def test_it_outlives_its_chat(kept: Sessions, now: datetime) -> None:
    one = chat(kept, now)
    put(kept, one, now)
    with kept.begin() as session:
        session.execute(delete(Chat).where(Chat.id == one))
    with kept.begin() as session:
        assert [row.chat_id for row in listing(session)] == [None]


def test_it_goes_a_year_after_its_last_change(kept: Sessions, now: datetime) -> None:
    one, old = chat(kept, now), now - timedelta(days=retention.INTEREST_DAYS, seconds=1)
    put(kept, one, old)
    put(kept, one, old, reference=OTHER)
    put(kept, one, now, reference=OTHER)
    with kept.begin() as session:
        retention.delete_old_records(session, now=now)
    with kept.begin() as session:
        assert [row.reference for row in listing(session)] == [OTHER]


def test_no_contact_lies_readable_in_the_file(tmp_path: Path, now: datetime) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'bruecke.db'}", Keyring.parse(new_key()))
    upgrade(engine)
    opened = sessions(engine)
    put(opened, chat(opened, now), now)
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"trainee_siegburg" in stored
    assert b"azubi@" not in stored
    assert b"beispiel" not in stored
    engine.dispose()
