"""Rasa's tracker store, whose rows no interface of Rasa's deletes: here they are deleted where they lie."""

from collections.abc import Iterable

from sqlalchemy import Engine, inspect, text

#: The table of nlu/components/tracker_store.py.
TABLE = "rasa_events"


def delete_conversations(engine: Engine, senders: Iterable[str]) -> None:
    """Everything that Rasa keeps of these senders. The table is there once Rasa has run."""
    if not inspect(engine).has_table(TABLE):
        return
    with engine.begin() as connection:
        for sender in senders:
            connection.execute(text(f"DELETE FROM {TABLE} WHERE sender_id = :sender"), {"sender": sender})  # noqa: S608
