import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import kendalltau, norm, pearsonr, somersd, spearmanr

from analysis.errors import StudyError
from analysis.inference.association import (
    concordance,
    gamma,
    kendall,
    pearson,
    spearman,
)
from tests.drawn import cells, count

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
ROWS = 1e-10  # the same sums in another order
MEASURES = (pearson, spearman, kendall, gamma)

HALF = """
    x y n
    1 1 5
    2 3 5
    3 2 5
    . 2 2
"""
TIED = "x y n \n 1 2 4 \n 2 1 3 \n 2 3 2 \n 3 3 5 \n 4 5 3"
# Question QC1 (x) by answer PN1 (y) of the synthetic reference survey pubservice
SERVICE = [
    [9, 9, 10, 7, 4, 3, 0],
    [9, 10, 18, 13, 15, 4, 2],
    [12, 10, 22, 22, 24, 11, 3],
    [10, 18, 38, 54, 47, 26, 11],
    [7, 24, 39, 58, 50, 45, 10],
    [6, 13, 31, 45, 56, 40, 19],
    [3, 6, 9, 15, 27, 19, 13],
]


def service():
    rows = [
        f"{x} {y} {n}"
        for y, row in enumerate(SERVICE, 1)
        for x, n in enumerate(row, 1)
        if n
    ]
    return cells("x y n \n" + "\n".join(rows), n_missing=87)


def ends(found):
    return [found.interval.low, found.interval.high]


answer = st.integers(1, 7)
varied = (
    st.lists(st.tuples(answer, answer), min_size=5, max_size=60)
    .map(np.transpose)
    .filter(lambda pair: min(len(set(score)) for score in pair.tolist()) > 1)
)


def test_half_of_it():
    # mid-ranks 3, 8, 13 against 3, 13, 8: products 25, 0, 0 of squares 25, 0, 25
    half = spearman(cells(HALF))
    assert half.value == pytest.approx(0.5, rel=ALGEBRA)
    assert (half.n, half.n_missing) == (15, 2)


def test_a_straight_line_has_a_pearson_correlation_of_one():
    line = pearson(cells("x y n \n 1 3 2 \n 2 5 7 \n 4 9 1"))
    assert line.value == pytest.approx(1, rel=ALGEBRA)
    assert line.p == pytest.approx(0, abs=ALGEBRA)


def test_a_large_offset_costs_no_digits():
    near = "x y n \n {}1 2 4 \n {}2 1 3 \n {}3 3 5"
    far = pearson(cells(near.format(*["100000000000"] * 3)))
    assert far.value == pytest.approx(
        pearson(cells(near.format("", "", ""))).value, rel=ALGEBRA
    )


def test_pairs_give_every_measure_of_order():
    # three respondents, 1-1 2-3 3-2: two pairs agree, one opposes
    found = concordance(cells("x y n \n 1 1 1 \n 2 3 1 \n 3 2 1"))
    third = pytest.approx(1 / 3, rel=ALGEBRA)
    assert (found.concordant, found.discordant) == (2, 1)
    kinds = (found.gamma, found.tau_a, found.tau_b, found.tau_c)
    assert kinds == (third, third, third, third)
    assert (found.somers_d_xy, found.somers_d_yx) == (third, third)


@given(varied)
@pytest.mark.parametrize("measure", MEASURES)
def test_reversing_a_score_turns_the_sign(measure, pair):
    r, turned = measure(count(*pair)), measure(count(pair[0], 8 - pair[1]))
    assert turned.value == pytest.approx(-r.value, abs=ALGEBRA)
    assert turned.p == pytest.approx(r.p, rel=ROWS, abs=ALGEBRA)


@given(varied)
@pytest.mark.parametrize("measure", MEASURES)
def test_swapping_the_scores_changes_nothing(measure, pair):
    r, swapped = measure(count(*pair)), measure(count(*pair[::-1]))
    assert swapped.value == pytest.approx(r.value, abs=ALGEBRA)
    assert ends(swapped) == pytest.approx(ends(r), abs=ROWS)


@given(varied)
@pytest.mark.parametrize("measure", MEASURES)
def test_the_interval_holds_the_value(measure, pair):
    found = measure(count(*pair))
    assert found.interval.low <= found.value + ALGEBRA
    assert found.value - ALGEBRA <= found.interval.high
    assert -1 <= found.interval.low
    assert found.interval.high <= 1


@given(varied, st.integers(2, 9))
@pytest.mark.parametrize("measure", MEASURES)
def test_more_of_the_same_leaves_the_value(measure, pair, times):
    once, often = measure(count(*pair)), measure(count(*np.tile(pair, times)))
    assert often.n == times * once.n
    assert often.value == pytest.approx(once.value, abs=ALGEBRA)
    assert often.p <= once.p + ROWS


