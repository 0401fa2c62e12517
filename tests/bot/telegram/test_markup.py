"""bot/telegram/markup.py: bold and links as Telegram's HTML, long texts in pieces. The stand-in judges."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.telegram.markup import LONGEST, Marked, clean, italic, marked, pieces, plain
from tests.standins import bot_api_text as telegram

ANY_TEXT = st.text(st.characters() | st.sampled_from("*<>&\"'\n •;.\u200d\u200b🇺🇦👨‍👩‍👧"), max_size=60)


def html(text: Marked) -> str:
    return text.html(0, len(text.text))


def shown(markup: str) -> tuple[str, list[tuple[str, str]]]:
    """What Telegram shows, and what of it has which form."""
    text, entities = telegram.parse(telegram.clean(markup), "HTML")
    units = text.encode("utf-16-le")
    forms = []
    for entity in entities:
        begin, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
        forms.append((entity["type"], units[begin:end].decode("utf-16-le")))
    return text, forms


def cut(text: str, longest: int = LONGEST) -> list[str]:
    return [text[begin:end] for begin, end in pieces(text, longest=longest)]


def without_white_space(text: str) -> str:
    return re.sub(r"\s", "", text)


# Marks


def test_bold_is_bold() -> None:
    assert shown(html(marked("Der **Zuschuss** und **die** Frist"))) == (
        "Der Zuschuss und die Frist",
        [("bold", "Zuschuss"), ("bold", "die")],
    )


@pytest.mark.parametrize("text", ["2 ** 3 ** 4", "**", "****", "**offen", "zu**", "**zwei\nZeilen**", "** weit **"])
def test_other_asterisks_are_asterisks(text: str) -> None:
    assert marked(text) == Marked(text)


@pytest.mark.parametrize(
    "text", ["a < b & c > d", "<b>kein Tag</b>", "&amp; &lt; &#65;", "<script>", "</b>", '"zitiert"']
)
def test_what_looks_like_html_is_text(text: str) -> None:
    assert shown(html(marked(text))) == (text, [])


def test_html_inside_bold_is_text() -> None:
    assert shown(html(marked("**<i>&amp;**"))) == ("<i>&amp;", [("bold", "<i>&amp;")])


def test_a_link_stands_on_its_words() -> None:
    line = italic("Quelle: A & B (2022)", link='https://x.de/?a="1"&b=<2>', on="A & B")
    assert shown(html(line)) == (
        "Quelle: A & B (2022)",
        [("italic", "Quelle: "), ("text_link", "A & B"), ("italic", "A & B"), ("italic", " (2022)")],
    )
    [entity] = [one for one in telegram.parse(html(line), "HTML")[1] if one["type"] == "text_link"]
    assert entity["url"] == 'https://x.de/?a="1"&b=<2>'


def test_a_link_stands_on_the_whole_line_where_its_words_do_not_occur() -> None:
    assert shown(html(italic("Quelle", link="https://x.de", on="?"))) == (
        "Quelle",
        [("text_link", "Quelle"), ("italic", "Quelle")],
    )


@pytest.mark.parametrize("link", ["javascript:alert(1)", "tg://user?id=1", "ftp://x", "x.de", ""])
def test_only_web_addresses_are_linked(link: str) -> None:
    assert shown(html(italic("Quelle", link=link, on="Quelle"))) == ("Quelle", [("italic", "Quelle")])


def test_half_a_surrogate_pair_becomes_a_replacement_character() -> None:
    assert clean("a\ud83db\udc4d") == "a\ufffdb\ufffd"
    assert clean("\ud83d\udc4d") == "👍"


def test_line_ends_are_one_and_control_characters_are_spaces() -> None:
    assert clean("a\r\nb\rc\u2028d\0e\tf\x1bg") == "a\nb\nc\nd e f g"


@given(ANY_TEXT)
@example("**a** **b**")
@example("**a\ud800**")
def test_any_text_is_shown_as_it_is(text: str) -> None:
    seen, _ = shown(html(marked(text)))
    assert seen == telegram.clean(marked(text).text).strip(" \n")
    assert plain(html(marked(text))) == marked(text).text


# Pieces


def test_a_short_text_is_one_piece() -> None:
    assert cut("Guten Tag") == ["Guten Tag"]


@pytest.mark.parametrize("nothing", ["", " \n\n ", "\u200b\u200d", "\u2800\u3000", "\ufeff"])
def test_nothing_visible_is_no_piece(nothing: str) -> None:
    assert cut(nothing) == []
    assert telegram.is_empty(telegram.clean(nothing).strip(" \n"))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Eins zwei.\n\nDrei vier.\nFünf sechs.", ["Eins zwei.", "Drei vier.\nFünf sechs."]),
        ("Eins zwei drei\nvier. Fünf sechs sieben", ["Eins zwei drei", "vier. Fünf sechs sieben"]),
        ("Eins zwei. Drei vier fünf sechs", ["Eins zwei.", "Drei vier fünf sechs"]),
        ("Eins „zwei.“ Drei vier fünf sechs", ["Eins „zwei.“", "Drei vier fünf sechs"]),
        ("Eins zwei drei vier fünf sechs", ["Eins zwei drei vier fünf", "sechs"]),
        ("Donaudampfschifffahrtsgesellschaft", ["Donaudampfschifffahrtsgese", "llschaft"]),
        ("Ja.\n\nDonaudampfschifffahrtsgesell", ["Ja.\n\nDonaudampfschifffahrt", "sgesell"]),
    ],
)
def test_a_cut_is_between_paragraphs_else_lines_else_sentences_else_words(text: str, parts: list[str]) -> None:
    assert cut(text, longest=26) == parts


def test_a_word_that_ends_at_the_limit_is_whole() -> None:
    assert cut("abcd efghi jklm", longest=10) == ["abcd efghi", "jklm"]


def test_lengths_are_utf16_units() -> None:
    assert [len(part) for part in cut("👍" * 3000)] == [2048, 952]
    assert [len(part) for part in cut("é" * 5000)] == [4096, 904]


def test_no_accent_is_torn_off_and_no_emoji_apart() -> None:
    assert cut("abcde\u0301fg", longest=5) == ["abcd", "e\u0301fg"]
    assert cut("ab👨‍👩‍👧c", longest=8) == ["ab", "👨‍👩‍👧", "c"]
    assert cut("ab👍🏽c", longest=5) == ["ab", "👍🏽c"]


def test_bold_across_a_cut_is_bold_on_both_sides() -> None:
    text = marked("**eins zwei** drei")
    parts = [text.html(begin, end) for begin, end in pieces(text.text, longest=6)]
    assert parts == ["<b>eins</b>", "<b>zwei</b>", "drei"]


@given(st.lists(ANY_TEXT, max_size=20).map("".join), st.integers(2, 40))
def test_the_pieces_of_any_text_fit_and_lose_only_white_space(text: str, longest: int) -> None:
    text = clean(text)
    parts = cut(text, longest)
    assert all(telegram.utf16_units(part) <= longest for part in parts)
    assert all(part == part.strip() for part in parts)
    assert not any(telegram.is_empty(telegram.clean(part)) for part in parts)
    missing = re.sub(
        "[\\s\u180e\u200b-\u200f\u2028-\u202e\u2800\ufeff\ufffc\u0333\u033f\u030a\U000e0080\U000e0081]", "", text
    )
    for part in parts:
        for character in part:
            missing = missing.replace(character, "", 1)
    assert missing == ""
