"""`bruecke check` finds what does not fit together: each fault is made once, in a copy."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from actions.exchange import crisis
from actions.knowledge import store
from bot import checks, training
from translations import messages


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copies of all that is checked, in place of the originals."""
    shutil.copytree(store.FOLDER, tmp_path / "knowledge")
    shutil.copytree(messages.CATALOG, tmp_path / "catalog")
    shutil.copytree(crisis.FOLDER, tmp_path / "crisis")
    for name in ("data", "domain"):
        shutil.copytree(training.NLU / name, tmp_path / "nlu" / name)
    monkeypatch.setattr(checks, "NLU", tmp_path / "nlu")
    monkeypatch.setattr(checks, "CATALOG", tmp_path / "catalog")
    monkeypatch.setattr(checks, "CRISIS", tmp_path / "crisis")
    load_knowledge, load_messages = store.Knowledge.load, messages.Messages.load
    monkeypatch.setattr(store.Knowledge, "load", lambda: load_knowledge(tmp_path / "knowledge"))
    monkeypatch.setattr(messages.Messages, "load", lambda: load_messages(tmp_path / "catalog"))
    return tmp_path


def replaced(file: str, old: str, new: str) -> Callable[[Path], None]:
    def _replace(folder: Path) -> None:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return _replace


def removed(file: str) -> Callable[[Path], None]:
    return lambda folder: (folder / file).unlink()


FAULTS = {
    "a document that does not exist": (
        replaced("knowledge/topics/ties.yml", "document: strategy", "document: stratergy"),
        "no document stratergy",
    ),
    "a related topic that does not exist": (
        replaced("knowledge/topics/ties.yml", "related: [werder_status", "related: [werder_state"),
        "no topic werder_state",
    ),
    "an argument that the facts do not give": (
        replaced("knowledge/topics/internship.yml", "min_weeks", "least_weeks"),
        "min_weeks",
    ),
    "a key that a language lacks": (
        replaced("catalog/el/ties.ftl", "new_partnerships =", "old_partnerships ="),
        "catalog/el/ties.ftl: new_partnerships is missing",
    ),
    "an argument that a language forgets": (
        replaced("catalog/pt/internship.ftl", "{ $max_weeks }", "3"),
        "catalog/pt/internship.ftl",
    ),
    "a wording that does not parse": (replaced("catalog/fr/ties.ftl", "{ $year }", "{ $year"), "ties.ftl (fr)"),
    "a key that stands twice": (replaced("catalog/tr/ties.ftl", "zbarazh_status =", "wachbataillon ="), "stands twice"),
    "training data for no topic": (
        replaced("nlu/data/pl/ties.yml", "intent: new_partnerships", "intent: newest_partnerships"),
        "there is no topic newest_partnerships",
    ),
    "a spelling for nothing": (
        replaced("nlu/data/uk/names.yml", "lookup: town.guarda", "lookup: town.gouda"),
        "town.gouda is unknown",
    ),
    "a topic without a rule": (
        replaced("nlu/data/rules/ties.yml", "intent: new_partnerships", "intent: x"),
        "has no rule",
    ),
    "a point of the papers that no topic answers": (
        replaced("knowledge/papers.yml", "goal_peace: [goal_peace]", "goal_peace: []"),
        "strategy.goal_peace: answered by no topic",
    ),
    "a point whose topic does not cite the paper": (
        replaced("knowledge/papers.yml", "goal_peace: [goal_peace]", "goal_peace: [climate_money]"),
        "strategy.goal_peace: climate_money does not cite it",
    ),
    "a programme in a town that does not exist": (
        replaced("knowledge/programmes/dpjw.yml", "boleslawiec:", "breslau:"),
        "programmes/dpjw.yml: no town breslau",
    ),
    "a deadline without its document": (
        replaced(
            "knowledge/programmes/dpjw.yml", "months: 3, document: dpjw_criteria_2026", "months: 3, document: dpjw_2027"
        ),
        "no document dpjw_2027",
    ),
    "a contradiction about no topic": (
        replaced("knowledge/contradictions.yml", "topic: stat_total", "topic: stat_totals"),
        "german_total: no topic stat_totals",
    ),
    "a language without words of crisis": (removed("crisis/tr.yml"), "crisis/tr.yml is missing"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found(copies: Path, fault: str) -> None:
    make, expected = FAULTS[fault]
    make(copies)
    found = checks.problems()
    assert any(expected in problem for problem in found), found


def test_without_a_fault_nothing_is_found(copies: Path) -> None:
    assert checks.problems() == []
