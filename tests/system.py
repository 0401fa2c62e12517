"""The real servers, for the tests: started once, in processes and a data directory of their own."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import SecretStr

from bot import processes
from bot.processes import Part, Running
from bot.settings import Settings
from bot.training import train

Result = TypeVar("Result")


class Loop:
    """An event loop in a thread, so that processes started in it outlive a single test."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True, name="processes")
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(300)

    def close(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()


@dataclass(frozen=True)
class Servers:
    """The Rasa server and the action server that all tests share."""

    loop: Loop
    settings: Settings
    token: str
    running: list[Running]

    @property
    def rasa_url(self) -> str:
        return f"http://127.0.0.1:{self.settings.rasa_port}"

    def log_of(self, name: str) -> str:
        return next(one.log for one in self.running if one.part.name == name).read_text()


@dataclass
class Bot:
    """A bot process of its own, with its own database, in front of the shared servers."""

    servers: Servers
    settings: Settings
    running: Running | None = None
    stack: AsyncExitStack | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.settings.port}"

    def start(self) -> None:
        self.stack = AsyncExitStack()
        part = bot_part(self.servers, self.settings)
        enter = self.stack.enter_async_context(processes.started([part], self.settings, tell=lambda _: None))
        self.running = self.servers.loop.run(enter)[0]

    def kill(self) -> None:
        """kill -9, without a chance to tidy up."""
        if self.running is None:
            return
        self.running.process.kill()
        self.servers.loop.run(self.running.process.wait())

    def stop(self) -> None:
        if self.stack is not None:
            self.servers.loop.run(self.stack.aclose())
            self.stack = None

    @property
    def log(self) -> str:
        return (self.settings.data_dir / "logs" / "bot.log").read_text()


def bot_part(servers: Servers, settings: Settings) -> Part:
    """The process `bruecke serve` with these settings in its environment."""
    part = processes.bot_part(settings, token=servers.token)
    environment = {name: value for name, value in part.environment.items() if not name.startswith("BRUECKE_")}
    environment["BRUECKE_RASA_TOKEN"] = servers.token
    for name, value in settings.model_dump(exclude_none=True).items():
        shown = value.get_secret_value() if isinstance(value, SecretStr) else str(value)
        environment[f"BRUECKE_{name.upper()}"] = shown
    return Part(part.name, part.command, environment, part.folder, part.ready)


@contextmanager
def servers(data_dir: Path) -> Iterator[Servers]:
    """Rasa and the action server on free ports; the model is trained in the project's own data directory."""
    loop = Loop()
    stack = AsyncExitStack()
    token = processes.new_token()
    settings = Settings(data_dir=data_dir, rasa_port=processes.free_port(), actions_port=processes.free_port())
    try:
        model = loop.run(train(Settings()))
        parts = [processes.rasa_part(settings, model=model, token=token), processes.actions_part(settings)]
        running = loop.run(stack.enter_async_context(processes.started(parts, settings, tell=print)))
        yield Servers(loop, settings, token, running)
    finally:
        loop.run(stack.aclose())
        loop.close()


def bot(servers: Servers, data_dir: Path, *, telegram_api: str | None = None, token: str | None = None) -> Bot:
    """A bot process, not yet started."""
    data_dir.mkdir(parents=True, exist_ok=True)
    settings = Settings(
        data_dir=data_dir,
        port=processes.free_port(),
        rasa_port=servers.settings.rasa_port,
        actions_port=servers.settings.actions_port,
    )
    if telegram_api and token:
        settings = settings.model_copy(update={"telegram_api": telegram_api, "telegram_token": SecretStr(token)})
    return Bot(servers, settings)
