"""The pre-check as a Rasa form: what a message says of the project, the next question, the result.

Slots `precheck_<question>` hold the answers (actions.precheck.interview), `precheck_state` the way through them;
`precheck_say` is what comes before the next question (actions.precheck.asking).
"""

import datetime as dt
from typing import Any

from pydantic import ValidationError
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.dialogue import wiring
from actions.dialogue.projects import (
    FORM,
    PREFIX,
    TOPIC,
    Next,
    interview_of,
    message_in,
    message_of,
    slots_of,
    tells_of_a_project,
    volunteered,
)
from actions.dialogue.speaking import is_button
from actions.dialogue.understanding import FOLLOW_UP, NOT_SURE, entities_of, language_of
from actions.knowledge.grants import QUESTIONS, Topic, reference_in
from actions.precheck import reading
from actions.precheck.asking import QUESTION_OF, pressed, too_large
from actions.precheck.interview import Answer, Interview, is_valid
from actions.precheck.sums import not_above_zero

#: A message that is surely another question is answered first; without a question mark it must be all but certain.
_SURE = 0.9
_NO_QUESTIONS = frozenset({TOPIC, FOLLOW_UP, NOT_SURE, "affirm", "deny", "greet", "thank", "goodbye"})
_FEWEST_WORDS = 4
_BEGIN = Next(Interview(), "intro", fresh=True)
_NOTHING = Next(Interview(), "nothing", fresh=True)


class ValidatePrecheckForm(Action):
    """Fills what a message says, asked for or not; asks for the first question that is open."""

    def __init__(self) -> None:
        self.wording = wiring.wording()

    def name(self) -> str:
        return f"validate_{FORM}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        requested = str(tracker.get_slot("requested_slot") or "").removeprefix(PREFIX)
        asked: Topic | None = requested if requested in QUESTIONS else None
        found = self._button(tracker, asked) if is_button(tracker) else self._text(tracker, asked)
        if found is None:
            return []  # nothing of it is for the form: the message is answered, or not understood
        reference = {"precheck_reference": None} if found.fresh else {}
        if found.say == "stopped":
            return slots_of(Interview(), precheck_say=found.say)
        if (found.say or "").startswith("forget:"):
            own = found.say == f"forget:{tracker.get_slot('precheck_reference')}"
            return slots_of(Interview() if own else found.interview, precheck_say=found.say)
        question = None if found.say in ("clauses", "menu") else found.interview.next(self.wording.book)
        return slots_of(found.interview, question, precheck_say=found.say, **reference)

    # -- buttons ----------------------------------------------------------------------------------------------------

    def _button(self, tracker: Tracker, asked: Topic | None) -> Next | None:
        interview, message = interview_of(tracker), tracker.latest_message
        if message["intent"]["name"] != TOPIC:
            return None
        do, change = _entity(message, "do"), _entity(message, "change")
        if change == "menu":
            return Next(interview, "menu") if interview.begun else _NOTHING
        if change is not None:
            question: Topic = change  # type: ignore[assignment]  # one of CHOICES
            return Next(interview.reopened(question)) if interview.begun else _NOTHING
        if do is not None and (reference := reference_in(do, "forget")) is not None:
            return Next(interview, f"forget:{reference}")
        if do is not None:
            return self._control(do, interview, asked)
        for entity, answers in QUESTION_OF.items():
            value = _entity(message, entity)
            if value is not None and asked is None and not interview.begun:
                return _BEGIN  # a button of long ago
            if value is not None:
                return self._answered(interview, answers, pressed(entity, value), tracker)
        # The bare topic: the open question once more (after a change of language), or the beginning.
        return self._begun_before(tracker) if asked is None else Next(interview)

    def _control(self, control: str, interview: Interview, asked: Topic | None) -> Next:
        match control:
            case "stop":
                return Next(Interview(), "stopped")
            case "restart":
                return _BEGIN
            case "back":
                return Next(interview.back())
            case "skip" if asked is not None:
                return Next(interview.answered(asked, {}))
            case "change":
                return Next(interview, "menu")
        if control in ("clauses", "again") and interview.next(self.wording.book) is None:
            return Next(interview, "clauses" if control == "clauses" else None)
        if not interview.begun and asked is None:
            return _BEGIN
        return Next(interview, control if control in ("why", "formats") else None)

    # -- what people write ------------------------------------------------------------------------------------------

    def _text(self, tracker: Tracker, asked: Topic | None) -> Next | None:
        message = message_in(tracker, self.wording.composer.knowledge)
        if asked is None:
            return self._begun(message, tracker)
        interview = interview_of(tracker)
        control = reading.control(message)
        if control is not None:
            return self._control(control, interview, asked)
        answer = reading.answer(asked, message)
        if answer is not None and not _surely_a_question(tracker, message, asked):
            return self._answered(interview, asked, answer, tracker, message=message)
        offered = None if message.asks else volunteered(interview, message, without="applicant")
        if offered is not None:
            return offered
        return Next(interview, "again") if tracker.latest_message["intent"]["name"] == TOPIC else None

    def _begun(self, message: reading.Message, tracker: Tracker) -> Next:
        """The message that begins it may say much already; a finished pre-check before it is not mixed with it."""
        found = volunteered(Interview(), message)
        return _BEGIN if found is None else Next(found.interview, "understood", fresh=True)

    def _begun_before(self, tracker: Tracker) -> Next:
        """Pressed right after a message about a project (actions.dialogue.answering offers it then), it begins with that."""
        interview = interview_of(tracker)
        if interview.begun and interview.next(self.wording.book) is not None:
            return Next(interview, "more")  # put aside for something else: it goes on
        said = [event for event in tracker.events if event.get("event") == "user"]
        before = said[-2] if len(said) > 1 else None
        if before is None or str(before.get("text") or "").startswith("/"):
            return _BEGIN
        message = message_of(before.get("parse_data") or {}, language_of(tracker), self.wording.composer.knowledge)
        found = volunteered(Interview(), message) if tells_of_a_project(message) else None
        return _BEGIN if found is None else Next(found.interview, "understood", fresh=True)

    def _answered(
        self,
        interview: Interview,
        question: Topic,
        answer: Answer,
        tracker: Tracker,
        *,
        message: reading.Message | None = None,
    ) -> Next:
        """The answer taken in, or why it cannot be."""
        if not is_valid(answer):
            return Next(interview, "again")
        after = interview.answered(question, answer)
        refused = _refused(question, after)
        if refused is not None:
            return Next(interview, refused)
        say = "settled" if question == "plan" and after.facts.format in self.wording.book.formats else None
        if question == "sum" and _above_cost(after):
            say = "above_cost"
        if any(partner.startswith("other:") for partner in answer.get("partners", ())):
            say = "more"  # a town that nobody knows here: shown as it was understood
        if message is not None:
            longer = len(message.text.split()) >= _FEWEST_WORDS
            also = volunteered(after, message, without="applicant") if longer else None
            if also is not None:
                after, say = also.interview, say if say == "above_cost" else "more"
        return Next(after, say)


