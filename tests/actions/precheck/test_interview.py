"""Which question of the pre-check comes next."""

import itertools
from typing import Any

import pytest

from actions.knowledge.grants import FORMAT_NAMES, PARTNERS, QUESTIONS, Topic
from actions.precheck.interview import Interview
from actions.precheck.rules import Rulebook

#: The longest way: who, not from here, with whom, …; with the message that begins it ten at most.
MOST_MESSAGES = 10


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return Rulebook.load()


def said(**answers: dict[str, Any]) -> Interview:
    interview = Interview()
    for question, answer in answers.items():
        interview = interview.answered(question, answer)  # type: ignore[arg-type]  # names of questions
    return interview


def test_it_begins_with_who_applies(book: Rulebook) -> None:
    assert Interview().next(book) == "applicant"
    assert Interview().step("applicant", book) == (1, 8)


@pytest.mark.parametrize(
    ("name", "asked"), [("culture_exchange", ()), ("school_exchange", ("levels",)), ("other", ("theme", "levels"))]
)
def test_what_a_format_settles_is_not_asked(book: Rulebook, name: str, asked: tuple[Topic, ...]) -> None:
    path = said(plan={"format": name}).path(book)
    assert tuple(question for question in path if question in ("theme", "levels")) == asked


def test_a_new_partnership_is_asked_only_where_no_partner_town_takes_part(book: Rulebook) -> None:
    assert "status" not in said(partners={"partners": ["guarda", "other:Köln"]}).path(book)
    assert "status" in said(partners={"partners": ["zbarazh"]}).path(book)
    assert "status" in said(partners={"partners": ["other:Köln"]}).path(book)


def test_a_skipped_question_is_not_asked_again(book: Rulebook) -> None:
    assert said(applicant={}).next(book) == "partners"


def test_where_somebody_is_from_leaves_open_who_applies(book: Rulebook) -> None:
    interview = said(applicant={"applicant_in_siegburg": False})
    assert interview.next(book) == "applicant"
    both = interview.answered("applicant", {"applicant_kind": "school"})
    assert both.facts.applicant_in_siegburg is False
    assert both.next(book) == "partners"


def test_back_asks_the_last_question_once_more(book: Rulebook) -> None:
    interview = said(applicant={"applicant_kind": "school"}, partners={"partners": ["guarda"]})
    assert interview.back().next(book) == "partners"
    assert interview.back().back().next(book) == "applicant"
    assert Interview().back() == Interview()


def test_a_question_gone_back_to_comes_before_those_that_are_open(book: Rulebook) -> None:
    interview = said(goals={"goals": [1]})
    assert interview.next(book) == "applicant"
    assert interview.back().next(book) == "goals"
    assert interview.reopened("sum").next(book) == "sum"


def test_what_is_settled_can_be_changed(book: Rulebook) -> None:
    interview = said(plan={"format": "culture_exchange"}).reopened("theme")
    assert "theme" in interview.path(book)
    changed = interview.answered("theme", {"theme": 4})
    assert changed.facts.theme == 4
    assert "theme" in changed.path(book)


def test_another_format_makes_room_for_what_it_settles(book: Rulebook) -> None:
    interview = said(plan={"format": "other"}, theme={"theme": 4}, levels={"levels": ["A"]})
    changed = interview.answered("plan", {"format": "culture_exchange"})
    assert changed.facts.theme is None
    assert changed.facts.levels is None


def test_one_answer_is_changed_without_the_others(book: Rulebook) -> None:
    interview = said(applicant={"applicant_kind": "school"}, partners={"partners": ["guarda"]}, plan={"format": "tour"})
    reopened = interview.reopened("partners")
    assert reopened.next(book) == "partners"
    assert reopened.answered("partners", {"partners": ["werder"]}).next(book) == "levels"


def test_no_way_through_takes_more_than_ten_messages(book: Rulebook) -> None:
    elsewhere_first = 1  # "not from Siegburg" is a message of its own before who applies
    for partner, name in itertools.product((*PARTNERS, "other:Köln"), FORMAT_NAMES):
        path = said(partners={"partners": [partner]}, plan={"format": name}).path(book)
        assert 1 + elsewhere_first + len(path) <= MOST_MESSAGES, (partner, name, path)


def test_the_place_on_the_way_never_passes_its_end(book: Rulebook) -> None:
    interview = Interview()
    for _ in QUESTIONS:
        question = interview.next(book)
        if question is None:
            break
        step, steps = interview.step(question, book)
        assert 1 <= step <= steps
        interview = interview.answered(question, {})
    assert interview.next(book) is None
