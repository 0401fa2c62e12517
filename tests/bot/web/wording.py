"""Catalogs of a test: one German text a key, marked with the language, in all eight languages."""

from pathlib import Path

from bot.web.interface import FIRST_STEPS, KEYS
from translations.languages import LANGUAGES
from translations.messages import Messages

NAMES = dict(
    zip(
        LANGUAGES,
        ("Deutsch", "English", "Français", "Polski", "Português", "Türkçe", "Ελληνικά", "Українська"),
        strict=True,
    )
)

TEXTS = {
    "web_title": "Brücke",
    "web_heading": "Brücke",
    "web_send": "Senden",
    "web_input_label": "Ihre Nachricht",
    "web_language_label": "Sprache",
    "web_log_label": "Gespräch",
    "web_menu_label": "Menü",
    "web_menu_help": "Hilfe",
    "web_menu_privacy": "Datenschutz",
    "web_menu_new": "Neues Gespräch",
    "web_new_cancel": "Abbrechen",
    "web_retry": "Noch einmal senden",
    "web_not_sent": "Nicht gesendet.",
    "web_connection_lost": "Verbindung unterbrochen",
    "web_connection_back": "Verbindung steht wieder",
    "web_too_many": "Bitte warten Sie",
    "web_too_long": "Zu lang",
    "web_no_cookies": "Bitte Cookies erlauben",
    "web_buttons_label": "Vorschläge",
    "web_button_used": "gewählt",
    "web_new_tab": "neuer Tab",
    "web_new_message": "Neue Nachricht",
    "web_place_link": "Auf der Karte zeigen",
    "web_sources_label": "{ $count -> [one] Quelle *[other] Quellen }",
    "source_dated": "{ $title } ({ $date })",
    "source_seen": "{ $title } (gelesen { $date })",
    "source_about": "{ $title } (um { $date })",
}


def worded(language: str, key: str) -> str:
    """What the tests' catalog says for a key without arguments."""
    text = TEXTS.get(key, key.removeprefix("web_").replace("_", " "))
    return text if language == "de" else f"{text} [{language}]"


def load(folder: Path) -> Messages:
    """Write the catalogs below `folder`, and load them."""
    for language in LANGUAGES:
        lines = [f"language_name = {NAMES[language]}"]
        lines += [f"{key} = {_fluent(worded(language, key))}" for key in dict.fromkeys([*KEYS, *TEXTS])]
        lines += [f"{topic} =\n    .title = {topic} [{language}]" for topic in FIRST_STEPS]
        (folder / language).mkdir(parents=True, exist_ok=True)
        (folder / language / "interface.ftl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return Messages.load(folder)


def _fluent(text: str) -> str:
    """A plural wants a line for each of its forms."""
    return (
        text.replace("[one]", "\n    [one]").replace("*[", "\n   *[").replace(" }", "\n}", 1) if "->" in text else text
    )
