import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import mannwhitneyu

from analysis.inference.rank_sum import mann_whitney, rank_sum, superiority
from tests.drawn import cells
from tests.inference.grouped import counted, group, swapped
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
MWU = "pubservice/two_group/PN1|QChigh-mwu"
orders = st.permutations(range(1, 12))


def test_all_orders_are_counted_where_few_and_untied():
    # of 10 orders of two among five, one has U = 0 and one U = 6
    found = mann_whitney(counted([1, 2], [3, 4, 5]))
    assert found.p == pytest.approx(0.2, rel=ALGEBRA)
    assert (found.statistic, found.method) == (0, "mann-whitney-exact")


@settings(deadline=None)
@given(orders, st.integers(2, 9))
def test_exact_p_is_that_of_rows(order, size):
    first, second = order[:size], order[size:]
    rows = mannwhitneyu(first, second, method="exact")
    assert mann_whitney(counted(first, second)).p == pytest.approx(rows.pvalue)


def test_ties_and_fifty_respondents_take_the_normal_approximation():
    tied = mann_whitney(cells("y g n \n 1 a 1 \n 2 a 2 \n 3 b 1 \n 4 b 1"))
    many = mann_whitney(counted(np.arange(50) * 2, [1, 5]))
    assert {tied.options["continuity"], many.options["continuity"]} == {"yes"}


def test_exact_p_agrees_with_r():
    # R 4.2.2: wilcox.test(c(1.1, 2.3, 4.2, 3.7), c(5.2, 6.1, 2.9, 7.4, 8.8))
    found = mann_whitney(counted([1.1, 2.3, 4.2, 3.7], [5.2, 6.1, 2.9, 7.4, 8.8]))
    assert found.p == pytest.approx(0.06349206349206349, rel=FORMULA)


def test_superiority_and_z_agree_with_r():
    # R 4.2.2: coin::wilcox_test(y ~ g); wilcox.test(y ~ g)$statistic / (n1 * n2)
    whole, r = cells_of(MWU, "y", "g", groups=("g",)), results(MWU)
    found = superiority(whole)
    assert found.value == pytest.approx(r["prob_superiority"], rel=FORMULA)
    assert rank_sum(whole).z() == pytest.approx(r["coin_z"], rel=FORMULA)
    ends = r["rank_biserial"][0]
    halved = [(ends[key] + 1) / 2 for key in ("CI_low", "CI_high")]
    said = [found.interval.low, found.interval.high]
    assert said == pytest.approx(halved, rel=FORMULA)
    assert found.n == 1000


@given(group, group)
def test_swapping_the_groups_turns_superiority_round(first, second):
    this = superiority(counted(first, second))
    other = superiority(swapped(first, second))
    assert other.value == pytest.approx(1 - this.value, abs=ALGEBRA)
    assert other.interval.low == pytest.approx(1 - this.interval.high, abs=FORMULA)


@given(group, group)
def test_a_tied_pair_counts_half(first, second):
    higher = np.sign(np.subtract.outer(first, second))
    share = superiority(counted(first, second)).value
    assert share == pytest.approx((higher.mean() + 1) / 2, abs=ALGEBRA)
