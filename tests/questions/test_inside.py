"""Each hypothesis inside the levels of a group, as everybody is judged."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import chi2_contingency

from analysis.inference.association import spearman
from analysis.inference.groups import welch
from analysis.inference.multiplicity import holm
from analysis.questions.hypotheses import verdicts
from analysis.questions.inside import board, groups
from analysis.results import Refusal
from tests.drawn import count
from tests.questions.simulated import TWO_IN_ONE_QUADRANT, store
from tests.questions.test_hypotheses import hypothesis

FORMULA = 1e-9  # the same closed form elsewhere
LEVELS = ("water", "tax", "city")
KINDS = [
    ("association", {"direction": "positive"}),
    ("difference", {"x": None, "by": "quadrants"}),
    ("moderation", {"by": "quadrants"}),
    ("equivalence", {"y": "z"}),
    ("proportion", {"x": None, "level": "4", "threshold": 0.5}),
    ("myth", {"direction": "positive"}),
    ("myth", {"x": None, "y": "place", "level": "tax", "threshold": 0.5}),
]


def divided(*hypotheses, changed=None):
    held, rows = store(changed)
    study = replace(held.study, hypotheses=hypotheses)
    return held.defined(study), rows


def looked(kind, more, **changed):
    held, rows = divided(hypothesis(kind=kind, **more), **changed)
    return board(held)[0], rows, held


@pytest.mark.parametrize(("kind", "more"), KINDS)
def test_everybody_is_judged_as_without_the_board(kind, more):
    row, _, held = looked(kind, more)
    assert row.verdict == verdicts(held)[0]


@pytest.mark.parametrize(("kind", "more"), KINDS)
def test_a_level_is_judged_as_its_respondents_alone(kind, more):
    row, _, held = looked(kind, more)
    if "place" not in row.inside:
        assert more["y"] == "place"
        return
    for name in LEVELS:
        alone = verdicts(held.only({"place": [name]}))[0]
        inside = row.inside["place"].levels[name]
        assert inside.evidence == alone.evidence
    raw = [row.inside["place"].levels[name].evidence.p for name in LEVELS]
    adjusted = [row.inside["place"].levels[name].p_adjusted for name in LEVELS]
    assert adjusted == list(holm(raw))


def test_a_moderation_shows_the_links_it_compares_and_its_own_test():
    row, _, held = looked("moderation", {"by": "quadrants"})
    parts = held.cells("x", "y", "quadrants").by("quadrants")
    inside = row.inside["quadrants"]
    found = {name: one.evidence.result for name, one in inside.levels.items()}
    assert found == {name: spearman(part) for name, part in parts.items()}
    assert inside.differ == row.verdict.evidence.result
    assert inside.p_adjusted == row.verdict.p_adjusted


def test_a_difference_between_groups_is_not_looked_at_inside_them():
    row, *_ = looked("difference", {"x": None, "by": "place"})
    assert list(row.inside) == ["quadrants"]


def test_shares_differ_by_chi_square():
    row, rows, _ = looked("proportion", {"x": None, "level": "4", "threshold": 0.5})
    table = [
        [(rows["y"][rows["place"] == it] == 4).sum() for it in LEVELS],
        [(rows["y"][rows["place"] == it] != 4).sum() for it in LEVELS],
    ]
    expected = chi2_contingency(table, correction=False)
    assert row.inside["place"].differ.p == pytest.approx(expected.pvalue, rel=FORMULA)


def test_pairs_of_answers_differ_by_their_gap():
    row, rows, _ = looked("myth", {"direction": "positive"})
    gap = count(rows["x"] - rows["y"], rows["place"].tolist(), names=("gap", "place"))
    expected = welch(gap).p
    assert row.inside["place"].differ.p == pytest.approx(expected, rel=FORMULA)


def test_tests_that_levels_differ_are_one_family():
    some = [hypothesis("A"), hypothesis("B", y="z"), hypothesis("C", x="s")]
    held, _ = divided(*some)
    inside = [row.inside["place"] for row in board(held)]
    assert [one.p_adjusted for one in inside] == list(
        holm([one.differ.p for one in inside])
    )


def test_a_level_without_enough_respondents_keeps_its_place():
    row, *_ = looked("association", {}, changed=TWO_IN_ONE_QUADRANT)
    inside = row.inside["quadrants"]
    assert isinstance(inside.differ, Refusal)
    assert inside.p_adjusted is None
    assert inside.levels["hh"].ruling == "undecided"


def test_the_board_is_divided_by_quadrants_and_the_first_group():
    held, _ = divided()
    assert groups(held.study) == ("quadrants", "place")
    assert groups(replace(held.study, quadrants=None, groups={})) == ()
    assert np.size(board(held)) == 0
