from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import t

from analysis.errors import StudyError
from analysis.inference.kish import kish
from analysis.inference.sampling import Sample, demand_weights
from analysis.inference.weighted_mean import weighted_mean, weighted_means
from analysis.inference.weighted_quantiles import weighted_quantiles
from analysis.results import Refusal
from tests.drawn import cells, count

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form on rows


@st.composite
def samples(draw):
    """Rows of a score that may be missing, a group, strata and weights."""
    number = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    size = draw(st.integers(12, 60))
    y = number.integers(1, 8, size).astype(float)
    y[number.random(size) < 0.1] = np.nan
    y[:6] = np.arange(1, 7)
    g, h = (np.array(["a", "b"])[np.arange(size) // k % 2] for k in (1, 2))
    return y, g, h, number.choice([0.5, 1.0, 1.5, 2.25], size)


def counted(sample, weight=None):
    *columns, w = sample
    return count(
        *columns, names=("y", "g", "h"), weight=w if weight is None else weight
    )


def of(cells, *names):
    return cells.pick(*names)


def linearised(w, z, strata):
    """The variance of sum(w z) over rows, as it is defined."""
    found = 0.0
    for stratum in np.unique(strata):
        u = (w * z)[strata == stratum]
        found += len(u) / (len(u) - 1) * ((u - u.mean()) ** 2).sum()
    return found


def test_two_respondents_by_hand():
    found = weighted_mean(cells("y n w w2 \n 1 1 1 1 \n 4 1 2 4"))
    assert found.estimate.value == pytest.approx(3, rel=ALGEBRA)
    # z = (y - 3) / 3, w z = -2/3 and 2/3; 2 / 1 times the sum of squares
    assert found.se == pytest.approx(np.sqrt(2 * (4 / 9 + 4 / 9)), rel=ALGEBRA)
    assert found.variance == pytest.approx((4 + 2) / 3 * 2, rel=ALGEBRA)
    assert (found.n, found.df) == (2, 1)
    half = t.isf(0.025, 1) * found.se
    assert found.estimate.interval.high == pytest.approx(3 + half, rel=FORMULA)


def test_weights_of_one_give_the_mean_as_it_is():
    drawn = cells("y n \n 1 4 \n 2 3 \n 5 6")
    found = weighted_mean(drawn)
    rows = np.repeat([1, 2, 5], [4, 3, 6])
    assert found.estimate.value == pytest.approx(rows.mean(), rel=ALGEBRA)
    assert found.se == pytest.approx(rows.std(ddof=1) / np.sqrt(13), rel=ALGEBRA)
    assert found.variance == pytest.approx(rows.var(ddof=1), rel=ALGEBRA)
    assert found.design_effect == pytest.approx(1, rel=ALGEBRA)


@given(samples())
def test_cells_say_what_rows_say(sample):
    y, _, h, w = sample
    there = ~np.isnan(y)
    mean = np.average(y[there], weights=w[there])
    z = np.where(there, y - mean, 0) / w[there].sum()
    z = np.nan_to_num(z)
    whole = counted(sample)
    plain = weighted_mean(of(whole, "y"))
    assert plain.estimate.value == pytest.approx(mean, rel=FORMULA)
    everybody = np.zeros(len(y))
    assert plain.se == pytest.approx(np.sqrt(linearised(w, z, everybody)), rel=FORMULA)
    by_strata = weighted_mean(of(whole, "y", "h"), "h")
    assert by_strata.se == pytest.approx(np.sqrt(linearised(w, z, h)), rel=FORMULA)
    assert (plain.n, plain.n_missing) == (there.sum(), (~there).sum())
    assert by_strata.df == there.sum() - len(set(h[there]))


@given(samples())
def test_a_group_is_a_part_of_the_whole_sample(sample):
    y, g, _, w = sample
    found = weighted_means(of(counted(sample), "y", "g"), "g")
    for level in "ab":
        there = ~np.isnan(y) & (g == level)
        mean = np.average(y[there], weights=w[there])
        z = np.nan_to_num(np.where(there, y - mean, 0) / w[there].sum())
        se = np.sqrt(linearised(w, z, np.zeros(len(y))))
        assert found[level].estimate.value == pytest.approx(mean, rel=FORMULA)
        assert found[level].se == pytest.approx(se, rel=FORMULA)
        assert found[level].n == there.sum()
        assert found[level].n_missing == (np.isnan(y) & (g == level)).sum()


@given(samples(), st.floats(0.01, 1000))
def test_the_unit_of_weights_is_no_matter(sample, unit):
    one, other = (of(counted(sample, sample[-1] * by), "y", "h") for by in (1.0, unit))
    this, that = (weighted_mean(it, "h") for it in (one, other))
    assert that.estimate.value == pytest.approx(this.estimate.value, rel=FORMULA)
    assert that.se == pytest.approx(this.se, rel=FORMULA)
    assert that.design_effect == pytest.approx(this.design_effect, rel=FORMULA)
    assert kish(other).design_effect == pytest.approx(kish(one).design_effect)
    same = weighted_quantiles(one, strata="h").quantiles
    for share, it in weighted_quantiles(other, strata="h").quantiles.items():
        assert it.value == same[share].value


def test_splitting_a_cell_changes_nothing():
    whole = cells("y n w w2 \n 1 4 6 10 \n 3 5 4 4")
    parts = Sample.of(cells("y n w w2 \n 1 4 6 10 \n 3 5 4 4"))
    assert weighted_mean(whole).se > 0
    split = cells("y n w w2 \n 1 1 2 4 \n 1 3 4 6 \n 3 5 4 4")
    assert weighted_mean(split).se == pytest.approx(
        weighted_mean(whole).se, rel=ALGEBRA
    )
    assert parts.df == 8


def test_strata_that_explain_the_score_leave_less_error():
    drawn = cells("y h n \n 1 k 20 \n 2 k 20 \n 6 m 20 \n 7 m 20")
    assert weighted_mean(drawn, "h").se < weighted_mean(drawn.pick("y")).se / 5


def test_a_stratum_where_nobody_is_changes_nothing():
    drawn = cells("y h n \n 1 k 4 \n 2 k 3 \n 5 m 3 \n 3 m 2")
    more = replace(drawn, levels={"h": ("k", "m", "o")})
    assert weighted_mean(more, "h").se == weighted_mean(drawn, "h").se


def test_those_without_an_answer_stay_in_the_sample():
    here = cells("y n \n 1 10 \n 4 10")
    more = cells("y n \n 1 10 \n 4 10 \n . 20")
    ratio = (weighted_mean(more).se / weighted_mean(here).se) ** 2
    assert ratio == pytest.approx((40 / 39) / (20 / 19), rel=ALGEBRA)


def test_quantiles_are_values_that_share_the_weight():
    drawn = cells("y n w w2 \n 1 5 1 .2 \n 2 5 2 .8 \n 3 5 5 5 \n 4 5 2 .8")
    found = weighted_quantiles(drawn, (0.1, 0.3, 0.31, 0.8, 0.9)).quantiles
    assert [it.value for it in found.values()] == [1, 2, 3, 3, 4]


def test_woodruff_reads_the_steps_at_the_share_and_its_error():
    drawn = cells("y n \n 1 25 \n 2 25 \n 3 25 \n 4 25")
    (found,) = weighted_quantiles(drawn, (0.5,)).quantiles.values()
    # the share up to 2 is .5, its error sqrt(.25 / 99): .4 to .6
    assert (found.interval.low, found.value, found.interval.high) == (2, 2, 3)


def test_kish_tells_what_weights_cost():
    found = kish(cells("y n w w2 \n 1 2 2 2 \n 3 2 6 18 \n . 4 4 4"))
    assert found.design_effect == pytest.approx(4 * 20 / 64, rel=ALGEBRA)
    assert found.n_effective == pytest.approx(64 / 20, rel=ALGEBRA)
    assert (found.lightest, found.heaviest) == (1, 3)
    assert (found.n, found.n_missing, found.sum) == (4, 4, 8)
    mixed = kish(cells("y n w w2 \n 1 2 3 5 \n 3 2 6 18"))
    assert (mixed.lightest, mixed.heaviest) == (None, None)


@pytest.mark.parametrize(
    ("drawn", "strata", "key"),
    [
        ("y n \n . 3", None, "fault-too-few-answers"),
        ("y n \n 2 1", None, "fault-too-few-answers"),
        ("y n \n 2 1 \n . 9", None, "fault-too-few-answers"),
        ("y n w w2 \n 2 3 0 0 \n 4 2 0 0", None, "fault-zero-weight"),
        ("y h n \n 2 k 3 \n 4 k 2 \n 4 m 1", "h", "fault-lonely-stratum"),
        ("y h n \n 2 k 1 \n 4 m 1 \n . k 3 \n . m 2", "h", "fault-too-few-answers"),
    ],
)
def test_what_cannot_be_weighted_is_refused(drawn, strata, key):
    with pytest.raises(StudyError) as fault:
        weighted_mean(cells(drawn), strata)
    assert [line.key for line in fault.value.lines] == [key]


def test_a_level_with_one_respondent_is_refused_by_itself():
    drawn = cells("y g n \n 2 a 3 \n 4 a 2 \n 4 b 1")
    found = weighted_means(drawn, "g")
    assert isinstance(found["b"], Refusal)
    assert found["a"].n == 5


def test_a_study_without_weights_is_told():
    with pytest.raises(StudyError, match="no-weights"):
        demand_weights(cells("y n \n 1 2 \n 3 4"))
    assert demand_weights(cells("y n w w2 \n 1 2 3 5 \n 3 4 4 4")).total == 6


def test_strata_that_are_not_known_are_our_mistake():
    with pytest.raises(ValueError, match="strata"):
        weighted_mean(cells("y h \n 1 a \n 2 a", n_missing=3), "h")


def test_the_interval_holds_the_mean_as_often_as_it_says():
    """A fifth of the people score higher and are asked three times as often."""
    number = np.random.default_rng(20261128)
    held, rounds, size = 0, 400, 150
    for _ in range(rounds):
        often = number.random(size) < 3 / 7  # .2 * 3 / (.2 * 3 + .8)
        y = np.where(often, number.integers(4, 8, size), number.integers(1, 6, size))
        weight = np.where(often, 1 / 3, 1.0)
        ends = weighted_mean(count(y, weight=weight)).estimate.interval
        held += ends.low <= 0.2 * 5.5 + 0.8 * 3 <= ends.high
    # 3.3 errors of a share of 400
    assert held / rounds == pytest.approx(0.95, abs=3.3 * np.sqrt(0.95 * 0.05 / rounds))
