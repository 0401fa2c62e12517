"""Which language a message is in, and when that is sure enough to matter."""

import pytest

from translations.detection import Detector


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector()


SENTENCES = {
    "de": "Ich möchte gern wissen, welche Städte dabei sind.",
    "en": "I would like to know which towns take part in this.",
    "fr": "Je voudrais savoir quelles villes participent au programme.",
    "pl": "Chciałbym wiedzieć, które miasta biorą w tym udział.",
    "pt": "Gostaria de saber quais são as cidades que participam.",
    "tr": "Hangi şehirlerin katıldığını öğrenmek istiyorum.",
    "el": "Θα ήθελα να μάθω ποιες πόλεις συμμετέχουν.",
    "uk": "Я хотів би знати, які міста беруть участь.",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_whole_sentence_is_recognised(detector: Detector, language: str) -> None:
    assert detector.of_question(SENTENCES[language]) == language
    assert detector.switches_to(SENTENCES[language], current=language) is None
    for other in SENTENCES:
        if other != language:
            assert detector.switches_to(SENTENCES[language], current=other) == language


@pytest.mark.parametrize("text", ["ok", "hallo", "Guarda", "500 €", "🙂", "", "???", "und Polen?"])
def test_a_word_or_two_never_leaves_the_language_of_the_conversation(detector: Detector, text: str) -> None:
    assert detector.switches_to(text, current="fr") is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("How far is it?", "en"),
        ("hallo", "de"),
        ("hi there", "en"),
        ("ile to jest?", "pl"),
        ("quem decide?", "pt"),
        ("wie weit", "de"),
        ("poso makria einai", "el"),
        ("ne kadar", "tr"),
    ],
)
def test_a_short_question_is_told_by_its_small_words(detector: Detector, text: str, language: str) -> None:
    assert detector.of_question(text) == language


def test_a_text_without_letters_has_no_language(detector: Detector) -> None:
    assert detector.detect("123 🙂") is None
    assert detector.of_question("...") is None
