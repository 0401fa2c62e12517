"""POST /api/messages: what a page may say, checked before it reaches the inbox."""

from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from starlette.requests import Request

from actions.db.crypto import keyed_hash
from actions.replies import PAYLOAD_BYTES
from translations.languages import LANGUAGES

#: Bytes that a request may bring: enough for the longest text, even with every letter as two \u escapes of six bytes.
BODY_BYTES = 64 * 1024
#: Messages of one chat that may wait for their answer.
MOST_WAITING = 20


class TooLarge(Exception):
    """The body has more than BODY_BYTES."""


class Said(BaseModel):
    """One message of a person. `id` is the page's own, so that a repeated request is not a second message.

    `title` is what a button or menu entry read, and `language` the one that the page speaks.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: UUID
    kind: Literal["text", "button", "command"]
    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    title: str | None = Field(default=None, max_length=200)
    language: str | None = None

    @model_validator(mode="after")
    def _of_our_making(self) -> Self:
        if self.kind == "button" and len(self.text.encode()) > PAYLOAD_BYTES:
            raise ValueError("a button's data is longer than any of ours")
        if self.kind == "command" and not (self.text.isascii() and self.text.isidentifier() and len(self.text) <= 32):
            raise ValueError("no command's name")
        if self.language is not None and self.language not in LANGUAGES:
            raise ValueError("no language of ours")
        return self

    def payload(self) -> dict[str, Any]:
        """What the inbox keeps: kind and text for the conversation, id and title for the page after a reload."""
        kept: dict[str, Any] = {"kind": self.kind, "text": self.text, "id": str(self.id)}
        if self.title is not None and self.kind != "text":
            kept["title"] = self.title
        return kept

    def update_key(self, key: bytes, token: str) -> str:
        """64 characters, unique to chat and message; the same id from another browser is another message."""
        return keyed_hash(key, "web update", token, str(self.id)).hex()


async def body(request: Request) -> bytes:
    """The request's body.

    Raises:
        TooLarge: it has more than BODY_BYTES; the rest is not read.
        starlette.requests.ClientDisconnect: the browser went away.
    """
    read = bytearray()
    async for chunk in request.stream():
        read += chunk
        if len(read) > BODY_BYTES:
            raise TooLarge
    return bytes(read)
