"""The speed of the pre-check, a part of `make bench`: verdicts a second on one core, and the time until a document is there."""

import datetime as dt
import statistics
import subprocess
import sys
import time
from decimal import Decimal

from actions.knowledge.answers import Answers
from actions.knowledge.store import Knowledge
from actions.precheck.documents import pdf
from actions.precheck.engine import evaluate
from actions.precheck.facts import Facts
from actions.precheck.rules import Rulebook
from actions.precheck.wording import Wording
from translations.languages import LANGUAGES
from translations.messages import Messages

#: The least that the engine must judge in a second, sets of facts read from JSON included; the most that a document may take.
ALLOWED_A_SECOND, ALLOWED_DOCUMENT = 2000, 1.0
SETS = 5000
DOCUMENTS = 5
DAY = dt.date(2026, 11, 20)

_FIRST = "import tests.bench_precheck as bench; print(bench.one_document('el'))"


def facts_of(number: int) -> dict[str, object]:
    """Facts of a project, all of them said, each set another."""
    return {
        "applicant_kind": ("association", "school", "party")[number % 3],
        "applicant_in_siegburg": number % 5 != 0,
        "partners": ["guarda", "zbarazh"] if number % 2 else ["other:Köln"],
        "format": ("culture_exchange", "family_trip", "other")[number % 3],
        "theme": number % 4 + 1,
        "levels": ["A", "B"],
        "goals": [number % 5 + 1],
        "requested_eur": str(Decimal(number) / 7),
        "new_official_partnership": False,
    }


def verdicts_a_second() -> float:
    book = Rulebook.load()
    said = [facts_of(number) for number in range(SETS)]
    started = time.process_time()
    for facts in said:
        evaluate(Facts.model_validate(facts), book, ruleset="strategy-2022", as_of=DAY)
    return SETS / (time.process_time() - started)


def one_document(language: str) -> float:
    """Seconds of one document."""
    wording = Wording(Answers(Knowledge.load(), Messages.load()), Rulebook.load())
    facts = Facts.model_validate(facts_of(4))
    started = time.perf_counter()
    pdf(wording, facts, reference="SB-2222-2222", ruleset="strategy-2022", as_of=DAY, language=language)
    return time.perf_counter() - started


def measure() -> bool:
    """Print the figures; returns whether they are within what is allowed."""
    speed = verdicts_a_second()
    first = float(subprocess.run([sys.executable, "-c", _FIRST], capture_output=True, text=True, check=True).stdout)
    later = statistics.median(one_document(language) for language in LANGUAGES for _ in range(DOCUMENTS))
    print(f"\npre-check: {speed:.0f} verdicts a second (at least {ALLOWED_A_SECOND})")
    print(
        f"document: {first * 1000:.0f} ms the first, {later * 1000:.0f} ms later ones (at most {ALLOWED_DOCUMENT:.0f} s)"
    )
    return speed >= ALLOWED_A_SECOND and max(first, later) <= ALLOWED_DOCUMENT


if __name__ == "__main__":
    sys.exit(0 if measure() else 1)
