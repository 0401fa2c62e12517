"""Search behind the topics."""

import pytest

from actions.knowledge.answers import Answers
from actions.knowledge.search import MOST, Search
from translations.languages import LANGUAGES


@pytest.fixture(scope="module")
def search(answers: Answers) -> Search:
    return Search(answers)


@pytest.mark.parametrize(
    ("question", "language", "topic"),
    [
        ("Jugendbudget", "de", "youth_engagement"),
        ("Simultanübersetzung bei Konferenzen", "de", "climate_difficulties"),
        ("Simultanubersetzng", "de", "climate_difficulties"),
        ("Pavillon Baltard", "tr", "town_sights"),
        ("Jugendbudget", "uk", "youth_engagement"),
        ("Steinwache", "fr", "auslandsgesellschaft"),
        ("Klimakommune", "el", "climate_start"),
        ("Eurodesk", "pl", "auslandsgesellschaft"),
        ("ceramics festival", "en", "town_sights"),
    ],
)
def test_a_word_of_an_answer_leads_to_it(search: Search, question: str, language: str, topic: str) -> None:
    assert topic in search.topics(question, language)


@pytest.mark.parametrize(
    "question",
    ["Kuchenrezept mit Äpfeln", "how do I fix my bicycle", "ποιος κέρδισε το ματς χθες", "asdf qwertz", "", "?!"],
)
def test_what_is_about_something_else_finds_nothing(search: Search, question: str) -> None:
    for language in LANGUAGES:
        assert search.topics(question, language) == []


def test_it_stands_beside_the_classifiers_guesses(search: Search) -> None:
    offered = search.beside(["town_card", "town_since", "town_time"], "Jugendbudget", "de")
    assert offered == ["town_card", "town_since", "youth_engagement"]
    assert len(search.beside([], "Erasmus", "de")) <= MOST
    assert search.beside(["town_card"], "Kuchenrezept", "de") == ["town_card"]
