import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.inference import pairs
from analysis.inference.pairs import count_pairs

numbers = st.integers(0, 40)
points = st.lists(
    st.tuples(numbers, numbers), min_size=1, max_size=60, unique=True
).map(lambda rows: np.array(rows, dtype=float).T)


def one_by_one(x, y, n):
    """Respondents who agree with each cell, and who oppose it, counted singly."""
    order = np.sign(x[:, None] - x) * np.sign(y[:, None] - y)
    return (order == 1) @ n, (order == -1) @ n


def test_four_respondents_are_six_pairs():
    #  1-2 and 1-3 agree; 2-3 oppose; the double is tied on both
    found = count_pairs(np.array([1, 2, 3]), np.array([1, 3, 2]), np.array([1, 2, 1]))
    assert (found.concordant, found.discordant, found.all) == (3, 2, 6)
    assert (found.tied_x, found.tied_y, found.tied_both) == (1, 1, 1)
    assert found.untied == 5
    assert found.agreeing.tolist() == [3, 1, 1]
    assert found.opposing.tolist() == [0, 1, 2]


@given(points, st.randoms(use_true_random=False))
def test_counting_by_place_is_counting_one_by_one(point, random):
    n = np.array([random.randint(1, 9) for _ in point[0]])
    found = count_pairs(*point, n)
    agreeing, opposing = one_by_one(*point, n)
    assert found.agreeing.tolist() == agreeing.tolist()
    assert found.opposing.tolist() == opposing.tolist()


@given(points)
def test_bits_count_what_the_grid_counts(point):
    n = np.arange(1, len(point[0]) + 1)
    with pytest.MonkeyPatch.context() as patch:
        by_grid = count_pairs(*point, n)
        patch.setattr(pairs, "GRID", 0)
        by_bits = count_pairs(*point, n)
    assert by_bits.agreeing.tolist() == by_grid.agreeing.tolist()
    assert by_bits.opposing.tolist() == by_grid.opposing.tolist()


@given(points)
def test_every_pair_is_of_one_kind(point):
    found = count_pairs(*point, np.full(len(point[0]), 3))
    tied = found.tied_x + found.tied_y - found.tied_both
    assert found.untied + tied == found.all


def test_a_billion_respondents_are_counted_exactly():
    billion = 10**9
    found = count_pairs(
        np.array([1, 2]), np.array([1, 2]), np.array([billion, billion])
    )
    assert found.concordant == billion**2
    assert found.all == billion * (2 * billion - 1)
