import io
import logging
import warnings
from collections.abc import Iterator

import pytest
import structlog
from components import discreet_logging

SECRET = "Holzgasse 12"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What a handler of the root logger writes, in a process that is discreet."""
    factory = logging.getLogRecordFactory()
    logging.captureWarnings(False)
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    discreet_logging.install()
    discreet_logging.install()
    yield stream
    logging.captureWarnings(False)
    logging.setLogRecordFactory(factory)
    logging.getLogger().removeHandler(handler)


def fail() -> None:
    raise ValueError(SECRET)


@pytest.mark.parametrize(
    ("message", "arguments"),
    [(f"could not read {SECRET}", ()), ("could not read %s", (SECRET,)), ("%(a)s", ({"a": SECRET},))],
)
def test_a_record_tells_its_place_and_nothing_else(log: io.StringIO, message: str, arguments: tuple) -> None:
    logging.getLogger("rasa.core").error(message, *arguments)
    line = log.getvalue().strip()
    assert line.startswith("ERROR rasa.core test_discreet_logging.py:")
    assert line.count(" ") == 2


def test_an_exception_tells_its_kind_and_its_place(log: io.StringIO) -> None:
    try:
        fail()
    except ValueError:
        logging.getLogger("rasa.core").exception("failed on %s", SECRET, stack_info=True)
    assert "ValueError at test_discreet_logging.py:" in log.getvalue()
    assert SECRET not in log.getvalue()
    assert "Traceback" not in log.getvalue()


def test_a_warning_is_a_record_too(log: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"Failed to parse {SECRET}", stacklevel=1)
    assert "WARNING py.warnings" in log.getvalue()
    assert SECRET not in log.getvalue() + capsys.readouterr().err


def test_an_event_of_structlog_keeps_its_name(log: io.StringIO) -> None:
    """As rasa.core.channels.rest writes it, traceback with local variables included."""
    logger = structlog.wrap_logger(
        logging.getLogger("rasa.core.channels.rest"),
        processors=[structlog.processors.dict_tracebacks, structlog.processors.JSONRenderer()],
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    try:
        fail()
    except ValueError:
        logger.exception("rest.message.received.failure", text=SECRET)
    assert " rest.message.received.failure ValueError at " in log.getvalue()
    assert SECRET not in log.getvalue()


def test_what_only_looks_like_an_event_is_withheld(log: io.StringIO) -> None:
    logging.getLogger("x").error('{"event": "%s"}', SECRET)
    logging.getLogger("x").error('{"event": ["%s"]}', SECRET)
    assert SECRET not in log.getvalue()
