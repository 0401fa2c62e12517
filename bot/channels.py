"""What a channel (Telegram, web) is to the queues."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Protocol

from actions.replies import Reply
from bot.conversation import Kind


@dataclass(frozen=True)
class Parsed:
    """What an update says. `language` is the one that the person's client speaks, if it tells."""

    kind: Kind
    text: str
    language: str | None = None


class Fate(Enum):
    """What became of one send."""

    SENT = auto()
    LATER = auto()  # try again after `seconds` (flood limit), or where they are 0 after the sender's own growing wait
    REFUSED = auto()  # this message can never be sent: drop it, log the code
    GONE = auto()  # the person cannot be reached any more (has blocked the bot, has left)
    MOVED = auto()  # the chat has the new address `address` (a group became a supergroup)


@dataclass(frozen=True)
class Sent:
    fate: Fate
    seconds: float = 0.0
    address: str = ""
    code: str = ""


class Channel(Protocol):
    """A door. Payloads and parts are JSON objects that only the channel itself understands."""

    @property
    def name(self) -> str: ...

    @property
    def pace(self) -> float:
        """Seconds between two messages to one chat."""
        ...

    @property
    def pushes(self) -> bool:
        """Whether the sender pushes parts; a channel that is read from (web) records what was fetched by itself."""
        ...

    def parse(self, payload: dict[str, Any]) -> Parsed | None:
        """Read a stored update; None where it asks for no answer."""
        ...

    async def begin(self, address: str, payload: dict[str, Any]) -> None:
        """The turn begins: answer the callback query, show that the assistant is typing. Never raises."""
        ...

    def render(self, reply: Reply, *, address: str, payload: dict[str, Any] | None) -> list[dict[str, Any]]:
        """The parts of a reply, each of which is one message of the channel; payload is the update answered."""
        ...

    async def send(self, address: str, part: dict[str, Any]) -> Sent:
        """Send one part. Never raises for what the channel answers."""
        ...
