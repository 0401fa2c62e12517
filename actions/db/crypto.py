"""Encryption at rest: AES-256-GCM column types and keyed hashes for look-ups.

A stored value is one byte that names its key, twelve bytes of nonce, and the sealed text. The column's name is bound in
as associated data, so that a value moved to another column does not open. Keys come from BRUECKE_SECRET_KEYS, newest
first: the newest seals, every listed one opens.
"""

import base64
import binascii
import hashlib
import hmac
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator

KEY_BYTES = 32
_NONCE_BYTES = 12


class SecretKeyError(Exception):
    """A key is missing, malformed, or does not open a stored value."""


class Keyring:
    """The keys in force, newest first."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise SecretKeyError(f"at least one key is needed, each of {KEY_BYTES} bytes")
        # A list, not a table by id: of 256 ids two keys may have the same.
        self._keys = [(_key_id(key), AESGCM(key)) for key in keys]

    @classmethod
    def parse(cls, text: str) -> "Keyring":
        """Read comma-separated urlsafe base64 keys, newest first.

        Raises:
            SecretKeyError: not base64, or not 32 bytes.
        """
        try:
            return cls([base64.urlsafe_b64decode(part.strip()) for part in text.split(",") if part.strip()])
        except binascii.Error as error:
            raise SecretKeyError("a key is not urlsafe base64") from error

    def seal(self, plain: bytes, *, column: str) -> bytes:
        key_id, cipher = self._keys[0]
        nonce = os.urandom(_NONCE_BYTES)
        return bytes([key_id]) + nonce + cipher.encrypt(nonce, plain, column.encode())

    def open(self, sealed: bytes, *, column: str) -> bytes:
        """Raises SecretKeyError when no listed key opens the value, or when it is damaged."""
        nonce, text = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        ciphers = [cipher for key_id, cipher in self._keys if key_id == sealed[0]]
        for cipher in ciphers:
            try:
                return cipher.decrypt(nonce, text, column.encode())
            except InvalidTag:
                continue
        reason = "it does not open with its key" if ciphers else f"no listed key has the id {sealed[0]}"
        raise SecretKeyError(f"{column}: a stored value cannot be read: {reason}")


def _key_id(key: bytes) -> int:
    return hashlib.sha256(key).digest()[0]


def new_key() -> str:
    return base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()


def local_keys(path: Path) -> str:
    """The keys in the file, which is made with one fresh key at the first start (mode 0600)."""
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(new_key() + "\n")
    except FileExistsError:
        pass
    return path.read_text().strip()


def keyed_hash(key: bytes, *parts: str) -> bytes:
    """A look-up value (32 bytes) that tells nothing without the key. Parts are kept apart by their lengths."""
    message = b"".join(len(part.encode()).to_bytes(4) + part.encode() for part in parts)
    return hmac.digest(key, message, "sha256")


class EncryptedJSON(TypeDecorator[Any]):
    """A JSON value, sealed. The engine's dialect carries the keyring (see actions.db.session)."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        return keyring_of(dialect).seal(json.dumps(value, ensure_ascii=False).encode(), column=self.column)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(keyring_of(dialect).open(value, column=self.column))


def keyring_of(dialect: Dialect) -> Keyring:
    keyring = getattr(dialect, "keyring", None)
    if not isinstance(keyring, Keyring):
        raise SecretKeyError("this engine has no keyring: open it with actions.db.session.open_database")
    return keyring
