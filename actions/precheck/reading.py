"""What a message says about a project: words in, facts out. Pure.

`answer` reads a message as the answer to one question, and is generous; `volunteered` reads what a message says unasked
("we are a choir and want to go to Guarda in May"), and is strict. Words: words/<lang>.yml; who, when and how many people:
actions/knowledge/wishes.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from actions.knowledge.grants import GOALS, LEVELS, THEMES, Topic
from actions.knowledge.numerals import numerals
from actions.knowledge.wishes import ANY, wish_of
from actions.precheck.interview import Answer, other_town
from actions.precheck.money import asked_sums, volunteered_sum
from actions.precheck.vocabulary import shared, words_of
from translations.text import fold, fold_words

Control = Literal["why", "back", "skip", "stop", "change", "clauses", "restart"]

#: A longer message than this (in words) is no mere "back" or "I don't know".
_LONGEST_CONTROL = 7
#: Words that may be left over beside a control's own: "why do you want to know" says more than "why". A way back that is
#: one word ("back to Guarda") must stand alone.
_MAY_BE_LEFT: Mapping[str, int] = {"why": 3, "skip": 2, "back": 3, "stop": 3}
#: A longer answer to "with whom?" (in words) is no town's name.
_LONGEST_NAME = 3

#: More other words than these beside a figure, and it counts something else.
_MOST_BESIDE_NUMBERS = 2
#: What is an answer although it is said by a negation.
_NONE_OF_THEM: tuple[Answer, ...] = ({"levels": []}, {"theme": "other"}, {"format": "other"}, {"partners": ["other"]})
#: A longer message than this (in words) is not "the second one".
_LONGEST_ORDINAL = 4
#: A description of so many words is one, though it names none of the paper's formats.
_FEWEST_WORDS_DESCRIBE, _FEWEST_LETTERS_DESCRIBE = 3, 15
_FEWEST_WORDS_PROJECT = 6
_DATE = re.compile(r"(?<!\d)(?:(\d{1,2})[./](\d{1,2})[./](20\d\d|\d\d)|(20\d\d)-(\d\d)-(\d\d))(?!\d)")


@dataclass(frozen=True)
class Message:
    """A message and what the understanding found in it: ids of towns and of formats, in order, and the intent.

    `places` says where in the text each town's name begins, as far as it is known.
    """

    text: str
    language: str
    today: dt.date
    towns: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    intent: str = ""
    whole: str = ""  # the text before the clauses that only say what is not meant were taken out
    places: Mapping[str, int] = field(default_factory=dict)

    @property
    def asks(self) -> bool:
        """Whether it ends as a question does, in Greek too."""
        return self.text.rstrip().endswith(("?", ";", "\u037e"))


def control(message: Message) -> Control | None:
    """What a person does with the question instead of answering it."""
    words, folded = words_of(message.language), fold_words(message.text)
    if len(folded.split()) > _LONGEST_CONTROL:
        return None
    for name, pattern in words.controls.items():
        found = pattern.search(folded)
        if found is None:
            continue
        end = re.compile(r"[^\W\d_]*").match(folded, found.end())
        left = (folded[: found.start()] + " " + folded[end.end() if end else found.end() :]).split()
        left = [word for word in left if word not in words.filler]
        one_word = " " not in found[0]
        allowed = 0 if (name == "back" and one_word) or message.towns else _MAY_BE_LEFT.get(name, 0)
        if len(left) <= allowed:
            return name  # type: ignore[return-value]  # the keys of the file
    return None


def answer(question: Topic, message: Message) -> Answer | None:
    """The message as an answer to the question, or None where it is none."""
    meant_by_it = message if question == "status" else _affirmed(message)
    if not meant_by_it.text:
        # Only what is not meant was said; "none of them" is an answer all the same.
        none = _READERS[question](message)
        return none if none in _NONE_OF_THEM else None
    read = _READERS[question](meant_by_it)
    if read or message.asks:
        return read or None
    # A statement that the understanding takes for one of the paper's goals or themes names it.
    meant = shared().intents.get(question, {}).get(message.intent)
    if meant is not None:
        return {question: [meant]} if question == "goals" else {question: meant}
    words = message.text.split()
    long_enough = len(words) >= _FEWEST_WORDS_DESCRIBE and len("".join(words)) >= _FEWEST_LETTERS_DESCRIBE
    described = question == "plan" and long_enough and not any(character.isdigit() for character in message.text)
    return {"format": "other"} if described else None


def volunteered(message: Message) -> dict[Topic, Answer]:
    """What a message says unasked, by question; only what leaves little doubt."""
    message = _affirmed(message)
    partners = _partners(message)
    found: dict[Topic, Answer] = {
        "applicant": _applicant(message, asked=False),
        "partners": {"partners": partners} if partners else {},
        "plan": _plan(message),
        "sum": volunteered_sum(message.text, message.language),
        "start": _start(message),
    }
    return {question: read for question, read in found.items() if read}


def names_a_choice(question: Topic, message: Message) -> bool:
    """Whether the understanding takes a statement for one of the choices of the question: a goal, a theme."""
    return not message.asks and message.intent in shared().intents.get(question, {})


def describes_a_project(message: Message, *, thoroughly: bool = False) -> bool:
    """Whether a message that nobody asked for says so much about a project that the pre-check may begin with it.

    `thoroughly`: with whom and how much, at least.
    """
    if message.asks or len(message.text.split()) < _FEWEST_WORDS_PROJECT:
        return False
    said = volunteered(message)
    who = "applicant_kind" in said.get("applicant", {})
    if thoroughly or "sum" in said:
        return "sum" in said and ("partners" in said or (who and not thoroughly))
    return "partners" in said and (who or "plan" in said) and bool({"plan", "start"} & said.keys())


def _affirmed(message: Message) -> Message:
    """The message without the clauses that only say what is not meant: "not Selçuk, Werder" -> "Werder"."""
    pieces = list(_clauses(message.text))
    negation = shared().negation[message.language]
    kept = [(start, text) for start, text in pieces if not negation.search(fold(text))]
    if len(kept) == len(pieces):
        return message
    spans = [(start, start + len(text)) for start, text in kept]
    towns = tuple(
        town
        for town in message.towns
        if town not in message.places or any(start <= message.places[town] < end for start, end in spans)
    )
    left = ", ".join(text.strip() for _, text in kept)
    return replace(message, text=left, whole=message.text, towns=towns, formats=message.formats if left else ())


def _clauses(text: str) -> Iterator[tuple[int, str]]:
    """The clauses of a text, each with its place in it."""
    begin = 0
    for end in [*shared().boundary.finditer(text), None]:
        clause = text[begin : end.start() if end else len(text)]
        if clause.strip():
            yield begin, clause
        begin = end.end() if end else begin


def _applicant(message: Message, *, asked: bool = True) -> Answer:
    words, folded = words_of(message.language), fold(message.text)
    said: dict[str, Any] = {}
    kinds = [kind for kind, pattern in words.applicant.items() if pattern.search(folded)]
    own = next((kind for kind in kinds if kind != "other"), None)
    who = wish_of(message.text, today=message.today).who
    if who == "school" and shared().association.search(folded):
        who = "association"
    if who == "municipal" and not asked:
        who = None  # "we ask the town for 400 euros" names the town, not the applicant
    kind = own or who or ("other" if asked and kinds else None)
    if kind is not None:
        said["applicant_kind"] = kind
    if words.elsewhere.search(fold(message.whole or message.text)):  # "not from Siegburg" is meant
        said["applicant_in_siegburg"] = False
    elif words.here.search(folded):
        said["applicant_in_siegburg"] = True
    return said


def _partners(message: Message) -> list[str]:
    words, folded = words_of(message.language), fold(message.text)
    patrons = [name for name, pattern in words.partner.items() if name != "other" and pattern.search(folded)]
    return [*message.towns, *patrons]


def _asked_partners(message: Message) -> Answer:
    named = _partners(message)
    if named:
        return {"partners": named}
    folded = fold_words(message.text)
    if words_of(message.language).partner["other"].search(folded):
        return {"partners": ["other"]}
    short = 0 < len(folded.split()) <= _LONGEST_NAME and "?" not in message.text
    proper = message.text.strip()[:1].isupper() and not any(character.isdigit() for character in message.text)
    return {"partners": [other_town(message.text)]} if short and proper else {}


def _plan(message: Message) -> Answer:
    named = _named(words_of(message.language).format, message)
    if message.formats and "digital_format" not in named:  # a video conference is no conference
        return {"format": message.formats[0]}
    return {"format": named[0]} if named and named[0] != "other" else {}


def _asked_plan(message: Message) -> Answer:
    named = _named(words_of(message.language).format, message)
    return _plan(message) or ({"format": "other"} if named else {})


def _theme(message: Message) -> Answer:
    numbers = [number for number in _numbers(message) if number in THEMES]
    if numbers:
        return {"theme": numbers[0]}
    named = _named(words_of(message.language).theme, message)
    if named:
        return {"theme": named[-1] if named[-1] == "other" else int(named[0])}
    return {}


def _levels(message: Message) -> Answer:
    tokens = fold_words(message.text).split()
    words, (letters, around) = words_of(message.language), shared().levels
    if any(token in letters for token in tokens) and all(
        token in letters or token in around or token in words.filler for token in tokens
    ):
        return {"levels": sorted({letters[token] for token in tokens if token in letters})}
    if words.all.search(fold(message.text)):
        return {"levels": list(LEVELS)}
    named = _named(words.level, message)
    if "none" in named:
        return {"levels": []}
    return {"levels": named} if named else {}


def _goals(message: Message) -> Answer:
    if words_of(message.language).all.search(fold(message.text)):
        return {"goals": list(GOALS)}
    numbers = sorted(set(_numbers(message)))
    if numbers:
        return {"goals": numbers}
    named = [int(name) for name in _named(words_of(message.language).goal, message)]
    return {"goals": named} if named else {}


def _numbers(message: Message) -> list[int]:
    """The numbers 1 to 5 in a message, in figures or, in a short one, as "the second"."""
    folded = fold(message.text)
    figures = [int(number) for number in re.findall(r"(?<![\d.,])[1-5](?![\d.,]?\d)", message.text)]
    words, (_, around) = words_of(message.language), shared().levels
    others = [word for word in fold_words(message.text).split() if not word.isdigit()]
    others = [word for word in others if word not in words.filler and word not in around]
    if figures and (len(others) > _MOST_BESIDE_NUMBERS or any(sign in message.text for sign in "€$%")):
        return []  # "3 days together", "2 people"
    if figures or len(message.text.split()) > _LONGEST_ORDINAL:
        return figures
    ordinals = [number for number, pattern in shared().ordinals.items() if pattern.search(folded)]
    # "ein", "un" and "um" are articles rather than ones.
    return ordinals or [numeral.value for numeral in numerals(folded) if 2 <= numeral.value <= max(GOALS)]


def _sum(message: Message) -> Answer:
    return asked_sums(message.text, message.language)


def _start(message: Message) -> Answer:
    wish = wish_of(message.text, today=message.today)
    said: dict[str, Any] = {}
    date = _date(message.text)
    when = date or wish.when
    if when is not None:
        said["start"] = when
    if wish.size is not None:
        said["people"] = wish.size
    return said


def _asked_start(message: Message) -> Answer:
    said = dict(_start(message))
    short = wish_of(message.text, today=message.today, asked="when").when
    if "start" not in said and short not in (None, ANY):
        said["start"] = short
    return said if "start" in said else {}


def yes_or_no(message: Message) -> bool | None:
    """None where it is neither, both, or perhaps."""
    words, folded = words_of(message.language), fold(message.text)
    if shared().maybe.search(folded):
        return None
    no, yes = bool(words.no.search(folded)), bool(words.yes.search(folded))
    return None if no == yes else yes


def _status(message: Message) -> Answer:
    wanted = yes_or_no(message)
    return {} if wanted is None else {"new_official_partnership": wanted}


_READERS = {
    "applicant": _applicant, "partners": _asked_partners, "plan": _asked_plan, "theme": _theme, "levels": _levels,
    "goals": _goals, "sum": _sum, "start": _asked_start, "status": _status,
}  # fmt: skip


def is_past(start: str, today: dt.date) -> bool:
    """Whether a time, as exact as it is known, is over."""
    return start < today.isoformat()[: len(start)]


def _date(text: str) -> str | None:
    found = _DATE.search(text)
    if found is None:
        return None
    day, month, year, iso_year, iso_month, iso_day = found.groups()
    try:
        if year:
            return dt.date(int(year) % 100 + 2000, int(month), int(day)).isoformat()
        return dt.date(int(iso_year), int(iso_month), int(iso_day)).isoformat()
    except ValueError:
        return None


def _named(patterns: Mapping[str, re.Pattern[str]], message: Message) -> list[str]:
    folded = fold(message.text)
    return [name for name, pattern in patterns.items() if pattern.search(folded)]
