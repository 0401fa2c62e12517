"""What many tests share. The servers are started once, by the first test that needs them."""

import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from actions.db.crypto import Keyring, new_key
from actions.db.session import Sessions, open_database, sessions, upgrade
from actions.knowledge.answers import Answers
from actions.knowledge.store import Knowledge
from bot import processes
from bot.documents import Documents
from bot.pictures import Pictures
from tests import system
from tests.documents import make
from tests.postgres import Postgres
from translations.messages import Messages

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[system.Servers]:
    """The real Rasa server and action server."""
    with system.servers(tmp_path_factory.mktemp("servers")) as running:
        yield running


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return Knowledge.load()


@pytest.fixture(scope="session")
def messages() -> Messages:
    return Messages.load()


@pytest.fixture(scope="session")
def answers(knowledge: Knowledge, messages: Messages) -> Answers:
    return Answers(knowledge, messages)


@pytest.fixture(scope="session")
def pictures(knowledge: Knowledge) -> Pictures:
    """With the real wording, also where a test has a catalog of its own."""
    return Pictures(Answers(knowledge, Messages.load()))


@pytest.fixture(scope="session")
def documents() -> Documents:
    """With documents of the tests' own, and none of them broken."""
    return Documents({"precheck": make})


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server of the tests' own, from Debian's package."""
    found = Postgres.find()
    if found is None:
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql)")
    with found.running(port=processes.free_port()) as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A fresh database with all migrations, on both backends."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'bruecke.db'}"
    else:
        url = request.getfixturevalue("postgres").new_database()
    made = open_database(url, Keyring.parse(new_key()))
    upgrade(made)
    yield made
    made.dispose()


@pytest.fixture
def kept(engine: Engine) -> Sessions:
    return sessions(engine)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def taken_port() -> Iterator[int]:
    """A port on which somebody else listens."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield int(other.getsockname()[1])
