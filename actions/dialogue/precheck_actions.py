"""The questions of the pre-check's form, and what comes after the last: the result, its clauses, a change, the end."""

import datetime as dt
from typing import Any

from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.db.references import new_reference
from actions.dialogue import wiring
from actions.dialogue.projects import FORM, PREFIX, TOPIC, interview_of
from actions.dialogue.speaking import utter
from actions.dialogue.understanding import language_of
from actions.precheck.engine import evaluate
from actions.replies import Record, Reply


class _Ask(Action):
    """One question, with what is said before it."""

    question: Any = ""  # rasa_sdk makes one of this class, too

    def __init__(self) -> None:
        self.asking = wiring.asking()

    def name(self) -> str:
        return f"action_ask_{FORM}_{PREFIX}{self.question}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        say = tracker.get_slot("precheck_say")
        interview, language = interview_of(tracker), language_of(tracker)
        reply = self.asking.question(self.question, interview, language, say=say)
        utter(dispatcher, tracker, reply)
        return [SlotSet("precheck_say", None), SlotSet("topic", TOPIC)]


class AskApplicant(_Ask):
    question = "applicant"


class AskPartners(_Ask):
    question = "partners"


class AskPlan(_Ask):
    question = "plan"


class AskTheme(_Ask):
    question = "theme"


class AskLevels(_Ask):
    question = "levels"


class AskGoals(_Ask):
    question = "goals"


class AskSum(_Ask):
    question = "sum"


class AskStart(_Ask):
    question = "start"


class AskStatus(_Ask):
    question = "status"


class ActionPrecheck(Action):
    """Once all is said: the result, its clauses, the answers to be changed, or the end of it."""

    def __init__(self) -> None:
        self.asking, self.result = wiring.asking(), wiring.result()

    def name(self) -> str:
        return "action_precheck"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        say, language, interview = tracker.get_slot("precheck_say"), language_of(tracker), interview_of(tracker)
        reference = tracker.get_slot("precheck_reference")
        if say == "stopped":
            stopped = Reply(text=self._text(language, "precheck_stopped"), language=language, topic=TOPIC)
            utter(dispatcher, tracker, stopped)
            return [SlotSet("precheck_say", None), SlotSet("precheck_reference", None), SlotSet("topic", TOPIC)]
        if say is not None and say.startswith("forget:"):
            forgotten = say.removeprefix("forget:")
            utter(dispatcher, tracker, self._forgotten(forgotten, language))
            left = None if forgotten == reference else reference
            return [SlotSet("precheck_say", None), SlotSet("precheck_reference", left), SlotSet("topic", TOPIC)]
        if say == "menu":
            utter(dispatcher, tracker, self.asking.which_to_change(interview, language))
            return [SlotSet("precheck_say", None)]
        facts = interview.facts
        today = dt.datetime.now(dt.UTC).date()
        verdict = evaluate(facts, self.asking.wording.book, ruleset=wiring.ruleset(), as_of=today)
        if say == "clauses":
            utter(dispatcher, tracker, self.result.clauses(verdict, language))
            return [SlotSet("precheck_say", None)]
        reference = reference or new_reference()
        utter(dispatcher, tracker, self.result.reply(facts, verdict, reference=reference, language=language))
        return [SlotSet("precheck_say", None), SlotSet("precheck_reference", reference), SlotSet("topic", TOPIC)]

    def _forgotten(self, reference: str, language: str) -> Reply:
        """For the bot to delete it, where it is this chat's and still new."""
        text = self._text(language, "precheck_forgotten", reference=reference)
        record = Record(kind="precheck_forgotten", reference=reference, data={})
        return Reply(text=text, language=language, topic=TOPIC, record=record)

    def _text(self, language: str, key: str, **arguments: str) -> str:
        return self.asking.wording.text(language, key, **arguments)
