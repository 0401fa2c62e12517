"""Numbers in words, in all eight languages (numerals.yml): "zwölfhundert", "five hundred and fifty", "beş yüz"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from translations.text import fold


@dataclass(frozen=True)
class Numeral:
    """A number in words, and where it stands in the folded text (end exclusive)."""

    value: int
    start: int
    end: int


@dataclass(frozen=True)
class _Words:
    add: dict[str, int]
    times: dict[str, int]
    between: frozenset[str]

    @property
    def longest(self) -> int:
        return max(map(len, [*self.add, *self.times, *self.between]))


def numerals(folded: str) -> Iterator[Numeral]:
    """The numbers in words of a folded text, in order. A small word alone ("ein", "six") is one too: the caller judges.

    >>> [numeral.value for numeral in numerals("zwolfhundert euro, funfhundertfunfzig, mil e duzentos")]
    [1200, 550, 1200]
    """
    words = _words()
    run: list[tuple[str, int, int]] = []
    for match in re.finditer(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*", folded):
        token = re.sub(r"['’ʼ]", "", match[0])
        apart = run and folded[run[-1][2] : match.start()].strip(" -‐‑–") != ""
        if apart or not (_pieces(token, words) or (run and token in words.between)):
            yield from _numeral(run, words)
            run = []
            if not _pieces(token, words):
                continue
        run.append((token, match.start(), match.end()))
    yield from _numeral(run, words)


def _numeral(run: list[tuple[str, int, int]], words: _Words) -> Iterator[Numeral]:
    while run and run[-1][0] in words.between and run[-1][0] not in words.add:
        run.pop()
    if not run:
        return
    for value in _values(_pieces("".join(token for token, _, _ in run), words) or [], words):
        yield Numeral(value, run[0][1], run[-1][2])


def _values(pieces: list[str], words: _Words) -> Iterator[int]:
    """The numbers that a run of number words makes: "on zwölf hundert" is 10 (Turkish) and 1200, for 10 and 12 do not add."""
    total, current, last, begun, joined = 0, 0, 0, False, False
    for piece in pieces:
        if piece in words.add:
            value = words.add[piece]
            ones_first = joined and 0 < last < 10 <= value < 100 and value % 10 == 0  # einundzwanzig
            if begun and last and value >= last and not ones_first:
                yield total + current
                total, current = 0, 0
            current, last, begun, joined = current + value, value, True, False
        elif piece in words.times:
            factor, begun, joined = words.times[piece], True, False
            if factor == 100:  # hundreds belong to the thousands that may follow
                current, last = max(current, 1) * factor, factor
            else:
                total, current, last = total + max(current, 1) * factor, 0, factor
        else:
            joined = True
    if begun:
        yield total + current


def _pieces(token: str, words: _Words) -> list[str] | None:
    """The token taken apart into number words, the longest first; None where something is left over."""
    pieces: list[str] = []
    start = 0
    while start < len(token):
        for end in range(min(len(token), start + words.longest), start, -1):
            piece = token[start:end]
            if piece in words.add or piece in words.times or (pieces and end < len(token) and piece in words.between):
                pieces.append(piece)
                start = end
                break
        else:
            return None
    return pieces


@cache
def _words() -> _Words:
    read = YAML(typ="safe").load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))

    def values(listed: dict[int, list[str]]) -> dict[str, int]:
        return {re.sub(r"['’ʼ]", "", fold(word)): value for value, words in listed.items() for word in words}

    return _Words(values(read["add"]), values(read["times"]), frozenset(fold(word) for word in read["and"]))
