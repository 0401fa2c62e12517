"""What the forms share: saying a reply, telling a button from a text."""

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker

from actions.replies import Reply


def utter(dispatcher: CollectingDispatcher, tracker: Tracker, reply: Reply) -> None:
    """Say it, with the classifier's confidence in the message that it answers."""
    confidence = tracker.latest_message["intent"].get("confidence")
    dispatcher.utter_message(json_message=reply.model_copy(update={"confidence": confidence}).model_dump(mode="json"))


def is_button(tracker: Tracker) -> bool:
    return str(tracker.latest_message.get("text") or "").startswith("/")
