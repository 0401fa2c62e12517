"""From Rasa's tracker to a question: entities of this message first, then what the conversation was about."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from rasa_sdk.interfaces import Tracker

from actions.knowledge.answers import Question
from actions.knowledge.models import Kind
from actions.knowledge.store import Knowledge
from actions.knowledge.wishes import ANY, Wish, wish_of

#: The intent of an ellipsis that only gives another name ("und nach Polen?", "mehr als Bayern?").
FOLLOW_UP = "followup"

#: The intent of a message of whose intent the classifier is not sure.
NOT_SURE = "nlu_fallback"

#: The entities that are names: a message of nothing else needs no classifier.
NAMES = ("town", "country", "state", "format", "programme", "activity")

#: Which names a kind of topic can be asked about, in a follow-up.
_TAKES: dict[Kind, frozenset[str]] = {
    "town": frozenset({"town"}),
    "town_programmes": frozenset({"town"}),
    "compare": frozenset({"town"}),
    "spoken": frozenset({"town"}),
    "finder": frozenset({"town"}),
    "states": frozenset({"state"}),
    "countries": frozenset({"country"}),
    "nrw": frozenset({"state"}),
    "format": frozenset({"format"}),
    "programme": frozenset({"programme", "format"}),
    "activity": frozenset({"activity"}),
}
#: What a name alone asks for, where nothing was spoken of that takes it; the first that the message has counts.
_ALONE = (
    ("programme", "programme_details"),
    ("activity", "digital_activity"),
    ("town", "town_card"),
    ("state", "stat_states"),
    ("format", "format_details"),
    ("country", "stat_countries"),
)

#: Words of a message that may be an ellipsis.
_LONGEST_ELLIPSIS = 5

#: Below this confidence of the best intent the classifier's guesses are not offered.
LEAST_OFFERED = 0.15
MOST_OFFERED = 3


def question_of(tracker: Tracker, knowledge: Knowledge) -> Question:
    message = tracker.latest_message
    now = dt.datetime.now(dt.UTC)
    towns = towns_named(message, knowledge)
    countries = tuple(dict.fromkeys(entities_of(message, "country")))
    states = _known(message, "state", knowledge.statistics.states)
    topic = message["intent"]["name"]
    elliptic = topic == FOLLOW_UP or only_names(message) or (topic == NOT_SURE and follows(tracker, knowledge))
    if elliptic:
        topic = _topic_meant(tracker, knowledge, towns)
    kind = knowledge.topics[topic].kind
    remembered = str(tracker.get_slot("town"))
    if remembered in knowledge.cities:
        # "and Guarda, which is bigger?" compares with the town before; a question without a town means the last one.
        if kind == "compare" and len(towns) == 1 and towns[0] != remembered:
            towns = (remembered, *towns)
        elif not towns and not (countries and kind == "town"):
            towns = (remembered,)
    if kind == "states" and elliptic and len(states) == 1:
        # After a question about NRW, "mehr als Bayern?" compares with it.
        before = "nw" if tracker.get_slot("topic") == "stat_nrw" else str(tracker.get_slot("state"))
        states = (before, *states) if before in knowledge.statistics.states and before != states[0] else states
    return Question(
        topic=topic,
        language=language_of(tracker),
        text=message.get("text") or "",
        towns=towns,
        countries=countries,
        states=states,
        formats=_known(message, "format", knowledge.formats),
        programmes=_known(message, "programme", knowledge.programmes),
        activities=tuple(dict.fromkeys(entities_of(message, "activity"))),
        wish=_last_wish(tracker).updated(wish_in(tracker, knowledge)) if kind == "finder" else None,
        confidence=message["intent"].get("confidence"),
        now=now,
    )


def language_of(tracker: Tracker) -> str:
    """The language to answer in: the bot puts it beside every message (metadata)."""
    return str((tracker.latest_message.get("metadata") or {})["language"])


def wish_in(tracker: Tracker, knowledge: Knowledge, *, asked: str | None = None) -> Wish:
    """What the latest message says about a search for programmes; a button says one thing."""
    message = tracker.latest_message
    text = message.get("text") or ""
    towns = towns_named(message, knowledge)
    town = ",".join(towns) or None
    if text.startswith("/"):
        facets = {name: next(iter(entities_of(message, name)), None) for name in ("what", "who", "age")}
        skipped = {name: ANY for name in entities_of(message, "skip") if name in ("town", "what", "who", "age", "when")}
        return Wish(**({"town": town} | facets | skipped))  # type: ignore[arg-type]  # texts, all of them
    wish = wish_of(text, today=dt.datetime.now(dt.UTC).date(), asked=asked)
    return wish.updated(Wish(town=town))


def _last_wish(tracker: Tracker) -> Wish:
    """The search before this one, for "and for Guarda?"."""
    return Wish(**(tracker.get_slot("wish") or {}))


def towns_named(message: dict[str, Any], knowledge: Knowledge) -> tuple[str, ...]:
    """The towns of a message, each once, in order; a country stands for its town."""
    towns = [value for value in entities_of(message, "town") if value in knowledge.cities]
    for country in entities_of(message, "country"):
        city = knowledge.city_of_country(country)
        # "Guarda in Portugal" names one town, not two.
        if city is not None:
            towns.append(city.id)
    return tuple(dict.fromkeys(towns))


def only_names(message: dict[str, Any]) -> bool:
    """Whether a message is nothing but names ("Guarda?", "DPJW", "Bayern"), which no classifier need judge."""
    text = list(message.get("text") or "")
    if text[:1] == ["/"]:
        return False  # a button: it names its topic
    found = [entity for entity in message.get("entities", []) if entity["entity"] in NAMES]
    for entity in found:
        text[entity["start"] : entity["end"]] = " " * (entity["end"] - entity["start"])
    return bool(found) and not any(character.isalnum() for character in text)


def follows(tracker: Tracker, knowledge: Knowledge) -> bool:
    """Whether a message that the classifier is not sure of is an ellipsis: a name that fits the topic before.

    A programme or an idea of the handbook is always asked for by its name; nothing else is known of it.
    """
    message = tracker.latest_message
    before = knowledge.topics.get(str(tracker.get_slot("topic")))
    named = {entity["entity"] for entity in message.get("entities", [])} & {*NAMES}
    named |= {"town"} if towns_named(message, knowledge) else set()
    short = len((message.get("text") or "").split()) <= _LONGEST_ELLIPSIS
    fits = before is not None and bool(named & _TAKES.get(before.kind, frozenset()))
    return short and (fits or bool(named & {"programme", "activity"}))


def nearest_topics(tracker: Tracker) -> tuple[list[str], float]:
    """The topics that come nearest to a message not understood, best first, and the confidence of the best one."""
    ranking = [item for item in tracker.latest_message.get("intent_ranking", []) if item["name"] != NOT_SURE]
    best = float(ranking[0]["confidence"]) if ranking else 0.0
    if best < LEAST_OFFERED:
        return [], best
    return [item["name"] for item in ranking[:MOST_OFFERED]], best


def _topic_meant(tracker: Tracker, knowledge: Knowledge, towns: tuple[str, ...]) -> str:
    """What a follow-up asks for another name: the topic before, where it takes such a name, else what the name is."""
    named = {name for name in NAMES if any(entities_of(tracker.latest_message, name))}
    if towns:
        named.add("town")
    before = knowledge.topics.get(str(tracker.get_slot("topic")))
    if before is not None and named & _TAKES.get(before.kind, frozenset()):
        return "stat_states" if before.kind == "nrw" else before.id
    if before is not None and before.kind in ("states", "nrw", "totals") and "country" in named:
        return "stat_countries"
    return next((topic for name, topic in _ALONE if name in named), "town_card")


def _known(message: dict[str, Any], name: str, known: Iterable[str]) -> tuple[str, ...]:
    allowed = set(known)
    return tuple(dict.fromkeys(value for value in entities_of(message, name) if value in allowed))


def entities_of(message: dict[str, Any], name: str) -> Iterable[str]:
    """The values of an entity in a message, in their order."""
    for entity in message.get("entities", []):
        if entity["entity"] == name:
            yield str(entity["value"])
