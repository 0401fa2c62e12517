"""Sums of money as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.knowledge.amounts import Amount, find_amount


@pytest.mark.parametrize(
    ("text", "euros"),
    [
        ("wer entscheidet über 400 €?", "400"),
        ("499,99", "499.99"),
        ("500,-", "500"),
        ("1.200 €", "1200"),
        ("1.200,50 euro", "1200.50"),
        ("1,200.50 EUR", "1200.50"),
        ("1 200 euros", "1200"),
        ("EUR 750", "750"),
        ("bei 500 genau", "500"),
        ("800 євро", "800"),
        ("900 ευρώ", "900"),
        ("350 avro", "350"),
        ("3 €", "3"),
        ("1,2k", "1200"),
        ("2 Tsd €", "2000"),
        ("zwölfhundert", "1200"),
        ("fünfhundert Euro", "500"),
        ("FUENFHUNDERT EURO", "500"),
        ("who decides on twelve hundred euros", "1200"),
        ("who decides about 750 euros", "750"),
        ("beş yüz avro", "500"),
        ("bin avro", "1000"),
        ("πεντακόσια ευρώ", "500"),
        ("п'ятсот євро", "500"),
        ("400 € pro Person, 3 Personen", "1200"),
        ("20 € each for 15 people", "300"),
        ("25 € na osobę, 20 osób", "500"),
    ],
)
def test_one_sum_is_read(text: str, euros: str) -> None:
    assert find_amount(text) == Amount(Decimal(euros))


@pytest.mark.parametrize(
    "text",
    ["ca. 500 €", "about 500 euros",
     "etwa 500", "450–550 €", "450 bis 550 euro", "450-550", "400 € pro Person", "około 500 euro", "0 €", "-50 €",
     "περίπου 500 ευρώ", "yaklaşık 500 avro", "приблизно 500 євро", "400 € oder 600 €"],
)  # fmt: skip
def test_what_is_not_one_exact_sum_is_asked_back(text: str) -> None:
    assert find_amount(text) == Amount(None, unclear=True)


@pytest.mark.parametrize(
    "text", ["wer entscheidet?", "Regel 3", "", "die 5 Ziele", "ich bin ein Verein", "we are two schools", "eine Frage"]
)
def test_a_message_without_a_sum_has_none(text: str) -> None:
    assert find_amount(text) == Amount(None)


@given(st.integers(min_value=10, max_value=9_999_999), st.integers(min_value=0, max_value=99))
def test_german_and_english_spelling_of_a_sum_mean_the_same(euros: int, cents: int) -> None:
    value = Amount(Decimal(euros) + Decimal(cents) / 100)
    english = f"{euros:,}.{cents:02d} €"
    assert find_amount(english) == value
    assert find_amount(english.translate(str.maketrans(",.", ".,"))) == value


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    find_amount(text)
