"""Where sources differ, every state is named, with its document, in every language."""

import datetime as dt

import babel.dates
import babel.numbers
import pytest

from actions.knowledge.answers import Answers, Question
from actions.knowledge.store import Knowledge
from translations.languages import LANGUAGES, locale_of

CONTRADICTIONS = Knowledge.load().contradictions


def shown(value: int | dt.date | str, language: str) -> str:
    if isinstance(value, dt.date):
        return babel.dates.format_date(value, "long", locale=locale_of(language))
    if isinstance(value, int):
        return babel.numbers.format_decimal(value, locale=locale_of(language))
    return value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CONTRADICTIONS)
def test_every_state_is_named(answers: Answers, name: str, language: str) -> None:
    item = CONTRADICTIONS[name]
    reply = answers.answer(Question(item.topic, language, **item.ask))  # type: ignore[arg-type]  # names of its fields
    titles = {source.title for source in reply.sources}
    for state in item.states:
        assert answers.knowledge.documents[state.document].title in titles, state.document
        for value in state.shows:
            assert shown(value, language) in reply.text, (value, reply.text)


def test_the_total_is_the_sum_of_the_table(knowledge: Knowledge) -> None:
    figures = knowledge.statistics
    total = sum(item.world for item in figures.states.values())
    assert (total, figures.off_by_one, sum(item.france for item in figures.states.values())) == (6694, total - 1, 2238)
    assert figures.germany["FR"] == 2238
    assert figures.nrw["FR"] == figures.states["nw"].france
