import numpy as np
import pytest

from analysis.inference import association
from analysis.inference.crossed import Links
from analysis.inference.crossed_links import kendall, spearman
from analysis.inference.crossed_spread import AXES, contrast, spread
from analysis.inference.equality import equality
from tests.drawn import count
from tests.inference.crosses import crossed, rows

FORMULA = 1e-9  # the same closed form elsewhere
ITERATIVE = 1e-6
X, Y, QUADRANT, _ = rows()


TENTH = np.full((1, 4), 0.1)


def four(found):
    """The links of four tables as one specification."""
    return Links(**{k: getattr(found, k)[None] for k in Links.__slots__})


def test_the_spread_is_that_of_the_groups():
    parts = {
        str(at): association.spearman(count(X[QUADRANT == at], Y[QUADRANT == at]))
        for at in range(4)
    }
    expected = equality(parts)
    found = spread(four(spearman(crossed(X, Y, table=QUADRANT))))
    assert found.p[0] == pytest.approx(expected.p, abs=FORMULA)
    ends = [found.value[0], found.low[0], found.high[0]]
    effect = expected.effect
    theirs = [effect.value, effect.interval.low, effect.interval.high]
    assert ends == pytest.approx(theirs, abs=ITERATIVE)
    assert found.n[0] == len(X)


def test_a_quadrant_that_cannot_be_computed_is_left_out():
    links = four(kendall(crossed(X, Y, table=QUADRANT)))
    for name in ("value", "low", "high", "variance"):
        getattr(links, name)[0, 3] = np.nan
    found = spread(links)
    assert found.n[0] == links.n[0, :3].sum()
    assert np.isfinite(found.p[0])
    links.variance[0, 1:] = np.nan
    assert np.isnan(spread(links).value[0])


def test_equal_links_have_no_spread():
    same = np.full((1, 4), 0.3)
    ends = {"low": same - TENTH, "high": same + TENTH}
    links = Links(value=same, **ends, variance=TENTH / 10, n=100 * TENTH)
    found = spread(links)
    assert (found.value[0], found.low[0], found.high[0], found.p[0]) == (0, 0, 0, 1)


def test_a_contrast_joins_intervals_as_zou_does():
    value = np.array([[0.4, 0.2, 0.5, 0.1]])
    ends = {"low": value - TENTH, "high": value + 2 * TENTH}
    links = Links(value=value, **ends, variance=TENTH / 10, n=100 * TENTH)
    found = contrast(links, AXES["decision"])  # high less low: lh, hh less ll, hl
    assert found.value[0] == pytest.approx((0.2 + 0.1 - 0.4 - 0.5) / 2)
    down = np.sqrt(2 * 0.05**2 + 2 * 0.1**2)
    assert found.low[0] == pytest.approx(found.value[0] - down)
    assert found.high[0] == pytest.approx(found.value[0] + down)
    links.value[0, 2] = np.nan
    assert np.isnan(contrast(links, AXES["search"]).value[0])
