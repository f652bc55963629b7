import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import friedmanchisquare

from analysis.errors import StudyError
from analysis.inference.friedman import friedman, kendalls_w
from tests.drawn import cells, count

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
PRINTED = 5e-4  # half the last digit
ROUND_OUT = """
    5.40 5.50 5.55 5.85 5.70 5.75 5.20 5.60 5.50 5.55 5.50 5.40 5.90 5.85 5.70 5.45
    5.55 5.60 5.40 5.40 5.35 5.45 5.50 5.35 5.25 5.15 5.00 5.85 5.80 5.70 5.25 5.20
    5.10 5.65 5.55 5.45 5.60 5.35 5.45 5.05 5.00 4.95 5.50 5.50 5.40 5.45 5.55 5.50
    5.55 5.55 5.35 5.45 5.50 5.55 5.50 5.45 5.25 5.65 5.60 5.40 5.70 5.65 5.55 6.30
    6.30 6.25
"""


def varied(rows):
    return (np.ptp(rows, axis=1) > 0).any()


answers = arrays(np.int64, (9, 4), elements=st.integers(1, 5)).filter(varied)


def test_one_and_the_same_order_is_one():
    found = friedman(cells("x y z n \n 1 3 5 4 \n 2 3 4 6", n_missing=1))
    assert found.mean_ranks == (1, 2, 3)
    assert found.test.statistic == pytest.approx(10 * 2, rel=ALGEBRA)
    assert found.test.effect.value == 1
    assert (found.n, found.n_missing, found.test.df) == (10, 1, (2,))


def test_opposite_orders_weigh_up():
    found = friedman(cells("x y n \n 1 3 4 \n 4 3 4"))
    assert (found.mean_ranks, found.test.statistic) == ((1.5, 1.5), 0)
    assert found.test.effect.interval.low == 0


@given(answers)
def test_rows_say_what_cells_say(rows):
    found, theirs = friedman(count(*rows.T)).test, friedmanchisquare(*rows.T)
    assert found.statistic == pytest.approx(theirs.statistic, rel=FORMULA, abs=FORMULA)
    assert found.p == pytest.approx(theirs.pvalue, rel=FORMULA, abs=FORMULA)


@given(answers)
def test_reversing_the_answers_reverses_the_ranks(rows):
    found, turned = friedman(count(*rows.T)), friedman(count(*(6 - rows).T))
    wanted = [5 - rank for rank in found.mean_ranks]
    assert turned.mean_ranks == pytest.approx(wanted, rel=FORMULA)
    assert turned.test.effect.value == pytest.approx(
        found.test.effect.value, abs=FORMULA
    )


@given(answers)
def test_w_is_the_mean_correlation_of_respondents_by_another_name(rows):
    # without ties: (n W - 1) / (n - 1) is the mean of all Spearman correlations
    rows = rows + np.arange(4) / 10
    found, ranks = kendalls_w(count(*rows.T)), rows.argsort(axis=1).argsort(axis=1)
    mean = np.corrcoef(ranks)[np.triu_indices(9, 1)].mean()
    assert (9 * found.value - 1) / 8 == pytest.approx(mean, abs=FORMULA)


def test_agrees_with_r():
    # R 4.2.2: friedman.test(RoundingTimes), the example of its help
    rows = np.reshape(ROUND_OUT.split(), (22, 3))
    found = friedman(count(*rows.T)).test
    assert found.statistic == pytest.approx(11.143, abs=PRINTED)
    assert found.p == pytest.approx(0.003805, abs=5e-7)


def test_the_highest_and_lowest_are_named():
    facts = friedman(cells("x y z n \n 1 5 3 4 \n 2 4 3 6")).line.facts
    assert (facts["lowest"], facts["highest"]) == ("x", "y")
    assert (facts["low"], facts["high"]) == (1, 3)


def test_answers_that_are_all_alike_are_refused():
    with pytest.raises(StudyError) as fault:
        friedman(cells("x y n \n 3 3 5 \n 4 4 2"))
    assert fault.value.lines[0].key == "fault-alike-answers"


def test_one_respondent_is_refused():
    with pytest.raises(StudyError) as fault:
        kendalls_w(cells("x y n \n 3 4 1"))
    assert fault.value.lines[0].facts == {"found": 1, "needed": 2}
