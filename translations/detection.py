"""Telling which of the eight languages a message is written in."""

from dataclasses import dataclass
from pathlib import Path

from lingua import IsoCode639_1, Language, LanguageDetector, LanguageDetectorBuilder
from ruamel.yaml import YAML

from translations.languages import LANGUAGES
from translations.text import fold_words

#: A message of fewer words is no whole sentence: the language of the conversation stays.
SENTENCE_WORDS = 4
#: How sure one must be of another language before the conversation's is left, and of any before it is told at all.
SURE = 0.8
LIKELY = 0.5

_FUNCTION_WORDS = Path(__file__).parent / "function_words.yml"


@dataclass(frozen=True)
class Detection:
    """A guess, with the probability (0 to 1) that the detector gives it among the eight."""

    language: str
    probability: float


class Detector:
    """Lingua, restricted to the eight; loads its models (about 285 MB) when it is made."""

    def __init__(self) -> None:
        codes = [getattr(IsoCode639_1, code.upper()) for code in LANGUAGES]
        languages = [Language.from_iso_code_639_1(code) for code in codes]
        self._lingua: LanguageDetector = (
            LanguageDetectorBuilder.from_languages(*languages).with_preloaded_language_models().build()
        )
        listed = YAML(typ="safe").load(_FUNCTION_WORDS.read_text(encoding="utf-8"))
        self._function_words = {language: frozenset(map(fold_words, words)) for language, words in listed.items()}

    def detect(self, text: str) -> Detection | None:
        """The most probable language; None where the text has no letters to judge by."""
        ranking = self._lingua.compute_language_confidence_values(text)
        if not ranking or ranking[0].value == 0:
            return None
        best = ranking[0]
        return Detection(best.language.iso_code_639_1.name.lower(), best.value)

    def of_question(self, text: str) -> str | None:
        """The language of a message that comes without any other sign of one.

        Letter statistics where they are sure, else the small words of the languages, else what is likely.
        """
        found = self.detect(text)
        if found and found.probability >= SURE:
            return found.language
        by_words = self._by_function_words(text)
        if by_words is not None:
            return by_words
        return found.language if found and found.probability >= LIKELY else None

    def _by_function_words(self, text: str) -> str | None:
        """The language that has the most of a message's words among its small words; None where two have as many."""
        words = fold_words(text).split()
        counts = {language: sum(word in small for word in words) for language, small in self._function_words.items()}
        best, second = sorted(counts.values(), reverse=True)[:2]
        return max(counts, key=lambda language: counts[language]) if best > second else None

    def switches_to(self, text: str, *, current: str) -> str | None:
        """The language of a whole sentence that is surely not written in the current one."""
        if len(text.split()) < SENTENCE_WORDS:
            return None
        found = self.detect(text)
        if found is None or found.language == current or found.probability < SURE:
            return None
        return found.language
