"""Sealing, keys and look-up hashes."""

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.db.crypto import Keyring, SecretKeyError, keyed_hash, local_keys, new_key

KEY = new_key()
RING = Keyring.parse(KEY)


def key_id(key: str) -> int:
    """The first byte of what a key seals."""
    return Keyring.parse(key).seal(b"", column="x")[0]


@given(st.binary())
def test_what_is_sealed_opens_to_the_same(plain: bytes) -> None:
    assert RING.open(RING.seal(plain, column="a.b"), column="a.b") == plain


def test_the_same_text_is_never_sealed_to_the_same_bytes() -> None:
    assert RING.seal(b"hallo", column="a.b") != RING.seal(b"hallo", column="a.b")


def test_a_value_moved_to_another_column_does_not_open() -> None:
    with pytest.raises(SecretKeyError, match=r"a\.c"):
        RING.open(RING.seal(b"hallo", column="a.b"), column="a.c")


def test_a_damaged_value_does_not_open() -> None:
    sealed = bytearray(RING.seal(b"hallo", column="a.b"))
    sealed[-1] ^= 1
    with pytest.raises(SecretKeyError):
        RING.open(bytes(sealed), column="a.b")


def test_the_newest_key_seals_and_the_older_ones_still_open() -> None:
    newer = new_key()
    both = Keyring.parse(f"{newer}, {KEY}")
    assert both.open(RING.seal(b"alt", column="x"), column="x") == b"alt"
    assert Keyring.parse(newer).open(both.seal(b"neu", column="x"), column="x") == b"neu"


def test_two_keys_with_the_same_id_both_open_what_they_sealed() -> None:
    keys: dict[int, str] = {}
    while (one := key_id(key := new_key())) not in keys:
        keys[one] = key
    older, newer = keys[one], key
    sealed = Keyring.parse(older).seal(b"alt", column="x")
    both = Keyring.parse(f"{newer},{older}")
    assert both.open(sealed, column="x") == b"alt"
    assert both.open(both.seal(b"neu", column="x"), column="x") == b"neu"


@pytest.mark.parametrize("text", ["", "kurz", "!!!", "YWJj"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(SecretKeyError):
        Keyring.parse(text)


def test_the_local_key_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "secret.keys"
    first = local_keys(file)
    assert local_keys(file) == first
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_look_up_hashes_keep_their_parts_apart() -> None:
    assert keyed_hash(b"k", "ab", "c") != keyed_hash(b"k", "a", "bc")
    assert keyed_hash(b"k", "ab", "c") == keyed_hash(b"k", "ab", "c")
    assert keyed_hash(b"k", "ab", "c") != keyed_hash(b"other", "ab", "c")
