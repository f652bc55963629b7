import numpy as np
import pytest
from scipy.special import logit
from scipy.stats import beta, t

from analysis.errors import StudyError
from analysis.inference.weighted_mean import weighted_mean
from analysis.inference.weighted_shares import weighted_shares
from analysis.inference.weighted_table import weighted_table
from tests.drawn import cells

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form on rows
DRAWN = cells("""
    g  h  n  w  w2
    a  k  4  6  10
    a  m  5  4  4
    b  k  3  3  5
    b  m  6  9  15
    c  k  2  1  .6
    c  m  4  5  7
    .  m  3  3  3
""")


def test_a_share_is_the_mean_of_having_it():
    found = weighted_shares(DRAWN.pick("g"))
    assert [it.estimate.value for it in found] == pytest.approx(
        [10 / 28, 12 / 28, 6 / 28], rel=ALGEBRA
    )
    assert [it.count for it in found] == [9, 9, 6]
    has = cells("y n w w2 \n 1 9 10 14 \n 0 15 18 27.6 \n . 3 3 3")
    assert found[0].se == pytest.approx(weighted_mean(has).se, rel=ALGEBRA)
    assert (found[0].estimate.n, found[0].estimate.n_missing) == (24, 3)


def test_intervals_are_their_formulas():
    share, df = 10 / 28, 23
    (by_logit, *_), (by_beta, *_), (wald, *_) = (
        weighted_shares(DRAWN.pick("g"), interval=it)
        for it in ("logit", "beta", "wald")
    )
    half = t.isf(0.025, df) * by_logit.se
    ends = logit([by_logit.estimate.interval.low, by_logit.estimate.interval.high])
    reach = half / (share * (1 - share))
    assert ends == pytest.approx(logit(share) + reach * np.array([-1, 1]), rel=FORMULA)
    assert wald.estimate.interval.low == pytest.approx(share - half, rel=FORMULA)
    n = share * (1 - share) / by_beta.se**2
    low = beta.ppf(0.025, n * share, n * (1 - share) + 1)
    assert by_beta.estimate.interval.low == pytest.approx(low, rel=FORMULA)


def test_answers_are_counted_one_by_one():
    found = weighted_shares(cells("y n \n 2 5 \n 7 15"))
    assert [(it.level, it.estimate.value) for it in found] == [("2", 0.25), ("7", 0.75)]


@pytest.mark.parametrize("kind", ["logit", "beta", "wald"])
def test_all_and_nobody_have_an_interval(kind):
    drawn = cells("g h n \n a k 30 \n b k 0")
    every, none = weighted_shares(drawn.pick("g"), interval=kind)
    assert (every.estimate.value, none.estimate.value) == (1, 0)
    # Clopper and Pearson's of thirty of thirty
    assert every.estimate.interval.low == pytest.approx(0.025 ** (1 / 30), rel=FORMULA)
    assert every.estimate.interval.high == 1
    assert none.estimate.interval.low == 0


def test_weights_of_one_give_pearsons_test():
    drawn = cells("g h n \n a k 10 \n a m 20 \n b k 30 \n b m 15")
    found = weighted_table(drawn)
    n = np.array([[10, 20], [30, 15]])
    free = np.outer(n.sum(axis=1), n.sum(axis=0)) / 75
    x2 = ((n - free) ** 2 / free).sum()
    assert found.first_order.statistic == pytest.approx(x2, rel=ALGEBRA)
    # n / (n - 1), and the score's variance is not the one without a link
    assert found.design_effects[0] == pytest.approx(1, rel=0.2)
    assert found.test.df == (pytest.approx(1), pytest.approx(74))
    assert found.test.statistic == pytest.approx(x2 / found.design_effects[0])


def test_the_table_holds_the_weights():
    found = weighted_table(DRAWN)
    assert found.weight.tolist() == [[6, 4], [3, 9], [1, 5]]
    assert (found.rows, found.columns) == (("a", "b", "c"), ("k", "m"))
    assert (found.n, found.n_missing) == (24, 3)
    assert len(found.design_effects) == 2


def test_the_unit_of_weights_and_the_order_of_columns_are_no_matter():
    found = weighted_table(DRAWN)
    heavy = cells("""
        h  g  n  w   w2
        k  a  4  60  1000
        m  a  5  40  400
        k  b  3  30  500
        m  b  6  90  1500
        k  c  2  10  60
        m  c  4  50  700
        m  .  3  30  300
    """)
    other = weighted_table(heavy)
    assert other.test.statistic == pytest.approx(found.test.statistic, rel=FORMULA)
    assert other.test.df == pytest.approx(found.test.df, rel=FORMULA)


def test_a_level_where_nobody_is_changes_nothing():
    drawn = cells("g h n \n a k 10 \n a m 20 \n b k 30 \n b m 15 \n c k 0")
    fewer = cells("g h n \n a k 10 \n a m 20 \n b k 30 \n b m 15")
    found = weighted_table(drawn)
    assert found.test.statistic == pytest.approx(weighted_table(fewer).test.statistic)
    assert found.rows == ("a", "b")


def test_a_table_of_one_row_is_refused():
    with pytest.raises(StudyError, match="constant-score"):
        weighted_table(cells("g h n \n a k 10 \n a m 20"))
