import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import ncf, nct

from analysis.inference.noncentral import (
    noncentrality_f,
    noncentrality_t,
    share_interval,
)

TAIL = 1e-9  # a root searched to 1e-13 of itself


@settings(deadline=None)
@given(st.floats(0.1, 200), st.integers(1, 12), st.integers(3, 5000))
def test_ends_leave_the_tails_they_should(f, df_effect, df_error):
    low, high = noncentrality_f(f, df_effect, df_error, 0.95)
    assert 0 <= low <= high
    if low > 0:
        assert ncf.sf(f, df_effect, df_error, low) == pytest.approx(0.025, rel=TAIL)
    if high > 0:
        assert ncf.cdf(f, df_effect, df_error, high) == pytest.approx(0.025, rel=TAIL)


@settings(deadline=None)
@given(st.floats(-30, 30), st.integers(2, 5000))
def test_ends_of_t_leave_the_tails_they_should(t, df):
    low, high = noncentrality_t(t, df, 0.95)
    assert nct.sf(t, df, low) == pytest.approx(0.025, rel=1e-6)
    assert nct.cdf(t, df, high) == pytest.approx(0.025, rel=1e-6)


@pytest.mark.parametrize("share", [0.0, 1e-6, 0.3, 0.9999])
def test_millions_of_respondents_are_no_hindrance(share):
    interval = share_interval(share, 3, 1e7, 0.95)
    assert interval.low <= share <= interval.high
    assert interval.high - interval.low < 1e-3


def test_a_whole_share_closes():
    interval = share_interval(1.0, 2, 10, 0.95)
    assert (interval.low, interval.high) == (1, 1)


def test_what_fits_no_statistic_is_our_mistake():
    with pytest.raises(ArithmeticError):
        noncentrality_f(float("nan"), 3, 10, 0.95)
