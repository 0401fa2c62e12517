"""The command `bruecke`. Exit 0: fine; 1: the work failed; 2: wrong use."""

import asyncio
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from bot import office
from bot.terminal import run as _run
from bot.terminal import settings as _settings

app = typer.Typer(
    help="The twin-town assistant of the Kreisstadt Siegburg.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
database = typer.Typer(help="The assistant's database.", no_args_is_help=True)
app.add_typer(database, name="db")
app.add_typer(office.prechecks, name="prechecks")
app.add_typer(office.interests, name="interests")
app.command()(office.report)


def main() -> None:
    app()


@app.command()
def up() -> None:
    """Train if needed, start the three processes, print where to click. Ctrl-C ends all of them."""
    from bot.up import up as run

    _run(run(_settings()))


@app.command(hidden=True)
def serve() -> None:
    """The bot process alone; `up` starts it. Reads BRUECKE_RASA_TOKEN."""
    from bot.serve import serve as run

    settings = _settings()
    rasa_url = os.environ.get("BRUECKE_RASA_URL", f"http://127.0.0.1:{settings.rasa_port}")
    _run(run(settings, rasa_url=rasa_url, rasa_token=os.environ.get("BRUECKE_RASA_TOKEN", "")))


@app.command()
def ask(
    question: Annotated[str | None, typer.Argument(help="the question; without one, lines are read from stdin")] = None,
    lang: Annotated[str | None, typer.Option(help="the language to answer in (de en fr pl pt tr el uk)")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines in and out")] = False,
) -> None:
    """Ask one question, or many from stdin, through the whole real way."""
    from translations.languages import LANGUAGES

    if lang is not None and lang not in LANGUAGES:
        typer.echo(f"--lang takes one of: {' '.join(LANGUAGES)}", err=True)
        raise typer.Exit(2)
    if question is not None and not question.strip():
        typer.echo("The question is empty.", err=True)
        raise typer.Exit(2)
    failed = _run(_ask(question, lang, as_json))
    raise typer.Exit(1 if failed else 0)


async def _ask(question: str | None, lang: str | None, as_json: bool) -> bool:
    from bot import asking, wiring

    settings = _settings()
    failed = False
    async with asking.servers(settings) as rasa:
        conversation = wiring.conversation(rasa)
        async for answer in asking.answers(_lines(question, lang, as_json), conversation, settings):
            failed |= "error" in answer
            print(json.dumps(answer, ensure_ascii=False) if as_json else _readable(answer), flush=True)
    return failed


def _lines(question: str | None, lang: str | None, as_json: bool) -> list[Any]:
    """The lines to answer; plain text lines are questions, JSON lines are read where they are answered."""
    from bot.asking import Line

    if question is not None:
        return [Line(question=question, lang=lang)]
    lines = [line for line in sys.stdin.read().splitlines() if line.strip()]
    if not as_json:
        return [Line(question=line, lang=lang) for line in lines]
    return [_with_language(line, lang) for line in lines]


def _with_language(line: str, lang: str | None) -> str:
    """A JSON line with --lang where it names no language of its own."""
    if lang is None:
        return line
    try:
        value = json.loads(line)
    except json.JSONDecodeError:
        return line
    return json.dumps({"lang": lang} | value) if isinstance(value, dict) else line


def _readable(answer: dict[str, Any]) -> str:
    if "error" in answer:
        return f"({answer['error']})\n"
    lines = [answer["answer"].replace("**", "")]
    lines += [
        "   [" + " · ".join(str(source[key]) for key in ("title", "section", "date", "url") if source[key]) + "]"
        for source in answer["sources"]
    ]
    if answer["buttons"]:
        lines.append("   > " + " | ".join(button["title"] for button in answer["buttons"]))
    return "\n".join(lines) + "\n"


@app.command()
def precheck(
    file: Annotated[str, typer.Argument(help="facts as YAML or JSON; - for stdin; with --json also JSON lines")],
    as_json: Annotated[bool, typer.Option("--json", help="one JSON object a line, and nothing else on stdout")] = False,
    lang: Annotated[str, typer.Option(help="the language of the texts (de en fr pl pt tr el uk)")] = "de",
    pdf: Annotated[Path | None, typer.Option(help="write the document to this file")] = None,
    ruleset: Annotated[str | None, typer.Option(help="strategy-2022 or guideline-2023; else the setting")] = None,
    as_of: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="the day that counts; else today")
    ] = None,
) -> None:
    """Judge a project by the rules of the town's strategy: a pre-check, never a decision."""
    from actions.precheck.engine import UnknownRuleset
    from bot.prechecking import FactsUnreadable, run
    from translations.languages import LANGUAGES

    if lang not in LANGUAGES:
        typer.echo(f"--lang takes one of: {' '.join(LANGUAGES)}", err=True)
        raise typer.Exit(2)
    chosen, day = ruleset or _settings().ruleset, (as_of or datetime.now(UTC)).date()
    try:
        fine = run(file, as_json=as_json, language=lang, pdf_file=pdf, ruleset=chosen, as_of=day)
    except UnknownRuleset:
        typer.echo(f"There is no ruleset {chosen} in force on {day.isoformat()}.", err=True)
        raise typer.Exit(2) from None
    except (FactsUnreadable, OSError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
    raise typer.Exit(0 if fine else 1)


@app.command()
def train(force: Annotated[bool, typer.Option(help="train although nothing has changed")] = False) -> None:
    """Train the Rasa model, where its inputs have changed."""
    from bot.training import train as run

    print(f"Model: {_run(run(_settings(), force=force))}")


@app.command()
def check() -> None:
    """Check knowledge, wording, buttons and training data against each other."""
    from bot.checks import problems

    found = problems()
    for problem in found:
        print(problem)
    print(f"{len(found)} problems" if found else "Everything fits together.")
    raise typer.Exit(1 if found else 0)


@app.command()
def doctor() -> None:
    """Look at this installation: environments, model, keys, database, ports, Telegram, running servers."""
    from bot.doctor import findings

    found = _run(findings(_settings()))
    for finding in found:
        print(f"{'ok  ' if finding.fine else 'FAIL'}  {finding.subject}: {finding.text}")
    raise typer.Exit(0 if all(finding.fine for finding in found) else 1)


@app.command()
def unanswered(as_json: Annotated[bool, typer.Option("--json", help="one JSON object a line")] = False) -> None:
    """How often questions were not answered, by month, language and the nearest topic. No words, no persons."""
    from actions.db.session import sessions
    from actions.db.unanswered import Count, counts
    from bot.wiring import database as engine_of

    async def work() -> list[Count]:
        def read() -> list[Count]:
            with sessions(engine_of(_settings())).begin() as session:
                return counts(session)

        return await asyncio.to_thread(read)

    for item in _run(work()):
        if as_json:
            print(json.dumps(item._asdict()))
        else:
            print(f"{item.month}  {item.language}  {item.times:5}  {item.near or '(nothing near)'}")


@database.command()
def upgrade() -> None:
    """Bring the tables to the newest migration."""
    from actions.db.session import upgrade as run
    from bot.wiring import database as engine_of

    async def work() -> None:
        await asyncio.to_thread(run, engine_of(_settings()))

    _run(work())
    print("The database is up to date.")


if __name__ == "__main__":
    main()
