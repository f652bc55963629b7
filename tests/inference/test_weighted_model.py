from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.linear import least_squares
from analysis.inference.robust import robust
from analysis.inference.terms import values_of
from analysis.inference.weighted_mean import weighted_mean
from analysis.inference.weighted_model import (
    weighted_least_squares,
    weighted_slopes,
    weighted_wald,
)
from tests.drawn import cells, count

FORMULA = 1e-8  # the same closed form on rows
TERMS = ["x", "g", ("x", "g")]


@st.composite
def studies(draw):
    """Rows of two scores, a group, strata and weights; some outcomes missing."""
    number = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    size = draw(st.integers(24, 60))
    place = np.arange(size)
    x, g = place // 2 % 6 + 1.0, np.array(["a", "b"])[place % 2]
    y = 0.5 * x + (g == "b") + number.integers(0, 5, size)
    y[number.random(size) < 0.1] = np.nan
    h = np.array(["k", "m", "o"])[place % 3]
    return y, x, g, h, number.choice([0.5, 1.0, 2.25], size)


def counted(study, unit=1.0):
    *columns, w = study
    return count(*columns, names=("y", "x", "g", "h"), weight=w * unit)


def by_rows(study, strata):
    """Coefficients and errors as they are defined."""
    y, x, g, _, w = study
    there = ~np.isnan(y)
    b = (g == "b") * 1.0
    columns = np.column_stack([np.ones(len(x)), x, b, x * b])
    bread = np.linalg.inv((columns[there].T * w[there]) @ columns[there])
    values = bread @ (columns[there].T * w[there]) @ y[there]
    score = w[:, None] * columns * np.where(there, y - columns @ values, 0)[:, None]
    score = np.nan_to_num(score)
    meat = np.zeros((4, 4))
    for stratum in np.unique(strata):
        u = score[strata == stratum]
        u = u - u.mean(axis=0)
        meat += len(u) / (len(u) - 1) * u.T @ u
    return values, np.sqrt(np.diag(bread @ meat @ bread))


@settings(max_examples=10)
@given(studies())
def test_cells_say_what_rows_say(study):
    whole = counted(study)
    for strata, of in ((None, np.zeros(len(study[0]))), ("h", study[3])):
        found = weighted_least_squares(whole, "y", TERMS, strata)
        values, errors = by_rows(study, of)
        assert values_of(found.terms) == pytest.approx(values, rel=FORMULA, abs=FORMULA)
        assert [it.se for it in found.terms] == pytest.approx(errors, rel=FORMULA)
        n = (~np.isnan(study[0])).sum()
        assert (found.n, found.n_missing) == (n, len(study[0]) - n)
        assert found.df_residual == n - (3 if strata else 1) + 1 - 4


@settings(max_examples=10)
@given(studies(), st.floats(0.01, 100))
def test_the_unit_of_weights_is_no_matter(study, unit):
    this, other = (
        weighted_least_squares(counted(study, by), "y", TERMS) for by in (1.0, unit)
    )
    for a, b in zip(this.terms + this.naive, other.terms + other.naive, strict=True):
        assert (b.value, b.se) == pytest.approx(
            (a.value, a.se), rel=FORMULA, abs=FORMULA
        )


@settings(max_examples=8)
@given(studies())
def test_weights_of_one_give_least_squares_with_hc0(study):
    whole = counted((*study[:-1], np.ones(len(study[0]))))
    found = weighted_least_squares(whole, "y", TERMS)
    plain = least_squares(whole.pick("y", "x", "g"), "y", TERMS)
    same = values_of(plain.terms)
    assert values_of(found.terms) == pytest.approx(same, rel=FORMULA, abs=FORMULA)
    everybody = whole.total + whole.n_missing
    grow = np.sqrt(everybody / (everybody - 1))
    hc0 = robust(whole.pick("y", "x", "g"), plain, "HC0")
    assert [it.se for it in found.terms] == pytest.approx([it.se * grow for it in hc0])
    assert [it.se for it in found.naive] == pytest.approx([it.se for it in plain.terms])


def test_without_predictors_it_is_the_weighted_mean():
    drawn = cells("y n w w2 \n 1 4 6 10 \n 3 5 4 4 \n 6 2 5 13 \n . 3 3 3")
    found = weighted_least_squares(drawn, "y", [])
    mean = weighted_mean(drawn)
    assert found.terms[0].value == pytest.approx(mean.estimate.value, rel=1e-12)
    assert found.terms[0].se == pytest.approx(mean.se, rel=1e-12)
    assert found.overall is None
    assert found.lines == ()


@settings(max_examples=8)
@given(studies())
def test_one_term_more_is_its_own_t_squared(study):
    whole = counted(study)
    smaller, larger = (
        weighted_least_squares(whole, "y", it, "h") for it in (["g"], ["g", "x"])
    )
    found = weighted_wald(smaller, larger)
    assert found.statistic == pytest.approx(larger.terms[2].statistic ** 2, rel=FORMULA)
    assert found.p == pytest.approx(larger.terms[2].p, rel=1e-6)


def test_slopes_of_levels_are_those_of_the_levels_by_themselves():
    study = cells("""
        y  x  g  n  w  w2
        1  1  a  4  6  10
        3  2  a  5  4  4
        4  4  a  3  3  4
        2  1  b  3  3  5
        2  2  b  6  9  15
        6  3  b  2  1  .6
    """)
    found = weighted_slopes(weighted_least_squares(study, "y", TERMS), "x", "g")
    for level, part in study.by("g").items():
        alone = weighted_least_squares(part, "y", ["x"])
        assert found.slopes[level].value == pytest.approx(alone.terms[1].value)
    assert found.differences[0].p_adjusted == pytest.approx(found.differences[0].p)


@pytest.mark.parametrize(
    ("drawn", "terms", "key"),
    [
        ("y x \n 1 1 \n 1 2 \n 1 3", ["x"], "constant-score"),
        ("y x \n 1 1 \n 2 2", ["x"], "too-few-answers"),
        ("y x z \n 1 1 2 \n 2 2 4 \n 1 3 6 \n 2 1 2", ["x", "z"], "collinear"),
        ("y x \n 1 1 \n 2 2 \n 3 3", ["x"], "perfect-fit"),
        ("y x n w w2 \n 1 1 2 0 0 \n 3 2 2 0 0", ["x"], "zero-weight"),
    ],
)
def test_what_cannot_be_fitted_is_refused(drawn, terms, key):
    with pytest.raises(StudyError, match=key):
        weighted_least_squares(cells(drawn), "y", terms)


def test_a_model_without_a_design_has_no_slopes():
    drawn = cells("y x g \n 1 1 a \n 2 3 a \n 2 2 b \n 5 1 b \n 3 2 a \n 4 4 b")
    model = replace(weighted_least_squares(drawn, "y", TERMS), design=None)
    with pytest.raises(ValueError, match="design"):
        weighted_slopes(model, "x", "g")
