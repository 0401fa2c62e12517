"""The words by which people answer the questions of the pre-check, as patterns: words/<lang>.yml, and vocabulary.yml."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from translations.text import any_of, fold_words

Patterns = Mapping[str, re.Pattern[str]]


@dataclass(frozen=True)
class Shared:
    levels: tuple[Mapping[str, str], frozenset[str]]
    ordinals: Mapping[int, re.Pattern[str]]
    boundary: re.Pattern[str]
    negation: Patterns
    association: re.Pattern[str]
    maybe: re.Pattern[str]
    intents: Mapping[str, Mapping[str, int]]


@cache
def shared() -> Shared:
    """What is the same in all languages."""
    read = YAML(typ="safe").load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
    return Shared(
        levels=(read["level_letters"], frozenset(fold_words(word) for word in read["level_words"])),
        ordinals={number: any_of(words) for number, words in read["ordinals"].items()},
        boundary=re.compile("|".join(_boundaries(read)), re.IGNORECASE),
        negation={language: any_of(words) for language, words in read["negation"].items()},
        association=any_of(read["association"]),
        maybe=any_of(read["maybe"]),
        intents=read["intents"],
    )


def _boundaries(read: Mapping[str, Any]) -> Iterator[str]:
    """Where a clause ends: at marks, at "but", before "without", and behind the Turkish "not"."""
    contrast, without = "|".join(read["contrast"]), "|".join(read["without"])
    yield r"[,;:\n]|\.\s"
    yield rf"(?<=\s)(?:{contrast})(?=\s)"
    yield rf"\s(?=(?:{without})\s)"
    yield r"(?<=değil)\s"


@dataclass(frozen=True)
class Words:
    controls: Patterns
    yes: re.Pattern[str]
    no: re.Pattern[str]
    applicant: Patterns
    here: re.Pattern[str]
    elsewhere: re.Pattern[str]
    partner: Patterns
    format: Patterns
    theme: Patterns
    level: Patterns
    goal: Patterns
    all: re.Pattern[str]
    filler: frozenset[str]


@cache
def words_of(language: str) -> Words:
    read: dict[str, Any] = YAML(typ="safe").load(
        (Path(__file__).parent / "words" / f"{language}.yml").read_text(encoding="utf-8")
    )

    def patterns(name: str) -> Patterns:
        return {str(key): any_of(words) for key, words in read[name].items()}

    return Words(
        controls=patterns("controls"),
        yes=any_of(read["yes"]),
        no=any_of(read["no"]),
        applicant=patterns("applicant"),
        here=any_of(read["here"]),
        elsewhere=any_of(read["elsewhere"]),
        partner=patterns("partner"),
        format=patterns("format"),
        theme=patterns("theme"),
        level=patterns("level"),
        goal=patterns("goal"),
        all=any_of(read["all"]),
        filler=frozenset(word for entry in read["filler"] for word in fold_words(entry).split()),
    )
