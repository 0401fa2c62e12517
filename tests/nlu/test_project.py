"""The Rasa project as it is delivered: its parts agree with one another and with the topics."""

from pathlib import Path
from typing import Any

import pytest
import rasa.shared.utils.io
from components.gazetteer import GazetteerEntityExtractor, concepts_of, names_of, ordinary_words
from components.intent_classifier import TfidfIntentClassifier
from components.names import Gazetteer
from rasa.shared.core.domain import Domain
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.utils.endpoints import read_endpoint_config
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
NLU = ROOT / "nlu"
LANGUAGES = ("de", "en", "fr", "pl", "pt", "tr", "el", "uk")


def read(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


def topics() -> dict[str, set[str]]:
    """File name -> ids of its topics."""
    folder = ROOT / "actions" / "knowledge" / "topics"
    return {file.stem: {topic["id"] for topic in read(file)} for file in folder.glob("*.yml")}


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(NLU / "domain"))


@pytest.fixture(scope="module")
def routes() -> dict[str, str]:
    """Intent -> the action that its rule leads to."""
    actions: dict[str, str] = {}
    for file in (NLU / "data" / "rules").glob("*.yml"):
        for rule in read(file)["rules"]:
            if "condition" in rule:
                continue  # the end of a form
            asked, answered, *_ = rule["steps"]
            actions.update({step["intent"]: answered["action"] for step in asked.get("or", [asked])})
    return actions


@pytest.fixture(scope="module")
def data() -> dict[str, TrainingData]:
    return {language: load_data(str(NLU / "data" / language)) for language in LANGUAGES}


#: The intents that begin a form, and the files in which a form stands, by the area of its topic.
FORMS = {"programmes": "programmes_form", "precheck": "precheck_form", "internship_interest": "interest_form"}
FILES_OF_FORMS = {"programmes": ["finder"], "assistant": ["precheck"], "internship": ["interest"]}


@pytest.fixture(scope="module")
def everything(data: dict[str, TrainingData]) -> TrainingData:
    return TrainingData().merge(load_data(str(NLU / "data" / "concepts")), *data.values())


@pytest.fixture(scope="module")
def gazetteer(everything: TrainingData) -> Gazetteer:
    names = names_of(everything)
    return Gazetteer(names, ordinary_words(everything, names), **configuration("GazetteerEntityExtractor"))


def configuration(component: str) -> dict[str, Any]:
    entry = next(entry for entry in read(NLU / "config.yml")["pipeline"] if entry["name"].endswith(component))
    return {key: value for key, value in entry.items() if key != "name"}


def test_every_topic_and_the_follow_up_is_an_intent(domain: Domain) -> None:
    assert set(domain.intents) >= set().union(*topics().values(), {"followup"})


def test_no_intent_is_without_a_topic() -> None:
    declared = {intent for file in (NLU / "domain").glob("*.yml") for intent in read(file).get("intents", [])}
    assert declared == set().union(*topics().values(), {"followup"})


def test_every_intent_is_answered_by_a_rule(domain: Domain, routes: dict[str, str]) -> None:
    answered = {intent for intent, action in routes.items() if action == "action_answer"}
    assert answered == set().union(*topics().values(), {"followup"}) - FORMS.keys()
    assert {intent: routes[intent] for intent in FORMS} == FORMS


def test_what_is_not_understood_goes_to_the_fallback(routes: dict[str, str]) -> None:
    assert routes["nlu_fallback"] == "action_fallback"


@pytest.mark.parametrize("folder", ["domain", "data/rules"])
def test_files_of_one_area_bear_one_name(folder: str) -> None:
    for area, ids in topics().items():
        files = [area, *FILES_OF_FORMS.get(area, ())]
        text = "".join((NLU / folder / f"{name}.yml").read_text(encoding="utf-8") for name in files)
        for topic in ids:
            assert f" {topic}\n" in text, f"{topic} is missing in {folder}/{area}.yml"


def test_slots_and_entities_do_not_disturb_rules(domain: Domain) -> None:
    slots = {slot.name: slot.influence_conversation for slot in domain._user_slots}
    assert slots.keys() >= {"town", "topic", "state", "wish", "finder_town", "finder_say"}
    assert not any(slots.values())
    names = {"activity", "country", "format", "programme", "state", "town"}
    finder = {"what", "who", "age", "skip"}
    precheck = {"applicant", "partner", "plan", "theme", "level", "goal", "status", "change", "do"}
    interest = {"role", "place", "year", "consent", "interest"}
    assert set(domain.entities) == names | finder | precheck | interest
    assert not any(properties["used_entities"] for properties in domain.intent_properties.values())


