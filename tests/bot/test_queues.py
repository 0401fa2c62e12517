"""The inbox and the outbox, on SQLite and PostgreSQL."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db.session import Sessions, lookup_key
from actions.db.tables import Chat, InboxRow, OutboxRow
from bot import inbox, outbox

Receive = Callable[..., int]


@pytest.fixture
def receive(kept: Sessions, now: datetime) -> Receive:
    """Receive an update of a chat; returns the chat's id."""

    def _receive(address: str, update_key: str, *, channel: str = "telegram") -> int:
        with kept.begin() as session:
            key = lookup_key(session)
            chat = inbox.open_chat(session, key, channel=channel, address=address, language="de", now=now)
            inbox.receive(session, chat, update_key=update_key, payload={"update": update_key}, now=now)
            return chat.id

    return _receive


def claim(kept: Sessions, now: datetime, *, holder: str = "one") -> inbox.Claimed | None:
    with kept.begin() as session:
        return inbox.claim(session, channels=["telegram"], holder=holder, now=now)


def close(
    kept: Sessions,
    claimed: inbox.Claimed,
    now: datetime,
    *,
    holder: str = "one",
    parts: int = 1,
    sender: str | None = None,
) -> inbox.Closed:
    with kept.begin() as session:
        return inbox.close(
            session,
            claimed,
            holder=holder,
            parts=[{"part": number} for number in range(parts)],
            language=None,
            chosen=False,
            failed=False,
            now=now,
            sender=sender,
        )


def test_an_update_that_comes_twice_is_kept_once(kept: Sessions, receive: Receive) -> None:
    receive("1", "a")
    receive("1", "a")
    with kept.begin() as session:
        assert len(session.scalars(select(InboxRow)).all()) == 1


def test_a_chat_is_found_again_by_its_address_and_another_channel_has_another(receive: Receive) -> None:
    assert receive("1", "a") == receive("1", "b")
    assert receive("1", "a", channel="web") != receive("1", "c")


def test_updates_of_a_chat_are_claimed_one_after_another(kept: Sessions, receive: Receive, now: datetime) -> None:
    receive("1", "a")
    receive("1", "b")
    first = claim(kept, now)
    assert first is not None
    assert first.payload == {"update": "a"}
    assert claim(kept, now, holder="two") is None
    assert close(kept, first, now).kept
    second = claim(kept, now, holder="two")
    assert second is not None
    assert second.payload == {"update": "b"}


def test_chats_are_claimed_side_by_side(kept: Sessions, receive: Receive, now: datetime) -> None:
    receive("1", "a")
    receive("2", "b")
    claimed = [claim(kept, now, holder=holder) for holder in ("one", "two", "three")]
    assert [c.update_key if c else None for c in claimed] == ["a", "b", None]


def test_a_turn_whose_worker_died_is_taken_over_after_its_lease(
    kept: Sessions, receive: Receive, now: datetime
) -> None:
    receive("1", "a")
    lost = claim(kept, now)
    assert lost is not None
    assert claim(kept, now + inbox.LEASE - timedelta(seconds=1), holder="two") is None
    taken = claim(kept, now + inbox.LEASE, holder="two")
    assert taken is not None
    assert (taken.update_key, taken.attempts) == ("a", 2)
    assert not close(kept, lost, now).kept, "the first worker has lost its lease and may not answer any more"
    assert close(kept, taken, now, holder="two").kept


def test_a_postponed_update_pauses_its_chat_and_keeps_the_order(
    kept: Sessions, receive: Receive, now: datetime
) -> None:
    receive("1", "a")
    receive("1", "b")
    claimed = claim(kept, now)
    assert claimed is not None
    later = now + timedelta(seconds=5)
    with kept.begin() as session:
        inbox.postpone(session, claimed, holder="one", until=later)
    assert claim(kept, now) is None
    with kept.begin() as session:
        assert inbox.next_wake(session, channels=["telegram"]) == later
        assert inbox.next_wake(session, channels=["sms"]) is None
    again = claim(kept, later)
    assert again is not None
    assert again.update_key == "a"


def test_updates_of_a_door_that_is_closed_wait(kept: Sessions, receive: Receive, now: datetime) -> None:
    receive("1", "a", channel="sms")
    assert claim(kept, now) is None


def test_closing_promises_the_parts_in_the_same_transaction(kept: Sessions, receive: Receive, now: datetime) -> None:
    receive("1", "a")
    claimed = claim(kept, now)
    assert claimed is not None
    close(kept, claimed, now, parts=3)
    with kept.begin() as session:
        parts = session.scalars(select(OutboxRow).order_by(OutboxRow.id)).all()
        assert [row.part for row in parts] == [{"part": 0}, {"part": 1}, {"part": 2}]
        assert session.scalars(select(InboxRow.state)).all() == ["done"]


def test_the_first_part_is_handed_to_the_sender_where_nothing_waits_before_it(
    kept: Sessions, receive: Receive, now: datetime
) -> None:
    for key in ("a", "b"):
        receive("1", key)
    first = claim(kept, now)
    assert first is not None
    handed = close(kept, first, now, parts=2, sender="s").first
    assert handed is not None
    assert (handed.part, handed.attempts) == ({"part": 0}, 1)
    with kept.begin() as session:
        assert take(session, now) is None, "the chat's send lease is the sender's"
    second = claim(kept, now)
    assert second is not None
    assert close(kept, second, now, sender="s").first is None, "the first turn's parts wait before it"
    with kept.begin() as session:
        outbox.sent(session, handed, pause=timedelta(0), now=now)
    with kept.begin() as session:
        following = take(session, now)
        assert following is not None
        assert following.part == {"part": 1}


