import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.stats import f_oneway, kruskal

from analysis.errors import StudyError
from analysis.inference.comparisons import games_howell
from analysis.inference.groups import anova, kruskal_wallis, welch
from tests.drawn import cells, count
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
ROWS = 1e-10  # the same closed form on rows
PRINT = 1e-9  # R to 15 digits; its studentized range is right to about 1e-9

GROUPS = "pubservice/k_group/PN|quad_median"  # synthetic reference survey
answer = st.integers(1, 7)
group = st.lists(answer, min_size=3, max_size=8).filter(lambda it: len(set(it)) > 1)
studies = st.lists(group, min_size=2, max_size=4)


def counted(scores):
    """Rows of several groups as cells, the groups named a, b, c, ..."""
    names = np.repeat(list("abcdefgh")[: len(scores)], [len(it) for it in scores])
    return count(np.concatenate(scores), names, names=("y", "g"))


def test_two_means_a_point_apart():
    found = anova(cells("y g n \n 1 a 1 \n 3 a 1 \n 2 b 1 \n 4 b 1", n_missing=3))
    # between 1 with 1 df, within 4 with 2 df
    assert found.statistic == pytest.approx(0.5, rel=ALGEBRA)
    assert found.effect.value == pytest.approx(0.2, rel=ALGEBRA)
    assert (found.df, found.n, found.n_missing) == ((1.0, 2.0), 4, 3)


def test_a_large_offset_costs_no_digit():
    # exact in binary: means 3277, 3277 and 4915 steps of 2^-13, F = 4; R's aov
    # gives 4.00122, its oneway.test is right
    tenths = [0.4, 0.3, 0.5, 0.3, 0.5, 0.4, 0.6, 0.5, 0.7]
    far = count([repr(1e12 + it) for it in tenths], list("aaabbbccc"), names=("y", "g"))
    assert anova(far).statistic == pytest.approx(4, rel=ALGEBRA)
    # R 4.2.2: oneway.test(y ~ factor(g)); kruskal.test(y ~ factor(g))
    assert welch(far).statistic == pytest.approx(3.4285714285714284, rel=PRINT)
    assert welch(far).p == pytest.approx(0.13573407202216065, rel=PRINT)
    ranks = kruskal_wallis(far)
    assert ranks.statistic == pytest.approx(4.4912280701754375, rel=PRINT)
    assert ranks.p == pytest.approx(0.10586251711232526, rel=PRINT)


@settings(deadline=None)  # scipy is slow on its first call
@given(studies)
def test_cells_say_what_rows_say(scores):
    whole = counted(scores)
    rows = f_oneway(*scores)
    assume(rows.statistic >= 0)  # scipy rounds equal means below it, p to nan
    assert anova(whole).statistic == pytest.approx(rows.statistic, rel=ROWS, abs=ROWS)
    assert anova(whole).p == pytest.approx(rows.pvalue, rel=ROWS)
    unequal = f_oneway(*scores, equal_var=False)
    assume(unequal.statistic >= 0)
    found = welch(whole)
    assert found.statistic == pytest.approx(unequal.statistic, rel=ROWS, abs=ROWS)
    assert found.p == pytest.approx(unequal.pvalue, rel=ROWS)
    ranks = kruskal(*scores)
    found = kruskal_wallis(whole)
    assert found.statistic == pytest.approx(ranks.statistic, rel=ROWS, abs=ROWS)
    assert found.p == pytest.approx(ranks.pvalue, rel=ROWS)


@settings(max_examples=30, deadline=None)  # a double integral per pair
@given(studies)
def test_turning_the_scale_changes_no_test(scores):
    turned = [8 - np.array(it) for it in scores]
    for procedure in (anova, welch, kruskal_wallis):
        this, other = procedure(counted(scores)), procedure(counted(turned))
        assert other.statistic == pytest.approx(this.statistic, rel=ROWS, abs=ROWS)
    for this, other in zip(
        games_howell(counted(scores)), games_howell(counted(turned)), strict=True
    ):
        assert other.effect.value == pytest.approx(-this.effect.value, abs=ROWS)
        assert other.effect.interval.low == pytest.approx(-this.effect.interval.high)


@settings(deadline=None)
@given(studies, st.integers(2, 5))
def test_order_of_answers_is_all_that_ranks_use(scores, power):
    raised = [np.array(it) ** power for it in scores]
    this, other = kruskal_wallis(counted(scores)), kruskal_wallis(counted(raised))
    assert other.statistic == pytest.approx(this.statistic, rel=ALGEBRA)


@settings(max_examples=30, deadline=None)
@given(group, group)
def test_games_and_howell_of_two_groups_is_welchs_t(first, second):
    whole = counted([first, second])
    (pair,), among_all = games_howell(whole), welch(whole)
    assert pair.statistic**2 == pytest.approx(among_all.statistic, rel=ROWS, abs=ROWS)
    assert pair.p == pytest.approx(among_all.p, rel=1e-9)  # a double integral


