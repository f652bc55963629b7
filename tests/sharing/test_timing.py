"""What opens nothing takes the same way and the same time, whatever is wrong."""

import sys
from datetime import timedelta
from random import Random
from statistics import median
from time import perf_counter

import pytest
from sqlalchemy import event

from analysis.sharing import database, links
from tests.sharing.elsewhere import in_files
from tests.sharing.given import NOON, link

LOOKUPS = 10_000  # of each kind
WITHIN = 0.05  # of the shortest median
OTHERS = 20
TRIES = 5  # of each kind
EXPLAIN = {"sqlite": "explain query plan"}
AS_IF_LARGE = {"postgresql": ["set enable_seqscan = off"]}


@pytest.fixture
def wrong():
    """A token of each kind that opens nothing."""
    for _ in range(OTHERS):
        link()
    _, expired = link(now=NOON - timedelta(days=2), days=1)
    ended, revoked = link()
    links.revoke(ended.id, NOON)
    unknown = links.new_token()
    return {"unknown": unknown, "expired": expired, "revoked": revoked, "odd": "x"}


@in_files  # a server's driver, in Python, turns into text what is there
def test_every_wrong_token_takes_the_same_way(wrong):
    engine, asked, ways = links._engine(), [], []
    event.listen(engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    for token in wrong.values():
        links.opened_by(token, NOON)  # what is fetched once is fetched
    for token in wrong.values():
        asked.clear()
        assert links.opened_by(token, NOON) is None
        # what is tidied up in between, as the collector does, is there by chance
        always = frozenset.intersection(*(called(token) for _ in range(TRIES)))
        ways.append((frozenset(asked), len(asked), always))
    assert ways[0][1] == 1 + TRIES
    assert set(ways) == {ways[0]}


def called(token):
    """The functions that look a token up."""
    found = set()

    def note(frame, what, _):
        if what == "call":
            found.add(frame.f_code.co_qualname)

    sys.setprofile(note)
    try:
        links.opened_by(token, NOON)
    finally:
        sys.setprofile(None)
    return frozenset(found)


def test_a_token_is_looked_up_by_its_index(wrong):
    asked = []
    engine = database.connected(database.links_url(), links.TABLES)
    event.listen(
        engine, "before_cursor_execute", lambda *given: asked.append(given[2:4])
    )
    links.opened_by(wrong["unknown"], NOON)
    (statement, given) = asked[-1]
    with engine.connect() as connection:
        for told in AS_IF_LARGE.get(engine.dialect.name, ()):
            connection.exec_driver_sql(told)
        explain = EXPLAIN.get(engine.dialect.name, "explain")
        plan = connection.exec_driver_sql(f"{explain} {statement}", given)
        assert "index" in " ".join(str(row) for row in plan).lower()


@pytest.mark.long
def test_every_wrong_token_takes_as_long(wrong):
    taken, chance = {kind: [] for kind in wrong}, Random(11)
    for _ in range(LOOKUPS):
        for kind, token in chance.sample(sorted(wrong.items()), len(wrong)):
            started = perf_counter()
            links.opened_by(token, NOON)
            taken[kind].append(perf_counter() - started)
    medians = sorted(median(times) for times in taken.values())
    assert medians[-1] <= (1 + WITHIN) * medians[0]