@given(varied)
def test_cells_say_what_rows_say(pair):
    found = count(*pair)
    for ours, theirs in (
        (spearman(found), spearmanr(*pair)),
        (pearson(found), pearsonr(*pair)),
        (kendall(found), kendalltau(*pair, method="asymptotic")),
    ):
        assert ours.value == pytest.approx(theirs.statistic, abs=ROWS)
        assert ours.p == pytest.approx(theirs.pvalue, rel=ROWS, abs=ROWS)


@given(varied)
def test_pairs_say_what_rows_say(pair):
    found = concordance(count(*pair))
    tau_c = kendalltau(*pair, variant="c").statistic
    assert found.tau_c == pytest.approx(tau_c, abs=ROWS)
    assert found.somers_d_yx == pytest.approx(somersd(*pair).statistic, abs=ROWS)
    turned = somersd(*pair[::-1]).statistic
    assert found.somers_d_xy == pytest.approx(turned, abs=ROWS)


def test_spearman_agrees_with_r():
    # n = c(4,3,2,5,3); x = rep(c(1,2,2,3,4), n); y = rep(c(2,1,3,3,5), n)
    # R 4.2.2: cor.test(x, y, method = "spearman", exact = FALSE)
    tied = spearman(cells(TIED))
    assert tied.value == pytest.approx(0.803262514326015, rel=FORMULA)
    assert tied.p == pytest.approx(0.000103095062550974, rel=FORMULA)
    # tanh(atanh(r) + c(-1, 1) * qnorm(.975) * sqrt((1 + r^2/2) / 14))
    wanted = [0.466290155962703, 0.936667575923203]
    assert ends(tied) == pytest.approx(wanted, rel=FORMULA)


def test_the_service_survey_agrees_with_r():
    # R 4.2.2: cor.test(QC1, PN1), and with method = "spearman" | "kendall",
    # exact = FALSE; tanh(atanh(r) + c(-1, 1) * qnorm(.975) * se)
    wanted = {
        pearson: (0.2763507046391553, 3.2202228797435784e-18),
        spearman: (0.25812659549168804, 5.127435176998466e-16),
        kendall: (0.20477659562289136, 6.038860345280184e-16),
    }
    intervals = {
        pearson: [0.2167441654297846, 0.3339043835184132],
        spearman: [0.19695421532487828, 0.31729695662279767],
        kendall: [0.16422020458395303, 0.2446418428838232],
    }
    for measure, (value, p) in wanted.items():
        found = measure(service())
        assert found.value == pytest.approx(value, rel=FORMULA)
        assert found.p == pytest.approx(p, rel=FORMULA)
        assert ends(found) == pytest.approx(intervals[measure], rel=FORMULA)
        assert (found.n, found.n_missing) == (956, 87)


def test_with_heavy_ties_the_interval_of_tau_may_leave_out_what_p_does_not():
    # tau-b = phi = .16: z = .16 sqrt(99), and the interval is tanh(artanh .16 +-
    # qnorm(.975) sqrt(.437 / 96)), as the references demand of both
    tied = kendall(cells("x y n \n 1 1 29 \n 1 2 21 \n 2 1 21 \n 2 2 29"))
    assert tied.p == pytest.approx(2 * norm.sf(0.16 * np.sqrt(99)), rel=FORMULA)
    half = norm.isf(0.025) * np.sqrt(0.437 / 96)
    wanted = np.tanh(np.arctanh(0.16) + np.array([-half, half]))
    assert ends(tied) == pytest.approx(wanted, rel=FORMULA)
    assert (tied.apart, tied.n) == ("interval", 100)
    assert tied.line.facts["direction"] == "open"


def test_of_four_respondents_p_may_leave_out_what_the_interval_does_not():
    # C - D = 6, its variance 4 * 3 * 13 / 18: z = 2.04; the interval is all there is
    four = kendall(cells("x y \n 1 1 \n 2 2 \n 3 3 \n 4 5"))
    assert four.p == pytest.approx(2 * norm.sf(6 / np.sqrt(26 / 3)), rel=FORMULA)
    assert (ends(four), four.apart) == ([-1, 1], "p")
    assert four.line.facts["direction"] == "open"


def test_gamma_agrees_with_r():
    # R 4.2.2: vcdExtra::GKgamma(table(QC1, PN1)), vcdExtra 0.8-2
    found = gamma(service())
    assert found.value == pytest.approx(0.24845053673795167, rel=FORMULA)
    assert ends(found) == pytest.approx(
        [0.1898074090344176, 0.3070936644414858], rel=FORMULA
    )
    assert (found.n, found.n_missing) == (956, 87)


