"""The pictures of replies, drawn when a channel shows them, and kept in memory for the next who asks."""

import asyncio
import threading
from collections import OrderedDict
from typing import Any
from urllib.parse import urlencode

from pydantic import ValidationError

from actions.knowledge.charts import draw
from actions.knowledge.composing import Composer
from actions.replies import Picture

#: Pictures kept; each is about 100 kB.
KEPT = 64
#: More than so many bars set off make no sense, and would be a way to have endless different pictures drawn.
MOST_HIGHLIGHTED = 2


class UnknownPicture(Exception):
    """What is asked for is no picture of ours."""


class Pictures:
    """Draws one picture at a time: matplotlib is not made for threads."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str, tuple[str, ...]], bytes] = OrderedDict()

    async def png(self, picture: Picture) -> bytes:
        """Raises UnknownPicture for a bar that does not exist."""
        return await asyncio.to_thread(self._png, picture)

    def _png(self, picture: Picture) -> bytes:
        key = (picture.chart, picture.language, tuple(sorted(set(picture.highlight))))
        with self._lock:
            if key not in self._kept:
                try:
                    self._kept[key] = draw(self._composer, picture)
                except KeyError:
                    raise UnknownPicture from None
            self._kept.move_to_end(key)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            return self._kept[key]


def query_of(picture: Picture) -> str:
    """The picture as the query of an address; `picture_of` reads it."""
    asked = {"chart": picture.chart, "language": picture.language}
    if picture.highlight:
        asked["highlight"] = ",".join(picture.highlight[:MOST_HIGHLIGHTED])
    return urlencode(asked)


def picture_of(query: Any) -> Picture:
    """Raises UnknownPicture where a query (of texts) names none."""
    highlight = tuple(name for name in str(query.get("highlight", "")).split(",") if name)
    if len(highlight) > MOST_HIGHLIGHTED:
        raise UnknownPicture
    try:
        return Picture(chart=query.get("chart"), language=str(query.get("language")), alt="-", highlight=highlight)
    except ValidationError:
        raise UnknownPicture from None
