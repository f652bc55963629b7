import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.kish import kish
from analysis.inference.raked import raked_mean, reweighted
from analysis.inference.raking import rake
from analysis.inference.weighted_mean import weighted_mean
from tests.drawn import cells

ROUNDS = 1e-9  # each round comes closer; it ends at 1e-12 of a share
DRAWN = cells("""
    y  g  h  n   w   w2
    1  a  k  10  12  16
    3  a  m  20  18  17
    2  b  k  30  36  45
    5  b  m  15  15  15
    .  a  k  5   5   5
    4  .  m  4   4   4
""")
MARGINS = {"g": {"a": 60, "b": 40}, "h": {"k": 0.3, "m": 0.7}}


def sums(raking, name, level):
    """The share of a level after raking."""
    weight = [it.n * it.weight for it in raking.cells]
    has = [it.levels[name] == level for it in raking.cells]
    return np.dot(weight, has) / sum(weight)


@pytest.mark.parametrize("start", ["equal", "weight"])
@pytest.mark.parametrize("between", [None, (0.2, 3)])
def test_every_margin_is_met(start, between):
    found = rake(DRAWN, MARGINS, start, between)
    assert sums(found, "g", "a") == pytest.approx(0.6, abs=ROUNDS)
    assert sums(found, "h", "m") == pytest.approx(0.7, abs=ROUNDS)
    assert sum(it.n * it.weight for it in found.cells) == pytest.approx(80, rel=ROUNDS)
    assert (found.n, found.n_missing) == (80, 4)
    assert found.furthest < 1e-11


def test_one_margin_is_met_at_once():
    found = rake(DRAWN, {"g": {"a": 0.5, "b": 0.5}})
    assert found.rounds == 1
    assert [it.factor for it in found.cells] == pytest.approx([40 / 35, 40 / 45])
    assert (found.lightest, found.heaviest) == pytest.approx((40 / 45, 40 / 35))
    share = 35 * (40 / 35) ** 2 + 45 * (40 / 45) ** 2
    assert found.design_effect == pytest.approx(80 * share / 80**2, rel=1e-12)
    assert found.n_effective == pytest.approx(80**2 / share, rel=1e-12)


def test_raking_keeps_the_odds_ratio_of_the_start():
    found = rake(DRAWN, MARGINS)
    weight = {tuple(it.levels.values()): it.n * it.weight for it in found.cells}
    after = weight["a", "k"] * weight["b", "m"] / (weight["a", "m"] * weight["b", "k"])
    assert after == pytest.approx(15 * 15 / (20 * 30), rel=ROUNDS)


def test_limits_are_kept_and_margins_too():
    free, held = rake(DRAWN, MARGINS), rake(DRAWN, MARGINS, between=(0.2, 1.8))
    assert max(it.weight for it in free.cells) > 1.85
    assert max(it.weight for it in held.cells) <= 1.8 + 1e-9
    assert sums(held, "g", "a") == pytest.approx(0.6, abs=ROUNDS)


def test_a_sample_that_meets_its_margins_stays_as_it_is():
    drawn = cells("g h n \n a k 6 \n a m 14 \n b k 14 \n b m 6")
    found = rake(drawn, {"g": {"a": 1, "b": 1}, "h": {"k": 1, "m": 1}})
    assert [it.factor for it in found.cells] == pytest.approx([1] * 4, rel=1e-12)
    assert found.design_effect == pytest.approx(1, rel=1e-12)


@given(st.integers(1, 40), st.integers(1, 40), st.floats(0.1, 0.9))
def test_shares_and_numbers_say_the_same(n, m, share):
    drawn = cells(f"g h n \n a k {n} \n a m 7 \n b k 5 \n b m {m}")
    other = {"h": {"k": 1, "m": 1}}
    one = rake(drawn, {"g": {"a": share, "b": 1 - share}, **other})
    many = rake(drawn, {"g": {"a": 1000 * share, "b": 1000 * (1 - share)}, **other})
    for this, that in zip(one.cells, many.cells, strict=True):
        assert that.factor == pytest.approx(this.factor, rel=1e-6)


