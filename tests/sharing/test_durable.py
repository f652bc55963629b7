"""What was acknowledged is there after a crash; a full disk loses nothing."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import event

from analysis.sharing import database, links, snapshots, visits
from tests.sharing.given import NOON, link

ROOT = Path(__file__).parents[2]
KILLS, MANY = 10, 1_000
# publishes and ends links as fast as it can, and says so after each is kept
WRITER = """
from datetime import UTC, datetime
from analysis.sharing import links, snapshots
now = datetime.now(UTC)
turn = 0
while True:
    turn += 1
    name = snapshots.freeze({"turn": turn}, {"": {"said": turn}})
    grant = links.Grant(study="s", snapshot=name, data_version="v", label="x", by="y")
    made, token = links.create(grant, now)
    print("made", made.id, token, name, flush=True)
    if turn % 2:
        links.revoke(made.id, now)
        print("ended", made.id, flush=True)
"""


@pytest.mark.parametrize(
    "kills", [KILLS, pytest.param(MANY, marks=pytest.mark.long)], ids=str
)
def test_a_publisher_that_is_killed_loses_nothing_it_told(kills):
    chance, told = Random(5), []
    for _ in range(kills):
        told += killed(chance.uniform(0.01, 0.15))
    ended = {words[1] for words in told if words[0] == "ended"}
    made = [words for words in told if words[0] == "made"]
    assert len(made) > kills
    for _, id, token, name in made:
        found = links.named(id)
        assert (found.snapshot, found.study) == (name, "s")
        opens = links.opened_by(token, found.created_at) is not None
        assert not (opens and id in ended)
        assert opens or found.revoked_at is not None
        assert snapshots.state(snapshots.thaw(name), "")["said"]
    sound = sqlite3.connect(database.home() / "links.db").execute
    assert sound("pragma integrity_check").fetchone() == ("ok",)


def killed(after):
    """What a publisher said until it was killed, a while after its first word."""
    command = [sys.executable, "-c", WRITER]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as one:
        said = [one.stdout.readline()]
        time.sleep(after)
        os.kill(one.pid, signal.SIGKILL)
        said += one.stdout.readlines()
    return [line.split() for line in said if line.endswith("\n")]


@pytest.fixture
def full(home):
    """Nothing more fits in the database of links."""
    engine = database.connected(database.links_url(), links.TABLES)

    def small(connection, _):
        pages = connection.execute("pragma page_count").fetchone()[0]
        connection.execute(f"pragma max_page_count = {pages}")

    with engine.connect():
        event.listen(engine, "connect", small)
    yield
    event.remove(engine, "connect", small)


def test_a_full_disk_makes_no_link_and_loses_none(request):
    made, token = link()
    request.getfixturevalue("full")
    with pytest.raises(database.LinksUnavailableError):
        for _ in range(1_000):
            link(label="x" * 200)
    kept = links.listed()
    assert made in kept
    assert links.opened_by(token, NOON) == made
    assert len(links.history(made.id)) == 1


def test_a_memory_that_cannot_be_written_opens_nothing(home, monkeypatch):
    _, token = link()
    monkeypatch.setenv("KWADRANT_VISITS", f"sqlite:///{home / 'links.db'}/visits.db")
    assert visits.enter(token, NOON) is None


def test_two_processes_may_write_at_once():
    both = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    first = [one.stdout.readline().split()[1] for one in both]
    time.sleep(0.5)
    said = set(first)
    for one in both:
        one.kill()
        whole = one.communicate()[0].rpartition("\n")[0]  # the last may be cut
        said |= {line.split()[1] for line in whole.splitlines()}
    assert said <= {it.id for it in links.listed()}
