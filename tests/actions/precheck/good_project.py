"""A good project and what may be said of its sum: what the tests of the engine change one fact at a time."""

import datetime as dt
from typing import Any

from actions.precheck.engine import Verdict, evaluate
from actions.precheck.facts import Facts
from actions.precheck.rules import Rulebook

DAY = dt.date(2026, 11, 20)
GOOD: dict[str, Any] = {
    "applicant_kind": "association",
    "partners": ["guarda"],
    "theme": 1,
    "format": "school_exchange",
    "levels": ["A"],
    "goals": [3],
    "requested_eur": "499.99",
}
#: Sums that are no one certain sum above zero.
UNCERTAIN = (
    None, "", "450–550", "ca. 450", "450 brutto", "450 USD", "400 pro Person", "0", 0, "-0.01", -450, "viel",
    "2 Anträge à 400 für dieselbe Fahrt",
)  # fmt: skip


def read(book: Rulebook, *, ruleset: str = "strategy-2022", as_of: dt.date = DAY, **changes: Any) -> Verdict:
    """The verdict on the good project with changes.

    Raises:
        UnknownRuleset: there is none of this name in force on that day.
    """
    return evaluate(Facts.model_validate(GOOD | changes), book, ruleset=ruleset, as_of=as_of)
