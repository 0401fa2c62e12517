"""The classifier itself: TF-IDF of words and characters, one-vs-rest logistic regression, nearest neighbours.

Plain numpy and scikit-learn, no Rasa. Texts come in folded and masked.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import scipy.sparse as sp
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize


class Options(NamedTuple):
    """What the model is made of (defaults: see TfidfIntentClassifier)."""

    word_ngrams: tuple[int, int] = (1, 2)
    char_ngrams: tuple[int, int] = (2, 5)
    char_weight: float = 1.5
    C: float = 30.0


class Scores(NamedTuple):
    """For n texts and k intents."""

    logits: np.ndarray  # (n, k) the regression's evidence for each intent
    evidence: np.ndarray  # (n, 8) what the calibration looks at


class IntentModel:
    """A fitted model."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.intents: list[str] = []
        self._vectorizers = [
            CountVectorizer(lowercase=False, token_pattern=r"\S+", ngram_range=options.word_ngrams, dtype=np.float32),
            CountVectorizer(lowercase=False, analyzer="char_wb", ngram_range=options.char_ngrams, dtype=np.float32),
        ]
        self._idf: list[np.ndarray] = []

    def fit(self, texts: Sequence[str], labels: Sequence[str]) -> "IntentModel":
        """Needs two intents at least."""
        self.intents = sorted(set(labels))
        index = {intent: number for number, intent in enumerate(self.intents)}
        order = sorted(range(len(texts)), key=lambda row: index[labels[row]])
        targets = np.array([index[labels[row]] for row in order])
        texts = [texts[row] for row in order]
        starts = np.searchsorted(targets, np.arange(len(self.intents)))
        counts = [vectorizer.fit_transform(texts) for vectorizer in self._vectorizers]
        # IDF is counted over intents: a word that stands in all of them tells nothing, however rare it is in examples.
        frequencies = [(_members(starts, len(texts)) @ block).getnnz(axis=0) for block in counts]
        self._idf = [(np.log((1 + len(starts)) / (1 + frequency)) + 1).astype(np.float32) for frequency in frequencies]
        vectors = self._weighted(counts)
        regression = LogisticRegression(C=self.options.C, solver="liblinear", max_iter=200, random_state=0)
        regression.fit(vectors, targets)
        weights, bias = regression.coef_, regression.intercept_
        if len(self.intents) == 2:  # scikit-learn keeps one row for two classes
            weights, bias = np.vstack([-weights, weights]), np.array([-bias[0], bias[0]])
        self._set(weights.T, bias, vectors, starts)
        return self

    def _set(self, weights: np.ndarray, bias: np.ndarray, examples: sp.csr_matrix, starts: np.ndarray) -> None:
        """
        Args:
            weights: (features, k).
            bias: (k,).
            examples: (m, features), sorted by intent.
            starts: (k,) row of each intent's first example.
        """
        # In C order, or scipy copies it at every message.
        self._weights = np.ascontiguousarray(weights, dtype=np.float32)
        self._bias = bias.astype(np.float32)
        self._examples, self._starts = examples.tocsr(), starts
        self._by_feature = self._examples.T.tocsr()
        members = _members(starts, examples.shape[0])
        self._centroids = normalize(members @ self._examples).T.tocsr()

    def _vectors(self, texts: Sequence[str]) -> sp.csr_matrix:
        """(n, features), rows of length one."""
        return self._weighted([vectorizer.transform(texts) for vectorizer in self._vectorizers])

    def _weighted(self, counts: list[sp.csr_matrix]) -> sp.csr_matrix:
        """TF-IDF of one block of counts for each vectorizer. (Own, because scikit-learn's is slow for a single text.)"""
        blocks = []
        for block, idf, weight in zip(counts, self._idf, (1.0, self.options.char_weight), strict=True):
            values = (1 + np.log(block.data)) * idf[block.indices]
            block = sp.csr_matrix((values, block.indices, block.indptr), shape=block.shape)
            blocks.append(normalize(block) * np.float32(weight))
        return normalize(sp.hstack(blocks, format="csr", dtype=np.float32))

    def scores(self, texts: Sequence[str]) -> Scores:
        vectors = self._vectors(texts)
        logits = vectors @ self._weights + self._bias
        rows, best = np.arange(len(texts)), logits.argmax(axis=1)
        nearest = np.maximum.reduceat((vectors @ self._by_feature).toarray(), self._starts, axis=1)
        central = (vectors @ self._centroids).toarray()
        by_logit, by_nearness = np.sort(logits, axis=1), np.sort(nearest, axis=1)
        known = self._vectorizers[0].vocabulary_
        tokens = [text.split() for text in texts]
        evidence = np.column_stack(
            [
                by_logit[:, -1],
                by_logit[:, -1] - by_logit[:, -2],
                nearest[rows, best],
                by_nearness[:, -1] - by_nearness[:, -2],
                central[rows, best],
                central.max(axis=1),
                [sum(token in known for token in row) / max(1, len(row)) for row in tokens],
                [np.log1p(len(row)) for row in tokens],
            ]
        )
        return Scores(logits, evidence)

    def save(self, directory: Path) -> None:
        """JSON and npz; no pickle, which could run code when it is read."""
        vocabularies = [
            {term: int(column) for term, column in vectorizer.vocabulary_.items()} for vectorizer in self._vectorizers
        ]
        stored = {"intents": self.intents, "vocabularies": vocabularies}
        (directory / "intents.json").write_text(json.dumps(stored, ensure_ascii=False), encoding="utf-8")
        np.savez(
            directory / "weights.npz",
            weights=self._weights,
            bias=self._bias,
            starts=self._starts,
            word_idf=self._idf[0],
            char_idf=self._idf[1],
        )
        sp.save_npz(directory / "examples.npz", self._examples)

    @classmethod
    def load(cls, directory: Path, options: Options) -> "IntentModel":
        model = cls(options)
        stored = json.loads((directory / "intents.json").read_text(encoding="utf-8"))
        model.intents = stored["intents"]
        for vectorizer, vocabulary in zip(model._vectorizers, stored["vocabularies"], strict=True):
            vectorizer.vocabulary_ = vocabulary
        with np.load(directory / "weights.npz", allow_pickle=False) as arrays:
            model._idf = [arrays["word_idf"], arrays["char_idf"]]
            model._set(arrays["weights"], arrays["bias"], sp.load_npz(directory / "examples.npz"), arrays["starts"])
        return model


def _members(starts: np.ndarray, size: int) -> sp.csr_matrix:
    """(k, m), one where an example belongs to an intent; examples are sorted by intent."""
    rows = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, size)))
    return sp.csr_matrix((np.ones(size, np.float32), (rows, np.arange(size))))
