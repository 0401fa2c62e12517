"""Interest in the pilot internship as a Rasa form. Slots `interest_<question>` hold what was said, {} where it was skipped."""

import re
from dataclasses import replace
from typing import Any

from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.db.references import new_reference
from actions.dialogue import wiring
from actions.dialogue.projects import message_in
from actions.dialogue.speaking import is_button, utter
from actions.dialogue.understanding import entities_of, language_of
from actions.knowledge.grants import reference_in
from actions.knowledge.internship import HOME, INTEREST_QUESTIONS, InterestTopic
from actions.precheck import reading
from actions.precheck.internship import TOPIC, Interest, chosen, contact_in

FORM = "interest_form"
_PREFIX = "interest_"
#: A longer message than this (in words) says more than a year of training.
_LONGEST_YEAR = 5


def interest_of(tracker: Tracker) -> Interest:
    said: dict[str, Any] = {}
    answered: list[InterestTopic] = []
    for question in INTEREST_QUESTIONS:
        answer = tracker.get_slot(_PREFIX + question)
        if answer is not None:
            answered.append(question)
            said |= {name: value for name, value in answer.items() if name != "consent"}
    return Interest(**said, answered=tuple(answered))


class ValidateInterestForm(Action):
    """Takes the answer to the open question; whatever else is written is answered by its own rule."""

    def __init__(self) -> None:
        self.inquiry = wiring.inquiry()

    def name(self) -> str:
        return f"validate_{FORM}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        requested = str(tracker.get_slot("requested_slot") or "").removeprefix(_PREFIX)
        # Another form may have been open: its question is none of ours.
        asked: Any = requested if requested in INTEREST_QUESTIONS else None
        message, interest = tracker.latest_message, interest_of(tracker)
        control = self._control(tracker)
        withdrawn = reference_in(control or "", "withdraw")
        if withdrawn is not None:
            which = [SlotSet("interest_say", "withdraw"), SlotSet("interest_reference", withdrawn)]
            return [*_emptied(), *which, SlotSet("requested_slot", None)]
        if control == "stop":
            return [*_emptied(), SlotSet("interest_say", control), SlotSet("requested_slot", None)]
        if asked is None:
            say = SlotSet("interest_say", "intro")
            return [*_emptied(), say, SlotSet("interest_reference", None), SlotSet("requested_slot", "interest_role")]
        answer = {} if control == "skip" and asked in ("town", "year", "contact") else self._answer(asked, tracker)
        if answer is None:
            if asked == "contact" and not is_button(tracker) and "?" not in str(message.get("text")):
                return [SlotSet("interest_say", "contact"), SlotSet("requested_slot", "interest_contact")]
            repeated = message["intent"]["name"] == TOPIC
            return [SlotSet("interest_say", None), SlotSet("requested_slot", _PREFIX + asked)] if repeated else []
        said = {name: value for name, value in answer.items() if name != "consent"}
        interest = replace(interest, **said, answered=(*interest.answered, asked))
        following = interest.next
        return [
            SlotSet(_PREFIX + asked, answer),
            SlotSet("interest_say", None),
            SlotSet("requested_slot", None if following is None else _PREFIX + following),
        ]

    def _control(self, tracker: Tracker) -> str | None:
        pressed = next(iter(entities_of(tracker.latest_message, "interest")), None)
        if pressed is not None or is_button(tracker):
            return pressed
        control = reading.control(message_in(tracker, self.inquiry.composer.knowledge))
        return control if control in ("stop", "skip") else None

    def _answer(self, question: InterestTopic, tracker: Tracker) -> dict[str, Any] | None:
        """What the message says to the question; None where it is no answer to it."""
        latest, message = tracker.latest_message, message_in(tracker, self.inquiry.composer.knowledge)
        button = next(iter(entities_of(latest, "place" if question == "town" else question)), None)
        match question:
            case "role":
                role = button or chosen(message.text, self.inquiry.roles(message.language))
                return {"role": role} if role else None
            case "town":
                if button is not None:
                    return {"town": HOME if button == HOME else None}
                return {"town": message.towns[0]} if message.towns else None
            case "year":
                short = len(message.text.split()) <= _LONGEST_YEAR and not is_button(tracker)
                digits = re.findall(r"(?<!\d)[1-4](?!\d)", message.text) if short else []
                digit = button or next(iter(digits), None)
                return {"year": int(digit)} if digit else None
            case "contact":
                contact = None if is_button(tracker) else contact_in(message.text)
                return {"contact": contact} if contact else None
            case "consent":
                agreed = button == "yes" if button else None if is_button(tracker) else reading.yes_or_no(message)
                return None if agreed is None else {"consent": agreed}


class _Ask(Action):
    question: Any = ""  # rasa_sdk makes one of this class, too

    def __init__(self) -> None:
        self.inquiry = wiring.inquiry()

    def name(self) -> str:
        return f"action_ask_{FORM}_{_PREFIX}{self.question}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        say = tracker.get_slot("interest_say")
        utter(dispatcher, tracker, self.inquiry.question(interest_of(tracker), language_of(tracker), say=say))
        return [SlotSet("interest_say", None), SlotSet("topic", TOPIC)]


class AskRole(_Ask):
    question = "role"


class AskTown(_Ask):
    question = "town"


class AskYear(_Ask):
    question = "year"


class AskContact(_Ask):
    question = "contact"


class AskConsent(_Ask):
    question = "consent"


class ActionInterest(Action):
    """The end: noted with consent, or nothing stored."""

    def __init__(self) -> None:
        self.inquiry = wiring.inquiry()

    def name(self) -> str:
        return "action_interest"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        language, interest = language_of(tracker), interest_of(tracker)
        say, reference = tracker.get_slot("interest_say"), tracker.get_slot("interest_reference")
        consent = (tracker.get_slot("interest_consent") or {}).get("consent")
        noted = None
        if say == "withdraw" and reference is not None:
            reply = self.inquiry.ended("interest_withdrawn", language, reference=reference)
        elif say is None and interest.role == "other":
            reply = self.inquiry.not_meant(language)
        elif say is None and consent:
            noted = new_reference()
            reply = self.inquiry.noted(interest, noted, language)
        else:
            reply = self.inquiry.ended("interest_not_noted", language)
        utter(dispatcher, tracker, reply)
        return [
            *_emptied(),
            SlotSet("interest_say", None),
            SlotSet("interest_reference", noted),
            SlotSet("topic", TOPIC),
        ]


def _emptied() -> list[dict[str, Any]]:
    return [SlotSet(_PREFIX + question, None) for question in INTEREST_QUESTIONS]
