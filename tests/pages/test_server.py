"""What the server adds, refuses and keeps to itself; no browser needed."""

import logging
import sys

import pytest
from starlette.websockets import WebSocketDisconnect
from streamlit import config

from analysis.words import LANGUAGES
from pages.parts import server

HERE = "http://localhost:8501"
STREAM = "ws://localhost:8501/_stcore/stream"
CANARY = "respondent 4711 said no"


@pytest.mark.parametrize("path", ["/", "/data", "/_stcore/health", "/nothing-there"])
def test_every_answer_has_the_headers(client, path):
    headers = client.get(path).headers
    assert {name: headers[name] for name in server.HEADERS} == server.HEADERS
    assert headers["content-security-policy"] == server.policy()
    assert "strict-transport-security" not in headers


def test_an_encrypted_answer_asks_to_stay_encrypted(client):
    headers = client.get("https://localhost:8501/").headers
    assert headers["strict-transport-security"] == "max-age=31536000"


def test_the_policy_names_three_scripts_and_no_other_place():
    script = next(p for p in server.policy().split("; ") if p.startswith("script-src"))
    assert script.count("'sha256-") == 1 + len(LANGUAGES)
    assert "unsafe-eval" not in server.policy()
    assert "http" not in server.policy()


@pytest.mark.parametrize(
    "path",
    ["/_stcore/metrics", "/_stcore/agent/openapi.json", "/_stcore/agent/interact"],
)
def test_what_answers_anybody_is_closed(client, path):
    assert client.get(path).status_code == 404
    assert client.post(path, json={}).status_code == 404


def test_another_name_for_this_machine_is_refused(client):
    refused = client.get("/", headers={"host": "evil.example:8501"})
    assert refused.status_code == server.MISDIRECTED


def test_a_name_that_is_allowed_is_served(client, monkeypatch):
    found = config.get_option

    def told(name):
        return ["kwadrant.example"] if name == "server.allowedHosts" else found(name)

    monkeypatch.setattr(config, "get_option", told)
    served = client.get("/", headers={"host": "kwadrant.example"})
    assert served.status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "https://evil.example"},
        {"origin": "http://localhost:9999"},
        {"origin": "null"},
        {"origin": "http://evil.example", "host": "evil.example"},
    ],
    ids=["none", "elsewhere", "another port", "null", "rebound"],
)
def test_a_foreign_websocket_is_closed(client, headers):
    with pytest.raises(WebSocketDisconnect) as refused:
        with client.websocket_connect(STREAM, headers=headers):
            pass
    assert refused.value.code == server.REFUSED


def test_our_own_websocket_opens(client):
    ours = {"origin": HERE, "host": "localhost:8501"}
    with client.websocket_connect(STREAM, headers=ours) as opened:
        assert opened.accepted_subprotocol is None


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
