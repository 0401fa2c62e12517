"""What Telegram's refusals mean for a message that waits in the outbox."""

import re

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels import Fate, Sent
from bot.telegram.client import retry_seconds

#: Telegram's words (in lower case) for a chat that the bot cannot write to any more.
_GONE = (
    "chat not found",
    "peer_id_invalid",
    "user_is_blocked",
    "user not found",
    "group chat was deactivated",
    "chat_write_forbidden",
    "not enough rights to send",
    "have no rights to send",
    "need administrator rights",
    "bot is not a member",
)

_UNPARSED = "can't parse entities"


def cannot_parse(error: TelegramError) -> bool:
    return isinstance(error, BadRequest) and _UNPARSED in str(error).lower()


def fate(error: TelegramError) -> Sent:
    """The fate of a send that failed. LATER with 0 seconds: the sender's own wait, which grows with each try."""
    code = _code(error)
    match error:
        case RetryAfter():
            return Sent(Fate.LATER, seconds=retry_seconds(error), code=code)
        case ChatMigrated():
            return Sent(Fate.MOVED, address=str(error.new_chat_id), code=code)
        case Forbidden():
            return Sent(Fate.GONE, code=code)
        case TimedOut() | Conflict() | InvalidToken() | EndPointNotFound():
            return Sent(Fate.LATER, code=code)  # a wrong token ends the process elsewhere; the message is not to blame
        case BadRequest():
            gone = any(words in str(error).lower() for words in _GONE)
            return Sent(Fate.GONE if gone else Fate.REFUSED, code=code)
        case _:
            return Sent(Fate.LATER, code=code)


def _code(error: TelegramError) -> str:
    """A word for the log. Of a bad request, Telegram's reason up to where it may quote the message."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(error).__name__).lower()
    if not isinstance(error, BadRequest):
        return name
    reason = re.match(r"[A-Za-z_' ]*", str(error))
    words = re.findall(r"[a-z]+", reason[0].lower()) if reason is not None else []
    return "_".join([name, *words[:8]])
