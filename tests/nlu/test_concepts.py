import pytest
from components.concepts import Concepts, spellings_of
from components.folding import fold

CONCEPTS = Concepts(
    {
        "deadline": spellings_of(["de: *frist*, stichtag*, bis wann", "el: προθεσμ*", "pl: do kiedy"]),
        "far": spellings_of(["fr: loin", "tr: ne kadar uzak"]),
        "hello": spellings_of(["en: good morning"]),
    }
)


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("die Antragsfristen", ["deadline"]),
        ("der Stichtag", ["deadline"]),
        ("stich tag", []),
        ("bis wann?", ["deadline"]),
        ("wann bis", []),
        ("η προθεσμία", ["deadline"]),
        ("i prothesmia", ["deadline"]),
        ("Do kiedy, good  morning!", ["deadline", "hello"]),
        ("bis", []),
        ("", []),
    ],
)
def test_spellings_stand_for_their_concept(text: str, concepts: list[str]) -> None:
    assert CONCEPTS.find(fold(text)) == concepts


def test_a_star_alone_is_refused() -> None:
    with pytest.raises(ValueError, match="no letters"):
        Concepts({"all": ["*"]})


def test_a_star_behind_a_single_letter_is_refused() -> None:
    with pytest.raises(ValueError, match="too few letters"):
        Concepts({"all": ["a*"]})
