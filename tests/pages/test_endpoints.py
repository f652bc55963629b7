"""What every address of the server may answer, declared; it answers nothing beyond it.

The same for who sits at it, for strangers, for partners and by a process that serves
links alone: pages are told apart in the tab, not by their address. ``/media`` answers
whoever knows the name of a file, which only its tab is told; what is in such a file has
passed the gate, as ``test_granted`` holds.
"""

from __future__ import annotations

import json
import re
from itertools import product
from pathlib import Path

import pytest
import streamlit as st
from streamlit import config

from analysis.sharing import visits
from pages.parts import access, guard
from pages.parts.follow import cookie
from tests.pages.inside import at_this_machine, inside
from tests.pages.partner import PAGE, lived
from tests.sharing.shared_links import linked
from tests.sharing.shared_study import keep

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
CLOSED = dict.fromkeys(METHODS, (404, b""))
ASKED = {"OPTIONS": (204, b"")}
SHELL = b"<Streamlit's own page, without anything in it>"
HOSTS = b"<what a site that shows the app in a frame may do>"


def reading(status: int, text: bytes) -> dict[str, tuple[int, bytes]]:
    return {"GET": (status, text), "HEAD": (status, b"")}


ROUTES = {  # any method that is not named: refused
    "": reading(200, SHELL),
    "/s/{token:path}": reading(303, b""),
    "/_stcore/stream": reading(200, SHELL),  # only a websocket is served there
    "/_stcore/health": reading(200, b"ok") | ASKED,
    "/_stcore/host-config": reading(200, HOSTS),
    "/_stcore/metrics": CLOSED,
    "/_stcore/agent/interact": CLOSED,
    "/_stcore/agent/openapi.json": CLOSED,
    "/_stcore/agent/mcp": CLOSED,
    "/_stcore/upload_file/{session_id}/{file_id}": CLOSED,
    "/_stcore/bidi-components/{path:path}": reading(404, b"not found") | ASKED,
    "/component/{path:path}": reading(404, b"Component not found") | ASKED,
    "/media/{file_id:path}": reading(404, b"File not found") | ASKED,
    "/auth/login": reading(302, b""),
    "/auth/logout": reading(302, b""),
    "/oauth2callback": reading(302, b""),
}
# where files lie on the disk, or Streamlit has had something to say
NOTHING = """
    /app.py /pages/share/view.py /.git/HEAD /.streamlit/config.toml
    /.streamlit/secrets.toml /links.db /visits.db /home/links.db /data /view
    /studies/shared/answers.csv /studies/shared/study.toml /static/nothing.js
    /snapshots/{snapshot}/manifest.json /{snapshot} /app/static/app.py
    /static/%2e%2e/app.py /static/..%2f..%2fapp.py /static/%5c%5chost%5cx
    /component/x/%2e%2e/%2e%2e/app.py /media/%2e%2e/app.py //etc/passwd
    /_stcore/script-health-check /_stcore/allowed-message-origins /_stcore/x
    /view/_stcore/host-config /data/_stcore/health /view/_stcore/metrics
    /view/media/x.csv /view/s/x /_stcore/upload_file /media /component
""".split()
ELSEWHERE = {
    (400, b"Bad Request"),
    (404, b"Not Found"),
    (404, b"Component not found"),
    (404, b"File not found"),
}
INDEX = Path(st.__file__).parent / "static" / "index.html"
PLACES = {"/", "../view"}  # where an answer may send somebody
COOKIES = {"_streamlit_xsrf", "_streamlit_user", "_streamlit_user_tokens"}


@pytest.fixture
def link():
    """A link, what holds it open, and a study behind it."""
    keep()
    link, token = linked("own")
    return link, visits.enter(token)[1]


@pytest.fixture(params=["stranger", "partner", "researcher", "viewer"])
def ask(request, client, link, monkeypatch):
    """Asks the server as somebody: status and text, and nothing else told."""
    if request.param == "viewer":
        monkeypatch.setenv(access.VIEWER, "1")
    near = at_this_machine(client)
    who = near if request.param == "researcher" else client
    held = f"{cookie(link[0].id)}={link[1]}"
    headers = {"cookie": held} if request.param == "partner" else {}

    def asked(method, path):
        answer = who.request(method, path, headers=headers)
        assert answer.headers.get("location", "/") in PLACES
        given = answer.headers.get_list("set-cookie")
        assert {one.partition("=")[0] for one in given} <= COOKIES
        return answer.status_code, _named(answer.content)

    return asked


@pytest.fixture(autouse=True)
def forgetful(client):
    """What one asker is given to hold, the next does not send."""
    yield
    client.cookies.clear()


def _named(text: bytes) -> bytes:
    if text.startswith(b"{"):
        return HOSTS if json.loads(text) == _hosts() else text
    return SHELL if text == INDEX.read_bytes() else text


def _hosts():
    closed = {"useExternalAuthToken", "enableCustomParentMessages", "blockErrorDialogs"}
    closed |= {"enforceDownloadInNewTab"}
    origins = config.get_option("client.allowedOrigins")
    told = {
        "allowedOrigins": origins,
        "metricsUrl": "",
        "resourceCrossOriginMode": None,
    }
    return {**told, **dict.fromkeys(closed, False)}


def test_every_route_is_declared(client):
    there = {route.path for route in client.app._starlette_app.routes}
    assert there == set(ROUTES)


def test_a_route_answers_what_is_declared_and_no_more(ask, link):
    parts = ("x", link[0].id, link[0].snapshot)
    for path, method, part in product(ROUTES, METHODS, parts):
        told = ask(method, re.sub(r"{.*?}", part, path) or "/")
        assert told == ROUTES[path].get(method, _refused(method)), (method, path)


def test_where_nothing_is_declared_nothing_is_told(ask, link):
    empty = {(status, b"") for status in (200, 204, 400, 404)}
    for path, method in product(NOTHING, METHODS):
        told = ask(method, path.format(snapshot=link[0].snapshot))
        assert told in {(200, SHELL), _refused(method), *ELSEWHERE} | empty, path


def test_an_open_route_would_be_noticed(client, monkeypatch):
    monkeypatch.setattr(guard, "CLOSED", ())
    answer = client.get("/_stcore/metrics")
    assert (answer.status_code, answer.content) != CLOSED["GET"]


def _refused(method):
    return 405, b"" if method == "HEAD" else b"Method Not Allowed"


def test_a_partner_sends_no_file_even_to_their_own_tab(client, link):
    async def sent():
        held = f"{cookie(link[0].id)}={link[1]}"
        async with inside(client, held) as tab:
            await tab.open(PAGE, view=link[0].id, lang="nl")
            return client.put(f"/_stcore/upload_file/{tab.session}/1", content=b"x")

    assert lived(sent()).status_code == CLOSED["PUT"][0]
