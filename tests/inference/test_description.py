import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from analysis.errors import StudyError
from analysis.inference.description import PROBABILITIES, describe, describe_by
from analysis.results import Refusal
from tests.drawn import cells, count

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
ROWS = 1e-10  # the same sums in another order
# Item PN1 of the synthetic reference survey pubservice
NEED = "x n \n 1 45 \n 2 77 \n 3 108 \n 4 216 \n 5 240 \n 6 221 \n 7 93 \n . 43"

scores = st.lists(st.integers(1, 28), min_size=4, max_size=60).map(
    lambda rows: np.array(rows) / 4
)


def test_a_small_table_by_hand():
    found = describe(cells("x n \n 1 2 \n 2 1 \n 4 1 \n . 3"))
    assert (found.n, found.n_missing) == (4, 3)
    assert found.mean == pytest.approx(2, rel=ALGEBRA)
    assert found.variance == pytest.approx(2, rel=ALGEBRA)
    assert found.sd == pytest.approx(2**0.5, rel=ALGEBRA)
    assert found.se == pytest.approx(0.5**0.5, rel=ALGEBRA)
    assert (found.minimum, found.maximum) == (1, 4)
    assert found.quantiles[0.5] == pytest.approx(1.5, rel=ALGEBRA)
    assert found.mad == pytest.approx(0.5, rel=ALGEBRA)
    assert found.skewness[1] == pytest.approx((6 / 4) / 1.5**1.5, rel=ALGEBRA)


@pytest.mark.parametrize(
    ("drawn", "quarters"),
    [
        ("x n \n 5 1", [5, 5, 5]),
        ("x n \n 1 1 \n 2 1", [1.25, 1.5, 1.75]),
        ("x n \n 1 1 \n 2 1 \n 3 1 \n 10 1", [1.75, 2.5, 4.75]),
    ],
)
def test_small_quantiles_agree_with_r(drawn, quarters):
    # R 4.2.2: quantile(c(1, 2, 3, 10), c(0.25, 0.5, 0.75))
    found = describe(cells(drawn)).quantiles
    assert [found[q] for q in (0.25, 0.5, 0.75)] == pytest.approx(quarters)


@given(scores, st.integers(-50, 50))
def test_moving_a_score_moves_only_its_place(score, by):
    here, there = describe(count(score)), describe(count(score + by))
    assert there.mean == pytest.approx(here.mean + by, abs=ALGEBRA)
    assert there.quantiles[0.25] == pytest.approx(here.quantiles[0.25] + by)
    assert there.sd == pytest.approx(here.sd, abs=ALGEBRA)
    assert there.mad == pytest.approx(here.mad, abs=ALGEBRA)
    assert there.skewness == pytest.approx(here.skewness, abs=ROWS)


@given(scores)
def test_cells_say_what_rows_say(score):
    found, rows = describe(count(score)), pd.Series(score)
    assert found.mean == pytest.approx(rows.mean(), rel=ROWS)
    assert found.sd == pytest.approx(rows.std(), rel=ROWS)
    wanted = np.quantile(score, PROBABILITIES)
    assert list(found.quantiles.values()) == pytest.approx(wanted, rel=ROWS)
    mad = stats.median_abs_deviation(score)
    assert found.mad == pytest.approx(mad, rel=ROWS, abs=ALGEBRA)
    if found.skewness:
        assert found.skewness[1] == pytest.approx(stats.skew(score), abs=ROWS)
        assert found.skewness[2] == pytest.approx(rows.skew(), abs=ROWS)
        assert found.kurtosis[1] == pytest.approx(stats.kurtosis(score), abs=ROWS)
        assert found.kurtosis[2] == pytest.approx(rows.kurt(), abs=ROWS)


def test_an_item_agrees_with_r():
    # R 4.2.2: mean, sd, quantile(type = 7), mad(constant = 1),
    # psych::skew and psych::kurtosi with type = 1, 2, 3; x = PN1
    found = describe(cells(NEED))
    assert (found.n, found.n_missing) == (1000, 43)
    assert found.mean == pytest.approx(4.564, rel=FORMULA)
    assert found.sd == pytest.approx(1.5704682010057924, rel=FORMULA)
    assert found.se == pytest.approx(0.04966256508045441, rel=FORMULA)
    ends = [found.mean_interval.low, found.mean_interval.high]
    assert ends == pytest.approx([4.466545089476386, 4.661454910523614], rel=FORMULA)
    assert list(found.quantiles.values()) == [1, 2, 2, 4, 5, 6, 6, 7, 7]
    assert found.mad == 1
    wanted = [-0.45722299215023376, -0.4579101437602107, -0.4565373291492177]
    assert list(found.skewness.values()) == pytest.approx(wanted, rel=FORMULA)
    wanted = [-0.45016063930071004, -0.4463954882081822, -0.4552577681827472]
    assert list(found.kurtosis.values()) == pytest.approx(wanted, rel=FORMULA)


def test_one_respondent_has_a_mean_and_no_spread():
    found = describe(cells("x n \n 5 1"))
    assert (found.n, found.mean, found.mad) == (1, 5, 0)
    assert (found.sd, found.se, found.mean_interval) == (None, None, None)
    assert found.skewness == found.kurtosis == {}


def test_a_constant_score_has_no_shape():
    found = describe(cells("x n \n 2.3333333333333335 60"))
    assert (found.mean, found.sd) == (2.3333333333333335, 0)
    assert found.skewness == found.kurtosis == {}


def test_what_three_respondents_cannot_have_is_left_out():
    found = describe(cells("x n \n 1 1 \n 2 1 \n 4 1"))
    assert list(found.skewness) == [1, 2, 3]
    assert list(found.kurtosis) == [1, 3]


def test_nobody_is_refused():
    with pytest.raises(StudyError) as fault:
        describe(cells("x n \n . 3"))
    assert fault.value.lines[0].facts == {"found": 0, "needed": 1}


def test_each_level_is_described_and_an_empty_one_refused():
    drawn = "x group n \n 1 water 2 \n 3 water 2 \n . bus 4 \n 5 tax 1"
    found = describe_by(cells(drawn), "group")
    assert list(found) == ["water", "bus", "tax"]
    assert (found["water"].mean, found["water"].n) == (2, 4)
    assert isinstance(found["bus"], Refusal)
    assert (found["bus"].n, found["bus"].n_missing) == (0, 4)
