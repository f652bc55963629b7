import numpy as np
import pytest

from analysis.cells import gather
from analysis.errors import StudyError
from analysis.inference.tables import counts, full, two_by_two, varied
from tests.drawn import cells

EMPTY = """
    org  q  n
    bus  1  4
    bus  3  2
    tax  3  1
    wat  1  5
"""


def faults(procedure, *given):
    with pytest.raises(StudyError) as fault:
        procedure(*given)
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


def test_answers_stand_by_size_and_levels_as_shown():
    found = counts(cells(EMPTY, n_missing=3))
    assert found.of == ("org", "q")
    assert found.levels == (("bus", "tax", "wat"), ("1", "3"))
    assert found.n.tolist() == [[4, 2], [0, 1], [5, 0]]
    assert (found.total, found.n_missing) == (12, 3)


def test_what_is_expected_has_the_same_totals():
    found = counts(cells(EMPTY))
    assert found.expected.tolist() == [[4.5, 1.5], [0.75, 0.25], [3.75, 1.25]]


def test_a_level_without_respondents_stays_until_it_is_left_out():
    found = counts(_without_taxes())
    assert found.n.tolist() == [[4, 2], [0, 0], [5, 0]]
    assert found.occupied().levels == (("bus", "wat"), ("1", "3"))
    assert found.occupied().n.tolist() == [[4, 2], [5, 0]]


def test_every_level_without_respondents_is_told_at_once():
    told = faults(full, _without_taxes())
    assert told == [("fault-empty-level", {"group": "org", "level": "org[tax]"})]


def test_every_column_with_one_level_is_told_at_once():
    told = faults(full, cells("x y n \n 1 2 20"))
    assert told == [("fault-constant-score", {"score": name}) for name in "xy"]


def test_more_respondents_than_levels_are_needed():
    three = cells("x y n \n 1 1 1 \n 2 2 1 \n 3 1 1")
    told = faults(full, three)
    assert told == [("fault-too-few-answers", {"found": 3, "needed": 4})]
    assert varied(counts(three)).total == 3


def test_nobody_is_refused():
    nobody = cells(EMPTY)._rows(np.array([], dtype=int))
    told = faults(lambda it: varied(counts(it)), nobody)
    assert told == [("fault-too-few-answers", {"found": 0, "needed": 2})]


def test_columns_of_too_many_answers_make_no_table():
    answers = np.arange(400.0)
    n = np.ones(400)
    many = gather(("x", "y"), np.column_stack([answers, answers]), n, n, n)
    told = faults(counts, many)
    assert told == [("fault-too-many-levels", {"score": "x", "found": 400})]


def test_two_levels_each_are_asked_of_both_at_once():
    told = faults(two_by_two, counts(cells("x y n \n 1 1 5 \n 2 2 5 \n 3 3 5")))
    assert told == [("fault-not-two-groups", {"group": it, "found": 3}) for it in "xy"]


def _without_taxes():
    """The taxes are a level where nobody is left."""
    whole = cells(EMPTY)
    return whole._rows(whole.column("org") != whole.levels["org"].index("tax"))
