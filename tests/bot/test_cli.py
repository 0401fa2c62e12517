"""The command `bruecke`, as a person or a script calls it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from actions.db.session import sessions
from actions.db.unanswered import note
from bot import processes
from bot.settings import ROOT, Settings
from bot.wiring import database
from tests.system import Servers


@pytest.fixture
def environment(servers: Servers) -> Iterator[dict[str, str]]:
    """An environment in which the shared servers are the ones that run."""
    with processes.recorded(servers.settings, token=servers.token):
        yield os.environ | {"BRUECKE_DATA_DIR": str(servers.settings.data_dir)}


def bruecke(
    *arguments: str, environment: dict[str, str] | None = None, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=environment, input=stdin, capture_output=True, text=True, timeout=120, check=False
    )


def ask(lines: list[Any], environment: dict[str, str], *more: str) -> tuple[list[dict[str, Any]], int]:
    stdin = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    done = bruecke("ask", "--json", *more, environment=environment, stdin=stdin)
    return [json.loads(line) for line in done.stdout.splitlines()], done.returncode


def test_one_json_line_in_is_one_json_line_out_with_six_towns_and_two_sources(environment: dict[str, str]) -> None:
    answers, code = ask([{"question": "Welche Partnerstädte hat Siegburg?"}], environment)
    assert code == 0
    (answer,) = answers
    assert list(answer) == ["question", "lang", "topic", "confidence", "answer", "sources", "buttons", "attachments"]
    assert (answer["lang"], answer["topic"]) == ("de", "partner_cities")
    assert answer["answer"].count("•") == 6
    assert [list(source) for source in answer["sources"]] == [["title", "section", "date", "url"]] * 2


def test_lines_with_one_sender_are_one_conversation_and_others_are_fresh(environment: dict[str, str]) -> None:
    lines = [
        {"question": "Wie weit ist Guarda?", "sender": "a"},
        {"question": "und nach Polen?", "sender": "b"},
        {"question": "und nach Polen?", "sender": "a"},
    ]
    answers, _ = ask(lines, environment, "--lang", "de")
    assert [answer["topic"] for answer in answers] == ["town_distance", "town_card", "town_distance"]
    assert "587" in answers[2]["answer"]


def test_the_language_of_a_line_is_guessed_where_none_is_given(environment: dict[str, str]) -> None:
    lines = [
        {"question": "ile trwa praktyka?"},
        {"question": "How far is Guarda?"},
        {"question": "Guarda?", "lang": "el"},
    ]
    answers, _ = ask(lines, environment)
    assert [answer["lang"] for answer in answers] == ["pl", "en", "el"]


def test_a_town_comes_with_its_place_as_an_attachment(environment: dict[str, str]) -> None:
    answers, _ = ask([{"question": "Erzähl mir etwas über Guarda", "lang": "de"}], environment)
    (place,) = answers[0]["attachments"]
    assert (place["kind"], place["title"]) == ("place", "Guarda")


def test_bad_lines_are_answered_with_an_error_and_do_not_stop_the_others(environment: dict[str, str]) -> None:
    lines = [
        "{",
        json.dumps({"question": ""}),
        json.dumps({"question": "hallo", "lang": "xx"}),
        json.dumps({"question": "hallo"}),
    ]
    answers, code = ask(lines, environment)
    assert [answer.get("error") for answer in answers] == ["invalid_line", "invalid_line", "unknown_language", None]
    assert code == 1


def test_a_question_on_the_command_line_is_answered_for_people(environment: dict[str, str]) -> None:
    done = bruecke("ask", "Wie weit ist Guarda?", environment=environment)
    assert done.returncode == 0
    assert "1.597 km" in done.stdout
    assert "**" not in done.stdout


@pytest.mark.parametrize("arguments", [["ask", "--lang", "xx", "hallo"], ["ask", "  "], ["nonsense"], ["up", "--fast"]])
def test_wrong_use_ends_with_2(arguments: list[str]) -> None:
    assert bruecke(*arguments).returncode == 2


@pytest.mark.parametrize("command", ["up", "ask", "train", "check", "doctor", "unanswered", "db", "db upgrade"])
def test_every_command_has_help(command: str) -> None:
    done = bruecke(*command.split(), "--help")
    assert done.returncode == 0
    assert "Usage" in done.stdout


def test_check_finds_nothing_to_complain_about() -> None:
    done = bruecke("check")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "Everything fits together.")


def test_db_upgrade_makes_a_database_and_doctor_is_content_with_it(tmp_path: Path) -> None:
    environment = os.environ | {"BRUECKE_DATA_DIR": str(tmp_path)}
    assert bruecke("db", "upgrade", environment=environment).returncode == 0
    assert (tmp_path / "bruecke.db").exists()
    done = bruecke("doctor", environment=environment)
    assert "ok    database: sqlite, migration 0003" in done.stdout
    assert "FAIL  model" in done.stdout
    assert done.returncode == 1


def test_what_nobody_could_answer_is_printed(tmp_path: Path) -> None:
    environment = os.environ | {"BRUECKE_DATA_DIR": str(tmp_path)}
    bruecke("db", "upgrade", environment=environment)
    kept = sessions(database(Settings(data_dir=tmp_path)))
    with kept.begin() as session:
        note(session, language="pl", near="weather", now=datetime(2026, 11, 20, tzinfo=UTC))
    assert bruecke("unanswered", environment=environment).stdout.split() == ["2026-11", "pl", "1", "weather"]
    (line,) = bruecke("unanswered", "--json", environment=environment).stdout.splitlines()
    assert json.loads(line) == {"month": "2026-11", "language": "pl", "near": "weather", "times": 1}


def test_doctor_names_keys_that_others_can_read(tmp_path: Path) -> None:
    environment = os.environ | {"BRUECKE_DATA_DIR": str(tmp_path)}
    bruecke("db", "upgrade", environment=environment)
    (tmp_path / "secret.keys").chmod(0o644)
    assert "FAIL  keys: secret.keys, mode 644" in bruecke("doctor", environment=environment).stdout


def test_a_setting_that_is_none_is_named_in_one_line() -> None:
    done = bruecke("doctor", environment=os.environ | {"BRUECKE_PORT": "many"})
    assert done.returncode == 2
    assert done.stderr.startswith("BRUECKE_PORT: ")
    assert "Traceback" not in done.stderr


def test_a_database_out_of_reach_is_one_sentence(tmp_path: Path) -> None:
    environment = os.environ | {
        "BRUECKE_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/x",
        "BRUECKE_DATA_DIR": str(tmp_path),
    }
    done = bruecke("db", "upgrade", environment=environment)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
