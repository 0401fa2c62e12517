"""Confidence that means something: the probability that the best intent is right *and* the message is ours to answer.

A classifier's own margins tell which intent is likeliest, given that it is one of them. Here a cross-validation leaves out
a fifth of the examples and, as well, a fifth of the intents: these play the messages about something else altogether. A
small logistic regression then learns from the evidence (see IntentModel.scores) when the answer was right. How many
messages are about something else, nobody knows beforehand: `foreign_share` says what is reckoned with.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from joblib import Parallel, delayed
from scipy.optimize import minimize_scalar
from scipy.special import logsumexp
from sklearn.linear_model import LogisticRegression

from components.documents import Document
from components.intent_model import IntentModel, Options

FOLDS = 5
#: Parts that are judged: two have thousands of examples, enough for nine weights, and each costs a training.
JUDGED = 2
FOREIGN_SHARE = 0.25

_SHARPEST = 20.0


class Calibration(NamedTuple):
    """Weights over standardised evidence; `mean`, `deviation` and `weights` are of shape (9,)."""

    mean: np.ndarray
    deviation: np.ndarray
    weights: np.ndarray
    bias: float
    sharpness: float  # of the softmax that shares the rest among the other intents

    def confidence(self, evidence: np.ndarray) -> np.ndarray:
        """(n, 9) -> (n,), each between 0 and 1: of the best intent."""
        certain = 1 / (1 + np.exp(-((evidence - self.mean) / self.deviation @ self.weights + self.bias)))
        return np.where(evidence[:, 0] > 0, certain, 0.0)

    def ranking(self, margins: np.ndarray, evidence: np.ndarray) -> np.ndarray:
        """(n, k), (n, 9) -> (n, k): each intent's share, the best one's being the confidence."""
        likeness = np.exp(self.sharpness * (margins - margins.max(axis=1, keepdims=True)))
        return self.confidence(evidence)[:, None] * likeness


class _Outcome(NamedTuple):
    """What one fold left out: evidence (n, 9), right (n,), foreign (n,), and margins and targets of what is not foreign."""

    evidence: np.ndarray
    right: np.ndarray
    foreign: np.ndarray
    margins: list[np.ndarray]
    targets: list[int]


def calibrate(
    documents: Sequence[Document],
    labels: Sequence[str],
    options: Options,
    *,
    folds: int = FOLDS,
    judged: int = JUDGED,
    foreign_share: float = FOREIGN_SHARE,
    jobs: int = -1,
) -> Calibration:
    """Learn from what is left out.

    Args:
        documents: all examples.
        labels: the intent of each.
        options: of the model.
        folds: parts of the cross-validation.
        judged: so many of them are left out in turn.
        foreign_share: part of all messages that is about something else altogether, between 0 and 1.
        jobs: processes side by side; -1 for one a core.

    Raises:
        ValueError: there are too few intents to leave any out.
    """
    labels = np.array(labels)
    intents = np.unique(labels)
    if len(intents) < 2 * folds:
        raise ValueError(f"a calibration in {folds} parts needs {2 * folds} intents, not {len(intents)}")
    random = np.random.RandomState(0)
    part = dict(zip(random.permutation(intents), np.arange(len(intents)) % folds, strict=True))
    intent_part = np.array([part[label] for label in labels])
    example_part = np.zeros(len(labels), int)
    for intent in intents:
        rows = random.permutation(np.flatnonzero(labels == intent))
        example_part[rows] = (np.arange(len(rows)) + random.randint(folds)) % folds
    outcomes = Parallel(n_jobs=jobs)(
        delayed(_judge)(documents, labels, intent_part == fold, example_part == fold, options)
        for fold in range(min(judged, folds))
    )
    evidence = np.vstack([outcome.evidence for outcome in outcomes])
    right = np.concatenate([outcome.right for outcome in outcomes])
    mean, deviation = evidence.mean(axis=0), evidence.std(axis=0) + 1e-6
    foreign = np.concatenate([outcome.foreign for outcome in outcomes])
    weights = np.where(foreign, foreign_share / foreign.mean(), (1 - foreign_share) / (1 - foreign.mean()))
    regression = LogisticRegression().fit((evidence - mean) / deviation, right, sample_weight=weights)
    return Calibration(mean, deviation, regression.coef_[0], float(regression.intercept_[0]), _sharpness(outcomes))


def _judge(
    documents: Sequence[Document], labels: np.ndarray, foreign: np.ndarray, held_out: np.ndarray, options: Options
) -> _Outcome:
    learned = np.flatnonzero(~foreign & ~held_out)
    judged = np.flatnonzero(foreign | held_out)
    model = IntentModel(options).fit([documents[row] for row in learned], labels[learned])
    scores = model.scores([documents[row] for row in judged])
    best = np.array(model.intents)[scores.margins.argmax(axis=1)]
    known = np.flatnonzero(~foreign[judged])
    return _Outcome(
        scores.evidence,
        (best == labels[judged]) & ~foreign[judged],
        foreign[judged],
        list(scores.margins[known]),
        [model.intents.index(label) for label in labels[judged][known]],
    )


def _sharpness(outcomes: Sequence[_Outcome]) -> float:
    """The factor before the softmax under which the held-out examples' intents are likeliest."""

    def surprise(sharpness: float) -> float:
        return sum(
            logsumexp(sharpness * margins) - sharpness * margins[target]
            for outcome in outcomes
            for margins, target in zip(outcome.margins, outcome.targets, strict=True)
        )

    return float(minimize_scalar(surprise, bounds=(0.1, _SHARPEST), method="bounded").x)
