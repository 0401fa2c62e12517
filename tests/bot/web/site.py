"""The web chat of a test: the real application on a free port of loopback, and a small worker that answers."""

import asyncio
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import uvicorn
from sqlalchemy import select

from actions.db.crypto import Keyring, new_key
from actions.db.session import lookup_key, open_database, sessions, upgrade
from actions.db.tables import Chat
from actions.knowledge.answers import Answers
from actions.knowledge.store import Knowledge
from actions.replies import Reply
from bot import inbox, outbox
from bot.channels import Parsed
from bot.conversation import Turn
from bot.documents import Documents
from bot.hub import Hub
from bot.pictures import Pictures
from bot.receiving import Receiver
from bot.settings import Settings
from bot.web.app import create_app
from bot.web.channel import NAME, WebChannel
from tests.bot.web import wording
from tests.documents import make
from translations.messages import Messages

#: What the worker does with a question of a chat that speaks `language`; None leaves it unanswered.
Answer = Callable[[Parsed, str], Turn | None]


class Site:
    """Start and stop it as often as you like: database and port stay the same."""

    def __init__(self, folder: Path, answer: Answer) -> None:
        self.answer = answer
        self.messages = wording.load(folder / "catalog")
        self.engine = open_database(f"sqlite:///{folder / 'bruecke.db'}", Keyring.parse(new_key()))
        upgrade(self.engine)
        self.sessions = sessions(self.engine)
        with self.sessions.begin() as session:
            self.key = lookup_key(session)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.pause = 0.0

    def start(self) -> None:
        config = uvicorn.Config("unused", port=self.port, log_level="critical", timeout_graceful_shutdown=1)
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self.thread.start()
        while not self.server.started:
            if not self.thread.is_alive():
                raise RuntimeError("the site did not start")
            time.sleep(0.01)

    def stop(self) -> None:
        """At once, as when a process is killed: open connections break."""
        self.server.should_exit = self.server.force_exit = True
        self.thread.join()

    def promise(self, reply: Reply, *, chat_id: int) -> None:
        """A message that answers nothing, written as another process writes it: nobody is woken."""
        with self.sessions.begin() as session:
            for part in self.channel.render(reply, address="", payload=None):
                outbox.add(session, channel=NAME, chat_id=chat_id, part=part, now=datetime.now(UTC))

    def wake(self, chat_id: int) -> None:
        """Call the open pages of a chat, as this process does."""
        self.loop.call_soon_threadsafe(self.hub.call, chat_id, "messages")

    def newest_chat(self) -> int:
        with self.sessions.begin() as session:
            return session.scalars(select(Chat.id).order_by(Chat.id.desc())).first() or 0

    async def _serve(self) -> None:
        self.loop, self.hub = asyncio.get_running_loop(), Hub()
        self.channel = WebChannel(self.messages)
        self.server.config.app = create_app(
            sessions=self.sessions,
            lookup_key=self.key,
            receiver=Receiver(self.sessions, self.key, self.hub),
            hub=self.hub,
            messages=self.messages,
            pictures=Pictures(Answers(Knowledge.load(), Messages.load())),
            documents=Documents({"precheck": make}),
            settings=Settings(telegram_token=None, public_url=None),
        )
        working = asyncio.create_task(self._work())
        serving = asyncio.create_task(self.server.serve())
        await asyncio.wait([working, serving], return_when=asyncio.FIRST_COMPLETED)
        self.server.should_exit = True
        await serving
        working.cancel()
        with suppress(asyncio.CancelledError):
            await working  # raises what the worker failed of

    async def _work(self) -> None:
        while True:
            with self.sessions.begin() as session:
                claimed = inbox.claim(session, channels=["web"], holder="worker", now=datetime.now(UTC))
            if claimed is None:
                await asyncio.sleep(0.02)
                continue
            self.hub.call(claimed.chat_id, "typing")
            await asyncio.sleep(self.pause)
            parsed = self.channel.parse(claimed.payload)
            assert parsed is not None
            turn = self.answer(parsed, claimed.language)
            if turn is None:
                continue  # the lease keeps the chat from being asked again
            parts = [
                part
                for reply in turn.replies
                for part in self.channel.render(reply, address=claimed.address, payload=claimed.payload)
            ]
            with self.sessions.begin() as session:
                inbox.close(
                    session,
                    claimed,
                    holder="worker",
                    parts=parts,
                    language=turn.language,
                    chosen=turn.chosen,
                    failed=False,
                    now=datetime.now(UTC),
                )
            self.hub.call(claimed.chat_id, "messages")
