import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.linear import least_squares
from analysis.inference.surface import axes_moderation, continuous, surface
from tests.drawn import cells, count

ROWS = 1e-9
NAMES = ("y", "x", "s", "d")


def simulated(seed=0, size=120):
    """A slope of x that falls along d and not along s; rows, then cells."""
    number = np.random.default_rng(seed)
    x, s, d = number.integers(1, 8, (3, size)).astype(float)
    y = (5 + (0.8 - 0.1 * d) * x + 0.2 * s + number.normal(size=size)).round(1)
    return (y, x, s, d), count(y, x, s, d, names=NAMES)


def columns(x, s, d):
    return np.column_stack([np.ones_like(x), x, s, d, s * d, x * s, x * d])


def test_cells_say_what_rows_say():
    (y, *scores), held = simulated()
    found = axes_moderation(held)
    rows = sm.OLS(y, columns(*scores)).fit()
    robust = rows.get_robustcov_results("HC3", use_t=True)
    assert [it.value for it in found.model.terms] == pytest.approx(rows.params)
    assert [it.se for it in found.model.robust] == pytest.approx(robust.bse, rel=ROWS)
    both = np.eye(7)[5:]
    theirs = rows.f_test(both)
    assert found.change.statistic == pytest.approx(float(theirs.fvalue), rel=1e-8)
    assert found.robust.statistic == pytest.approx(float(robust.f_test(both).fvalue))
    assert found.change.df == (2.0, 113.0)
    middle = [it.mean() for it in scores[1:]]
    spread = [it.std(ddof=1) for it in scores[1:]]
    signs = {"ll": (-1, -1), "lh": (-1, 1), "hl": (1, -1), "hh": (1, 1)}
    for corner, (i, j) in signs.items():
        at = [middle[0] + i * spread[0], middle[1] + j * spread[1]]
        told = robust.t_test([0, 1, 0, 0, 0, *at])
        assert found.corners[corner].value == pytest.approx(told.effect[0], rel=ROWS)
        assert found.corners[corner].se == pytest.approx(told.sd[0, 0], rel=ROWS)
    assert (found.n, found.of) == (120, NAMES)


def test_a_slope_that_falls_along_an_axis_is_seen():
    _, held = simulated(size=400)
    found = axes_moderation(held)
    assert found.change.p < 0.001
    assert found.corners["ll"].value > found.corners["lh"].value
    assert found.slope.value == pytest.approx(0.4, abs=0.1)  # noise of 400 answers


def test_a_surface_is_what_the_model_says():
    (_, *scores), held = simulated()
    model = least_squares(held, "y", ["x", "s", "d", ("s", "d"), ("x", "d")])
    found = surface(held, model, "s", "d", points=5)
    b = {it.name: it.value for it in model.terms}
    x = scores[0].mean()
    for i, s in enumerate(found.first):
        for j, d in enumerate(found.second):
            said = b["(intercept)"] + b["x"] * x + b["s"] * s + b["d"] * d
            said += b["s:d"] * s * d + b["x:d"] * x * d
            assert found.value[i, j] == pytest.approx(said, rel=ROWS)
    assert (found.low < found.value).all()
    assert (found.value < found.high).all()
    assert found.value.shape == (5, 5)
    assert (found.n, found.level) == (120, 0.95)


def test_a_surface_of_a_slope():
    _, held = simulated()
    model = least_squares(held, "y", ["x", "s", "d", ("x", "d")])
    found = surface(held, model, "s", "d", slope_of="x", points=3, errors="classic")
    b = {it.name: it.value for it in model.terms}
    along = b["x"] + b["x:d"] * found.second
    assert found.value == pytest.approx(np.broadcast_to(along, (3, 3)), rel=ROWS)
    assert found.slope_of == "x"


def test_a_point_where_nobody_is_lies_outside():
    held = cells("y s d \n 1 1 1 \n 3 5 1 \n 2 1 5 \n 4 2 2 \n 3 3 1 \n 5 1 3 \n 2 2 1")
    model = least_squares(held, "y", ["s", "d"])
    found = surface(held, model, "s", "d", points=3)
    # a triangle: its long side runs from (5, 1) to (1, 5)
    assert found.inside.tolist() == [
        [True, True, True],
        [True, True, False],
        [True, False, False],
    ]


def test_covariates_take_part_without_interaction():
    (y, *scores), _ = simulated()
    u = np.tile([1.0, 2.0, 4.0], 40)
    held = count(y, *scores, u, names=(*NAMES, "u"))
    found = continuous(held, "y", "x", ("s", "d"), ["u"], errors="HC1")
    assert [it.name for it in found.model.terms][-4:] == ["u", "s:d", "x:s", "x:d"]
    assert found.errors == found.robust.options["errors"] == "HC1"


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6))
def test_where_scores_begin_changes_no_slope(seed):
    (y, x, s, d), held = simulated(seed, 60)
    this = axes_moderation(held)
    other = axes_moderation(count(y, x + 3, s - 8, d + 20, names=NAMES))
    assert other.change.statistic == pytest.approx(this.change.statistic, rel=1e-7)
    for corner, slope in this.corners.items():
        moved = other.corners[corner].value
        assert moved == pytest.approx(slope.value, rel=1e-7, abs=1e-9)


def test_what_is_no_score_of_the_model_is_our_mistake():
    held = cells("y s d g \n 1 1 1 a \n 3 5 1 a \n 2 1 5 b \n 4 2 2 b \n 3 3 1 a")
    model = least_squares(held, "y", ["s", "d"])
    with pytest.raises(ValueError, match="two scores"):
        surface(held, model, "s", "g")


def test_an_axis_that_repeats_the_other_is_refused():
    (y, x, s, _), _ = simulated(size=40)
    with pytest.raises(StudyError, match="collinear"):
        axes_moderation(count(y, x, s, 8 - s, names=NAMES))
