"""Rasa's SQL tracker store, with what people wrote sealed at rest.

Each event's JSON is sealed with AES-256-GCM: one byte that names the key, twelve bytes of nonce, the sealed text; the whole
in base64, because Rasa's column is text. Keys come from BRUECKE_SECRET_KEYS, newest first: the newest seals, every listed
one opens. The layout and the key ids are those of actions/db/crypto.py, which lives in another environment.

Readable stay: the pseudonymous sender, the event's type and its time. Rasa's columns for the intent and the action are left
out: "emergency" beside a pseudonym is more than a database needs to tell.
"""

import base64
import binascii
import contextlib
import hashlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.exceptions import RasaException
from sqlalchemy.orm import declarative_base
from sqlalchemy.types import TypeDecorator

from components import discreet_logging

KEYS_VARIABLE = "BRUECKE_SECRET_KEYS"

_KEY_BYTES = 32
_NONCE_BYTES = 12
_PURPOSE = b"bruecke/tracker"
_BUSY_TIMEOUT_MS = 10_000


# A RasaException, because Rasa answers an ImportError or AttributeError of a tracker store by keeping everything in memory.
class SecretKeyError(RasaException):
    """A key is missing, malformed, or does not open a stored value."""


class Keyring:
    """Ciphers derived from the keys in force, newest first."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != _KEY_BYTES for key in keys):
            raise SecretKeyError(f"{KEYS_VARIABLE}: at least one key is needed, each of {_KEY_BYTES} bytes")
        # Several keys may bear one id: it is a single byte.
        self._ciphers = [(_key_id(key), AESGCM(_derived(key))) for key in keys]

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Keyring":
        """Read comma-separated urlsafe base64 keys.

        Raises:
            SecretKeyError: there is none, or one is malformed.
        """
        listed = [part.strip() for part in environment.get(KEYS_VARIABLE, "").split(",") if part.strip()]
        try:
            return cls([base64.urlsafe_b64decode(part) for part in listed])
        except binascii.Error as error:
            raise SecretKeyError(f"{KEYS_VARIABLE}: a key is not urlsafe base64") from error

    def seal(self, plain: str, *, column: str) -> str:
        newest, cipher = self._ciphers[0]
        nonce = os.urandom(_NONCE_BYTES)
        sealed = cipher.encrypt(nonce, plain.encode(), column.encode())
        return base64.b64encode(bytes([newest]) + nonce + sealed).decode()

    def open(self, sealed: str, *, column: str) -> str:
        """Raises SecretKeyError when no listed key opens the value, or when it is damaged."""
        try:
            raw = base64.b64decode(sealed, validate=True)
        except binascii.Error:
            raw = b""
        key_id, nonce, text = raw[:1], raw[1 : 1 + _NONCE_BYTES], raw[1 + _NONCE_BYTES :]
        for listed, cipher in self._ciphers:
            if bytes([listed]) == key_id:
                with contextlib.suppress(InvalidTag, ValueError):  # ValueError: the nonce is too short
                    return cipher.decrypt(nonce, text, column.encode()).decode()
        raise SecretKeyError(
            f"{column}: no key of {KEYS_VARIABLE} opens a stored value (key id {key_id.hex() or 'none'})"
        )


def _key_id(key: bytes) -> int:
    return hashlib.sha256(key).digest()[0]


def _derived(key: bytes) -> bytes:
    """A key of the tracker store's own, so that its ciphertexts have nothing to do with the main database's."""
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=_PURPOSE).derive(key)


class SealedText(TypeDecorator):  # type: ignore[misc]
    """A text column, sealed. The engine's dialect carries the keyring."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def process_bind_param(self, value: str | None, dialect: sa.engine.Dialect) -> str | None:
        return None if value is None else dialect.keyring.seal(value, column=self.column)

    def process_result_value(self, value: str | None, dialect: sa.engine.Dialect) -> str | None:
        return None if value is None else dialect.keyring.open(value, column=self.column)


class EncryptedTrackerStore(SQLTrackerStore):
    """Rasa's SQLTrackerStore on a table of its own, `rasa_events`, whose column `data` is sealed."""

    Base = declarative_base()

    class SQLEvent(Base):
        """One event of a conversation. The name is the one under which Rasa's methods look for the table."""

        __tablename__ = "rasa_events"  # Rasa's own "events" is too general for a database that is shared with the bot

        id = sa.Column(sa.Integer, primary_key=True)
        sender_id = sa.Column(sa.String(255), nullable=False, index=True)
        type_name = sa.Column(sa.String(255), nullable=False)
        timestamp = sa.Column(sa.Float)
        data = sa.Column(SealedText("rasa_events.data"))

        def __init__(self, *, intent_name: str | None = None, action_name: str | None = None, **columns: Any) -> None:
            """Rasa gives two columns that this table does not have."""
            super().__init__(**columns)

    def __init__(
        self,
        domain: Domain | None = None,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        """
        Args:
            domain: the assistant's domain.
            host: `url` of endpoints.yml: the path of an SQLite file, or a postgresql:// URL.
            event_broker: see SQLTrackerStore.

        Raises:
            SecretKeyError: there is no usable key, or it does not open what is stored.
        """
        discreet_logging.install()  # a sealed database is no use beside a log that can be read
        keyring = Keyring.from_environment()
        super().__init__(domain=domain, host=database_url(host), event_broker=event_broker, **kwargs)
        self.engine.hide_parameters = True
        self.engine.dialect.keyring = keyring
        if self.engine.dialect.name == "sqlite":
            sa.event.listen(self.engine, "connect", _prepare_sqlite)
            self.engine.dispose()  # what is open already was opened without the preparation
        self._open_newest()

    def _open_newest(self) -> None:
        """A wrong key is told at the start. Later Rasa would log it and begin every conversation anew."""
        with self.session_scope() as session:
            session.query(self.SQLEvent.data).order_by(self.SQLEvent.id.desc()).first()


def database_url(place: str | None) -> str:
    """An SQLAlchemy URL from a file's path or a postgresql:// URL, whatever driver that names: this one has psycopg2."""
    if not place:
        raise RasaException("tracker store: `url` must be a file's path or a postgresql:// URL")
    scheme, separator, rest = place.partition("://")
    if not separator:
        if not Path(place).parent.is_dir():  # Rasa would try for ever
            raise RasaException(f"tracker store: the folder of {place} does not exist")
        return f"sqlite:///{place}"
    if scheme.split("+")[0] in ("postgres", "postgresql"):
        return f"postgresql+psycopg2://{rest}"
    return place


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Readers and a writer side by side, and patience instead of "database is locked"."""
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={_BUSY_TIMEOUT_MS}", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")
