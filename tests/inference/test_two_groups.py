import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.stats import mannwhitneyu, ttest_ind

from analysis.errors import StudyError
from analysis.inference.rank_sum import mann_whitney
from analysis.inference.standardised import (
    cohens_d,
    cohens_d_unpooled,
    correction,
    glass_delta,
    hedges_g,
)
from analysis.inference.two_groups import (
    mean_difference,
    student_t,
    welch_t,
)
from tests.drawn import cells, count
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12
ROWS = 1e-10
PRINT = 1e-9
SEARCHED = 1e-6  # R's optimiser stops there
# PN1 by QChigh in the synthetic reference survey pubservice
SERVICE = """
    need  complex  n
    1     no       33
    2     no       52
    3     no       63
    4     no       90
    5     no       104
    6     no       71
    7     no       24
    1     yes      12
    2     yes      25
    3     yes      45
    4     yes      126
    5     yes      136
    6     yes      150
    7     yes      69
    .     no       19
    .     yes      24
"""
SMALL = ([1.1, 2.3, 4.2, 3.7], [5.2, 6.1, 2.9, 7.4, 8.8])
answer = st.integers(1, 7)
group = st.lists(answer, min_size=3, max_size=12).filter(lambda it: len(set(it)) > 1)


def counted(first, second):
    names = ["a"] * len(first) + ["b"] * len(second)
    return count([*first, *second], names, names=("y", "g"))


def test_a_point_apart_is_first_minus_second():
    found = student_t(cells("y g n \n 1 a 1 \n 3 a 1 \n 2 b 1 \n 4 b 1", n_missing=2))
    assert found.statistic == pytest.approx(-np.sqrt(0.5), rel=ALGEBRA)
    assert (found.groups, found.df, found.n, found.n_missing) == (
        ("a", "b"),
        (2.0,),
        4,
        2,
    )


def test_every_pair_counts_once_for_ranks():
    found = mann_whitney(cells("y g n \n 1 a 2 \n 3 a 1 \n 2 b 3 \n 3 b 1"))
    # of 12 pairs a is higher in 3, equal in 1, lower in 8
    assert found.statistic == pytest.approx(3.5, rel=ALGEBRA)
    assert found.effect.value == pytest.approx((3 - 8) / 12, rel=ALGEBRA)


@settings(deadline=None)  # scipy is slow on its first call
@given(group, group)
def test_cells_say_what_rows_say(first, second):
    drawn = counted(first, second)
    for procedure, same in ((welch_t, False), (student_t, True)):
        found, rows = procedure(drawn), ttest_ind(first, second, equal_var=same)
        assert found.statistic == pytest.approx(rows.statistic, rel=ROWS, abs=ROWS)
        assert found.df[0] == pytest.approx(rows.df, rel=ROWS)
        assert found.p == pytest.approx(rows.pvalue, rel=ROWS)
        ends = mean_difference(drawn, errors=found.test.removesuffix("-t")).interval
        rows_say = rows.confidence_interval(0.95)
        assert ends.low == pytest.approx(rows_say.low, rel=1e-9, abs=1e-9)
        assert ends.high == pytest.approx(rows_say.high, rel=1e-9, abs=1e-9)
    for continuity in (True, False):
        found = mann_whitney(drawn, continuity=continuity, exact=False)
        rows = mannwhitneyu(
            first, second, use_continuity=continuity, method="asymptotic"
        )
        assert found.statistic == pytest.approx(rows.statistic, rel=ROWS)
        assert found.p == pytest.approx(rows.pvalue, rel=ROWS)


@settings(deadline=None)
@given(group, group)
def test_swapping_the_groups_turns_every_sign(first, second):
    this, other = (
        counted(first, second),
        count(
            [*second, *first],
            ["b"] * len(second) + ["a"] * len(first),
            names=("y", "g"),
        ),
    )
    for procedure in (welch_t, student_t, mann_whitney):
        found, turned = procedure(this), procedure(other)
        assert turned.effect.value == pytest.approx(-found.effect.value, abs=ROWS)
        assert turned.effect.interval.low == pytest.approx(
            -found.effect.interval.high, abs=1e-8
        )
        assert turned.p == pytest.approx(found.p, rel=ROWS)


@given(st.integers(2, 2000))
def test_hedges_correction_obeys_the_gamma_function(df):
    # gamma(x + 1) = x gamma(x): J(m) J(m + 1) = (m - 1) / sqrt(m (m + 1))
    both = correction(df) * correction(df + 1)
    assert both == pytest.approx((df - 1) / np.sqrt(df * (df + 1)), rel=1e-11)


def test_t_tests_agree_with_r():
    # R 4.2.2: t.test(y ~ g); t.test(y ~ g, var.equal = TRUE)
    drawn = cells(SERVICE)
    unequal, equal = welch_t(drawn), student_t(drawn)
    assert unequal.statistic == pytest.approx(-8.010847960470583, rel=PRINT)
    assert unequal.df[0] == pytest.approx(868.3907802988059, rel=PRINT)
    assert unequal.p == pytest.approx(3.654534621978034e-15, rel=PRINT)
    assert equal.statistic == pytest.approx(-8.148814302642302, rel=PRINT)
    assert equal.p == pytest.approx(1.0929277811381872e-15, rel=PRINT)
    apart = mean_difference(drawn)
    ends = [apart.interval.low, apart.interval.high]
    assert ends == pytest.approx([-0.9840779182057281, -0.5967635204747623], rel=PRINT)
    assert (unequal.n, unequal.n_missing) == (1000, 43)


