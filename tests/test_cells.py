import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.drawn import cells, count

DRAWN = """
    x  y  group  n
    1  2  water  4
    1  .  water  2
    2  1  tax    3
    2  1  .      5
    .  .  tax    1
"""
answer = st.one_of(st.none(), st.integers(1, 3))
who = st.sampled_from(["water", "tax"])
rows = st.lists(st.tuples(answer, answer, who), min_size=1, max_size=40)


def test_incomplete_respondents_stand_apart():
    drawn = cells(DRAWN)
    assert (drawn.total, drawn.n_missing) == (7, 8)


def test_fewer_columns_bring_respondents_back():
    part = cells(DRAWN).pick("x", "y")
    assert (part.total, part.n_missing) == (12, 3)
    assert dict(zip(map(tuple, part.values), part.n, strict=True))[(2, 1)] == 8


def test_each_level_knows_its_own_missing():
    water, tax = cells(DRAWN).by("group").values()
    assert (water.total, water.n_missing) == (4, 2)
    assert (tax.total, tax.n_missing) == (3, 1)


def test_one_level_stands_against_all_others():
    two = cells(DRAWN).versus("group", "tax").by("group")
    assert {name: part.total for name, part in two.items()} == {"tax": 3, "rest": 4}
    assert two["rest"].n_missing == 2


@given(rows)
def test_picking_gives_what_counting_fewer_columns_gives(drawn):
    x, y, group = zip(*drawn, strict=True)
    both = count(x, y, group, names=("x", "y", "group")).pick("x", "y")
    straight = count(x, y, names=("x", "y"))
    assert np.array_equal(both.values, straight.values)
    assert np.array_equal(both.n, straight.n)
    assert both.n_missing == straight.n_missing
