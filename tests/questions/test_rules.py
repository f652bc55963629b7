from dataclasses import replace

import numpy as np
import pytest

from analysis.errors import TooFewAnswersError
from analysis.inference.split import assign
from analysis.questions.rules import cuts_of, quadrants, rules, sides
from tests.drawn import cells
from tests.questions.many import store

SCORES = np.array([1.0, 2.0, 3.0, 4.0, 7.0])
N = np.array([2, 2, 2, 2, 2])


def cut(way, n=N, **given):
    return cuts_of(SCORES, n, [way], given)[way]


def test_each_way_to_cut_has_its_place():
    assert cut("median") == (3, 3)
    assert cut("mean") == (3.4, 3.4)
    assert cut("midpoint", midpoint=4.0) == (4, 4)
    assert cut("half", np.array([2, 1, 2, 0, 0])) == (2, 2)


def test_the_middle_third_lies_between_the_scores_that_thirds_reach():
    # 10 respondents: 4 of them reach a third, 7 two thirds
    assert cut("middle") == (2, 4)


def test_a_cut_is_exact_where_scores_are_quotients():
    # (10/3 + 11/3) / 2 is 3.5 on paper; added as doubles it need not be
    scores = np.array([10 / 3, 11 / 3])
    assert cuts_of(scores, np.array([1, 1]), ["median"], {})["median"] == (3.5, 3.5)
    assert cuts_of(scores, np.array([2, 1]), ["mean"], {})["mean"] == (31 / 9, 31 / 9)


def test_nobody_cannot_be_cut():
    with pytest.raises(TooFewAnswersError):
        cut("median", np.zeros(5, dtype=int))


@pytest.mark.parametrize("way", ["median", "mean"])
def test_cuts_are_those_of_the_store(way):
    held = store()
    for axis, at in (("s", "search"), ("d", "decision")):
        found = held.cells(axis)
        mine = cuts_of(found.column(axis), found.n, [way], {})[way]
        moved = replace(held.study, quadrants=replace(held.study.quadrants, cut=way))
        assert mine == (getattr(held.defined(moved).cuts(), at),) * 2


def test_ties_go_where_the_rule_says():
    # places among the edges 2 and 4: below, on 2, between, on 4, above
    assert sides((2, 4), (2, 2), "low").tolist() == [-1, -1, 1, 1, 1]
    assert sides((2, 4), (2, 2), "high").tolist() == [-1, 1, 1, 1, 1]
    assert sides((2, 4), (2, 2), "out").tolist() == [-1, 0, 1, 1, 1]


def test_the_middle_is_neither_low_nor_high():
    assert sides((2, 4), (2, 4), "low").tolist() == [-1, -1, 0, 0, 1]
    assert sides((2, 4), (2, 4), "high").tolist() == [-1, 0, 0, 1, 1]
    assert sides((2, 4), (2, 4), "out").tolist() == [-1, 0, 0, 0, 1]


@pytest.mark.parametrize("rule", rules(["median"]), ids=lambda rule: rule.ties)
def test_quadrants_are_those_that_another_rule_assigns(rule):
    drawn = cells("s d n \n 1 1 2 \n 1 3 1 \n 2 2 4 \n 3 1 2 \n 3 3 1 \n 2 3 1")
    half = sides((2,), (2, 2), rule.ties)
    place = np.searchsorted([1, 2, 3], drawn.values)
    found = quadrants(half, half)[place[:, 0], place[:, 1]]
    assert found.tolist() == assign(drawn, (2, 2), rule.ties).tolist()
