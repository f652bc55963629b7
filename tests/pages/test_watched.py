"""A process that serves links opens snapshots and databases, and knows no answers."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.sharing import links, visits
from analysis.words import LANGUAGES
from pages.parts.access import VIEWER
from tests.pages import watched
from tests.pages.browser import ROOT, served
from tests.pages.partner import answered, entered, lived
from tests.pages.visitor import visiting
from tests.sharing.shared_links import linked
from tests.sharing.shared_study import keep

ENGINES = {"duckdb", "ibis", "pyreadstat", "openpyxl", "python_calamine", "polars"}
ANSWERS = {"store", "intake", "inference", "questions", "report"}  # of analysis
DATABASES = {"links.db", "visits.db"}


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A home with a study, a link that is followed, and one that is not."""
    place = tmp_path_factory.mktemp("watched")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", str(place))
        keep()
        yield place


@pytest.fixture(scope="module")
def told(home):
    """What a server does while a partner reads all there is, and tries for more."""
    (link, token), (other, _) = linked("whole"), linked("own")
    with served(home, "tests.pages.watched", **{VIEWER: "1"}) as base:
        lived(_read(base, token, other.id))
    links.revoke(link.id, visits.time())
    lines = (home / watched.LOG).read_text("utf-8", "replace").splitlines()
    return link, [tuple(line.split("\t", 1)) for line in lines if "\t" in line]


async def _read(base: str, token: str, other: str) -> None:
    view, cookie = await asyncio.to_thread(entered, base, token)
    async with visiting(base, cookie) as visitor:
        for lang in LANGUAGES:
            await visitor.open("view", view=view, lang=lang)
            await visitor.choose(f"only1@{lang}", 1)
            await asyncio.to_thread(answered, base, await visitor.fetch())
        await visitor.repeat()
        await visitor.open("view", view=other, study="saved-shared")
        for page in ("start", "privacy"):
            await visitor.open(page)
    for path in ("/s/kw1_x", "/data", "/media/x.csv", "/_stcore/health"):
        await asyncio.to_thread(answered, base, path)


def test_nothing_is_opened_at_home_but_the_granted_snapshot_and_databases(home, told):
    link, events = told
    at_home = set()
    for event, what in events:
        path = Path(what)
        if event != "import" and path.is_absolute() and path.is_relative_to(home):
            at_home.add((event, str(path.relative_to(home))))
    snapshot = f"snapshots/{link.snapshot}/"
    opened = {what for event, what in at_home if event == "open"}
    assert {it for it in opened if it.startswith(snapshot)}
    other = {what for _, what in at_home if not what.startswith(snapshot)}
    assert other <= DATABASES | {"."}  # before the start: does home take a file?
    assert {event for event, what in at_home if what == "."} <= {"open"}
    assert DATABASES <= {what for event, what in at_home if event == "sqlite3.connect"}


def test_no_answers_are_opened_anywhere(told):
    names = {Path(what).name for event, what in told[1] if event == "open"}
    assert "app.py" in names
    assert not {it for it in names if it.startswith(("answers.", "study.toml"))}
    assert not {it for it in names if it.endswith((".parquet", ".sav", ".xlsx"))}


def test_no_engine_and_nothing_that_reads_answers_is_imported(told):
    imported = {what for event, what in told[1] if event == "import"}
    assert {"analysis.sharing.snapshots", "streamlit"} & imported
    assert not {it for it in imported if it.partition(".")[0] in ENGINES}
    parts = [it.split(".") for it in imported if it.startswith("analysis.")]
    assert not {part[1] for part in parts} & ANSWERS


def test_nothing_is_started_and_nobody_is_called(told):
    assert [what for event, what in told[1] if event == "subprocess.Popen"] == []
    called = [what for event, what in told[1] if event == "socket.connect"]
    assert [it for it in called if "127.0.0.1" not in it and "::1" not in it] == []


def test_what_is_watched_for_would_be_seen(tmp_path, monkeypatch):
    done = tmp_path / "answers.csv"
    done.write_text("x", "utf-8")
    code = "from tests.pages.watched import watch; watch(); import duckdb, sys; "
    code += "open(sys.argv[1]).close()"
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path))
    subprocess.run([sys.executable, "-c", code, done], cwd=ROOT, check=True)
    log = (tmp_path / watched.LOG).read_text("utf-8")
    assert {f"open\t{done}", "import\tduckdb"} <= set(log.splitlines())
