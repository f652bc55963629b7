"""Links on a server: what is gone or silent opens nothing, and comes back by itself."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest
from sqlalchemy.engine import make_url

from analysis.sharing import database, links, visits
from tests.sharing.elsewhere import SERVER, breaking, on_a_server, told
from tests.sharing.given import NOON, link

ROOT = Path(__file__).parents[2]
AT_ONCE = 4
FIRST = """
import sys
from analysis.sharing import links, visits
print("ready", flush=True)
sys.stdin.readline()
print(links.listed(), visits.openings("x"))
"""


def test_several_processes_may_be_the_first_to_make_the_tables():
    command = [sys.executable, "-c", FIRST]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    started = [subprocess.Popen(command, cwd=ROOT, **pipes) for _ in range(AT_ONCE)]
    assert {one.stdout.readline() for one in started} == {"ready\n"}
    for one in started:
        one.stdin.write("\n")
        one.stdin.flush()
    assert {one.communicate()[0] for one in started} == {"() {}\n"}
    link()
    assert len(links.listed()) == 1


@on_a_server
@breaking
def test_a_server_that_is_gone_opens_nothing_and_comes_back_by_itself(elsewhere):
    made, token = link()
    _, hold = visits.enter(token, NOON)
    goes(elsewhere)
    assert links.opened_by(token, NOON) is None
    assert visits.held(made.id, hold, NOON) is None
    assert visits.enter(token, NOON) is None
    with pytest.raises(database.LinksUnavailableError):
        links.revoke(made.id, NOON)
    told(f"ALTER DATABASE {elsewhere} ALLOW_CONNECTIONS true")
    assert links.opened_by(token, NOON) == made
    assert visits.held(made.id, hold, NOON) == made
    cut(elsewhere)
    assert visits.enter(token, NOON)[0] == made
    assert sum(visits.openings(made.id).values()) == 2


def goes(name):
    """Nobody gets in any more, and who was in is out."""
    told(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    cut(name)


def cut(name):
    told(
        f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        f"WHERE datname = '{name}' AND pid <> pg_backend_pid()"
    )


@on_a_server
@breaking
def test_a_server_that_says_nothing_is_waited_for_a_while_only(monkeypatch):
    monkeypatch.setattr(database, "PATIENCE", 1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        url = make_url(SERVER).set(host="127.0.0.1", port=port)
        shown = url.render_as_string(hide_password=False)
        monkeypatch.setenv(database.DATABASE, shown)
        started = perf_counter()
        assert links.opened_by(links.new_token(), NOON) is None
        assert perf_counter() - started < 10 * database.PATIENCE
