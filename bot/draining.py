"""Working off several sources at once, so many pieces at a time."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, TypeVar

Piece = TypeVar("Piece")


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
