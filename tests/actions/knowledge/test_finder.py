"""Which programmes fit: by town, applicant, plan, age, size and date, and in which order."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.knowledge.answers import Answers, Question
from actions.knowledge.finder import Fit, fits
from actions.knowledge.programmes import APPLICANTS, PLANS, due
from actions.knowledge.store import Knowledge
from actions.knowledge.wishes import Wish
from translations.languages import LANGUAGES

TODAY = dt.date(2026, 11, 20)
NOW = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
KNOWLEDGE = Knowledge.load()


def search(**wish: object) -> dict[str, Fit]:
    """Programme -> fit, in their order."""
    found = fits(Wish(**wish), KNOWLEDGE.programmes.values(), today=TODAY)  # type: ignore[arg-type]
    return {fit.programme.id: fit for fit in found}


@pytest.mark.parametrize(
    ("town", "first"), [("nogent", "dfjw"), ("boleslawiec", "dpjw"), ("orestiada", "dgjw"), ("selcuk", "erasmus_youth")]
)
def test_a_youth_trip_finds_the_office_of_the_two_countries(town: str, first: str) -> None:
    found = search(town=town, what="youth_exchange")
    assert first in list(found)[:2]
    assert found[first].grade in ("good", "maybe")


def test_werder_has_nothing_but_the_towns_own_grant_and_advice() -> None:
    fitting = [fit.programme for fit in search(town="werder").values() if fit.grade != "no"]
    assert [item.id for item in fitting if item.kind == "grant"] == ["siegburg"]


def test_a_private_person_is_told_why_not() -> None:
    fit = search(town="guarda", who="private_person", what="citizens_meeting")["cerv_town_twinning"]
    assert [reason.facet for reason in fit.against] == ["who"]


def test_too_few_people_for_town_twinning() -> None:
    assert [r.facet for r in search(town="guarda", what="citizens_meeting", size=49)["cerv_town_twinning"].against] == [
        "size"
    ]
    assert not search(town="guarda", what="citizens_meeting", size=50)["cerv_town_twinning"].against


@pytest.mark.parametrize(("age", "answer"), [("12-26", "yes"), ("11-14", "check"), ("26-30", "check"), ("27-40", "no")])
def test_ages_overlap_wholly_in_part_or_not(age: str, answer: str) -> None:
    reasons = {reason.facet: reason.answer for reason in search(town="boleslawiec", age=age)["dpjw"].reasons}
    assert reasons["age"] == answer


def test_what_is_not_verified_is_never_a_good_fit() -> None:
    for fit in search(town="selcuk", what="youth_exchange").values():
        if fit.programme.mark == "unverified":
            assert fit.grade != "good"


@pytest.mark.parametrize(
    ("programme", "start", "states"),
    [
        ("cerv_town_twinning", None, ["passed"]),
        ("dpjw", None, ["ahead"]),
        ("dpjw", dt.date(2027, 5, 1), ["open"]),
        ("dpjw", dt.date(2027, 1, 1), ["passed"]),
        ("dgjw", dt.date(2027, 7, 1), ["passed", "open"]),
        ("dgjw", dt.date(2028, 7, 1), ["open", "open"]),
        ("buergerfonds", None, ["rolling"]),
        ("skew_kleinprojekte", None, ["over"]),
    ],
)
def test_a_deadline_today(programme: str, start: dt.date | None, states: list[str]) -> None:
    deadlines = KNOWLEDGE.programmes[programme].deadlines
    assert [due(deadline, start=start, today=TODAY).state for deadline in deadlines] == states


def test_the_last_day_is_still_open() -> None:
    (deadline,) = KNOWLEDGE.programmes["cerv_town_twinning"].deadlines
    assert due(deadline, start=None, today=dt.date(2026, 9, 23)).state == "open"
    assert due(deadline, start=None, today=dt.date(2026, 9, 24)).state == "passed"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_passed_deadline_is_named_as_passed(answers: Answers, language: str) -> None:
    text = answers.answer(Question("programme_deadlines", language, now=NOW)).text
    passed = answers.messages.text(language, "deadline_passed", date=dt.date(2026, 9, 23))
    assert passed in text
    assert answers.messages.text(language, "deadline_open", date=dt.date(2026, 9, 23)) not in text.replace(passed, "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unverified_figure_stands_behind_the_words_for_it(answers: Answers, language: str) -> None:
    for name, programme in answers.knowledge.programmes.items():
        if not programme.unverified:
            continue
        text = answers.answer(Question("programme_details", language, programmes=(name,))).text
        open_text = answers.text(
            language, f"programme_{name}.unverified", **answers.arguments(programme.unverified, language)
        )
        assert answers.text(language, "unverified_line", text=open_text) in text
        assert text.count(open_text) == 1


def test_a_figure_that_was_not_seen_is_no_argument_of_the_wording() -> None:
    for programme in KNOWLEDGE.programmes.values():
        assert not set(programme.facts) & set(programme.unverified)


def test_the_answer_names_what_was_searched_and_why(answers: Answers) -> None:
    wish = Wish(town="boleslawiec", what="youth_exchange", who="private_person", age="14-18", when="2027-05", size=20)
    text = answers.answer(Question("programmes", "de", wish=wish, now=NOW)).text
    assert "Bolesławiec (Bunzlau), Jugendbegegnung, Einzelperson, 20 Personen, 14–18 Jahre, Mai 2027" in text
    assert "nicht für: Einzelperson" in text


wishes = st.builds(
    Wish,
    town=st.sampled_from([None, *KNOWLEDGE.cities]),
    what=st.sampled_from([None, *PLANS]),
    who=st.sampled_from([None, *APPLICANTS]),
    age=st.sampled_from([None, "0-13", "14-18", "31-99", "16-16"]),
    when=st.sampled_from([None, "2026-12", "2027", "2030-01"]),
    size=st.none() | st.integers(1, 999),
)


@given(wishes)
def test_what_is_against_it_never_stands_before_what_fits(wish: Wish) -> None:
    grades = [fit.grade for fit in fits(wish, KNOWLEDGE.programmes.values(), today=TODAY)]
    assert grades == sorted(grades, key=("good", "maybe", "no").index)


@given(wishes, st.sampled_from(LANGUAGES))
def test_every_search_is_answered_within_a_message(answers: Answers, wish: Wish, language: str) -> None:
    reply = answers.answer(Question("programmes", language, wish=wish, now=NOW))
    assert len(reply.text) <= 4096
    assert reply.sources
