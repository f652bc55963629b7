import pytest
from hypothesis import given, settings
from scipy.stats import f as fisher

from analysis.errors import StudyError
from analysis.inference.linear import least_squares
from analysis.inference.nested import compare, wald
from tests.drawn import cells
from tests.inference.models import counted, studies
from tests.reference_cases import cells_of, results

PRINT = 1e-9
SERVICE = "pubservice/regression/PN~QC*quad_median"  # synthetic reference survey


@pytest.fixture(scope="module")
def models():
    drawn = cells_of(f"{SERVICE}-ols", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    steps = ([x], [x, q], [x, q, (x, q)])
    return tuple(least_squares(drawn, y, terms) for terms in steps)


@settings(max_examples=30, deadline=None)
@given(studies())
def test_a_term_more_is_its_t_squared(study):
    drawn = counted(study)
    small, large = (least_squares(drawn, "y", it) for it in (["x"], ["x", "z"]))
    found, z = compare(small, large), large.terms[2]
    assert found.statistic == pytest.approx(z.statistic**2, rel=1e-7, abs=1e-9)
    assert found.p == pytest.approx(fisher.sf(z.statistic**2, 1, large.df_residual))
    interval = found.effect.interval
    assert 0 <= interval.low <= interval.high < 1 - small.r2


def test_agrees_with_r(models):
    # R 4.2.2: anova of two of m0 = lm(y ~ x), m1 = lm(y ~ x + q), m2 = lm(y ~ x * q),
    # and of all three, which takes the residual variance of the largest
    small, middle, large = models
    r = results(f"{SERVICE}-r2change")
    added = compare(middle, large)
    assert added.statistic == pytest.approx(r["F_m2_vs_m1"][1]["F"], rel=PRINT)
    assert added.p == pytest.approx(r["F_m2_vs_m1"][1]["Pr(>F)"], rel=PRINT)
    assert added.effect.value == pytest.approx(r["r2"][2] - r["r2"][1], rel=PRINT)
    common = compare(small, middle, residual=large)
    row = r["anova_sequential_common_sigma"][1]
    assert common.statistic == pytest.approx(row["F"], rel=PRINT)
    assert common.df == (3.0, 1034.0)
    assert common.p == pytest.approx(row["Pr(>F)"], rel=PRINT)


def test_the_interaction_agrees_with_r(models):
    # R 4.2.2: lmtest::waldtest(m1, m2, vcov = function(m) sandwich::vcovHC(m, "HC3"))
    _, smaller, larger = models
    found = wald(smaller, larger)
    assert found.statistic == pytest.approx(14.959600840381258, rel=PRINT)
    assert found.p == pytest.approx(1.5440379733094192e-09, rel=1e-8)
    assert (found.df, found.n, found.n_missing) == ((3.0, 1034.0), 1042, 1)


def test_models_of_other_answers_are_not_compared():
    one = least_squares(cells("y x \n 1 1 \n 3 2 \n 2 4 \n 5 3"), "y", ["x"])
    other = least_squares(cells("y x \n 1 1 \n 3 2 \n 2 4"), "y", ["x"])
    with pytest.raises(ValueError, match="other answers"):
        compare(one, other)
    with pytest.raises(ValueError, match="not among"):
        compare(one, one)


def test_added_terms_that_few_are_off_from_have_no_robust_test():
    # b and c lie on lines: how the two slopes differ has no error, though each has
    held = cells("""
        y  x  g  n
        1  1  a  2
        4  2  a  3
        2  3  a  2
        1  1  b  3
        2  2  b  3
        3  3  b  3
        2  1  c  3
        4  2  c  3
        6  3  c  3
    """)
    steps = ["x", "g"], ["x", "g", ("x", "g")]
    smaller, larger = (least_squares(held, "y", it) for it in steps)
    assert compare(smaller, larger).p < 1
    with pytest.raises(StudyError, match="exact-part"):
        wald(smaller, larger)
