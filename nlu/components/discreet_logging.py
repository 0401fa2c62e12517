"""Logs that tell where something happened and what kind of thing, never what anybody wrote.

Rasa, Sanic and SQLAlchemy put message texts, request bodies and SQL parameters into messages and exceptions, most of them
through f-strings, so that nothing can be told apart afterwards. So every record is emptied when it is made, before any
handler sees it, whatever the level: what stays is the place in the source, where the words of the message can be read.
"""

import json
import logging
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

_FRAMES = 3


def install() -> None:
    """From now on, for the whole process. Warnings become records, too. A second call changes nothing."""
    logging.setLogRecordFactory(discreet_record)
    logging.captureWarnings(True)


def discreet_record(*args: Any, **kwargs: Any) -> logging.LogRecord:
    """A log record without its message, arguments and exception text."""
    record = logging.LogRecord(*args, **kwargs)
    parts = [f"{Path(record.pathname).name}:{record.lineno}", _structlog_event(record.msg)]
    if record.exc_info and record.exc_info[0] is not None:
        kind, _, trace = record.exc_info
        parts += [kind.__qualname__, _places(trace)]
    record.msg = " ".join(part for part in parts if part)
    record.args = None
    record.exc_info = record.exc_text = record.stack_info = None
    return record


def _structlog_event(message: Any) -> str:
    """The event's name (rest.message.received.failure) of a structlog line, which is a constant of the source."""
    try:
        event = json.loads(message)["event"]
    except (KeyError, TypeError, ValueError):
        return ""
    return event if isinstance(event, str) and event.replace(".", "").replace("_", "").isalnum() else ""


def _places(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)[-_FRAMES:]
    return "at " + " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
