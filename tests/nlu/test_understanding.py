"""The gazetteer and the classifier together, trained on a dozen intents (see conftest.py)."""

import time
from typing import Any

import numpy as np
import pytest
from components.calibration import calibrate
from components.documents import Document
from components.gazetteer import names_of, ordinary_words
from components.intent_model import IntentModel, Options
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
from rasa.shared.nlu.training_data.training_data import TrainingData

QUESTIONS = {
    "wie weit ist es bis Bunzlau?": "distance",
    "how far is Selçuk": "distance",
    "how many inhabitants does Bunzlau have": "population",
    "ist Werder noch eine Patenschaft": "werder",
    "welcher Stichtag gilt für den Antrag": "deadline",
    "do kiedy wniosek": "deadline",
    "ποια είναι η προθεσμία για την αίτηση": "deadline",
    "entscheidet das der Ausschuss": "committee",
    "Guten Morgen!": "greet",
    "morgen regnet es": "weather",
    "vielen lieben dank": "thank",
    "ich brauche einen reisepas": "passport",
}
NOTHING_TO_READ = ["", " ", "\n", "😀", "🎉🎉🎉", "?!", "\0", "\0\0\0"]


@pytest.mark.parametrize(("question", "intent"), QUESTIONS.items())
def test_a_question_in_other_words_is_understood(trained: Any, question: str, intent: str) -> None:
    assert trained.parse(question)["intent"]["name"] == intent


@pytest.mark.parametrize("question", [*QUESTIONS, *NOTHING_TO_READ, "asdf", "über Erasmus+ und Frankreich"])
def test_what_was_stored_answers_as_what_was_trained(trained: Any, question: str) -> None:
    assert trained.parse(question) == trained.before(question)
    assert trained.parse is not trained.before


@pytest.mark.parametrize("text", NOTHING_TO_READ)
def test_a_message_without_letters_has_no_intent(trained: Any, text: str) -> None:
    assert trained.parse(text) == {
        "text": text,
        "intent": {"name": None, "confidence": 0.0},
        "intent_ranking": [],
        "entities": [],
    }


def test_words_never_seen_earn_no_confidence(trained: Any) -> None:
    assert trained.parse("xyzzy plugh")["intent"]["confidence"] < 0.4


