"""GET /api/document/<answer>: the document of one of a chat's own answers."""

import asyncio
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from actions.db.session import Sessions
from actions.replies import Document
from bot.documents import Documents, UnknownDocument
from bot.web import rows
from bot.web.visits import Visits


@dataclass(frozen=True)
class Files:
    """Whatever is wrong (no cookie, another's answer, one that is deleted or has no document, another site that asks),
    the answer is the same 404, without a body: the browser then says so in its own language."""

    sessions: Sessions
    lookup_key: bytes
    documents: Documents
    visits: Visits

    async def document(self, request: Request) -> Response:
        answer, token = _id(request.path_params["answer"]), self.visits.token(request)
        if answer is None or token is None or not self.visits.opened(request):
            return Response(status_code=404)
        document = await asyncio.to_thread(self._document, token, answer)
        if document is None:
            return Response(status_code=404)
        try:
            pdf = await self.documents.pdf(document)
        except UnknownDocument:
            return Response(status_code=404)
        headers = {
            "Content-Disposition": f'inline; filename="{document.name}"',
            "Cache-Control": "private, no-store",
        }
        return Response(pdf, media_type="application/pdf", headers=headers)

    def _document(self, token: str, answer: int) -> Document | None:
        with self.sessions.begin() as session:
            chat = rows.find_chat(session, self.lookup_key, token)
            return None if chat is None else rows.document(session, chat, answer=answer)


def _id(text: str) -> int | None:
    """Of an answer: PostgreSQL refuses to look for what is no INTEGER of its own."""
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        return None
    return number if (number := int(text)) < 2**31 else None
