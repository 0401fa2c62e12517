"""The eight languages, and which of them to begin with."""

from translations.messages import LANGUAGES


def supported(tag: str | None, *, otherwise: str = "en") -> str:
    """The assistant's language for a client's language tag ("pt-BR" -> "pt"), else `otherwise`; German where none is told."""
    if not tag:
        return "de"
    primary = tag.replace("_", "-").split("-")[0].lower()
    return primary if primary in LANGUAGES else otherwise
