"""What DuckDB counts is what plain Python counts, to the last bit."""

from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import TooFewAnswersError
from analysis.store import Store
from tests.drawn import study
from tests.store.engines import same
from tests.store.memory import Memory

SUMS = 1e-12  # doubles added in another order
WHOLE = st.integers(-10, 60)
few = settings(max_examples=25, deadline=None)  # each compiles its own questions


@st.composite
def described(draw):
    """A study of two scales and a group."""
    low = draw(st.sampled_from([-3, 0, 1]))
    high = low + draw(st.sampled_from([1, 4, 6, 40]))
    first, second = draw(
        st.sampled_from([("a b", "c d"), ("a b c d e", "f"), ("a", "b")])
    )
    items = f"{first} {second}".split()
    search, decision = st.integers(low, high), st.just((low + high) / 3)
    points = st.fixed_dictionaries({"search": search, "decision": decision})
    return study(
        {"x": first, "y": second},
        low=low,
        high=high,
        reverse=" ".join(draw(st.sets(st.sampled_from(items)))),
        missing=draw(st.sampled_from([(), (99,), (2, 99)])),
        answered=draw(st.sampled_from(["half", "all", 1])),
        groups={"g": "p q"},
        quadrants="x y",
        cut=draw(st.sampled_from(["median", "mean", "midpoint"]) | points),
        ties=draw(st.sampled_from(["low", "high", "out"])),
        weight=draw(st.sampled_from([None, "w"])),
    )


@st.composite
def surveys(draw, codes=WHOLE):
    """A study, and answers of up to thirty people."""
    drawn = draw(described())
    size = draw(st.integers(0, 30))

    def column(one, kind):
        return pa.array(draw(st.lists(one, min_size=size, max_size=size)), kind)

    low, high = drawn.limits("a")
    answer = st.integers(low, high) | codes | st.sampled_from([99, None])
    weight = st.integers(0, 40).map(lambda eighths: eighths / 8)
    columns = {item: column(answer, pa.float64()) for item in drawn.items}
    columns["g"] = column(st.sampled_from(["p", "q", "r", None]), pa.string())
    columns["w"] = column(weight | st.sampled_from([None, -1.0]), pa.float64())
    return drawn, pa.table(columns)


def outcome(ask):
    """What comes out, or the fault."""
    try:
        return ask()
    except TooFewAnswersError as fault:
        return fault.lines


def cells_of(store):
    """Cells over everything; without quadrants where nobody can be cut."""
    names = ("x", "y", "g", "quadrants")
    found = outcome(lambda: store.cells(*names))
    return found if not isinstance(found, tuple) else store.cells("x", "y", "g")


@few
@given(surveys())
def test_cells_are_those_counted_row_by_row(survey):
    assert same(cells_of(Store.of(*survey)), cells_of(Memory.of(*survey)))


@few
@given(
    surveys(), st.sampled_from([{"g": ["q"]}, {"quadrants": ["lh", "hh"], "g": ["p"]}])
)
def test_the_same_under_a_filter(survey, chosen):
    ours, theirs = (engine.of(*survey).only(chosen) for engine in (Store, Memory))
    found, expected = outcome(lambda: cells_of(ours)), outcome(lambda: cells_of(theirs))
    if isinstance(expected, tuple):
        assert found == expected
    else:
        assert same(found, expected)


@few
@given(surveys(), st.sampled_from([{}, {"g": ["p"]}]))
def test_cuts_and_ties_are_those_of_the_rows(survey, chosen):
    ours, theirs = (engine.of(*survey).only(chosen) for engine in (Store, Memory))
    assert outcome(ours.cuts) == outcome(theirs.cuts)


@few
@given(surveys(codes=st.integers(-30, 30).map(lambda tenths: tenths / 10)))
def test_answers_between_whole_numbers_are_counted_alike(survey):
    assert same(cells_of(Store.of(*survey)), cells_of(Memory.of(*survey)))


@few
@given(surveys(), st.sampled_from(["a", "b"]))
def test_answers_are_counted_alike(survey, item):
    assert Store.of(*survey).counts(item) == Memory.of(*survey).counts(item)


@few
@given(surveys(), st.sampled_from(["listwise", "pairwise"]))
def test_moments_are_exact(survey, missing):
    ours, theirs = (engine.of(*survey) for engine in (Store, Memory))
    items = tuple(survey[0].items)
    found = outcome(lambda: ours.moments(*items, missing=missing))
    expected = outcome(lambda: theirs.moments(*items, missing=missing))
    if isinstance(expected, tuple):
        assert isinstance(found, tuple)
        return
    assert found.covariance.tolist() == expected.covariance.tolist()
    assert found.mean.tolist() == expected.mean.tolist()
    assert found.n.tolist() == expected.n.tolist()
    assert found.n_missing == expected.n_missing


@few
@given(surveys(codes=st.floats(-3, 40, allow_nan=False)))
def test_moments_of_any_numbers_agree(survey):
    ours, theirs = (engine.of(*survey) for engine in (Store, Memory))
    found = outcome(lambda: ours.moments("a", "b", missing="pairwise"))
    expected = outcome(lambda: theirs.moments("a", "b", missing="pairwise"))
    if isinstance(expected, tuple):
        assert isinstance(found, tuple)
        return
    scale = np.abs(expected.covariance).max() + 1600 * SUMS  # sums of squares to 40^2
    assert found.covariance == pytest.approx(expected.covariance, abs=scale * 1e-9)
    assert found.mean == pytest.approx(expected.mean, rel=SUMS, abs=SUMS)


@few
@given(surveys())
def test_order_and_repetition_of_respondents_say_nothing_and_double(survey):
    drawn, table = survey
    turned = table.take(pa.array(range(table.num_rows)[::-1], pa.int64()))
    assert same(cells_of(Store.of(drawn, table)), cells_of(Store.of(drawn, turned)))
    twice = cells_of(Store.of(drawn, pa.concat_tables([table, table])))
    once = cells_of(Store.of(drawn, table))
    assert twice.n.tolist() == (2 * once.n).tolist()
    assert twice.n_missing == 2 * once.n_missing


@few
@given(surveys())
def test_everybody_is_in_the_cells_or_missing(survey):
    store = Store.of(*survey)
    for names in (("x",), ("x", "g"), ("a", "x", "y")):
        cells = store.cells(*names)
        assert cells.total + cells.n_missing == store.n == survey[1].num_rows


@few
@given(surveys())
def test_reversing_every_item_turns_a_score_around(survey):
    drawn, table = survey
    turned = replace(
        drawn,
        items={k: replace(i, reverse=not i.reverse) for k, i in drawn.items.items()},
    )
    low, high = drawn.limits("a")
    ours = Store.of(drawn, table).cells("x")
    theirs = Store.of(turned, table).cells("x")
    assert (low + high - theirs.column("x"))[::-1] == pytest.approx(ours.column("x"))
    assert theirs.n[::-1].tolist() == ours.n.tolist()
