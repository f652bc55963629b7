import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.inference.zou import difference, shared_score, zou
from analysis.results import Estimate, Interval

ALGEBRA = 1e-12  # only rounding differs


def correlation(value, low, high, level=0.95):
    return Estimate(
        measure="pearson",
        of=("x", "y"),
        value=value,
        interval=Interval(low=low, high=high, level=level),
        n=50,
        n_missing=2,
        method="fisher-z",
    )


def test_half_intervals_join_as_the_sides_of_a_right_angle():
    found = difference(correlation(0.5, 0.2, 0.8), correlation(0.1, -0.3, 0.5))
    assert found.value == pytest.approx(0.4, rel=ALGEBRA)
    ends = [found.interval.low, found.interval.high]
    assert ends == pytest.approx([0.4 - 0.5, 0.4 + 0.5], abs=ALGEBRA)
    assert (found.n, found.n_missing) == (100, 4)


def test_correlations_that_move_together_differ_by_less():
    one, other = correlation(0.5, 0.2, 0.8), correlation(0.1, -0.2, 0.4)
    together = zou(one, other, shared=1)
    assert together.low == pytest.approx(0.4, abs=ALGEBRA)
    assert together.high == pytest.approx(0.4, abs=ALGEBRA)


@given(*[st.floats(-0.99, 0.99)] * 3)
def test_two_correlations_never_move_together_by_more_than_wholly(xy, xw, yw):
    assert -1 <= shared_score(xy, xw, yw) <= 1
    assert shared_score(xy, xw, yw) == pytest.approx(shared_score(xw, xy, yw))


def test_two_levels_are_not_joined():
    with pytest.raises(ValueError, match="one level"):
        difference(correlation(0.5, 0, 1), correlation(0.5, 0, 1, level=0.9))
