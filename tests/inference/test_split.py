import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.inference.split import assign, counts, moved
from tests.drawn import cells, count

DRAWN = """
    search  decision  n
    1       1         4
    4       1         3
    4       7         2
    7       4         5
    7       7         1
"""
answer = st.integers(1, 7)
pairs = st.lists(st.tuples(answer, answer), min_size=1, max_size=60).map(np.transpose)


@pytest.mark.parametrize(
    ("ties", "expected"),
    [("low", (7, 2, 5, 1)), ("high", (4, 0, 3, 8)), ("out", (4, 0, 0, 1))],
)
def test_a_score_on_the_cut_goes_where_ties_say(ties, expected):
    drawn = cells(DRAWN)
    assert counts(drawn, assign(drawn, (4, 4), ties)) == expected


def test_those_on_the_cut_move_when_ties_turn():
    drawn = cells(DRAWN)
    low, high = (assign(drawn, (4, 4), ties) for ties in ("low", "high"))
    assert moved(drawn, low, high) == 3 + 2 + 5


@given(pairs, st.sampled_from(["low", "high"]))
def test_everybody_is_in_one_quadrant(pair, ties):
    drawn = count(*pair)
    assert sum(counts(drawn, assign(drawn, (4, 3.5), ties))) == drawn.total


@given(pairs)
def test_nobody_moves_under_the_same_rule(pair):
    drawn = count(*pair)
    place = assign(drawn, (4, 4), "low")
    assert moved(drawn, place, place) == 0
