import asyncio
import base64
import hashlib
import os
import socket
import sqlite3
from pathlib import Path

import pytest
from components.tracker_store import EncryptedTrackerStore, Keyring, SecretKeyError, database_url
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.exceptions import RasaException

from tests.postgres import Postgres

DOMAIN = Domain.from_yaml("""
version: "3.1"
intents: [emergency]
slots:
  town:
    type: text
    influence_conversation: false
    mappings:
    - type: custom
""")
SECRET = "Ich wohne in der Holzgasse und habe Angst"
EVENTS = [
    SessionStarted(timestamp=1.0),
    ActionExecuted("action_listen", timestamp=2.0),
    UserUttered(SECRET, intent={"name": "emergency", "confidence": 0.9}, metadata={"language": "de"}, timestamp=3.0),
    SlotSet("town", "guarda", timestamp=4.0),
]


def new_key() -> str:
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> str:
    key = new_key()
    monkeypatch.setenv("BRUECKE_SECRET_KEYS", key)
    return key


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "tracker.db"


def store(place: Path) -> EncryptedTrackerStore:
    return EncryptedTrackerStore(domain=DOMAIN, host=str(place))


def save(place: Path, events: list[Event] = EVENTS, sender: str = "pseudonym") -> None:
    asyncio.run(store(place).save(DialogueStateTracker.from_events(sender, events, DOMAIN.slots)))


def remembered(place: Path, sender: str = "pseudonym") -> DialogueStateTracker | None:
    return asyncio.run(store(place).retrieve(sender))


def test_a_conversation_comes_back_as_it_was(key: str, place: Path) -> None:
    save(place)
    tracker = remembered(place)
    assert list(tracker.events) == EVENTS
    assert tracker.latest_message.text == SECRET
    assert tracker.latest_message.metadata == {"language": "de"}
    assert tracker.get_slot("town") == "guarda"


def test_a_conversation_goes_on(key: str, place: Path) -> None:
    save(place)
    more = [*EVENTS, ActionExecuted("action_listen", timestamp=5.0), UserUttered("und Nogent?", timestamp=6.0)]
    save(place, more)
    assert list(remembered(place).events) == more


def test_only_the_last_session_is_retrieved_unless_all_are_asked_for(key: str, place: Path) -> None:
    later = [SessionStarted(timestamp=10.0), ActionExecuted("action_listen", timestamp=11.0)]
    save(place, [*EVENTS, *later])
    assert list(remembered(place).events) == later
    everything = asyncio.run(store(place).retrieve_full_tracker("pseudonym"))
    assert len(everything.events) == len(EVENTS) + 2


def test_an_unknown_sender_has_no_tracker(key: str, place: Path) -> None:
    assert remembered(place, "somebody else") is None


def test_the_files_hold_nothing_that_anybody_wrote(key: str, place: Path) -> None:
    save(place)
    raw = b"".join(file.read_bytes() for file in place.parent.iterdir())
    for word in (b"Holzgasse", b"Angst", b"emergency", b"guarda", b"language"):
        assert word not in raw
        assert base64.b64encode(word)[:6] not in raw


def test_what_stays_readable_is_sender_type_and_time(key: str, place: Path) -> None:
    save(place)
    with sqlite3.connect(place) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(rasa_events)")]
    assert columns == ["id", "sender_id", "type_name", "timestamp", "data"]


def test_one_text_is_sealed_differently_every_time(key: str) -> None:
    keyring = Keyring.from_environment()
    assert keyring.seal(SECRET, column="a.b") != keyring.seal(SECRET, column="a.b")


