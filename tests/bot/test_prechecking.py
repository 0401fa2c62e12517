"""`bruecke precheck`, as an officer or a script calls it: no server runs."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from bot import processes
from bot.settings import ROOT, Settings

FACTS: dict[str, Any] = {
    "requested_eur": "499.99",
    "applicant_kind": "association",
    "partners": ["guarda"],
    "theme": 1,
    "format": "school_exchange",
    "levels": ["A"],
    "goals": [3],
}
NOTHING = dict.fromkeys(
    (
        "applicant_kind", "applicant_in_siegburg", "partners", "theme", "theme_deviation_reason", "format", "levels",
        "goals", "requested_eur", "total_cost_eur", "new_official_partnership",
    )
)  # fmt: skip


def precheck(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", "precheck", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def verdict_of(facts: dict[str, Any], *arguments: str, **environment: str) -> dict[str, Any]:
    done = precheck("-", "--json", *arguments, stdin=json.dumps(facts), **environment)
    assert (done.returncode, done.stderr) == (0, "")
    (line,) = done.stdout.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def test_a_grant_just_below_the_threshold_may_be_agreed_to_by_the_office() -> None:
    verdict = verdict_of(FACTS)
    assert list(verdict) == ["outcome", "decided_by", "ruleset", "as_of", "findings", "flags", "missing", "notes"]
    assert (verdict["outcome"], verdict["decided_by"]) == ("likely_meets", "office_01")
    assert verdict["flags"] == ["guideline_2023_note"]
    assert any("23. März 2023" in note for note in verdict["notes"])
    for finding in verdict["findings"]:
        assert list(finding) == ["rule", "answer", "clause", "text"]
        assert list(finding["clause"]) == ["document", "section", "paragraph"]
        assert finding["text"]


def test_exactly_the_threshold_is_the_committees() -> None:
    verdict = verdict_of(FACTS | {"requested_eur": 500})
    assert (verdict["decided_by"], verdict["flags"]) == ("committee", ["exactly_500"])


def test_where_nothing_is_known_nothing_is_refused() -> None:
    verdict = verdict_of(NOTHING)
    assert (verdict["outcome"], verdict["decided_by"]) == ("unclear", "unknown")
    assert "no" not in {finding["answer"] for finding in verdict["findings"]}
    assert verdict["missing"] == ["applicant_kind", "partners", "theme", "levels", "goals", "requested_eur"]
    assert "amount_missing" in verdict["flags"]


def test_a_number_counts_as_its_digits_and_not_as_its_binary_fraction() -> None:
    assert verdict_of(FACTS | {"requested_eur": 499.99})["decided_by"] == "office_01"
    assert verdict_of(FACTS | {"requested_eur": 1.2})["decided_by"] == "office_01"
    assert verdict_of(FACTS | {"requested_eur": "1.200"})["decided_by"] == "committee"


def test_json_lines_are_judged_one_by_one_and_a_bad_one_spoils_no_other() -> None:
    lines = [json.dumps(FACTS), '{"theme": 9}', "no json", json.dumps(NOTHING)]
    done = precheck("-", "--json", stdin="\n".join(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [answer.get("outcome", answer.get("error")) for answer in answers] == [
        "likely_meets",
        "invalid_facts",
        "invalid_facts",
        "unclear",
    ]
    assert "theme" in answers[1]["message"]


@pytest.mark.parametrize("stdin", ["", "{", "[" * 5000, '{"requested_eur": [400]}'])
def test_with_json_what_is_no_facts_file_is_said_in_json(stdin: str) -> None:
    done = precheck("-", "--json", stdin=stdin)
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"] == "invalid_facts"
    assert "Traceback" not in done.stderr


def test_a_key_that_is_not_known_is_left_out_and_named() -> None:
    done = precheck("-", "--json", stdin=json.dumps(FACTS | {"aplicant": "school"}))
    assert json.loads(done.stdout)["outcome"] == "likely_meets"
    assert "aplicant" in done.stderr


def test_a_yaml_file_is_judged_in_words_and_makes_a_document(tmp_path: Path) -> None:
    facts, document = tmp_path / "facts.yml", tmp_path / "precheck.pdf"
    facts.write_text(
        "applicant_kind: school\npartners: [selcuk]\nformat: family_trip\ngoals: 3\nrequested_eur: 1.200,50 €\n"
    )
    done = precheck(str(facts), "--lang", "tr", "--pdf", str(document))
    assert done.returncode == 0
    assert "Stratejiye" in done.stdout
    with pikepdf.open(io.BytesIO(document.read_bytes())) as file:
        assert str(file.Root.Lang) == "tr"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["-", "--lang", "xx"], 2),
        (["-", "--ruleset", "strategy-1999"], 2),
        (["-", "--as-of", "2020-01-01"], 2),
        (["-", "--as-of", "yesterday"], 2),
        (["no-such-file.yml"], 1),
        (["-", "--pdf", "/no/such/folder/x.pdf"], 1),
    ],
)
def test_wrong_use_gets_a_sentence_and_no_traceback(arguments: list[str], code: int) -> None:
    done = precheck(*arguments, stdin="{}")
    assert done.returncode == code
    assert done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "stdin", ["", "[1, 2]", "a: [", '{"partners": {"a": 1}}', "\x00", '{"requested_eur": ' + "9" * 5000 + "}"]
)
def test_what_is_no_facts_file_is_said_to_be_none(stdin: str) -> None:
    done = precheck("-", stdin=stdin)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_the_ruleset_is_a_setting_and_an_option() -> None:
    by_option = verdict_of(FACTS, "--ruleset", "guideline-2023")
    by_setting = verdict_of(FACTS, BRUECKE_RULESET="guideline-2023")
    assert by_option == by_setting
    assert (by_option["ruleset"], by_option["decided_by"], by_option["flags"]) == ("guideline-2023", "committee", [])


def test_the_conversation_uses_the_ruleset_of_the_settings() -> None:
    part = processes.actions_part(Settings(ruleset="guideline-2023"))
    assert part.environment["BRUECKE_RULESET"] == "guideline-2023"
