"""The page's own wording, all of it from the catalogs, and the language to show it in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from actions import payloads
from translations.languages import LANGUAGES, supported
from translations.messages import Messages

#: What the page says; names are the catalogs' keys.
KEYS = (
    "web_title",
    "web_heading",
    "web_subtitle",
    "web_intro",
    "web_first_steps",
    "web_input_label",
    "web_input_hint",
    "web_send",
    "web_sending",
    "web_not_sent",
    "web_retry",
    "web_language_label",
    "web_typing",
    "web_you",
    "web_assistant",
    "web_log_label",
    "web_new_message",
    "web_connection_lost",
    "web_connection_back",
    "web_skip_link",
    "web_no_script",
    "web_menu_label",
    "web_menu_help",
    "web_menu_privacy",
    "web_menu_new",
    "web_new_question",
    "web_new_cancel",
    "web_started_over",
    "web_button_used",
)

#: The questions that an empty page offers.
FIRST_STEPS = ("partner_cities", "precheck", "grant_rules", "programmes")


@dataclass(frozen=True)
class Interface:
    """The page's wording in one language, ready to be shown."""

    language: str
    texts: Mapping[str, str]
    first_steps: tuple[Mapping[str, str], ...]

    def as_json(self) -> dict[str, Any]:
        return {"language": self.language, "texts": dict(self.texts), "first_steps": list(self.first_steps)}


def interfaces(messages: Messages) -> dict[str, Interface]:
    """By language, in the order in which languages are offered. Raises WordingError where a catalog lacks a key."""
    return {
        language: Interface(
            language=language,
            texts={key: messages.text(language, key) for key in KEYS},
            first_steps=tuple(
                {"title": messages.text(language, f"{topic}.title"), "payload": payloads.topic(topic)}
                for topic in FIRST_STEPS
            ),
        )
        for language in LANGUAGES
    }


def language_names(messages: Messages) -> dict[str, str]:
    """Every language's name for itself."""
    return {language: messages.text(language, "language_name") for language in LANGUAGES}


def preferred(accept_language: str | None) -> str:
    """The best of our languages for a browser's Accept-Language ("tr;q=0.5, pl-PL" -> "pl")."""
    wanted = sorted(_weighed(accept_language or ""), reverse=True)
    for _, _, tag in wanted:
        if supported(tag, otherwise="") in LANGUAGES:
            return supported(tag)
    return supported(wanted[0][2] if wanted else None)


def _weighed(header: str) -> list[tuple[float, int, str]]:
    """(weight, minus the place in the header, tag) of each language that is wanted at all."""
    found = []
    for place, item in enumerate(header.split(",")):
        tag, _, parameter = item.strip().partition(";")
        try:
            weight = float(parameter.strip().removeprefix("q=")) if parameter else 1.0
        except ValueError:
            continue
        if tag.strip() and weight > 0:
            found.append((weight, -place, tag.strip()))
    return found
