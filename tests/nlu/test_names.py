import time

import pytest
from components.folding import words
from components.names import Gazetteer, Name, edit_cost, spelling_key

NAMES = {
    ("town", "guarda"): ["Guarda", "Γκουάρντα", "Гуарда"],
    ("town", "nogent"): ["Nogent", "Nogent-sur-Marne", "Ножан"],
    ("town", "boleslawiec"): ["Bolesławiec", "Bunzlau", "Болеславець"],
    ("town", "selcuk"): ["Selçuk", "Σελτσούκ", "Селчук"],
    ("town", "orestiada"): ["Orestiada", "Ορεστιάδα", "Орестіада"],
    ("town", "werder"): ["Werder", "Werder (Havel)", "Вердер"],
    ("town", "zbarazh"): ["Zbarazh", "Sbarasch", "Zbaraż", "Збараж"],
    ("country", "poland"): ["Polen", "Poland"],
    ("country", "france"): ["Frankreich", "France"],
    ("format", "erasmus"): ["Erasmus"],
    ("format", "erasmus_plus"): ["Erasmus+"],
    ("format", "school_exchange"): ["school exchange", "Schüleraustausch"],
}
ORDINARY = ["guard", "werden", "wieder", "ordner", "second", "police", "francs", "exchange", "school", "schools"]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    names = [
        Name(spelling_key(words(spelling)), entity, value)
        for (entity, value), spellings in NAMES.items()
        for spelling in spellings
    ]
    return Gazetteer(names, ORDINARY, max_cost={"town": 0.2, "country": 0.13, "format": 0.1}, inflected=["town"])


def found(gazetteer: Gazetteer, text: str) -> list[tuple[str, str]]:
    return [(mention.value, text[mention.start : mention.end]) for mention in gazetteer.find(text)]


@pytest.mark.parametrize(
    ("text", "value", "surface"),
    [
        ("ile kilometrów do Bolesławca", "boleslawiec", "Bolesławca"),
        ("byłem w Guardzie", "guarda", "Guardzie"),
        ("jadę do Guardy", "guarda", "Guardy"),
        ("Selçuk'a ne kadar var", "selcuk", "Selçuk"),
        ("selcuktan geldim", "selcuk", "selcuktan"),
        ("Zbaraża nie ma", "zbarazh", "Zbaraża"),
        ("скільки до Збаража", "zbarazh", "Збаража"),
        ("їду до Орестіади", "orestiada", "Орестіади"),
        ("στην Ορεστιάδας", "orestiada", "Ορεστιάδας"),
    ],
)
def test_inflected_towns_are_found(gazetteer: Gazetteer, text: str, value: str, surface: str) -> None:
    assert found(gazetteer, text) == [(value, surface)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("wie weit ist orestida", "orestiada"),
        ("boleslaviec", "boleslawiec"),
        ("Bunzalu", "boleslawiec"),
        ("nogant sur marne", "nogent"),
        ("SELCUK", "selcuk"),
        ("Gaurda portugal", "guarda"),
        ("zbarzh", "zbarazh"),
        ("Frankriech", "france"),
    ],
)
def test_mistyped_names_are_found(gazetteer: Gazetteer, text: str, value: str) -> None:
    assert [mention.value for mention in gazetteer.find(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "the guard was friendly",
        "das werden wir sehen",
        "nie wieder",
        "der Ordner ist voll",
        "die Polizei kommt",
        "call the police",
        "zehn francs",
        "ein Garten",
        "Order und Ordnung",
        "selten",
        "Polenta",
        "schools exchange letters",
    ],
)
def test_ordinary_words_are_no_names(gazetteer: Gazetteer, text: str) -> None:
    assert found(gazetteer, text) == []


@pytest.mark.parametrize("text", ["Erasmus+", "erasmus +", "für ERASMUS+, bitte"])
def test_erasmus_plus_is_not_erasmus(gazetteer: Gazetteer, text: str) -> None:
    assert [mention.value for mention in gazetteer.find(text)] == ["erasmus_plus"]
    assert [mention.value for mention in gazetteer.find(text.replace("+", ""))] == ["erasmus"]


def test_the_longest_name_wins(gazetteer: Gazetteer) -> None:
    assert found(gazetteer, "Nogent-sur-Marne") == [("nogent", "Nogent-sur-Marne")]


def test_several_names_come_in_their_order(gazetteer: Gazetteer) -> None:
    text = "erst Polen, dann Selçuk und Guarda"
    assert found(gazetteer, text) == [("poland", "Polen"), ("selcuk", "Selçuk"), ("guarda", "Guarda")]


def test_an_ordinary_word_is_no_typo_within_a_longer_name_either() -> None:
    name = Name("nogent sur marne", "town", "nogent")
    for ordinary, found in (((), ["nogent"]), (("sir",), [])):
        gazetteer = Gazetteer([name], ordinary, max_cost={"town": 0.2})
        assert [mention.value for mention in gazetteer.find("Nogent sir Marne")] == found


def test_a_name_is_found_letter_by_letter_though_it_is_an_ordinary_word() -> None:
    gazetteer = Gazetteer([Name("guarda", "town", "guarda")], ["guarda"], max_cost={"town": 0.2})
    assert [mention.value for mention in gazetteer.find("Guarda")] == ["guarda"]


def test_an_entity_without_tolerance_is_found_literally_only() -> None:
    gazetteer = Gazetteer(
        [Name("polen", "country", "poland"), Name("guarda", "town", "guarda")], [], max_cost={"town": 0.2}
    )
    assert [mention.value for mention in gazetteer.find("Pollen Guardda")] == ["guarda"]
    assert [mention.value for mention in gazetteer.find("Polen")] == ["poland"]


def test_a_changed_ending_costs_less_than_a_typo_inside() -> None:
    ending = edit_cost("boleslawiec", "boleslawcu", inflected=True)
    assert ending < edit_cost("boleslawiec", "bolxslxwcuc", inflected=True)
    assert ending < edit_cost("boleslawiec", "boleslawcu", inflected=False)


def test_a_very_long_text_is_searched_quickly(gazetteer: Gazetteer) -> None:
    text = "wort " * 950 + "nach Selçuk " + "blubb " * 50
    started = time.perf_counter()
    assert [mention.value for mention in gazetteer.find(text)] == ["selcuk"]
    assert time.perf_counter() - started < 1
