import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from scipy.stats import shapiro
from statsmodels.stats.diagnostic import het_breuschpagan, linear_reset
from statsmodels.stats.outliers_influence import variance_inflation_factor

from analysis.errors import StudyError
from analysis.inference.diagnostics import diagnostics, inflation, influence
from analysis.inference.linear import least_squares
from analysis.inference.residuals import breusch_pagan, normal_residuals, reset
from analysis.results import Refusal
from tests.drawn import cells, count
from tests.inference.models import TERMS, counted, rows_of, studies
from tests.reference_cases import cells_of, results

ROWS = 1e-8
PRINT = 1e-8
SERVICE = "pubservice/regression/PN~QC*quad_median"  # synthetic reference survey


@settings(max_examples=25, deadline=None)
@given(studies())
def test_cells_say_what_rows_say(study):
    drawn = counted(study)
    model = least_squares(drawn, "y", TERMS)
    rows = sm.OLS(study[0], rows_of(*study)).fit()
    found = diagnostics(drawn, model)
    statistic, p, *_ = het_breuschpagan(rows.resid, rows.model.exog)
    assert found.spread.statistic == pytest.approx(statistic, rel=ROWS, abs=ROWS)
    assert found.spread.p == pytest.approx(p, rel=ROWS, abs=ROWS)
    classic = het_breuschpagan(rows.resid, rows.model.exog, robust=False)[0]
    assert found.spread_classic.statistic == pytest.approx(classic, rel=ROWS, abs=ROWS)
    assert found.normal.statistic == pytest.approx(shapiro(rows.resid)[0], rel=ROWS)
    leans = rows.get_influence()
    assert found.influence.cook == pytest.approx(max(leans.cooks_distance[0]), rel=ROWS)
    assert found.influence.leverage == pytest.approx(max(leans.hat_matrix_diag))
    above = int((leans.cooks_distance[0] > 4 / len(study[0])).sum())
    assert abs(found.influence.above - above) <= 1  # one may stand on the edge
    assert (found.n, found.spread.df) == (len(study[0]), (6.0,))


@settings(max_examples=25, deadline=None)
@given(studies())
def test_a_bend_is_looked_for_as_on_rows(study):
    y, x, z, _ = study
    drawn = counted(study)
    rows = sm.OLS(y, sm.add_constant(np.column_stack([x, z]))).fit()
    theirs = linear_reset(rows, power=3, test_type="fitted", use_f=True)
    found = reset(drawn, least_squares(drawn, "y", ["x", "z"]))
    assert found.statistic == pytest.approx(float(theirs.statistic), rel=1e-6, abs=1e-8)
    columns = np.column_stack([np.ones(len(y)), x, z])
    vif = [variance_inflation_factor(columns, at) for at in (1, 2)]
    widened = inflation(least_squares(drawn, "y", ["x", "z"]))
    assert [it.value for it in widened] == pytest.approx(vif, rel=ROWS)
    assert [it.scaled**2 for it in widened] == pytest.approx(vif, rel=ROWS)


def test_agrees_with_r():
    # R 4.2.2: lmtest::bptest(m2); lmtest::resettest(m1, power = 2:3); car::vif(m1);
    # max(cooks.distance(m2)); max(hatvalues(m2)); shapiro.test(resid(m2))
    drawn = cells_of(f"{SERVICE}-ols", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    smaller, larger = (least_squares(drawn, y, it) for it in ([x, q], [x, q, (x, q)]))
    said, found = results(f"{SERVICE}-diagnostics"), diagnostics(drawn, larger)
    theirs = said["bp_studentised"]
    assert found.spread.statistic == pytest.approx(theirs["statistic"], rel=PRINT)
    assert found.spread.p == pytest.approx(theirs["p_value"], rel=PRINT)
    bent = reset(drawn, smaller)
    assert bent.statistic == pytest.approx(said["reset"]["statistic"], rel=PRINT)
    assert bent.df == (2.0, said["reset"]["parameter"]["df2"])
    assert found.influence.cook == pytest.approx(said["max_cook"], rel=PRINT)
    assert found.influence.leverage == pytest.approx(said["max_hat"], rel=PRINT)
    w = said["shapiro_resid"]
    assert found.normal.statistic == pytest.approx(w["statistic"], rel=PRINT)
    assert found.normal.p == pytest.approx(w["p_value"], rel=1e-5)
    widened = [it.value for it in inflation(smaller)]
    assert widened == pytest.approx([row["GVIF"] for row in said["vif"]], rel=PRINT)
    assert (found.n, found.n_missing) == (1042, 1)


def test_a_term_alone_is_widened_by_nothing():
    drawn = cells("y g \n 1 a \n 2 a \n 4 b \n 3 b \n 7 c \n 5 c")
    (only,) = inflation(least_squares(drawn, "y", ["g"]))
    assert (only.value, only.df) == (pytest.approx(1, rel=1e-12), 2)


@pytest.mark.parametrize("step", [1, 0.1, 1 / 3])
def test_an_equal_spread_depends_on_nothing(step):
    x, y = np.array([1.0, 1, 2, 2, 3, 3]), np.array([-step, step] * 3)
    drawn = count(y + 0.7 * x, x, names=("y", "x"))
    model = least_squares(drawn, "y", ["x"])
    for kind in ("studentised", "classic"):
        found = breusch_pagan(drawn, model, kind)
        assert (found.statistic, found.p) == (0, 1)


def test_a_flat_line_shows_no_bend():
    drawn = cells("y x \n 1 1 \n 3 1 \n 1 2 \n 3 2 \n 1 3 \n 3 3 \n 1 4 \n 3 4")
    with pytest.raises(StudyError, match="unseen-bend"):
        reset(drawn, least_squares(drawn, "y", ["x"]))


def test_a_check_that_cannot_be_done_leaves_the_others():
    drawn = cells("y g \n 1 a \n 2 a \n 4 b \n 3 b \n 7 c \n 5 c")
    found = diagnostics(drawn, least_squares(drawn, "y", ["g"]))
    assert isinstance(found.straight, Refusal)
    assert found.straight.lines[0].key == "fault-unseen-bend"
    assert found.normal.p > 0
    few = cells("y x \n 1 1 \n 2 2 \n 4 3 \n 3 4")
    with pytest.raises(StudyError, match="too-few-answers"):
        reset(few, least_squares(few, "y", ["x"]))


def test_many_respondents_have_no_shapiro():
    drawn = cells("y x n \n 1 1 2000 \n 2 1 2000 \n 4 2 2000 \n 3 3 1")
    model = least_squares(drawn, "y", ["x"], errors="HC1")
    with pytest.raises(StudyError) as fault:
        normal_residuals(drawn, model)
    assert fault.value.lines[0].facts == {"found": 6001, "most": 5000}


def test_whoever_decides_a_term_alone_leaves_no_influence_to_see():
    drawn = cells("y g n \n 3 a 1 \n 5 a 2 \n 4 b 2 \n 6 b 1 \n 2 c 1")
    model = least_squares(drawn, "y", ["g"], errors="HC1")
    with pytest.raises(StudyError, match="leverage"):
        influence(drawn, model)


def test_a_model_without_predictors_has_nothing_to_check():
    drawn = count([1, 2, 4], names=("y",))
    with pytest.raises(ValueError, match="predictors"):
        diagnostics(drawn, least_squares(drawn, "y", []))
