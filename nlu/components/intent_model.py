"""The classifier itself: weighted words, characters and concepts, a linear support vector machine for each intent.

Plain numpy and scikit-learn, no Rasa.
"""

import json
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import numpy as np
import scipy.sparse as sp
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from components.documents import Document


class Options(NamedTuple):
    """What the model is made of. The defaults are what did best on the training data; the optimum is flat."""

    word_ngrams: tuple[int, int] = (1, 2)
    char_ngrams: tuple[int, int] = (2, 4)
    char_weight: float = 2.0  # against words, which count 1
    concept_weight: float = 1.5
    min_examples: int = 2  # a feature that one example alone has teaches nothing, and halves the model by its absence
    C: float = 2.0


class Scores(NamedTuple):
    """For n documents and k intents."""

    margins: np.ndarray  # (n, k) how clearly each intent is meant; above zero is yes
    evidence: np.ndarray  # (n, 9) what the calibration looks at


def concept_features(document: Document) -> list[str]:
    """Concepts and pairs of concepts: "how many" with "inhabitants" is another question than "how many" with "weeks"."""
    return [*document.concepts, *(f"{one}&{other}" for one, other in combinations(document.concepts, 2))]


def _vectorizers(options: Options) -> list[CountVectorizer]:
    common = {
        "dtype": np.float32,
        "min_df": options.min_examples,
        "lowercase": False,
        "preprocessor": lambda document: document.text,
    }
    return [
        CountVectorizer(**common, token_pattern=r"\S+", ngram_range=options.word_ngrams),
        CountVectorizer(**common, analyzer="char_wb", ngram_range=options.char_ngrams),
        CountVectorizer(**common, analyzer=concept_features),
    ]


class IntentModel:
    """A fitted model."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.intents: list[str] = []
        self._vectorizers = _vectorizers(options)
        self._idf: list[np.ndarray] = []

    def fit(self, documents: Sequence[Document], labels: Sequence[str]) -> "IntentModel":
        """Needs three intents at least."""
        self.intents = sorted(set(labels))
        index = {intent: number for number, intent in enumerate(self.intents)}
        order = sorted(range(len(documents)), key=lambda row: index[labels[row]])
        documents = [documents[row] for row in order]
        targets = np.array([index[labels[row]] for row in order])
        starts = np.searchsorted(targets, np.arange(len(self.intents)))
        counts = [vectorizer.fit_transform(documents) for vectorizer in self._vectorizers]
        # IDF is counted over intents: a word that stands in all of them tells nothing, however rare it is in examples.
        frequencies = [(_members(starts, len(documents)) @ block).getnnz(axis=0) for block in counts]
        self._idf = [(np.log((1 + len(starts)) / (1 + frequency)) + 1).astype(np.float32) for frequency in frequencies]
        vectors = self._weighted(counts)
        machine = LinearSVC(C=self.options.C, random_state=0).fit(vectors, targets)
        self._set(machine.coef_.T, machine.intercept_, vectors, starts)
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

    def _vectors(self, documents: Sequence[Document]) -> sp.csr_matrix:
        """(n, features), rows of length one."""
        return self._weighted([vectorizer.transform(documents) for vectorizer in self._vectorizers])

    def _weighted(self, counts: Iterable[sp.csr_matrix]) -> sp.csr_matrix:
        """TF-IDF of one block of counts for each vectorizer. (Own, because scikit-learn's is slow for a single text.)"""
        blocks = []
        weights = (1.0, self.options.char_weight, self.options.concept_weight)
        for block, idf, weight in zip(counts, self._idf, weights, strict=True):
            values = (1 + np.log(block.data)) * idf[block.indices]
            block = sp.csr_matrix((values, block.indices, block.indptr), shape=block.shape)
            blocks.append(normalize(block) * np.float32(weight))
        return normalize(sp.hstack(blocks, format="csr", dtype=np.float32))

    def scores(self, documents: Sequence[Document]) -> Scores:
        vectors = self._vectors(documents)
        margins = vectors @ self._weights + self._bias
        rows, best = np.arange(len(documents)), margins.argmax(axis=1)
        nearest = np.maximum.reduceat((vectors @ self._by_feature).toarray(), self._starts, axis=1)
        central = (vectors @ self._centroids).toarray()
        by_margin, by_nearness = np.sort(margins, axis=1), np.sort(nearest, axis=1)
        known = self._vectorizers[0].vocabulary_
        tokens = [document.text.split() for document in documents]
        evidence = np.column_stack(
            [
                central.max(axis=1),  # zero where nothing of the message was ever seen
                by_margin[:, -1],
                by_margin[:, -1] - by_margin[:, -2],
                nearest[rows, best],
                by_nearness[:, -1] - by_nearness[:, -2],
                central[rows, best],
                [sum(token in known for token in row) / max(1, len(row)) for row in tokens],
                [np.log1p(len(row)) for row in tokens],
                [np.log1p(len(document.concepts)) for document in documents],
            ]
        )
        return Scores(margins, evidence)

    def save(self, directory: Path) -> None:
        """JSON and npz; no pickle, which could run code when it is read."""
        vocabularies = [
            {term: int(column) for term, column in vectorizer.vocabulary_.items()} for vectorizer in self._vectorizers
        ]
        stored = {"intents": self.intents, "vocabularies": vocabularies}
        (directory / "intents.json").write_text(json.dumps(stored, ensure_ascii=False), encoding="utf-8")
        arrays = {f"idf{number}": idf for number, idf in enumerate(self._idf)}
        np.savez(directory / "weights.npz", weights=self._weights, bias=self._bias, starts=self._starts, **arrays)
        sp.save_npz(directory / "examples.npz", self._examples, compressed=False)

    @classmethod
    def load(cls, directory: Path, options: Options) -> "IntentModel":
        model = cls(options)
        stored = json.loads((directory / "intents.json").read_text(encoding="utf-8"))
        model.intents = stored["intents"]
        for vectorizer, vocabulary in zip(model._vectorizers, stored["vocabularies"], strict=True):
            vectorizer.vocabulary_ = vocabulary
        with np.load(directory / "weights.npz", allow_pickle=False) as arrays:
            model._idf = [arrays[f"idf{number}"] for number in range(len(model._vectorizers))]
            model._set(arrays["weights"], arrays["bias"], sp.load_npz(directory / "examples.npz"), arrays["starts"])
        return model


def _members(starts: np.ndarray, size: int) -> sp.csr_matrix:
    """(k, m), one where an example belongs to an intent; examples are sorted by intent."""
    rows = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, size)))
    return sp.csr_matrix((np.ones(size, np.float32), (rows, np.arange(size))))
