"""Folding, and finding words in what is folded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.text import any_of, fold, fold_words


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Größe", "grosse"), ("SELÇUK", "selcuk"), ("Łódź", "lodz"), ("ISPARTA İzmir ığdır", "isparta izmir igdir"),
     ("Πόλης", "πολησ"), ("œuvre", "oeuvre"), ("1\N{NO-BREAK SPACE}200 €", "1 200 €")],
)  # fmt: skip
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_have_one_space_between() -> None:
    assert fold_words("  Ça va?\n(Oui!) ") == "ca va oui"


def test_a_long_word_is_found_at_a_beginning_and_a_short_or_closed_one_as_a_whole() -> None:
    pattern = any_of(["schul", "ca", "klasse!", "€"])
    assert pattern.search("schulfahrt")
    assert not pattern.search("vorschule")
    assert not pattern.search("capital")
    assert pattern.search("eine klasse,")
    assert not pattern.search("klassenfahrt")
    assert pattern.search("5€")
    assert not any_of([]).search("anything")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