def test_a_session_never_ends_by_itself_so_that_an_open_form_waits(domain: Domain) -> None:
    assert domain.session_config.session_expiration_time == 0
    assert domain.session_config.carry_over_slots


def test_the_last_resort_is_a_valid_response_without_wording(domain: Domain) -> None:
    assert [dict(variant["custom"]) for variant in domain.responses["utter_default"]] == [{"fallback": True}]


def test_components_are_configured_as_they_were_measured() -> None:
    assert configuration("GazetteerEntityExtractor") == GazetteerEntityExtractor.get_default_config()
    assert configuration("TfidfIntentClassifier").keys() <= TfidfIntentClassifier.get_default_config().keys()


def test_endpoints_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRUECKE_ACTIONS_URL", "http://127.0.0.1:5055/webhook")
    monkeypatch.setenv("BRUECKE_TRACKER_DB", "/data/tracker.db")
    endpoints = str(NLU / "endpoints.yml")
    assert read_endpoint_config(endpoints, "action_endpoint").url == "http://127.0.0.1:5055/webhook"
    store = read_endpoint_config(endpoints, "tracker_store")
    assert (store.type, store.url) == ("components.tracker_store.EncryptedTrackerStore", "/data/tracker.db")


@pytest.mark.parametrize("variable", ["BRUECKE_ACTIONS_URL", "BRUECKE_TRACKER_DB"])
def test_a_missing_variable_stops_the_start(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRUECKE_ACTIONS_URL", "http://127.0.0.1:5055/webhook")
    monkeypatch.setenv("BRUECKE_TRACKER_DB", "/data/tracker.db")
    monkeypatch.delenv(variable)
    with pytest.raises(RasaException, match=variable):
        read_endpoint_config(str(NLU / "endpoints.yml"), "tracker_store")


def test_the_rest_channel_is_the_only_door() -> None:
    assert list(rasa.shared.utils.io.read_yaml_file(str(NLU / "credentials.yml"))) == ["rest"]


def test_every_language_teaches_every_intent(data: dict[str, TrainingData], domain: Domain) -> None:
    wanted = set().union(*topics().values(), {"followup"})
    for language, examples in data.items():
        counts = examples.number_of_examples_per_intent
        assert counts.keys() == wanted, language
        assert min(counts.values()) >= 10, language


def test_every_concept_is_spelled_in_every_language() -> None:
    for file in (NLU / "data" / "concepts").glob("*.yml"):
        for table in read(file)["nlu"]:
            languages = {line[2:4] for line in table["examples"].splitlines()}
            assert languages >= set(LANGUAGES), table["lookup"]


def test_every_spelling_of_a_name_is_found(gazetteer: Gazetteer, data: dict[str, TrainingData]) -> None:
    for examples in data.values():
        for table in examples.lookup_tables:
            entity, _, value = table["name"].partition(".")
            for spelling in table["elements"]:
                mentions = [(mention.entity, mention.value) for mention in gazetteer.find(f"123 {spelling} 456")]
                assert mentions == [(entity, value)], spelling


def test_annotated_names_are_found_and_hardly_anything_is_taken_for_one(
    gazetteer: Gazetteer, data: dict[str, TrainingData]
) -> None:
    annotated = found = extra = 0
    for examples in data.values():
        for message in examples.intent_examples:
            wanted = {(entity["entity"], entity["start"]) for entity in message.get(ENTITIES) or []}
            mentions = gazetteer.find(message.get(TEXT))
            places = {(mention.entity, mention.start) for mention in mentions}
            annotated += len(wanted)
            found += len(wanted & places)
            # A name letter by letter is one, annotated or not; a likeness to one should not be found.
            extra += sum(mention.cost > 0 and (mention.entity, mention.start) not in wanted for mention in mentions)
    assert found / annotated > 0.98
    assert extra / annotated < 0.01


def test_no_example_stands_in_two_intents(everything: TrainingData) -> None:
    intents: dict[str, str] = {}
    for message in everything.intent_examples:
        text = message.get(TEXT).casefold()
        assert intents.setdefault(text, message.get(INTENT)) == message.get(INTENT), text


def test_concepts_have_spellings(everything: TrainingData) -> None:
    assert all(concepts_of(everything).values())


def test_no_line_of_a_lookup_table_is_longer_than_a_file_name(everything: TrainingData) -> None:
    """Rasa asks the file system whether it is one, and training ends where that refuses."""
    for table in everything.lookup_tables:
        assert max(len(line.encode()) for line in table["elements"]) < 255, table["name"]
