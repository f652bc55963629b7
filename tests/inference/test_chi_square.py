import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chi2_contingency

from analysis.errors import StudyError
from analysis.inference.chi_square import chi_square, g_test
from tests.drawn import cells
from tests.inference.tabled import split, tabled, tables
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
SQUARE = [[20, 10], [10, 20]]


def test_a_square_of_ten_and_twenty_is_exact():
    # every count is 5 from the expected 15: X2 = 4 * 25 / 15
    found = chi_square(tabled(SQUARE, n_missing=2))
    assert found.test.statistic == pytest.approx(20 / 3, rel=ALGEBRA)
    assert found.test.df == (1,)
    assert [one.expected for one in found.cells] == [15] * 4
    root = (20 / 3) ** 0.5  # 5 / sqrt(15 / 4)
    residuals = [one.residual for one in found.cells]
    assert residuals == pytest.approx([root, -root, -root, root], rel=ALGEBRA)
    # Yates takes a half off each: 4 * 4.5^2 / 15
    corrected = chi_square(tabled(SQUARE), continuity=True)
    assert corrected.test.statistic == pytest.approx(5.4, rel=ALGEBRA)
    assert (found.n, found.n_missing, found.share_small) == (60, 2, 0)
    assert (found.least_expected, corrected.options) == (15, {"continuity": "yates"})


def test_g_is_twice_the_sum_of_logarithms():
    # 2 * (2 * 20 ln(4/3) + 2 * 10 ln(2/3))
    found = g_test(tabled(SQUARE))
    wanted = 80 * np.log(4 / 3) + 40 * np.log(2 / 3)
    assert found.statistic == pytest.approx(wanted, rel=ALGEBRA)


def test_a_cell_knows_its_row_and_column():
    found = chi_square(cells("org q n \n bus 1 6 \n bus 5 2 \n tax 1 3 \n tax 5 9"))
    last = found.cells[-1]
    assert (found.rows, found.columns) == (("bus", "tax"), ("1", "5"))
    assert (last.row, last.column, last.count) == ("tax", "5", 9)
    assert (last.share_of_row, last.share_of_column) == (9 / 12, 9 / 11)
    assert last.p == pytest.approx(found.test.p, rel=FORMULA)
    assert last.p_adjusted == pytest.approx(4 * last.p, rel=ALGEBRA)
    facts = found.line.facts
    assert (facts["row"], facts["column"]) == ("org[bus]", "q[1]")
    assert (facts["side"], facts["small"]) == ("more", 0.5)


@given(tables)
def test_turning_the_table_changes_nothing(n):
    for test in (lambda it: chi_square(it).test, g_test):
        as_is, turned = test(tabled(n)), test(tabled(n.T))
        assert turned.statistic == pytest.approx(
            as_is.statistic, rel=FORMULA, abs=FORMULA
        )
        assert turned.effect.value == pytest.approx(as_is.effect.value, abs=FORMULA)
        assert turned.df == as_is.df


@given(tables, st.randoms(use_true_random=False))
def test_the_order_of_rows_and_a_split_cell_change_nothing(n, random):
    order = random.sample(range(len(n)), len(n))
    as_is, shuffled = chi_square(tabled(n)), chi_square(tabled(n[order]))
    assert shuffled.test.statistic == pytest.approx(as_is.test.statistic, abs=1e-9)
    by_row = [as_is.cells[i * n.shape[1]].residual for i in order]
    assert [it.residual for it in shuffled.cells[:: n.shape[1]]] == pytest.approx(
        by_row
    )
    assert chi_square(split(n)) == as_is


@given(tables)
def test_agrees_with_scipy(n):
    for lambda_, test in ((1, lambda it: chi_square(it).test), (0, g_test)):
        ours, theirs = test(tabled(n)), chi2_contingency(n, False, lambda_)
        assert ours.statistic == pytest.approx(
            theirs.statistic, rel=FORMULA, abs=FORMULA
        )
        assert ours.p == pytest.approx(theirs.pvalue, rel=FORMULA)


@given(tables)
def test_residuals_of_a_row_weigh_up_against_one_another(n):
    found = chi_square(tabled(n))
    gaps = np.reshape([it.count - it.expected for it in found.cells], n.shape)
    assert gaps.sum(axis=0) == pytest.approx(0, abs=FORMULA)
    assert gaps.sum(axis=1) == pytest.approx(0, abs=FORMULA)


def test_ten_thousand_times_as_many_respondents_take_as_many_steps():
    found = chi_square(tabled(np.multiply(SQUARE, 10**6)))
    assert found.test.statistic == pytest.approx(20 / 3 * 10**6, rel=FORMULA)
    assert found.n == 6 * 10**7


def test_agrees_with_r():
    # R 4.2.2: t = chisq.test(table(quad_median, channel), correct = FALSE)
    case = "pubservice/contingency/quad_medianxchannel-chisq"
    found = chi_square(cells_of(case, "row", "col", groups=("row", "col")))
    theirs = results(case)
    assert found.test.statistic == pytest.approx(theirs["X2"], rel=FORMULA)
    residuals = np.ravel(theirs["adjusted_std_residuals"]["values"])
    ours = [one.residual for one in found.cells]
    assert ours == pytest.approx(residuals, rel=1e-6, abs=1e-9)
    assert found.n == theirs["n"]


def test_an_empty_level_is_refused():
    with pytest.raises(StudyError) as fault:
        chi_square(tabled([[5, 7], [0, 0], [3, 2]]))
    assert fault.value.lines[0].key == "fault-empty-level"
