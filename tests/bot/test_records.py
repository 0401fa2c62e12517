"""What a reply promises to keep is in the tables with it: once, for its own chat, and never in a log."""

import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
import structlog
from sqlalchemy import select

from actions.db.session import Sessions, lookup_key
from actions.db.tables import Interest, OutboxRow, Precheck
from actions.exchange.crisis import CrisisWords
from actions.knowledge.answers import Answers
from actions.replies import Record, Reply
from bot import inbox
from bot.answering import Worker
from bot.conversation import Conversation
from bot.hub import Hub
from bot.rasa import Rasa
from bot.sending import Sender
from bot.web.channel import WebChannel
from translations.detection import Detector

REFERENCE = "SB-7K3Q-9FXM"
PRECHECK = {
    "facts": {"applicant_kind": "association", "partners": ["other:Hinterposemuckel"]},
    "ruleset": "strategy-2022",
    "as_of": "2026-11-20",
    "outcome": "speaks_against",
    "decided_by": "unknown",
    "flags": [],
    "missing": [],
    "findings": {},
}
INTEREST = {"role": "host_family", "town": "guarda", "year": None, "contact": "familie@beispiel.de"}


def reply(kind: Any, data: dict[str, Any], *, reference: str = REFERENCE) -> Reply:
    record = Record(kind=kind, reference=reference, data=data)
    return Reply(text="Vorgangsnummer", language="de", topic="precheck", record=record)


class RasaServer:
    """A Rasa that answers the n-th message with the n-th reply, and remembers in its tracker what it said to what."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)
        self.events: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json={"events": self.events})
        said = {"custom": self.replies.pop(0).model_dump(mode="json")}
        metadata = json.loads(request.content)["metadata"]
        self.events += [{"event": "user", "metadata": metadata}, {"event": "bot", "data": said}]
        return httpx.Response(200, json=[said])


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector()


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Everything that is logged, as logfmt."""
    written = io.StringIO()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(written), cache_logger_on_first_use=False)
    yield written
    structlog.reset_defaults()


class House:
    """A worker in front of a Rasa that says what the test gives it."""

    def __init__(self, kept: Sessions, answers: Answers, detector: Detector, *replies: Reply) -> None:
        self.kept = kept
        client = httpx.AsyncClient(transport=httpx.MockTransport(RasaServer(*replies)), base_url="http://rasa")
        self.conversation = Conversation(Rasa(client, "token"), answers, detector, CrisisWords.load())
        with kept.begin() as session:
            self.key = lookup_key(session)
        self.updates = 0

    def worker(self) -> Worker:
        hub, channels = Hub(), {"web": WebChannel(self.conversation.messages)}
        return Worker(self.kept, self.conversation, channels, hub, Sender(self.kept, self.key, channels, hub))

    def claim(
        self, worker: Worker, *, address: str = "1", fresh: bool = True, later: timedelta = timedelta()
    ) -> inbox.Claimed:
        """An update of a chat (a new one, or the one that waits), taken by a worker."""
        now = datetime.now(UTC)
        with self.kept.begin() as session:
            if fresh:
                self.updates += 1
                chat = inbox.open_chat(session, self.key, channel="web", address=address, language="de", now=now)
                payload = {"kind": "button", "text": "topic:precheck"}
                inbox.receive(session, chat, update_key=str(self.updates), payload=payload, now=now)
            claimed = inbox.claim(session, channels=["web"], holder=worker.holder, now=now + later)
        assert claimed is not None
        return claimed

    async def turn(self, *, address: str = "1") -> None:
        worker = self.worker()
        await worker._answer(self.claim(worker, address=address))

    def prechecks(self) -> list[Precheck]:
        with self.kept.begin() as session:
            return list(session.scalars(select(Precheck)))


async def test_a_pre_check_is_stored_with_the_reply_that_names_it(
    kept: Sessions, answers: Answers, detector: Detector
) -> None:
    house = House(kept, answers, detector, reply("precheck", PRECHECK))
    await house.turn()
    (stored,) = house.prechecks()
    assert (stored.reference, stored.content, stored.language) == (REFERENCE, PRECHECK, "de")
    with kept.begin() as session:
        (promised,) = session.scalars(select(OutboxRow))
        assert promised.chat_id == stored.chat_id
        assert "Hinterposemuckel" not in json.dumps(promised.part), "the record is for the office, not for the page"


async def test_a_turn_that_is_answered_twice_is_stored_once(
    kept: Sessions, answers: Answers, detector: Detector, logged: io.StringIO
) -> None:
    house = House(kept, answers, detector, reply("precheck", PRECHECK))
    slow, quick = house.worker(), house.worker()
    first = house.claim(slow)
    second = house.claim(quick, fresh=False, later=inbox.LEASE)
    assert second.attempts == 2
    await slow._answer(first)  # asks Rasa, and has lost its lease
    assert house.prechecks() == []
    await quick._answer(second)  # a replay: Rasa's tracker knows what was said
    await quick._answer(second)
    assert [row.reference for row in house.prechecks()] == [REFERENCE]
    with kept.begin() as session:
        assert len(session.scalars(select(OutboxRow)).all()) == 1
    assert logged.getvalue().count("turn_lost_its_lease") == 2
    for word in (REFERENCE, "Hinterposemuckel", "association"):
        assert word not in logged.getvalue()


async def test_the_chat_changes_and_forgets_what_is_its_own(
    kept: Sessions, answers: Answers, detector: Detector
) -> None:
    changed = PRECHECK | {"outcome": "unclear"}
    house = House(
        kept,
        answers,
        detector,
        reply("precheck", PRECHECK),
        reply("precheck", changed),
        reply("precheck_forgotten", {}),
    )
    await house.turn()
    await house.turn()
    assert [row.outcome for row in house.prechecks()] == ["unclear"]
    await house.turn()
    assert house.prechecks() == []


async def test_a_reference_of_another_chat_stays_as_it_is_and_the_log_names_no_word(
    kept: Sessions, answers: Answers, detector: Detector, logged: io.StringIO
) -> None:
    changed = PRECHECK | {"outcome": "unclear"}
    house = House(
        kept,
        answers,
        detector,
        reply("precheck", PRECHECK),
        reply("precheck", changed),
        reply("precheck_forgotten", {}),
    )
    await house.turn(address="1")
    await house.turn(address="2")
    await house.turn(address="2")
    assert [row.outcome for row in house.prechecks()] == ["speaks_against"]
    assert logged.getvalue().count("record_not_stored") == 2
    for word in (REFERENCE, "Hinterposemuckel", "association"):
        assert word not in logged.getvalue()


async def test_an_interest_is_stored_and_withdrawn(kept: Sessions, answers: Answers, detector: Detector) -> None:
    house = House(kept, answers, detector, reply("interest", INTEREST), reply("interest_forgotten", {}))
    await house.turn()
    with kept.begin() as session:
        (stored,) = session.scalars(select(Interest))
        assert (stored.reference, stored.role, stored.town, stored.content) == (
            REFERENCE,
            "host_family",
            "guarda",
            INTEREST,
        )
    await house.turn()
    with kept.begin() as session:
        assert session.scalars(select(Interest)).all() == []
