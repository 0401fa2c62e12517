"""From a channel into the inbox: committed before the channel hears that it was received."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from actions.db.session import Sessions
from bot import inbox
from bot.hub import Hub

#: Updates handed over without being looked for; with more than these there is a queue, and the inbox keeps its order.
MOST_HANDED = 4


@dataclass(frozen=True)
class Received:
    """An update as it came. `address` is the channel's name of the chat, `language` the one to begin with."""

    update_key: str
    address: str
    payload: dict[str, Any]
    language: str


class Turns(Protocol):
    """Whoever answers updates (bot.answering.Worker), for those that need not wait to be found."""

    @property
    def holder(self) -> str: ...

    @property
    def handed(self) -> "asyncio.Queue[inbox.Claimed]": ...


@dataclass(frozen=True)
class Receiver:
    """Commits what channels receive; hands it to the worker, or wakes it."""

    sessions: Sessions
    lookup_key: bytes
    hub: Hub
    turns: Turns | None = None

    async def keep(self, channel: str, updates: Sequence[Received]) -> None:
        """Returns when all of them are on disk. An update that the inbox has already changes nothing."""
        holder = self.turns.holder if self.turns and self.turns.handed.qsize() < MOST_HANDED else None
        for claimed in await asyncio.to_thread(self._commit, channel, updates, holder):
            if self.turns is not None:
                self.turns.handed.put_nowait(claimed)
        self.hub.inbox.set()

    def _commit(self, channel: str, updates: Sequence[Received], holder: str | None) -> list[inbox.Claimed]:
        """Keep updates; those that may be answered at once are claimed for the holder, a few of them."""
        now = datetime.now(UTC)
        handed: list[inbox.Claimed] = []
        with self.sessions.begin() as session:
            for update in updates:
                chat = inbox.open_chat(
                    session, self.lookup_key, channel=channel, address=update.address, language=update.language, now=now
                )
                free = holder is not None and len(handed) < MOST_HANDED and inbox.is_free(session, chat, now=now)
                row = inbox.receive(session, chat, update_key=update.update_key, payload=update.payload, now=now)
                if holder and free and row is not None:
                    handed.append(inbox.take(session, row, chat, holder=holder, now=now))
        return handed
