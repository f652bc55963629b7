import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import studentized_range
from scipy.stats import t as student

from analysis.inference import tukey
from analysis.inference.tukey import critical, upper_tail

INTEGRAL = 1e-11  # scipy's own, where the tail is not small
SPLINE = 1e-12  # between its knots
PAIR = 1e-10  # for two means the integral has a closed form


@given(st.floats(0.01, 30), st.floats(1, 1e6))
def test_two_means_are_students_t(t, df):
    tail = 2 * student.sf(t, df)
    found = upper_tail(np.sqrt(2) * t, 2, df)
    assert found == pytest.approx(tail, rel=PAIR, abs=1e-16)


@settings(deadline=None)
@given(st.floats(0.01, 0.5), st.integers(2, 12), st.floats(1.5, 1e5))
def test_a_quantile_has_its_tail(tail, groups, df):
    found = upper_tail(critical(tail, groups, df), groups, df)
    assert found == pytest.approx(tail, rel=PAIR)


@given(st.floats(0.1, 8), st.integers(2, 20), st.floats(1, 1e4))
def test_more_means_span_more(q, groups, df):
    wider, less = upper_tail(q, groups + 1, df), upper_tail(q, groups, df)
    assert wider >= less - 1e-12  # near 1 only rounding is left


@given(st.floats(0, tukey.WIDEST), st.integers(2, 100))
def test_the_spline_is_the_integral(width, groups):
    integral = tukey._beyond(np.array([width]), groups)[0]
    assert np.exp(tukey._log_beyond(groups)(width)) == pytest.approx(
        integral, rel=SPLINE
    )


@pytest.mark.parametrize("df", [6.5, 40.3, 700])
def test_a_quantile_among_thirteen_means_agrees_with_scipy(df):
    theirs = float(studentized_range.ppf(0.95, 13, df))
    assert critical(0.05, 13, df) == pytest.approx(theirs, rel=1e-9)


def test_three_known_means_span_as_normals_do():
    # for k = 3 and known error, P(range < q) at sqrt(2) z: scipy's exact limit
    found = upper_tail(3.314493, 3, np.inf)
    assert found == pytest.approx(studentized_range.sf(3.314493, 3, np.inf), rel=1e-10)


@pytest.mark.parametrize(
    ("q", "groups", "df"),
    [(3.72, 4, 365.6), (0.5, 4, 3), (4, 9, 20), (200, 3, 1), (4, 20, 1), (3, 40, 50)],
)
def test_agrees_with_scipy(q, groups, df):
    assert upper_tail(q, groups, df) == pytest.approx(
        float(studentized_range.sf(q, groups, df)), rel=INTEGRAL
    )


def test_agrees_with_r():
    # R 4.2.2: ptukey(2.630717919461287 * sqrt(2), 4, 365.5874510296451, lower = FALSE)
    found = upper_tail(2.630717919461287 * np.sqrt(2), 4, 365.5874510296451)
    assert found == pytest.approx(0.04383045131373442, rel=1e-9)


def test_what_is_certain_is_one_and_what_is_beyond_measure_nought():
    assert upper_tail(0, 4, 10) == 1
    assert upper_tail(400, 4, 1e4) == 0
    assert upper_tail(4, 4, 1e9) == pytest.approx(upper_tail(4, 4, np.inf), rel=1e-6)
