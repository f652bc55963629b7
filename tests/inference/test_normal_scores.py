import numpy as np
import pytest

from analysis.errors import StudyError
from analysis.inference.normal_scores import shapiro_residuals, shapiro_wilk
from analysis.inference.normality import MOST
from tests.drawn import cells, count
from tests.reference_cases import cells_of, results

ROYSTON = 1e-4  # R's and scipy's approximation, as in the reference cases
CASE = "pubservice/k_group/PN|quad_median-assumptions"


def test_each_group_and_the_residuals_agree_with_r():
    # y = PN, g = quad_median; R 4.2.2: shapiro.test
    whole, r = cells_of(CASE, "y", "g", groups=("g",)), results(CASE)
    for level, part in whole.by("quad_median").items():
        found, said = shapiro_wilk(part), r["shapiro_groups"][level]
        assert found.statistic == pytest.approx(said["statistic"], rel=ROYSTON)
        assert found.p == pytest.approx(said["p_value"], rel=ROYSTON)
    found, said = shapiro_residuals(whole), r["shapiro_residuals"]
    assert found.statistic == pytest.approx(said["statistic"], rel=ROYSTON)
    assert found.p == pytest.approx(said["p_value"], rel=ROYSTON)
    assert (found.n, found.n_missing) == (1042, 1)


def test_cells_say_what_rows_say():
    whole = shapiro_wilk(cells("y n \n 1 2 \n 3 4 \n 4 1 \n . 3"))
    rows = shapiro_wilk(count([1, 1, 3, 3, 3, 3, 4]))
    assert (whole.statistic, whole.p) == (rows.statistic, rows.p)
    assert (whole.n, whole.n_missing) == (7, 3)


def test_a_large_offset_changes_nothing():
    near, far = (count(np.array([1, 2, 4, 4, 7]) + by) for by in (0, 1e9))
    assert shapiro_wilk(far).statistic == shapiro_wilk(near).statistic


@pytest.mark.parametrize(
    ("procedure", "drawn", "key"),
    [
        (shapiro_wilk, "y n \n 1 1 \n 2 1", "fault-too-few-answers"),
        (shapiro_wilk, "y n \n 3 9", "fault-constant-score"),
        (shapiro_wilk, f"y n \n 1 {MOST} \n 2 1", "fault-too-many-respondents"),
        (shapiro_residuals, "y g n \n 1 a 4 \n 2 b 4", "fault-constant-group"),
    ],
)
def test_what_royston_did_not_work_out_is_refused(procedure, drawn, key):
    with pytest.raises(StudyError) as fault:
        procedure(cells(drawn))
    assert [line.key for line in fault.value.lines] == [key]
