"""The gazetteer: names of towns, countries and formats, as a component of Rasa's pipeline.

The names stand in the lookup tables of the training data (`lookup: town.guarda`: entity, dot, value), every language's
spellings in its own file. Words of the training examples that belong to no name are *ordinary*: no typo of a name, however
close. So a word that was wrongly taken for a name is cured by an example that contains it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.concepts import spellings_of
from components.folding import words
from components.names import Gazetteer, Name, spelling_key

#: Where the mentions of a message stand for the components that follow (a list of Mention).
MENTIONS = "mentions"

_FILE = "gazetteer.json"

# Tables `concept.<name>` hold words that mean the same, for the classifier.
_CONCEPT = "concept"

# Of Turkish: Selçuk'a, Selçuk'taki. (Not of French: échange d'élèves.)
_SUFFIX = re.compile(r"(?<=\w{3})['’ʼ]\w{1,4}$")


def names_of(training_data: TrainingData) -> list[Name]:
    """The names of the lookup tables.

    Raises:
        RasaException: a table is not named `<entity>.<value>`, or one spelling means two things.
    """
    meaning: dict[str, Name] = {}
    for entity, value, elements in _tables(training_data):
        if entity == _CONCEPT:
            continue
        for spelling in elements:
            # A suffix behind an apostrophe is left to the text. As part of the name it would swallow another language's "a".
            name = Name(spelling_key(words(_SUFFIX.sub("", spelling))), entity, value)
            other = meaning.setdefault(name.key, name)
            if name != other:
                raise RasaException(
                    f"{spelling!r} stands in two lookup tables: {name.entity}.{name.value} and "
                    f"{other.entity}.{other.value}"
                )
    meaning.pop("", None)
    return list(meaning.values())


def concepts_of(training_data: TrainingData) -> dict[str, list[str]]:
    """Concept -> spellings, of the lookup tables `concept.<name>`."""
    found: dict[str, list[str]] = {}
    for entity, value, elements in _tables(training_data):
        if entity == _CONCEPT:
            found.setdefault(value, []).extend(spellings_of(elements))
    return found


def _tables(training_data: TrainingData) -> Iterator[tuple[str, str, list[str]]]:
    for table in training_data.lookup_tables:
        entity, _, value = table["name"].partition(".")
        if not value:
            raise RasaException(f"lookup table {table['name']!r}: the name must be <entity>.<value>, as in town.guarda")
        yield entity, value, table["elements"]


def ordinary_words(training_data: TrainingData, names: Iterable[Name]) -> set[str]:
    """Keys of the words of the examples that are annotated as nothing and are no name themselves."""
    ordinary: set[str] = set()
    for message in training_data.nlu_examples:
        spans = [(entity["start"], entity["end"]) for entity in message.get(ENTITIES) or []]
        ordinary.update(
            word.key
            for word in words(message.get(TEXT) or "")
            if not any(start <= word.start < end for start, end in spans)
        )
    return ordinary - {name.key for name in names} - {""}


# It is also registered as a featurizer: the recipe runs those, and only those, over the training examples, where the
# classifier needs the mentions as well.
@DefaultV1Recipe.register(
    [DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER],
    is_trainable=True,
)
class GazetteerEntityExtractor(GraphComponent, EntityExtractorMixin):
    """The Gazetteer as a component of Rasa's pipeline."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """See Gazetteer for the meaning."""
        max_cost = {"town": 0.2, "country": 0.13, "state": 0.13, "format": 0.1, "programme": 0.1, "activity": 0.1}
        return {"max_cost": max_cost, "inflected": ["town"], "min_length": 4}

    @staticmethod
    def required_packages() -> list[str]:
        return ["rapidfuzz"]

    def __init__(self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        self._options = {key: config[key] for key in self.get_default_config()}
        self._model_storage = model_storage
        self._resource = resource
        self._gazetteer = Gazetteer([], (), **self._options)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> GazetteerEntityExtractor:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> GazetteerEntityExtractor:
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as directory:
            stored = json.loads((directory / _FILE).read_text(encoding="utf-8"))
        names = [Name(*fields) for fields in stored["names"]]
        component._gazetteer = Gazetteer(names, stored["ordinary"], **component._options)
        return component

    def train(self, training_data: TrainingData) -> Resource:
        names = names_of(training_data)
        self._gazetteer = Gazetteer(names, ordinary_words(training_data, names), **self._options)
        stored = {"names": self._gazetteer.names, "ordinary": sorted(self._gazetteer.ordinary)}
        with self._model_storage.write_to(self._resource) as directory:
            (directory / _FILE).write_text(json.dumps(stored, ensure_ascii=False), encoding="utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        for message in training_data.training_examples:
            message.set(MENTIONS, self._gazetteer.find(message.get(TEXT) or ""))
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            mentions = self._gazetteer.find(message.get(TEXT) or "")
            message.set(MENTIONS, mentions)
            entities = [
                {
                    "entity": mention.entity,
                    "value": mention.value,
                    "start": mention.start,
                    "end": mention.end,
                    "confidence_entity": round(1 - mention.cost, 3),
                }
                for mention in mentions
            ]
            message.set(ENTITIES, message.get(ENTITIES, []) + self.add_extractor_name(entities), add_to_output=True)
        return messages
