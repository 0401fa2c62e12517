"""Keeping to the limits of others: how fast to send, how long to wait."""

import asyncio
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass

Clock = Callable[[], float]


@dataclass
class GrowingWait:
    """Seconds to wait after each of several failures in a row: twice as long each time, up to `longest`."""

    first: float = 1.0
    longest: float = 60.0
    failures: int = 0

    def next(self) -> float:
        seconds = min(self.first * 2.0 ** min(self.failures, 30), self.longest)
        self.failures += 1
        return seconds

    def reset(self) -> None:
        self.failures = 0


class TokenBucket:
    """At most `rate` + `burst` passes in any second, `rate` a second in the long run."""

    def __init__(self, *, rate: float, burst: int, clock: Clock = time.monotonic) -> None:
        self._interval, self._slack, self._clock = 1 / rate, (burst - 1) / rate, clock
        self._due = 0.0

    def delay(self) -> float:
        """Take a pass; the seconds until it is valid."""
        now = self._clock()
        due = max(self._due, now)
        self._due = due + self._interval
        return max(0.0, due - now - self._slack)

    async def take(self) -> None:
        if seconds := self.delay():
            await asyncio.sleep(seconds)


class Window:
    """How many messages a chat got within the last `seconds`. Knows only what this process sent."""

    def __init__(self, *, count: int, seconds: float, clock: Clock = time.monotonic) -> None:
        self._count, self._seconds, self._clock = count, seconds, clock
        self._sent: defaultdict[str, deque[float]] = defaultdict(deque)

    def note(self, address: str) -> None:
        self._sent[address].append(self._clock())

    def wait(self, address: str) -> float:
        """Seconds until one more message may be sent."""
        sent, now = self._sent[address], self._clock()
        while sent and sent[0] <= now - self._seconds:
            sent.popleft()
        if not sent:
            del self._sent[address]
        return sent[0] + self._seconds - now if len(sent) >= self._count else 0.0
