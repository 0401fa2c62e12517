"""Pictures: drawn once, kept, and only those that exist."""

from urllib.parse import parse_qsl

import pytest

from actions.replies import Picture
from bot.pictures import KEPT, Pictures, UnknownPicture, picture_of, query_of

CHART = Picture(chart="states", language="de", alt="ein Diagramm", highlight=("nw", "by"))


async def test_a_picture_is_drawn_once(pictures: Pictures) -> None:
    first = await pictures.png(CHART)
    assert first.startswith(b"\x89PNG")
    assert await pictures.png(CHART.model_copy(update={"highlight": ("by", "nw"), "alt": "anders"})) is first


async def test_the_oldest_is_forgotten(pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.pictures.KEPT", 1)
    first = await pictures.png(CHART)
    await pictures.png(CHART.model_copy(update={"chart": "nrw", "highlight": ()}))
    assert await pictures.png(CHART) is not first
    assert KEPT > 1


def test_the_address_of_a_picture_leads_to_it() -> None:
    found = picture_of(dict(parse_qsl(query_of(CHART))))
    assert (found.chart, found.language, found.highlight) == ("states", "de", ("nw", "by"))


@pytest.mark.parametrize(
    "query",
    [
        {}, {"chart": "nothing", "language": "de"}, {"chart": "states", "language": "xx"}, {"chart": "states"},
        {"chart": "states", "language": "de", "highlight": "nw,by,he"},
    ],
)  # fmt: skip
def test_what_is_no_picture_is_refused(query: dict[str, str]) -> None:
    with pytest.raises(UnknownPicture):
        picture_of(query)


async def test_a_bar_that_does_not_exist_is_refused(pictures: Pictures) -> None:
    with pytest.raises(UnknownPicture):
        await pictures.png(CHART.model_copy(update={"highlight": ("atlantis",)}))
