"""Starting, ending, and what is said when something is in the way."""

import asyncio
import sys
from pathlib import Path

import psutil
import pytest

from bot import processes
from bot.processes import Part, StartFailed
from bot.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path)


def part(name: str, code: str, *, ready: bool = True) -> Part:
    async def _ready() -> bool:
        return ready

    return Part(name, [sys.executable, "-c", code], {}, Path.cwd(), _ready)


SLEEP = "import time; time.sleep(60)"


async def test_all_are_ended_when_the_block_is_left(settings: Settings) -> None:
    async with processes.started([part("one", SLEEP), part("two", SLEEP)], settings, tell=lambda _: None) as running:
        pids = [one.process.pid for one in running]
        assert all(psutil.pid_exists(pid) for pid in pids)
    assert not any(psutil.pid_exists(pid) for pid in pids)


async def test_a_part_that_dies_while_starting_is_named_with_its_log_and_nothing_is_left(settings: Settings) -> None:
    parts = [part("sleeper", SLEEP), part("broken part", "raise SystemExit('no such model')", ready=False)]
    with pytest.raises(StartFailed, match=r"(?s)broken part ended while starting.*no such model.*broken-part\.log"):
        async with processes.started(parts, settings, tell=lambda _: None):
            pass
    children = [child for child in psutil.Process().children() if "time.sleep(60)" in " ".join(child.cmdline())]
    assert children == []


async def test_one_that_does_not_hear_sigterm_is_killed(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_STOP_SECONDS", 0.3)
    deaf = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(60)"
    )
    async with processes.started([part("deaf", deaf)], settings, tell=lambda _: None) as running:
        while "deaf" not in running[0].log.read_text():
            await asyncio.sleep(0.02)
        pid = running[0].process.pid
    assert not psutil.pid_exists(pid)


def test_a_taken_port_is_named_with_what_to_do(taken_port: int) -> None:
    with pytest.raises(StartFailed, match=rf"Port {taken_port}.*web page.*BRUECKE_PORT"):
        processes.check_port(taken_port, host="127.0.0.1", what="web page", variable="BRUECKE_PORT")


def test_a_free_port_is_fine() -> None:
    processes.check_port(processes.free_port(), host="127.0.0.1", what="web page", variable="BRUECKE_PORT")


def test_the_record_of_running_servers_is_private_and_goes_with_them(settings: Settings) -> None:
    with processes.recorded(settings, token="t"):
        assert processes.record_path(settings).stat().st_mode & 0o777 == 0o600
    assert not processes.record_path(settings).exists()


async def test_a_log_that_has_grown_is_put_aside(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_LOG_BYTES", 3)
    log = settings.data_dir / "logs" / "one.log"
    log.parent.mkdir()
    log.write_text("old words")
    async with processes.started([part("one", SLEEP)], settings, tell=lambda _: None):
        assert log.read_text() == ""
        assert log.with_suffix(".log.1").read_text() == "old words"
