"""The engine against an independent second evaluation of the same rules, on random facts."""

from collections.abc import Mapping
from decimal import Decimal
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from actions.knowledge.grants import APPLICANT_KINDS, FORMAT_NAMES, PARTNERS
from actions.precheck.engine import Verdict, evaluate
from actions.precheck.facts import Facts
from actions.precheck.rules import Rulebook
from tests.actions.precheck.good_project import DAY
from tests.actions.precheck.second_evaluation import FORMATS, SIX_TOWNS, Amount, Judgement, judge

UNSAID = object()
UNCLEAR = Amount("unclear")
SPREAD = Amount("spread", several=True)
MISSING = Amount("missing")

#: Requested sums as a facts file may have them, and what they mean by the issue's words.
TEXTS: Mapping[str, Amount] = {
    **{
        text: Amount("exact", Decimal(euros))
        for text, euros in {
            "0,01": "0.01", "0.01 €": "0.01", "1": "1", "99,90 EUR": "99.90", "450": "450", "450 Euro": "450",
            "499,99": "499.99", "499.99": "499.99", "499,99 €": "499.99", "500": "500", "500,00 €": "500",
            "500,-": "500", "EUR 500": "500", "500,01": "500.01", "500.01 EUR": "500.01", "1.200": "1200",
            "1.200,50 €": "1200.50", "1,200.50": "1200.50", "1 200,50 €": "1200.50", "fünfhundert": "500",
            "fünfhundert Euro": "500", "400 pro Person x 3": "1200", "150 € pro Person, 3 Personen": "450",
            "125 € pro Person, 4 Personen": "500", "100 pro Person x 4": "400", "999999,99": "999999.99",
            "499,995": "499995",  # three digits behind a mark are thousands, as in "1.200"
        }.items()
    },
    **dict.fromkeys(
        [
            "ca. 500", "ungefähr 450 €", "450–550", "450-550 €", "400 bis 480", "brutto 500", "500 € brutto", "netto 400",
            "450 USD", "$450", "450 zł", "400 Pfund", "400 pro Person", "400 € pro Kopf", "bis zu 499", "maximal 450",
            "0", "0,00 €", "-0,01", "-450", "-450 €", "viel", "?", "weiß nicht", "499,9951", "1e2", "NaN", "10 oder 20 €",
        ],
        UNCLEAR,
    ),
    **dict.fromkeys(
        ["2 Anträge à 400 für dieselbe Fahrt", "zwei Anträge zu 300 €", "2 Anträge à 800", "3 applications of 200 €"],
        SPREAD,
    ),
    "2 Anträge à ca. 400": Amount("unclear", several=True),
    "": MISSING,
    " ": MISSING,
}  # fmt: skip
#: The same as numbers of JSON or YAML.
NUMBERS: tuple[tuple[Any, Amount], ...] = (
    *(
        (euros, Amount("exact", Decimal(str(euros))))
        for euros in (0.01, 1, 449.5, 450, 499.99, 500, 500.0, 500.01, 501)
    ),
    *((Decimal(euros), Amount("exact", Decimal(euros))) for euros in ("0.01", "1.2", "499.99", "500", "500.01")),
    *((euros, UNCLEAR) for euros in (0, 0.0, -0.01, -1, -450, 499.995, 1e300, float("inf"), float("nan"))),
)
SUMS = (*TEXTS.items(), *NUMBERS)

