import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import expit
from scipy.stats import chi2

from analysis.errors import StudyError
from analysis.inference.brant import brant
from analysis.inference.freed import Freed
from analysis.inference.maximum import maximise
from analysis.inference.ordinal import proportional_odds
from analysis.inference.proportionality import (
    nominal_tests,
    non_parallel,
    scale_tests,
)
from analysis.inference.scaled import Scaled
from tests.drawn import cells, count
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-9  # an exact maximum, reached by Newton's steps
CLM = 1e-9  # of the statistic
VGAM = 1e-7  # which stops there
SERVICE = "pubservice/ordinal_model/PN1~QC*quad_median"  # synthetic reference survey
TWO_BY_THREE = cells("""
    y  g  n
    1  a  10
    2  a  20
    3  a  30
    1  b  25
    2  b  10
    3  b  25
""")


@st.composite
def studies(draw):
    """Cells of an answer from 1 to 4, a score and a group: each has some of all."""
    number = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    y, x, g = (it.ravel() for it in np.indices((4, 3, 2)))
    times = number.integers(2, 12, len(y))
    rows = (np.repeat(it, times) for it in (y + 1, x + 1.0, np.array(["a", "b"])[g]))
    return count(*rows, names=("y", "x", "g"))


def model_of(drawn, terms=("x", "g")):
    return proportional_odds(drawn, "y", terms)


def test_with_one_group_every_share_is_met():
    # the non-parallel model of one group is saturated: G of the best parallel one
    found = non_parallel(TWO_BY_THREE, model_of(TWO_BY_THREE, ["g"]))
    n = np.array([[10, 20, 30], [25, 10, 25]])
    height = (n * np.log(n / n.sum(axis=1, keepdims=True))).sum()
    parallel = model_of(TWO_BY_THREE, ["g"]).log_likelihood
    assert found.statistic == pytest.approx(2 * (height - parallel), rel=ALGEBRA)
    assert (found.df, found.n) == ((1,), 120)
    assert found.p == pytest.approx(chi2.sf(found.statistic, 1), rel=ALGEBRA)


def test_brant_compares_log_odds_ratios_by_hand():
    omnibus, term = brant(TWO_BY_THREE, model_of(TWO_BY_THREE, ["g"]))
    above = np.array([[50, 35], [30, 25]]) / 60  # more than 1, more than 2; a, b
    logit = np.log(above / (1 - above))
    apart = (logit[0, 1] - logit[0, 0]) - (logit[1, 1] - logit[1, 0])
    low, high = above
    variance = 1 / (60 * above * (1 - above))
    both = high * (1 - low) / (60 * low * (1 - low) * high * (1 - high))
    spread = (variance.sum(axis=0) - 2 * both).sum()
    assert omnibus.statistic == pytest.approx(apart**2 / spread, rel=ALGEBRA)
    assert term.statistic == pytest.approx(omnibus.statistic, rel=ALGEBRA)
    assert (omnibus.df, term.of) == ((1,), ("y", "g[b]"))


def test_odds_that_are_proportional_leave_nothing_to_gain():
    cuts = np.array([[-np.inf, -1, 1, np.inf], [-np.inf, -2, 0, np.inf]])
    shares = np.diff(expit(cuts))
    n = np.round(shares * 1e6).astype(int).ravel()
    rows = "".join(f"{i % 3 + 1} {'ab'[i // 3]} {k}\n" for i, k in enumerate(n))
    drawn = cells("y g n\n" + rows)
    assert non_parallel(drawn, model_of(drawn, ["g"])).statistic < 1e-5
    assert brant(drawn, model_of(drawn, ["g"]))[0].statistic < 1e-5


def test_a_wider_group_is_found_by_the_scale():
    drawn = cells("""
        y  g  n
        1  a  10
        2  a  80
        3  a  10
        1  b  40
        2  b  20
        3  b  40
    """)
    (found,) = scale_tests(drawn, model_of(drawn, ["g"]))
    # thresholds and scale of both groups: saturated
    n = np.array([[10, 80, 10], [40, 20, 40]])
    height = (n * np.log(n / 100)).sum()
    parallel = model_of(drawn, ["g"]).log_likelihood
    assert found.statistic == pytest.approx(2 * (height - parallel), rel=1e-8)
    assert found.of == ("y", "g")


@settings(max_examples=10, deadline=None)
@given(studies())
def test_nothing_freed_is_the_parallel_model(drawn):
    scaled = Scaled.of(drawn, "y", model_of(drawn).design)
    this, other = maximise(scaled.model), maximise(Freed.of(scaled.model, []))
    assert other.at == pytest.approx(this.at, rel=ALGEBRA, abs=ALGEBRA)
    assert other.covariance == pytest.approx(this.covariance, rel=ALGEBRA, abs=ALGEBRA)


