"""What nobody could answer is counted, without a word of it."""

from datetime import UTC, datetime

from sqlalchemy import Engine, inspect

from actions.db.session import Sessions
from actions.db.unanswered import Count, counts, note

NOVEMBER, DECEMBER = datetime(2026, 11, 30, 23, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)


def test_it_counts_by_month_language_and_topic(kept: Sessions) -> None:
    with kept.begin() as session:
        for language, near, now in (
            ("de", "", NOVEMBER), ("de", "", NOVEMBER), ("pl", "weather", NOVEMBER), ("de", "town_card", DECEMBER),
        ):  # fmt: skip
            note(session, language=language, near=near, now=now)
    with kept.begin() as session:
        assert counts(session) == [
            Count("2026-12", "de", "town_card", 1),
            Count("2026-11", "de", "", 2),
            Count("2026-11", "pl", "weather", 1),
        ]


def test_the_table_has_no_place_for_words_or_persons(engine: Engine) -> None:
    columns = {column["name"] for column in inspect(engine).get_columns("unanswered")}
    assert columns == {"month", "language", "near", "count"}
