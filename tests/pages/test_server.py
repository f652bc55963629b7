"""What the server keeps to itself when something goes wrong; no browser needed."""

import logging
import sys

import pytest
from streamlit import config

from pages.parts import server

CANARY = "respondent 4711 said no"


def failing():
    answer = CANARY
    raise ValueError(answer)


@pytest.fixture
def fault():
    with pytest.raises(ValueError, match=CANARY) as found:
        failing()
    return found.value


def test_the_log_tells_type_and_place_of_a_fault_and_no_answer(fault):
    details = (type(fault), fault, fault.__traceback__)
    record = logging.LogRecord(
        "streamlit", logging.ERROR, __file__, 1, "Uncaught %s", (CANARY,), details
    )
    assert server.Discreet().filter(record)
    told = logging.Formatter().format(record)
    assert CANARY not in told
    assert "ValueError at tests/pages/test_server.py:" in told
    assert server.mark(fault) in told


def test_the_same_fault_has_the_same_mark(fault):
    other = KeyError("x").with_traceback(fault.__traceback__)
    assert server.mark(fault) == server.mark(
        ValueError().with_traceback(fault.__traceback__)
    )
    assert server.mark(fault) != server.mark(other)


def test_every_log_of_the_server_is_discreet(capsys, fault):
    server.quiet_logs()
    for name in ("streamlit.error_util", "uvicorn.error"):
        log = logging.getLogger(name)
        assert any(isinstance(it, server.Discreet) for it in log.filters), name
        handler = logging.StreamHandler(sys.stderr)
        log.addHandler(handler)
        log.error("it went wrong", exc_info=fault)
        log.removeHandler(handler)
    told = capsys.readouterr().err
    assert server.mark(fault) in told
    assert CANARY not in told
    assert config.get_option("logger.enableRich") is False


def test_a_log_that_a_library_makes_later_is_discreet(capsys, fault, monkeypatch):
    monkeypatch.setattr(logging.root, "handlers", [])
    server.quiet_logs()
    server.quiet_logs()
    assert len(logging.lastResort.filters) == 1
    logging.getLogger("made.afterwards").error("it went wrong", exc_info=fault)
    told = capsys.readouterr().err
    assert server.mark(fault) in told
    assert CANARY not in told
