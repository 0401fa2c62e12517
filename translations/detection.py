"""Telling which of the eight languages a message is written in."""

from dataclasses import dataclass

from lingua import IsoCode639_1, Language, LanguageDetector, LanguageDetectorBuilder

from translations.languages import LANGUAGES

#: A message of fewer words is no whole sentence: the language of the conversation stays.
SENTENCE_WORDS = 4
#: How sure one must be of another language before the conversation's is left, and of any before it is told at all.
SURE = 0.8
LIKELY = 0.5


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

    def detect(self, text: str) -> Detection | None:
        """The most probable language; None where the text has no letters to judge by."""
        ranking = self._lingua.compute_language_confidence_values(text)
        if not ranking or ranking[0].value == 0:
            return None
        best = ranking[0]
        return Detection(best.language.iso_code_639_1.name.lower(), best.value)

    def of_question(self, text: str) -> str | None:
        """The language of a message that comes without any other sign of one; a word or two must be clearer."""
        found = self.detect(text)
        needed = LIKELY if len(text.split()) > 2 else SURE
        return found.language if found and found.probability >= needed else None

    def switches_to(self, text: str, *, current: str) -> str | None:
        """The language of a whole sentence that is surely not written in the current one."""
        if len(text.split()) < SENTENCE_WORDS:
            return None
        found = self.detect(text)
        if found is None or found.language == current or found.probability < SURE:
            return None
        return found.language
