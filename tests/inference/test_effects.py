import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.effects import cohens_f, epsilon2, eta2, omega2
from analysis.inference.groups import anova, kruskal_wallis, rank_eta2
from tests.drawn import cells, count
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12
PRINT = 1e-9
SEARCHED = 1e-4  # R's optimiser stops there; ours is held to its tails elsewhere
SERVICE = "pubservice/k_group/PN|quad_median-anova"  # synthetic reference survey
POINT_APART = "y g n \n 1 a 1 \n 3 a 1 \n 2 b 1 \n 4 b 1"
score = st.floats(-100, 100, allow_subnormal=False)
groups = st.lists(score, min_size=2, max_size=9).filter(lambda it: np.ptp(it) > 1)


def test_shares_of_two_groups_a_point_apart():
    # between 1 with 1 df, within 4 with 2 df: mean square 2
    drawn = cells(POINT_APART)
    assert eta2(drawn).value == pytest.approx(1 / 5, rel=ALGEBRA)
    assert omega2(drawn).value == 0  # (1 - 2) / 7, cut off at nought
    assert epsilon2(drawn).value == 0
    assert (eta2(drawn).n, eta2(drawn).measure) == (4, "eta2")


@settings(deadline=None)
@given(groups, groups, st.floats(0.5, 5), st.floats(-50, 50))
def test_unit_and_origin_change_no_share(first, second, unit, origin):
    names = ["a"] * len(first) + ["b"] * len(second)
    scores = np.array([*first, *second])
    this = count(scores, names, names=("y", "g"))
    other = count(unit * scores + origin, names, names=("y", "g"))
    for procedure in (eta2, omega2, epsilon2):
        found, moved = procedure(this), procedure(other)
        assert moved.value == pytest.approx(found.value, rel=1e-9, abs=1e-9)
        assert moved.interval.high == pytest.approx(found.interval.high, abs=1e-8)


@settings(deadline=None)
@given(groups, groups)
def test_an_interval_holds_nought_unless_half_the_risk_is_passed(first, second):
    names = ["a"] * len(first) + ["b"] * len(second)
    drawn = count([*first, *second], names, names=("y", "g"))
    interval = eta2(drawn).interval
    assert 0 <= interval.low <= interval.high < 1
    assert (interval.low > 0) == (anova(drawn).p < 0.025)


def test_agrees_with_r():
    # effectsize::eta_squared(aov(y ~ g), partial = FALSE, alternative = "two.sided");
    # omega_squared(...); epsilon_squared(...); y = PN, g = quad_median; R 4.2.2
    whole = cells_of(SERVICE, "y", "g", groups=("g",))
    found, corrected = eta2(whole), omega2(whole)
    assert found.value == pytest.approx(0.08511595266981783, rel=PRINT)
    ends = [found.interval.low, found.interval.high]
    assert ends == pytest.approx([0.05408958815477459, 0.11716487615211764], SEARCHED)
    assert corrected.value == pytest.approx(0.08239915323552185, rel=PRINT)
    ends = [corrected.interval.low, corrected.interval.high]
    said = [0.051809657745351616, 0.11408425471723324]
    assert ends == pytest.approx(said, SEARCHED)
    assert epsilon2(whole).value == pytest.approx(0.08247177912262078, rel=PRINT)
    narrow = eta2(whole, level=0.9).interval
    assert narrow.high == pytest.approx(0.11149915896837398, SEARCHED)
    assert (found.n, found.n_missing) == (1042, 1)


def test_one_sided_ends_and_f_agree_with_r():
    # effectsize::eta_squared(aov(y ~ g)); cohens_f(...): alternative = "greater"
    whole, r = cells_of(SERVICE, "y", "g", groups=("g",)), results(SERVICE)
    share, f = eta2(whole, one_sided=True), cohens_f(whole, one_sided=True)
    assert share.interval.low == pytest.approx(r["eta2"][0]["CI_low"], SEARCHED)
    assert (share.interval.high, f.interval.high) == (1, np.inf)
    assert f.value == pytest.approx(r["cohens_f"][0]["Cohens_f"], rel=PRINT)
    assert f.interval.low == pytest.approx(r["cohens_f"][0]["CI_low"], SEARCHED)
    # effectsize::rank_eta_squared(y ~ g)
    r = results(SERVICE.replace("anova", "kruskal"))
    ranks = rank_eta2(whole)
    assert ranks.value == pytest.approx(r["effectsize_rank_eta_squared"], rel=PRINT)
    assert ranks.value < kruskal_wallis(whole).effect.value


def test_groups_without_spread_are_refused():
    with pytest.raises(StudyError, match="fault-constant-group"):
        eta2(cells("y g n \n 1 a 4 \n 2 b 4"))
