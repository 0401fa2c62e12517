"""The HTTP client of the Rasa server: one turn, a tracker's last turn, and whether it is ready."""

import json
from dataclasses import dataclass
from typing import Any

import httpx
from pydantic import ValidationError

from actions.payloads import Payload
from actions.replies import Reply


class RasaUnavailable(Exception):
    """The server cannot be reached, is not ready, or answered with an error. Trying again later may help."""


class RasaAnswerless(Exception):
    """The server took the message and gave no reply: its action failed or a rule is missing."""


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
        """The replies that this update already got, or None where it is not the last one that Rasa saw.

        Looked up before an update is sent again: a turn happens at most once.
        """
        tracker = await self._request(
            "GET", f"/conversations/{sender}/tracker", params={"include_events": "AFTER_RESTART"}
        )
        events = tracker.get("events", [])
        users = [index for index, event in enumerate(events) if event["event"] == "user"]
        if not users or (events[users[-1]].get("metadata") or {}).get("update_id") != update_id:
            return None
        said = [event["data"].get("custom") for event in events[users[-1] :] if event["event"] == "bot"]
        return _replies(said) if said else None

    async def has_open_form(self, sender: str) -> bool:
        tracker = await self._request("GET", f"/conversations/{sender}/tracker", params={"include_events": "NONE"})
        return bool((tracker.get("active_loop") or {}).get("name"))

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