def test_start_weights_that_differ_hide_the_lightest():
    found = rake(DRAWN, MARGINS, "weight")
    assert (found.lightest, found.heaviest) == (None, None)
    alike = cells("g h n w w2 \n a k 2 4 8 \n a m 3 3 3 \n b k 1 1 1 \n b m 4 4 4")
    found = rake(alike, {"g": {"a": 0.5, "b": 0.5}}, "weight")
    by = [2 * found.cells[0].factor, found.cells[0].factor, found.cells[1].factor]
    assert (found.lightest, found.heaviest) == pytest.approx((min(by), max(by)))


def test_cells_are_reweighted_for_every_procedure():
    raking = rake(DRAWN, MARGINS, "weight")
    after = reweighted(DRAWN, raking)
    assert kish(after.pick("g", "h")).design_effect == pytest.approx(
        raking.design_effect
    )
    assert (after.total, after.n_missing) == (75, 9)
    factor = {tuple(it.levels.values()): it.factor for it in raking.cells}
    a, b = factor["a", "k"], factor["b", "m"]
    weighed = 12 * a + 3 * 18 * factor["a", "m"] + 72 * factor["b", "k"] + 75 * b
    total = 12 * a + 18 * factor["a", "m"] + 36 * factor["b", "k"] + 15 * b
    mean = weighted_mean(after.pick("y", "g", "h")).estimate.value
    assert mean == pytest.approx(weighed / total, rel=1e-12)


def test_what_the_margins_fix_does_not_vary():
    # the score is that of the group, and its margin is known
    drawn = cells("y g n \n 1 a 30 \n 5 b 10")
    raking = rake(drawn, {"g": {"a": 0.5, "b": 0.5}})
    found = raked_mean(drawn, raking)
    assert found.estimate.value == pytest.approx(3, rel=1e-12)
    assert found.se == pytest.approx(0, abs=1e-12)
    assert weighted_mean(reweighted(drawn, raking)).se > 0.1


@pytest.mark.parametrize(
    ("margins", "key"),
    [
        ({"g": {"a": 0.5, "b": 0.5, "c": 0.1}}, "absent-level"),
        ({"g": {"a": 0.5}}, "untold-level"),
        ({"g": {"a": 0.5, "b": 0}}, "untold-level"),
    ],
)
def test_levels_that_do_not_fit_are_refused(margins, key):
    drawn = cells("g h n \n a k 10 \n b m 20 \n c k 0")
    with pytest.raises(StudyError, match=key):
        rake(drawn, margins)


@pytest.mark.parametrize(
    ("drawn", "between"),
    [
        ("g h n \n a k 10 \n a m 10 \n b k 10 \n b m 10", (0.9, 1.1)),
        ("g h n \n a k 10 \n b m 20", None),  # nobody in between
    ],
)
def test_margins_that_no_weights_meet_are_refused(drawn, between):
    margins = {"g": {"a": 0.3, "b": 0.7}, "h": {"k": 0.7, "m": 0.3}}
    with pytest.raises(StudyError, match="out-of-reach"):
        rake(cells(drawn), margins, between=between)


def test_nobody_and_no_weight_are_refused():
    with pytest.raises(StudyError, match="too-few-answers"):
        rake(cells("g n \n a 0 \n b 0"), {"g": {"a": 1, "b": 1}})
    with pytest.raises(StudyError, match="zero-weight"):
        rake(cells("g n w w2 \n a 2 0 0 \n b 2 0 0"), {"g": {"a": 1, "b": 1}}, "weight")


@pytest.mark.parametrize(
    ("margins", "between"),
    [
        ({"g": {"z": 1}}, None),
        ({"g": {"a": -1, "b": 2}}, None),
        ({"g": {"a": 1, "b": 1}}, (1.2, 3)),
    ],
)
def test_margins_and_limits_that_are_none_are_our_mistake(margins, between):
    with pytest.raises(ValueError):
        rake(DRAWN, margins, between=between)


def test_respondents_of_another_raking_are_our_mistake():
    raking = rake(cells("g n \n a 3 \n b 2"), {"g": {"a": 1, "b": 1}})
    with pytest.raises(ValueError, match="raked"):
        reweighted(cells("g n \n a 3 \n b 2 \n c 4"), raking)
