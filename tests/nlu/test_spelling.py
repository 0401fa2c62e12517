import pytest
from components.concepts import Concepts
from components.spelling import Speller

COUNTS = {"zuschuss": 9, "zuschusse": 2, "antrag": 5, "haus": 7, "weit": 3, "fristete": 1}
SPELLER = Speller(COUNTS, Concepts({"deadline": ["frist*"]}))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("zuschus", "zuschuss"),
        ("zuchsuss", "zuchsuss"),  # two slips
        ("zuschusss", "zuschuss"),  # two words are near: the more frequent one
        ("antarg", "antrag"),
        ("bntrag", "bntrag"),  # first letters are not looked after
        ("wiet", "wiet"),  # too short
        ("fristeten", "fristeten"),  # a concept's word
        ("xtownx antrga 500", "xtownx antrag 500"),
        ("", ""),
    ],
)
def test_one_slip_is_set_right(written: str, meant: str) -> None:
    assert SPELLER.correct(written) == meant


def test_known_words_stay() -> None:
    for word in SPELLER.counts:
        assert SPELLER.correct(word) == word
