import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.cells import ScaleItems
from analysis.errors import StudyError
from analysis.inference.several_factors import several_factors
from tests.drawn import count

SEARCHED = 1e-5  # what is searched for, of drawn answers
NAMES = tuple("abcdef")
LINK = 0.5
MADE = np.array([0.8, 0.7, 0.6, 0.9, 0.7, 0.5])


def drawn(n=300, seed=1):
    """Six items of two factors that correlate .5: exactly those covariances."""
    draw = np.random.default_rng(seed).standard_normal((n, 6))
    draw -= draw.mean(axis=0)
    draw = draw @ np.linalg.inv(np.linalg.cholesky(draw.T @ draw / n)).T
    of = np.repeat([0, 1], 3)
    implied = np.outer(MADE, MADE) * np.where(of[:, None] == of, 1, LINK)
    np.fill_diagonal(implied, 1)
    return 4 + draw @ np.linalg.cholesky(implied).T


def items(rows, scales=None):
    cells = count(*rows.T, names=NAMES)
    return ScaleItems(cells=cells, scales=scales or {"x": NAMES[:3], "y": NAMES[3:]})


def values(found):
    return {one.item: one.standardised for one in found.loadings}


def test_what_two_factors_made_is_found_again():
    found = several_factors(items(drawn()), "x")
    assert list(values(found).values()) == pytest.approx(MADE, abs=SEARCHED)
    (link,) = found.correlations
    assert link.value == pytest.approx(LINK, abs=SEARCHED)
    assert link.of == ("x", "y")
    assert found.exact.statistic == pytest.approx(0, abs=SEARCHED)
    assert found.exact.df == (8,)
    assert (found.n, found.n_missing) == (300, 0)


@settings(max_examples=5)
@given(st.permutations(NAMES[:3]), st.booleans())
def test_the_order_of_items_and_scales_changes_nothing(order, swap):
    rows = drawn() + np.random.default_rng(3).standard_normal((300, 6)) / 3
    scales = {"x": tuple(order), "y": NAMES[3:]}
    scales = dict(reversed(scales.items())) if swap else scales
    here, there = (
        several_factors(items(rows), "x"),
        several_factors(items(rows, scales), "x"),
    )
    assert values(there) == pytest.approx(values(here), abs=SEARCHED)
    assert there.exact.statistic == pytest.approx(here.exact.statistic, rel=SEARCHED)
    ends = here.correlations[0].interval, there.correlations[0].interval
    assert ends[1].low == pytest.approx(ends[0].low, abs=SEARCHED)


def test_reversing_a_scale_turns_the_sign_of_its_links():
    rows = drawn()
    rows[:, :3] = 8 - rows[:, :3]
    found = several_factors(items(rows), "x")
    assert list(values(found).values()) == pytest.approx(MADE, abs=SEARCHED)
    rows[:, 0] = 8 - rows[:, 0]
    turned = several_factors(items(rows), "x")
    assert values(turned)["a"] == pytest.approx(-MADE[0], abs=SEARCHED)
    assert turned.correlations[0].value == pytest.approx(-LINK, abs=SEARCHED)


def test_an_interval_is_wider_at_a_higher_level():
    low, high = (several_factors(items(drawn()), "x", it) for it in (0.8, 0.99))
    inner, outer = low.correlations[0].interval, high.correlations[0].interval
    assert outer.low < inner.low < LINK < inner.high < outer.high


def refused(rows, scales=None):
    with pytest.raises(StudyError) as fault:
        several_factors(items(rows, scales), "x")
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


def test_a_scale_of_one_item_is_refused():
    wanted = [("fault-too-few-items", {"found": 1, "needed": 2})]
    assert refused(drawn(), {"x": ("a",), "y": ("b", "c")}) == wanted


def test_an_item_in_two_scales_is_refused():
    twice = {"x": ("a", "b", "c"), "y": ("c", "d", "e")}
    assert refused(drawn(), twice) == [("fault-repeated-items", {})]


def test_fewer_respondents_than_items_are_refused():
    wanted = [("fault-too-few-answers", {"found": 6, "needed": 7})]
    assert refused(drawn()[:6]) == wanted


def test_an_item_that_follows_from_the_others_is_refused():
    rows = drawn()
    rows[:, 1] = rows[:, 0]
    assert refused(rows) == [("fault-repeated-items", {})]


def test_scales_that_measure_one_thing_are_refused():
    draw = np.random.default_rng(8)
    rows = draw.standard_normal((300, 1)) + draw.standard_normal((300, 6))
    rows[:, [2, 3]] += 0.7 * draw.standard_normal((300, 1))  # across the scales
    wanted = [("fault-inseparable-scales", {"score": "x", "other": "y"})]
    assert refused(rows) == wanted
