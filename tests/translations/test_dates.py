"""translations/dates.py"""

import pytest

from translations.dates import partial_date


@pytest.mark.parametrize(
    ("language", "worded"),
    [
        ("de", "Oktober 2022"),
        ("en", "October 2022"),
        ("fr", "octobre 2022"),
        ("pl", "październik 2022"),
        ("pt", "outubro de 2022"),
        ("tr", "Ekim 2022"),
        ("el", "Οκτώβριος 2022"),
        ("uk", "жовтень 2022\u202fр."),
    ],
)
def test_a_month_is_named_in_each_language(language: str, worded: str) -> None:
    assert partial_date("2022-10", language) == worded


def test_a_year_stays_a_year() -> None:
    assert partial_date("2022", "de") == "2022"


def test_a_day_is_a_long_date() -> None:
    assert partial_date("2022-10-05", "pl") == "5 października 2022"


@pytest.mark.parametrize("text", ["", "Herbst 2022", "2022-13", "2022-02-30", "2022-1", "2022-10-05T12:00", "0000"])
def test_what_is_no_date_stays_as_it_is(text: str) -> None:
    assert partial_date(text, "de") == text
