"""Words of crisis are found however they are written, and ordinary talk is left alone."""

import pytest

from actions.exchange.crisis import FOLDER, CrisisWords
from tests.quality import read
from translations.languages import LANGUAGES


@pytest.fixture(scope="module")
def crisis() -> CrisisWords:
    return CrisisWords.load()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_found_in_capitals_and_with_words_around(crisis: CrisisWords, language: str) -> None:
    phrases = CrisisWords.load(FOLDER)
    assert phrases.pattern.pattern == crisis.pattern.pattern
    from ruamel.yaml import YAML

    for phrase in YAML(typ="safe").load((FOLDER / f"{language}.yml").read_text())["phrases"]:
        assert crisis.found_in(f"x … {phrase.upper()}!! y"), phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_ordinary_questions_are_no_crisis(crisis: CrisisWords, language: str) -> None:
    for question, expected in read(language):
        if "emergency" not in expected:
            assert not crisis.found_in(question), question


@pytest.mark.parametrize(
    "text", ["Austausch der Feuerwehren", "Frieden und Krieg", "Hilfe beim Formular", "", "🙂", "Feuerwehr aus Guarda"]
)
def test_talk_about_town_twinning_is_no_crisis(crisis: CrisisWords, text: str) -> None:
    assert not crisis.found_in(text)
