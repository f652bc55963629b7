import numpy as np
import pytest
from hypothesis import given
from scipy.stats import norm, somersd

from analysis.inference.table_trend import linear_by_linear, somers_d, tau_c
from tests.inference.tabled import split, tabled, tables
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
STEP = 1e-5  # derivatives by differences
RISING = np.array([[20, 10, 5, 2], [7, 15, 11, 4], [3, 6, 14, 18]])


def surplus(n):
    """Concordant less discordant pairs of a table."""
    return sum(
        n[i, j] * (n[i + 1 :, j + 1 :].sum() - n[i + 1 :, :j].sum())
        for i, j in np.ndindex(n.shape)
    )


def somers(n):
    return 2 * surplus(n) / (n.sum() ** 2 - (n.sum(axis=0) ** 2).sum())


def stuart(n):
    fewer = min(n.shape)
    return 2 * fewer * surplus(n) / (n.sum() ** 2 * (fewer - 1))


def error(measure, n):
    """The asymptotic error by differences: a multinomial draw, to the first order."""
    n, total, step = n.astype(float), n.sum(), STEP * n.sum()
    slopes = []
    for cell in np.ndindex(n.shape):
        more, fewer = n.copy(), n.copy()
        more[cell] += step
        fewer[cell] -= step
        slopes.append((measure(more) - measure(fewer)) / (2 * STEP))
    share = n.ravel() / total
    return np.sqrt((share @ np.square(slopes) - (share @ slopes) ** 2) / total)


@pytest.mark.parametrize(("ours", "by_hand"), [(somers_d, somers), (tau_c, stuart)])
def test_value_and_error_follow_from_the_pairs(ours, by_hand):
    found = ours(tabled(RISING, n_missing=5))
    assert found.value == pytest.approx(by_hand(RISING), rel=ALGEBRA)
    half = (found.interval.high - found.interval.low) / 2
    assert half / norm.isf(0.025) == pytest.approx(error(by_hand, RISING), rel=1e-6)
    assert (found.n, found.n_missing) == (115, 5)


@given(tables)
def test_turning_the_levels_round_turns_the_sign(n):
    for measure in (somers_d, tau_c):
        as_is, turned = measure(tabled(n)), measure(tabled(n[:, ::-1]))
        assert turned.value == pytest.approx(-as_is.value, abs=FORMULA)
        assert turned.interval.low == pytest.approx(-as_is.interval.high, abs=FORMULA)
        assert turned.p == pytest.approx(as_is.p, rel=FORMULA)


@given(tables)
def test_a_split_cell_and_the_order_of_columns_change_no_trend(n):
    as_is = linear_by_linear(tabled(n))
    for other in (tabled(n.T), split(n)):
        found = linear_by_linear(other)
        assert found.statistic == pytest.approx(as_is.statistic, rel=1e-6, abs=FORMULA)


@given(tables)
def test_agrees_with_scipy(n):
    found = somers_d(tabled(n))
    assert found.value == pytest.approx(somersd(n.T).statistic, abs=FORMULA)


def test_agrees_with_r():
    # coin::lbl_test(as.table(m)), whose statistic is the root
    case = "pubservice/contingency/orgxedu-ordinal"
    found = linear_by_linear(cells_of(case, "row", "col", groups=("row", "col")))
    theirs = results(case)
    assert found.statistic**0.5 == pytest.approx(theirs["coin_lbl_chisq"], rel=FORMULA)
    assert found.p == pytest.approx(theirs["M2_p"], rel=FORMULA)
    assert found.df == (1,)