PARTNER_NAMES = (*PARTNERS, "other:Köln", "other:Guarda", "other:")
VALUES: Mapping[str, st.SearchStrategy[Any]] = {
    "applicant_kind": st.sampled_from(APPLICANT_KINDS),
    "applicant_in_siegburg": st.booleans(),
    "partners": st.lists(st.sampled_from(PARTNER_NAMES), max_size=4),
    "theme": st.sampled_from([1, 2, 3, 4, "other"]),
    "theme_deviation_reason": st.sampled_from(["", "Hochwasser", "500 €"]),
    "format": st.sampled_from(FORMAT_NAMES),
    "levels": st.lists(st.sampled_from("ABC"), max_size=3),
    "goals": st.lists(st.integers(min_value=1, max_value=5), max_size=5),
    "total_cost_eur": st.sampled_from([0, 499.99, 500, "9000 €", "ca. 500"]),
    "new_official_partnership": st.booleans(),
    "requested_eur": st.one_of(
        st.sampled_from(SUMS),
        st.decimals(min_value="0.01", max_value="1000", places=2).map(lambda euros: (euros, Amount("exact", euros))),
    ),
}
#: What an application that is in line says: without it, hardly one random project in a thousand would be.
IN_LINE: Mapping[str, st.SearchStrategy[Any]] = {
    "applicant_kind": st.sampled_from(["association", "school", "company"]),
    "applicant_in_siegburg": st.just(value=True),
    "partners": st.lists(st.sampled_from(sorted(SIX_TOWNS)), min_size=1, max_size=2),
    "theme": st.sampled_from([1, 2, 3, 4]),
    "format": st.sampled_from(sorted(FORMATS)),
    "levels": st.lists(st.sampled_from("ABC"), min_size=1, max_size=3),
    "goals": st.lists(st.integers(min_value=1, max_value=5), min_size=1, max_size=3),
    "new_official_partnership": st.just(value=False),
}
ODD = {key: st.one_of(st.sampled_from([UNSAID, None]), anything) for key, anything in VALUES.items()}
#: Which facts are odd: none, up to three, or all.
ODD_KEYS = [odd for count in range(4) for odd in combinations(VALUES, count)] + [tuple(VALUES)] * 60


@st.composite
def projects(draw: st.DrawFn) -> tuple[dict[str, Any], Amount]:
    """A facts file, and what its requested sum means: up to three facts odd among those in line, or all of them."""
    odd_keys = draw(st.sampled_from(ODD_KEYS))
    facts: dict[str, Any] = {}
    amount = MISSING
    for key, anything in VALUES.items():
        value = draw(ODD[key] if key in odd_keys else IN_LINE.get(key, anything))
        if key == "requested_eur" and value is not UNSAID and value is not None:
            value, amount = value
        if value is not UNSAID:
            facts[key] = value
    return facts, amount


RULESETS = st.sampled_from(["strategy-2022", "strategy-2022", "guideline-2023"])
many = settings(
    max_examples=10_000, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], database=None
)


def judged(facts: Mapping[str, Any], book: Rulebook, ruleset: str = "strategy-2022") -> Verdict:
    return evaluate(Facts.model_validate(facts), book, ruleset=ruleset, as_of=DAY)


def compared(verdict: Verdict) -> Judgement:
    return Judgement(verdict.outcome, verdict.decided_by, frozenset(verdict.flags), frozenset(verdict.missing))


@many
@given(project=projects(), ruleset=RULESETS)
def test_the_engine_and_the_second_evaluation_never_differ(
    book: Rulebook, project: tuple[dict[str, Any], Amount], ruleset: str
) -> None:
    facts, amount = project
    verdict = judged(facts, book, ruleset)
    event(f"{verdict.outcome}, {verdict.decided_by}")
    assert compared(verdict) == judge(facts, amount, ruleset=ruleset)


@many
@given(project=projects(), data=st.data(), ruleset=RULESETS)
def test_a_fact_more_never_turns_a_decided_finding_back_into_unknown(
    book: Rulebook, project: tuple[dict[str, Any], Amount], data: st.DataObject, ruleset: str
) -> None:
    facts, _ = project
    key = data.draw(st.sampled_from(sorted(VALUES)))
    value = data.draw(VALUES[key])
    less = {name: said for name, said in facts.items() if name != key}
    before = {item.rule.id: item.answer for item in judged(less, book, ruleset).findings}
    more = less | {key: value[0] if key == "requested_eur" else value}
    after = {item.rule.id: item.answer for item in judged(more, book, ruleset).findings}
    decided = [rule for rule, answer in before.items() if answer != "unknown"]
    assert [rule for rule in decided if after.get(rule) == "unknown"] == []


@pytest.mark.parametrize(("said", "amount"), SUMS, ids=[repr(said) for said, _ in SUMS])
def test_every_odd_sum_is_read_as_the_second_evaluation_has_it(book: Rulebook, said: Any, amount: Amount) -> None:
    assert compared(judged({"requested_eur": said}, book)) == judge({}, amount, ruleset="strategy-2022")


@pytest.mark.parametrize("format_name", FORMAT_NAMES)
def test_both_know_the_same_of_a_format(book: Rulebook, format_name: str) -> None:
    facts = {"format": format_name}
    assert compared(judged(facts, book)) == judge(facts, MISSING, ruleset="strategy-2022")
