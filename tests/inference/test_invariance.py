import numpy as np
import pytest

from analysis.cells import ScaleItems
from analysis.errors import StudyError
from analysis.inference.invariance import invariance
from tests.drawn import count

SEARCHED = 1e-6  # what is searched for
NAMES = tuple("abcd")


def drawn(n=400, seed=6):
    """Four items of one factor, by respondents of two groups by turns."""
    draw = np.random.default_rng(seed)
    shared = draw.standard_normal((n, 1))
    return 4 + shared + draw.standard_normal((n, 4)), np.arange(n) % 2


def items(rows, second, scale=NAMES):
    group = ["second" if it else "first" for it in second]
    cells = count(*rows.T, group, names=(*NAMES, "g"))
    return ScaleItems(cells=cells, scales={"s": scale}, group="g")


def reached(found):
    return found.line.facts["reached"]


def test_two_groups_of_one_kind_measure_the_same():
    rows, second = drawn()
    found = invariance(items(rows, second), "s")
    assert reached(found) == "scalar"
    assert [step.df for step in found.steps] == [(3,), (3,)]
    assert [found.configural.parameters, found.scalar.parameters] == [24, 18]
    assert (found.levels, found.n, found.n_missing) == (("first", "second"), 400, 0)


def test_the_same_respondents_twice_fit_the_same_everywhere():
    rows, _ = drawn(100)
    found = invariance(items(np.vstack([rows, rows]), np.repeat([0, 1], 100)), "s")
    assert [step.statistic for step in found.steps] == pytest.approx([0, 0], abs=1e-5)


def test_an_item_answered_higher_at_the_same_score_moves_its_intercept():
    rows, second = drawn()
    rows[second == 1, 2] += 1
    found = invariance(items(rows, second), "s")
    assert reached(found) == "metric"
    assert found.steps[1].p < 0.001
    assert found.scalar.cfi < found.metric.cfi


def test_groups_that_differ_in_the_score_itself_measure_the_same():
    rows, second = drawn()
    rows[second == 1] = 5 + 1.5 * (rows[second == 1] - 4)
    assert reached(invariance(items(rows, second), "s")) == "scalar"


def test_an_item_that_stops_belonging_moves_its_loading():
    rows, second = drawn()
    rows[second == 1, 3] = np.random.default_rng(9).standard_normal(200)
    assert reached(invariance(items(rows, second), "s")) == "none"


def test_the_order_of_items_and_groups_changes_nothing():
    rows, second = drawn(200)
    rows[second == 1, 2] += 0.3
    here = invariance(items(rows, second), "s")
    turned = items(np.roll(rows, 1, axis=0), np.roll(second, 1), tuple("cadb"))
    there = invariance(turned, "s")
    for one, other in zip(here.steps, there.steps, strict=True):
        assert other.statistic == pytest.approx(one.statistic, abs=1e-5)
    assert there.metric.srmr == pytest.approx(here.metric.srmr, rel=1e-4)


def refused(rows, second):
    with pytest.raises(StudyError) as fault:
        invariance(items(rows, second), "s")
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


def test_one_group_is_refused():
    rows, second = drawn(50)
    wanted = [("fault-too-few-groups", {"found": 1, "needed": 2})]
    assert refused(rows, 0 * second) == wanted


def test_a_group_that_is_too_small_is_refused():
    rows, _ = drawn(50)
    second = np.arange(50) < 4
    wanted = [("fault-too-few-answers", {"found": 4, "needed": 5})]
    assert refused(rows, second) == wanted


def test_without_a_group_it_is_a_mistake_of_ours():
    cells = count(*drawn(20)[0].T, names=NAMES)
    with pytest.raises(ValueError, match="groups"):
        invariance(ScaleItems(cells=cells, scales={"s": NAMES}), "s")
