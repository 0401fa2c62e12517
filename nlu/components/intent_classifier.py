"""The intent classifier as a component of Rasa's pipeline. It needs the gazetteer in front of it."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.calibration import FOLDS, FOREIGN_SHARE, Calibration, calibrate
from components.concepts import Concepts
from components.documents import Document, Reader
from components.gazetteer import MENTIONS, concepts_of
from components.intent_model import IntentModel, Options

_READER_FILE = "reader.json"
_CALIBRATION_FILE = "calibration.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TfidfIntentClassifier(GraphComponent, IntentClassifier):
    """One joint model for all languages, with a calibrated confidence."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`ranking_length`: intents that a parse tells; `folds`, `foreign_share`: see calibrate; the rest: see Options."""
        return {**Options()._asdict(), "folds": FOLDS, "foreign_share": FOREIGN_SHARE, "ranking_length": 10}

    @staticmethod
    def required_packages() -> list[str]:
        return ["sklearn"]

    def __init__(self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        self._config = config
        self._options = Options(
            **{
                name: tuple(config[name]) if isinstance(config[name], list) else config[name]
                for name in Options._fields
            }
        )
        self._model_storage = model_storage
        self._resource = resource
        self._reader = Reader(Concepts({}), {})
        self._model: IntentModel | None = None
        self._calibration: Calibration | None = None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TfidfIntentClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TfidfIntentClassifier:
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as directory:
            stored = json.loads((directory / _READER_FILE).read_text(encoding="utf-8"))
            component._reader = Reader(Concepts(stored["concepts"]), stored["words"])
            component._model = IntentModel.load(directory, component._options)
            with np.load(directory / _CALIBRATION_FILE, allow_pickle=False) as arrays:
                component._calibration = Calibration(**arrays)
        return component

    def train(self, training_data: TrainingData) -> Resource:
        messages = training_data.intent_examples
        texts = [(message.get(TEXT), message.get(MENTIONS)) for message in messages]
        self._reader = Reader.learn(Concepts(concepts_of(training_data)), texts)
        # Sorted, so that the order of files does not change the model; each text counts once.
        examples = sorted({(self._document(message), message.get(INTENT)) for message in messages})
        documents, labels = [document for document, _ in examples], [label for _, label in examples]
        self._model = IntentModel(self._options).fit(documents, labels)
        self._calibration = calibrate(
            documents, labels, self._options, folds=self._config["folds"], foreign_share=self._config["foreign_share"]
        )
        with self._model_storage.write_to(self._resource) as directory:
            self._model.save(directory)
            stored = {"concepts": self._reader.concepts.spellings, "words": self._reader.speller.counts}
            (directory / _READER_FILE).write_text(json.dumps(stored, ensure_ascii=False), encoding="utf-8")
            np.savez(directory / _CALIBRATION_FILE, **self._calibration._asdict())
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            ranking = self._ranking(self._document(message))
            best = ranking[0] if ranking else {"name": None, "confidence": 0.0}
            message.set(INTENT, best, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _document(self, message: Message) -> Document:
        return self._reader.read(message.get(TEXT) or "", message.get(MENTIONS) or [])

    def _ranking(self, document: Document) -> list[dict[str, Any]]:
        """The likeliest intents, best first; none for a text without words."""
        if self._model is None or self._calibration is None or not document.text:
            return []
        scores = self._model.scores([document])
        shares = self._calibration.ranking(*scores)[0]
        order = np.argsort(-scores.margins[0])[: self._config["ranking_length"]]
        return [{"name": self._model.intents[intent], "confidence": float(shares[intent])} for intent in order]
