"""From a reply's plain text with **bold** to Telegram's HTML, in pieces that Telegram takes.

A length here is a number of UTF-16 code units, as Telegram counts; a position is an index into a Python string.
"""

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

#: The longest message, in UTF-16 units of its visible text.
LONGEST = 4096

#: Bold stands within one line and begins and ends with a visible character; other asterisks are themselves.
_BOLD = re.compile(r"\*\*(?!\s)([^\n]+?)(?<!\s)\*\*")

#: Where a long text may be cut, from best to worst: between paragraphs, lines, sentences, words.
_BORDERS = tuple(re.compile(form) for form in (r"\n\s*\n", r"\n", r"[.!?…;·][\"'»”“’)\]]*\s", r"\s"))

#: No cut at a border before this share of a message, lest one short line goes out alone.
_TOO_EARLY = 1 / 4

#: What Telegram counts as nothing: a message of these alone is refused. (tdlib, misc.cpp, strip_empty_characters)
_INVISIBLE = re.compile(
    "[\\s\u180e\u200b-\u200f\u2028-\u202e\u2800\u3000\ufeff\ufffc\u0333\u033f\u030a\U000e0080\U000e0081]*"
)

_JOINER = "\u200d"


@dataclass(frozen=True)
class Span:
    """A stretch of text that stands between two HTML tags. Spans are in order and do not overlap."""

    begin: int
    end: int
    opening: str
    closing: str


@dataclass(frozen=True)
class Marked:
    """A text as it is seen, and its spans."""

    text: str
    spans: tuple[Span, ...] = ()

    def __add__(self, other: "Marked") -> "Marked":
        moved = (Span(s.begin + len(self.text), s.end + len(self.text), s.opening, s.closing) for s in other.spans)
        return Marked(self.text + other.text, (*self.spans, *moved))

    def html(self, begin: int, end: int) -> str:
        """The stretch from begin to end; a span that reaches beyond it is closed at its end and opened at its begin."""
        pieces, position = [], begin
        for span in self.spans:
            first, last = max(span.begin, begin), min(span.end, end)
            if first < last:
                pieces += [_escaped(self.text[position:first]), span.opening]
                pieces += [_escaped(self.text[first:last]), span.closing]
                position = last
        return "".join(pieces) + _escaped(self.text[position:end])


def marked(text: str) -> Marked:
    """Read **bold**."""
    visible, spans, position = "", [], 0
    text = clean(text)
    for bold in _BOLD.finditer(text):
        visible += text[position : bold.start()]
        spans.append(Span(len(visible), len(visible) + len(bold[1]), "<b>", "</b>"))
        visible += bold[1]
        position = bold.end()
    return Marked(visible + text[position:], tuple(spans))


def italic(text: str, *, link: str | None = None, on: str | None = None) -> Marked:
    """A line in italics; with a link (http or https) on the words `on`, or on the whole where those do not occur."""
    text = clean(text)
    if link is None or not link.startswith(("https://", "http://")):
        return Marked(text, (Span(0, len(text), "<i>", "</i>"),))
    begin = text.find(on) if on else -1
    end = begin + len(on) if on and begin >= 0 else len(text)
    begin = max(begin, 0)
    anchor = f'<i><a href="{html.escape(clean(link), quote=True)}">'
    spans = (
        Span(0, begin, "<i>", "</i>"),
        Span(begin, end, anchor, "</a></i>"),
        Span(end, len(text), "<i>", "</i>"),
    )
    return Marked(text, tuple(span for span in spans if span.begin < span.end))


def clean(text: str) -> str:
    """Line ends are "\\n", control characters spaces; half a surrogate pair, which has no UTF-8, is U+FFFD."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    whole = re.sub("\r\n|[\r\u2028\u2029]", "\n", whole)
    return re.sub("[\x00-\x09\x0b-\x1f\x7f]", " ", whole)


def plain(markup: str) -> str:
    """The visible text of HTML that this module wrote."""
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def pieces(text: str, *, longest: int = LONGEST) -> Iterator[tuple[int, int]]:
    """Begin and end of each message of a text, without the white space around it. Nothing visible, no message."""
    begin = 0
    while begin < len(text):
        end = _end(text, begin, longest)
        stretch = text[begin:end]
        if not _INVISIBLE.fullmatch(stretch):
            yield begin + len(stretch) - len(stretch.lstrip()), begin + len(stretch.rstrip())
        begin = end


def _end(text: str, begin: int, longest: int) -> int:
    furthest = _furthest(text, begin, longest)
    if furthest == len(text):
        return furthest
    window = text[begin : furthest + 1]  # one more: a word that ends exactly at the limit is whole
    for border in _BORDERS:
        ends = [min(match.end(), furthest - begin) for match in border.finditer(window)]
        if ends and ends[-1] >= longest * _TOO_EARLY:
            return begin + ends[-1]
    return _between_characters(text, begin, furthest)


def _furthest(text: str, begin: int, longest: int) -> int:
    units = 0
    for position in range(begin, len(text)):
        units += 2 if ord(text[position]) > 0xFFFF else 1
        if units > longest:
            return position
    return len(text)


def _between_characters(text: str, begin: int, end: int) -> int:
    """The last place up to `end` that tears no accent off its letter and no emoji apart, if there is one nearby."""
    for place in range(end, max(begin, end - 32), -1):
        after, before = text[place], text[place - 1]
        joined = unicodedata.combining(after) or unicodedata.category(after) in ("Mn", "Me", "Sk")
        if not joined and _JOINER not in (after, before):
            return place
    return end


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)
