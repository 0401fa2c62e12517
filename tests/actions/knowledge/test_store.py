"""The knowledge files, and what a fault in one of them says."""

import shutil
from pathlib import Path

import pytest

from actions.knowledge.geo import air_line_km
from actions.knowledge.store import FOLDER, Knowledge, KnowledgeError


def test_the_distances_are_those_that_were_worked_out_by_hand(knowledge: Knowledge) -> None:
    home = knowledge.home
    known = {
        "nogent": 403,
        "boleslawiec": 587,
        "selcuk": 2135,
        "orestiada": 1804,
        "guarda": 1597,
        "werder": 433,
        "zbarazh": 1323,
    }
    for name, km in known.items():
        city = knowledge.cities[name]
        measured = air_line_km(home.latitude, home.longitude, city.latitude, city.longitude)
        assert abs(measured - km) <= 1, name


def test_the_formats_have_the_levels_of_the_paper(knowledge: Knowledge) -> None:
    levels = {name: "".join(item.levels) for name, item in knowledge.formats.items()}
    assert levels == {
        "school_exchange": "", "fsj_abroad": "BC", "school_project_week": "B", "digital_format": "A", "erasmus": "ABC",
        "erasmus_plus": "AB", "culture_exchange": "C", "ring_event": "C", "conference": "BC", "trainee_exchange": "BC",
        "fsj_placement": "C", "administration_exchange": "BC", "tour": "", "sports_or_citizen_trip": "", "blog_vlog": "AB",
        "youth_digital_parliament": "B", "family_trip": "A",
    }  # fmt: skip


def test_a_country_stands_for_its_town(knowledge: Knowledge) -> None:
    city = knowledge.city_of_country("poland")
    assert city is not None
    assert city.id == "boleslawiec"
    assert knowledge.city_of_country("italy") is None


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return shutil.copytree(FOLDER, tmp_path / "knowledge")


def test_a_typo_in_a_file_is_named_with_its_place(copy: Path) -> None:
    file = copy / "topics" / "towns.yml"
    file.write_text(file.read_text().replace("kind: town", "kind: towm", 1))
    with pytest.raises(KnowledgeError, match=r"towns\.yml: \d+\.kind"):
        Knowledge.load(copy)


def test_an_unknown_key_is_an_error(copy: Path) -> None:
    file = copy / "cities" / "guarda.yml"
    file.write_text(file.read_text() + "mayor: nobody\n")
    with pytest.raises(KnowledgeError, match=r"guarda\.yml: mayor"):
        Knowledge.load(copy)


def test_a_topic_that_stands_twice_is_an_error(copy: Path) -> None:
    shutil.copy(copy / "topics" / "ties.yml", copy / "topics" / "again.yml")
    with pytest.raises(KnowledgeError, match="stands twice"):
        Knowledge.load(copy)


def test_a_file_that_is_no_yaml_is_named(copy: Path) -> None:
    (copy / "documents.yml").write_text("a: [")
    with pytest.raises(KnowledgeError, match=r"documents\.yml"):
        Knowledge.load(copy)
