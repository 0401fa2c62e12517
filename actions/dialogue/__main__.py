"""The action server: `python -m actions.dialogue PORT`, on loopback, in one process.

rasa-sdk's own start-up binds every interface and forks a second process; its Sanic application is served here as it is.
"""

import logging
import sys

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor


class PlaceFormatter(logging.Formatter):
    """Where and what kind: a message or an exception's text may quote what a person wrote."""

    def format(self, record: logging.LogRecord) -> str:
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        return f"{self.formatTime(record)} {record.levelname} {record.name} {record.module}:{record.lineno} {kind}".rstrip()


def serve(port: int) -> None:
    """Serve the actions of this package until the process is ended."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PlaceFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    executor = ActionExecutor()
    executor.register_package("actions.dialogue")
    app = create_app(executor)
    for name in ("sanic.root", "sanic.error", "sanic.server", "rasa_sdk"):
        logging.getLogger(name).handlers = []
        logging.getLogger(name).setLevel(logging.WARNING)
        logging.getLogger(name).propagate = True
    app.run(host="127.0.0.1", port=port, single_process=True, access_log=False, motd=False)


if __name__ == "__main__":
    serve(int(sys.argv[1]))
