"""The wording: Fluent catalogs, made strict.

fluent.runtime fails silently (an unknown key prints itself, a missing argument its name, a broken message is skipped);
here each of these raises. Catalogs lie in catalog/<lang>/*.ftl; a key stands in one file only.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import babel.dates
import babel.lists
import babel.numbers
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from translations.languages import LANGUAGES, locale_of

CATALOG = Path(__file__).parent / "catalog"


class WordingError(Exception):
    """A catalog is broken, a key unknown, or an argument missing."""


@dataclass(frozen=True)
class Messages:
    """All catalogs, loaded. Immutable and safe to share between threads."""

    bundles: Mapping[str, FluentBundle]

    @classmethod
    def load(cls, folder: Path = CATALOG) -> "Messages":
        """Raises WordingError for a file that does not parse or a key that stands twice."""
        return cls({language: _bundle(language, folder / language) for language in LANGUAGES})

    def text(self, language: str, key: str, /, **arguments: Any) -> str:
        """The message `key`, or its attribute where the key reads `message.attribute`."""
        bundle = self.bundles[language]
        name, _, attribute = key.partition(".")
        if not bundle.has_message(name):
            raise WordingError(f"{language}: no message {name}")
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise WordingError(f"{language}: no text for {key}")
        values = {name: _formatted(value, language) for name, value in arguments.items()}
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise WordingError(f"{language}: {key}: {errors}")
        return str(text)

    def join(self, language: str, items: Iterable[str], *, any_of: bool = False) -> str:
        """ "a, b and c", as the language lists things; `any_of`: "a, b or c"."""
        return babel.lists.format_list(list(items), style="or" if any_of else "standard", locale=locale_of(language))

    def money(self, language: str, euros: Decimal) -> str:
        """A sum as people of the language type it."""
        return _euros(euros, language)

    def date(self, language: str, day: date) -> str:
        """A day in words: "20. November 2026"."""
        return str(_formatted(day, language))

    def has(self, language: str, key: str) -> bool:
        name, _, attribute = key.partition(".")
        bundle = self.bundles[language]
        return bundle.has_message(name) and (not attribute or attribute in bundle.get_message(name).attributes)


def _bundle(language: str, folder: Path) -> FluentBundle:
    bundle = FluentBundle([locale_of(language).replace("_", "-")], use_isolating=False)
    seen: set[str] = set()
    for file in sorted(folder.glob("*.ftl")):
        resource = FluentResource(file.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise WordingError(
                    f"{file.name} ({language}): does not parse near: {(entry.content or '').strip()[:60]}"
                )
            if isinstance(entry, ast.Message | ast.Term):
                if entry.id.name in seen:
                    raise WordingError(f"{file.name} ({language}): {entry.id.name} stands twice")
                seen.add(entry.id.name)
        bundle.add_resource(resource)
    return bundle


def _formatted(value: Any, language: str) -> Any:
    """Dates become long dates, decimals sums in euros, lists "a, b and c"; other numbers are Fluent's own to format."""
    if isinstance(value, Decimal):
        return _euros(value, language)
    if isinstance(value, date):
        return babel.dates.format_date(value, "long", locale=locale_of(language))
    if isinstance(value, list | tuple):
        return babel.lists.format_list([str(item) for item in value], locale=locale_of(language))
    return value


def _euros(amount: Decimal, language: str) -> str:
    """A sum as people of the language type it, without decimals where there are none to show."""
    digits = "#,##0" if amount == amount.to_integral_value() else "#,##0.00"
    number = babel.numbers.format_decimal(amount, format=digits, locale=locale_of(language))
    return f"€{number}" if language == "en" else f"{number}\N{NO-BREAK SPACE}€"
