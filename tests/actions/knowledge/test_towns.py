"""Town cards, comparisons and rankings."""

import datetime as dt

import pytest

from actions.knowledge.answers import Answers, Question
from translations.languages import LANGUAGES

WINTER = dt.datetime(2026, 1, 15, 12, tzinfo=dt.UTC)
SUMMER = dt.datetime(2026, 7, 15, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("town", "winter", "summer"),
    [
        ("nogent", "13:00", "14:00"), ("boleslawiec", "13:00", "14:00"), ("selcuk", "15:00", "15:00"),
        ("orestiada", "14:00", "15:00"), ("guarda", "12:00", "13:00"), ("werder", "13:00", "14:00"),
        ("zbarazh", "14:00", "15:00"),
    ],
)  # fmt: skip
def test_the_time_there(answers: Answers, town: str, winter: str, summer: str) -> None:
    for now, time in ((WINTER, winter), (SUMMER, summer)):
        assert time in answers.answer(Question("town_time", "de", towns=(town,), now=now)).text


def test_the_difference_to_selcuk_changes_with_the_season(answers: Answers) -> None:
    assert "2 Stunden später" in answers.answer(Question("town_time", "de", towns=("selcuk",), now=WINTER)).text
    assert "eine Stunde später" in answers.answer(Question("town_time", "de", towns=("selcuk",), now=SUMMER)).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_has_everything(answers: Answers, language: str) -> None:
    reply = answers.answer(Question("town_card", language, towns=("guarda",), now=WINTER))
    name = answers.knowledge.cities["guarda"].names[language]
    for part in (name, "1985", "12:00", "126", "2021", "597", "mun-guarda.pt", "Erasmus+"):
        assert part in reply.text
    assert reply.place is not None
    assert reply.place.title == name
    documents = {source.title for source in reply.sources}
    assert any("siegburg.de" in title for title in documents)
    assert any("Produktstrategie" in title for title in documents)


def test_two_towns_are_compared_with_their_differences(answers: Answers) -> None:
    text = answers.answer(Question("compare_towns", "de", towns=("guarda", "werder"))).text
    assert "1.164 km näher" in text
    assert "13.464 Einwohner mehr" in text
    assert "40 Jahre länger" in text


def test_one_town_alone_is_not_compared(answers: Answers) -> None:
    reply = answers.answer(Question("compare_towns", "de", towns=("guarda",)))
    assert reply.text == answers.text("de", "compare_which")


@pytest.mark.parametrize(
    ("topic", "order"),
    [
        ("towns_by_distance", ["Nogent", "Werder", "Bolesławiec", "Guarda", "Orestiada", "Selçuk"]),
        ("towns_by_population", ["Guarda", "Bolesławiec", "Selçuk", "Nogent", "Orestiada", "Werder"]),
        ("towns_by_since", ["Nogent", "Guarda", "Bolesławiec", "Selçuk", "Orestiada", "Werder"]),
    ],
)
def test_a_ranking_is_in_order(answers: Answers, topic: str, order: list[str]) -> None:
    text = answers.answer(Question(topic, "de")).text
    places = [text.index(f"{rank}. {name}") for rank, name in enumerate(order, start=1)]
    assert places == sorted(places)


def test_many_towns_at_once_are_a_table_rather_than_cards(answers: Answers) -> None:
    reply = answers.answer(Question("town_card", "de", towns=tuple(answers.knowledge.cities)))
    assert len(reply.text) < 2000


def test_werder_has_no_programme_but_the_towns(answers: Answers) -> None:
    reply = answers.answer(Question("town_programmes", "de", towns=("werder",)))
    assert reply.text == answers.text("de", "town_programmes_none", town="Werder (Havel)")
