"""The language of the page."""

import pytest

from bot.web.interface import preferred


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, "de"),
        ("", "de"),
        ("pl", "pl"),
        ("pt-BR,pt;q=0.9,en;q=0.8", "pt"),
        ("tr;q=0.5, pl-PL", "pl"),
        ("nl,ru;q=0.9,uk;q=0.8,en;q=0.7", "uk"),
        ("nl", "en"),
        ("el;q=0, fr;q=0.1", "fr"),
        ("*", "en"),
        (";;,q=1,pl;q=x", "en"),
    ],
)
def test_the_best_of_our_languages_is_taken(header: str | None, language: str) -> None:
    assert preferred(header) == language
