"""The HTTP client of the Rasa server: one turn, a tracker's last turn, and whether it is ready."""

import itertools
import json
from dataclasses import dataclass
from typing import Any, NamedTuple

import httpx
from pydantic import ValidationError

from actions.payloads import Payload
from actions.replies import Reply


class RasaUnavailable(Exception):
    """The server cannot be reached, is not ready, or answered with an error. Trying again later may help."""


class RasaAnswerless(Exception):
    """The server took the message and gave no reply: its action failed or a rule is missing."""


class Understood(NamedTuple):
    """An intent, and the probability that it is the right one (0 to 1)."""

    intent: str
    confidence: float


@dataclass(frozen=True)
class Rasa:
    """Speaks to one Rasa server. The client's timeout is the time that a turn may take."""

    client: httpx.AsyncClient
    token: str

    async def turn(self, *, sender: str, message: str, metadata: dict[str, str]) -> list[Reply]:
        """Send one message and read the replies of the action server.

        Raises:
            RasaUnavailable: nothing was answered.
            RasaAnswerless: the answer holds no reply.
        """
        body = {"sender": sender, "message": message, "metadata": metadata}
        answered = await self._request("POST", "/webhooks/rest/webhook", json=body)
        return _replies([item.get("custom") for item in answered])

    async def replies_to(self, *, sender: str, update_id: str) -> list[Reply] | None:
        """The replies that this update already got, or None where Rasa has not seen it.

        Looked up before an update is sent again: a turn happens at most once.
        """
        tracker = await self._request(
            "GET", f"/conversations/{sender}/tracker", params={"include_events": "AFTER_RESTART"}
        )
        events = tracker.get("events", [])
        users = [index for index, event in enumerate(events) if event["event"] == "user"]
        for index, after in itertools.pairwise([*users, len(events)]):
            if (events[index].get("metadata") or {}).get("update_id") == update_id:
                said = [event["data"].get("custom") for event in events[index:after] if event["event"] == "bot"]
                return _replies(said) if said else None
        return None

    async def parse(self, text: str) -> Understood:
        """What the understanding makes of a text, without a turn: the best intent and its confidence."""
        parsed = await self._request("POST", "/model/parse", json={"text": text})
        best = next((item for item in parsed["intent_ranking"] if item["name"] != "nlu_fallback"), None)
        if best is None:
            return Understood("", 0.0)
        return Understood(str(best["name"]), float(best["confidence"]))

    async def open_form(self, sender: str) -> str | None:
        """The name of the form that waits for an answer."""
        tracker = await self._request("GET", f"/conversations/{sender}/tracker", params={"include_events": "NONE"})
        name = (tracker.get("active_loop") or {}).get("name")
        return str(name) if name else None

    async def restart(self, sender: str) -> None:
        """Forget what the conversation was about; what was said stays until it is deleted by age."""
        await self._request("POST", f"/conversations/{sender}/tracker/events", json={"event": "restart"})

    async def ready(self) -> bool:
        """Whether a model is loaded and answers."""
        try:
            status = await self._request("GET", "/status")
        except RasaUnavailable:
            return False
        return bool(status.get("model_file"))

    async def _request(self, method: str, path: str, **arguments: Any) -> Any:
        params = {"token": self.token, **arguments.pop("params", {})}
        try:
            response = await self.client.request(method, path, params=params, **arguments)
            response.raise_for_status()
            return response.json()
        except (httpx.HTTPError, json.JSONDecodeError) as error:
            # The error's own text may carry the token; its kind is enough.
            raise RasaUnavailable(type(error).__name__) from None


def intent_message(payload: Payload) -> str:
    """A button's topic as Rasa reads it: the intent and its entities, without any guess."""
    return f"/{payload.value}" + (json.dumps(dict(payload.entities)) if payload.entities else "")


def _replies(said: list[Any]) -> list[Reply]:
    try:
        replies = [Reply.model_validate(item) for item in said if item]
    except ValidationError as error:
        raise RasaAnswerless("a reply does not have its form") from error
    if not replies:
        raise RasaAnswerless("no reply")
    return replies
