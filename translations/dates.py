"""Dates as exact as they are known."""

import re
from datetime import date

import babel.dates

from translations.languages import locale_of

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def partial_date(text: str, language: str) -> str:
    """An ISO date in words: 2022 -> "2022", 2022-10 -> "Oktober 2022", 2022-10-25 -> "25. Oktober 2022".

    What is none of the three, or no day of the calendar, comes back as it is.
    """
    match = _PARTIAL.fullmatch(text)
    if match is None:
        return text
    year, month, day = match.groups()
    try:
        known = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return text
    if day is not None:
        return babel.dates.format_date(known, "long", locale=locale_of(language))
    if month is not None:
        return babel.dates.format_skeleton("yMMMM", known, locale=locale_of(language))
    return year
