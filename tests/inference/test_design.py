import numpy as np
import pytest

from analysis.errors import StudyError
from analysis.inference.design import check, design, matrix
from tests.drawn import cells

DRAWN = """
    x  g   h  n
    1  lo  p  2
    2  lo  q  1
    2  hi  p  3
    4  hi  q  2
    3  mi  p  1
    5  mi  q  1
"""


def test_groups_are_held_against_their_first_level():
    plan = design(cells(DRAWN), ["x", "g"])
    assert plan.names == ("(intercept)", "x", "g[hi]", "g[mi]")
    assert plan.levels == {"g": ("lo", "hi", "mi")}
    made = matrix(
        cells("x g \n 7 hi \n 8 lo"), design(cells("x g \n 7 hi \n 8 lo"), "g")
    )
    assert made.tolist() == [[1, 0], [1, 1]]


def test_interactions_and_squares_are_products():
    plan = design(cells(DRAWN), ["x", ("x", "x"), ("x", "g"), ("g", "h")])
    assert plan.names[2:5] == ("x^2", "x:g[hi]", "x:g[mi]")
    assert plan.names[5:] == ("g[hi]:h[q]", "g[mi]:h[q]")
    drawn = cells(DRAWN)
    x, hi = drawn.column("x"), drawn.column("g") == 1
    assert np.array_equal(matrix(drawn, plan)[:, 2], x**2)
    assert np.array_equal(matrix(drawn, plan)[:, 3], x * hi)


def test_a_level_without_respondents_is_no_column():
    drawn = cells("x g n \n 1 a 0 \n 2 b 3 \n 3 c 1")
    assert design(drawn, ["g"]).names == ("(intercept)", "g[c]")
    assert design(drawn, ["g"]).levels == {"g": ("b", "c")}


def test_means_count_respondents():
    plan = design(cells(DRAWN), ["x", "g"])
    assert plan.means == {"x": pytest.approx(2.6)}
    assert plan.predictors == ("x", "g")


def test_contrasts_that_add_up_to_nought_hold_the_first_level_at_minus_one():
    drawn = cells("g n \n a 1 \n b 1 \n c 1")
    made = matrix(drawn, design(drawn, ["g"]), "sum")
    assert made.tolist() == [[1, -1, -1], [1, 1, 0], [1, 0, 1]]


def test_everything_that_does_not_vary_is_told_at_once():
    with pytest.raises(StudyError) as fault:
        design(cells("y x g n \n 3 1 a 2 \n 3 1 a 3"), ["x", "g"], "y")
    assert [line.key for line in fault.value.lines] == [
        "fault-constant-score",
    ] * 2 + ["fault-too-few-groups"]
    assert [line.facts.get("score") for line in fault.value.lines] == ["y", "x", None]


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (["x", "z"], ["z"]),
        (["x", "z", ("x", "g")], ["z"]),
        (["g", ("g", "h")], ["g[mi]:h[q]"]),
        (["g", "h", "e"], ["e"]),
    ],
)
def test_what_follows_from_the_others_is_named(terms, said):
    drawn = cells("""
        x  z  g   h  e  n
        1  2  lo  p  a  2
        2  4  lo  q  a  1
        2  4  hi  p  b  3
        4  8  hi  q  b  2
        3  6  mi  p  b  1
    """)
    plan = design(drawn, terms)
    if terms[-1] == "e":  # e tells lo from the rest, and g tells more
        drawn = drawn.only("g", "lo")
        plan = design(cells("g h e \n a p k \n a q k \n b p m \n b q m"), terms)
        drawn = cells("g h e \n a p k \n a q k \n b p m \n b q m")
    with pytest.raises(StudyError) as fault:
        check(matrix(drawn, plan), drawn.n, plan)
    assert [line.key for line in fault.value.lines] == ["fault-collinear"] * len(said)
    assert [line.facts["term"] for line in fault.value.lines] == said


@pytest.mark.parametrize(
    ("terms", "outcome"),
    [(["x", "x"], None), ([("x", "g"), ("g", "x")], None), (["x"], "x"), (["w"], None)],
)
def test_a_model_that_makes_no_sense_is_our_mistake(terms, outcome):
    with pytest.raises(ValueError, match=r"twice|itself|not in"):
        design(cells(DRAWN), terms, outcome)
