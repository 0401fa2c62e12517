"""What a message says of a search for funding."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.knowledge.wishes import ANY, Wish, wish_of

TODAY = dt.date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Was gibt es für eine Jugendfahrt nach Polen?", Wish(what="youth_exchange", age="14-18")),
        ("wir sind eine Schulklasse, 25 Leute", Wish(what="school_exchange", who="school", size=25)),
        ("ein Chor will im Mai mit 20 Leuten hin", Wish(what="culture", who="association", size=20, when="2027-05")),
        (
            "lycée, 30 élèves de 15-17 ans, été 2027",
            Wish(what="school_exchange", who="school", age="15-17", size=30, when="2027-07"),
        ),
        ("młodzież, 20 osób, w przyszłym roku", Wish(what="youth_exchange", age="14-18", size=20, when="2027")),
        ("okul sınıfı 25 kişi 14-16 yaş", Wish(what="school_exchange", who="school", age="14-16", size=25)),
        ("μια τάξη με 22 μαθητές 15 ετών", Wish(what="school_exchange", who="school", age="15-15", size=22)),
        ("ми клас, 25 учнів, навесні 2027", Wish(what="school_exchange", who="school", size=25, when="2027-04")),
        ("turma de 24 alunos, março", Wish(what="school_exchange", who="school", size=24, when="2027-03")),
        ("our volunteers, gap year at 19 years", Wish(what="volunteering", age="19-19")),
        ("Azubis der Stadtverwaltung im Dezember", Wish(what="trainees", who="municipal", age="18-30", when="2026-12")),
        ("hallo", Wish()),
    ],
)  # fmt: skip
def test_a_message_is_read(text: str, expected: Wish) -> None:
    assert wish_of(text, today=TODAY) == expected


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("16", "age", Wish(age="16-16")),
        ("14 bis 18", "age", Wish(age="14-18")),
        ("14 bis 18", "when", Wish(age="14-18")),
        ("16", "when", Wish()),
        ("egal", "who", Wish(who=ANY)),
        ("je ne sais pas", "when", Wish(when=ANY)),
        ("bilmiyorum", "age", Wish(age=ANY)),
        ("2027", "when", Wish(when="2027")),
        ("у травні", "when", Wish(when="2027-05")),
        ("травень", "when", Wish(when="2027-05")),
    ],
)
def test_an_answer_to_a_question_is_read(text: str, asked: str, expected: Wish) -> None:
    assert wish_of(text, today=TODAY, asked=asked) == expected


def test_a_newer_message_adds_and_replaces() -> None:
    wish = Wish(town="guarda", what="culture").updated(Wish(town="nogent", size=12))
    assert wish == Wish(town="nogent", what="culture", size=12)


def test_the_age_is_not_asked_where_it_decides_nothing() -> None:
    assert "age" in Wish(what="youth_exchange").open
    assert "age" not in Wish(what="citizens_meeting").open


@given(st.text(), st.sampled_from([None, "town", "what", "who", "age", "when"]))
def test_no_text_breaks_it(text: str, asked: str | None) -> None:
    wish = wish_of(text, today=TODAY, asked=asked)
    assert wish.span is None or wish.span[0] <= wish.span[1]
    assert wish.start is None or wish.start.day == 1
