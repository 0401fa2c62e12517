"""`bruecke ask`: questions through the whole real way (conversation, Rasa, actions), without a channel."""

import asyncio
import json
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from actions.replies import Reply
from bot import processes, wiring
from bot.conversation import Conversation, Incoming, Kind
from bot.rasa import Rasa, RasaAnswerless, RasaUnavailable
from bot.settings import Settings
from bot.tracker import delete_conversations
from bot.training import train
from translations.languages import LANGUAGES

#: Conversations side by side; the lines of one conversation follow one another.
SIDE_BY_SIDE = 4


class Line(BaseModel):
    """One line of input; lines with one `sender` are one conversation."""

    model_config = ConfigDict(extra="ignore")

    question: str = Field(min_length=1)
    lang: str | None = None
    sender: str | None = None


@dataclass
class _Chat:
    """What a channel would keep of a conversation."""

    sender: str
    language: str
    chosen: bool


@asynccontextmanager
async def servers(settings: Settings) -> AsyncIterator[Rasa]:
    """The Rasa server that runs, else one of our own on free ports, ended with the block."""
    record = processes.record_path(settings)
    if record.is_file():
        found = json.loads(record.read_text())
        rasa = wiring.rasa(found["rasa"], found["token"])
        async with aclosing(rasa.client):
            if await rasa.ready():
                yield rasa
                return
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="bruecke-ask-"))
        own = settings.model_copy(
            update={"rasa_port": processes.free_port(), "actions_port": processes.free_port(), "database_url": None}
        )
        model, token = await train(settings), processes.new_token()
        own = own.model_copy(update={"secret_keys": settings.secret_keys, "data_dir": Path(folder)})
        parts = [processes.rasa_part(own, model=model, token=token), processes.actions_part(own)]
        await stack.enter_async_context(processes.started(parts, own, tell=lambda _: None))
        rasa = wiring.rasa(f"http://127.0.0.1:{own.rasa_port}", token)
        async with aclosing(rasa.client):
            yield rasa


async def answers(
    lines: Iterable[str | Line], conversation: Conversation, settings: Settings
) -> AsyncIterator[dict[str, Any]]:
    """The answer to each line, in the order of the lines; a line that cannot be answered gets a key `error`."""
    places = asyncio.Semaphore(SIDE_BY_SIDE)
    chats: dict[str, _Chat] = {}
    last: dict[str, asyncio.Task[dict[str, Any]]] = {}
    tasks: list[asyncio.Task[dict[str, Any]]] = []
    for raw in lines:
        line = _line(raw)
        if isinstance(line, dict):
            tasks.append(asyncio.create_task(_ready(line)))
            continue
        name = line.sender or str(uuid.uuid4())
        task = asyncio.create_task(_answer(line, name, chats, last.get(name), conversation, places))
        last[name] = task
        tasks.append(task)
    try:
        for task in tasks:
            yield await task
    finally:
        await asyncio.to_thread(_forget, [chat.sender for chat in chats.values()], settings)


async def _ready(answer: dict[str, Any]) -> dict[str, Any]:
    return answer


def _line(raw: str | Line) -> Line | dict[str, Any]:
    if isinstance(raw, Line):
        line = raw
    else:
        try:
            line = Line.model_validate_json(raw)
        except ValidationError:
            return {"question": None, "error": "invalid_line"}
    if line.lang is not None and line.lang not in LANGUAGES:
        return {"question": line.question, "error": "unknown_language"}
    return line


async def _answer(
    line: Line,
    name: str,
    chats: dict[str, _Chat],
    before: asyncio.Task[dict[str, Any]] | None,
    conversation: Conversation,
    places: asyncio.Semaphore,
) -> dict[str, Any]:
    if before is not None:
        await asyncio.wait([before])
    async with places:
        chat = chats.get(name)
        if chat is None:
            language = line.lang or conversation.language_of(line.question) or "de"
            chat = chats[name] = _Chat(f"ask-{uuid.uuid4()}", language, chosen=line.lang is not None)
        elif line.lang is not None:
            chat.language, chat.chosen = line.lang, True
        incoming = Incoming(
            channel="ask",
            update_id=str(uuid.uuid4()),
            sender=chat.sender,
            kind=Kind.TEXT,
            text=line.question,
            language=chat.language,
            chosen=chat.chosen,
        )
        try:
            turn = await conversation.turn(incoming)
        except (RasaUnavailable, RasaAnswerless) as error:
            return {"question": line.question, "error": type(error).__name__}
        if turn.language is not None:
            chat.language, chat.chosen = turn.language, turn.chosen or chat.chosen
        return as_json(line.question, turn.replies)


def as_json(question: str, replies: tuple[Reply, ...]) -> dict[str, Any]:
    """The contract of `ask --json`: the replies of one turn as one object."""
    first = replies[0]
    sources = [source for reply in replies for source in reply.sources]
    return {
        "question": question,
        "lang": first.language,
        "topic": first.topic,
        "confidence": first.confidence,
        "answer": "\n\n".join(reply.text for reply in replies),
        "sources": [source.model_dump(include={"title", "section", "date", "url"}) for source in sources],
        "buttons": [button.model_dump() for reply in replies for button in reply.buttons],
        "attachments": [attachment for reply in replies for attachment in _attachments(reply)],
    }


def _attachments(reply: Reply) -> Iterator[dict[str, Any]]:
    if reply.place is not None:
        yield {"kind": "place", **reply.place.model_dump()}
    if reply.picture is not None:
        yield {"kind": "picture", "media_type": "image/png", **reply.picture.model_dump()}
    if reply.document is not None:
        about = reply.document.model_dump(include={"name", "title"})
        yield {"kind": "document", "media_type": "application/pdf", **about}


def _forget(senders: list[str], settings: Settings) -> None:
    """Leave nothing of these conversations in the tracker store of the servers that run."""
    if "://" not in settings.tracker_database and not Path(settings.tracker_database).exists():
        return
    engine = wiring.tracker_database(settings)
    delete_conversations(engine, senders)
    engine.dispose()
