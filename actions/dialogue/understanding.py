"""From Rasa's tracker to a question: entities of this message first, then what the conversation was about."""

from collections.abc import Iterable
from typing import Any

from rasa_sdk.interfaces import Tracker

from actions.knowledge.answers import Question
from actions.knowledge.store import Knowledge

#: The intent of an ellipsis that only names another town ("und nach Polen?").
FOLLOW_UP = "followup_town"

#: Below this confidence of the best intent nothing is offered: the message is about something else.
LEAST_OFFERED = 0.15
MOST_OFFERED = 3


def question_of(tracker: Tracker, knowledge: Knowledge) -> Question:
    message = tracker.latest_message
    named = towns_named(message, knowledge)
    topic = message["intent"]["name"]
    if topic == FOLLOW_UP or only_names(message):
        topic = _topic_before(tracker, knowledge)
    remembered = str(tracker.get_slot("town"))
    towns = named or ((remembered,) if remembered in knowledge.cities else ())
    return Question(
        topic=topic,
        language=language_of(tracker),
        text=message.get("text") or "",
        towns=towns,
        formats=tuple(value for value in _entities(message, "format") if value in knowledge.formats),
        confidence=message["intent"].get("confidence"),
    )


def language_of(tracker: Tracker) -> str:
    """The language to answer in: the bot puts it beside every message (metadata)."""
    return str((tracker.latest_message.get("metadata") or {})["language"])


def towns_named(message: dict[str, Any], knowledge: Knowledge) -> tuple[str, ...]:
    """The towns of a message, each once, in order; a country stands for its town."""
    towns = [value for value in _entities(message, "town") if value in knowledge.cities]
    for country in _entities(message, "country"):
        city = knowledge.city_of_country(country)
        # "Guarda in Portugal" names one town, not two.
        if city is not None:
            towns.append(city.id)
    return tuple(dict.fromkeys(towns))


def only_names(message: dict[str, Any]) -> bool:
    """Whether a message is nothing but names of towns or countries ("Guarda?", "Polen"), which no classifier need judge."""
    text = list(message.get("text") or "")
    if text[:1] == ["/"]:
        return False  # a button: it names its topic
    found = [entity for entity in message.get("entities", []) if entity["entity"] in ("town", "country")]
    for entity in found:
        text[entity["start"] : entity["end"]] = " " * (entity["end"] - entity["start"])
    return bool(found) and not any(character.isalnum() for character in text)


def nearest_topics(tracker: Tracker) -> tuple[list[str], float]:
    """The topics that come nearest to a message not understood, best first, and the confidence of the best one."""
    ranking = [item for item in tracker.latest_message.get("intent_ranking", []) if item["name"] != "nlu_fallback"]
    best = float(ranking[0]["confidence"]) if ranking else 0.0
    if best < LEAST_OFFERED:
        return [], best
    return [item["name"] for item in ranking[:MOST_OFFERED]], best


def _topic_before(tracker: Tracker, knowledge: Knowledge) -> str:
    """What a follow-up asks for another town: the last topic where it is one of towns, else the town in general."""
    before = knowledge.topics.get(str(tracker.get_slot("topic")))
    if before is not None and before.kind == "town":
        return before.id
    return "town_card"


def _entities(message: dict[str, Any], name: str) -> Iterable[str]:
    for entity in message.get("entities", []):
        if entity["entity"] == name:
            yield str(entity["value"])
