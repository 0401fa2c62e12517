"""The set-up says what failed and what to do; it does nothing twice."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot import bootstrap
from bot.settings import ROOT


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one file, with an environment that is said to be there."""
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    (tmp_path / "uv.lock").write_text("")
    (tmp_path / ".venv").mkdir()
    return tmp_path


def fake_uv(folder: Path, *, code: int = 0) -> str:
    """Stands at the edge: an installer that only notes that it was called."""
    file = folder / "uv"
    file.write_text(f'#!/bin/sh\necho "$@" >> {folder}/calls\nexit {code}\n')
    file.chmod(0o755)
    return str(file)


def calls(folder: Path) -> int:
    file = folder / "calls"
    return len(file.read_text().splitlines()) if file.exists() else 0


def test_a_second_set_up_installs_nothing(project: Path) -> None:
    uv = fake_uv(project)
    bootstrap.sync("once", uv, project)
    bootstrap.sync("twice", uv, project)
    assert calls(project) == 1


def test_a_changed_lock_file_installs_again(project: Path) -> None:
    uv = fake_uv(project)
    bootstrap.sync("once", uv, project)
    (project / "uv.lock").write_text("changed")
    bootstrap.sync("again", uv, project)
    assert calls(project) == 2


def test_a_registry_out_of_reach_says_what_to_do_and_is_tried_again_next_time(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uv = fake_uv(project, code=2)
    for _ in range(2):
        with pytest.raises(SystemExit):
            bootstrap.sync("once", uv, project)
    assert calls(project) == 2
    assert "package registry cannot be reached" in capsys.readouterr().err


def test_another_python_is_told_which_one_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "PYTHON", (3, 99))
    with pytest.raises(SystemExit):
        bootstrap.check_python()
    assert "needs Python 3.99" in capsys.readouterr().err


def test_the_set_up_needs_the_standard_library_only(project: Path) -> None:
    """Run as a file, isolated from site-packages, in a project of its own."""
    shutil.copytree(project, project / "nlu")
    (project / "bot").mkdir()
    file = shutil.copy(ROOT / "bot" / "bootstrap.py", project / "bot")
    done = subprocess.run(
        [sys.executable, "-I", "-S", file],
        env={"PATH": f"{Path(fake_uv(project)).parent}:{os.environ['PATH']}", "HOME": str(project)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, calls(project)) == (0, 2), done.stderr
    assert "[1/2]" in done.stdout
