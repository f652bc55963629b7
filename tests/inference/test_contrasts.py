import numpy as np
import pytest

from analysis.inference.contrasts import means_of, outcome_at, slope_at, slopes_of
from analysis.inference.design import design, matrix
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


def test_a_slope_sums_what_x_takes_part_in():
    plan = design(cells(DRAWN), ["x", "g", ("x", "g"), ("x", "x"), ("x", "h")])
    by = slopes_of(plan, "x", "g")
    # (intercept) x g[hi] g[mi] x:g[hi] x:g[mi] x^2 x:h[q]
    twice = pytest.approx(2 * plan.means["x"])
    assert by["lo"].tolist() == [0, 1, 0, 0, 0, 0, twice, 0.5]
    assert by["mi"].tolist() == [0, 1, 0, 0, 0, 1, twice, 0.5]


def test_a_mean_is_at_the_mean_of_scores_and_of_other_levels():
    plan = design(cells(DRAWN), ["x", "g", "h", ("x", "x")])
    by = means_of(plan, "g")
    # (intercept) x g[hi] g[mi] h[q] x^2
    middle = plan.means["x"]
    assert by["lo"].tolist() == [1, middle, 0, 0, 0.5, middle**2]
    assert by["hi"].tolist() == [1, middle, 1, 0, 0.5, middle**2]


def test_a_point_of_the_study_is_its_row_of_the_design():
    drawn = cells(DRAWN)
    plan = design(drawn, ["x", "g", ("x", "g"), ("x", "x")])
    rows = matrix(drawn, plan)
    for row, (x, g, _) in zip(rows, drawn.values, strict=True):
        at = {"x": x, "g": drawn.levels["g"][int(g)]}
        assert outcome_at(plan, at).tolist() == row.tolist()


def test_a_row_for_each_of_many_points():
    plan = design(cells(DRAWN), ["x", "g", ("x", "x")])
    at = np.array([1.0, 3.0])
    assert outcome_at(plan, {"x": at, "g": "lo"}).tolist() == [
        [1, 1, 0, 0, 1],
        [1, 3, 0, 0, 9],
    ]
    assert slope_at(plan, "x", {"x": at}).tolist() == [[0, 1, 0, 0, 2], [0, 1, 0, 0, 6]]


def test_a_slope_needs_a_score_and_a_group():
    plan = design(cells(DRAWN), ["x", "g"])
    with pytest.raises(ValueError, match="slope"):
        slopes_of(plan, "g", "x")
    with pytest.raises(ValueError, match="levels"):
        slopes_of(plan, "x", "h")
    with pytest.raises(ValueError, match="levels"):
        means_of(plan, "x")
