"""Two questions in one message, taken apart only where both are surely understood. The understanding is a table here."""

import pytest

from bot.questions import split
from bot.rasa import Understood

KNOWN = {
    "Wie weit ist Guarda?": ("town_distance", 0.95),
    "Wie viele Leute wohnen dort?": ("town_population", 0.9),
    "Hallo zusammen!": ("greet", 0.99),
    "Ich bin neu hier.": ("affirm", 0.2),
    "Wie weit ist Guarda": ("town_distance", 0.95),
    "wie viele Leute wohnen dort": ("town_population", 0.9),
    "Was sagt die Strategie zu Schulen": ("theme_education", 0.9),
    "Bildung ganz allgemein": ("theme_education", 0.9),
    "wir sind eine Schule": ("grant_applicants", 0.9),
    "wollen nach Polen": ("town_card", 0.9),
    "wir sind eine Schule und wollen nach Polen": ("programmes", 0.9),
    "Quelle est la distance": ("town_distance", 0.8),
    "combien y a-t-il d'habitants": ("town_population", 0.8),
    "Seit wann ist Guarda Partnerstadt?": ("town_since", 0.9),
    "Wer bezahlt die Fahrt?": ("grant_costs_documents", 0.9),
    "Danke im Voraus!": ("thank", 0.99),
}


async def parse(text: str) -> Understood:
    return Understood(*KNOWN.get(text, ("nlu", 0.1)))


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        ("Wie weit ist Guarda? Wie viele Leute wohnen dort?", ["Wie weit ist Guarda?", "Wie viele Leute wohnen dort?"]),
        ("Wie weit ist Guarda und wie viele Leute wohnen dort", ["Wie weit ist Guarda", "wie viele Leute wohnen dort"]),
        (
            "Quelle est la distance et combien y a-t-il d'habitants",
            ["Quelle est la distance", "combien y a-t-il d'habitants"],
        ),
        ("Hallo zusammen! Ich bin neu hier. Wie weit ist Guarda?", None),
        ("Wie weit ist Guarda? Danke im Voraus!", None),
        ("Was sagt die Strategie zu Schulen und Bildung ganz allgemein", None),
        ("wir sind eine Schule und wollen nach Polen", None),
        ("Wie weit ist Guarda?", None),
        ("und und und und", None),
        ("", None),
    ],
)
async def test_what_is_asked(text: str, questions: list[str] | None) -> None:
    language = "fr" if text.startswith("Quelle") else "de"
    assert list(await split(text, parse, language=language)) == (questions or [text])


async def test_only_the_languages_own_conjunctions_part_a_sentence() -> None:
    text = "Quelle est la distance et combien y a-t-il d'habitants"
    assert await split(text, parse, language="pl") == (text,)


async def test_a_sentence_that_is_clear_as_a_whole_is_not_halved() -> None:
    async def sure(text: str) -> Understood:
        return Understood("town_card", 0.95) if " und " in text else await parse(text)

    text = "Wie weit ist Guarda und wie viele Leute wohnen dort"
    assert await split(text, sure, language="de") == (text,)


async def test_what_is_out_of_scope_is_no_question_beside_another() -> None:
    text = "Wie weit ist Guarda? Wie viele Leute wohnen dort?"
    assert await split(text, parse, language="de", no_question={"town_population"}) == (text,)


async def test_a_question_asked_twice_is_answered_once_and_at_most_three_are() -> None:
    twice = "Wie weit ist Guarda? Wie weit ist Guarda? Wie viele Leute wohnen dort?"
    assert await split(twice, parse, language="de") == ("Wie weit ist Guarda?", "Wie viele Leute wohnen dort?")
    many = "Wie weit ist Guarda? Wie viele Leute wohnen dort? Seit wann ist Guarda Partnerstadt? Wer bezahlt die Fahrt?"
    assert len(await split(many, parse, language="de")) == 3
