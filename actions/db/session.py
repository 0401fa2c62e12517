"""Opening the database: one engine a process, sync sessions, SQLite in WAL mode as the embedded default."""

import base64
import os
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, event, select
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session, sessionmaker

from actions.db.crypto import KEY_BYTES, Keyring
from actions.db.tables import Secret

#: How long a writer waits for another one in SQLite before it fails, in seconds.
BUSY_SECONDS = 30

Sessions = sessionmaker[Session]


def open_database(url: str, keyring: Keyring) -> Engine:
    """An engine whose sealed columns open with this keyring. Connects at first use."""
    parsed = make_url(url)
    if parsed.drivername in ("postgresql", "postgres"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(parsed, connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True)
        event.listen(engine, "connect", _prepare_sqlite)
        # BEGIN IMMEDIATE: a deferred begin that later writes fails at once when another writer was first.
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    else:
        engine = create_engine(parsed, pool_pre_ping=True, pool_size=10, hide_parameters=True)
    engine.dialect.keyring = keyring  # type: ignore[attr-defined]  # read by actions.db.crypto.EncryptedJSON
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself; see the "begin" listener
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()


def sessions(engine: Engine) -> Sessions:
    return sessionmaker(engine, expire_on_commit=False)


def upgrade(engine: Engine) -> None:
    """Bring the tables to the newest migration."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


def lookup_key(session: Session) -> bytes:
    """The key of the look-up hashes: random, made once, kept sealed, so that it survives a change of keys."""
    secret = session.scalar(select(Secret).where(Secret.name == "lookup"))
    if secret is None:
        secret = Secret(name="lookup", value=base64.b64encode(os.urandom(KEY_BYTES)).decode())
        session.add(secret)
        session.flush()
    return base64.b64decode(secret.value)
