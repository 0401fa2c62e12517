"""The one screen of a result, what would make it better, and what is kept of it."""

import datetime as dt
import json

import pytest

from actions.knowledge.answers import Answers
from actions.precheck.engine import evaluate
from actions.precheck.facts import Facts
from actions.precheck.improve import improvements
from actions.precheck.result import Result, programmes, record, that_matter
from actions.precheck.rules import Rulebook
from actions.precheck.wording import Wording
from tests.actions.precheck.conftest import DAY, judged
from translations.languages import LANGUAGES

REFERENCE = "SB-7K3Q-9FXM"
#: What a telephone shows of one message without much scrolling, in characters.
ONE_SCREEN = 1900


def changed(facts: Facts, **changes: object) -> Facts:
    return facts.changed(**changes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_result_is_one_screen_with_document_and_record(
    wording: Wording, book: Rulebook, choir: Facts, language: str
) -> None:
    reply = Result(wording).reply(choir, judged(choir, book), reference=REFERENCE, language=language)
    assert len(reply.text) < ONE_SCREEN
    assert REFERENCE in reply.text
    assert wording.text(language, "precheck_notice") in reply.text
    assert reply.document is not None
    assert reply.record is not None
    assert reply.record.reference == REFERENCE


@pytest.mark.parametrize(
    ("change", "light"),
    [({}, "🟢"), ({"goals": None}, "🟡"), ({"levels": []}, "🔴"), ({"partners": ["other:Köln"]}, "🔴")],
)
def test_the_light_has_words(
    wording: Wording, book: Rulebook, choir: Facts, change: dict[str, object], light: str
) -> None:
    facts = changed(choir, **change)
    verdict = judged(facts, book)
    reply = Result(wording).reply(facts, verdict, reference=REFERENCE, language="de")
    assert reply.text.startswith(f"{light} **{wording.text('de', f'outcome_{verdict.outcome}')}**")


def test_what_speaks_against_it_comes_first(book: Rulebook, choir: Facts) -> None:
    facts = changed(choir, partners=["other:Köln"], goals=None, applicant_kind="party")
    answers = [finding.answer for finding in that_matter(judged(facts, book))]
    assert answers == ["no", "unknown", "unknown"]


def test_who_decides_is_among_what_matters(book: Rulebook, choir: Facts) -> None:
    assert "below-500-office-may-decide" in {finding.rule.id for finding in that_matter(judged(choir, book))}


def test_the_office_is_named_only_with_what_was_reported_since(wording: Wording, book: Rulebook, choir: Facts) -> None:
    result = Result(wording)
    below = result.reply(choir, judged(choir, book), reference=REFERENCE, language="de")
    assert "23. März 2023" in below.text
    assert any(source.date == "2023-03-23" for source in below.sources)
    at = changed(choir, requested_eur="500")
    assert "23. März 2023" not in result.reply(at, judged(at, book), reference=REFERENCE, language="de").text


def test_all_clauses_are_listed(wording: Wording, book: Rulebook, choir: Facts) -> None:
    verdict = judged(choir, book)
    listed = Result(wording).clauses(verdict, "de").text.splitlines()
    assert len(listed) == 1 + len(verdict.findings)
    assert any("(Zuschussregeln (3))" in line for line in listed)


def test_improvements_are_what_the_engine_finds(book: Rulebook, choir: Facts) -> None:
    facts = changed(choir, format="other", theme=4, levels=[], goals=None)
    found = improvements(facts, judged(facts, book), book)
    assert {item.fact: item.choices for item in found.each} == {
        "levels": ("A", "B", "C"),
        "goals": ("1", "2", "3", "4", "5"),
    }
    by_fact = {item.fact: item for item in found.each}
    assert by_fact["levels"].verdict.outcome == "unclear"
    assert by_fact["goals"].verdict.outcome == "speaks_against"
    assert by_fact["goals"].settles == ("at-least-one-goal",)
    assert found.together is not None
    assert found.together.outcome == "likely_meets"


def test_where_all_is_in_order_nothing_is_to_be_improved(book: Rulebook, choir: Facts) -> None:
    assert improvements(choir, judged(choir, book), book).each == ()


def test_nobody_is_told_to_ask_for_less_or_to_split(book: Rulebook, choir: Facts) -> None:
    for asked in ("500", "2500"):
        facts = changed(choir, requested_eur=asked)
        assert improvements(facts, judged(facts, book), book).each == ()
    split = changed(choir, requested_eur="2 Anträge à 400")
    offered = improvements(split, judged(split, book), book).each
    assert [item.fact for item in offered] == ["requested_eur"]


def test_programmes_beside_the_towns_own_grant_fit_the_town(answers: Answers, wording: Wording, choir: Facts) -> None:
    offered = programmes(choir, wording, DAY)
    assert offered
    assert "siegburg" not in offered
    assert all(answers.knowledge.programmes[name].towns.get("guarda") in ("yes", "check") for name in offered)
    assert programmes(changed(choir, partners=["other:Köln"]), wording, DAY) == []


def test_what_is_stored_gives_the_same_verdict_again(book: Rulebook, choir: Facts) -> None:
    for facts in (choir, Facts(), changed(choir, requested_eur="ca. 500", theme="other")):
        stored = json.loads(json.dumps(record(facts, judged(facts, book))))
        again = evaluate(
            Facts.model_validate(stored["facts"]),
            book,
            ruleset=stored["ruleset"],
            as_of=dt.date.fromisoformat(stored["as_of"]),
        )
        assert record(facts, again) == stored
