import pytest
from hypothesis import given

from analysis.errors import StudyError
from analysis.inference.association import pearson
from analysis.inference.reliability import reliability
from analysis.inference.two_items import spearman_brown
from tests.drawn import cells, count
from tests.inference.test_association import varied
from tests.inference.test_reliability import of_rows

ALGEBRA = 1e-12  # only rounding differs
ROWS = 1e-10  # the same sums in another order


def test_half_steps_up_to_two_thirds():
    half = spearman_brown(cells("x y n \n 1 1 5 \n 2 3 5 \n 3 2 5", n_missing=2))
    assert half.value == pytest.approx(2 / 3, rel=ALGEBRA)
    assert (half.measure, half.n, half.n_missing) == ("spearman-brown", 15, 2)


@given(varied.filter(lambda pair: pearson(count(*pair)).value > -0.99))
def test_it_is_the_standardised_alpha_of_two_items(pair):
    found = spearman_brown(count(*pair))
    alpha = reliability(of_rows(pair.T), "s").alpha_standardised
    assert found.value == pytest.approx(alpha.value, rel=ROWS, abs=ROWS)
    swapped = spearman_brown(count(*pair[::-1]))
    assert swapped.value == pytest.approx(found.value, rel=ROWS, abs=ROWS)


@given(varied.filter(lambda pair: abs(pearson(count(*pair)).value) < 0.99))
def test_the_interval_is_that_of_the_correlation_stepped_up(pair):
    found, r = spearman_brown(count(*pair), 0.9), pearson(count(*pair), 0.9)
    back = [end / (2 - end) for end in (found.interval.low, found.interval.high)]
    assert back == pytest.approx([r.interval.low, r.interval.high], rel=1e-9, abs=ROWS)
    assert found.p == r.p


def test_items_that_are_each_others_opposite_are_refused():
    with pytest.raises(StudyError) as fault:
        spearman_brown(count([1, 2, 3, 4], [4, 3, 2, 1]))
    (line,) = fault.value.lines
    assert (line.key, line.facts["score"]) == ("fault-perfect-correlation", "x")
