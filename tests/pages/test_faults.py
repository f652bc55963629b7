"""Whatever fails, on any page: a sentence and a mark, and nothing of an answer."""

from __future__ import annotations

import asyncio
import re
import time

import pytest

from analysis.words import LANGUAGES, Say
from pages.parts import access, menu
from tests.pages.browser import served
from tests.pages.faulty import CANARY, WELL
from tests.pages.partner import answered, entered, lived
from tests.pages.visitor import visiting
from tests.sharing.shared_links import linked

LOGGED = re.compile(r"fault [0-9a-f]{8}: \w+ at ")
WAITS = 100
MARK = re.compile(r"fault ([0-9a-f]{8}): ValueError at (tests/pages/faulty.py:\d+)")
PAGES = [it.stem for it in menu.paths(access.RESEARCHER)]
VIEWS = ["view", "start", "privacy"]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("faults")


@pytest.fixture(scope="module")
def token(home):
    """A link, as long as nothing fails."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", str(home))
        return linked("whole", "MARK000E")[1]


@pytest.fixture(scope="module", params=["", "1"], ids=["researcher", "viewer"])
def failing(request, home):
    """A server on which everything fails, with all that the role sees."""
    with served(home, "tests.pages.faulty", **{access.VIEWER: request.param}) as base:
        yield base, VIEWS if request.param else PAGES


def logged(home, faults=0):
    """What the log says, once it tells that many faults: an answer may come first."""
    for _ in range(WAITS):
        said = (home / "server.log").read_text("utf-8", "replace")
        if len(LOGGED.findall(said)) >= faults:
            return said
        time.sleep(0.05)
    raise TimeoutError(f"the log tells fewer than {faults} faults")


def test_a_fault_on_any_page_tells_a_mark_and_no_answer(failing, home):
    base, pages = failing

    async def look():
        async with visiting(base) as visitor:
            visitor.forgiving = True
            for page in pages:
                for lang in LANGUAGES:
                    await visitor.open(page, lang=lang)
                    yield page, lang, visitor.faults, b"".join(visitor.heard)

    async def looked():
        return [it async for it in look()]

    for page, lang, faults, heard in lived(looked()):
        marks = {mark for mark, _ in MARK.findall(logged(home))}
        told = {Say(lang)("fault-ours", mark=mark) for mark in marks}
        assert len(faults) == 1, page
        assert set(faults) <= told, page
        assert CANARY.encode() not in heard, page
        assert b"Traceback" not in heard, page
    assert CANARY not in logged(home)


def test_what_repeats_itself_or_is_downloaded_may_fail_too(failing, home, token):
    base, _ = failing
    before = len(LOGGED.findall(logged(home)))

    async def look():
        view, cookie = await asyncio.to_thread(entered, base, token)
        async with visiting(base, cookie) as visitor:
            visitor.forgiving = True
            await visitor.open("view", view=view, lang="en", **{WELL: "yes"})
            assert visitor.faults == []
            assert b"MARK000E" in b"".join(visitor.heard)
            link = await visitor.fetch()
            visitor.query = visitor.query.replace("yes", "once")
            await visitor.repeat()
            return link, visitor.faults, b"".join(visitor.heard)

    link, faults, heard = lived(look())
    assert link == ""
    assert len(faults) == 1
    assert CANARY.encode() not in heard
    assert CANARY not in logged(home, before + 2)  # the file, and the view


def test_a_way_in_that_fails_tells_nothing(failing, home):
    base, _ = failing
    before = len(LOGGED.findall(logged(home)))
    status, place, cookie, told = answered(base, f"/s/{CANARY}")
    assert (status, place, cookie) == (500, "", "")
    assert CANARY.encode() not in told
    assert CANARY not in logged(home, before + 1)
