"""No page computes what it has: held by what is called, and by ratios of time.

No test here knows an absolute time; those are measured by ``make speed``.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from pathlib import Path
from time import process_time

import altair
import pytest
import streamlit as st

from analysis.words import LANGUAGES
from pages.parts.access import RESEARCHER
from pages.parts.menu import places
from tests.pages import speed
from tests.pages.times import row

ROOT = Path(__file__).parents[2]
PAGES = places(RESEARCHER)
COMPLEXITY = "findings/complexity"
PARTS = ["link", "quadrants", "slopes", "order", "others"]
COMPUTING = (str(ROOT / "analysis" / "inference"), str(Path(altair.__file__).parent))
STORE = str(ROOT / "analysis" / "store")
COUNTING = {"cells", "moments", "counts", "cuts", "fetch"}
LESS = 1 / 3  # of the first view


@contextmanager
def watched():
    """The procedures, drawings and counts that are called meanwhile."""
    calls = set()

    def note(frame, event, argument):
        code = frame.f_code
        counts = code.co_name in COUNTING and code.co_filename.startswith(STORE)
        if event == "call" and (counts or code.co_filename.startswith(COMPUTING)):
            calls.add(code.co_qualname)

    threading.setprofile(note)  # the page runs in a thread of its own
    try:
        yield calls
    finally:
        threading.setprofile(None)


def forget():
    """As if nobody had been here."""
    st.cache_resource.clear()
    st.cache_data.clear()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_a_page_computes_nothing_that_it_has(app, path, lang):
    at = app(path, lang)
    with watched() as calls:
        at.run()
    assert not at.exception
    assert calls == set()


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_the_key_question_computes_nothing_that_it_has(app, part):
    at = app(COMPLEXITY, "nl", part=part)
    with watched() as calls:
        at.run()
    assert at.query_params["part"] in (part, [part])
    assert calls == set()


def test_another_visitor_finds_what_the_first_one_had_computed(app):
    forget()
    with watched() as calls:
        app(COMPLEXITY, "nl")
    assert {"spearman", "Store.cells", "DuckDB.fetch", "curve"} <= calls
    with watched() as calls:
        app(COMPLEXITY, "nl")
    assert calls == set()


def test_a_second_look_costs_a_third_at_most(app):
    app(COMPLEXITY, "nl")  # imports
    forget()
    started = process_time()
    at = app(COMPLEXITY, "nl")
    first = process_time() - started
    started = process_time()
    at.run()
    assert process_time() - started <= LESS * first


def test_times_are_told_by_median_and_95th_percentile():
    times = [one / 1000 for one in range(1, 101)]
    told = row("alone", "all", times[::-1])
    assert (told.n, told.median, told.p95) == (100, 50, 95)
    assert (row("alone", "one", [0.25]).p95, speed.aim(told)[-3:]) == (250, "met")
