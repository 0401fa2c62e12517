"""From a channel into the inbox: committed before the channel hears that it was received."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from actions.db.session import Sessions
from bot import inbox
from bot.hub import Hub


@dataclass(frozen=True)
class Received:
    """An update as it came. `address` is the channel's name of the chat, `language` the one to begin with."""

    update_key: str
    address: str
    payload: dict[str, Any]
    language: str


@dataclass(frozen=True)
class Receiver:
    """Commits what channels receive; wakes the workers."""

    sessions: Sessions
    lookup_key: bytes
    hub: Hub

    async def keep(self, channel: str, updates: Sequence[Received]) -> None:
        """Returns when all of them are on disk. An update that the inbox has already changes nothing."""
        await asyncio.to_thread(self._commit, channel, updates)
        self.hub.inbox.set()

    def _commit(self, channel: str, updates: Sequence[Received]) -> None:
        now = datetime.now(UTC)
        with self.sessions.begin() as session:
            for update in updates:
                chat = inbox.open_chat(
                    session, self.lookup_key, channel=channel, address=update.address, language=update.language, now=now
                )
                inbox.receive(session, chat, update_key=update.update_key, payload=update.payload, now=now)
