import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import chi2_contingency
from statsmodels.stats.contingency_tables import StratifiedTable

from analysis.errors import StudyError
from analysis.inference.stratified import breslow_day, mantel_haenszel
from tests.inference.tabled import tabled, tables
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
strata = arrays(np.int64, (2, 2, 3), elements=st.integers(1, 40))


def test_one_odds_ratio_everywhere_is_the_common_one():
    # (8 * 6) / (2 * 4) = (80 * 60) / (20 * 40) = 6
    same = np.stack([[[8, 2], [4, 6]], [[80, 20], [40, 60]]], axis=2)
    found = mantel_haenszel(tabled(same, n_missing=3))
    assert found.effect.value == pytest.approx(6, rel=ALGEBRA)
    assert (found.n, found.n_missing, found.options["strata"]) == (220, 3, 2)
    equal = breslow_day(tabled(same))
    assert equal.statistic == pytest.approx(0, abs=FORMULA)
    assert equal.df == (1,)


@given(tables)
def test_one_stratum_is_a_chi_square_of_one_respondent_fewer(n):
    found = mantel_haenszel(tabled(n[:, :, None]))
    whole = chi2_contingency(n, correction=False).statistic
    wanted = whole * (n.sum() - 1) / n.sum()
    assert found.statistic == pytest.approx(wanted, rel=FORMULA, abs=FORMULA)


@given(strata, st.permutations(range(3)))
def test_no_order_matters(n, order):
    as_is = mantel_haenszel(tabled(n))
    for other in (n[:, :, order], n[::-1, ::-1], n.transpose(1, 0, 2)):
        found = mantel_haenszel(tabled(other))
        assert found.statistic == pytest.approx(as_is.statistic, rel=1e-6, abs=FORMULA)
        assert found.effect.value == pytest.approx(as_is.effect.value, rel=FORMULA)


@given(strata)
def test_a_stratum_of_one_respondent_says_nothing(n):
    alone = np.concatenate([n, [[[0], [1]], [[0], [0]]]], axis=2)
    found, with_one = mantel_haenszel(tabled(n)), mantel_haenszel(tabled(alone))
    assert with_one.statistic == pytest.approx(found.statistic, rel=FORMULA)
    assert with_one.n == found.n + 1


@given(strata)
def test_agrees_with_statsmodels(n):
    theirs = StratifiedTable(n.astype(float))
    assume(abs(theirs.oddsratio_pooled - 1) > 1e-6)  # they divide by the difference
    found, equal = mantel_haenszel(tabled(n)), breslow_day(tabled(n))
    wanted = theirs.test_null_odds(correction=False).statistic
    assert found.statistic == pytest.approx(wanted, rel=1e-6, abs=FORMULA)
    wanted = theirs.test_equal_odds(adjust=True).statistic
    assert equal.statistic == pytest.approx(wanted, rel=1e-5, abs=1e-6)


@pytest.mark.parametrize(
    "case",
    ["quad_medianxchannel-stratified-org", "QChighxPNhigh-stratified-quad_median"],
)
def test_agrees_with_r(case):
    # mantelhaen.test(table(row, col, stratum), correct = FALSE)
    case = f"pubservice/contingency/{case}"
    roles = ("row", "col", "stratum")
    found, theirs = mantel_haenszel(cells_of(case, *roles, groups=roles)), results(case)
    assert found.statistic == pytest.approx(theirs["statistic"], rel=FORMULA)
    assert found.p == pytest.approx(theirs["p_value"], rel=FORMULA)
    assert found.df == (theirs["parameter"]["df"],)
    if found.effect is not None:
        ends = [found.effect.interval.low, found.effect.interval.high]
        assert ends == pytest.approx(theirs["conf_int"], rel=FORMULA)


def test_equal_odds_of_one_are_no_division_by_nought():
    same = np.full((2, 2, 3), 5)
    assert breslow_day(tabled(same)).p == 1
    assert mantel_haenszel(tabled(same)).p == 1


@pytest.mark.parametrize("test", [mantel_haenszel, breslow_day])
def test_strata_in_which_nothing_varies_are_refused(test):
    # who is on the first row is in the first stratum
    apart = np.stack([[[5, 7], [0, 0]], [[0, 0], [6, 2]]], axis=2)
    with pytest.raises(StudyError) as fault:
        test(tabled(apart))
    assert fault.value.lines[0].key == "fault-constant-strata"
    assert fault.value.lines[0].facts == {"group": "z"}


def test_a_common_odds_ratio_without_an_end_leaves_the_test():
    found = mantel_haenszel(tabled([[[0], [3]], [[4], [5]]]))
    assert (found.test, found.effect) == ("mantel-haenszel", None)


def test_more_than_two_levels_have_no_odds_ratio():
    three = tabled(np.arange(1, 13).reshape(2, 3, 2))
    assert mantel_haenszel(three).effect is None
    with pytest.raises(StudyError) as fault:
        breslow_day(three)
    assert fault.value.lines[0].facts == {"group": "y", "found": 3}
