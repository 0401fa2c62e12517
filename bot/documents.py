"""The documents of replies: PDF files, made when a channel sends or opens them. They are personal, so none is kept."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

import structlog

from actions.knowledge.answers import Answers
from actions.replies import Document
from bot.faults import place_of

log = structlog.get_logger()

Make = Callable[[Document], bytes]


class UnknownDocument(Exception):
    """There is no such kind of document, or it cannot be made of this data."""


class Documents:
    """Makes one document at a time, in a thread of its own: many that are asked for at once wait for one another, and
    leave the other threads to the turns."""

    def __init__(self, make: Mapping[str, Make]) -> None:
        self._make = make
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="documents")

    async def pdf(self, document: Document) -> bytes:
        """Raises UnknownDocument."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._pdf, document)

    def _pdf(self, document: Document) -> bytes:
        try:
            return self._make[document.kind](document)
        except Exception as error:  # noqa: BLE001 - of the same data, another try would end the same way
            log.error("document_not_made", kind=document.kind, error=type(error).__name__, at=place_of(error))
            raise UnknownDocument from None


def makers(answers: Answers) -> dict[str, Make]:
    """How each kind of document is made."""

    def precheck(document: Document) -> bytes:
        # Typesetting is loaded with the first document, which most processes never make.
        from actions.precheck.documents import precheck_pdf

        return precheck_pdf(answers, document)

    return {"precheck": precheck}
