"""One turn of a conversation, whatever the channel: Incoming -> Turn."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from actions import payloads
from actions.exchange.crisis import CrisisWords
from actions.knowledge.answers import Answers, Question, language_buttons
from actions.payloads import Payload
from actions.replies import Button, Reply
from bot.questions import split
from bot.rasa import Rasa, intent_message
from translations.detection import Detector
from translations.languages import LANGUAGES
from translations.messages import Messages

#: Longer messages are answered with a request to be brief; it is what one Telegram message holds.
LONGEST_TEXT = 4096

#: Commands in the order in which channels list them.
COMMANDS = ("start", "help", "language", "cancel", "privacy")

#: What the assistant does, as buttons under the welcome.
_OFFERS = ("partner_cities", "precheck", "programmes", "exchange")

#: The topic that asks the open question of a form once more.
_TOPIC_OF_FORM = {"programmes_form": "programmes", "precheck_form": "precheck", "interest_form": "internship_interest"}


class Kind(StrEnum):
    """What an update is to the conversation."""

    TEXT = "text"
    COMMAND = "command"  # text is the command's name without slash: "start"
    BUTTON = "button"  # text is the button's payload (actions.payloads)
    UNSUPPORTED = "unsupported"  # text names the kind: photo, voice, video, sticker, document, location, contact, other


@dataclass(frozen=True)
class Incoming:
    """An update of one chat. `language` is the chat's; `chosen` tells whether the person chose it."""

    channel: str
    update_id: str
    sender: str
    kind: Kind
    text: str
    language: str
    chosen: bool = False
    replayed: bool = False


@dataclass(frozen=True)
class Turn:
    """What follows from an update: replies, and the chat's language from now on where it changes.

    `chosen` tells whether the person asked for that language, or merely writes it.
    """

    replies: tuple[Reply, ...]
    language: str | None = None
    chosen: bool = False


