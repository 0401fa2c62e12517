"""Numbers in words, in eight languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.knowledge.numerals import numerals
from translations.text import fold


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("zwölfhundert", 1200), ("einundzwanzig", 21), ("tausendzweihundert", 1200), ("fuenfhundertfuenfzig", 550),
        ("five hundred and fifty", 550), ("one thousand two hundred", 1200), ("twelve hundred", 1200),
        ("quatre-vingt-dix", 90), ("soixante et onze", 71), ("mille deux cents", 1200), ("cinq cents", 500),
        ("pięćset", 500), ("tysiąc dwieście", 1200), ("dwa tysiące pięćset", 2500), ("siedemset pięćdziesiąt", 750),
        ("quinhentos e cinquenta", 550), ("mil e duzentos", 1200), ("oitocentos", 800),
        ("beş yüz", 500), ("bin iki yüz", 1200), ("beşyüzelli", 550), ("üç bin", 3000),
        ("πεντακόσια", 500), ("χίλια διακόσια", 1200), ("δύο χιλιάδες", 2000),
        ("п'ятсот", 500), ("п’ятсот п’ятдесят", 550), ("дві тисячі", 2000), ("тисяча двісті", 1200),
        ("sechsundneunzigtausendvierhunderteinundzwanzig", 96421),
    ],
)  # fmt: skip
def test_a_number_in_words(text: str, value: int) -> None:
    assert [numeral.value for numeral in numerals(fold(text))] == [value]


def test_what_does_not_add_up_is_two_numbers() -> None:
    assert [numeral.value for numeral in numerals("on twelve hundred")] == [10, 1200]  # "on" is ten in Turkish


def test_it_says_where_a_number_stands() -> None:
    text = fold("Wir brauchen zwölfhundert Euro, bitte")
    (numeral,) = [numeral for numeral in numerals(text) if numeral.value > 1]
    assert text[numeral.start : numeral.end] == "zwolfhundert"


def test_words_that_are_no_numbers_are_none() -> None:
    assert list(numerals(fold("Wer entscheidet über Zuschüsse der Gemeinde?"))) == []


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    for numeral in numerals(fold(text)):
        assert 0 <= numeral.start < numeral.end