def test_agrees_with_r():
    # y = PN, g = quad_median; R 4.2.2: summary(aov(y ~ g)); oneway.test(y ~ g);
    # kruskal.test(y ~ g); effectsize::rank_epsilon_squared(y ~ g)
    whole = cells_of(f"{GROUPS}-anova", "y", "g", groups=("g",))
    found, unequal, ranks = anova(whole), welch(whole), kruskal_wallis(whole)
    assert found.statistic == pytest.approx(32.1900023393111, rel=PRINT)
    assert found.p == pytest.approx(6.741574889202132e-20, rel=PRINT)
    assert unequal.statistic == pytest.approx(32.39222292386796, rel=PRINT)
    assert unequal.df == pytest.approx((3, 514.8029560965649), rel=PRINT)
    assert unequal.p == pytest.approx(3.4149694511883733e-19, rel=PRINT)
    assert ranks.statistic == pytest.approx(87.52702482743119, rel=PRINT)
    assert ranks.p == pytest.approx(7.441126100502212e-19, rel=PRINT)
    assert ranks.effect.value == pytest.approx(0.08407975487745552, rel=PRINT)
    assert found.n == unequal.n == ranks.n == 1042
    assert found.n_missing == 1


def test_pairs_agree_with_r():
    # ptukey(abs(t) * sqrt(2), 4, df_welch, lower = FALSE), qtukey for the interval
    pairs = games_howell(cells_of(f"{GROUPS}-anova", "y", "g", groups=("g",)))
    for pair, r in zip(pairs, results(f"{GROUPS}-gameshowell-hand"), strict=True):
        assert pair.groups == (r["a"], r["b"])
        found = [pair.effect.value, pair.statistic, pair.df[0]]
        said = [r["diff_b_minus_a"], r["t"], r["df"]]
        assert found == pytest.approx(said, rel=PRINT)
        assert pair.p == pair.p_adjusted == pytest.approx(r["p"], rel=1e-5, abs=1e-9)
        interval = pair.effect.interval
        assert [interval.low, interval.high] == pytest.approx(r["ci"], rel=1e-6)


def test_a_pair_counts_its_own_respondents():
    whole = cells(
        "y g n \n 1 a 2 \n 3 a 3 \n 2 b 4 \n 4 b 1 \n 1 c 2 \n 2 c 2 \n . b 5"
    )
    ab, ac, bc = games_howell(whole)
    assert [(it.n, it.n_missing) for it in (ab, ac, bc)] == [(10, 5), (9, 0), (9, 5)]
    assert (welch(whole).n, welch(whole).n_missing) == (14, 5)


def test_levels_without_respondents_are_left_out():
    whole = cells("y g n \n 1 a 2 \n 3 a 3 \n 2 b 4 \n 4 b 1 \n . c 3")
    assert anova(whole).groups == ("a", "b")
    assert anova(whole).df == (1.0, 8.0)


ALIKE = "y g n \n 2 a 3 \n 2 b 3 \n 2 c 3"
ONE_ALIKE = "y g n \n 2 a 3 \n 1 b 1 \n 3 b 1 \n 5 b 1 \n 4 c 1 \n 6 c 1 \n 7 c 1"
ONE_ALONE = "y g \n 2 a \n 3 a \n 5 a \n 1 b \n 4 b \n 6 b \n 9 c"


@pytest.mark.parametrize(
    ("procedure", "drawn", "keys"),
    [
        (anova, ALIKE, ["fault-constant-score"]),
        (welch, ALIKE, ["fault-constant-score"]),
        (kruskal_wallis, ALIKE, ["fault-constant-score"]),
        (welch, ONE_ALIKE, ["fault-constant-group"]),
        (games_howell, ONE_ALIKE, ["fault-constant-group"]),
        (welch, ONE_ALONE, ["fault-too-few-answers"]),
        (games_howell, ONE_ALONE, ["fault-too-few-answers"]),
        (anova, "y g n \n 1 a 4 \n 2 b 4", ["fault-constant-group"]),
        (anova, "y g \n 1 a \n 2 b", ["fault-too-few-answers"]),
        (kruskal_wallis, "y g \n 1 a \n 2 b", ["fault-too-few-answers"]),
        (anova, "y g n \n 1 a 4 \n 2 a 4 \n . b 2", ["fault-too-few-groups"]),
    ],
)
def test_what_cannot_be_compared_is_refused(procedure, drawn, keys):
    with pytest.raises(StudyError) as fault:
        procedure(cells(drawn))
    assert [line.key for line in fault.value.lines] == keys


def test_a_group_of_one_or_alike_can_stand_in_a_classic_test():
    # R 4.2.2: summary(aov(y ~ factor(g))); kruskal.test(y ~ factor(g))
    alone, alike = anova(cells(ONE_ALONE)), anova(cells(ONE_ALIKE))
    assert alone.statistic == pytest.approx(3.010989010989012, rel=PRINT)
    assert alone.p == pytest.approx(0.15929901508156347, rel=PRINT)
    assert alike.statistic == pytest.approx(5.105263157894735, rel=PRINT)
    ranks = kruskal_wallis(cells(ONE_ALIKE))
    assert ranks.statistic == pytest.approx(4.781609195402297, rel=PRINT)


def test_groups_apart_without_spread_have_all_ranks_between():
    found = kruskal_wallis(cells("y g n \n 1 a 4 \n 2 b 4"))
    assert found.statistic == pytest.approx(7, rel=ALGEBRA)
    assert (found.effect.value, found.effect.interval.low) == (1, 1)


def test_a_score_is_no_group():
    with pytest.raises(ValueError, match="no group"):
        anova(cells("y g \n 1 1 \n 2 2"))
