import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.cells import ScaleItems
from analysis.errors import StudyError
from analysis.inference.hidden import hidden
from analysis.inference.ordinal_fit import ordinal_fit
from analysis.inference.polychoric import polychoric
from tests.drawn import count
from tests.inference.test_association import service

SEARCHED = 1e-6  # what is searched for
NAMES = tuple("abcd")


def drawn(n=400, seed=3):
    """Answers from 1 to 5, cut from scores of one factor."""
    draw = np.random.default_rng(seed)
    hidden_scores = draw.standard_normal((n, 1)) + draw.standard_normal((n, 4))
    return np.digitize(hidden_scores, [-2, -0.8, 0.5, 1.6]) + 1.0


def items(rows):
    cells = count(*rows.T, names=NAMES)
    return ScaleItems(cells=cells, scales={"s": NAMES[: rows.shape[1]]})


def test_one_factor_behind_the_answers_is_found_again():
    found = ordinal_fit(items(drawn(4000)), "s")
    loadings = list(found.loadings.values())
    assert loadings == pytest.approx([0.5**0.5] * 4, abs=0.04)  # two errors
    assert found.close
    assert found.scaled.df == (2,)
    assert found.parameters == 4 * 4 + 4
    assert (found.n, found.n_missing, found.of) == (4000, 0, "s")


@pytest.mark.long
def test_the_scaled_test_rejects_as_often_as_it_says():
    p = [ordinal_fit(items(drawn(300, seed)), "s").scaled.p for seed in range(600)]
    assert np.mean(np.array(p) < 0.05) == pytest.approx(0.05, abs=0.027)  # 3 errors


@settings(max_examples=8)
@given(st.permutations(range(4)), st.sampled_from(range(4)))
def test_the_order_the_side_and_the_codes_of_an_item_change_nothing(order, turned):
    rows = drawn()[:, order]
    rows[:, turned] = (6 - rows[:, turned]) ** 2
    here, there = ordinal_fit(items(drawn()), "s"), ordinal_fit(items(rows), "s")
    for index in ("cfi_scaled", "tli_scaled", "srmr"):
        wanted = pytest.approx(getattr(here, index), rel=SEARCHED)
        assert getattr(there, index) == wanted
    assert there.scaled.statistic == pytest.approx(here.scaled.statistic, rel=1e-5)


def test_items_of_two_things_do_not_fit():
    rows = drawn(800)
    rows[:, 2:] = drawn(800, seed=8)[:, 2:]
    found = ordinal_fit(items(rows), "s")
    assert not found.close
    assert found.scaled.p < 0.001


def test_a_pair_is_as_sure_as_it_is_alone():
    # by observed products of scores, and not knowing the thresholds: near ML's error
    of_pair = hidden(service())
    error = np.sqrt(of_pair.spread[0, 0] / service().total)
    assert error == pytest.approx(polychoric(service()).se, rel=0.05)
    assert of_pair.pairs[0] == polychoric(service(), method="two-step").estimate.value
    assert of_pair.thresholds == 12


def test_the_covariances_are_those_between_samples():
    draw = np.random.default_rng(1)
    found = []
    for _ in range(150):
        rows = draw.standard_normal((200, 1)) + draw.standard_normal((200, 3))
        found.append(hidden(count(*(rows > 0).astype(int).T)))
    between = np.cov(np.transpose([one.pairs for one in found])) * 200
    told = np.mean([one.spread for one in found], axis=0)
    assert np.diag(told) == pytest.approx(np.diag(between), rel=0.35)  # of 150 samples


def refused(rows):
    with pytest.raises(StudyError) as fault:
        ordinal_fit(items(rows), "s")
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


def test_three_items_are_refused():
    wanted = [("fault-too-few-items", {"found": 3, "needed": 4})]
    assert refused(drawn()[:, :3]) == wanted


def test_constant_items_are_told_at_once():
    rows = drawn()
    rows[:, [0, 2]] = 3
    wanted = [("fault-constant-score", {"score": name}) for name in "ac"]
    assert refused(rows) == wanted


def test_an_item_that_is_another_is_refused():
    rows = drawn()
    rows[:, 1] = rows[:, 0]
    assert refused(rows)[0][0] == "fault-runaway-correlation"
