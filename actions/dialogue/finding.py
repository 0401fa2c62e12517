"""The search for programmes as a Rasa form: what a message says of it, the next question, the result.

Slots `finder_<facet>` hold the wish; `finder_say` is what comes before the next question: "preview", what fits so far, where
the message that began the search said something already; "again", that the last answer was not understood.
"""

from typing import Any

from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions import payloads
from actions.dialogue import wiring
from actions.dialogue.understanding import FOLLOW_UP, NOT_SURE, entities_of, language_of, wish_in
from actions.knowledge.answers import Question, replace_reply
from actions.knowledge.kinds.programmes import REST
from actions.knowledge.wishes import ANY, FACETS, Wish

FORM = "programmes_form"
TOPIC = "programmes"
_PREFIX = "finder_"
#: A message that is surely about something else is answered first, even where it names a town.
_SURE = 0.75
_FEWEST_WORDS = 4


def wish_so_far(tracker: Tracker) -> Wish:
    facets = {facet: tracker.get_slot(_PREFIX + facet) for facet in FACETS}
    size = tracker.get_slot("finder_size")
    return Wish(**facets, size=None if size is None else int(size))


def _slots(wish: Wish) -> list[dict[str, Any]]:
    return [SlotSet(_PREFIX + name, value) for name, value in vars(wish).items() if value is not None]


class ValidateProgrammesForm(Action):
    """Fills every facet that a message says, asked for or not; asks for the first one that is open."""

    def __init__(self) -> None:
        self.knowledge = wiring.answers().knowledge

    def name(self) -> str:
        return f"validate_{FORM}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        slot = str(tracker.get_slot("requested_slot") or "").removeprefix(_PREFIX)
        requested = slot if slot in FACETS else None  # another form may have been open
        before = wish_so_far(tracker)
        if _about_something_else(tracker):
            return []
        said = wish_in(tracker, self.knowledge, asked=requested)
        if REST in entities_of(tracker.latest_message, "skip"):
            said = Wish(**dict.fromkeys(before.open, ANY))  # type: ignore[arg-type]  # facets are texts
        new = [name for name, value in vars(said).items() if value is not None and value != getattr(before, name)]
        if not new and requested is not None and tracker.get_intent_of_latest_message() != TOPIC:
            return []  # nothing understood: the form is put aside, and the message is answered or not understood
        wish = before.updated(said)
        if wish.what and "age" not in wish.open and wish.age is None:
            wish = wish.updated(Wish(age=ANY))
        next_slot = _PREFIX + wish.open[0] if wish.open else None
        say = "preview" if requested is None and not said.empty else None
        return [*_slots(wish), SlotSet("finder_say", say), SlotSet("requested_slot", next_slot)]


class _Ask(Action):
    """The question for one facet; before the first one what fits so far."""

    facet = ""

    def __init__(self) -> None:
        self.answers = wiring.answers()

    def name(self) -> str:
        return f"action_ask_{FORM}_{_PREFIX}{self.facet}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        language = language_of(tracker)
        say = tracker.get_slot("finder_say")
        if say == "preview":
            reply = self.answers.answer(Question(TOPIC, language, wish=wish_so_far(tracker)))
            confidence = tracker.latest_message["intent"].get("confidence")
            details = tuple(button for button in reply.buttons if button.payload != payloads.topic(TOPIC))
            reply = replace_reply(reply, buttons=details, confidence=confidence)
            dispatcher.utter_message(json_message=reply.model_dump(mode="json"))
        asked = self.answers.ask_programmes(self.facet, language, again=say == "again")
        dispatcher.utter_message(json_message=asked.model_dump(mode="json"))
        return [SlotSet("finder_say", None), SlotSet("topic", TOPIC)]


class AskTown(_Ask):
    facet = "town"


class AskWhat(_Ask):
    facet = "what"


class AskWho(_Ask):
    facet = "who"


class AskAge(_Ask):
    facet = "age"


class AskWhen(_Ask):
    facet = "when"


class ActionProgrammes(Action):
    """What fits, once all is said; the wish is kept for "and for Guarda?"."""

    def __init__(self) -> None:
        self.answers = wiring.answers()

    def name(self) -> str:
        return "action_programmes"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        wish = wish_so_far(tracker)
        confidence = tracker.latest_message["intent"].get("confidence")
        reply = self.answers.answer(Question(TOPIC, language_of(tracker), wish=wish, confidence=confidence))
        dispatcher.utter_message(json_message=reply.model_dump(mode="json"))
        emptied = [SlotSet(_PREFIX + name, None) for name in (*FACETS, "size", "say")]
        town = wish.towns[-1] if wish.towns else None
        return [*emptied, SlotSet("wish", vars(wish)), SlotSet("topic", TOPIC), SlotSet("town", town)]


def _about_something_else(tracker: Tracker) -> bool:
    """Whether the message is another topic's button, or a whole sentence that is surely another question."""
    message = tracker.latest_message
    intent, text = message["intent"], message.get("text") or ""
    if intent["name"] == TOPIC:
        return False
    if text.startswith("/"):
        return True
    sure = float(intent.get("confidence") or 0) >= _SURE and intent["name"] not in (FOLLOW_UP, NOT_SURE)
    return sure and len(text.split()) >= _FEWEST_WORDS
