"""The web chat as a channel of the queues (bot.channels.Channel)."""

import asyncio
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy.exc import SQLAlchemyError

from actions.db.session import Sessions
from actions.replies import Reply
from bot import inbox
from bot.channels import Fate, Parsed, Sent
from bot.conversation import Kind
from bot.hub import Hub
from bot.web.parts import part
from translations.messages import Messages

NAME = "web"

#: When the sender is to ask again, in seconds, should it ever push to the page.
_ASK_AGAIN = 60.0


@dataclass(frozen=True)
class WebChannel:
    """Pages fetch their answers themselves (bot.web.events); nothing is pushed to them."""

    messages: Messages
    sessions: Sessions
    lookup_key: bytes
    hub: Hub

    name: ClassVar[str] = NAME
    pace: ClassVar[float] = 0.0
    pushes: ClassVar[bool] = False

    def parse(self, payload: dict[str, Any]) -> Parsed | None:
        """Payloads were validated at the door (bot.web.posting)."""
        return Parsed(Kind(payload["kind"]), payload["text"])

    async def begin(self, address: str, payload: dict[str, Any]) -> None:
        """Tell the open pages of the chat that an answer is being written."""
        try:
            chat_id = await asyncio.to_thread(self._chat_id, address)
        except SQLAlchemyError:
            return  # an indicator is not worth a turn
        if chat_id is not None:
            self.hub.call(chat_id, "typing")

    def render(self, reply: Reply, *, address: str, payload: dict[str, Any] | None) -> list[dict[str, Any]]:
        return [part(self.messages, reply)]

    async def send(self, address: str, part: dict[str, Any]) -> Sent:
        return Sent(Fate.LATER, seconds=_ASK_AGAIN)

    def _chat_id(self, address: str) -> int | None:
        with self.sessions.begin() as session:
            chat = inbox.find_chat(session, self.lookup_key, channel=NAME, address=address)
            return None if chat is None else chat.id
