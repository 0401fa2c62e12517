"""What an answer must never say, over everything that can be answered, in every language."""

import re
from collections.abc import Iterator

import pytest

from actions.knowledge.answers import Answers, Question
from actions.replies import Reply
from bot.checks import questions_of
from tests.actions.knowledge.test_contradictions import shown
from translations.languages import LANGUAGES

FIVE_PAPERS = {"strategy", "internship", "network_office_2022", "network_office_2024", "climate_partnership"}


@pytest.fixture(scope="module", params=LANGUAGES)
def said(request: pytest.FixtureRequest, answers: Answers) -> list[tuple[Question, Reply]]:
    """Everything in one language."""
    topics = answers.knowledge.topics.values()
    asked = [question for topic in topics for question in questions_of(topic, answers.knowledge, request.param)]
    return [(question, answers.answer(question)) for question in asked]


def of(said: list[tuple[Question, Reply]], *topics: str) -> Iterator[tuple[Question, Reply]]:
    found = [item for item in said if item[0].topic in topics]
    assert found
    return iter(found)


def test_6693_never_stands_without_6694(said: list[tuple[Question, Reply]]) -> None:
    for question, reply in said:
        if shown(6693, question.language) in reply.text:
            assert shown(6694, question.language) in reply.text


def test_zbarazh_is_in_no_list_of_partner_towns(said: list[tuple[Question, Reply]], answers: Answers) -> None:
    rankings = ("partner_cities", "towns_by_distance", "towns_by_population", "towns_by_since")
    for question, reply in of(said, *rankings):
        assert answers.knowledge.cities["zbarazh"].names[question.language].split()[0] not in reply.text


def test_werder_is_nowhere_a_sponsorship_alone(said: list[tuple[Question, Reply]]) -> None:
    for question, reply in of(said, "werder_status", "town_card", "town_since", "compare_towns", "towns_by_since"):
        if question.towns == ("werder",) or question.topic in ("werder_status", "towns_by_since"):
            assert "2025" in reply.text


def test_the_year_of_a_partnership_never_rests_on_the_five_papers(
    said: list[tuple[Question, Reply]], answers: Answers
) -> None:
    papers = {answers.knowledge.documents[name].title for name in FIVE_PAPERS}
    for _, reply in of(said, "town_since", "towns_by_since"):
        if reply.sources:
            assert not papers & {source.title for source in reply.sources}


def test_siegburg_is_not_in_the_weimar_triangle(said: list[tuple[Question, Reply]], answers: Answers) -> None:
    for question, reply in of(said, "weimar_triangle"):
        rows = [line for line in reply.text.splitlines() if line.startswith("• ")]
        assert len(rows) == 8
        for city in answers.knowledge.cities.values():
            assert not any("Siegburg" in row or city.names[question.language] in row for row in rows)


def test_a_promise_rests_on_no_paper_and_is_never_made(said: list[tuple[Question, Reply]]) -> None:
    for question, reply in said:
        if question.language == "de":
            assert not re.search(r"bewilligt|genehmigt|garantier|zugesagt|Sie bekommen|Sie erhalten", reply.text), (
                question
            )


def test_figures_of_quota_and_rates_of_2023_stand_with_their_date(said: list[tuple[Question, Reply]]) -> None:
    for _, reply in of(
        said, "grant_quota_own_share", "grant_maximum", "grant_deadline", "grant_rules", "grant_conformity"
    ):
        if "75" in reply.text or re.search(r"50\s?%", reply.text):
            assert "2023" in reply.text


def test_europe_for_citizens_has_a_successor_wherever_it_is_named(said: list[tuple[Question, Reply]]) -> None:
    named = [reply for _, reply in said if "Europe for Citizens" in reply.text]
    assert named
    assert all("CERV" in reply.text for reply in named)


def test_the_motion_is_a_motion(said: list[tuple[Question, Reply]]) -> None:
    words = {
        "de": "Antrag", "en": "motion", "fr": "motion|proposition", "pl": "wniosek|wniosk", "pt": "moção|proposta",
        "tr": "önerge", "el": "πρόταση|αίτημα", "uk": "подання|пропозиці|клопотання|внесен",
    }  # fmt: skip
    for question, reply in of(said, "bundestag_motion"):
        assert re.search(words[question.language], reply.text, re.IGNORECASE), reply.text
        assert "20/11369" in reply.text


def test_rheines_money_is_not_siegburgs(said: list[tuple[Question, Reply]]) -> None:
    total = {shown(142000, language) for language in LANGUAGES}
    for question, reply in said:
        if any(figure in reply.text for figure in total):
            assert question.topic == "climate_money"
            assert "Siegburg" in reply.text or "Зігбург" in reply.text or "Ζίγκμπουργκ" in reply.text


def test_the_towns_own_contact_is_the_towns(said: list[tuple[Question, Reply]]) -> None:
    allowed = {
        "human": {"siegburg.de"}, "grant_application": {"siegburg.de"}, "network_contact": {"auslandsgesellschaft.de"},
        "programme_details": {"brms.nrw.de"},
    }  # fmt: skip
    for question, reply in said:
        found = set(re.findall(r"[\w.-]+@([\w-]+(?:\.[\w-]+)+)", reply.text))
        assert found <= allowed.get(question.topic, set()), question


def test_the_pilot_is_neither_decided_nor_for_everybody(answers: Answers) -> None:
    status = answers.answer(Question("internship_status", "de")).text
    assert "zur Kenntnis" in status or "nicht" in status
    participants = answers.answer(Question("internship_participants", "de")).text
    assert "Stadtverwaltung" in participants