LONG = {
    "words": "wort " * 1000,
    "names": "Guarda " * 700,
    "one word": "a" * 5000,
    "questions": "wie weit ist Guarda " * 250,
    "zero bytes": "\0wie weit ist Guarda\0" * 240,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_five_thousand_characters_are_read_within_a_second(trained: Any, text: str) -> None:
    started = time.perf_counter()
    parsed = trained.parse(text)
    assert time.perf_counter() - started < 1
    assert 0 <= parsed["intent"]["confidence"] <= 1


def test_zero_bytes_change_nothing(trained: Any) -> None:
    question = "wie weit ist Guarda weg"
    assert trained.parse(f"\0{question}\0")["intent_ranking"] == trained.parse(question)["intent_ranking"]


def test_one_town_teaches_the_others(trained: Any) -> None:
    rankings = [
        [
            (each["name"], round(each["confidence"], 6))
            for each in trained.parse(f"wie weit ist {town} weg")["intent_ranking"]
        ]
        for town in ("Bolesławiec", "Selçuk", "Selcuk'a")
    ]
    assert rankings[0] == rankings[1]
    assert rankings[2][0][0] == "distance"


def test_which_town_it_is_still_counts(trained: Any) -> None:
    def share(text: str) -> float:
        return next(each["confidence"] for each in trained.parse(text)["intent_ranking"] if each["name"] == "werder")

    assert share("Werder?") > share("Guarda?")


def test_the_ranking_falls_and_begins_with_the_intent(trained: Any) -> None:
    for question in QUESTIONS:
        parsed = trained.parse(question)
        shares = [each["confidence"] for each in parsed["intent_ranking"]]
        assert parsed["intent_ranking"][0] == parsed["intent"]
        assert shares == sorted(shares, reverse=True)
        assert all(0 <= share <= 1 for share in shares)
        assert len(shares) == 10


def test_an_entity_tells_its_name_its_value_and_its_place(trained: Any) -> None:
    text = "Wie weit ist es nach Bolesławca?"
    assert trained.parse(text)["entities"] == [
        {
            "entity": "town",
            "value": "boleslawiec",
            "start": 21,
            "end": 31,
            "confidence_entity": pytest.approx(0.95, abs=0.05),
            "extractor": "GazetteerEntityExtractor",
        }
    ]
    assert text[21:31] == "Bolesławca"


def test_an_ordinary_word_of_an_example_is_no_name(trained: Any) -> None:
    assert trained.parse("the guard at the gate")["entities"] == []


def test_annotated_words_of_an_example_are_not_ordinary(small_data: TrainingData) -> None:
    ordinary = ordinary_words(small_data, [])
    assert {"guarda", "werder"}.isdisjoint(ordinary)
    assert {"wie", "weit", "guard"} <= ordinary


def test_a_suffix_is_left_to_the_text(trained: Any) -> None:
    text = "Selçuk'a ne kadar uzak, Selçuk a lot"
    assert [text[entity["start"] : entity["end"]] for entity in trained.parse(text)["entities"]] == ["Selçuk", "Selçuk"]


def test_nothing_on_disk_could_run_code(trained: Any) -> None:
    names = {file.suffix for file in trained.directory.rglob("*") if file.is_file()}
    assert names == {".json", ".npz"}
    for file in trained.directory.rglob("*.npz"):
        with np.load(file, allow_pickle=False) as arrays:
            assert all(arrays[name].dtype != object for name in arrays)


def test_lookup_tables_must_name_an_entity_and_a_value() -> None:
    data = RasaYAMLReader().reads('version: "3.1"\nnlu:\n- lookup: town\n  examples: |\n    - Guarda\n')
    with pytest.raises(RasaException, match="must be <entity>"):
        names_of(data)


def test_a_spelling_cannot_mean_two_things() -> None:
    tables = (
        "- lookup: town.guarda\n  examples: |\n    - Guarda\n- lookup: country.portugal\n  examples: |\n    - guárda\n"
    )
    with pytest.raises(RasaException, match="two lookup tables"):
        names_of(RasaYAMLReader().reads(f'version: "3.1"\nnlu:\n{tables}'))


def test_too_few_intents_for_a_calibration_are_refused() -> None:
    documents = [Document(f"wort {number}", ()) for number in range(20)]
    with pytest.raises(ValueError, match="needs 10 intents, not 4"):
        calibrate(documents, [str(number % 4) for number in range(20)], Options())


class TestConfidence:
    """Sixty made-up intents, each with words of its own and words that all share."""

    @pytest.fixture(scope="class")
    def judged(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Confidence and whether it was right of unseen messages, and confidence in what is about something else."""
        random = np.random.RandomState(0)

        def write(intent: int) -> Document:
            own = [f"topic{intent}word{random.randint(6)}" for _ in range(random.randint(0, 3))]
            other = [f"topic{random.randint(60)}word{random.randint(6)}" for _ in range(random.randint(0, 3))]
            common = [f"common{random.randint(40)}" for _ in range(4)]
            return Document(" ".join([*own, *other, *common]), (f"concept{random.randint(9)}",))

        examples = [(write(intent), f"intent{intent}") for intent in range(48) for _ in range(12)]
        documents, labels = [document for document, _ in examples], [label for _, label in examples]
        model = IntentModel(Options()).fit(documents, labels)
        calibration = calibrate(documents, labels, Options(), jobs=1)
        asked = [(write(intent), f"intent{intent}") for intent in range(48) for _ in range(12)]
        scores = model.scores([document for document, _ in asked])
        best = np.array(model.intents)[scores.margins.argmax(axis=1)]
        foreign = model.scores([write(intent) for intent in range(48, 60) for _ in range(16)])
        right = best == np.array([label for _, label in asked])
        return calibration.confidence(scores.evidence), right, calibration.confidence(foreign.evidence)

    def test_the_surer_the_more_often_right(self, judged: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
        confidence, right, _ = judged
        low, middle, high = (
            right[(confidence >= a) & (confidence < b)].mean() for a, b in ((0, 0.3), (0.3, 0.7), (0.7, 1.01))
        )
        assert low < middle < high

    def test_it_is_near_the_share_of_right_answers(self, judged: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
        confidence, right, foreign = judged
        # Reckon with a quarter of foreign messages, as the calibration does.
        assert 0.75 * confidence.mean() + 0.25 * foreign.mean() == pytest.approx(0.75 * right.mean(), abs=0.05)

    def test_foreign_messages_earn_less(self, judged: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
        confidence, right, foreign = judged
        assert foreign.mean() < confidence[right].mean() - 0.2
