"""From a question to a reply: knowledge and wording in, a Reply out. Pure; nothing is read or asked here."""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property
from typing import Any

from actions import payloads
from actions.knowledge import grants, internship
from actions.knowledge.composing import Composer, Question
from actions.knowledge.kinds import formats, handbook, plain, programmes, statistics, towns
from actions.knowledge.models import Kind, Topic
from actions.knowledge.programmes import APPLICANTS, PLANS
from actions.knowledge.wishes import FACETS
from actions.replies import Button, Reply

__all__ = ["Answers", "Question", "replace_reply"]

#: Offered where nothing of a message was understood.
_FIRST_OFFERS = ("partner_cities", "grant_rules", "programmes")

_KINDS: Mapping[Kind, Callable[[Composer, Topic, Question], Reply]] = {
    "plain": plain.plain,
    "privacy": plain.privacy,
    "languages": plain.languages,
    "amount": plain.amount,
    "format": formats.one,
    "formats": formats.several,
    "town": towns.town,
    "compare": towns.compare,
    "ranking": towns.ranking,
    "spoken": towns.spoken,
    "totals": statistics.totals,
    "states": statistics.states,
    "countries": statistics.countries,
    "nrw": statistics.nrw,
    "activities": handbook.activities,
    "activity": handbook.activity,
    "finder": programmes.finder,
    "programme": programmes.programme,
    "programmes": programmes.everything,
    "deadlines": programmes.all_deadlines,
    "town_programmes": programmes.of_town,
}


class Answers(Composer):
    """Answers of every topic in every language."""

    def answer(self, question: Question) -> Reply:
        """Raises KeyError for a topic that does not exist."""
        topic = self.knowledge.topics[question.topic]
        reply = _KINDS[topic.kind](self, topic, question)
        near = topic.id if topic.reserved == "fallback" else None
        return replace_reply(reply, topic=topic.reserved or topic.id, confidence=question.confidence, near=near)

    @cached_property
    def choices(self) -> Mapping[str, Collection[str]]:
        """What a button may name: entity -> values."""
        return {
            "town": self.knowledge.cities,
            "format": self.knowledge.formats,
            "state": self.knowledge.statistics.states,
            "programme": self.knowledge.programmes,
            "activity": handbook.ACTIVITIES,
            "what": PLANS,
            "who": APPLICANTS,
            "age": programmes.AGES,
            "skip": (*FACETS, programmes.REST),
            **grants.CHOICES,
            **internship.CHOICES,
        }

    @cached_property
    def out_of_scope(self) -> frozenset[str]:
        """The topics that are understood and not ours to answer."""
        return frozenset(topic.id for topic in self.knowledge.topics.values() if topic.reserved == "fallback")

    def leads_somewhere(self, data: str) -> bool:
        """Whether a button's data is a payload whose topic and names exist."""
        payload = payloads.parse(data)
        if payload is None or payload.kind != "topic":
            return payload is not None
        names = all(value in self.choices.get(name, ()) for name, value in payload.entities)
        return payload.value in self.knowledge.topics and names

    def ask_programmes(self, facet: str, language: str, *, again: bool = False) -> Reply:
        """The next question of the search for programmes."""
        return programmes.ask(self, facet, language, again=again)

    def suggestions(self, topic_ids: Iterable[str], *, language: str, confidence: float) -> Reply:
        """The honest fallback: the nearest topics as buttons, or, without any, what the assistant is for."""
        nearest = [topic_id for topic_id in topic_ids if self.has_title(topic_id, language)]
        return Reply(
            text=self.text(language, "fallback_suggestions" if nearest else "fallback_nothing"),
            language=language,
            topic="fallback",
            confidence=confidence,
            buttons=tuple(self.topic_button(topic_id, language) for topic_id in nearest or _FIRST_OFFERS),
            near=nearest[0] if nearest else "",
        )


def language_buttons(answers: Answers) -> tuple[Button, ...]:
    return plain.language_buttons(answers.messages)


def replace_reply(reply: Reply, **changes: Any) -> Reply:
    return reply.model_copy(update=changes)
