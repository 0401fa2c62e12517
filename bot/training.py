"""Training the Rasa model: only when what goes into it has changed."""

import asyncio
import hashlib
import os
import sys
import time
from pathlib import Path

from bot.settings import ROOT, Settings

NLU = ROOT / "nlu"
#: What a model is made of; a change in any of these files asks for a new one.
_INPUTS = ("config.yml", "uv.lock", "domain/**/*.yml", "data/**/*.yml", "components/**/*.py")
#: Models kept beside the newest one, to go back to.
_KEPT = 1
_TICK_SECONDS = 15


class TrainingFailed(Exception):
    """Rasa ended with an error; the message names its log."""


def content_hash() -> str:
    digest = hashlib.sha256()
    for pattern in _INPUTS:
        for file in sorted(NLU.glob(pattern)):
            digest.update(f"{file.relative_to(NLU)}\0".encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def model_path(settings: Settings) -> Path:
    """Where the model of the present inputs is, or would be."""
    return settings.data_dir.resolve() / "models" / f"{content_hash()}.tar.gz"


def rasa_environment(settings: Settings) -> dict[str, str]:
    """The environment of a Rasa process: quiet, no telemetry, its own modules only."""
    kept = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    return environment | {
        "PYTHONPATH": str(NLU),
        "PYTHONUNBUFFERED": "1",
        "BRUECKE_SECRET_KEYS": settings.keys,
        "BRUECKE_TRACKER_DB": settings.tracker_database,
        "BRUECKE_ACTIONS_URL": f"http://127.0.0.1:{settings.actions_port}/webhook",
        "LOG_LEVEL": "WARNING",
        "LOG_LEVEL_LIBRARIES": "ERROR",
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "SANIC_WORKERS": "1",
        "RASA_MAX_CACHE_SIZE": "0",  # no cache beside the models: two trainings would share its files
    }


async def train(settings: Settings, *, force: bool = False) -> Path:
    """The model of the present inputs, trained where it is not there yet.

    Raises:
        TrainingFailed: with the place of the log.
    """
    model = model_path(settings)
    if model.is_file() and not force:
        return model
    model.parent.mkdir(parents=True, exist_ok=True)
    log = settings.data_dir.resolve() / "logs" / "training.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    command = [
        str(NLU / ".venv" / "bin" / "python"), "-m", "rasa", "train",
        "--config", "config.yml", "--domain", "domain", "--data", "data",
        "--out", str(model.parent), "--fixed-model-name", f"{model.name.removesuffix('.tar.gz')}-new", "--force",
        "--skip-validation",  # it reads everything twice and looks at stories; `bruecke check` and tests/nlu look at ours
    ]  # fmt: skip
    started = time.monotonic()
    _tell("Training the understanding of eight languages (one to three minutes) …")
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=NLU, env=rasa_environment(settings), stdout=output, stderr=asyncio.subprocess.STDOUT
        )
        try:
            await _wait(process, started)
        finally:
            if process.returncode is None:
                process.terminate()
                await process.wait()
    made = model.parent / f"{model.name.removesuffix('.tar.gz')}-new.tar.gz"
    if process.returncode != 0 or not made.is_file():
        raise TrainingFailed(f"Training failed; what Rasa said is in {log}")
    made.rename(model)
    _delete_old(model)
    _tell(f"Trained in {time.monotonic() - started:.0f} s.")
    return model


async def _wait(process: asyncio.subprocess.Process, started: float) -> None:
    while True:
        try:
            await asyncio.wait_for(process.wait(), 1 if sys.stderr.isatty() else _TICK_SECONDS)
            return
        except TimeoutError:
            _tell(f"  … {time.monotonic() - started:3.0f} s", end="\r" if sys.stderr.isatty() else "\n")


def _tell(text: str, *, end: str = "\n") -> None:
    """On stderr: stdout belongs to what a command answers."""
    print(text, end=end, file=sys.stderr, flush=True)


def _delete_old(newest: Path) -> None:
    others = sorted((m for m in newest.parent.glob("*.tar.gz") if m != newest), key=lambda m: m.stat().st_mtime)
    for model in others[: max(0, len(others) - _KEPT)]:
        model.unlink()
