"""The parts of which every kind of answer is made: wording, sources, buttons."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import babel.numbers
from babel import Locale

from actions import payloads
from actions.knowledge.models import Citation, Topic
from actions.knowledge.store import Knowledge
from actions.knowledge.wishes import Wish
from actions.replies import Button, Picture, Place, Reply, Source
from translations.dates import partial_date
from translations.languages import locale_of
from translations.messages import Messages

#: Related topics offered under an answer.
MOST_RELATED = 3


@dataclass(frozen=True)
class Question:
    """What the understanding made of a message. Names are ids; `countries` are values of the entity of that name."""

    topic: str
    language: str
    text: str = ""
    towns: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    wish: Wish | None = None
    confidence: float | None = None
    now: dt.datetime = field(default_factory=lambda: dt.datetime.now(dt.UTC))


@dataclass(frozen=True)
class Composer:
    """Knowledge and wording, and what is made of both."""

    knowledge: Knowledge
    messages: Messages

    def text(self, language: str, key: str, /, **arguments: Any) -> str:
        return self.messages.text(language, key, **arguments)

    def title(self, topic_id: str, language: str) -> str:
        return self.text(language, f"{topic_id}.title")

    def has_title(self, topic_id: str, language: str) -> bool:
        return self.messages.has(language, f"{topic_id}.title")

    def topic_button(self, topic_id: str, language: str, **entity: str) -> Button:
        return Button(title=self.title(topic_id, language), payload=payloads.topic(topic_id, **entity))

    def town(self, town_id: str, language: str) -> str:
        return self.knowledge.cities[town_id].names[language]

    def country(self, code: str, language: str) -> str:
        """The name of a country by its ISO 3166 code."""
        return str(Locale.parse(locale_of(language)).territories[code])

    def share(self, part: int, whole: int, language: str) -> str:
        """A share of a whole with one decimal: "14,9 %"."""
        pattern = Locale.parse(locale_of(language)).percent_formats[None].pattern.replace("#,##0", "#,##0.0")
        return babel.numbers.format_percent(part / whole, format=pattern, locale=locale_of(language))

    def reply(
        self,
        topic: Topic,
        question: Question,
        text: str,
        *,
        more: Iterable[Citation] = (),
        town: str | None = None,
        buttons: Iterable[Button] | None = None,
        place: Place | None = None,
        picture: Picture | None = None,
    ) -> Reply:
        """An answer with its sources, each once: the topic's own, then `more`. Buttons are the related topics, or `buttons`."""
        citations = dict.fromkeys([*topic.sources, *more])
        return Reply(
            text=text,
            language=question.language,
            topic=topic.id,
            sources=tuple(self.source(citation, question.language) for citation in citations),
            buttons=tuple(self.related(topic, question.language, town) if buttons is None else buttons),
            place=place,
            picture=picture,
        )

    def which(self, topic: Topic, question: Question, key: str, entity: str, names: Mapping[str, str]) -> Reply:
        """Ask back which town, format … is meant, with a button for each."""
        buttons = [
            Button(title=name, payload=payloads.topic(topic.id, **{entity: item})) for item, name in names.items()
        ]
        return self.reply(topic, question, self.text(question.language, key), buttons=buttons)

    def town_names(self, language: str) -> dict[str, str]:
        return {city.id: city.names[language] for city in self.knowledge.cities.values()}

    def related(self, topic: Topic, language: str, town: str | None = None) -> Iterable[Button]:
        for topic_id in topic.related[:MOST_RELATED]:
            if town and self.knowledge.topics[topic_id].kind in ("town", "town_programmes"):
                yield self.topic_button(topic_id, language, town=town)
            else:
                yield self.topic_button(topic_id, language)

    def source(self, citation: Citation, language: str) -> Source:
        document = self.knowledge.documents[citation.document]
        title = self.text(language, f"document_{citation.document}") if document.worded else document.title
        seen = document.seen.isoformat() if document.seen else None
        return Source(
            title=title,
            section=citation.section or document.section,
            date=document.date or seen,
            url=document.url,
            dated="about" if document.approximate else "exact" if document.date else "seen",
        )

    def arguments(self, facts: Mapping[str, Any], language: str) -> dict[str, Any]:
        """Facts as the wording takes them: towns by their names, sums as Decimal, "2023-01" as "January 2023"."""
        arguments: dict[str, Any] = {}
        for name, value in facts.items():
            if name == "towns":
                arguments[name] = [self.town(town, language) for town in value]
            elif name.endswith("_eur"):
                arguments[name] = Decimal(value)
            elif isinstance(value, str):
                arguments[name] = partial_date(value, language) if "-" in value else value
            elif name not in _NOT_WORDED:
                arguments[name] = value
        return arguments


#: Facts that steer an answer and are no argument of its wording.
_NOT_WORDED = frozenset({"formats"})
