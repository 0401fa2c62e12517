"""Wake-up calls inside one bot process.

The database is the truth; a wake-up only spares its readers the wait for their next look at it. Whoever misses one (it was
given in another process) finds the work at its next look.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

#: What a chat's watchers are told: the assistant works on an answer; there are new messages.
Call = Literal["typing", "messages"]


class Hub:
    """Lives in one event loop; none of its methods may be called from another thread."""

    def __init__(self) -> None:
        self.inbox = asyncio.Event()
        self.outbox = asyncio.Event()
        self._watchers: dict[int, set[asyncio.Queue[Call]]] = defaultdict(set)

    def call(self, chat_id: int, call: Call) -> None:
        for queue in self._watchers.get(chat_id, ()):
            queue.put_nowait(call)

    @contextmanager
    def watch(self, chat_id: int) -> Iterator[asyncio.Queue[Call]]:
        """A queue of the calls for one chat, for as long as the block lasts."""
        queue: asyncio.Queue[Call] = asyncio.Queue()
        self._watchers[chat_id].add(queue)
        try:
            yield queue
        finally:
            self._watchers[chat_id].discard(queue)
            if not self._watchers[chat_id]:
                del self._watchers[chat_id]
