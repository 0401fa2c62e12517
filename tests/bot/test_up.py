"""`bruecke up`: all three processes start, and end as one."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from bot import processes
from bot.settings import ROOT, Settings
from tests.system import Servers

SECONDS = 60


@pytest.fixture
def environment(servers: Servers, tmp_path: Path) -> dict[str, str]:
    """Ports and a data directory of the test's own, with the model that the shared servers have trained."""
    (tmp_path / "models").symlink_to(Settings().data_dir.resolve() / "models")
    ports = {name: str(processes.free_port()) for name in ("BRUECKE_PORT", "BRUECKE_RASA_PORT", "BRUECKE_ACTIONS_PORT")}
    return os.environ | {"BRUECKE_DATA_DIR": str(tmp_path)} | ports


@contextlib.contextmanager
def running(environment: dict[str, str]) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """`bruecke up`, with what it prints in a file."""
    printed = Path(environment["BRUECKE_DATA_DIR"]) / "printed"
    with printed.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "up"], cwd=ROOT, env=environment, stdout=output, stderr=output, text=True
        )
        try:
            yield process, printed
        finally:
            process.kill()
            process.wait()


def wait_for(printed: Path, words: str) -> str:
    end = time.monotonic() + SECONDS
    while words not in (text := printed.read_text()):
        assert time.monotonic() < end, text
        time.sleep(0.1)
    return text


def left_over(children: list[psutil.Process]) -> list[psutil.Process]:
    return psutil.wait_procs(children, timeout=15)[1]


def test_it_prints_an_address_that_answers_and_ctrl_c_ends_everything(environment: dict[str, str]) -> None:
    with running(environment) as (process, printed):
        text = wait_for(printed, "Ctrl-C ends everything")
        address = re.search(r"http://\S+", text)
        assert address is not None
        with urllib.request.urlopen(address[0]) as page:
            assert "Brücke" in page.read().decode()
        children = psutil.Process(process.pid).children(recursive=True)
        assert len(children) >= 3
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
        assert left_over(children) == []
        assert not (Path(environment["BRUECKE_DATA_DIR"]) / "running.json").exists()


def test_when_one_process_dies_all_end_and_it_is_named(environment: dict[str, str]) -> None:
    with running(environment) as (process, printed):
        wait_for(printed, "Ctrl-C ends everything")
        children = psutil.Process(process.pid).children(recursive=True)
        next(child for child in children if "actions.dialogue" in child.cmdline()).kill()
        assert process.wait(20) == 1
        assert left_over(children) == []
        assert "The action server ended by itself" in printed.read_text()
        assert "Traceback" not in printed.read_text()


def test_when_it_is_killed_itself_nothing_is_left_behind(environment: dict[str, str]) -> None:
    with running(environment) as (process, printed):
        wait_for(printed, "Ctrl-C ends everything")
        children = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        assert left_over(children) == []


def test_a_taken_port_is_told_before_anything_starts(environment: dict[str, str], taken_port: int) -> None:
    with running(environment | {"BRUECKE_PORT": str(taken_port)}) as (process, printed):
        assert process.wait(20) == 1
        assert f"Port {taken_port}" in printed.read_text()
        assert "Starting" not in printed.read_text()
