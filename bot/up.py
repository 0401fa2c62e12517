"""`bruecke up`: everything, from the trained model to the printed address; ends as one."""

import asyncio
import os
import signal
from dataclasses import dataclass
from typing import Any

import httpx

from bot import processes
from bot.processes import Running, StartFailed, check_port, started, tail
from bot.settings import Settings
from bot.training import NLU, train


@dataclass
class Stopped(Exception):
    """A process died while running; the message names its log."""

    text: str

    def __str__(self) -> str:
        return self.text


async def up(settings: Settings) -> None:
    """Run until Ctrl-C.

    Raises:
        StartFailed, TrainingFailed, Stopped: with a sentence that says what to do. Nothing is left running.
    """
    if not (NLU / ".venv" / "bin" / "python").exists():
        raise StartFailed("Rasa's environment is missing. Type: make setup")
    check_port(settings.port, host=settings.host, what="web page", variable="BRUECKE_PORT")
    check_port(settings.rasa_port, host="127.0.0.1", what="Rasa server", variable="BRUECKE_RASA_PORT")
    check_port(settings.actions_port, host="127.0.0.1", what="action server", variable="BRUECKE_ACTIONS_PORT")
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    end = _end_signal()
    training = asyncio.create_task(train(settings))
    waiting: set[asyncio.Future[Any]] = {training, end}
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    if not training.done():
        training.cancel()
        await asyncio.wait({training})
        return
    model, token = training.result(), processes.new_token()
    print("Starting …", flush=True)
    servers = [processes.rasa_part(settings, model=model, token=token), processes.actions_part(settings)]
    await _run(settings, servers, token, end)


async def _run(settings: Settings, servers: list[processes.Part], token: str, end: "asyncio.Future[None]") -> None:
    async with (
        started(servers, settings, tell=print) as below,
        started([processes.bot_part(settings, token=token)], settings, tell=print) as above,
    ):
        with processes.recorded(settings, token=token):
            await _tell_where(settings)
            ends: dict[asyncio.Future[Any], Running] = {
                asyncio.create_task(one.process.wait()): one for one in (*below, *above)
            }
            done, _ = await asyncio.wait([*ends, end], return_when=asyncio.FIRST_COMPLETED)
            if end in done:
                print("\nStopping …", flush=True)
                return
            died = ends[next(task for task in ends if task in done)]
            code = died.process.returncode
            raise Stopped(
                f"The {died.part.name} ended by itself (code {code}); all others were stopped.\n{tail(died.log)}"
            )


def _end_signal() -> "asyncio.Future[None]":
    loop = asyncio.get_running_loop()
    end: asyncio.Future[None] = loop.create_future()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, _set, end)
    return end


def _set(end: "asyncio.Future[None]") -> None:
    if not end.done():
        end.set_result(None)


async def _tell_where(settings: Settings) -> None:
    print(f"\nBrücke is open:  http://{settings.host}:{settings.port}/", flush=True)
    if settings.telegram_token:
        name = await _bot_name(settings, settings.telegram_token.get_secret_value())
        print(
            f"On Telegram:     https://t.me/{name}" if name else "On Telegram: the Bot API does not answer yet",
            flush=True,
        )
    else:
        print("Telegram:        closed (set BRUECKE_TELEGRAM_TOKEN to open it)", flush=True)
    print(
        f"Logs:            {settings.data_dir.resolve() / 'logs'}\nCtrl-C ends everything. (pid {os.getpid()})",
        flush=True,
    )


async def _bot_name(settings: Settings, token: str) -> str | None:
    url = f"{settings.telegram_api}/bot{token}/getMe"
    try:
        async with httpx.AsyncClient(timeout=5) as client:
            return str((await client.get(url)).json()["result"]["username"])
    except (httpx.HTTPError, ValueError, KeyError):
        return None
