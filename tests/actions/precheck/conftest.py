"""A project, its rules and its wording, for the tests of what is made of a verdict."""

import datetime as dt

import pytest

from actions.knowledge.answers import Answers
from actions.precheck.engine import Verdict, evaluate
from actions.precheck.facts import Facts
from actions.precheck.rules import Rulebook
from actions.precheck.wording import Wording

DAY = dt.date(2026, 11, 20)


@pytest.fixture(scope="session")
def book() -> Rulebook:
    return Rulebook.load()


@pytest.fixture(scope="session")
def wording(answers: Answers, book: Rulebook) -> Wording:
    return Wording(answers, book)


@pytest.fixture(scope="session")
def choir() -> Facts:
    return Facts.model_validate(
        {
            "applicant_kind": "association",
            "applicant_in_siegburg": True,
            "partners": ["guarda"],
            "format": "culture_exchange",
            "goals": [3],
            "requested_eur": "450",
            "total_cost_eur": "1200",
            "start": "2027-05",
            "people": 20,
        }
    )


@pytest.fixture(scope="session")
def nothing() -> Facts:
    return Facts()


def judged(facts: Facts, book: Rulebook, *, ruleset: str = "strategy-2022") -> Verdict:
    return evaluate(facts, book, ruleset=ruleset, as_of=DAY)
