"""How well messages are understood: cross-validation over the training examples, language by language.

    python crossvalidate.py [--folds 5] [--noise] [--errors 40]

prints the share of right answers, of right ones among the best three, what the bands of confidence are worth, and which
intents are mistaken for which. `--noise` misspells the held-out examples as people do on a telephone.
"""

import argparse
import random
from collections import Counter
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.calibration import calibrate
from components.concepts import Concepts
from components.gazetteer import GazetteerEntityExtractor, concepts_of, names_of, ordinary_words
from components.intent_classifier import document_of
from components.intent_model import IntentModel, Options
from components.names import Gazetteer

DATA = Path(__file__).parent / "data"
LANGUAGES = ("de", "en", "fr", "pl", "pt", "tr", "el", "uk")


def misspell(text: str, chance: random.Random) -> str:
    """A quarter of the longer words with a letter lost, doubled, exchanged with the next one or replaced."""
    words = text.split(" ")
    for number, word in enumerate(words):
        if len(word) < 4 or chance.random() > 0.25:
            continue
        at = chance.randrange(1, len(word) - 1)
        words[number] = chance.choice([
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + chance.choice(word) + word[at + 1 :],
        ])
    return " ".join(words)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--noise", action="store_true", help="misspell the held-out examples")
    parser.add_argument("--errors", type=int, default=0, help="print so many wrong answers")
    options = parser.parse_args()
    by_language = {language: load_data(str(DATA / language)) for language in LANGUAGES}
    everything = TrainingData().merge(load_data(str(DATA / "concepts")), *by_language.values())
    examples = [(language, message.get(TEXT), message.get(INTENT)) for language, data in by_language.items() for message in data.intent_examples]
    languages, texts, labels = (np.array(column, dtype=object) for column in zip(*examples, strict=True))
    names = names_of(everything)
    gazetteer = Gazetteer(names, ordinary_words(everything, names), **GazetteerEntityExtractor.get_default_config())
    concepts = Concepts(concepts_of(everything))
    documents = [document_of(text, gazetteer.find(text), concepts) for text in texts]
    chance = random.Random(0)
    asked = [misspell(text, chance) for text in texts] if options.noise else list(texts)
    judged = [document_of(text, gazetteer.find(text), concepts) for text in asked]

    # Each intent's examples of each language are dealt out evenly.
    fold = np.zeros(len(labels), int)
    dealt: Counter[tuple[str, str]] = Counter()
    for row in np.random.RandomState(1).permutation(len(labels)):
        fold[row] = dealt[labels[row], languages[row]] % options.folds
        dealt[labels[row], languages[row]] += 1
    results = Parallel(n_jobs=-1)(delayed(_judge)(documents, judged, labels, fold == part) for part in range(options.folds))
    best = np.empty((len(labels), 3), dtype=object)
    confidence = np.zeros(len(labels))
    for rows, intents, certain in results:
        best[rows], confidence[rows] = intents, certain
    right, among = best[:, 0] == labels, (best == labels[:, None]).any(axis=1)

    print(f"{len(labels)} examples, {len(set(labels))} intents, {len(names)} names, {len(concepts.spellings)} concepts")
    for language in (*LANGUAGES, "all"):
        of = np.full(len(labels), True) if language == "all" else languages == language
        print(f"{language:4} right {right[of].mean():.3f}  among three {among[of].mean():.3f}  examples {of.sum()}")
    for low, high in ((0.4, 1.01), (0.15, 0.4), (0.0, 0.15)):
        of = (confidence >= low) & (confidence < high)
        print(f"confidence {low:.2f} to {min(high, 1):.2f}: {of.mean():.3f} of all, right {right[of].mean():.3f}, among three {among[of].mean():.3f}")
    print("weakest", [(intent, round(float(right[labels == intent].mean()), 2)) for intent in
                      sorted(set(labels), key=lambda intent: right[labels == intent].mean())[:12]])
    confused = Counter((label, answer) for label, answer in zip(labels, best[:, 0], strict=True) if label != answer)
    print("confused", [f"{label}->{answer} {count}" for (label, answer), count in confused.most_common(25)])
    wrong = np.flatnonzero(~right)
    for row in np.random.RandomState(2).permutation(wrong)[: options.errors]:
        print(f"  {languages[row]} {labels[row]} -> {best[row, 0]} {confidence[row]:.2f} | {asked[row]} | {' '.join(judged[row].concepts)}")


def _judge(documents: list, judged: list, labels: np.ndarray, held_out: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    learned, rows = np.flatnonzero(~held_out), np.flatnonzero(held_out)
    known = [documents[row] for row in learned]
    model = IntentModel(Options()).fit(known, labels[learned])
    calibration = calibrate(known, labels[learned], Options(), folds=5, jobs=1)
    scores = model.scores([judged[row] for row in rows])
    order = np.argsort(-scores.margins, axis=1)[:, :3]
    return rows, np.array(model.intents, dtype=object)[order], calibration.confidence(scores.evidence)


if __name__ == "__main__":
    main()
