"""Set-up, before any dependency is there: the standard library only. Run as a file: `python3.11 bot/bootstrap.py`.

Makes two environments from their lock files, `.venv` (the assistant) and `nlu/.venv` (Rasa, which cannot share one), with
uv from the PATH or, where there is none, from PyPI in `.uv`. A content hash beside each environment tells whether there
is anything to do.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = (3, 11)

REGISTRY_HINT = """\
A package could not be installed. Most often the package registry cannot be reached:
  - is this machine online, and may it reach the Python package index (perhaps through a proxy: HTTPS_PROXY)?
  - behind a mirror, set UV_DEFAULT_INDEX (and PIP_INDEX_URL) to it.
  - is the disk full? About 3 GB are needed.
Then type the same command again; what is installed already stays."""


def main() -> None:
    check_python()
    if os.uname().sysname != "Linux":
        stop("Brücke runs on Linux (x86-64). On another system use a Linux container or virtual machine.")
    uv = find_uv()
    sync("[1/2] the assistant's environment (.venv, about 0.8 GB)", uv, ROOT)
    sync("[2/2] Rasa's environment (nlu/.venv, about 1.6 GB)", uv, ROOT / "nlu")


def check_python() -> None:
    if sys.version_info[:2] == PYTHON:
        return
    wanted = ".".join(map(str, PYTHON))
    stop(
        f"Brücke needs Python {wanted}; this is {sys.version.split()[0]}.\n"
        f"Install it (Debian: apt install python{wanted} python{wanted}-venv) "
        f"and name it where make does not find it: make run PYTHON=/path/to/python{wanted}"
    )


def find_uv() -> str:
    """uv from the PATH, from `.uv`, or installed there."""
    found = shutil.which("uv") or shutil.which("uv", path=str(ROOT / ".uv" / "bin"))
    if found:
        return found
    say("[0/2] uv, the installer (into .uv)")
    started = time.monotonic()
    try:
        venv.create(ROOT / ".uv", with_pip=True, clear=True)
    except (subprocess.CalledProcessError, OSError):
        stop("The module venv does not work with this Python (Debian: apt install python3.11-venv).")
    pip = [str(ROOT / ".uv" / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv"]
    if subprocess.run(pip, check=False).returncode != 0:
        shutil.rmtree(ROOT / ".uv", ignore_errors=True)
        stop(REGISTRY_HINT)
    say(f"      done in {time.monotonic() - started:.0f} s")
    return str(ROOT / ".uv" / "bin" / "uv")


def sync(title: str, uv: str, project: Path) -> None:
    """Make the environment of a project what its lock file says, unless it is that already."""
    stamp = project / ".venv" / "bruecke-setup"
    inputs = inputs_hash(project)
    if stamp.is_file() and stamp.read_text() == inputs:
        return
    say(title)
    started = time.monotonic()
    command = [uv, "sync", "--frozen", "--project", str(project), "--python", sys.executable]
    environment = {key: value for key, value in os.environ.items() if key != "VIRTUAL_ENV"}
    environment["UV_PYTHON_DOWNLOADS"] = "never"
    if not sys.stderr.isatty():
        command.append("--quiet")  # uv's own progress is for a terminal
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        stop(REGISTRY_HINT)
    stamp.write_text(inputs)
    say(f"      done in {time.monotonic() - started:.0f} s")


def inputs_hash(project: Path) -> str:
    digest = hashlib.sha256(sys.version.encode())
    for name in ("pyproject.toml", "uv.lock"):
        digest.update((project / name).read_bytes())
    return digest.hexdigest()


def say(text: str) -> None:
    print(text, flush=True)


def stop(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
    raise SystemExit(1)


if __name__ == "__main__":
    main()
