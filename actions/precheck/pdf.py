"""The report of a pre-check and the office's lists as PDF/UA-1: tagged, in the reader's language, with German beside it.

Values in, bytes out: the same input gives the same bytes, nothing is fetched, only the fonts that typst carries are used.
The layout is in `templates/`. What people wrote reaches it as JSON, so nothing in it can be markup.
"""

import dataclasses
import datetime as dt
import functools
import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import typst

Light = Literal["green", "yellow", "red"]
Answer = Literal["yes", "no", "unknown"]

_TEMPLATES = Path(__file__).parent / "templates"

#: What the embedded fonts have in regular and bold: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic and Georgian letters,
#: punctuation, currencies, arrows. The spaces U+00A0 and U+202F keep an amount and its unit together.
_COVERED = (
    "\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482"
    "\u048a-\u04ff\u0531-\u0556\u0561-\u0587\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u10d0-\u10fa"
    "\u1e00-\u1eff\u2010-\u2027\u202f-\u2040\u2044-\u2052\u20a0-\u20bf\u2116\u2122\u2190-\u21ff"
)
_BREAKS = re.compile(r"[\t-\r\x85\u2028\u2029 ]+")
_NOT_COVERED = re.compile(f"[^{_COVERED}]+")
#: Longer than any word that is hyphenated; narrower than the narrowest column of the report.
_LONG, _PIECE = 40, 16
_LONG_RUN = re.compile(rf"[^\s\u00a0]{{{_LONG},}}")
_ZERO_WIDTH_SPACE = "\u200b"


class PdfError(Exception):
    """typst refused the document. Carries nothing of its content."""


@dataclass(frozen=True)
class Both:
    """The same thing in the reader's language and in German; german is None where the reader's language is German, and for
    what has no language: a number, a name.
    """

    own: str
    german: str | None = None


@dataclass(frozen=True)
class Line:
    """A fact, or with `answer` a finding: its sign is drawn, and its word stands beside it."""

    label: Both
    value: Both
    answer: Answer | None = None
    answer_word: Both | None = None
    clause: Both | None = None


@dataclass(frozen=True)
class Section:
    """Paragraphs, then a table of lines, then a bullet list; each may be missing."""

    heading: Both
    lines: tuple[Line, ...] = ()
    texts: tuple[Both, ...] = ()
    items: tuple[Both, ...] = ()


@dataclass(frozen=True)
class Report:
    """The report of one pre-check, on portrait A4.

    The first of `meta` is the reference, which every page repeats. `page` has the places {page} and {pages}. `made_on` is
    the date in the file's metadata (UTC where it names no zone).
    """

    language: str
    title: Both
    town: str
    meta: tuple[Line, ...]
    light: Light
    verdict: Both
    decided_by: Both
    notice: Both
    sections: tuple[Section, ...]
    page: str
    made_on: dt.datetime


@dataclass(frozen=True)
class Table:
    """An office list (the written report to the committee), on landscape A4; each row and `totals` as long as `columns`."""

    language: str
    title: str
    town: str
    texts: tuple[str, ...]
    columns: tuple[str, ...]
    right_aligned: frozenset[int]
    rows: tuple[tuple[str, ...], ...]
    totals: tuple[str, ...] | None
    notes: tuple[str, ...]
    page: str
    made_on: dt.datetime


def report_pdf(report: Report) -> bytes:
    """The report as a PDF file. Raises PdfError where typst refuses: a title without a letter, say."""
    return _compiled("report.typ", report)


def table_pdf(table: Table) -> bytes:
    """The list as a PDF file. Raises ValueError for a row of another length than the head, PdfError where typst refuses."""
    for row in (*table.rows, table.totals or table.columns):
        if len(row) != len(table.columns):
            raise ValueError("a row has another length than the head")
    return _compiled("table.typ", table)


def _compiled(template: str, document: Report | Table) -> bytes:
    import typst

    made_on = document.made_on if document.made_on.tzinfo else document.made_on.replace(tzinfo=dt.UTC)
    data = _plain(
        {field.name: getattr(document, field.name) for field in dataclasses.fields(document)} | {"made_on": None}
    )
    try:
        return typst.compile(
            _TEMPLATES / template,
            root=_TEMPLATES,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"data": json.dumps(data)},
            pdf_standards="ua-1",
            timestamp=int(made_on.timestamp()),
        )
    except RuntimeError:  # typst's own quotes the text: it goes no further, not even as the context of ours
        pass
    raise PdfError(template)


@functools.cache
def _fonts() -> "typst.Fonts":
    """The fonts inside typst, parsed once in a process."""
    import typst

    return typst.Fonts(include_system_fonts=False)


def _plain(value: Any) -> Any:
    """A value as JSON, every string in it printable."""
    match value:
        case str():
            return printable(value)
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case tuple():
            return [_plain(item) for item in value]
        case frozenset():
            return sorted(value)
        case _ if dataclasses.is_dataclass(value):
            return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        case _:
            return value


def printable(text: str) -> str:
    """One line of text with only what the fonts have: "?" for each run of other characters (emoji, scripts), nothing for
    marks, joiners and control characters; a run without spaces gets places to break.
    """
    text = _BREAKS.sub(" ", unicodedata.normalize("NFC", text))
    text = "".join(letter for letter in text if unicodedata.category(letter) not in {"Cc", "Cf", "Mn", "Me"})
    return _LONG_RUN.sub(_breakable, _NOT_COVERED.sub("?", text)).strip()


def _breakable(run: re.Match[str]) -> str:
    letters = run[0]
    return _ZERO_WIDTH_SPACE.join(letters[start : start + _PIECE] for start in range(0, len(letters), _PIECE))
