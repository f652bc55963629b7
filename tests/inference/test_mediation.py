import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.mediation import mediation
from tests.drawn import cells, count
from tests.inference.models import studies
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-9  # of products of slopes
PRINT = 1e-9
CASE = "pubservice/mediation/QC>PN>satisfaction"  # synthetic reference survey
NAMES = ("y", "x", "m")
LOOSE = 0.05  # R's own tolerance: 2,000 draws there


def drawn(study, unit=1.0, off=0.0):
    y, x, z, _ = study
    return count(unit * y, x + off, z - off, names=NAMES)


def test_agrees_with_r():
    # R 4.2.2: lm(m ~ x); lm(y ~ x + m); lm(y ~ x); Sobel and Aroian by hand;
    # lavaan::sem("m ~ a*x; y ~ b*m + cp*x; ab := a*b"); 2,000 draws of rows
    found, said = mediation(cells_of(CASE, "y", "x", "m")), results(CASE)
    paths = found.paths
    ours = [paths[it].value for it in ("a", "b", "direct", "total")]
    theirs = [said[it] for it in ("a", "b", "c_prime", "c_total")]
    assert ours == pytest.approx(theirs, rel=PRINT)
    sobel = (found.sobel.se, found.sobel.statistic, found.aroian_se)
    named = ("sobel_se", "sobel_z", "aroian_se")
    assert sobel == pytest.approx([said[it] for it in named], rel=PRINT)
    ml = {row["label"]: row for row in said["lavaan"] if row["label"]}
    for name, label in (("indirect", "ab"), ("total", "tot"), ("direct", "cp")):
        assert found.likelihood[name].se == pytest.approx(ml[label]["se"], rel=1e-6)
    ends = [found.indirect.interval.low, found.indirect.interval.high]
    assert ends == pytest.approx(said["boot_percentile_ci_RANDOM"], rel=LOOSE)
    assert found.indirect_se == pytest.approx(said["boot_se_RANDOM"], rel=LOOSE)
    assert found.proportion == pytest.approx(said["proportion_mediated"], rel=PRINT)
    assert (found.n, found.indirect.n) == (987, 987)


@settings(max_examples=20, deadline=None)
@given(studies())
def test_what_runs_directly_and_along_is_all(study):
    found = mediation(drawn(study), draws=40)
    whole = found.paths["direct"].value + found.indirect.value
    assert whole == pytest.approx(found.paths["total"].value, rel=1e-7, abs=ALGEBRA)
    y, x, z, _ = study
    rows = sm.OLS(z, sm.add_constant(x)).fit().params[1]
    rows *= sm.OLS(y, sm.add_constant(np.column_stack([x, z]))).fit().params[2]
    assert found.indirect.value == pytest.approx(rows, rel=1e-7, abs=ALGEBRA)


@settings(max_examples=20, deadline=None)
@given(studies(), st.floats(0.5, 20), st.floats(-50, 50))
def test_unit_and_origin_only_move_it(study, unit, off):
    this = mediation(drawn(study), draws=40)
    other = mediation(drawn(study, unit, off), draws=40)
    assert other.sobel.statistic == pytest.approx(this.sobel.statistic, rel=1e-6)
    for side in ("low", "high"):
        moved = getattr(other.indirect.interval, side)
        here = unit * getattr(this.indirect.interval, side)
        assert moved == pytest.approx(here, rel=1e-6, abs=1e-9)


def test_draws_over_cells_are_draws_of_rows():
    number = np.random.default_rng(6)
    x = number.integers(1, 6, 70).astype(float)
    m = x + number.integers(0, 5, 70)
    y = m - 0.3 * x + number.integers(0, 6, 70)
    values = []
    for _ in range(4000):
        who = number.integers(0, 70, 70)
        v = np.cov([x[who], m[who], y[who]])
        values.append(v[0, 1] / v[0, 0] * np.linalg.solve(v[:2, :2], v[:2, 2])[1])
    found = mediation(count(y, x, m, names=NAMES))
    low, high = np.quantile(values, [0.025, 0.975])
    near = 0.1 * np.std(values)  # 4,000 and 10,000 draws place an end within 0.05
    assert found.indirect.interval.low == pytest.approx(low, abs=near)
    assert found.indirect.interval.high == pytest.approx(high, abs=near)


@pytest.mark.parametrize(
    ("drawn", "key"),
    [
        ("y x m \n 1 1 2 \n 3 2 2 \n 2 4 2 \n 5 3 2", "constant-score"),
        ("y x m \n 1 1 2 \n 3 2 4 \n 2 4 8 \n 5 3 6", "perfect-fit"),
        ("y x m \n 1 1 2 \n 3 2 1 \n 2 3 4", "too-few-answers"),
    ],
)
def test_what_cannot_be_told_is_refused(drawn, key):
    with pytest.raises(StudyError, match=key):
        mediation(cells(drawn))


@pytest.mark.long
def test_the_interval_holds_the_truth_as_often_as_it_says():
    number = np.random.default_rng(12)
    held = 0
    for _ in range(400):
        x, e, u = number.normal(size=(3, 80))
        m = 0.5 * x + e
        y = 0.4 * m + 0.2 * x + u
        interval = mediation(count(y, x, m, names=NAMES), draws=1000).indirect.interval
        held += interval.low <= 0.2 <= interval.high
    # 95 % with a percentile interval that is a little short: four errors of 400
    assert 0.90 < held / 400 < 0.985