def test_pair_counts_agree_with_r():
    # R 4.2.2: C and D from table(QC1, PN1); Hmisc::rcorr.cens; cor.test(..)$statistic
    found = concordance(service())
    assert (found.concordant, found.discordant) == (193174, 116288)
    assert (found.tied_x, found.tied_y, found.tied_both) == (79481, 82567, 15020)
    assert found.pairs == 456490
    assert found.somers_d_yx == pytest.approx(0.2039367760451342, rel=FORMULA)
    assert found.somers_d_xy == pytest.approx(0.20561987361034223, rel=FORMULA)
    assert found.tau_a == pytest.approx(0.16842866218318037, rel=FORMULA)
    assert found.tau_c == pytest.approx(0.19629456183656915, rel=FORMULA)
    assert found.gamma_se == pytest.approx(0.029920512910494072, rel=FORMULA)
    assert found.z == pytest.approx(8.088531030344924, rel=FORMULA)


def test_four_respondents_agree_with_r():
    # R 4.2.2: x = c(1, 2, 4, 3); y = c(3, 5, 4, 4); cor.test(x, y, exact = FALSE)
    four = cells("x y n \n 1 3 1 \n 2 5 1 \n 4 4 1 \n 3 4 1")
    found = pearson(four)
    assert found.value == pytest.approx(0.3162277660168379, rel=FORMULA)
    assert found.p == pytest.approx(0.683772233983162, rel=FORMULA)
    assert ends(found) == pytest.approx(
        [-0.9264187442026193, 0.9795942058680525], rel=FORMULA
    )
    assert kendall(four).value == pytest.approx(0.18257418583505536, rel=FORMULA)
    assert kendall(four).p == pytest.approx(0.7179816667337768, rel=FORMULA)


def test_three_respondents_have_a_value_and_leave_everything_open():
    # R 4.2.2: x = c(1, 2, 4); y = c(3, 5, 4); cor.test(x, y, exact = FALSE)
    three = cells("x y n \n 1 3 1 \n 2 5 1 \n 4 4 1")
    wanted = {
        pearson: (0.32732683535398854, 0.7877043849903435),
        spearman: (0.5, 0.6666666666666667),
        kendall: (0.33333333333333337, 0.6015081344405899),
    }
    for measure, (value, p) in wanted.items():
        found = measure(three)
        assert found.value == pytest.approx(value, rel=FORMULA)
        assert found.p == pytest.approx(p, rel=FORMULA)
        assert ends(found) == [-1, 1]
        assert found.interval.direction == "open"


def test_a_perfect_order_is_one_and_its_interval_closes():
    # R 4.2.2: x = 1:8; y = 2 * x + 1; cor.test(x, y, method = "kendall", exact = F)
    perfect = count(range(1, 9), range(3, 18, 2))
    assert spearman(perfect).value == 1
    assert ends(spearman(perfect)) == [1, 1]
    assert spearman(perfect).p == 0
    assert kendall(perfect).value == 1
    assert kendall(perfect).p == pytest.approx(0.00053200550513925, rel=FORMULA)
    assert ends(gamma(perfect)) == [1, 1]


def test_a_perfect_reverse_with_ties_is_minus_one():
    # R 4.2.2: x = c(1, 1, 2, 2, 3); y = c(5, 5, 3, 3, 1); method = "kendall"
    reverse = cells("x y n \n 1 5 2 \n 2 3 2 \n 3 1 1")
    for measure in MEASURES:
        assert measure(reverse).value == pytest.approx(-1, rel=ALGEBRA)
    assert kendall(reverse).p == pytest.approx(0.02688845410374578, rel=FORMULA)


@pytest.mark.parametrize("measure", [*MEASURES, concordance])
def test_two_respondents_are_refused(measure):
    with pytest.raises(StudyError) as fault:
        measure(cells("x y n \n 1 3 1 \n 2 5 1 \n 2 . 9"))
    assert [line.key for line in fault.value.lines] == ["fault-too-few-answers"]
    assert fault.value.lines[0].facts == {"found": 2, "needed": 3}


@pytest.mark.parametrize("measure", [*MEASURES, concordance])
def test_nobody_with_both_scores_is_refused(measure):
    with pytest.raises(StudyError) as fault:
        measure(cells("x y n \n 1 . 2 \n . 4 2"))
    assert fault.value.lines[0].facts == {"found": 0, "needed": 3}


@pytest.mark.parametrize("measure", [*MEASURES, concordance])
def test_both_constant_scores_are_told_at_once(measure):
    with pytest.raises(StudyError) as fault:
        measure(cells("x y n \n 4 7 20"))
    assert [line.facts["score"] for line in fault.value.lines] == ["x", "y"]
