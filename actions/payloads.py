"""The data behind a button: `topic:<id>`, `topic:<id>:<entity>=<value>`, `language:<code>`, `command:<name>`.

Every button of the assistant is one of these; whatever else arrives as a button is unknown (an old or forged one).
"""

import re
from dataclasses import dataclass
from typing import Literal

_FORM = re.compile(r"(topic|language|command):([a-z0-9_]+)(?::([a-z_]+)=([a-z0-9_-]+))?")


@dataclass(frozen=True)
class Payload:
    kind: Literal["topic", "language", "command"]
    value: str
    entities: tuple[tuple[str, str], ...] = ()


def topic(topic_id: str, **entity: str) -> str:
    """The payload of a button that asks for a topic, with at most one entity (town="guarda")."""
    return f"topic:{topic_id}" + "".join(f":{name}={value}" for name, value in entity.items())


def language(code: str) -> str:
    return f"language:{code}"


def command(name: str) -> str:
    return f"command:{name}"


def parse(data: str) -> Payload | None:
    """The payload in a button's data, or None where it is none of ours."""
    match = _FORM.fullmatch(data)
    if match is None:
        return None
    kind, value, entity, entity_value = match.groups()
    return Payload(kind, value, ((entity, entity_value),) if entity else ())  # type: ignore[arg-type]  # the pattern's words
