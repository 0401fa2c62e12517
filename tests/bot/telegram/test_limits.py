"""bot/telegram/limits.py"""

import asyncio

from bot.telegram.limits import GrowingWait, TokenBucket, Window


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_growing_wait_doubles_up_to_its_longest_and_begins_anew() -> None:
    wait = GrowingWait(first=1.0, longest=10.0)
    assert [wait.next() for _ in range(6)] == [1.0, 2.0, 4.0, 8.0, 10.0, 10.0]
    wait.reset()
    assert wait.next() == 1.0


def test_a_growing_wait_never_overflows() -> None:
    assert GrowingWait(failures=100_000).next() == 60.0


def test_no_second_sees_more_than_rate_and_burst() -> None:
    clock = Clock()
    bucket = TokenBucket(rate=25, burst=5, clock=clock)
    passes = [clock.now + bucket.delay() for _ in range(200)]
    assert passes[:5] == [1000.0] * 5
    assert max(sum(begin <= one < begin + 1 for one in passes) for begin in passes) == 30
    assert round(passes[-1] - passes[0], 2) == round(195 / 25, 2)


def test_a_bucket_that_rested_gives_no_more_than_its_burst() -> None:
    clock = Clock()
    bucket = TokenBucket(rate=25, burst=5, clock=clock)
    bucket.delay()
    clock.now += 3600
    assert [round(bucket.delay(), 2) for _ in range(7)] == [0, 0, 0, 0, 0, 0.04, 0.08]


async def test_taking_waits_for_the_pass() -> None:
    bucket = TokenBucket(rate=50, burst=1)
    began = asyncio.get_running_loop().time()
    for _ in range(4):
        await bucket.take()
    assert asyncio.get_running_loop().time() - began >= 0.055


def test_a_group_waits_until_its_oldest_message_is_a_minute_old() -> None:
    clock = Clock()
    groups = Window(count=20, seconds=60, clock=clock)
    for _ in range(20):
        assert groups.wait("-1") == 0
        groups.note("-1")
        clock.now += 1
    assert groups.wait("-1") == 40
    assert groups.wait("-2") == 0
    clock.now += 40
    assert groups.wait("-1") == 0
    groups.note("-1")
    assert groups.wait("-1") == 1
