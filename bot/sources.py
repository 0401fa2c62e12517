"""The small print under an answer: where it comes from, and of when that is."""

from actions.replies import Source
from translations.dates import partial_date
from translations.messages import Messages

#: What the date of a source is worded with.
_DATED = {"exact": "source_dated", "about": "source_about", "seen": "source_seen"}


def source_title(source: Source) -> str:
    return source.title if source.section is None else f"{source.title}, {source.section}"


def source_text(messages: Messages, language: str, source: Source, *, title: str) -> str:
    """The title with the date as exactly as it is known, or alone where none is known."""
    if source.date is None:
        return title
    return messages.text(language, _DATED[source.dated], title=title, date=partial_date(source.date, language))
