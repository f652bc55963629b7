import pytest

from analysis.inference import regression
from analysis.inference.groups import anova
from analysis.inference.linear import least_squares, simple_slopes
from analysis.inference.nested import compare
from tests.drawn import cells

DRAWN = cells("""
    y  x  z  g  h  n
    1  1  3  a  p  4
    2  3  1  a  q  5
    4  2  2  a  p  6
    2  1  4  b  q  7
    5  4  2  b  p  3
    3  3  1  b  q  4
    6  2  5  b  p  2
    .  2  5  b  p  2
""")


def test_a_regression_takes_the_outcome_first():
    found = regression.regression(DRAWN.pick("y", "x", "z"), 0.9)
    assert found.of == ("y", "x", "z")
    assert (found.n, found.n_missing) == (31, 2)
    assert found.terms[1].interval.level == 0.9


def test_a_score_that_says_nothing_leaves_the_analysis_of_variance():
    flat = cells(
        "y g x \n 1 a 1 \n 3 a 1 \n 2 a 2 \n 2 a 2 \n 4 b 1 \n 6 b 1 \n 5 b 2 \n 5 b 2"
    )
    found = regression.covariance(flat)
    assert [it.term for it in found.terms] == [("g",), ("x",)]
    whole = anova(flat.pick("y", "g"))
    # the score takes a df and no squares
    smaller = whole.statistic * found.df_residual / whole.df[1]
    assert found.terms[0].test.statistic == pytest.approx(smaller, rel=1e-12)
    assert found.type == "II"


def test_moderation_is_what_the_interaction_adds():
    drawn = DRAWN.pick("y", "x", "g")
    test, robust, slopes = regression.moderation(drawn)
    steps = ["x", "g"], ["x", "g", ("x", "g")]
    smaller, larger = (least_squares(drawn, "y", it) for it in steps)
    assert test.statistic == compare(smaller, larger).statistic
    assert robust.options == {"errors": "HC3", "level": 0.95}
    assert slopes == simple_slopes(larger, "x", "g", "HC3")
    assert test.line.key == "test-moderation"


def test_two_groupings_and_what_they_do_together():
    found = regression.two_way(DRAWN.pick("y", "g", "h"))
    assert [it.term for it in found.terms] == [("g",), ("h",), ("g", "h")]
    assert found.type == "III"
    # one respondent with both first levels: no robust error, and an F all the same
    few = cells("""
        y  g  h  n
        3  a  p  1
        5  a  q  2
        4  a  q  2
        6  b  p  2
        1  b  p  1
        2  b  q  3
        4  b  q  1
    """)
    assert regression.two_way(few).n == 12


def test_adjusted_means_have_robust_errors():
    found = regression.adjusted(DRAWN.pick("y", "g", "x", "z"))
    assert found.of == ("y", "g", "x", "z")
    assert found.options == {"adjust": "tukey", "errors": "HC3"}
    assert regression.checks(DRAWN.pick("y", "x", "z")).n == 31
