import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.linear import least_squares
from analysis.inference.robust import robust
from tests.drawn import cells
from tests.inference.models import TERMS, counted, rows_of, studies
from tests.reference_cases import cells_of, results

PRINT = 1e-9
ROWS = 1e-10
SERVICE = "pubservice/regression/PN~QC*quad_median"  # synthetic reference survey
KINDS = ("HC0", "HC1", "HC2", "HC3", "HC4")
COEFFICIENT = ("b", "se", "t", "p", "lo", "hi")


@pytest.fixture(scope="module")
def models():
    drawn = cells_of(f"{SERVICE}-ols", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    steps = ([x, q], [x, q, (x, q)])
    return drawn, *(least_squares(drawn, y, terms) for terms in steps)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_agrees_with_r(models, kind):
    # R 4.2.2: lmtest::coeftest(m2, sandwich::vcovHC(m2, kind)); lmtest::coefci
    drawn, _, model = models
    found = [
        (it.value, it.se, it.statistic, it.p, it.interval.low, it.interval.high)
        for it in robust(drawn, model, kind)
    ]
    said = [[row[key] for key in COEFFICIENT] for row in results(f"{SERVICE}-hc")[kind]]
    assert np.array(found) == pytest.approx(np.array(said), rel=PRINT)


@settings(max_examples=25, deadline=None)
@given(studies(), st.sampled_from(KINDS[:4]))
def test_repeated_respondents_each_count(study, kind):
    rows = sm.OLS(study[0], rows_of(*study)).fit(cov_type=kind, use_t=True)
    drawn = counted(study)
    model = least_squares(drawn, "y", TERMS, errors=kind)
    assert [it.se for it in model.robust] == pytest.approx(rows.bse, rel=ROWS)
    assert [it.p for it in model.robust] == pytest.approx(rows.pvalues, rel=1e-8)
    assert robust(drawn, model, kind) == model.robust
    assert model.options["errors"] == kind


def test_a_model_has_the_errors_it_was_fitted_with():
    drawn = cells("y x n \n 3 1 1 \n 5 2 2 \n 4 2 2 \n 6 4 1 \n 2 1 1")
    model = least_squares(drawn, "y", ["x"], errors="HC1")
    assert model.covariance_of("HC1") is model.covariance_robust
    assert model.covariance_of("classic") is model.covariance
    with pytest.raises(ValueError, match="HC3"):
        model.covariance_of("HC3")


def test_one_respondent_with_all_the_leverage_is_named():
    drawn = cells("y g n \n 3 a 1 \n 5 a 2 \n 4 b 2 \n 6 b 1 \n 2 c 1")
    with pytest.raises(StudyError) as fault:
        least_squares(drawn, "y", ["g"])
    assert fault.value.lines[0].key == "fault-leverage"
    assert fault.value.lines[0].facts == {"term": "g"}
