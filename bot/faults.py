"""Errors in the log: what kind and where, never what was written (an exception's text may quote a message)."""

import traceback
from pathlib import Path


def place_of(error: BaseException, *, frames: int = 3) -> str:
    """The innermost places in the source where an error was raised: "rasa.py:80 > conversation.py:101"."""
    found = traceback.extract_tb(error.__traceback__)[-frames:]
    return " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in found)
