"""Documents: made anew each time, one after the other, and nothing of what they are made of gets into the log."""

import asyncio
import threading
import time

import pytest
from structlog.testing import capture_logs

from actions.knowledge.answers import Answers
from actions.replies import Document
from bot.documents import Documents, UnknownDocument, makers
from tests.documents import REPORT, make


async def test_a_document_is_made_of_its_data(documents: Documents) -> None:
    assert await documents.pdf(REPORT) == make(REPORT)


async def test_nothing_of_it_is_kept() -> None:
    made: list[Document] = []

    def noted(document: Document) -> bytes:
        made.append(document)
        return make(document)

    documents = Documents({"precheck": noted})
    assert await documents.pdf(REPORT) == await documents.pdf(REPORT)
    assert made == [REPORT, REPORT]


async def test_one_is_made_at_a_time_and_the_loop_goes_on() -> None:
    running, most = 0, 0

    def slow(document: Document) -> bytes:
        nonlocal running, most
        assert threading.current_thread() is not threading.main_thread()
        running += 1
        most = max(most, running)
        time.sleep(0.02)
        running -= 1
        return make(document)

    documents = Documents({"precheck": slow})
    waiting = asyncio.gather(*(documents.pdf(REPORT) for _ in range(5)))
    await asyncio.sleep(0)
    assert not waiting.done()
    assert len(await waiting) == 5
    assert most == 1


@pytest.mark.parametrize("error", [ValueError, KeyError, RuntimeError])
async def test_what_cannot_be_made_is_refused_and_its_data_stays_out_of_the_log(error: type[Exception]) -> None:
    def broken(document: Document) -> bytes:
        raise error(f"{document.data}")

    with capture_logs() as logs, pytest.raises(UnknownDocument) as refused:
        await Documents({"precheck": broken}).pdf(REPORT)
    assert [(line["event"], line["kind"], line["error"]) for line in logs] == [
        ("document_not_made", "precheck", error.__name__)
    ]
    assert "test_documents.py" in logs[0]["at"]
    assert "Geheim" not in f"{logs}{refused.value}"
    assert refused.value.__cause__ is None


async def test_a_kind_that_nobody_makes_is_refused() -> None:
    with pytest.raises(UnknownDocument):
        await Documents({}).pdf(REPORT)


def test_every_kind_has_its_maker(answers: Answers) -> None:
    assert list(makers(answers)) == list(Document.model_fields["kind"].annotation.__args__)  # type: ignore[union-attr]
