"""How well messages are understood: cross-validation over the training examples, language by language.

    cd nlu && .venv/bin/python -W ignore crossvalidate.py [--folds 5] [--noise] [--errors 40]

prints the share of right answers, of right ones among the best three, what the bands of confidence are worth, and which
intents are mistaken for which. `--noise` misspells what is asked, as people do on a telephone.
"""

import argparse
import random
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import numpy as np
from components.calibration import calibrate
from components.concepts import Concepts
from components.documents import Reader
from components.gazetteer import GazetteerEntityExtractor, concepts_of, names_of, ordinary_words
from components.intent_model import IntentModel, Options
from components.names import Gazetteer, Mention
from joblib import Parallel, delayed
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.training_data import TrainingData

DATA = Path(__file__).parent / "data"
LANGUAGES = ("de", "en", "fr", "pl", "pt", "tr", "el", "uk")
BANDS = ((0.4, 1.0), (0.15, 0.4), (0.0, 0.15))

Read = tuple[str, list[Mention]]


class Examples(NamedTuple):
    """The training examples, row by row."""

    languages: np.ndarray
    texts: list[str]
    intents: np.ndarray
    concepts: Concepts
    gazetteer: Gazetteer


class Answers(NamedTuple):
    """What came out for the held-out rows."""

    rows: np.ndarray  # (n,)
    best: np.ndarray  # (n, 3) intents
    confidence: np.ndarray  # (n,) of the best one


def read_examples() -> Examples:
    by_language = {language: load_data(str(DATA / language)) for language in LANGUAGES}
    everything = TrainingData().merge(load_data(str(DATA / "concepts")), *by_language.values())
    rows = [
        (language, message.get(TEXT), message.get(INTENT))
        for language, data in by_language.items()
        for message in data.intent_examples
    ]
    names = names_of(everything)
    options = GazetteerEntityExtractor.get_default_config()
    return Examples(
        languages=np.array([language for language, _, _ in rows]),
        texts=[text for _, text, _ in rows],
        intents=np.array([intent for _, _, intent in rows]),
        concepts=Concepts(concepts_of(everything)),
        gazetteer=Gazetteer(names, ordinary_words(everything, names), **options),
    )


def misspell(text: str, chance: random.Random) -> str:
    """A quarter of the longer words with a letter lost, doubled, exchanged with the next one or replaced."""
    words = text.split(" ")
    for number, word in enumerate(words):
        if len(word) < 4 or chance.random() > 0.25:
            continue
        at = chance.randrange(1, len(word) - 1)
        slips = [
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + chance.choice(word) + word[at + 1 :],
        ]
        words[number] = chance.choice(slips)
    return " ".join(words)


def deal(examples: Examples, folds: int) -> np.ndarray:
    """(n,) the fold of each row; an intent's examples of a language are dealt out evenly."""
    fold = np.zeros(len(examples.intents), int)
    dealt: Counter[tuple[str, str]] = Counter()
    for row in np.random.RandomState(1).permutation(len(fold)):
        kind = examples.intents[row], examples.languages[row]
        fold[row] = dealt[kind] % folds
        dealt[kind] += 1
    return fold


def judge(
    concepts: Concepts, learnt: list[Read], asked: list[Read], intents: np.ndarray, held_out: np.ndarray
) -> Answers:
    others, rows = np.flatnonzero(~held_out), np.flatnonzero(held_out)
    reader = Reader.learn(concepts, [learnt[row] for row in others])
    documents = [reader.read(*learnt[row]) for row in others]
    model = IntentModel(Options()).fit(documents, intents[others])
    calibration = calibrate(documents, intents[others], Options(), jobs=1)
    scores = model.scores([reader.read(*asked[row]) for row in rows])
    order = np.argsort(-scores.margins, axis=1)[:, :3]
    return Answers(rows, np.array(model.intents)[order], calibration.confidence(scores.evidence))


def report(examples: Examples, asked: list[str], answers: Answers, errors: int) -> None:
    languages, intents = examples.languages, examples.intents
    right, among = answers.best[:, 0] == intents, (answers.best == intents[:, None]).any(axis=1)
    print(f"{len(intents)} examples of {len(set(intents))} intents")
    for language in (*LANGUAGES, ""):
        of = (languages == language) | (not language)
        print(f"{language or 'all':4} right {right[of].mean():.3f}  among three {among[of].mean():.3f}  of {of.sum()}")
    for low, high in BANDS:
        of = (answers.confidence >= low) & (answers.confidence < high)
        shares = f"{of.mean():.3f} of all, right {right[of].mean():.3f}, among three {among[of].mean():.3f}"
        print(f"confidence {low:.2f} to {high:.2f}: {shares}")
    by_intent = {intent: right[intents == intent].mean() for intent in set(intents)}
    print(
        "weakest:",
        ", ".join(f"{intent} {by_intent[intent]:.2f}" for intent in sorted(by_intent, key=by_intent.get)[:12]),
    )
    confused = Counter(zip(intents[~right], answers.best[~right, 0], strict=True)).most_common(20)
    print("confused:", ", ".join(f"{intent} as {answer} {count}" for (intent, answer), count in confused))
    for row in np.random.RandomState(2).permutation(np.flatnonzero(~right))[:errors]:
        print(
            f"  {languages[row]} {intents[row]} as {answers.best[row, 0]} {answers.confidence[row]:.2f}: {asked[row]}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--noise", action="store_true", help="misspell what is asked")
    parser.add_argument("--errors", type=int, default=0, help="print so many wrong answers")
    options = parser.parse_args()
    examples = read_examples()
    chance = random.Random(0)  # noqa: S311  (the same misspellings every time)
    asked = [misspell(text, chance) if options.noise else text for text in examples.texts]
    learnt = [(text, examples.gazetteer.find(text)) for text in examples.texts]
    questions = [(text, examples.gazetteer.find(text)) for text in asked]
    fold = deal(examples, options.folds)
    parts = Parallel(n_jobs=-1)(
        delayed(judge)(examples.concepts, learnt, questions, examples.intents, fold == part)
        for part in range(options.folds)
    )
    order = np.argsort(np.concatenate([part.rows for part in parts]))
    answers = Answers(*(np.concatenate(column)[order] for column in zip(*parts, strict=True)))
    report(examples, asked, answers, options.errors)


if __name__ == "__main__":
    main()
