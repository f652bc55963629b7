import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import multivariate_normal, ncx2

from analysis.errors import StudyError
from analysis.inference.fit import factor_fit
from tests.inference.test_factors import SERVICE, model, moments

FORMULA = 1e-9  # the same closed form elsewhere
SEARCHED = 1e-6  # loadings that are searched for
loading = st.floats(0.3, 0.8)
# two pairs of items that share more than the rest
PAIRED = np.full((4, 4), 0.3) + 0.7 * np.eye(4)
PAIRED[0, 1] = PAIRED[1, 0] = PAIRED[2, 3] = PAIRED[3, 2] = 0.6


@given(st.lists(loading, min_size=4, max_size=5))
def test_what_one_factor_made_fits_exactly(made):
    made = np.array(made)
    found = factor_fit(moments(model(made, 1 - made**2)), "s")
    assert found.exact.statistic == pytest.approx(0, abs=SEARCHED)
    assert (found.cfi, found.rmsea.value, found.rmsea.interval.low) == (1, 0, 0)
    assert found.srmr == pytest.approx(0, abs=SEARCHED)
    assert found.tli > 1
    assert found.close


@given(st.permutations(range(4)), st.sampled_from([-1, 1, 3]))
def test_the_order_the_unit_and_the_side_of_an_item_change_nothing(order, unit):
    units = np.array([unit, 1, 1, 1])
    there = (np.outer(units, units) * PAIRED)[np.ix_(order, order)]
    here, there = (factor_fit(moments(one), "s") for one in (PAIRED, there))
    for index in ("cfi", "tli", "srmr"):
        wanted = pytest.approx(getattr(here, index), rel=SEARCHED)
        assert getattr(there, index) == wanted
    assert there.rmsea.value == pytest.approx(here.rmsea.value, rel=SEARCHED)


def test_pairs_that_share_more_do_not_fit():
    found = factor_fit(moments(PAIRED), "s")
    assert not found.close
    assert found.exact.p < 0.001
    assert found.rmsea.interval.low > 0.1


@pytest.mark.parametrize("level", [0.8, 0.95])
def test_the_interval_holds_every_misfit_that_is_not_unusual(level):
    found = factor_fit(moments(PAIRED), "s", level)
    n, (df,) = found.n, found.exact.df
    ends = found.rmsea.interval
    tails = [
        ncx2.cdf(found.exact.statistic, df, n * df * end**2)
        for end in (ends.low, ends.high)
    ]
    assert tails == pytest.approx([(1 + level) / 2, (1 - level) / 2], rel=FORMULA)
    assert ends.level == level


def test_the_likelihood_is_that_of_normal_rows():
    covariance = np.array(SERVICE)
    draw = np.random.default_rng(5).standard_normal((837, 5))
    draw = (draw - draw.mean(axis=0)) @ np.linalg.inv(
        np.linalg.cholesky(np.cov(draw.T))
    ).T
    rows = draw @ np.linalg.cholesky(covariance).T  # exactly these covariances
    found = factor_fit(moments(covariance), "s")
    loadings = np.array(list(found.factor.loadings.values()))
    implied = model(loadings, list(found.factor.uniqueness.values()))
    by_rows = multivariate_normal(np.zeros(5), implied).logpdf(rows).sum()
    assert found.log_likelihood == pytest.approx(by_rows, rel=FORMULA)


def test_agrees_with_lavaan():
    # R 4.2.2: lavaan::fitMeasures(lavaan::cfa("f =~ PN1 + ... + PN5", std.lv = TRUE))
    found = factor_fit(moments(SERVICE), "need", level=0.90)
    assert (found.cfi, found.rmsea.value, found.rmsea.interval.low) == (1, 0, 0)
    assert found.tli == pytest.approx(1.0004585586833463, rel=SEARCHED)
    ends = found.rmsea.interval
    assert ends.high == pytest.approx(0.04636344553768044, rel=SEARCHED)
    assert found.rmsea.p == pytest.approx(0.9676913836487665, rel=SEARCHED)
    assert found.srmr == pytest.approx(0.010258060845369303, rel=SEARCHED)
    assert found.baseline.statistic == pytest.approx(1494.0124989605577, rel=FORMULA)
    assert found.log_likelihood == pytest.approx(-6966.429575749022, rel=FORMULA)
    assert found.aic == pytest.approx(13952.859151498044, rel=FORMULA)
    assert found.bic == pytest.approx(14000.157392202938, rel=FORMULA)
    assert (found.n, found.n_missing, found.exact.df) == (837, 206, (5,))


def test_three_items_have_no_fit_to_tell():
    with pytest.raises(StudyError) as fault:
        factor_fit(moments(np.array(SERVICE)[:3, :3]), "s")
    (line,) = fault.value.lines
    assert (line.key, line.facts) == ("fault-too-few-items", {"found": 3, "needed": 4})
