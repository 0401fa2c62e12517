"""Confidence that means something: the probability that the best intent is right *and* the message is ours to answer.

A regression's own probability tells which intent is likeliest, given that it is one of them. Here a cross-validation leaves
out a fifth of the examples and, as well, a fifth of the intents: these play the messages about something else altogether. A
small logistic regression then learns from the evidence (see IntentModel.scores) when the answer was right.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from joblib import Parallel, delayed
from sklearn.linear_model import LogisticRegression

from components.intent_model import IntentModel, Options


class Calibration(NamedTuple):
    """Weights over standardised evidence; all of shape (8,) but the bias."""

    mean: np.ndarray
    deviation: np.ndarray
    weights: np.ndarray
    bias: float

    def confidence(self, evidence: np.ndarray) -> np.ndarray:
        """(n, 8) -> (n,), each between 0 and 1."""
        return 1 / (1 + np.exp(-((evidence - self.mean) / self.deviation @ self.weights + self.bias)))


def calibrate(
    texts: Sequence[str], labels: Sequence[str], options: Options, *, folds: int, jobs: int = -1
) -> Calibration | None:
    """None where there are too few intents or examples to leave any out.

    Args:
        texts: folded and masked.
        labels: the intent of each text.
        options: of the model.
        folds: parts of the cross-validation.
        jobs: processes side by side; -1 for one a core.
    """
    labels = np.array(labels)
    intents = np.unique(labels)
    if len(intents) < 2 * folds:
        return None
    random = np.random.RandomState(0)
    absent = dict(zip(random.permutation(intents), np.arange(len(intents)) % folds, strict=True))
    intent_part = np.array([absent[label] for label in labels])
    example_part = np.zeros(len(labels), int)
    for intent in intents:
        rows = random.permutation(np.flatnonzero(labels == intent))
        example_part[rows] = (np.arange(len(rows)) + random.randint(folds)) % folds
    texts = np.array(texts, dtype=object)
    outcomes = Parallel(n_jobs=min(jobs, folds) if jobs > 0 else jobs)(
        delayed(_judge)(texts, labels, intent_part == fold, example_part == fold, options) for fold in range(folds)
    )
    evidence = np.vstack([outcome[0] for outcome in outcomes])
    right = np.concatenate([outcome[1] for outcome in outcomes])
    if right.all() or not right.any():
        return None
    mean, deviation = evidence.mean(axis=0), evidence.std(axis=0) + 1e-6
    regression = LogisticRegression(class_weight="balanced").fit((evidence - mean) / deviation, right)
    return Calibration(mean, deviation, regression.coef_[0], float(regression.intercept_[0]))


def _judge(
    texts: np.ndarray, labels: np.ndarray, foreign: np.ndarray, held_out: np.ndarray, options: Options
) -> tuple[np.ndarray, np.ndarray]:
    """Evidence (n, 8) and whether the best intent was right (n,), for what one fold leaves out."""
    learned = ~foreign & ~held_out
    model = IntentModel(options).fit(list(texts[learned]), list(labels[learned]))
    judged = foreign | held_out
    scores = model.scores(list(texts[judged]))
    best = np.array(model.intents)[scores.logits.argmax(axis=1)]
    return scores.evidence, (best == labels[judged]) & ~foreign[judged]
