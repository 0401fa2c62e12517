"""What the conversation knows of a project: answers as slots, what a message says, and the pre-check begun by it."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from rasa_sdk.events import ActiveLoop, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker

from actions.dialogue import wiring
from actions.dialogue.speaking import is_button, utter
from actions.dialogue.understanding import entities_of, language_of, towns_named
from actions.knowledge.grants import QUESTIONS, Topic
from actions.knowledge.store import Knowledge
from actions.precheck import reading
from actions.precheck.interview import Interview, is_valid

FORM = "precheck_form"
TOPIC = "precheck"
PREFIX = "precheck_"
#: In a slot whose question is settled, or waits for its turn.
_NOT_NOW = "not now"
#: So much a message that was not understood must say of a project, for the pre-check to be offered.
_FEWEST_FACTS = 2


@dataclass(frozen=True)
class Next:
    """What follows from a message: the answers then, and what is said before the next question."""

    interview: Interview
    say: str | None = None
    #: A pre-check of its own, with a reference of its own.
    fresh: bool = False


def interview_of(tracker: Tracker) -> Interview:
    state = tracker.get_slot("precheck_state") or {}
    answers = {question: tracker.get_slot(PREFIX + question) for question in QUESTIONS} | state.get("partly", {})
    return Interview(
        answers={question: answer for question, answer in answers.items() if isinstance(answer, dict)},
        order=tuple(state.get("order", ())),
        wanted=tuple(state.get("wanted", ())),
        skipped=tuple(state.get("skipped", ())),
    )


def slots_of(interview: Interview, question: Topic | None = None, **more: Any) -> list[dict[str, Any]]:
    """The answers as slots, and the question to be asked now.

    Left to itself (after a question in between) Rasa asks for the first slot that is empty: only the one to be asked is,
    so that what is known of its answer ("not from Siegburg") stands apart.
    """
    values = {other: interview.answers.get(other, _NOT_NOW) for other in QUESTIONS if other != question}
    answers = [SlotSet(PREFIX + other, values.get(other)) for other in QUESTIONS]
    partly = {question: interview.answers[question]} if question and question in interview.answers else {}
    way = {"order": interview.order, "wanted": interview.wanted, "skipped": interview.skipped, "partly": partly}
    state = SlotSet("precheck_state", way)
    requested = SlotSet("requested_slot", None if question is None else PREFIX + question)
    return [*answers, state, *(SlotSet(name, value) for name, value in more.items()), requested]


def volunteered(interview: Interview, message: reading.Message, *, without: Topic | None = None) -> Next | None:
    """What a message says unasked, taken in; None where that is nothing new."""
    new = {
        question: answer
        for question, answer in reading.volunteered(message).items()
        if question not in interview.answers and question != without and is_valid(answer)
    }
    for question, answer in new.items():
        interview = interview.answered(question, answer)
    return Next(interview, "more") if new else None


def begun_by(tracker: Tracker, dispatcher: CollectingDispatcher, *, sure: bool = False) -> list[dict[str, Any]] | None:
    """The events by which a message begins the pre-check that describes a project, though its intent says so to nobody.

    Where the understanding is `sure` of another topic, only a project with its partner and its sum outweighs it.
    """
    asking = wiring.asking()
    message = message_in(tracker, asking.wording.composer.knowledge)
    if is_button(tracker) or not reading.describes_a_project(message, thoroughly=sure):
        return None
    found = volunteered(Interview(), message)
    question = None if found is None else found.interview.next(asking.wording.book)
    if found is None or question is None:
        return None
    utter(dispatcher, tracker, asking.question(question, found.interview, language_of(tracker), say="understood"))
    return [ActiveLoop(FORM), *slots_of(found.interview, question, precheck_reference=None, topic=TOPIC)]


def tells_of_a_project(message: reading.Message) -> bool:
    """Whether a message says at least two things about a project, though perhaps as a question."""
    return len(reading.volunteered(message)) >= _FEWEST_FACTS


def message_in(tracker: Tracker, knowledge: Knowledge) -> reading.Message:
    return message_of(tracker.latest_message, language_of(tracker), knowledge)


def message_of(latest: dict[str, Any], language: str, knowledge: Knowledge) -> reading.Message:
    """A message of Rasa's, with what its understanding found in it."""
    return reading.Message(
        text=str(latest.get("text") or ""),
        language=language,
        today=dt.datetime.now(dt.UTC).date(),
        towns=towns_named(latest, knowledge),
        formats=tuple(name for name in entities_of(latest, "format") if name in knowledge.formats),
        intent=str((latest.get("intent") or {}).get("name") or ""),
        places={str(item["value"]): item["start"] for item in latest.get("entities", []) if item["entity"] == "town"},
    )
