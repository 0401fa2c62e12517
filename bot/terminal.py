"""What the commands share: settings, and faults that become one sentence and an exit code (1: failed; 2: wrong use)."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, NoReturn, TypeVar

import typer
from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from actions.db.crypto import SecretKeyError
from bot.settings import Settings

Result = TypeVar("Result")


def failed(message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(1) from None


def wrong_use(message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(2) from None


def settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        for problem in error.errors():
            name = "BRUECKE_" + "_".join(str(part) for part in problem["loc"]).upper()
            typer.echo(f"{name}: {problem['msg']}", err=True)
        raise typer.Exit(2) from None


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run to the end; what is known to go wrong becomes one sentence and exit code 1."""
    from bot.processes import StartFailed
    from bot.training import TrainingFailed
    from bot.up import Stopped

    try:
        return asyncio.run(work)
    except (StartFailed, TrainingFailed, Stopped, SecretKeyError, SQLAlchemyError, OSError) as error:
        failed(str(error))
    except KeyboardInterrupt:
        raise typer.Exit(1) from None


def in_database(work: Callable[[Session], Result]) -> Result:
    """One transaction in the assistant's database."""
    from sqlalchemy import inspect

    from actions.db.session import sessions
    from actions.db.tables import Base
    from bot.wiring import database

    try:
        engine = database(settings())
    except (SecretKeyError, SQLAlchemyError, OSError) as error:
        failed(str(error))
    try:
        if not set(Base.metadata.tables) <= set(inspect(engine).get_table_names()):
            failed("The database lacks its newest tables; type: bruecke db upgrade")
        with sessions(engine).begin() as session:
            return work(session)
    except (SecretKeyError, SQLAlchemyError) as error:
        failed(str(error))
    finally:
        engine.dispose()
