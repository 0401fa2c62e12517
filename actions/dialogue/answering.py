"""The two actions: answer a topic, and say honestly that a message was not understood."""

from typing import Any

from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.dialogue import wiring
from actions.dialogue.understanding import language_of, nearest_topics, only_names, question_of
from actions.knowledge.answers import Answers


class ActionAnswer(Action):
    """Answers the topic that the intent names, and remembers topic and town for what follows."""

    def __init__(self) -> None:
        self.answers = wiring.answers()

    def name(self) -> str:
        return "action_answer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        return answered(self.answers, dispatcher, tracker)


class ActionFallback(Action):
    """Offers the nearest topics as buttons; it never guesses."""

    def __init__(self) -> None:
        self.answers = wiring.answers()

    def name(self) -> str:
        return "action_fallback"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        if only_names(tracker.latest_message):
            return answered(self.answers, dispatcher, tracker)
        topics, confidence = nearest_topics(tracker)
        reply = self.answers.suggestions(topics, language=language_of(tracker), confidence=confidence)
        dispatcher.utter_message(json_message=reply.model_dump(mode="json"))
        return []


def answered(answers: Answers, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[dict[str, Any]]:
    question = question_of(tracker, answers.knowledge)
    dispatcher.utter_message(json_message=answers.answer(question).model_dump(mode="json"))
    town = question.towns[-1] if question.towns else None
    return [SlotSet("topic", question.topic), SlotSet("town", town)]