@dataclass(frozen=True)
class Conversation:
    """Decides what an update is: a command, a button of our own, words of crisis, or a message for Rasa."""

    rasa: Rasa
    answers: Answers
    detector: Detector
    crisis: CrisisWords

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of the towns' names, in lower case: they are the same in every language."""
        names = [self.answers.knowledge.home.name]
        names += [name for city in self.answers.knowledge.cities.values() for name in city.names.values()]
        return frozenset(_letters(word) for name in names for word in re.split(r"[\s-]+", name))

    @property
    def messages(self) -> Messages:
        return self.answers.messages

    async def turn(self, incoming: Incoming) -> Turn:
        """Answer one update.

        Raises:
            RasaUnavailable: nothing has happened; try again later.
            RasaAnswerless: Rasa took the message and has no reply to it.
        """
        text = incoming.text.replace("\0", "").strip()
        match incoming.kind:
            case Kind.COMMAND:
                return await self._command(incoming, text)
            case Kind.BUTTON:
                return await self._button(incoming, payloads.parse(text))
            case Kind.UNSUPPORTED:
                return self._say(incoming, "unsupported", kind=text)
        if text.startswith("/"):
            # A typed /intent{…} would go round the understanding: what begins with a slash never reaches Rasa.
            return await self._command(incoming, text[1:].partition(" ")[0])
        if len(text) > LONGEST_TEXT:
            return self._say(incoming, "too_long")
        if not any(character.isalnum() for character in text):
            return self._say(incoming, "nothing_to_read")
        return await self._message(incoming, text)

    def language_of(self, text: str) -> str | None:
        """The language of a first message, judged without names of towns, which are the same in all of them."""
        return self.detector.of_question(self._without_names(text))

    # -- what people write --------------------------------------------------------------------------------------

    async def _message(self, incoming: Incoming, text: str) -> Turn:
        other = self.detector.switches_to(self._without_names(text), current=incoming.language)
        language = other or incoming.language
        replies = await self._answered(incoming, text, language)
        if other is None:
            return Turn(replies)
        replies = (*replies[:-1], self._with_offer_to_stay(replies[-1], other))
        # Who has not chosen a language is answered in the one they write; a choice is only changed by a choice.
        return Turn(replies, language=None if incoming.chosen else other)

    async def _answered(self, incoming: Incoming, text: str, language: str) -> tuple[Reply, ...]:
        """The answers to a message; to each of its questions where it has several."""
        if self.crisis.found_in(text):
            return await self._ask_rasa(incoming, "/emergency", language)
        questions = await split(text, self.rasa.parse, language=language, no_question=self.answers.out_of_scope)
        if len(questions) > 1 and await self._is_one_story(incoming, text):
            questions = (text,)
        replies: list[Reply] = []
        for number, question in enumerate(questions):
            replies += await self._ask_rasa(incoming, question, language, part=number)
        return tuple(replies)

    async def _is_one_story(self, incoming: Incoming, text: str) -> bool:
        """Whether what looks like several questions is an answer to a form, or the description of a project."""
        return bool(await self.rasa.open_form(incoming.sender)) or (await self.rasa.parse(text)).intent == "precheck"

    def _without_names(self, text: str) -> str:
        """The words that tell a language: those that are no town's name and not Siegburg's."""
        return " ".join(word for word in text.split() if _letters(word) not in self.names)

    async def _ask_rasa(self, incoming: Incoming, message: str, language: str, *, part: int = 0) -> tuple[Reply, ...]:
        """A turn of Rasa's, at most once per question of an update: a replayed one is looked up first."""
        update_id = f"{incoming.update_id}#{part}" if part else incoming.update_id
        if incoming.replayed:
            said = await self.rasa.replies_to(sender=incoming.sender, update_id=update_id)
            if said is not None:
                return tuple(said)
        metadata = {"language": language, "update_id": update_id, "channel": incoming.channel}
        return tuple(await self.rasa.turn(sender=incoming.sender, message=message, metadata=metadata))

    def _with_offer_to_stay(self, reply: Reply, language: str) -> Reply:
        offer = Button(title=self.messages.text(language, "language_stay"), payload=payloads.language(language))
        return reply.model_copy(update={"buttons": (*reply.buttons, offer)})

    # -- buttons and commands -----------------------------------------------------------------------------------

    async def _button(self, incoming: Incoming, payload: Payload | None) -> Turn:
        match payload:
            case Payload(kind="topic") if self.answers.leads_somewhere(incoming.text.strip()):
                return Turn(await self._ask_rasa(incoming, intent_message(payload), incoming.language))
            case Payload(kind="language", value=language) if language in LANGUAGES:
                return Turn(await self._switched(incoming, language), language=language, chosen=True)
            case Payload(kind="command", value=name) if name in COMMANDS:
                return await self._command(incoming, name)
        return self._say(incoming, "button_unknown")

    async def _command(self, incoming: Incoming, name: str) -> Turn:
        language = incoming.language
        match name.partition("@")[0].lower():
            case "start":
                welcome = self._offering(language, "welcome", topic="smalltalk.greet")
                return Turn((welcome,) if incoming.chosen else (welcome, self._language_question(language)))
            case "help":
                return self._topic("help", language)
            case "language":
                return self._topic("change_language", language)
            case "privacy":
                return self._topic("privacy", language)
            case "cancel":
                await self.rasa.restart(incoming.sender)
                return Turn((self._offering(language, "cancelled", topic="smalltalk.cancel"),))
        return self._say(incoming, "command_unknown")

    async def _switched(self, incoming: Incoming, language: str) -> tuple[Reply, ...]:
        """The new language; a question that waits is asked once more in it."""
        topic = _TOPIC_OF_FORM.get(await self.rasa.open_form(incoming.sender) or "")
        if topic is None:
            return (self._offering(language, "language_set", topic="smalltalk.language"),)
        said = Reply(text=self.messages.text(language, "language_set"), language=language, topic="smalltalk.language")
        return (said, *await self._ask_rasa(incoming, f"/{topic}", language))

    def _topic(self, topic: str, language: str) -> Turn:
        return Turn((self.answers.answer(Question(topic, language)),))

    def _language_question(self, language: str) -> Reply:
        return Reply(
            text=self.messages.text(language, "welcome_choose_language"),
            language=language,
            topic="smalltalk.language",
            buttons=language_buttons(self.answers),
        )

    def _offering(self, language: str, key: str, *, topic: str) -> Reply:
        buttons = tuple(self.answers.topic_button(offer, language) for offer in _OFFERS)
        return Reply(text=self.messages.text(language, key), language=language, topic=topic, buttons=buttons)

    def _say(self, incoming: Incoming, key: str, **arguments: str) -> Turn:
        text = self.messages.text(incoming.language, key, **arguments)
        return Turn((Reply(text=text, language=incoming.language, topic="fallback"),))


def _letters(word: str) -> str:
    return re.sub(r"\W", "", word).casefold()
