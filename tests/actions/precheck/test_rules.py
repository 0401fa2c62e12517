"""Each rule by a table: rules/<file>.yml has the rows of the file of the same name in actions/knowledge/strategy/rules/."""

from collections.abc import Iterator, Mapping
from itertools import combinations, product
from pathlib import Path
from typing import Any, get_args

import pytest
from ruamel.yaml import YAML

from actions.knowledge.grants import APPLICANT_KINDS, FORMAT_NAMES, DecidedBy, Outcome
from actions.precheck.engine import Verdict, evaluate
from actions.precheck.facts import Facts
from actions.precheck.rules import Rulebook
from tests.actions.precheck.good_project import DAY, GOOD

TABLES = Path(__file__).parent / "rules"
RULES = Path("actions/knowledge/strategy/rules")
KEYS = {"name", "ruleset", "facts", "answer", "outcome", "decided_by", "flags", "lacks", "paragraph"}
FLAGS = {
    "exactly_500", "amount_missing", "amount_unclear", "splitting", "not_regulated_applicant", "town_missing",
    "town_not_covered", "zbarazh_ring_only", "patenschaft_ask", "werder_status", "level_missing", "theme_missing",
    "theme_deviation", "goal_missing", "new_partnership", "stadtbetriebe", "guideline_2023_note",
}  # fmt: skip
#: Values that between them turn every rule every way; each pair of them is tried on a good project and on nothing.
VALUES: Mapping[str, tuple[Any, ...]] = {
    "applicant_kind": (None, *APPLICANT_KINDS),
    "applicant_in_siegburg": (True, False),
    "partners": (None, ["guarda"], ["nogent"], ["werder"], ["zbarazh"], ["minensuchboot"], ["other:Köln"]),
    "theme": (None, 1, 2, 3, 4, "other"),
    "format": (None, *FORMAT_NAMES),
    "levels": (None, [], ["B"]),
    "goals": (None, [1], [3]),
    "requested_eur": (None, "499.99", "500", "500.01", "ca. 500", "2 Anträge à 400"),
    "new_official_partnership": (True, False),
}

Row = dict[str, Any]


def table(file: str) -> dict[str, Any]:
    read: dict[str, Any] = YAML(typ="safe").load((TABLES / file).read_text(encoding="utf-8"))
    return read


def rows() -> Iterator[tuple[str, Row]]:
    for path in sorted(TABLES.glob("*.yml")):
        for rule, of_rule in table(path.name)["rules"].items():
            yield from ((rule, row) for row in of_rule)


ROWS = list(rows())


def judged(row: Row, book: Rulebook) -> Verdict:
    facts = Facts.model_validate(row["facts"])
    return evaluate(facts, book, ruleset=row.get("ruleset", "strategy-2022"), as_of=DAY)


def answer_of(row: Row) -> str:
    """YAML 1.2 reads yes as a text, YAML 1.1 as true: both are the same answer here."""
    return {True: "yes", False: "no"}.get(row["answer"]) or str(row["answer"])


@pytest.mark.parametrize(("rule", "row"), ROWS, ids=[f"{rule}: {row['name']}" for rule, row in ROWS])
def test_a_rule_answers_as_its_table_says(rule: str, row: Row, book: Rulebook) -> None:
    verdict = judged(row, book)
    finding = {item.rule.id: item for item in verdict.findings}.get(rule)
    expected = {key: row[key] for key in ("outcome", "decided_by", "paragraph") if key in row}
    actual = {
        "outcome": verdict.outcome,
        "decided_by": verdict.decided_by,
        "paragraph": finding.paragraph if finding else None,
    }
    assert (finding.answer if finding else "absent") == answer_of(row)
    assert {key: actual[key] for key in expected} == expected
    assert set(row.get("flags", ())) - set(verdict.flags) == set()
    assert set(row.get("lacks", ())) & set(verdict.flags) == set()


def test_the_tables_have_no_misspelt_key_and_no_row_twice() -> None:
    names = [(rule, row["name"]) for rule, row in ROWS]
    assert [row["name"] for _, row in ROWS if not set(row) <= KEYS] == []
    assert [row["name"] for _, row in ROWS if not {*row.get("flags", ()), *row.get("lacks", ())} <= FLAGS] == []
    assert len(names) == len(set(names))


def test_each_file_of_rules_has_a_table_of_the_same_name_with_the_same_rules() -> None:
    files = sorted(path.name for path in RULES.glob("*.yml"))
    assert sorted(path.name for path in TABLES.glob("*.yml")) == files
    for name in files:
        rules = [rule["id"] for rule in YAML(typ="safe").load((RULES / name).read_text(encoding="utf-8"))]
        assert list(table(name)["rules"]) == rules


def _variations() -> Iterator[Row]:
    """Facts that reach what there is to reach: a good project and an empty one, with each two facts changed every way."""
    bases: tuple[Row, ...] = (GOOD, {})
    for one, other in combinations(VALUES, 2):
        for first, second in product(VALUES[one], VALUES[other]):
            yield from (base | {one: first, other: second} for base in bases)


def test_every_rule_has_a_row_with_every_answer_that_it_can_give(book: Rulebook) -> None:
    can_give: set[tuple[str, str]] = set()
    for facts, ruleset in product(_variations(), book.rulesets):
        verdict = judged({"facts": facts, "ruleset": ruleset}, book)
        found = {(item.rule.id, str(item.answer)) for item in verdict.findings}
        can_give |= found | {(rule.id, "absent") for rule in book.rules if rule.id not in {name for name, _ in found}}
    in_tables = {(rule, answer_of(row)) for rule, row in ROWS}
    assert len(can_give) >= 2 * len(book.rules) - 1  # much-is-not-stated stands everywhere and knows one answer
    assert can_give - in_tables == set()


def test_every_outcome_every_decider_and_every_flag_is_reached_by_a_row(book: Rulebook) -> None:
    verdicts = [judged(row, book) for _, row in ROWS]
    assert {verdict.outcome for verdict in verdicts} == set(get_args(Outcome))
    assert {verdict.decided_by for verdict in verdicts} == set(get_args(DecidedBy))
    assert {flag for verdict in verdicts for flag in verdict.flags} == FLAGS
    assert {flag for _, row in ROWS for flag in row.get("flags", ())} == FLAGS
    assert {flag for _, row in ROWS for flag in row.get("lacks", ())} == FLAGS


def test_every_open_point_of_the_paper_is_settled_by_some_rule(book: Rulebook) -> None:
    settled = {point for rule in book.rules for point in rule.settles}
    assert settled == {f"G{number}" for number in range(1, 20)}
