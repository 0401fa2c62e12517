"""The engine: what is missing, rulesets and days, and that the same facts give the same verdict for ever."""

import dataclasses
import datetime as dt
import json
import time
from itertools import permutations, product
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from actions.precheck.engine import UnknownRuleset, Verdict, evaluate
from actions.precheck.facts import Facts
from actions.precheck.rules import Rule, Rulebook
from tests.actions.precheck.good_project import DAY, GOOD, UNCERTAIN, read


def answers(verdict: Verdict) -> dict[str, str]:
    return {finding.rule.id: finding.answer for finding in verdict.findings}


@pytest.mark.parametrize("nothing", [{}, dict.fromkeys(GOOD)], ids=["no key", "every key null"])
def test_nothing_said_is_unclear_and_unknown_and_refuses_nothing(book: Rulebook, nothing: dict[str, Any]) -> None:
    verdict = evaluate(Facts.model_validate(nothing), book, ruleset="strategy-2022", as_of=DAY)
    assert (verdict.outcome, verdict.decided_by) == ("unclear", "unknown")
    assert "amount_missing" in verdict.flags
    assert "no" not in answers(verdict).values()
    assert set(verdict.missing) == {"applicant_kind", "partners", "theme", "levels", "goals", "requested_eur"}


def test_what_is_missing_is_exactly_what_turns_the_open_findings_that_count_into_decided_ones(book: Rulebook) -> None:
    counts = {rule.id for rule in book.rules if rule.on_fail or rule.on_open or rule.decides or rule.asks}
    nothing = evaluate(Facts(), book, ruleset="strategy-2022", as_of=DAY)
    told = {fact: GOOD[fact] for fact in nothing.missing}
    for left_out in [None, *nothing.missing]:
        facts = Facts.model_validate({fact: value for fact, value in told.items() if fact != left_out})
        verdict = evaluate(facts, book, ruleset="strategy-2022", as_of=DAY)
        undecided = {rule for rule, answer in answers(verdict).items() if answer == "unknown" and rule in counts}
        assert verdict.missing == (() if left_out is None else (left_out,))
        assert bool(undecided) == (left_out is not None)


def test_what_was_said_and_stays_open_is_not_missing(book: Rulebook) -> None:
    verdict = read(book, applicant_kind="church", partners=["zbarazh"], theme="other", format="other")
    assert (verdict.outcome, verdict.missing) == ("unclear", ())


def test_under_the_guideline_the_committee_decides_everything(book: Rulebook) -> None:
    sums = ("0.01", "499.99", "500", "500.01", *UNCERTAIN)
    for euros, levels in product(sums, (["A"], [])):
        verdict = read(book, ruleset="guideline-2023", requested_eur=euros, levels=levels)
        assert (verdict.decided_by, verdict.ruleset) == ("committee", "guideline-2023")
        assert {"guideline_2023_note", "exactly_500"} & set(verdict.flags) == set()


def test_the_outcome_does_not_depend_on_the_ruleset(book: Rulebook) -> None:
    changed: tuple[dict[str, Any], ...] = ({}, {"levels": []}, {"goals": None}, {"theme": "other"})
    for changes in changed:
        assert read(book, ruleset="guideline-2023", **changes).outcome == read(book, **changes).outcome


def test_the_order_of_list_values_does_not_matter(book: Rulebook) -> None:
    partners, levels, goals = ["zbarazh", "werder", "other:Köln"], ["A", "B", "C"], [1, 3, 5]
    orders = zip(permutations(partners), permutations(levels), permutations(goals), strict=True)
    verdicts = [read(book, partners=list(p), levels=list(lv), goals=list(g)) for p, lv, g in orders]
    assert verdicts == [verdicts[0]] * 6


def test_an_unknown_ruleset_is_refused(book: Rulebook) -> None:
    with pytest.raises(UnknownRuleset):
        read(book, ruleset="strategy-1999")


@pytest.mark.parametrize(
    ("ruleset", "first"), [("strategy-2022", dt.date(2022, 10, 25)), ("guideline-2023", dt.date(2023, 3, 22))]
)
def test_a_ruleset_is_used_from_its_first_day(book: Rulebook, ruleset: str, first: dt.date) -> None:
    assert read(book, ruleset=ruleset, as_of=first).as_of == first
    with pytest.raises(UnknownRuleset):
        read(book, ruleset=ruleset, as_of=first - dt.timedelta(days=1))


@pytest.mark.parametrize(
    "changes", [{}, {"requested_eur": "400 pro Person x 3"}, {"levels": []}, {"partners": []}], ids=str
)
@pytest.mark.parametrize("ruleset", ["strategy-2022", "guideline-2023"])
def test_stored_facts_ruleset_and_day_give_the_same_verdict_again(
    book: Rulebook, changes: dict[str, Any], ruleset: str
) -> None:
    facts = Facts.model_validate(GOOD | changes)
    first = evaluate(facts, book, ruleset=ruleset, as_of=DAY)
    stored = json.dumps({"facts": facts.as_json(), "ruleset": first.ruleset, "as_of": first.as_of.isoformat()})
    read_back = json.loads(stored)
    again = evaluate(
        Facts.model_validate(read_back["facts"]),
        Rulebook.load(),
        ruleset=read_back["ruleset"],
        as_of=dt.date.fromisoformat(read_back["as_of"]),
    )
    assert again == first


def _book_with_a_changed_threshold(book: Rulebook) -> Rulebook:
    """Until the end of 2026 the threshold is 500, from 2027 on 1000: an old rule that ends, and a new one."""
    decision = YAML(typ="safe").load(Path("actions/knowledge/strategy/rules/decision.yml").read_text(encoding="utf-8"))
    data = next(rule for rule in decision if rule["id"] == "below-500-office-may-decide")
    ended = Rule.model_validate(data | {"valid": {"to": dt.date(2026, 12, 31)}})
    new = data | {
        "id": "below-1000-office-may-decide",
        "valid": {"from": dt.date(2027, 1, 1)},
        "passes_when": {"all_of": [{"fact": "requested_eur", "below": 1000}, {"verdict": "in_line_with_strategy"}]},
        "fails_when": {"fact": "requested_eur", "at_least": 1000},
    }
    others = (rule for rule in book.rules if rule.id != data["id"])
    return dataclasses.replace(book, rules=(*others, ended, Rule.model_validate(new)))


@pytest.mark.parametrize(
    ("day", "decided_by", "rule"),
    [
        (dt.date(2026, 12, 31), "committee", "below-500-office-may-decide"),
        (dt.date(2027, 1, 1), "office_01", "below-1000-office-may-decide"),
    ],
)
def test_a_rule_counts_from_its_first_day_to_its_last(book: Rulebook, day: dt.date, decided_by: str, rule: str) -> None:
    changed = _book_with_a_changed_threshold(book)
    verdict = read(changed, requested_eur="700", as_of=day)
    found = {name for name in answers(verdict) if name.startswith("below-")}
    assert (verdict.decided_by, found) == (decided_by, {rule})


def test_an_old_verdict_is_computed_again_after_the_rules_have_changed(book: Rulebook) -> None:
    before, after = read(book), read(_book_with_a_changed_threshold(book))
    assert (after.outcome, after.decided_by, after.flags) == (before.outcome, before.decided_by, before.flags)


def test_two_thousand_projects_take_less_than_a_second(book: Rulebook) -> None:
    start = time.process_time()
    for euros in range(2000):
        read(book, requested_eur=euros)
    assert time.process_time() - start < 1
