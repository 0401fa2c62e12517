"""The intent classifier as a component of Rasa's pipeline. It needs the gazetteer in front of it."""

from __future__ import annotations

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

from components.calibration import Calibration, calibrate
from components.folding import fold
from components.gazetteer import MENTIONS
from components.intent_model import IntentModel, Options
from components.masking import mask

_CALIBRATION_FILE = "calibration.npz"

# Evidence of nearness to the best intent's examples; zero where nothing of the message was ever seen.
_NEARNESS = 4


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TfidfIntentClassifier(GraphComponent, IntentClassifier):
    """One joint model for all languages, with a calibrated confidence."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`folds`: of the calibration; `ranking_length`: intents that a parse tells; the rest see Options."""
        return {**Options()._asdict(), "folds": 5, "ranking_length": 10}

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
            component._model = IntentModel.load(directory, component._options)
            if (directory / _CALIBRATION_FILE).exists():
                with np.load(directory / _CALIBRATION_FILE, allow_pickle=False) as arrays:
                    component._calibration = Calibration(**arrays)
        return component

    def train(self, training_data: TrainingData) -> Resource:
        # Sorted, so that the order of files does not change the model; each text counts once.
        examples = sorted({(_prepared(message), message.get(INTENT)) for message in training_data.intent_examples})
        texts, labels = [text for text, _ in examples], [label for _, label in examples]
        self._model = IntentModel(self._options).fit(texts, labels)
        self._calibration = calibrate(texts, labels, self._options, folds=self._config["folds"])
        with self._model_storage.write_to(self._resource) as directory:
            self._model.save(directory)
            if self._calibration is not None:
                np.savez(directory / _CALIBRATION_FILE, **self._calibration._asdict())
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            ranking = self._ranking(_prepared(message))
            best = ranking[0] if ranking else {"name": None, "confidence": 0.0}
            message.set(INTENT, best, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _ranking(self, text: str) -> list[dict[str, Any]]:
        """The likeliest intents, best first; none for a text without words."""
        if self._model is None or not text:
            return []
        logits, evidence = (values[0] for values in self._model.scores([text]))
        probabilities = 1 / (1 + np.exp(-logits))
        order = np.argsort(-logits)[: self._config["ranking_length"]]
        if evidence[_NEARNESS] < 1e-6:
            confidence = 0.0
        elif self._calibration is None:
            confidence = float(probabilities.max() / probabilities.sum())
        else:
            confidence = float(self._calibration.confidence(evidence))
        best = probabilities[order[0]]
        return [
            {"name": self._model.intents[intent], "confidence": float(confidence * probabilities[intent] / best)}
            for intent in order
        ]


def _prepared(message: Message) -> str:
    return fold(mask(message.get(TEXT) or "", message.get(MENTIONS) or []))
