"""`bruecke precheck`: the rule engine on facts from a file, no server needed."""

import datetime as dt
import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from actions.db.references import new_reference
from actions.knowledge.answers import Answers
from actions.knowledge.store import Knowledge
from actions.precheck.documents import pdf
from actions.precheck.engine import evaluate
from actions.precheck.facts import Facts
from actions.precheck.rules import Rulebook
from actions.precheck.wording import Wording
from translations.messages import Messages

#: A file of facts is small; a larger one is a mistake.
_LARGEST_FILE = 10_000_000


class FactsUnreadable(Exception):
    """The file is no facts file; the message says why, without what stands in it."""


def run(file: str, *, as_json: bool, language: str, pdf_file: Path | None, ruleset: str, as_of: dt.date) -> bool:
    """Judge every set of facts in a file and print the verdicts; whether all could be judged.

    Raises:
        FactsUnreadable: the file cannot be read.
        UnknownRuleset: there is none of this name in force on that day.
        OSError: the PDF cannot be written.
    """
    wording = Wording(Answers(Knowledge.load(), Messages.load()), Rulebook.load())
    fine = True
    try:
        items = list(read(file, lines=as_json))
    except FactsUnreadable as error:
        if not as_json:
            raise
        print(json.dumps({"error": "invalid_facts", "message": str(error)}))
        return False
    for item in items:
        try:
            facts = facts_of(item)
        except FactsUnreadable as error:
            print(json.dumps({"error": "invalid_facts", "message": str(error)}) if as_json else str(error), flush=True)
            fine = False
            continue
        verdict = evaluate(facts, wording.book, ruleset=ruleset, as_of=as_of)
        answer = wording.as_json(verdict, language)
        print(
            json.dumps(answer, ensure_ascii=False) if as_json else _readable(wording, facts, answer, language),
            flush=True,
        )
        if pdf_file is not None:
            made = pdf(wording, facts, reference=new_reference(), ruleset=ruleset, as_of=as_of, language=language)
            pdf_file.write_bytes(made)
    return fine


def facts_of(item: Any) -> Facts:
    """Raises FactsUnreadable, naming the key and what it may be, never what was said."""
    if not isinstance(item, dict):
        raise FactsUnreadable("facts are a mapping of names to values")
    unknown = sorted(str(key) for key in item.keys() - Facts.model_fields.keys())
    if unknown:
        sys.stderr.write(f"not known, so left out: {', '.join(unknown)}\n")
    try:
        return Facts.model_validate({key: value for key, value in item.items() if key in Facts.model_fields})
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        raise FactsUnreadable(f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}") from None


def read(file: str, *, lines: bool) -> Iterator[Any]:
    """The sets of facts in a file ("-": standard input): JSON, JSON lines, or YAML (several with ---)."""
    try:
        text = sys.stdin.read() if file == "-" else _text(Path(file))
    except (OSError, UnicodeDecodeError) as error:
        raise FactsUnreadable(f"{file} cannot be read ({type(error).__name__})") from None
    if lines and text.strip():
        found = [_json(line) for line in text.splitlines() if line.strip()]
        if any(item is not _NO_JSON for item in found):
            yield from (None if item is _NO_JSON else item for item in found)
            return
    whole = _json(text)
    if whole is not _NO_JSON:
        yield from whole if isinstance(whole, list) else [whole]
        return
    try:
        documents = list(YAML(typ="safe").load_all(text))
    except (YAMLError, ValueError, RecursionError) as error:
        raise FactsUnreadable(f"neither JSON nor YAML ({type(error).__name__})") from None
    if not documents:
        raise FactsUnreadable("there are no facts in it")
    yield from documents


_NO_JSON = object()


def _json(text: str) -> Any:
    try:
        return json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError):
        return _NO_JSON


def _text(path: Path) -> str:
    if path.stat().st_size > _LARGEST_FILE:
        raise FactsUnreadable(f"{path} is too large for a file of facts")
    return path.read_text(encoding="utf-8-sig")


def _readable(wording: Wording, facts: Facts, answer: dict[str, Any], language: str) -> str:
    def text(key: str) -> str:
        return wording.text(language, key).replace("**", "")

    lines = [text(f"outcome_{answer['outcome']}"), text(f"decided_by_{answer['decided_by']}"), ""]
    lines += [f"  {wording.line(line, language)}" for line in wording.facts(facts, language, all_of_them=True)]
    lines += [""]
    for finding in answer["findings"]:
        place = finding["clause"]["section"] or finding["clause"]["document"]
        paragraph = f" ({finding['clause']['paragraph']})" if finding["clause"]["paragraph"] else ""
        lines.append(f"  {text('finding_' + finding['answer'])}: {finding['text']} [{place}{paragraph}]")
    lines += ["", *(f"  ! {note}" for note in answer["notes"]), ""]
    return "\n".join(lines)
