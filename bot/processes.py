"""The three processes: how each is started, when it is ready, and that none is left behind."""

import asyncio
import contextlib
import ctypes
import json
import os
import secrets
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.rasa import Rasa
from bot.settings import ROOT, Settings
from bot.training import NLU, rasa_environment

_READY_SECONDS = 180
_STOP_SECONDS = 10
_LOG_BYTES = 5_000_000
_PR_SET_PDEATHSIG = 1


class StartFailed(Exception):
    """A process could not be started, or ended before it was ready; the message says what to do."""


@dataclass(frozen=True)
class Part:
    """One process: `ready` is asked until it says yes."""

    name: str
    command: list[str]
    environment: dict[str, str]
    folder: Path
    ready: Callable[[], Awaitable[bool]]


@dataclass
class Running:
    """A started process, its log, and how long it took to be ready, in seconds."""

    part: Part
    process: asyncio.subprocess.Process
    log: Path
    seconds: float = 0.0


def rasa_part(settings: Settings, *, model: Path, token: str) -> Part:
    client = httpx.AsyncClient(base_url=f"http://127.0.0.1:{settings.rasa_port}", timeout=5, trust_env=False)
    command = [
        str(NLU / ".venv" / "bin" / "python"), "-m", "rasa", "run",
        "--model", str(model), "--enable-api", "--interface", "127.0.0.1", "--port", str(settings.rasa_port),
        "--endpoints", "endpoints.yml", "--credentials", "credentials.yml", "--auth-token", token,
    ]  # fmt: skip
    return Part("Rasa server", command, rasa_environment(settings), NLU, Rasa(client, token).ready)


def actions_part(settings: Settings) -> Part:
    port = settings.actions_port
    environment = os.environ | {"PYTHONUNBUFFERED": "1", "BRUECKE_RULESET": settings.ruleset}
    command = [sys.executable, "-m", "actions.dialogue", str(port)]
    return Part("action server", command, dict(environment), ROOT, lambda: _answers(f"http://127.0.0.1:{port}/health"))


def bot_part(settings: Settings, *, token: str) -> Part:
    environment = os.environ | {"BRUECKE_RASA_TOKEN": token, "PYTHONUNBUFFERED": "1"}
    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host  # noqa: S104 - compared, not bound
    url = f"http://{host}:{settings.port}/healthz"
    return Part("bot", [sys.executable, "-m", "bot", "serve"], dict(environment), ROOT, lambda: _answers(url))


async def _answers(url: str) -> bool:
    try:
        async with httpx.AsyncClient(timeout=2, trust_env=False) as client:
            return (await client.get(url)).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def check_port(port: int, *, host: str, what: str, variable: str) -> None:
    """Raises StartFailed where somebody else listens on a port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise StartFailed(
                f"Port {port}, which the {what} needs, cannot be used ({os.strerror(error.errno or 0)}). "
                f"End the program that uses it (ss -ltnp 'sport = :{port}'), or set {variable} to another port."
            ) from None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def new_token() -> str:
    return secrets.token_urlsafe(24)


@asynccontextmanager
async def started(
    parts: list[Part], settings: Settings, *, tell: Callable[[str], None]
) -> AsyncIterator[list[Running]]:
    """Start parts side by side, wait until all are ready, and end them when the block is left, however it is left.

    Raises:
        StartFailed: one ended early or was not ready in time; nothing is left running.
    """
    running: list[Running] = []
    try:
        for part in parts:
            running.append(await _start(part, settings))  # noqa: PERF401 - what was started before a failure is ended
        await asyncio.gather(*(_until_ready(one, tell) for one in running))
        yield running
    finally:
        await asyncio.shield(asyncio.gather(*(_stop(one.process) for one in running)))


async def _start(part: Part, settings: Settings) -> Running:
    log = settings.data_dir.resolve() / "logs" / f"{part.name.replace(' ', '-').lower()}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > _LOG_BYTES:
        log.replace(log.with_suffix(".log.1"))
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            *part.command,
            cwd=part.folder,
            env=part.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            # Of its own session, so that Ctrl-C reaches us alone and we end the parts in order.
            start_new_session=True,
            preexec_fn=_end_with_parent,
        )
    return Running(part, process, log)


def _end_with_parent() -> None:
    """Runs in the child: the kernel ends it when its parent dies, even by kill -9."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


async def _until_ready(one: Running, tell: Callable[[str], None]) -> None:
    begun = time.monotonic()
    while not await one.part.ready():
        if one.process.returncode is not None:
            raise StartFailed(f"The {one.part.name} ended while starting.\n{tail(one.log)}")
        if time.monotonic() - begun > _READY_SECONDS:
            raise StartFailed(f"The {one.part.name} was not ready after {_READY_SECONDS} s.\n{tail(one.log)}")
        await asyncio.sleep(0.2)
    one.seconds = time.monotonic() - begun
    tell(f"  {one.part.name} ready after {one.seconds:.0f} s")


async def _stop(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), _STOP_SECONDS)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


def tail(log: Path, *, lines: int = 12) -> str:
    """The end of a log, for a person to read."""
    text = log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:]
    return "\n".join(["The end of its log:", *(f"  | {line}" for line in text), f"(all of it: {log})"])


# -- the record of running servers, for `bruecke ask` ----------------------------------------------------------------


def record_path(settings: Settings) -> Path:
    return settings.data_dir.resolve() / "running.json"


@contextlib.contextmanager
def recorded(settings: Settings, *, token: str) -> Iterator[None]:
    """Tell other commands of this user where the servers are, for as long as they run (mode 0600: it holds the token)."""
    path = record_path(settings)
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
        json.dump({"rasa": f"http://127.0.0.1:{settings.rasa_port}", "token": token}, file)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
