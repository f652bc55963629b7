import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.linear import least_squares
from analysis.inference.probing import johnson_neyman, score_moderation
from tests.drawn import cells, count
from tests.inference.models import studies
from tests.reference_cases import cells_of, results

PRINT = 1e-9
ROWS = 1e-9
CASE = "pubservice/regression/PN~QC*IS-contmod"  # synthetic reference survey
SLOPE = ("X.trend", "SE", "df", "t.ratio", "p.value", "lower.CL", "upper.CL")


def drawn(study, by=0.0, off=0.0):
    """The scores of a study, two of them counted from elsewhere."""
    y, x, z, _ = study
    return count(y, x + by, z + off, names=("y", "x", "z"))


def test_agrees_with_r():
    # R 4.2.2: m = lm(y ~ x_c * w_c); emmeans::emtrends(m, "w", var = "x", at = ...);
    # the roots of b^2 - qt(.975, df)^2 var(b)
    held = cells_of(CASE, "y", "x", "w")
    found = score_moderation(held, *held.names, errors=None)
    said = results(CASE)
    for ours, theirs in zip(found.slopes.values(), said["slopes"], strict=True):
        ends = (ours.interval.low, ours.interval.high)
        numbers = (ours.value, ours.se, ours.df, ours.statistic, ours.p, *ends)
        assert numbers == pytest.approx([theirs[it] for it in SLOPE], rel=PRINT)
    edges = [it - found.mean for it in found.edges]
    assert edges == pytest.approx(said["jn_w_centred"], rel=PRINT)
    assert found.sd == pytest.approx(said["sd_w"], rel=PRINT)
    change = said["r2_change_interaction"]
    assert found.change.effect.value == pytest.approx(change, rel=1e-8)
    assert (found.n, found.n_missing) == (1042, 1)
    # one edge lies among the answers: above it the slope is clear
    (region,) = found.regions
    assert (region.low, region.high) == (found.edges[1], found.range[1])
    assert region.direction == "up"
    above = held.column("IS") > region.low
    assert region.n == held.n[above].sum()


@settings(max_examples=25, deadline=None)
@given(studies())
def test_cells_say_what_rows_say(study):
    y, x, z, _ = study
    found = johnson_neyman(drawn(study))
    x, z = x - x.mean(), z - z.mean()
    columns = np.column_stack([np.ones(len(y)), x, z, x * z])
    rows = sm.OLS(y, columns).fit(cov_type="HC3", use_t=True)
    ours = [(it.value, it.se, it.p) for it in found.model.robust]
    theirs = np.column_stack([rows.params, rows.bse, rows.pvalues])
    assert np.array(ours) == pytest.approx(theirs, rel=ROWS, abs=ROWS)
    for at, by in (("low", -1), ("mean", 0), ("high", 1)):
        row = [0, 1, 0, by * z.std(ddof=1)]
        told = rows.t_test(row)
        assert found.slopes[at].value == pytest.approx(told.effect[0], rel=1e-8)
        assert found.slopes[at].se == pytest.approx(told.sd[0, 0], rel=1e-8)


@settings(max_examples=25, deadline=None)
@given(studies(), st.floats(-50, 50), st.floats(-50, 50))
def test_where_scores_begin_changes_no_slope(study, by, off):
    this, other = johnson_neyman(drawn(study)), johnson_neyman(drawn(study, by, off))
    assert other.change.statistic == pytest.approx(this.change.statistic, rel=1e-7)
    assert other.robust.statistic == pytest.approx(this.robust.statistic, rel=1e-7)
    for at, slope in this.slopes.items():
        moved = other.slopes[at].value
        assert moved == pytest.approx(slope.value, rel=1e-7, abs=1e-9)
    assert len(other.edges) == len(this.edges)
    near = [it for it in this.edges if abs(it) < 1e4]  # the others run away
    apart = [it - off for it in other.edges if abs(it - off) < 1e4]
    assert apart == pytest.approx(near, rel=1e-5, abs=1e-5)


@settings(max_examples=25, deadline=None)
@given(studies())
def test_at_an_edge_the_interval_touches_nought(study):
    found = johnson_neyman(drawn(study))
    low, high = found.range
    names = ["(intercept)", "x", "z", "x:z"]
    assert [it.name for it in found.model.terms] == names
    b, v = [it.value for it in found.model.terms], found.model.covariance_robust
    for edge in found.edges:
        row = np.array([0, 1, 0, edge - found.mean])
        t2 = (row @ b) ** 2 / (row @ v @ row)
        ours = found.slopes["mean"]
        half = ours.value - ours.interval.low
        assert t2 == pytest.approx((half / ours.se) ** 2, rel=1e-5)
    for region in found.regions:
        assert low <= region.low < region.high <= high
    clear = [it for it in found.points if it[2] > 0 or it[3] < 0]
    for at, *_ in clear:
        assert any(it.low - 1e-9 <= at <= it.high + 1e-9 for it in found.regions)


def test_covariates_are_held_equal():
    number = np.random.default_rng(2)
    x, z, u = number.integers(1, 6, (3, 60))
    y = x + 2 * u + x * z + number.normal(size=60).round(2)
    whole = count(y, x, z, u, names=("y", "x", "z", "u"))
    found = score_moderation(whole, "y", "x", "z", ["u"], level=0.9)
    model = least_squares(whole, "y", ["x", "z", "u", ("x", "z")], 0.9)
    assert found.of == ("y", "x", "z", "u")
    steep = model.robust[-1]
    assert found.model.robust[-1].value == pytest.approx(steep.value, rel=ROWS)
    assert found.model.robust[-1].interval.level == 0.9


def test_a_slope_that_is_nowhere_clear_has_no_region():
    held = cells("""
        y  x  z  n
        1  1  1  2
        2  1  2  3
        2  2  1  2
        1  2  2  2
        2  3  1  2
        1  1  3  2
        2  3  3  2
        1  3  2  1
    """)
    found = johnson_neyman(held)
    assert (found.regions, found.lines[-1].key) == ((), "region-none")
    assert found.n == 16


def test_a_moderator_that_does_not_vary_is_refused():
    with pytest.raises(StudyError, match="constant-score"):
        johnson_neyman(cells("y x z \n 1 1 2 \n 2 3 2 \n 4 2 2 \n 3 1 2 \n 5 5 2"))
