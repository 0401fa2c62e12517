"""Placeholders for names, so that "how far is Guarda" teaches "how far is Selçuk" as well.

Numbers keep their digits: placeholders for amounts were tried, with and without one for exactly 500, and helped nothing.
"""

from collections.abc import Sequence

from components.names import Mention


def mask(text: str, mentions: Sequence[Mention]) -> str:
    """The text with one word in place of each mention, the same for all names of an entity.

    >>> mask("wie weit ist Guarda?", [Mention("town", "guarda", 13, 19, 0.0)])
    'wie weit ist xtownx?'
    """
    pieces, end = [], 0
    for mention in mentions:
        pieces += [text[end : mention.start], placeholder(mention)]
        end = mention.end
    return "".join([*pieces, text[end:]])


def placeholder(mention: Mention) -> str:
    """A word that `fold` leaves alone."""
    return f"x{mention.entity}x"


def values(mentions: Sequence[Mention]) -> list[str]:
    """Which names they were, for the intents that are about one of them.

    >>> values([Mention("town", "werder", 0, 6, 0.0), Mention("town", "werder", 10, 16, 0.0)])
    ['xtown_werder']
    """
    return sorted({f"x{mention.entity}_{mention.value}" for mention in mentions})
