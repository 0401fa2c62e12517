"""The pre-check as a Rasa form: what a message says of the project, the next question, the result.

Slots `precheck_<question>` hold the answers (actions.precheck.interview), `precheck_state` the way through them;
`precheck_say` is what comes before the next question (actions.precheck.asking).
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from rasa_sdk.events import ActiveLoop, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.db.references import new_reference
from actions.dialogue import wiring
from actions.dialogue.understanding import FOLLOW_UP, NOT_SURE, entities_of, language_of, towns_named
from actions.knowledge.grants import QUESTIONS, Topic
from actions.knowledge.store import Knowledge
from actions.precheck import reading
from actions.precheck.asking import QUESTION_OF, pressed, too_large
from actions.precheck.engine import evaluate
from actions.precheck.interview import Answer, Interview, is_valid
from actions.precheck.sums import not_above_zero
from actions.replies import Record, Reply

FORM = "precheck_form"
TOPIC = "precheck"
_PREFIX = "precheck_"
#: In a slot whose question is settled, or waits for its turn.
_NOT_NOW = "not now"
#: A message that is surely another question is answered first; without a question mark it must be all but certain.
_SURE = 0.9
_NO_QUESTIONS = frozenset({TOPIC, FOLLOW_UP, NOT_SURE, "affirm", "deny", "greet", "thank", "goodbye"})
_FEWEST_WORDS = 4
#: So much a message that was not understood must say of a project, for the pre-check to be offered.
_FEWEST_FACTS = 2


@dataclass(frozen=True)
class _Next:
    """What follows from a message: the answers then, and what is said before the next question."""

    interview: Interview
    say: str | None = None
    #: A pre-check of its own, with a reference of its own.
    fresh: bool = False


_BEGIN = _Next(Interview(), "intro", fresh=True)
_NOTHING = _Next(Interview(), "nothing", fresh=True)


def interview_of(tracker: Tracker) -> Interview:
    state = tracker.get_slot("precheck_state") or {}
    answers = {question: tracker.get_slot(_PREFIX + question) for question in QUESTIONS}
    return Interview(
        answers={question: answer for question, answer in answers.items() if isinstance(answer, dict)},
        order=tuple(state.get("order", ())),
        wanted=tuple(state.get("wanted", ())),
    )


def slots_of(interview: Interview, question: Topic | None = None, **more: Any) -> list[dict[str, Any]]:
    """The answers as slots, and the question to be asked now.

    Left to itself (after a question in between) Rasa asks for the first slot that is empty: only the one to be asked is.
    """
    waiting = {other: None if other == question else _NOT_NOW for other in QUESTIONS}
    answers = [SlotSet(_PREFIX + other, interview.answers.get(other, waiting[other])) for other in QUESTIONS]
    state = SlotSet("precheck_state", {"order": interview.order, "wanted": interview.wanted})
    requested = SlotSet("requested_slot", None if question is None else _PREFIX + question)
    return [*answers, state, *(SlotSet(name, value) for name, value in more.items()), requested]


class ValidatePrecheckForm(Action):
    """Fills what a message says, asked for or not; asks for the first question that is open."""

    def __init__(self) -> None:
        self.wording = wiring.wording()

    def name(self) -> str:
        return f"validate_{FORM}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        requested = str(tracker.get_slot("requested_slot") or "").removeprefix(_PREFIX)
        asked: Topic | None = requested if requested in QUESTIONS else None
        found = self._button(tracker, asked) if _is_button(tracker) else self._text(tracker, asked)
        if found is None:
            return []  # nothing of it is for the form: the message is answered, or not understood
        reference = {"precheck_reference": None} if found.fresh else {}
        if found.say in ("stopped", "forget"):
            return slots_of(Interview(), precheck_say=found.say)
        question = None if found.say in ("clauses", "menu") else found.interview.next(self.wording.book)
        return slots_of(found.interview, question, precheck_say=found.say, **reference)

    # -- buttons ----------------------------------------------------------------------------------------------------

    def _button(self, tracker: Tracker, asked: Topic | None) -> _Next | None:
        interview, message = interview_of(tracker), tracker.latest_message
        if message["intent"]["name"] != TOPIC:
            return None
        do, change = _entity(message, "do"), _entity(message, "change")
        if change == "menu":
            return _Next(interview, "menu") if interview.begun else _NOTHING
        if change is not None:
            question: Topic = change  # type: ignore[assignment]  # one of CHOICES
            return _Next(interview.reopened(question)) if interview.begun else _NOTHING
        if do is not None:
            return self._control(do, interview, asked)
        for entity, answers in QUESTION_OF.items():
            value = _entity(message, entity)
            if value is not None:
                return self._answered(interview, answers, pressed(entity, value), tracker)
        # The bare topic: the open question once more (after a change of language), or the beginning.
        return self._begun_before(tracker) if asked is None else _Next(interview)

    def _control(self, control: str, interview: Interview, asked: Topic | None) -> _Next:
        match control:
            case "stop":
                return _Next(Interview(), "stopped")
            case "restart":
                return _BEGIN
            case "forget":
                return _Next(interview, "forget")
            case "back":
                return _Next(interview.back())
            case "skip" if asked is not None:
                return _Next(interview.answered(asked, {}))
            case "change":
                return _Next(interview, "menu")
        if control in ("clauses", "again") and interview.next(self.wording.book) is None:
            return _Next(interview, "clauses" if control == "clauses" else None)
        if not interview.begun and asked is None:
            return _BEGIN
        return _Next(interview, control if control in ("why", "formats") else None)

    # -- what people write ------------------------------------------------------------------------------------------

    def _text(self, tracker: Tracker, asked: Topic | None) -> _Next | None:
        message = _message(tracker, self.wording.composer.knowledge)
        if asked is None:
            return self._begun(message, tracker)
        interview = interview_of(tracker)
        control = reading.control(message)
        if control is not None:
            return self._control(control, interview, asked)
        answer = reading.answer(asked, message)
        if answer is not None and not _surely_a_question(tracker, message, asked):
            return self._answered(interview, asked, answer, tracker, message=message)
        volunteered = None if message.asks else self._volunteered(interview, message, without="applicant")
        if volunteered is not None:
            return volunteered
        return _Next(interview, "again") if tracker.latest_message["intent"]["name"] == TOPIC else None

    def _begun(self, message: reading.Message, tracker: Tracker) -> _Next:
        """The message that begins it may say much already; a finished pre-check before it is not mixed with it."""
        found = self._volunteered(Interview(), message)
        return _BEGIN if found is None else _Next(found.interview, "understood", fresh=True)

    def _begun_before(self, tracker: Tracker) -> _Next:
        """Pressed right after a message about a project (actions.dialogue.answering offers it then), it begins with that."""
        said = [event for event in tracker.events if event.get("event") == "user"]
        before = said[-2] if len(said) > 1 else None
        if before is None or str(before.get("text") or "").startswith("/"):
            return _BEGIN
        message = message_of(before.get("parse_data") or {}, language_of(tracker), self.wording.composer.knowledge)
        found = self._volunteered(Interview(), message) if tells_of_a_project(message) else None
        return _BEGIN if found is None else _Next(found.interview, "understood", fresh=True)

    def _volunteered(
        self, interview: Interview, message: reading.Message, *, without: Topic | None = None
    ) -> _Next | None:
        return volunteered(interview, message, without=without)

    def _answered(
        self,
        interview: Interview,
        question: Topic,
        answer: Answer,
        tracker: Tracker,
        *,
        message: reading.Message | None = None,
    ) -> _Next:
        """The answer taken in, or why it cannot be."""
        if not is_valid(answer):
            return _Next(interview, "again")
        after = interview.answered(question, answer)
        refused = _refused(question, after)
        if refused is not None:
            return _Next(interview, refused)
        say = "settled" if question == "plan" and after.facts.format in self.wording.book.formats else None
        if question == "sum" and _above_cost(after):
            say = "above_cost"
        if any(partner.startswith("other:") for partner in answer.get("partners", ())):
            say = "more"  # a town that nobody knows here: shown as it was understood
        if message is not None:
            longer = len(message.text.split()) >= _FEWEST_WORDS
            also = self._volunteered(after, message, without="applicant") if longer else None
            after = also.interview if also else after
        return _Next(after, say)


def volunteered(interview: Interview, message: reading.Message, *, without: Topic | None = None) -> _Next | None:
    """What a message says unasked, taken in; None where that is nothing new."""
    new = {
        question: answer
        for question, answer in reading.volunteered(message).items()
        if question not in interview.answers and question != without and is_valid(answer)
    }
    for question, answer in new.items():
        interview = interview.answered(question, answer)
    return _Next(interview, "more") if new else None


def begun_by(tracker: Tracker, dispatcher: CollectingDispatcher, *, sure: bool = False) -> list[dict[str, Any]] | None:
    """The events by which a message begins the pre-check that describes a project, though its intent says so to nobody.

    Where the understanding is `sure` of another topic, only a project with its partner and its sum outweighs it.
    """
    asking = wiring.asking()
    message = _message(tracker, asking.wording.composer.knowledge)
    if _is_button(tracker) or not reading.describes_a_project(message, thoroughly=sure):
        return None
    found = volunteered(Interview(), message)
    question = None if found is None else found.interview.next(asking.wording.book)
    if found is None or question is None:
        return None
    _say(dispatcher, tracker, asking.question(question, found.interview, language_of(tracker), say="understood"))
    return [ActiveLoop(FORM), *slots_of(found.interview, question, precheck_reference=None, topic=TOPIC)]


class _Ask(Action):
    """One question, with what is said before it."""

    question: Any = ""  # rasa_sdk makes one of this class, too

    def __init__(self) -> None:
        self.asking = wiring.asking()

    def name(self) -> str:
        return f"action_ask_{FORM}_{_PREFIX}{self.question}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        say = tracker.get_slot("precheck_say")
        interview, language = interview_of(tracker), language_of(tracker)
        reply = self.asking.question(self.question, interview, language, say=say)
        _say(dispatcher, tracker, reply)
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
        if say in ("stopped", "forget"):
            _say(dispatcher, tracker, self._ended(say, reference, language))
            return [SlotSet("precheck_say", None), SlotSet("precheck_reference", None), SlotSet("topic", TOPIC)]
        if say == "menu":
            _say(dispatcher, tracker, self.asking.which_to_change(interview, language))
            return [SlotSet("precheck_say", None)]
        facts = interview.facts
        today = dt.datetime.now(dt.UTC).date()
        verdict = evaluate(facts, self.asking.wording.book, ruleset=wiring.ruleset(), as_of=today)
        if say == "clauses":
            _say(dispatcher, tracker, self.result.clauses(verdict, language))
            return [SlotSet("precheck_say", None)]
        reference = reference or new_reference()
        _say(dispatcher, tracker, self.result.reply(facts, verdict, reference=reference, language=language))
        return [SlotSet("precheck_say", None), SlotSet("precheck_reference", reference), SlotSet("topic", TOPIC)]

    def _ended(self, say: str, reference: str | None, language: str) -> Reply:
        text = self.asking.wording.text
        if say == "forget" and reference is not None:
            worded = text(language, "precheck_forgotten", reference=reference)
            forgotten = Record(kind="precheck_forgotten", reference=reference, data={})
            return Reply(text=worded, language=language, topic=TOPIC, record=forgotten)
        return Reply(text=text(language, "precheck_stopped"), language=language, topic=TOPIC)


def _say(dispatcher: CollectingDispatcher, tracker: Tracker, reply: Reply) -> None:
    confidence = tracker.latest_message["intent"].get("confidence")
    dispatcher.utter_message(json_message=reply.model_copy(update={"confidence": confidence}).model_dump(mode="json"))


def _is_button(tracker: Tracker) -> bool:
    return str(tracker.latest_message.get("text") or "").startswith("/")


def _entity(message: dict[str, Any], name: str) -> str | None:
    return next(iter(entities_of(message, name)), None)


def tells_of_a_project(message: reading.Message) -> bool:
    """Whether a message says at least two things about a project, though perhaps as a question."""
    return len(reading.volunteered(message)) >= _FEWEST_FACTS


def _message(tracker: Tracker, knowledge: Knowledge) -> reading.Message:
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
