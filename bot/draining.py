"""Working off several sources at once, so many pieces at a time; and waiting for the next piece of a queue."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.faults import place_of

log = structlog.get_logger()

Piece = TypeVar("Piece")

#: Between two looks at the database when nobody calls (another process may have written), in seconds.
LOOK = 2.0
_SHORTEST_PAUSE = 0.02


async def next_piece(claim: Callable[[], tuple[Piece | None, datetime | None]], *, call: asyncio.Event) -> Piece:
    """Claim the next piece, as soon as there is one.

    Args:
        claim: looks in the database (in a thread): a piece, or None and when the next may be there, if that is known.
        call: set by whoever has put something into the queue.
    """
    while True:
        call.clear()
        try:
            claimed, wake = await asyncio.to_thread(claim)
        except SQLAlchemyError as error:
            log.error("database_out_of_reach", error=type(error).__name__, at=place_of(error))
            await asyncio.sleep(LOOK)
            continue
        if claimed is not None:
            return claimed
        pause = LOOK if wake is None else (wake - datetime.now(UTC)).total_seconds()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(call.wait(), max(_SHORTEST_PAUSE, min(LOOK, pause)))


async def drain(
    work: Callable[[Piece], Coroutine[Any, Any, None]],
    *,
    sources: Sequence[Callable[[], Awaitable[Piece]]],
    side_by_side: int,
) -> None:
    """Run until cancelled: each source is asked for its next piece as soon as there is a place for it.

    An error of a piece ends everything: `work` must meet what it knows to go wrong.
    """
    places = asyncio.Semaphore(side_by_side)

    async def follow(source: Callable[[], Awaitable[Piece]]) -> None:
        while True:
            piece = await source()
            await places.acquire()
            pieces.create_task(work(piece)).add_done_callback(lambda _: places.release())

    async with asyncio.TaskGroup() as pieces:
        for source in sources:
            pieces.create_task(follow(source))
