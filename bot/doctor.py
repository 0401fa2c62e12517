"""`bruecke doctor`: what an operator looks at first when something does not work."""

import asyncio
import json
import shutil
import sys
from contextlib import aclosing
from dataclasses import dataclass

import httpx
from alembic.migration import MigrationContext
from sqlalchemy.exc import SQLAlchemyError

from actions.db.crypto import SecretKeyError
from bot import processes, wiring
from bot.settings import Settings
from bot.training import NLU, model_path

_FREE_BYTES = 1_000_000_000


@dataclass(frozen=True)
class Finding:
    """One thing looked at."""

    subject: str
    fine: bool
    text: str


async def findings(settings: Settings) -> list[Finding]:
    """Everything worth a look; none of it changes anything."""
    return [
        _python(),
        _rasa_environment(),
        _model(settings),
        _disk(settings),
        _keys(settings),
        await asyncio.to_thread(_database, settings),
        await _servers(settings),
        await _telegram(settings),
    ]


def _python() -> Finding:
    return Finding("Python", sys.version_info[:2] in ((3, 11), (3, 12)), sys.version.split()[0])


def _rasa_environment() -> Finding:
    there = (NLU / ".venv" / "bin" / "rasa").exists()
    return Finding("Rasa's environment", there, "installed" if there else "missing; type: make setup")


def _model(settings: Settings) -> Finding:
    model = model_path(settings)
    there = model.is_file()
    return Finding("model", there, model.name if there else "none of the present training data; type: bruecke train")


def _disk(settings: Settings) -> Finding:
    folder = settings.data_dir if settings.data_dir.exists() else settings.data_dir.parent
    free = shutil.disk_usage(folder).free
    return Finding("disk", free > _FREE_BYTES, f"{free / 1e9:.1f} GB free in the data directory")


def _keys(settings: Settings) -> Finding:
    file = settings.data_dir / "secret.keys"
    if settings.secret_keys is None and not file.exists():
        return Finding("keys", True, "none yet; one is made at the first start")
    try:
        settings.keyring()
    except SecretKeyError as error:
        return Finding("keys", False, str(error))
    if settings.secret_keys is not None:
        return Finding("keys", True, "from BRUECKE_SECRET_KEYS")
    mode = file.stat().st_mode & 0o777
    return Finding(
        "keys", mode == 0o600, f"{file.name}, mode {mode:o}" + ("" if mode == 0o600 else "; type: chmod 600")
    )


def _database(settings: Settings) -> Finding:
    if settings.database_url is None and not (settings.data_dir / "bruecke.db").exists():
        return Finding("database", True, "none yet; it is made at the first start")
    try:
        engine = wiring.database(settings)
        with engine.connect() as connection:
            revision = MigrationContext.configure(connection).get_current_revision()
    except (SQLAlchemyError, SecretKeyError) as error:
        return Finding("database", False, f"out of reach ({type(error).__name__})")
    return Finding("database", revision is not None, f"{engine.dialect.name}, migration {revision}")


async def _servers(settings: Settings) -> Finding:
    record = processes.record_path(settings)
    if not record.is_file():
        return Finding("servers", True, "not running")
    found = json.loads(record.read_text())
    rasa = wiring.rasa(found["rasa"], found["token"])
    async with aclosing(rasa.client):
        ready = await rasa.ready()
    return Finding("servers", ready, "running" if ready else "recorded as running, but Rasa does not answer")


async def _telegram(settings: Settings) -> Finding:
    if settings.telegram_token is None:
        return Finding("Telegram", True, "closed; the web page is the door")
    url = f"{settings.telegram_api}/bot{settings.telegram_token.get_secret_value()}/getMe"
    try:
        async with httpx.AsyncClient(timeout=5) as client:
            response = await client.get(url)
    except httpx.HTTPError as error:
        return Finding("Telegram", False, f"the Bot API is out of reach ({type(error).__name__})")
    if response.status_code != httpx.codes.OK:
        return Finding("Telegram", False, f"the Bot API refuses the token ({response.status_code})")
    return Finding("Telegram", True, "the token is accepted")