def test_after_a_change_of_keys_old_and_new_events_open(key: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(place)
    newer = new_key()
    monkeypatch.setenv("BRUECKE_SECRET_KEYS", f"{newer},{key}")
    save(place, sender="second")
    assert remembered(place).latest_message.text == SECRET
    monkeypatch.setenv("BRUECKE_SECRET_KEYS", newer)
    assert remembered(place, "second").latest_message.text == SECRET


def test_two_keys_may_bear_the_same_id(monkeypatch: pytest.MonkeyPatch) -> None:
    by_id: dict[int, bytes] = {}
    pair: list[bytes] = []
    for number in range(300):  # an id is a byte: two of 257 keys share theirs
        key = number.to_bytes(32)
        other = by_id.setdefault(hashlib.sha256(key).digest()[0], key)
        pair = pair or ([key, other] if other != key else [])
    sealed = [Keyring([key]).seal(SECRET, column="a.b") for key in pair]
    assert sealed[0][:1] == sealed[1][:1]
    assert [Keyring(pair).open(value, column="a.b") for value in sealed] == [SECRET, SECRET]


def test_a_wrong_key_is_told_at_the_start(key: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(place)
    monkeypatch.setenv("BRUECKE_SECRET_KEYS", new_key())
    with pytest.raises(SecretKeyError, match=r"rasa_events\.data") as refusal:
        store(place)
    assert "Holzgasse" not in str(refusal.value)


@pytest.mark.parametrize("keys", ["", " , ", "short", "%%%", base64.urlsafe_b64encode(b"x" * 31).decode()])
def test_without_a_usable_key_nothing_starts(keys: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRUECKE_SECRET_KEYS", keys)
    with pytest.raises(SecretKeyError, match="BRUECKE_SECRET_KEYS"):
        store(place)
    assert not place.exists()


def test_rasa_does_not_take_the_refusal_for_a_missing_module() -> None:
    assert issubclass(SecretKeyError, RasaException)
    assert not issubclass(SecretKeyError, AttributeError | ImportError)


def test_a_value_does_not_open_in_another_column(key: str) -> None:
    keyring = Keyring.from_environment()
    with pytest.raises(SecretKeyError, match="opens a stored value"):
        keyring.open(keyring.seal(SECRET, column="a.b"), column="a.c")


@pytest.mark.parametrize("damage", ["", "AA", "not base64!", "plain text"])
def test_a_damaged_value_is_told(key: str, damage: str) -> None:
    with pytest.raises(SecretKeyError):
        Keyring.from_environment().open(damage, column="a.b")


def test_sqlite_lets_readers_read_while_one_writes(key: str, place: Path) -> None:
    with store(place).engine.connect() as connection:
        assert connection.execute("PRAGMA journal_mode").scalar() == "wal"
        assert connection.execute("PRAGMA busy_timeout").scalar() == 10_000
        assert connection.execute("PRAGMA synchronous").scalar() == 2


def test_two_stores_write_to_one_file(key: str, place: Path) -> None:
    async def write() -> None:
        stores = [store(place), store(place)]
        trackers = [DialogueStateTracker.from_events(f"sender{number}", EVENTS, DOMAIN.slots) for number in range(20)]
        await asyncio.gather(*(stores[number % 2].save(tracker) for number, tracker in enumerate(trackers)))

    asyncio.run(write())
    assert len(asyncio.run(store(place).keys())) == 20


@pytest.mark.parametrize(
    ("setting", "url"),
    [
        ("postgresql://u:p@host:5432/bruecke", "postgresql+psycopg2://u:p@host:5432/bruecke"),
        (
            "postgresql+psycopg://u:p@host/bruecke?sslmode=require",
            "postgresql+psycopg2://u:p@host/bruecke?sslmode=require",
        ),
        ("postgres://host/bruecke", "postgresql+psycopg2://host/bruecke"),
    ],
)
def test_postgresql_is_reached_by_the_driver_that_is_there(setting: str, url: str) -> None:
    assert database_url(setting) == url


def test_a_conversation_comes_back_from_postgresql(key: str) -> None:
    programs = Postgres.find()
    if programs is None:
        pytest.skip("PostgreSQL is not installed")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with programs.running(port=port) as server:
        url = server.new_database().replace("postgresql://", "postgresql+psycopg://")
        opened = EncryptedTrackerStore(domain=DOMAIN, host=url)
        asyncio.run(opened.save(DialogueStateTracker.from_events("pseudonym", EVENTS, DOMAIN.slots)))
        again = EncryptedTrackerStore(domain=DOMAIN, host=url)
        assert list(asyncio.run(again.retrieve("pseudonym")).events) == EVENTS
        with again.engine.connect() as connection:
            stored = connection.execute("SELECT string_agg(data, ' ') FROM rasa_events").scalar()
        assert "Holzgasse" not in stored
        opened.engine.dispose()
        again.engine.dispose()


def test_a_path_is_an_sqlite_file(tmp_path: Path) -> None:
    assert database_url(f"{tmp_path}/tracker.db") == f"sqlite:///{tmp_path}/tracker.db"


@pytest.mark.parametrize("setting", [None, "", "/does/not/exist/tracker.db"])
def test_a_place_that_is_none_is_refused_at_once(setting: str | None) -> None:
    with pytest.raises(RasaException, match="tracker store"):
        database_url(setting)


def test_an_error_of_the_database_does_not_quote_what_was_to_be_stored(key: str, place: Path) -> None:
    opened = store(place)
    del opened.engine.dialect.keyring  # the value fails to be sealed: SQLAlchemy's message would hold it in clear
    with pytest.raises(Exception, match="keyring") as failure:
        asyncio.run(opened.save(DialogueStateTracker.from_events("pseudonym", EVENTS[2:3], DOMAIN.slots)))
    assert "Holzgasse" not in str(failure.value)
