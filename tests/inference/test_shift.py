import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.rank_sum import mann_whitney
from analysis.inference.shift import hodges_lehmann
from tests.drawn import cells
from tests.inference.grouped import counted, group, swapped
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
SEARCHED = 1e-3  # R's root-finder, with ties: the tolerance of the reference cases
MWU = "pubservice/two_group/PN1|QChigh-mwu"


def test_the_middle_of_six_differences():
    # -3 -2 -1 0 1 2, so halfway between -1 and 0
    found = hodges_lehmann(cells("y g \n 1 a \n 4 a \n 2 b \n 3 b \n 4 b"))
    assert found.value == pytest.approx(-0.5, rel=ALGEBRA)
    assert (found.n, found.n_missing) == (5, 0)


@given(group, group)
def test_it_is_the_median_of_all_differences(first, second):
    found = hodges_lehmann(counted(first, second))
    assert found.value == np.median(np.subtract.outer(first, second))


@given(group, group, st.sampled_from([0.5, 0.9, 0.95]), st.booleans())
def test_the_interval_holds_what_the_test_does_not_reject(
    first, second, level, continuity
):
    # without ties between the groups, as a shift by anything but a difference has it
    differences = np.unique(np.subtract.outer(first, second))
    interval = hodges_lehmann(
        counted(first, second), level, continuity=continuity
    ).interval
    gaps = [-np.inf, *differences, np.inf]
    for low, high in zip(gaps[:-1], gaps[1:], strict=True):
        at = np.clip((low + high) / 2, differences[0] - 1, differences[-1] + 1)
        p = mann_whitney(
            counted([*np.subtract(first, at)], second),
            continuity=continuity,
            exact=False,
        ).p
        inside = interval.low <= low and high <= interval.high
        if abs(p - (1 - level)) > ALGEBRA and np.isfinite([low, high]).all():
            assert inside == (p > 1 - level)


@given(group, group)
def test_swapping_the_groups_turns_the_sign(first, second):
    this = hodges_lehmann(counted(first, second))
    other = hodges_lehmann(swapped(first, second))
    assert other.value == -this.value
    assert other.interval.low == -this.interval.high


@given(group, group, st.integers(-20, 20))
def test_a_shift_of_the_first_group_shifts_it_as_much(first, second, by):
    this = hodges_lehmann(counted(first, second))
    moved = hodges_lehmann(counted([it + by for it in first], second))
    assert moved.value == pytest.approx(this.value + by, abs=ALGEBRA)


def test_agrees_with_r():
    # R 4.2.2: wilcox.test(y ~ g, exact = FALSE, conf.int = TRUE);
    # median(outer(a, b, "-"))
    whole, r = cells_of(MWU, "y", "g", groups=("g",)), results(MWU)
    found = hodges_lehmann(whole)
    assert found.value == r["hl_median_of_differences"]
    ends = [found.interval.low, found.interval.high]
    assert ends == pytest.approx(r["hl_ci_cc"], abs=SEARCHED)
    assert (found.p, found.n) == (pytest.approx(r["p_continuity"], rel=1e-9), 1000)


def test_many_distinct_scores_make_no_table_of_differences():
    # 1e4 x 1e4 differences; the median of evenly spaced ones is known
    x = np.arange(10_000) / 7
    found = hodges_lehmann(counted(x + 3, x))
    assert found.value == pytest.approx(3, rel=ALGEBRA)


def test_groups_without_spread_have_no_interval():
    # R 4.2.2: wilcox.test(rep(3, 6), rep(5, 5), conf.int = TRUE) is an error
    with pytest.raises(StudyError) as fault:
        hodges_lehmann(counted([3] * 6, [5] * 5))
    assert [line.key for line in fault.value.lines] == ["fault-constant-group"]