def test_release_all_frees_what_a_dead_process_held(kept: Sessions, receive: Receive, now: datetime) -> None:
    receive("1", "a")
    assert claim(kept, now) is not None
    with kept.begin() as session:
        inbox.release_all(session)
    assert claim(kept, now, holder="two") is not None


def test_many_workers_never_claim_the_same_update(kept: Sessions, receive: Receive, now: datetime) -> None:
    for number in range(40):
        receive(str(number % 10), f"u{number}")
    seen: list[str] = []
    lock = threading.Lock()

    def work(holder: str) -> None:
        while (claimed := claim(kept, now, holder=holder)) is not None:
            with lock:
                seen.append(claimed.update_key)
            assert close(kept, claimed, now, holder=holder).kept

    workers = [threading.Thread(target=work, args=(f"w{number}",)) for number in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    while (rest := claim(kept, now)) is not None:  # a worker may have left while the last chats were taken
        seen.append(rest.update_key)
        close(kept, rest, now)
    assert sorted(seen) == sorted(f"u{number}" for number in range(40))
    for chat in range(10):
        own = [key for key in seen if int(key[1:]) % 10 == chat]
        assert own == sorted(own, key=lambda key: int(key[1:]))


# -- the outbox ------------------------------------------------------------------------------------------------------


@pytest.fixture
def promise(kept: Sessions, receive: Receive, now: datetime) -> Receive:
    """Promise a number of parts to a chat."""

    def _promise(address: str, parts: int) -> int:
        chat_id = receive(address, f"{address}-in")
        with kept.begin() as session:
            for number in range(parts):
                outbox.add(session, channel="telegram", chat_id=chat_id, part={"text": f"{address}-{number}"}, now=now)
        return chat_id

    return _promise


def take(session: Session, now: datetime) -> outbox.Claimed | None:
    return outbox.claim(session, channels=["telegram"], holder="one", now=now)


def test_parts_leave_in_order_at_the_pace_of_the_channel(kept: Sessions, promise: Receive, now: datetime) -> None:
    promise("1", 2)
    with kept.begin() as session:
        first = take(session, now)
        assert first is not None
        outbox.sent(session, first, pause=timedelta(seconds=1), now=now)
    with kept.begin() as session:
        assert take(session, now) is None
        assert outbox.next_wake(session, channels=["telegram"]) == now + timedelta(seconds=1)
        second = take(session, now + timedelta(seconds=1))
    assert second is not None
    assert [first.part["text"], second.part["text"]] == ["1-0", "1-1"]


def test_a_flood_limit_makes_one_chat_wait_and_no_other(kept: Sessions, promise: Receive, now: datetime) -> None:
    promise("1", 1)
    promise("2", 1)
    with kept.begin() as session:
        first = take(session, now)
        assert first is not None
        outbox.later(session, first, until=now + timedelta(seconds=30))
    with kept.begin() as session:
        other = take(session, now)
        assert other is not None
        assert other.part["text"] == "2-0"
    with kept.begin() as session:
        again = take(session, now + timedelta(seconds=30))
        assert again is not None
        assert (again.part["text"], again.attempts) == ("1-0", 2)


def test_a_person_who_is_gone_gets_nothing_more_until_they_write(
    kept: Sessions, promise: Receive, receive: Receive, now: datetime
) -> None:
    chat_id = promise("1", 2)
    with kept.begin() as session:
        first = take(session, now)
        assert first is not None
        outbox.gone(session, first, now=now)
    with kept.begin() as session:
        assert take(session, now) is None
        assert session.scalars(select(OutboxRow.state)).all() == ["failed", "failed"]
        assert session.get_one(Chat, chat_id).reachable is False
    receive("1", "back")
    with kept.begin() as session:
        assert session.get_one(Chat, chat_id).reachable is True


def test_a_refused_part_does_not_hold_the_next_one(kept: Sessions, promise: Receive, now: datetime) -> None:
    promise("1", 2)
    with kept.begin() as session:
        first = take(session, now)
        assert first is not None
        outbox.refused(session, first, now=now)
    with kept.begin() as session:
        second = take(session, now)
        assert second is not None
        assert second.part["text"] == "1-1"


def test_a_chat_that_moved_is_found_at_its_new_address(kept: Sessions, promise: Receive, now: datetime) -> None:
    chat_id = promise("1", 1)
    with kept.begin() as session:
        first = take(session, now)
        assert first is not None
        outbox.moved(session, first, lookup_key(session), address="-100")
    with kept.begin() as session:
        found = inbox.find_chat(session, lookup_key(session), channel="telegram", address="-100")
        assert found is not None
        assert found.id == chat_id
        again = take(session, now)
        assert again is not None
        assert again.address == "-100"


def test_a_chat_that_moved_to_one_that_has_written_already_goes_on_there(
    kept: Sessions, promise: Receive, receive: Receive, now: datetime
) -> None:
    old = promise("1", 1)
    new = receive("-100", "x")
    with kept.begin() as session:
        first = take(session, now)
        assert first is not None
        outbox.moved(session, first, lookup_key(session), address="-100")
    with kept.begin() as session:
        again = take(session, now)
        assert again is not None
        assert (again.chat_id, again.address) == (new, "-100")
        assert session.get_one(Chat, old).send_holder is None


def test_channels_that_do_not_push_are_left_alone(kept: Sessions, promise: Receive, now: datetime) -> None:
    promise("1", 1)
    with kept.begin() as session:
        assert outbox.claim(session, channels=["sms"], holder="one", now=now) is None
