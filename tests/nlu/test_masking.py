from components.masking import mask, values
from components.names import Mention


def test_a_name_becomes_its_entity(guarda: Mention) -> None:
    assert mask("wie weit ist Guarda?", [guarda]) == "wie weit ist xtownx?"


def test_several_names_become_several_placeholders() -> None:
    mentions = [Mention("country", "poland", 0, 5, 0.0), Mention("town", "guarda", 10, 16, 0.0)]
    assert mask("Polen und Guarda", mentions) == "xcountryx und xtownx"


def test_a_text_without_names_stays_as_it_is() -> None:
    assert mask("bis 500 € 😀", []) == "bis 500 € 😀"


def test_values_are_told_once(guarda: Mention) -> None:
    assert values([guarda, guarda, Mention("format", "erasmus_plus", 0, 8, 0.0)]) == [
        "xformat_erasmus_plus",
        "xtown_guarda",
    ]
