"""Dialogues turn by turn, through `conversation.turn` and the real Rasa and action servers."""

import uuid
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot import wiring
from bot.conversation import Conversation, Incoming, Kind, Turn
from bot.rasa import Rasa
from tests.system import Servers
from translations.detection import Detector

DIALOGUES = [
    pytest.param(dialogue, id=f"{file.stem}: {dialogue['name']}")
    for file in sorted((Path(__file__).parent / "dialogues").glob("*.yml"))
    for dialogue in YAML(typ="safe").load(file.read_text(encoding="utf-8"))
]
KINDS = {"say": Kind.TEXT, "press": Kind.BUTTON, "command": Kind.COMMAND, "send": Kind.UNSUPPORTED}


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector()


@pytest.fixture
async def conversation(servers: Servers, detector: Detector, monkeypatch: pytest.MonkeyPatch) -> Conversation:
    monkeypatch.setattr(wiring, "Detector", lambda: detector)  # its models are loaded once for all tests
    rasa: Rasa = wiring.rasa(servers.rasa_url, servers.token)
    return wiring.conversation(rasa)


@pytest.mark.parametrize("dialogue", DIALOGUES)
async def test_dialogue(conversation: Conversation, dialogue: dict[str, Any]) -> None:
    sender, language, chosen = str(uuid.uuid4()), dialogue["lang"], dialogue.get("chosen", True)
    for step in dialogue["turns"]:
        action = next(name for name in KINDS if name in step)
        turn = await conversation.turn(
            Incoming(
                channel="test",
                update_id=str(uuid.uuid4()),
                sender=sender,
                kind=KINDS[action],
                text=step[action],
                language=language,
                chosen=chosen,
            )
        )
        check(turn, step)
        if turn.language is not None:
            language, chosen = turn.language, chosen or turn.chosen
    await conversation.rasa.client.aclose()


def check(turn: Turn, step: dict[str, Any]) -> None:
    """What a step expects of its turn."""
    first = turn.replies[0]
    text = "\n".join(reply.text for reply in turn.replies).replace("\N{NO-BREAK SPACE}", " ")
    payloads = [button.payload for reply in turn.replies for button in reply.buttons]
    if "topic" in step:
        assert first.topic == step["topic"], (step, text)
    if "lang" in step:
        assert first.language == step["lang"], (step, text)
    for part in step.get("has", []):
        assert part in text, step
    for part in step.get("lacks", []):
        assert part not in text, step
    for payload in step.get("buttons", []):
        assert payload in payloads, step
    for payload in step.get("without", []):
        assert payload not in payloads, step
    if "document" in step:
        assert any(reply.document is not None for reply in turn.replies) == step["document"], (step, text)
    if "record" in step:
        assert any(reply.record is not None for reply in turn.replies) == step["record"], (step, text)
    if "picture" in step:
        assert first.picture is not None
        assert first.picture.chart == step["picture"]
    if "place" in step:
        assert first.place is not None
        assert first.place.title == step["place"]
