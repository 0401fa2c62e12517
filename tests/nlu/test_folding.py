import unicodedata

import pytest
from components.folding import fold, latin, words

SENTENCES = [
    "Größe: wie viele Einwohner hat Bolesławiec?",
    "Peki SELÇUK’ta hangi DİL konuşuluyor",
    "Quelle est la distance jusqu’à Nogent-sur-Marne ?",
    "Πόσο μακριά είναι η Ορεστιάδα;",
    "Чи є Збараж містом-побратимом?",
    "Quanto dinheiro há para a Guarda? 😀",
    "Erasmus+ oder Erasmus +?",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("text", SENTENCES)
def test_capitals_are_folded_away(text: str) -> None:
    assert fold(text.replace("İ", "i").upper()) == fold(text)


@pytest.mark.parametrize("text", SENTENCES)
def test_letters_with_marks_of_their_own_are_the_same_letters(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zuschüsse", "zuschuesse"),
        ("Größe", "groesse"),
        ("Bolesławiec", "Boleslawiec"),
        ("ısı", "isi"),
        ("Selçuk'a", "selcuk a"),
        ("Λόγος", "λογοσ"),
        ("ґанок", "ганок"),
        ("œuvre", "oeuvre"),
    ],
)
def test_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_plus_stays_and_stands_alone() -> None:
    assert fold("Erasmus+") == fold("Erasmus +") == "erasmus +"
    assert fold("Erasmus") == "erasmus"


@pytest.mark.parametrize("text", ["", " \n\t", "😀🎉", "?!…", "\0\0", "\u0301"])
def test_what_has_no_letters_folds_to_nothing(text: str) -> None:
    assert fold(text) == ""
    assert words(text) == []


def test_nothing_is_left_of_zero_bytes_inside_words() -> None:
    assert fold("Gu\0arda") == "gu arda"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ορεστιάδα", "Orestiada"),
        ("Орестіада", "Orestiada"),
        ("Σελτσούκ", "Seltsouk"),
        ("Σελτσούκ", "Seltsuk"),
        ("Zbaraż", "zbaraz"),
        ("Збараж", "Zbarazh"),
        ("предложение", "predlozhenye"),
        ("θάλασσα", "thalassa"),
    ],
)
def test_scripts_meet_in_latin_letters(one: str, other: str) -> None:
    assert latin(fold(one)) == latin(fold(other))


def test_words_tell_where_they_stand() -> None:
    text = "a) Nach Selçuk, bitte 3 mal Erasmus+"
    assert [(text[word.start : word.end], word.key) for word in words(text)] == [
        ("a", "a"),
        ("Nach", "nach"),
        ("Selçuk", "selcuk"),
        ("bitte", "bitte"),
        ("mal", "mal"),
        ("Erasmus", "erasmus"),
        ("+", "+"),
    ]


def test_a_word_with_marks_of_its_own_is_not_torn_apart() -> None:
    text = unicodedata.normalize("NFD", "Selçuk")
    assert [(word.key, word.end) for word in words(text)] == [("selcuk", len(text))]
