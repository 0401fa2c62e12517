"""Ranks, shares and differences, computed; and the picture of them."""

import io

import pytest
from PIL import Image

from actions.knowledge.answers import Answers, Question
from actions.knowledge.charts import draw
from actions.knowledge.kinds.statistics import column, rank
from actions.replies import Picture
from translations.languages import LANGUAGES


def test_ranks_share_a_place(answers: Answers) -> None:
    france = column(answers, "france")
    assert [rank(france, state) for state in ("bw", "by", "rp", "nw", "hb", "hh")] == [1, 2, 3, 4, 15, 15]


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        (Question("stat_states", "de", states=("nw",)), ["1.000", "Platz 3", "14,9", "269", "Platz 4"]),
        (Question("stat_states", "de", states=("nw", "by")), ["Bayern hat 170 mehr als Nordrhein-Westfalen"]),
        (Question("stat_states", "de", states=("by", "nw")), ["Bayern hat 170 mehr als Nordrhein-Westfalen"]),
        (Question("stat_france", "de", states=("hb", "hh")), ["gleich viele"]),
        (Question("stat_france", "en", states=("rp",)), ["288", "12.9%"]),
        (Question("stat_countries", "de", countries=("poland",)), ["527", "7,9", "92", "9,2"]),
        (Question("stat_countries", "de", countries=("italy",)), ["442", "keine Zahl"]),
        (Question("stat_countries", "de", countries=("portugal",)), ["keine Zahl"]),
        (Question("stat_nrw", "de"), ["396", "31", "XX", "136"]),
        (Question("stat_total", "pl"), ["6694", "2238"]),
    ],
)
def test_an_answer_has_the_figures(answers: Answers, question: Question, shown: list[str]) -> None:
    text = answers.answer(question).text.replace("\N{NO-BREAK SPACE}", "").replace("\N{NARROW NO-BREAK SPACE}", "")
    for figure in shown:
        assert figure in text or figure.replace(" ", "") in text, text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", ["stat_states", "stat_france", "stat_countries", "stat_nrw"])
def test_every_table_has_a_picture_in_every_language(answers: Answers, topic: str, language: str) -> None:
    picture = answers.answer(Question(topic, language)).picture
    assert picture is not None
    assert answers.text(language, f"chart_{picture.chart}") in picture.alt
    image = Image.open(io.BytesIO(draw(answers, picture)))
    assert (image.format, image.width) == ("PNG", 1080)
    assert 400 <= image.height <= 1600


def test_all_letters_are_in_the_font(answers: Answers, recwarn: pytest.WarningsRecorder) -> None:
    for language in LANGUAGES:
        draw(answers, Picture(chart="states", language=language, alt="-"))
    assert not [warning for warning in recwarn if "lyph" in str(warning.message)]


def test_a_bar_that_is_set_off_changes_the_picture(answers: Answers) -> None:
    plain = draw(answers, Picture(chart="states", language="de", alt="-"))
    assert draw(answers, Picture(chart="states", language="de", alt="-", highlight=("nw",))) != plain
    assert draw(answers, Picture(chart="states", language="de", alt="-")) == plain


def test_a_bar_that_does_not_exist_is_an_error(answers: Answers) -> None:
    with pytest.raises(KeyError):
        draw(answers, Picture(chart="countries", language="de", alt="-", highlight=("nw",)))