def _entity(message: dict[str, Any], name: str) -> str | None:
    return next(iter(entities_of(message, name)), None)


def _surely_a_question(tracker: Tracker, message: reading.Message, asked: Topic) -> bool:
    """Whether a message that could be an answer is surely a question of another topic ("who decides on 400 euros?")."""
    words = len(message.text.split())
    if message.intent in _NO_QUESTIONS or words < _FEWEST_WORDS - message.asks:
        return False
    if reading.names_a_choice(asked, message):
        return False
    return message.asks or float(tracker.latest_message["intent"].get("confidence") or 0) >= _SURE


def _refused(question: Topic, interview: Interview) -> str | None:
    """Why an answer cannot be taken: what is said before it is asked again."""
    try:
        facts = interview.facts
    except ValidationError:
        return "again"
    if question == "sum":
        sum_ = facts.requested
        if sum_ is not None and sum_.euros is not None and too_large(sum_.euros):
            return f"absurd:{sum_.euros}"
        if sum_ is not None and sum_.kind == "unclear":
            return "refused" if not_above_zero(facts.requested_eur or "") else "unclear"
    if question == "start" and facts.start and reading.is_past(facts.start, dt.datetime.now(dt.UTC).date()):
        return "past"
    return None


def _above_cost(interview: Interview) -> bool:
    requested, total = interview.facts.requested, interview.facts.total
    return bool(requested and total and requested.euros and total.euros and requested.euros > total.euros)
