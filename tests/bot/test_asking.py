"""bot/asking.py: the contract of `ask --json`. The whole way is in test_cli.py."""

from actions.replies import Reply
from bot.asking import as_json
from tests.documents import REPORT


def test_a_document_is_named_without_what_it_is_made_of() -> None:
    reply = Reply(text="Fertig.", language="de", topic="precheck", document=REPORT)
    assert as_json("?", (reply,))["attachments"] == [
        {
            "kind": "document",
            "media_type": "application/pdf",
            "name": "voranfrage-2026-0001.pdf",
            "title": "Ergebnis der Vorprüfung",
        }
    ]