def test_effect_sizes_agree_with_r():
    # R 4.2.2: effectsize::hedges_g(y ~ g); cohens_d(y ~ g); rank_biserial(y ~ g)
    drawn = cells(SERVICE)
    g, d, ranks = hedges_g(drawn), cohens_d(drawn), mann_whitney(drawn)
    assert g.value == pytest.approx(-0.5191261586081359, rel=PRINT)
    ends = [g.interval.low, g.interval.high]
    assert ends == pytest.approx([-0.6459204662587811, -0.3920797094079401], SEARCHED)
    assert d.value == pytest.approx(-0.5195166911001495, rel=PRINT)
    assert d.interval.low == pytest.approx(-0.6464063846143634, SEARCHED)
    assert ranks.effect.value == pytest.approx(-0.27320134454601247, rel=PRINT)
    ends = [ranks.effect.interval.low, ranks.effect.interval.high]
    assert ends == pytest.approx([-0.3385898499374983, -0.205186777156975], rel=PRINT)
    assert welch_t(drawn).effect == g


def test_effect_sizes_in_other_units_agree_with_r():
    # R 4.2.2: effectsize::glass_delta(y ~ g); cohens_d(y ~ g, pooled_sd = FALSE)
    case = "pubservice/two_group/PN1|QChigh-d"
    whole, r = cells_of(case, "y", "g", groups=("g",)), results(case)
    for found, said, name in (
        (glass_delta(whole), r["glass_delta"][0], "Glass_delta"),
        (cohens_d_unpooled(whole), r["d_unpooled"][0], "Cohens_d"),
    ):
        assert found.value == pytest.approx(said[name], rel=PRINT)
        ends = [found.interval.low, found.interval.high]
        assert ends == pytest.approx([said["CI_low"], said["CI_high"]], SEARCHED)


@given(group, group)
def test_units_agree_where_groups_are_equal(first, second):
    # as many respondents: the pooled variance is the mean of both
    both = counted(first[:3], [*second[:2], 9])
    assume(len(set(first[:3])) > 1)
    this, other = cohens_d(both), cohens_d_unpooled(both)
    assert other.value == pytest.approx(this.value, rel=ROWS)


def test_mann_and_whitney_agree_with_r():
    # R 4.2.2: wilcox.test(y ~ g, exact = FALSE, correct = TRUE or FALSE)
    drawn = cells(SERVICE)
    found = mann_whitney(drawn)
    assert found.statistic == 89407.5
    assert found.p == pytest.approx(4.004334565265675e-14, rel=PRINT)
    plain = mann_whitney(drawn, continuity=False)
    assert plain.p == pytest.approx(4.000872689651609e-14, rel=PRINT)


def test_small_groups_agree_with_r():
    # R 4.2.2: t.test(x, y); t.test(x, y, var.equal = TRUE);
    # wilcox.test(x, y, exact = FALSE); effectsize::cohens_d(x, y)
    drawn = counted(*SMALL)
    assert welch_t(drawn).p == pytest.approx(0.03350637057993968, rel=PRINT)
    assert student_t(drawn).p == pytest.approx(0.03976129257588112, rel=PRINT)
    assert mann_whitney(drawn, exact=False).p == pytest.approx(
        0.06619257972219347, rel=PRINT
    )
    d = cohens_d(drawn)
    assert d.value == pytest.approx(-1.6910354048032366, rel=PRINT)
    ends = [d.interval.low, d.interval.high]
    assert ends == pytest.approx([-3.226285516689203, -0.07484184902663561], SEARCHED)


def test_a_group_of_one_beside_others_agrees_with_r():
    # R 4.2.2: x = 3; y = c(1, 2, 4, 5); t.test(x, y, var.equal = TRUE)
    alone = counted([3], [1, 2, 4, 5])
    found, apart = student_t(alone), mean_difference(alone, errors="student")
    assert (found.statistic, found.p, found.df) == (0, 1, (3.0,))
    assert apart.interval.high == pytest.approx(6.496141318125554, rel=PRINT)
    assert mann_whitney(alone).p == 1


def test_groups_without_spread_still_have_ranks():
    # R 4.2.2: wilcox.test(rep(3, 6), rep(5, 5), exact = FALSE)
    found = mann_whitney(counted([3] * 6, [5] * 5))
    assert (found.statistic, found.effect.value) == (0, -1)
    assert found.p == pytest.approx(0.0022366244452098694, rel=PRINT)


@pytest.mark.parametrize(
    ("procedure", "drawn", "key"),
    [
        (welch_t, counted([3] * 6, [3] * 5), "fault-constant-score"),
        (mann_whitney, counted([3] * 6, [3] * 5), "fault-constant-score"),
        (welch_t, counted([3] * 6, [5] * 5), "fault-constant-group"),
        (student_t, counted([3] * 6, [5] * 5), "fault-constant-group"),
        (welch_t, counted([3], [1, 2, 4, 5]), "fault-too-few-answers"),
        (student_t, counted([3], [4]), "fault-too-few-answers"),
        (welch_t, count([1, 2, 3], list("abc")), "fault-not-two-groups"),
        (welch_t, count([1, 2, None], list("aab")), "fault-too-few-groups"),
    ],
)
def test_what_cannot_be_compared_is_refused(procedure, drawn, key):
    with pytest.raises(StudyError) as fault:
        procedure(drawn)
    assert [line.key for line in fault.value.lines] == [key]
