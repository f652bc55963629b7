"""Cells of what the study does not define itself: other weights, bands, alike."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.scales import Alike, Bands, definition
from analysis.store import Store
from tests.drawn import answers, cells, study
from tests.store.engines import same
from tests.store.memory import Memory
from tests.store.test_laws import few, surveys

ANSWERED = """
    a  b  c
    1  7  3
    99 3  4
    7  1  7
    .  99 1
    4  4  4
    2  .  2
"""


def weighed(described, *weights):
    return replace(definition(described, "x"), weights=weights)


def test_a_weighted_score_divides_by_the_weight_of_what_was_answered(store):
    described = study({"x": "a b c"}, reverse="b", missing=[99])
    found = store(described, answers(ANSWERED))
    # (3*1 + 2*1 + 3) / 6, (2*5 + 4) / 3, (21 + 14 + 7) / 6, none, 24 / 6, 8 / 4
    drawn = cells("x n \n 1.3333333333333333 1 \n 2 1 \n 4 1 \n . 1")
    by_hand = [8 / 6, 2, 4, 14 / 3, 7]
    score = found.cells(weighed(described, 3, 2, 1))
    assert score.column("x").tolist() == by_hand
    assert score.n_missing == drawn.n_missing == 1


def test_weights_do_not_change_who_answered_enough(store):
    strict = study({"x": "a b c"}, missing=[99], answered="all")
    found = store(strict, answers(ANSWERED))
    assert found.cells(weighed(strict, 4, 1, 1)).total == found.cells("x").total == 3


def test_equal_weights_change_nothing(store):
    described = study({"x": "a b c"}, reverse="c", missing=[99])
    found = store(described, answers(ANSWERED))
    assert same(found.cells(weighed(described, 2, 2, 2)), found.cells("x"))
    assert same(found.cells(weighed(described, 1, 1, 1)), found.cells("x"))


def test_answers_between_whole_numbers_weigh_too(store):
    described = study({"x": "a b"}, low=0)
    found = store(described, answers("a b \n 1.25 2.5 \n 0.5 ."))
    assert found.cells(weighed(described, 3, 1)).column("x").tolist() == [0.5, 1.5625]


def test_a_weighted_score_on_an_edge_is_on_it(store):
    described = study({"x": "a b"})
    found = store(described, answers("a b \n 1 2 \n 2 1 \n 7 7"))
    bands = Bands(name="b", score=weighed(described, 2, 1), edges=(5 / 3,))
    assert found.cells(bands).column("b").tolist() == [0, 1, 2]


def test_bands_tell_below_on_and_above_each_edge(store):
    described = study({"x": "a b"})
    found = store(described, answers("a b \n 1 1 \n 3 3 \n 3 4 \n 4 4 \n 6 6 \n . ."))
    bands = Bands(name="b", score=definition(described, "x"), edges=(3, 4))
    drawn = cells("b n \n 0 1 \n 1 1 \n 2 1 \n 3 1 \n 4 1 \n . 1")
    assert same(found.cells(bands), drawn)


def test_bands_stand_beside_scores_groups_and_quadrants(store):
    described = study({"x": "a", "y": "b"}, groups={"g": "p q"}, quadrants="x y")
    found = store(described, answers("a b g \n 1 5 p \n 3 3 q \n 7 1 q"))
    bands = Bands(name="b", score=definition(described, "x"), edges=(2.5,))
    mixed = found.cells("y", bands, "g", "quadrants")
    assert mixed.names == ("y", "b", "g", "quadrants")
    assert mixed.values.tolist() == [[1, 2, 1, 2], [3, 2, 1, 0], [5, 0, 0, 1]]
    assert set(mixed.levels) == {"g", "quadrants"}


def test_bands_without_an_edge_are_one_place(store):
    described = study({"x": "a"})
    found = store(described, answers("a \n 1 \n 7 \n ."))
    bands = Bands(name="b", score=definition(described, "x"), edges=())
    assert same(found.cells(bands), cells("b n \n 0 2 \n . 1"))


def test_who_gives_the_same_code_everywhere_is_alike(store):
    # before reversing: b is, and 4 4 4 is alike as 7 7 7 is; a gap never is
    described = study({"x": "a b c"}, reverse="b", missing=[99])
    found = store(
        described,
        answers("""
        a b c
        7 7 7
        4 4 4
        7 1 7
        2 . 2
        99 99 99
    """),
    )
    alike = Alike(name="alike", answers=definition(described, "x").answers)
    assert same(found.cells(alike), cells("alike n \n 0 3 \n 1 2"))
    assert found.cells("x", alike).n_missing == 1


def test_who_has_no_weight_is_in_no_band_and_not_alike(store):
    described = study({"x": "a b"}, weight="w")
    found = store(described, answers("a b w \n 1 1 2 \n 2 2 . \n 1 2 1"))
    score = definition(described, "x")
    bands = Bands(name="b", score=score, edges=(1.5,))
    both = found.cells(bands, Alike(name="alike", answers=score.answers))
    assert both.values.tolist() == [[0, 1], [1, 0]]
    assert (both.weight.tolist(), both.n_missing) == ([2, 1], 1)


def test_everybody_is_there_under_a_filter(store):
    described = study(items="a", groups={"g": "p q"})
    found = store(described, answers("a g \n 1 p \n 2 q"))
    some = found.only({"g": ["p"]})
    assert (some.cells("a").total, some.everybody().cells("a").total) == (1, 2)


def test_two_columns_of_one_name_are_our_mistake():
    described = study({"x": "a"})
    found = Store.of(described, answers("a \n 1"))
    with pytest.raises(ValueError):
        found.cells("x", definition(described, "x"))


@few
@given(surveys(), st.data())
def test_every_engine_counts_what_is_defined_alike(drawn, data):
    described, table = drawn
    score = definition(described, "x")
    size = len(score.answers)
    weights = data.draw(st.lists(st.integers(1, 5), min_size=size, max_size=size))
    heavy = replace(score, name="heavy", weights=tuple(weights))
    held = Memory.of(described, table).cells(heavy).column("heavy").tolist()
    edge = st.integers(0, 8).map(lambda it: it / 2) | st.sampled_from([*held, 4.0])
    edges = sorted(data.draw(st.sets(edge, max_size=4)))
    asked = (
        heavy,
        Bands(name="band", score=heavy, edges=tuple(map(float, edges))),
        Alike(name="alike", answers=score.answers),
        "g",
    )
    ours = Store.of(described, table).cells(*asked)
    assert same(ours, Memory.of(described, table).cells(*asked))
