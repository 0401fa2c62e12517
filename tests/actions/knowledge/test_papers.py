"""Every point of the town's papers has a topic, and at least one question asks for it."""

import re
from collections import Counter
from pathlib import Path

import pytest

from actions.knowledge.store import Knowledge
from tests import quality
from translations.languages import LANGUAGES

#: On a developer's machine and in CI the list of facts lies beside the project.
FACTS = Path(__file__).parents[4] / "shared" / "facts.md"
SECTIONS = {
    "A.1": "strategy", "A.2": "internship", "A.3": "network_office_2022", "A.4": "climate_partnership",
    "A.5": "network_office_2024",
}  # fmt: skip


def points(knowledge: Knowledge) -> set[str]:
    return {f"{paper}.{point}" for paper, listed in knowledge.papers.items() for point in listed}


def test_every_point_is_asked_for(knowledge: Knowledge) -> None:
    asked = {
        question["fact"] for language in LANGUAGES for question in quality.questions(language) if "fact" in question
    }
    assert asked == points(knowledge)


def test_a_question_for_a_point_expects_a_topic_that_answers_it(knowledge: Knowledge) -> None:
    for language in LANGUAGES:
        for question in quality.questions(language):
            if "fact" in question:
                paper, _, point = question["fact"].partition(".")
                assert set(question["topic"].split("|")) & set(knowledge.papers[paper][point]), question


def test_the_list_has_as_many_points_as_the_papers() -> None:
    if not FACTS.is_file():
        pytest.skip("the list of facts is not on this machine")
    counted: Counter[str] = Counter()
    section, in_table = "", False
    for line in FACTS.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"## (A\.\d)", line):
            section = heading[1]
        table = line.startswith("|")
        # A table is one point, as is the paragraph of what a paper does not say.
        counted[section] += bool(re.match(r"- |\d+\. |### NOT", line)) or (table and not in_table)
        in_table = table
    listed = Knowledge.load().papers
    for name, paper in SECTIONS.items():
        assert len(listed[paper]) == counted[name], paper
