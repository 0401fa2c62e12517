"""The wording is strict: what Fluent would print silently raises here."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from translations.dates import partial_date
from translations.languages import LANGUAGES, locale_of, supported
from translations.messages import Messages, WordingError


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    for language in LANGUAGES:
        folder = tmp_path / language
        folder.mkdir()
        (folder / "a.ftl").write_text(
            "hello = Hallo { $name }\n    .title = Titel\n"
            "weeks = { $count ->\n    [one] eine\n    [few] paar\n    [many] viele\n   *[other] andere\n }\n"
            "value = { $value }\nbroken = { missing_term }\n"
        )
    return tmp_path


def test_text_attribute_and_argument(catalog: Path) -> None:
    messages = Messages.load(catalog)
    assert messages.text("de", "hello", name="du") == "Hallo du"
    assert messages.text("de", "hello.title") == "Titel"
    assert messages.has("de", "hello.title")
    assert not messages.has("de", "hello.other")


@pytest.mark.parametrize(("key", "arguments"), [("nothing", {}), ("hello", {}), ("hello.nothing", {}), ("broken", {})])
def test_what_is_missing_raises(catalog: Path, key: str, arguments: dict[str, str]) -> None:
    with pytest.raises(WordingError):
        Messages.load(catalog).text("de", key, **arguments)


@pytest.mark.parametrize(
    ("language", "count", "form"),
    [("pl", 1, "eine"), ("pl", 2, "paar"), ("pl", 5, "viele"), ("pl", 22, "paar"), ("pl", 112, "viele"),
     ("uk", 1, "eine"), ("uk", 3, "paar"), ("uk", 11, "viele"), ("de", 1, "eine"), ("de", 2, "andere"), ("tr", 1, "eine")],
)  # fmt: skip
def test_plurals_are_those_of_the_language(catalog: Path, language: str, count: int, form: str) -> None:
    assert Messages.load(catalog).text(language, "weeks", count=count) == form


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [
        ("de", date(2025, 10, 4), "4. Oktober 2025"),
        ("pl", date(2025, 10, 4), "4 października 2025"),
        ("en", date(2025, 10, 4), "4 October 2025"),
        ("de", Decimal("1200.50"), "1.200,50\xa0€"),
        ("de", Decimal(500), "500\xa0€"),
        ("uk", Decimal(500), "500\xa0€"),
        ("en", Decimal("1200.50"), "€1,200.50"),
        ("de", 38280, "38.280"),
        ("en", 38280, "38,280"),
        ("de", ["A", "B", "C"], "A, B und C"),
        ("uk", ("A",), "A"),
    ],
)
def test_dates_sums_numbers_and_lists_are_written_as_the_language_does(
    catalog: Path, language: str, value: object, text: str
) -> None:
    assert Messages.load(catalog).text(language, "value", value=value) == text


def test_a_file_that_does_not_parse_is_named(catalog: Path) -> None:
    (catalog / "uk" / "a.ftl").write_text("hello = { $name\n")
    with pytest.raises(WordingError, match=r"a\.ftl \(uk\)"):
        Messages.load(catalog)


def test_a_key_in_two_files_is_an_error(catalog: Path) -> None:
    (catalog / "uk" / "b.ftl").write_text("hello = x\n")
    with pytest.raises(WordingError, match="twice"):
        Messages.load(catalog)


@pytest.mark.parametrize(
    ("tag", "language"), [("pt-BR", "pt"), ("de_DE", "de"), ("EL", "el"), ("it", "en"), (None, "de"), ("", "de")]
)
def test_a_clients_language_leads_to_one_of_the_eight(tag: str | None, language: str) -> None:
    assert supported(tag) == language


def test_european_usage_is_taken_where_the_plain_language_is_anothers() -> None:
    assert [locale_of(language) for language in ("en", "pt", "de")] == ["en_GB", "pt_PT", "de"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [("2022", "2022"), ("2022-10", "Oktober 2022"), ("2022-10-25", "25. Oktober 2022"), ("soon", "soon")],
)
def test_a_date_is_shown_as_exactly_as_it_is_known(text: str, shown: str) -> None:
    assert partial_date(text, "de") == shown
