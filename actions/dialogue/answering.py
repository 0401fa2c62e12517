"""The two actions: answer a topic, and say honestly that a message was not understood."""

from typing import Any

from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.dialogue.understanding import language_of, nearest_topics, question_of
from actions.dialogue.wiring import answers


class ActionAnswer(Action):
    """Answers the topic that the intent names, and remembers topic and town for what follows."""

    def __init__(self) -> None:
        self.answers = answers()

    def name(self) -> str:
        return "action_answer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        question = question_of(tracker, self.answers.knowledge)
        dispatcher.utter_message(json_message=self.answers.answer(question).model_dump(mode="json"))
        town = question.towns[-1] if question.towns else None
        return [SlotSet("topic", question.topic), SlotSet("town", town)]


class ActionFallback(Action):
    """Offers the nearest topics as buttons; it never guesses."""

    def __init__(self) -> None:
        self.answers = answers()

    def name(self) -> str:
        return "action_fallback"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        topics, confidence = nearest_topics(tracker)
        reply = self.answers.suggestions(topics, language=language_of(tracker), confidence=confidence)
        dispatcher.utter_message(json_message=reply.model_dump(mode="json"))
        return []
