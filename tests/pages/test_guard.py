"""What goes in and out of the server, and what is refused; no browser needed."""

import pytest
from starlette.websockets import WebSocketDisconnect
from streamlit import config
from streamlit.proto.BackMsg_pb2 import BackMsg

from analysis.words import LANGUAGES
from pages.parts import guard, uploads
from tests.pages.partner import lived

HERE = "http://localhost:8501"
STREAM = "ws://localhost:8501/_stcore/stream"
SENT = BackMsg.DESCRIPTOR.oneofs_by_name["type"].fields
PASSED = {"rerun_script", "stop_script", "app_heartbeat", "file_urls_request"}


@pytest.mark.parametrize("path", ["/", "/data", "/_stcore/health", "/nothing-there"])
def test_every_answer_has_the_headers(client, path):
    headers = client.get(path).headers
    assert {name: headers[name] for name in guard.HEADERS} == guard.HEADERS
    assert headers["content-security-policy"] == guard.policy()
    assert "strict-transport-security" not in headers


def test_an_encrypted_answer_asks_to_stay_encrypted(client):
    headers = client.get("https://localhost:8501/").headers
    assert headers["strict-transport-security"] == "max-age=31536000"


def test_the_policy_names_three_scripts_and_no_other_place():
    script = next(p for p in guard.policy().split("; ") if p.startswith("script-src"))
    assert script.count("'sha256-") == 1 + len(LANGUAGES)
    assert "unsafe-eval" not in guard.policy()
    assert "http" not in guard.policy()


@pytest.mark.parametrize(
    "path",
    ["/_stcore/metrics", "/_stcore/agent/openapi.json", "/_stcore/agent/interact"],
)
def test_what_answers_anybody_is_closed(client, path):
    assert client.get(path).status_code == 404
    assert client.post(path, json={}).status_code == 404


def test_another_name_for_this_machine_is_refused(client):
    refused = client.get("/", headers={"host": "evil.example:8501"})
    assert refused.status_code == guard.MISDIRECTED


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
    assert refused.value.code == guard.REFUSED


def test_our_own_websocket_opens(client):
    ours = {"origin": HERE, "host": "localhost:8501"}
    with client.websocket_connect(STREAM, headers=ours) as opened:
        assert opened.accepted_subprotocol is None


def asking(kind, part=None):
    """What a tab sends to ask for one thing."""
    asked = BackMsg()
    if part:
        getattr(asked.backend_operation_request, part).SetInParent()
    elif isinstance(getattr(asked, kind), bool):
        setattr(asked, kind, True)
    else:
        getattr(asked, kind).SetInParent()
    return asked.SerializeToString()


@pytest.mark.parametrize("kind", [it.name for it in SENT])
def test_a_tab_is_heard_in_what_pages_need_and_nothing_else(kind):
    assert guard.heard(asking(kind)) is (kind in PASSED)


@pytest.mark.parametrize(
    ("part", "passed"),
    [
        ("deferred_file", True),
        ("dataframe_chunk", True),
        ("install_skills", False),
        ("dismiss_skills_nudge", False),
    ],
)
def test_a_tab_has_files_made_and_nothing_installed(part, passed):
    assert guard.heard(asking("backend_operation_request", part)) is passed


@pytest.mark.parametrize(
    ("id", "passed"), [("$$ID-0-lang", True), ("", False), ("lang", False)]
)
def test_a_tab_tells_of_widgets_that_a_page_draws(id, passed):
    asked = BackMsg()
    asked.rerun_script.widget_states.widgets.add(id="$$ID-1-first")
    asked.rerun_script.widget_states.widgets.add(id=id, string_value="nl")
    assert guard.heard(asked.SerializeToString()) is passed


def test_what_is_no_message_goes_on_to_where_the_tab_is_closed():
    assert guard.heard(b"\xff\xff")
    assert not guard.heard(b"")


def test_what_is_not_heard_holds_nothing_up():
    sent = [asking("clear_cache"), asking("load_git_info"), asking("rerun_script")]
    frames = iter([{"type": "websocket.receive", "bytes": it} for it in sent])
    passed = []

    async def app(scope, receive, send):
        passed.append((await receive())["bytes"])

    async def receive():
        return next(frames)

    scope = {
        "type": "websocket",
        "headers": [(b"host", b"h"), (b"origin", b"http://h")],
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard, "_known", lambda host: True)
        lived(guard.Guard(app)(scope, receive, None))
    assert passed == [asking("rerun_script")]


def test_a_file_is_taken_from_a_tab_that_was_asked_for_one_alone(client, monkeypatch):
    monkeypatch.setattr(uploads, "_asked", {"session": None})
    place = uploads.PLACE
    assert client.put(f"{place}other/1").status_code == 404
    assert client.delete(f"{place}other/1").status_code == 404
    assert client.put(f"{place}/1").status_code == 404
    # Streamlit itself then asks who this is
    assert client.put(f"{place}session/1").status_code == 403


def test_a_tab_is_asked_for_files_on_the_page_that_takes_them(app, monkeypatch):
    asked = []
    monkeypatch.setattr(uploads, "ask", lambda: asked.append(True))
    app("about/methods")
    assert asked == []
    app("study/data")
    assert asked == [True]


def test_of_many_tabs_the_first_are_let_go(monkeypatch):
    names = iter(range(uploads.MOST + 2))

    class Tab:
        def __init__(self):
            self.session_id = str(next(names))

    monkeypatch.setattr(uploads, "_asked", {})
    monkeypatch.setattr(uploads, "get_script_run_ctx", Tab)
    for _ in range(uploads.MOST + 1):
        uploads.ask()
    assert not uploads.may(f"{uploads.PLACE}0/1")
    assert uploads.may(f"{uploads.PLACE}1/1")
    assert uploads.may(f"{uploads.PLACE}{uploads.MOST}/1")