@settings(max_examples=10, deadline=None)
@given(studies())
def test_all_freed_gains_at_least_what_one_does(drawn):
    model = model_of(drawn)
    try:
        whole = non_parallel(drawn, model)
        each = nominal_tests(drawn, model)
    except StudyError:
        return  # thresholds cross
    assert whole.statistic >= max(it.statistic for it in each) - 1e-9
    assert whole.df[0] == sum(it.df[0] for it in each) == 4


@settings(max_examples=10, deadline=None)
@given(studies(), st.integers(2, 50))
def test_a_study_twice_as_large_counts_twice(drawn, times):
    larger = cells(
        "y x g n\n"
        + "".join(
            f"{y:.0f} {x:.0f} {'ab'[int(g)]} {n * times}\n"
            for (y, x, g), n in zip(drawn.values, drawn.n, strict=True)
        )
    )
    for test in (scale_tests, brant):
        pairs = zip(
            test(drawn, model_of(drawn)), test(larger, model_of(larger)), strict=True
        )
        for one, many in pairs:
            assert many.statistic == pytest.approx(
                one.statistic * times, rel=1e-6, abs=1e-9
            )


@settings(max_examples=10, deadline=None)
@given(studies())
def test_a_gradient_of_the_freed_likelihood_is_its_slope(drawn):
    free = Freed.of(Scaled.of(drawn, "y", model_of(drawn).design).model, [1])
    at = free.start + 0.01 * np.arange(len(free.start))
    gradient, information = free.derivatives(at)
    step = 1e-5
    each = np.eye(len(at)) * step
    slope = [free.log_likelihood(at + it) - free.log_likelihood(at - it) for it in each]
    assert gradient == pytest.approx(np.array(slope) / (2 * step), rel=1e-5, abs=1e-4)
    bend = [free.derivatives(at + it)[0] - free.derivatives(at - it)[0] for it in each]
    assert -information == pytest.approx(
        np.array(bend) / (2 * step), rel=1e-5, abs=1e-4
    )


def test_agrees_with_r():
    # R 4.2.2: m = ordinal::clm(y ~ x + q); nominal_test(m); scale_test(m);
    # VGAM::vglm(y ~ x + q, cumulative(parallel = FALSE)); brant by its formula
    drawn = cells_of(f"{SERVICE}-clm", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    model = proportional_odds(drawn, y, [x, q])
    r = results(f"{SERVICE}-nominal")
    for test, key in ((nominal_tests, "nominal"), (scale_tests, "scale")):
        for found, row in zip(test(drawn, model), r[key][1:], strict=True):
            assert found.statistic == pytest.approx(row["LRT"], rel=CLM)
            assert (found.df[0], found.n, found.n_missing) == (row["Df"], 999, 44)
    whole = non_parallel(drawn, model)
    r = results(f"{SERVICE}-vglm")
    assert whole.statistic == pytest.approx(r["LR"], rel=VGAM)
    assert whole.options["unbounded"] == 0
    omnibus, *each = brant(drawn, model)
    r = results(f"{SERVICE}-brant")
    assert omnibus.statistic == pytest.approx(r["omnibus_X2"], rel=ALGEBRA)
    said = [row["X2"] for row in r["per_term"]]
    assert [it.statistic for it in each] == pytest.approx(said, rel=ALGEBRA)


def test_an_answer_that_a_group_never_gives_is_counted():
    drawn = cells("y g n \n 1 a 5 \n 2 a 9 \n 3 a 8 \n 2 b 7 \n 3 b 12 \n 3 a 3")
    model = model_of(drawn, ["g"])
    found = non_parallel(drawn, model)
    # the height is that of the saturated model, which has no estimate for 1|2
    n = np.array([5, 9, 11, 7, 12])
    height = n @ np.log(n / np.array([25, 25, 25, 19, 19]))
    assert found.statistic == pytest.approx(
        2 * (height - model.log_likelihood), rel=1e-7
    )
    assert found.options["unbounded"] == 1
    assert brant(drawn, model)[0].options["unbounded"] == 1


def test_two_answers_have_nothing_to_compare():
    drawn = cells("y g n \n 1 a 5 \n 2 a 9 \n 1 b 7 \n 2 b 4")
    for test in (non_parallel, nominal_tests, scale_tests, brant):
        with pytest.raises(StudyError, match="one-threshold"):
            test(drawn, model_of(drawn, ["g"]))


def test_thresholds_that_cross_are_refused():
    # more than 1 rises with x, more than 2 falls: they meet within the answers
    drawn = cells("""
        y  x  n
        1  1  20
        3  1  20
        1  2  12
        2  2  8
        3  2  8
        1  6  1
        2  6  30
    """)
    with pytest.raises(StudyError, match="crossing"):
        non_parallel(drawn, model_of(drawn, ["x"]))


def test_answers_that_nobody_of_a_group_gives_say_nothing():
    drawn = cells("y g n \n 1 a 5 \n 2 a 9 \n 3 a 8 \n 4 a 8 \n 3 b 7 \n 4 b 2")
    with pytest.raises(StudyError, match="silent-threshold"):
        non_parallel(drawn, model_of(drawn, ["g"]))
