from itertools import pairwise

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.curve import POINTS, curve, density
from tests.drawn import cells, count

ALGEBRA = 1e-12  # only rounding differs
ROWS = 1e-10  # the same sums in another order
answer = st.integers(1, 7)
pairs = st.lists(st.tuples(answer, answer), min_size=1, max_size=80).map(np.transpose)


def test_two_bins_of_equal_n_by_hand():
    found = curve(cells("x y n \n 1 2 2 \n 2 4 2 \n 3 5 1 \n 4 7 3 \n . 7 9"), bins=2)
    first, second = found.bins
    assert (first.low, first.high, second.high) == (1, 2.5, 4)
    assert (first.mean.value, first.mean.n, first.x) == (3, 4, 1.5)
    assert (second.mean.value, second.mean.n) == (6.5, 4)
    # sd of 2 2 4 4 is 2 / sqrt(3); t(.975, 3) = 3.182446
    half = 3.182446305284263 * (4 / 3) ** 0.5 / 2
    assert first.mean.interval.high == pytest.approx(3 + half, rel=ROWS)
    assert (found.n, found.n_missing) == (8, 9)


@given(pairs, st.integers(1, 9))
def test_everybody_is_in_one_bin(pair, bins):
    found = curve(count(*pair), bins=bins)
    assert 1 <= len(found.bins) <= bins
    assert sum(one.mean.n for one in found.bins) == found.n == len(pair[0])
    for one, following in pairwise(found.bins):
        assert one.high == following.low
        assert one.high not in pair[0]
    mean = sum(one.mean.n * one.mean.value for one in found.bins) / found.n
    assert mean == pytest.approx(pair[1].mean(), rel=ROWS)


@given(pairs.filter(lambda pair: len(pair[0]) > 2 and np.ptp(pair[0]) > 0))
def test_the_line_says_what_rows_say(pair):
    line = np.array(curve(count(*pair), level=0.9).line)
    rows = sm.OLS(pair[1], sm.add_constant(pair[0])).fit()
    there = rows.get_prediction(sm.add_constant(line[:, 0]))
    assert line[:, 1] == pytest.approx(there.predicted, abs=ROWS)
    wanted = there.conf_int(alpha=0.1)
    # a perfect line has no width but rounding, of which the root is taken
    assert line[:, 2:] == pytest.approx(wanted, rel=ROWS, abs=1e-6)
    assert len(line) == POINTS


def test_equal_bins_hold_about_as_many():
    found = curve(count(range(800), range(800)), bins=8)
    assert [one.mean.n for one in found.bins] == [100] * 8


def test_a_value_that_many_chose_is_not_split():
    found = curve(cells("x y n \n 1 2 5 \n 4 3 90 \n 7 1 5"), bins=8)
    assert [one.mean.n for one in found.bins] == [5, 90, 5]


def test_one_respondent_in_a_bin_has_no_interval():
    found = curve(cells("x y n \n 1 2 1 \n 2 3 5"))
    assert found.bins[0].mean.interval is None
    assert found.bins[1].mean.interval is not None


def test_a_constant_predictor_is_one_bin_without_a_line():
    found = curve(cells("x y n \n 4 2 5 \n 4 3 5"))
    assert [(one.low, one.high, one.mean.n) for one in found.bins] == [(4, 4, 10)]
    assert found.line == ()


@pytest.mark.parametrize("procedure", [curve, density])
def test_nobody_is_refused(procedure):
    with pytest.raises(StudyError) as fault:
        procedure(cells("x y n \n 1 . 4"))
    assert fault.value.lines[0].facts == {"found": 0, "needed": 1}


def test_few_values_have_a_bin_each_also_where_nobody_answered():
    found = density(cells("x n \n 1 4 \n 2 7 \n 4 1 \n . 2"))
    assert found.edges == ((0.5, 1.5, 2.5, 3.5, 4.5),)
    assert found.n_in.tolist() == [4, 7, 0, 1]
    assert (found.n, found.n_missing) == (12, 2)


def test_who_left_an_answer_out_makes_no_narrow_bin():
    """Means of six answers, and two of five between them."""
    sixths = np.tile(np.arange(6, 13) / 6, 40)
    found = density(count(np.concatenate([sixths, [1.2, 1.4]])))
    assert np.diff(found.edges[0]) == pytest.approx(np.full(7, 1 / 6), rel=ROWS)
    assert found.n_in.tolist() == [40, 41, 41, 40, 40, 40, 40]


def test_few_values_without_steps_have_a_bin_from_halfway_to_halfway():
    found = density(count(np.tile([1, np.pi, 9], 5)))
    assert found.edges[0][1:3] == pytest.approx(((1 + np.pi) / 2, (np.pi + 9) / 2))
    assert found.n_in.tolist() == [5, 5, 5]


def test_many_values_have_equal_bins():
    found = density(count(np.sqrt(np.arange(1000))))
    widths = np.diff(found.edges[0])
    assert widths == pytest.approx(np.full(20, np.sqrt(999) / 20), rel=ROWS)
    assert found.n_in.sum() == 1000


def test_steps_of_a_scale_share_bins_evenly():
    """Means of four answers, each as often: no bin is higher than another."""
    quarters = np.arange(1, 7.01, 0.25)
    thirds = [4 / 3, 5 / 3]  # who left an answer out
    found = density(count(np.concatenate([np.tile(quarters, 40), thirds])))
    widths = np.diff(found.edges[0])
    assert widths == pytest.approx(np.full(len(widths), 0.5), rel=ROWS)
    full = np.delete(found.n_in, [0, 1, -1])
    assert set(full.tolist()) == {80}
    assert found.n_in.sum() == 25 * 40 + 2


@given(pairs)
def test_a_grid_counts_what_numpy_counts(pair):
    edges = (np.arange(0.5, 8), np.array([1, 3, 5, 7]))
    found = density(count(*pair), edges)
    assert found.n_in.tolist() == np.histogram2d(*pair, bins=edges)[0].tolist()


def test_one_value_has_one_bin():
    found = density(cells("x n \n 4 9"))
    assert (found.edges, found.n_in.tolist()) == (((3.5, 4.5),), [9])


def test_a_respondent_outside_the_edges_raises():
    with pytest.raises(ValueError, match="outside"):
        density(cells("x n \n 4 9"), [[1, 2, 3]])
