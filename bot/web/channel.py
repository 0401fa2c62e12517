"""The web chat as a channel of the queues (bot.channels.Channel)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from actions.replies import Reply
from bot.channels import Fate, Parsed, Sent
from bot.conversation import Kind
from bot.web.parts import part
from translations.messages import Messages

NAME = "web"

#: When the sender is to ask again, in seconds, should it ever push to the page.
_ASK_AGAIN = 60.0


@dataclass
class WebChannel:
    """Pages fetch their answers themselves (bot.web.events); nothing is pushed to them."""

    messages: Messages

    name: ClassVar[str] = NAME
    pace: ClassVar[float] = 0.0
    pushes: ClassVar[bool] = False

    def parse(self, payload: dict[str, Any]) -> Parsed | None:
        """Payloads were validated at the door (bot.web.posting)."""
        return Parsed(Kind(payload["kind"]), payload["text"])

    async def begin(self, address: str, payload: dict[str, Any]) -> None:
        """Nothing: open pages hear from the hub that an answer is being written."""

    def render(self, reply: Reply, *, address: str, payload: dict[str, Any] | None) -> list[dict[str, Any]]:
        return [part(self.messages, reply)]

    async def send(self, address: str, part: dict[str, Any]) -> Sent:
        return Sent(Fate.LATER, seconds=_ASK_AGAIN)
