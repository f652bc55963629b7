import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import ttest_rel

from analysis.errors import StudyError
from analysis.inference.paired import paired_t
from tests.drawn import cells, count

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
answer = st.integers(1, 7)
pairs = st.lists(st.tuples(answer, answer), min_size=3, max_size=50).map(np.transpose)
varied = pairs.filter(lambda pair: np.ptp(pair[0] - pair[1]) > 0)


@given(varied)
def test_cells_say_what_rows_say(pair):
    found, rows = paired_t(count(*pair)), ttest_rel(*pair)
    ends = rows.confidence_interval(0.95)
    assert found.statistic == pytest.approx(rows.statistic, rel=FORMULA, abs=ALGEBRA)
    assert found.p == pytest.approx(rows.pvalue, rel=FORMULA)
    assert found.effect.interval.low == pytest.approx(ends.low, rel=FORMULA, abs=1e-9)


@given(varied)
def test_exchanging_the_answers_turns_the_sign(pair):
    found, turned = paired_t(count(*pair)), paired_t(count(*pair[::-1]))
    assert turned.effect.value == pytest.approx(-found.effect.value, abs=ALGEBRA)


def test_one_pair_and_equal_differences_are_refused():
    for drawn in ("x y n \n 1 2 1", "x y n \n 1 2 5 \n 2 3 5"):
        with pytest.raises(StudyError):
            paired_t(cells(drawn))
