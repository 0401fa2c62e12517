"""What a page does, done by httpx: say something, wait for answers, listen."""

import json
import time
import uuid
from collections.abc import Generator
from typing import Any

import httpx


def said(text: str, *, kind: str = "text", **more: Any) -> dict[str, Any]:
    return {"id": str(uuid.uuid4()), "kind": kind, "text": text} | more


def say(client: httpx.Client, text: str, **more: Any) -> httpx.Response:
    return client.post("/api/messages", json=said(text, **more))


def history(client: httpx.Client, *, answers: int) -> list[dict[str, Any]]:
    """The conversation, as soon as it has that many answers."""
    until = time.monotonic() + 5
    while True:
        entries: list[dict[str, Any]] = client.get("/api/history").json()["entries"]
        if len(spoken(entries, who="assistant")) >= answers:
            return entries
        assert time.monotonic() < until, f"no {answers} answers came: {entries}"
        time.sleep(0.02)


def spoken(entries: list[dict[str, Any]], *, who: str) -> list[str]:
    return [entry["text"] if who == "person" else entry["part"]["text"] for entry in entries if entry["who"] == who]


def listen(
    client: httpx.Client, *, after: int = 0, last_event_id: int | None = None
) -> Generator[tuple[str, str, Any]]:
    """Events as (event, id, data), without end; close the generator to hang up."""
    headers = {} if last_event_id is None else {"Last-Event-ID": str(last_event_id)}
    with client.stream("GET", f"/api/events?after={after}", headers=headers) as response:
        fields: dict[str, str] = {}
        for line in response.iter_lines():
            if line:
                name, _, value = line.partition(":")
                fields[name] = value.strip()
            elif fields:
                data = fields.get("data", "")
                yield fields.get("event", ""), fields.get("id", ""), json.loads(data) if data else None
                fields = {}
