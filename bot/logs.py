"""Logging of the bot process: one line an event on stderr, never with a message, a name or an id of a person."""

import logging
import sys

import structlog


def configure(level: str = "INFO") -> None:
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=level, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # Their INFO lines carry URLs with the bot's token (httpx) or the address of a page's visitor (uvicorn.access).
    for name in ("httpx", "httpcore", "telegram", "uvicorn.access", "alembic", "sse_starlette"):
        logging.getLogger(name).setLevel(logging.WARNING)
