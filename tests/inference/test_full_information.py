import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.cells import ScaleItems
from analysis.errors import StudyError
from analysis.inference.factors import one_factor
from analysis.inference.fit import factor_fit
from analysis.inference.full_information import full_information
from tests.drawn import count
from tests.inference.test_reliability import of_rows

SEARCHED = 1e-6  # what is searched for
# seed 4: five answers from 1 to 7 that share a score, by 150 respondents
DRAW = np.random.default_rng(4)
SHARED = DRAW.standard_normal((150, 1))
ROWS = np.clip(np.round(4 + SHARED * 1.3 + DRAW.standard_normal((150, 5))), 1, 7)
GAPS = np.where(DRAW.random(ROWS.shape) < 0.1, np.nan, ROWS)
NAMES = tuple("abcde")


def items(rows, names=NAMES):
    cells = count(*rows.T, names=names)
    return ScaleItems(cells=cells, scales={"s": tuple(names[: rows.shape[1]])})


def test_where_nothing_is_missing_it_is_the_usual_factor():
    found, usual = full_information(items(ROWS), "s"), factor_fit(of_rows(ROWS), "s")
    assert found.exact.statistic == pytest.approx(usual.exact.statistic, rel=SEARCHED)
    assert found.cfi == pytest.approx(usual.cfi, rel=SEARCHED)
    loadings = list(one_factor(of_rows(ROWS)).loadings.values())
    assert list(found.factor.loadings.values()) == pytest.approx(loadings, rel=SEARCHED)
    assert (found.n, found.n_missing) == (150, 0)


def test_everybody_who_answered_anything_counts():
    rows = np.vstack([GAPS, np.full((3, 5), np.nan)])
    found = full_information(items(rows), "s", level=0.9)
    nothing = int(np.isnan(rows).all(axis=1).sum())
    assert (found.n, found.n_missing) == (153 - nothing, nothing)
    assert found.rmsea.interval.level == 0.9
    assert found.options == {"missing": "fiml"}


@settings(max_examples=5)
@given(st.permutations(range(5)), st.sampled_from(range(5)))
def test_the_order_and_the_side_of_an_item_change_nothing(order, turned):
    rows = GAPS[:, order].copy()
    rows[:, turned] = 8 - rows[:, turned]
    here, there = (full_information(items(one), "s") for one in (GAPS, rows))
    for index in ("cfi", "tli", "srmr", "log_likelihood"):
        wanted = pytest.approx(getattr(here, index), rel=SEARCHED)
        assert getattr(there, index) == wanted
    assert there.exact.statistic == pytest.approx(here.exact.statistic, abs=1e-5)


def test_free_values_are_loadings_left_over_and_means():
    assert full_information(items(GAPS), "s").parameters == 15


def refused(rows):
    with pytest.raises(StudyError) as fault:
        full_information(items(rows), "s")
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


def test_three_items_are_refused():
    wanted = [("fault-too-few-items", {"found": 3, "needed": 4})]
    assert refused(ROWS[:, :3]) == wanted


def test_two_items_that_nobody_answered_both_are_refused():
    rows = ROWS.copy()
    rows[:75, 0] = np.nan
    rows[75:, 1] = np.nan
    assert refused(rows) == [("fault-too-few-answers", {"found": 0, "needed": 3})]


def test_constant_items_are_told_at_once():
    rows = ROWS.copy()
    rows[:, [1, 3]] = 4
    wanted = [("fault-constant-score", {"score": name}) for name in "bd"]
    assert refused(rows) == wanted
