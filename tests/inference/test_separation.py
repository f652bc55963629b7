"""Where the likelihood of the proportional-odds model has no maximum."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import SeparationError
from analysis.inference.ordinal import proportional_odds
from tests.drawn import cells, count


def splits(drawn, terms):
    """The predictor that is said to split the answers, or None."""
    try:
        proportional_odds(drawn, "y", terms)
    except SeparationError as fault:
        return fault.lines[0].facts["score"]
    return None


def ordered(y, x):
    """Whether x splits y: every higher answer at no lower x, or the other way."""
    low = [max(x[y == level]) for level in np.unique(y)[:-1]]
    high = [min(x[y == level]) for level in np.unique(y)[1:]]
    return all(a <= b for a, b in zip(low, high, strict=True))


def test_complete_separation_is_refused():
    # R 4.2.2: ordinal::clm gives x = 39.66 with a singular Hessian, polr gives up
    drawn = count([1, 1, 1, 2, 2, 2, 3, 3, 3], range(1, 10), names=("y", "x"))
    assert splits(drawn, ["x"]) == "x"


def test_separation_but_for_one_shared_value_is_refused():
    drawn = count([1, 1, 1, 2, 2, 3, 3], [1, 2, 3, 3, 5, 5, 6], names=("y", "x"))
    assert splits(drawn, ["x"]) == "x"


def test_one_exchange_ends_the_separation():
    drawn = count([1, 1, 1, 2, 2, 3, 3], [1, 2, 4, 3, 5, 5, 6], names=("y", "x"))
    assert splits(drawn, ["x"]) is None


@pytest.mark.parametrize(
    ("drawn", "says"),
    [
        ("y g n \n 1 a 3 \n 1 b 2 \n 2 b 4 \n 3 b 3", "g"),  # a only lowest
        ("y g n \n 3 a 3 \n 1 b 2 \n 2 b 4 \n 3 b 3", "g"),  # a only highest
        ("y g n \n 2 a 3 \n 1 b 2 \n 2 b 4 \n 3 b 3", None),  # a only in between
        ("y g n \n 1 a 3 \n 2 a 1 \n 1 b 2 \n 2 b 4 \n 3 b 3", None),
    ],
)
def test_a_group_with_one_answer_splits_only_at_an_end(drawn, says):
    assert splits(cells(drawn), ["g"]) == says


def test_the_predictor_that_splits_is_named_among_others():
    drawn = cells("""
        y  x  g  n
        1  1  a  2
        1  3  a  1
        1  2  b  2
        2  1  b  2
        3  3  b  1
        2  3  b  1
        1  3  b  2
    """)
    assert splits(drawn, ["x"]) is None
    assert splits(drawn, ["x", "g"]) == "g"


def test_a_rare_group_among_many_respondents_is_found():
    # the likelihood looks flat long before the estimate is large
    number = np.random.default_rng(0)
    x, y = number.integers(1, 30, 8000) / 4, number.integers(0, 40, 8000) / 4
    group = np.where(np.arange(8000) < 60, "rare", "common")
    y[:60] = 0
    drawn = count(y, x, group, names=("y", "x", "g"))
    assert splits(drawn, ["x", "g"]) == "g"
    assert splits(drawn, ["x", "g", ("x", "g")]) == "g"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 5)), min_size=4))
def test_one_score_splits_exactly_when_it_is_ordered(rows):
    y, x = np.array(rows).T
    if np.ptp(y) == 0 or np.ptp(x) == 0:
        return
    said = splits(count(y, x, names=("y", "x")), ["x"])
    assert (said == "x") == (ordered(y, x) or ordered(y, -x))
