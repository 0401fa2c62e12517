"""What the tests of nlu/ share. They run in Rasa's environment, so they import nothing of bot, actions or translations."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from components.gazetteer import GazetteerEntityExtractor
from components.intent_classifier import TfidfIntentClassifier
from components.names import Mention
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

Parse = Callable[[str], dict[str, Any]]

ROOT = Path(__file__).parents[2]

# Ten intents are the fewest that a calibration can leave some of out.
SMALL = """
version: "3.1"
nlu:
- intent: distance
  examples: |
    - wie weit ist [Guarda](town) weg
    - wie weit ist es nach [Nogent](town)
    - wie viele kilometer sind es bis [Guarda](town)
    - how far is [Guarda](town)
    - how far away is it
    - how many kilometers to [Nogent](town)
- intent: population
  examples: |
    - wie viele leute leben in [Guarda](town)
    - wie viele einwohner hat [Nogent](town)
    - einwohner von [Guarda](town)
    - how many people live in [Guarda](town)
    - population of [Nogent](town)
    - how many inhabitants are there
- intent: werder
  examples: |
    - ist [Werder](town) eine partnerstadt
    - was ist mit [Werder](town) und der patenschaft
    - seit wann gibt es die patenschaft mit [Werder](town)
    - is [Werder](town) a twin town
    - what is the sponsorship of [Werder](town)
    - does the sponsorship of [Werder](town) still exist
- intent: deadline
  examples: |
    - bis wann muss der antrag da sein
    - gibt es eine frist für den antrag
    - welche frist gilt
    - until when can i hand in the application
    - is there a deadline for the application
    - what is the deadline
- intent: committee
  examples: |
    - wer entscheidet über 400 euro
    - entscheidet der ausschuss über den zuschuss
    - wann entscheidet der ausschuss
    - who decides on 400 euro
    - does the committee decide on the grant
    - when does the committee decide
- intent: greet
  examples: |
    - hallo
    - guten morgen
    - guten tag zusammen
    - hello
    - good morning
    - hello everybody
- intent: thank
  examples: |
    - danke
    - vielen dank
    - danke schön für die hilfe
    - thank you
    - many thanks
    - thank you so much for the help
- intent: weather
  examples: |
    - wie wird das wetter
    - regnet es morgen
    - scheint morgen die sonne
    - what will the weather be
    - does it rain tomorrow
    - will it be sunny
- intent: passport
  examples: |
    - ich brauche einen neuen reisepass
    - wo beantrage ich einen ausweis
    - mein ausweis ist abgelaufen
    - i need a new passport
    - where do i get an identity card
    - my passport is not valid any more
- intent: penpal
  examples: |
    - ich suche eine brieffreundin
    - wer will mir schreiben
    - brieffreund gesucht
    - i am looking for a pen pal
    - who wants to write to me
    - pen pal wanted
- intent: guard
  examples: |
    - who is the guard at the gate
    - the guard was friendly
    - gardens are closed
- lookup: town.guarda
  examples: |
    - Guarda
    - Γκουάρντα
- lookup: town.nogent
  examples: |
    - Nogent
    - Nogent-sur-Marne
    - Ножан
- lookup: town.werder
  examples: |
    - Werder
    - Werder (Havel)
- lookup: town.boleslawiec
  examples: |
    - Bolesławiec
    - Bunzlau
- lookup: town.selcuk
  examples: |
    - Selçuk
    - Selçuk'a
    - Селчук
- lookup: country.france
  examples: |
    - Frankreich
    - France
- lookup: format.erasmus
  examples: |
    - Erasmus
- lookup: format.erasmus_plus
  examples: |
    - Erasmus+
    - Erasmus plus
- lookup: concept.deadline
  examples: |
    - de: *frist*, stichtag*, bis wann
    - en: deadline*, until when
    - pl: termin*, do kiedy
    - el: προθεσμ*
- lookup: concept.application
  examples: |
    - de: antrag*
    - en: application*
    - pl: wniosk*, wniosek
    - el: αίτηση*, αιτήσ*
"""


@pytest.fixture(scope="session")
def small_data() -> TrainingData:
    """A dozen intents in two languages."""
    return RasaYAMLReader().reads(SMALL)


class Trained:
    """Both components, trained, and loaded again from what they stored."""

    def __init__(self, data: TrainingData, directory: Path) -> None:
        self.directory = directory
        self._storage = LocalModelStorage(directory)
        self._context = ExecutionContext(GraphSchema({}))
        extractor = self._create(GazetteerEntityExtractor)
        extractor.train(data)
        data = extractor.process_training_data(data)
        classifier = self._create(TfidfIntentClassifier)
        classifier.train(data)
        self.before = self._parser(extractor, classifier)
        self.parse = self._parser(self._load(GazetteerEntityExtractor), self._load(TfidfIntentClassifier))

    def _create(self, component: Any) -> Any:
        arguments = component.get_default_config(), self._storage, Resource(component.__name__), self._context
        return component.create(*arguments)

    def _load(self, component: Any) -> Any:
        arguments = component.get_default_config(), self._storage, Resource(component.__name__), self._context
        return component.load(*arguments)

    @staticmethod
    def _parser(extractor: Any, classifier: Any) -> Parse:
        def parse(text: str) -> dict[str, Any]:
            message = Message({"text": text})
            classifier.process(extractor.process([message]))
            return message.as_dict(only_output_properties=True)

        return parse


@pytest.fixture(scope="session")
def trained(small_data: TrainingData, tmp_path_factory: pytest.TempPathFactory) -> Trained:
    return Trained(small_data, tmp_path_factory.mktemp("model"))


@pytest.fixture
def guarda() -> Mention:
    """Of "wie weit ist Guarda?"."""
    return Mention("town", "guarda", 13, 19, 0.0)
