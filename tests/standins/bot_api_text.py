"""What Telegram makes of a text before it becomes a message: cleaning, parse modes, length.

Follows tdlib (td/telegram/MessageEntity.cpp and misc.cpp), error descriptions included. Not modelled: links that
Telegram finds by itself, custom emoji, dates, the limit of 100 entities a message.
"""

import html
import re
from dataclasses import dataclass, field
from typing import Any

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024

Entity = dict[str, Any]

_HTML_TAGS = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[A-Za-z0-9.-]+))?""")
_PLAIN = re.compile(r"[^<]+")
_NAMED = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,8}|#x[0-9a-fA-F]{1,8});")

_REMOVED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_CONTROL = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
_EMPTY = re.compile(
    "[ \n\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufffc\ufeff\u00a0\U000e0080\U000e0081]*"
)


class EntityError(Exception):
    """The text does not parse; the message is what follows "can't parse entities: "."""


def utf16_units(text: str) -> int:
    """Telegram counts lengths and offsets in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def is_empty(text: str) -> bool:
    return _EMPTY.fullmatch(text) is not None


def clean(text: str) -> str:
    """Control characters become spaces, some others vanish (among them the combining ring: å only composed)."""
    return _REMOVED.sub("", _CONTROL.sub(" ", text))


def parse(text: str, mode: str | None) -> tuple[str, list[Entity]]:
    """The visible text and its entities, trimmed as Telegram trims. Raises EntityError."""
    match (mode or "").lower():
        case "":
            parsed = _Parsed(text)
        case "html":
            parsed = _parse_html(text)
        case "markdownv2":
            parsed = _parse_markdown(text)
        case _:
            raise EntityError("unsupported parse_mode")
    return parsed.trimmed()


@dataclass
class _Parsed:
    text: str = ""
    entities: list[Entity] = field(default_factory=list)

    def add(self, begin: int, kind: str, **extra: str) -> None:
        if begin < len(self.text):
            offset, length = utf16_units(self.text[:begin]), utf16_units(self.text[begin:])
            self.entities.append({"type": kind, "offset": offset, "length": length, **extra})

    def trimmed(self) -> tuple[str, list[Entity]]:
        stripped = self.text.strip(" \n")
        cut = utf16_units(self.text[: len(self.text) - len(self.text.lstrip(" \n"))])
        end = utf16_units(stripped)
        kept = []
        for entity in sorted(self.entities, key=lambda one: (one["offset"], -one["length"])):
            first = max(entity["offset"] - cut, 0)
            last = min(entity["offset"] - cut + entity["length"], end)
            if first < last:
                kept.append({**entity, "offset": first, "length": last - first})
        return stripped, kept


def _parse_html(source: str) -> _Parsed:
    parsed = _Parsed()
    open_tags: list[tuple[str, int, str]] = []  # tag, begin in the visible text, address of a link
    position = 0
    while position < len(source):
        if plain := _PLAIN.match(source, position):
            parsed.text += _NAMED.sub(lambda named: html.unescape(named.group()), plain.group())
            position = plain.end()
            continue
        at = len(source[:position].encode())
        if source.startswith("</", position):
            if not open_tags:
                raise EntityError(f"Unexpected end tag at byte offset {at}")
            closing = re.compile(r"</([^\s>]*)\s*>").match(source, position)
            if closing is None:
                raise EntityError(f"Unclosed end tag at byte offset {at}")
            tag, begin, url = open_tags.pop()
            found = closing.group(1).lower()
            if found and found != tag:
                raise EntityError(f'Unmatched end tag at byte offset {at}, expected "</{tag}>", found "</{found}>"')
            if tag != "a" or url:
                parsed.add(begin, _HTML_TAGS[tag], **({"url": url} if tag == "a" else {}))
            position = closing.end()
        else:
            tag, attributes, position = _start_tag(source, position, at)
            if tag == "span" and attributes.get("class") != "tg-spoiler":
                raise EntityError(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
            open_tags.append((tag, len(parsed.text), attributes.get("href", "")))
    if open_tags:
        raise EntityError(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return parsed


def _start_tag(source: str, position: int, at: int) -> tuple[str, dict[str, str], int]:
    name = re.compile(r"<([^\s>]*)(?=[\s>])").match(source, position)
    if name is None:
        raise EntityError(f"Unclosed start tag at byte offset {at}")
    tag = name.group(1).lower()
    if tag not in _HTML_TAGS:
        raise EntityError(f'Unsupported start tag "{tag}" at byte offset {at}')
    attributes: dict[str, str] = {}
    position = name.end()
    while not (end := re.compile(r"\s*>").match(source, position)):
        attribute = _ATTRIBUTE.match(source, position)
        if attribute is None or (attribute.group(2) is None and attribute.group(1) != "expandable"):
            raise EntityError(f"Unclosed start tag at byte offset {at}")
        attributes[attribute.group(1).lower()] = html.unescape((attribute.group(2) or "").strip("\"'"))
        position = attribute.end()
    return tag, attributes, end.end()


#: Longer marks first: "__" is underline, "_" italic.
_MARKS = {"```": "Pre", "||": "Spoiler", "__": "Underline", "*": "Bold", "_": "Italic", "~": "Strikethrough",
          "`": "Code", "[": "TextUrl"}  # fmt: skip
_RESERVED = set("_*[]()~`>#+-=|{}.!")


def _parse_markdown(source: str) -> _Parsed:
    parsed = _Parsed()
    open_marks: list[tuple[str, int, int]] = []  # mark, begin in the visible text, byte offset
    position = 0
    while position < len(source):
        character = source[position]
        inside = open_marks[-1][0] if open_marks else ""
        verbatim = inside in ("`", "```")
        if character == "\\" and position + 1 < len(source) and 0 < ord(source[position + 1]) <= 126:
            parsed.text += source[position + 1]
            position += 2
        elif character not in _RESERVED or (verbatim and not source.startswith(inside, position)):
            parsed.text += character
            position += 1
        elif inside == "[" and character == "]":
            position = _end_of_link(source, position, parsed, open_marks.pop()[1])
        elif character == ">" and (position == 0 or source[position - 1] == "\n"):
            position += 1  # a quotation; its entity is not modelled
        else:
            mark = next((mark for mark in _MARKS if source.startswith(mark, position)), None)
            if mark is None:
                raise EntityError(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")
            if mark == inside:
                parsed.add(open_marks.pop()[1], _MARKS[mark].lower())
            else:
                open_marks.append((mark, len(parsed.text), len(source[:position].encode())))
            position += len(mark)
    if open_marks:
        mark, _, at = open_marks[-1]
        raise EntityError(f"Can't find end of {_MARKS[mark]} entity at byte offset {at}")
    return parsed


def _end_of_link(source: str, position: int, parsed: _Parsed, begin: int) -> int:
    if not source.startswith("](", position):
        parsed.add(begin, "text_link", url=parsed.text[begin:])
        return position + 1
    address = re.compile(r"\]\(((?:\\.|[^)\\])*)\)").match(source, position)
    if address is None:
        raise EntityError(f"Can't find end of a URL at byte offset {len(source[: position + 2].encode())}")
    parsed.add(begin, "text_link", url=re.sub(r"\\(.)", r"\1", address.group(1)))
    return address.end()
