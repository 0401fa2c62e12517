"""Pictures of the statistics, drawn on demand: a bar chart as PNG, readable on a phone, in the language of the answer.

matplotlib is imported at the first picture; its own font (DejaVu Sans) has all the letters of the eight languages.
"""

import io
import textwrap
from typing import TYPE_CHECKING

import babel.numbers

from actions.knowledge.composing import Composer
from actions.knowledge.kinds.statistics import bars
from actions.replies import Picture
from translations.languages import locale_of

if TYPE_CHECKING:
    from matplotlib.figure import Figure

#: Width in inches at this many dots to the inch: 1080 pixels, a phone's width.
_WIDTH, _DOTS = 5.4, 200
_BAR, _FRAME = 0.34, 1.5  # inches of height: each bar, and the rest
_LINE = 44  # characters of a title's line
_PLAIN, _SET_OFF, _TEXT, _FAINT = "#4f7fa8", "#b4471f", "#1d2730", "#5b6770"


def draw(composer: Composer, picture: Picture) -> bytes:
    """The picture as PNG, 1080 pixels wide.

    Raises KeyError where a highlighted bar does not exist.
    """
    from matplotlib.figure import Figure

    items = bars(composer, picture.chart, picture.language)
    known = {name for name, _, _ in items}
    for name in picture.highlight:
        if name not in known:
            raise KeyError(name)
    figure = Figure(figsize=(_WIDTH, _FRAME + _BAR * len(items)), dpi=_DOTS, layout="constrained", facecolor="white")
    _plot(figure, items, picture)
    title = composer.text(picture.language, f"chart_{picture.chart}")
    source = composer.text(picture.language, "chart_source", date=composer.knowledge.statistics.date)
    figure.suptitle(textwrap.fill(title, _LINE - 8), x=0.02, ha="left", fontsize=12, fontweight="bold", color=_TEXT)
    figure.supxlabel(textwrap.fill(source, 2 * _LINE), x=0.02, ha="left", fontsize=7, color=_FAINT)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png")
    return buffer.getvalue()


def _plot(figure: "Figure", items: list[tuple[str, str, int]], picture: Picture) -> None:
    axes = figure.add_subplot()
    colours = [_SET_OFF if name in picture.highlight else _PLAIN for name, _, _ in items]
    drawn = axes.barh(range(len(items)), [value for _, _, value in items], color=colours, height=0.72)
    figures = [babel.numbers.format_decimal(value, locale=locale_of(picture.language)) for _, _, value in items]
    axes.bar_label(drawn, labels=figures, padding=4, fontsize=9, color=_TEXT)
    axes.set_yticks(range(len(items)), [label for _, label, _ in items], fontsize=9, color=_TEXT)
    axes.invert_yaxis()
    axes.set_xlim(0, max(value for _, _, value in items) * 1.16)
    axes.xaxis.set_visible(False)
    axes.tick_params(axis="y", length=0)
    for side in axes.spines.values():
        side.set_visible(False)
