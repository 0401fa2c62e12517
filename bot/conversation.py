"""One turn of a conversation, whatever the channel: Incoming -> Turn."""

from dataclasses import dataclass
from enum import StrEnum

from actions.replies import Reply

#: Longer messages are answered with a request to be brief; it is what one Telegram message holds.
LONGEST_TEXT = 4096


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
    """What follows from an update: replies, and a language that the person has chosen now."""

    replies: tuple[Reply, ...]
    language: str | None = None
