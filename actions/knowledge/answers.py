"""From a question to a reply: knowledge and wording in, a Reply out. Pure; nothing is read or asked here."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from babel import Locale

from actions import payloads
from actions.db.retention import MESSAGE_DAYS
from actions.knowledge.amounts import find_amount
from actions.knowledge.geo import air_line_km
from actions.knowledge.models import Citation, City, Format, Topic
from actions.knowledge.store import Knowledge
from actions.replies import Button, Place, Reply, Source
from translations.languages import LANGUAGES, locale_of
from translations.messages import Messages

#: Related topics offered under an answer.
MOST_RELATED = 3


@dataclass(frozen=True)
class Question:
    """What the understanding made of a message."""

    topic: str
    language: str
    text: str = ""
    towns: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    confidence: float | None = None


@dataclass(frozen=True)
class Answers:
    """Answers of every topic in every language."""

    knowledge: Knowledge
    messages: Messages

    def answer(self, question: Question) -> Reply:
        """Raises KeyError for a topic that does not exist."""
        topic = self.knowledge.topics[question.topic]
        reply = _KINDS[topic.kind](self, topic, question)
        return replace_reply(reply, topic=topic.reserved or topic.id, confidence=question.confidence)

    def title(self, topic_id: str, language: str) -> str:
        return self.messages.text(language, f"{topic_id}.title")

    def has_title(self, topic_id: str, language: str) -> bool:
        return self.messages.has(language, f"{topic_id}.title")

    def topic_button(self, topic_id: str, language: str, **entity: str) -> Button:
        return Button(title=self.title(topic_id, language), payload=payloads.topic(topic_id, **entity))

    def suggestions(self, topic_ids: Iterable[str], *, language: str, confidence: float) -> Reply:
        """The honest fallback: the nearest topics as buttons, or, without any, what the assistant is for."""
        nearest = [topic_id for topic_id in topic_ids if self.has_title(topic_id, language)]
        key = "fallback_suggestions" if nearest else "fallback_nothing"
        offered = nearest or ["partner_cities", "grant_rules", "internship_overview"]
        return Reply(
            text=self.messages.text(language, key),
            language=language,
            topic="fallback",
            confidence=confidence,
            buttons=tuple(self.topic_button(topic_id, language) for topic_id in offered),
        )

    # -- the kinds of topics ------------------------------------------------------------------------------------

    def _plain(self, topic: Topic, question: Question, **more: Any) -> Reply:
        arguments = self._arguments(topic.facts, question.language) | more
        key = topic.message or topic.id
        return self._reply(topic, question, self.messages.text(question.language, key, **arguments))

    def _privacy(self, topic: Topic, question: Question) -> Reply:
        return self._plain(topic, question, days=MESSAGE_DAYS)

    def _languages(self, topic: Topic, question: Question) -> Reply:
        reply = self._plain(topic, question)
        return replace_reply(reply, buttons=language_buttons(self.messages))

    def _amount(self, topic: Topic, question: Question) -> Reply:
        amount = find_amount(question.text)
        arguments = self._arguments(topic.facts, question.language)
        threshold = arguments["threshold_eur"]
        if amount.unclear:
            key = f"{topic.id}_unclear"
        elif amount.euros is None:
            key = topic.id
        elif amount.euros < threshold:
            key = f"{topic.id}_below"
        elif amount.euros == threshold:
            key = f"{topic.id}_exactly"
        else:
            key = f"{topic.id}_above"
        text = self.messages.text(question.language, key, amount=amount.euros or Decimal(0), **arguments)
        return self._reply(topic, question, text)

    def _format(self, topic: Topic, question: Question) -> Reply:
        formats = [self.knowledge.formats[name] for name in question.formats]
        if not formats:
            return self._which(topic, question, "which_format", "format", self.knowledge.formats, "format_")
        texts = [self._format_text(topic, item, question.language) for item in formats]
        return self._reply(topic, question, "\n\n".join(texts))

    def _format_text(self, topic: Topic, item: Format, language: str) -> str:
        return self.messages.text(language, topic.id, **self._format_arguments(item, language))

    def _format_arguments(self, item: Format, language: str) -> dict[str, Any]:
        return {
            "format": self.messages.text(language, f"format_{item.id}"),
            "number": item.theme,
            "theme": self.messages.text(language, f"theme_{item.theme}"),
            "count": len(item.levels),
            "levels": item.levels,
        }

    def _formats(self, topic: Topic, question: Question) -> Reply:
        """A list of formats: those in the topic's facts, or all of them by theme."""
        language = question.language
        chosen = topic.facts.get("formats")
        if isinstance(chosen, list):
            lines = [self._format_line(self.knowledge.formats[name], language) for name in chosen]
        else:
            lines = [self.messages.text(language, "formats_heading")]
            for number in range(1, 5):
                theme = self.messages.text(language, f"theme_{number}")
                lines += ["", self.messages.text(language, "formats_theme", number=number, theme=theme)]
                lines += [self._format_line(f, language) for f in self.knowledge.formats.values() if f.theme == number]
        return self._reply(topic, question, self.messages.text(language, topic.id, list="\n".join(lines)))

    def _format_line(self, item: Format, language: str) -> str:
        key = "format_line" if item.levels else "format_line_no_levels"
        arguments = self._format_arguments(item, language)
        used = ("format", "count", "levels") if item.levels else ("format",)
        return "• " + self.messages.text(language, key, **{name: arguments[name] for name in used})

    def _town(self, topic: Topic, question: Question) -> Reply:
        cities = [self.knowledge.cities[name] for name in question.towns]
        if not cities:
            return self._which(topic, question, "which_town", "town", self.knowledge.cities, None)
        texts = [
            self.messages.text(question.language, topic.id, **self._facts_of(city, question.language))
            for city in cities
        ]
        sources = [citation for city in cities for citation in self._sources_of(topic, city)]
        reply = self._reply(topic, question, "\n\n".join(texts), more=sources, town=cities[0].id)
        place = self._place(cities[0], question.language) if topic.place and len(cities) == 1 else None
        return replace_reply(reply, place=place)

    def _facts_of(self, city: City, language: str) -> dict[str, Any]:
        home = self.knowledge.home
        km = air_line_km(home.latitude, home.longitude, city.latitude, city.longitude)
        locale = Locale.parse(locale_of(language))
        return {
            "town": city.names[language],
            "town_id": city.id,
            "status": city.status,
            "country": locale.territories[city.country],
            "region": self.messages.text(language, f"region_{city.id}"),
            "language": locale.languages[city.language],
            "population": city.population.value,
            "population_scope": city.population.scope,
            "population_year": city.population.year,
            "km": round(km),
            "website": city.website,
            **city.tie.model_dump(exclude={"document"}, exclude_none=True),
        }

    def _sources_of(self, topic: Topic, city: City) -> list[Citation]:
        """What a town's answer rests on, beside the topic's own sources."""
        tie, population = Citation(document=city.tie.document), Citation(document=city.population.document)
        country = Citation(document="internship", section="Sachverhalt") if city.status == "partner" else tie
        general, distance = Citation(document="general_knowledge"), Citation(document="own_calculation")
        return {
            "town_card": [country, population, distance, general],
            "town_since": [tie],
            "town_population": [population],
            "town_language": [country, general],
        }.get(topic.id, [])

    def _place(self, city: City, language: str) -> Place:
        facts = self._facts_of(city, language)
        return Place(
            title=facts["town"],
            address=self.messages.text(language, "place_address", region=facts["region"], country=facts["country"]),
            latitude=city.latitude,
            longitude=city.longitude,
        )

    def _which(
        self, topic: Topic, question: Question, key: str, entity: str, items: Mapping[str, Any], title: str | None
    ) -> Reply:
        """Ask back which town or format is meant, with a button for each."""
        language = question.language
        names = {
            item: self.messages.text(language, f"{title}{item}")
            if title
            else self.knowledge.cities[item].names[language]
            for item in items
        }
        return Reply(
            text=self.messages.text(language, key),
            language=language,
            topic=topic.id,
            sources=tuple(self._source(citation, language) for citation in topic.sources),
            buttons=tuple(
                Button(title=name, payload=payloads.topic(topic.id, **{entity: item})) for item, name in names.items()
            ),
        )

    # -- the parts of a reply -----------------------------------------------------------------------------------

    def _reply(
        self, topic: Topic, question: Question, text: str, *, more: Iterable[Citation] = (), town: str | None = None
    ) -> Reply:
        citations = dict.fromkeys([*topic.sources, *more])
        return Reply(
            text=text,
            language=question.language,
            topic=topic.id,
            sources=tuple(self._source(citation, question.language) for citation in citations),
            buttons=tuple(self._related(topic, question.language, town)),
        )

    def _related(self, topic: Topic, language: str, town: str | None) -> Iterable[Button]:
        for topic_id in topic.related[:MOST_RELATED]:
            if town and self.knowledge.topics[topic_id].kind == "town":
                yield self.topic_button(topic_id, language, town=town)
            else:
                yield self.topic_button(topic_id, language)

    def _source(self, citation: Citation, language: str) -> Source:
        document = self.knowledge.documents[citation.document]
        title = self.messages.text(language, f"document_{citation.document}") if document.worded else document.title
        seen = document.seen.isoformat() if document.seen else None
        return Source(
            title=title,
            section=citation.section,
            date=document.date or seen,
            url=document.url,
            dated="about" if document.approximate else "exact" if document.date else "seen",
        )

    def _arguments(self, facts: Mapping[str, Any], language: str) -> dict[str, Any]:
        """Facts as the wording takes them: towns by their names, sums as Decimal."""
        arguments: dict[str, Any] = {}
        for name, value in facts.items():
            if name == "towns":
                arguments[name] = [self.knowledge.cities[town].names[language] for town in value]
            elif name.endswith("_eur"):
                arguments[name] = Decimal(value)
            elif name != "formats":
                arguments[name] = value
        return arguments


def language_buttons(messages: Messages) -> tuple[Button, ...]:
    return tuple(
        Button(title=messages.text(code, "language_name"), payload=payloads.language(code)) for code in LANGUAGES
    )


def replace_reply(reply: Reply, **changes: Any) -> Reply:
    return reply.model_copy(update=changes)


_KINDS: Mapping[str, Callable[[Answers, Topic, Question], Reply]] = {
    "plain": Answers._plain,
    "town": Answers._town,
    "format": Answers._format,
    "formats": Answers._formats,
    "amount": Answers._amount,
    "languages": Answers._languages,
    "privacy": Answers._privacy,
}
