import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm
from scipy.stats import t as student

from analysis.errors import StudyError
from analysis.inference.equivalence import correlation, means
from tests.drawn import cells, count
from tests.inference.grouped import counted, group, swapped
from tests.reference_cases import cells_of, results

FORMULA = 1e-9  # the same closed form elsewhere
answer = st.integers(1, 7)
pairs = st.lists(st.tuples(answer, answer), min_size=6, max_size=60).map(np.transpose)
varied = pairs.filter(lambda pair: np.ptp(pair, axis=1).all())
UNRELATED = "x y n \n 1 1 400 \n 1 2 400 \n 2 1 400 \n 2 2 400"


def test_no_link_at_all_is_tested_from_the_middle():
    found = correlation(cells(UNRELATED, n_missing=3), smallest=0.1)
    p = norm.sf(np.arctanh(0.1) * np.sqrt(1597))
    assert found.p == pytest.approx(p, rel=FORMULA)
    assert (found.n, found.n_missing) == (1600, 3)


@given(varied, st.floats(0.05, 0.9))
def test_test_and_interval_say_the_same(pair, smallest):
    found = correlation(count(*pair), smallest=smallest)
    ends = found.effect.interval
    inside = -smallest < ends.low and ends.high < smallest
    assert (found.p < 0.05) == inside


@given(varied)
def test_turning_a_score_round_changes_no_p(pair):
    found, turned = (
        correlation(count(pair[0], y), smallest=0.3) for y in (pair[1], 8 - pair[1])
    )
    assert turned.p == pytest.approx(found.p, rel=FORMULA)


def test_a_perfect_link_is_never_too_small_to_matter():
    found = correlation(cells("x y n \n 1 1 5 \n 2 2 5"), smallest=0.1)
    assert found.p == 1


def test_a_constant_score_is_refused():
    with pytest.raises(StudyError):
        correlation(cells("x y n \n 4 1 20 \n 4 2 20"), smallest=0.1)


def test_three_respondents_are_refused():
    with pytest.raises(StudyError) as fault:
        correlation(cells("x y n \n 1 3 1 \n 2 5 1 \n 4 4 1"), smallest=0.3)
    assert fault.value.lines[0].facts == {"found": 3, "needed": 4}


def test_means_that_are_the_same_are_tested_from_the_middle():
    found = means(cells("y g n \n 1 a 50 \n 3 a 50 \n 1 b 50 \n 3 b 50 \n . b 4"))
    error = np.sqrt(2 * 100 / 99 / 100)
    assert found.p == pytest.approx(student.sf(0.5 / error, 198), rel=FORMULA)
    assert (found.n, found.n_missing) == (200, 4)


@given(group, group, st.floats(0.05, 5))
def test_means_lie_within_where_their_interval_does(first, second, smallest):
    found = means(counted(first, second), smallest=smallest)
    ends = found.effect.interval
    inside = -smallest < ends.low and ends.high < smallest
    assert (found.p < 0.05) == inside
    assert (found.line.facts["clear"] == "yes") == inside


@given(group, group)
def test_swapping_the_groups_changes_no_p(first, second):
    this, other = means(counted(first, second)), means(swapped(first, second))
    assert other.p == pytest.approx(this.p, rel=FORMULA)
    nearest = pytest.approx(abs(this.statistic), rel=FORMULA, abs=1e-12)
    assert abs(other.statistic) == nearest


def test_means_agree_with_r():
    # R 4.2.2: t.test(y ~ g, mu = -.5, alternative = "greater") and its mirror
    case = "pubservice/two_group/PN|gender-tost"
    found, r = means(cells_of(case, "y", "g", groups=("g",))), results(case)
    assert found.p == pytest.approx(r["p_tost"], rel=FORMULA)
    assert found.statistic == pytest.approx(r["t_upper"], rel=FORMULA)
    ends = [found.effect.interval.low, found.effect.interval.high]
    assert ends == pytest.approx(r["ci90"], rel=FORMULA)


def test_a_bound_of_nought_is_refused():
    with pytest.raises(StudyError) as fault:
        means(counted([1, 2], [2, 3]), smallest=0)
    assert [line.key for line in fault.value.lines] == ["fault-no-bound"]
