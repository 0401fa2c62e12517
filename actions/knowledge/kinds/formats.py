"""The formats of the strategy."""

from typing import Any

from actions.knowledge.composing import Composer, Question
from actions.knowledge.models import Format, Topic
from actions.replies import Reply

THEMES = range(1, 5)


def one(composer: Composer, topic: Topic, question: Question) -> Reply:
    """The formats that the question names, or which one is meant."""
    language = question.language
    formats = [composer.knowledge.formats[name] for name in question.formats]
    if not formats:
        names = {name: composer.text(language, f"format_{name}") for name in composer.knowledge.formats}
        return composer.which(topic, question, "which_format", "format", names)
    texts = [composer.text(language, topic.id, **_arguments(composer, item, language)) for item in formats]
    return composer.reply(topic, question, "\n\n".join(texts))


def several(composer: Composer, topic: Topic, question: Question) -> Reply:
    """A list of formats: those in the topic's facts, or all of them by theme."""
    language = question.language
    formats = composer.knowledge.formats
    chosen = topic.facts.get("formats")
    if isinstance(chosen, list):
        lines = [_line(composer, formats[name], language) for name in chosen]
    else:
        lines = [composer.text(language, "formats_heading")]
        for number in THEMES:
            theme = composer.text(language, f"theme_{number}")
            lines += ["", composer.text(language, "formats_theme", number=number, theme=theme)]
            lines += [_line(composer, item, language) for item in formats.values() if item.theme == number]
    return composer.reply(topic, question, composer.text(language, topic.id, list="\n".join(lines)))


def _arguments(composer: Composer, item: Format, language: str) -> dict[str, Any]:
    return {
        "format": composer.text(language, f"format_{item.id}"),
        "number": item.theme,
        "theme": composer.text(language, f"theme_{item.theme}"),
        "count": len(item.levels),
        "levels": item.levels,
    }


def _line(composer: Composer, item: Format, language: str) -> str:
    key = "format_line" if item.levels else "format_line_no_levels"
    arguments = _arguments(composer, item, language)
    used = ("format", "count", "levels") if item.levels else ("format",)
    return "• " + composer.text(language, key, **{name: arguments[name] for name in used})
