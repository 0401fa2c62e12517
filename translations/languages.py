"""The eight languages, and which of them to begin with."""

#: German is the reference language; the order is the one in which languages are offered.
LANGUAGES = ("de", "en", "fr", "pl", "pt", "tr", "el", "uk")

#: Where CLDR's plain language is another country's usage (pt is Brazilian, en American), the one of Europe.
_LOCALES = {"en": "en_GB", "pt": "pt_PT"}


def locale_of(language: str) -> str:
    """The CLDR locale in which dates, sums, lists and names of a language are written."""
    return _LOCALES.get(language, language)


def supported(tag: str | None, *, otherwise: str = "en") -> str:
    """The assistant's language for a client's language tag ("pt-BR" -> "pt"), else `otherwise`; German where none is told."""
    if not tag:
        return "de"
    primary = tag.replace("_", "-").split("-")[0].lower()
    return primary if primary in LANGUAGES else otherwise
