"""The two actions: answer a topic, and say honestly that a message was not understood."""

from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.dialogue import wiring
from actions.dialogue.projects import TOPIC, begun_by, message_of, tells_of_a_project
from actions.dialogue.understanding import MOST_OFFERED, follows, language_of, nearest_topics, only_names, question_of
from actions.knowledge.answers import Answers

#: Below this confidence a message that describes a project begins the pre-check, whatever its intent.
_SURE = 0.9
#: Said in the middle of a form, these end it. A pre-check is only ended by its own words: much has been said in it.
_ENDS_A_FORM = {"programmes_form": frozenset({"deny", "goodbye"})}
_NOT_ENDED = ("precheck_form", "interest_form")
#: The slot by which a form learns what to say before its next question.
_SAY = {"programmes_form": "finder_say", "precheck_form": "precheck_say", "interest_form": "interest_say"}


class ActionAnswer(Action):
    """Answers the topic that the intent names, and remembers what it was about for what follows."""

    def __init__(self) -> None:
        self.answers = wiring.answers()

    def name(self) -> str:
        return "action_answer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        topic = self.answers.knowledge.topics.get(str(tracker.get_intent_of_latest_message()))
        if tracker.active_loop_name and topic is not None and topic.reserved == "fallback":
            return _asked_again(tracker)
        # A bare yes or no that is no answer; "is that certain?", taken for a yes, must not be answered with "good".
        if tracker.active_loop_name in _NOT_ENDED and topic is not None and topic.id in ("affirm", "deny"):
            return _asked_again(tracker)
        if not tracker.active_loop_name and topic is not None and topic.reserved is None:
            sure = float(tracker.latest_message["intent"].get("confidence") or 0) >= _SURE
            begun = begun_by(tracker, dispatcher, sure=sure)
            if begun is not None:
                return begun
        return [*answered(self.answers, dispatcher, tracker), *_back_to_form(tracker)]


class ActionFallback(Action):
    """Offers the nearest topics as buttons; it never guesses."""

    def __init__(self) -> None:
        self.answers = wiring.answers()
        self.search = wiring.search()

    def name(self) -> str:
        return "action_fallback"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        if only_names(tracker.latest_message) or follows(tracker, self.answers.knowledge):
            return [*answered(self.answers, dispatcher, tracker), *_back_to_form(tracker)]
        if tracker.active_loop_name:
            return _asked_again(tracker)
        if (begun := begun_by(tracker, dispatcher)) is not None:
            return begun
        guessed, confidence = nearest_topics(tracker)
        language = language_of(tracker)
        topics = self.search.beside(guessed, tracker.latest_message.get("text") or "", language)
        if tells_of_a_project(message_of(tracker.latest_message, language, self.answers.knowledge)):
            topics = [TOPIC, *(topic for topic in topics if topic != TOPIC)][:MOST_OFFERED]
        reply = self.answers.suggestions(topics, language=language, confidence=confidence)
        dispatcher.utter_message(json_message=reply.model_dump(mode="json"))
        return []


def answered(answers: Answers, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[dict[str, Any]]:
    question = question_of(tracker, answers.knowledge)
    dispatcher.utter_message(json_message=answers.answer(question).model_dump(mode="json"))
    events = [SlotSet("topic", question.topic), SlotSet("town", question.towns[-1] if question.towns else None)]
    if question.states:
        events.append(SlotSet("state", question.states[-1]))
    if question.wish is not None:
        events.append(SlotSet("wish", vars(question.wish)))
    return events


def _asked_again(tracker: Tracker) -> list[dict[str, Any]]:
    """What an open form did not understand it says itself, and asks once more."""
    return [SlotSet(_SAY[str(tracker.active_loop_name)], "again"), *_back_to_form(tracker)]


def _back_to_form(tracker: Tracker) -> list[dict[str, Any]]:
    """After a question in between an open form goes on where it was; after a no it ends."""
    form = tracker.active_loop_name
    if not form:
        return []
    if tracker.get_intent_of_latest_message() in _ENDS_A_FORM.get(form, ()):
        return [ActiveLoop(None), SlotSet("requested_slot", None)]
    return [FollowupAction(form)]
