"""Rows crossed into tables, for the tests of what works on many at once."""

import numpy as np

from analysis.inference.crossed import Crossed, Links


def crossed(x, y, *, table=None, stratum=None, weight=None):
    """One place per respondent; tables and strata are whole numbers from 0."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    nought = np.zeros(len(x), int)
    table, stratum = (
        nought if it is None else np.asarray(it) for it in (table, stratum)
    )
    each = np.ones(len(x)) if weight is None else np.asarray(weight, float)
    levels = [np.unique(x), np.unique(y)]
    places = map(np.searchsorted, levels, (x, y))
    at = (table, stratum, *places)
    shape = (table.max() + 1, stratum.max() + 1, *map(len, levels))
    sums = np.zeros((3, *shape))
    for held, of in zip(sums, (np.ones(len(x)), each, each**2), strict=True):
        np.add.at(held, at, of)
    return Crossed(
        x=levels[0],
        y=levels[1],
        n=sums[0],
        weight=sums[1],
        weight_squared=sums[2],
        weighted=weight is not None,
    )


def ends(found: Links, at=0):
    """Value and interval of one table."""
    return [float(getattr(found, name)[at]) for name in ("value", "low", "high")]


def refused(found: Links, at=0):
    return bool(np.isnan([found.value[at], found.low[at], found.high[at]]).all())


def rows(seed=3, size=240):
    """x, y that rises with it, four strata that shift both, and weights."""
    draw = np.random.default_rng(seed)
    stratum = draw.integers(0, 4, size)
    x = np.clip(draw.integers(1, 6, size) + stratum // 2, 1, 7)
    y = np.clip(np.rint(0.4 * x + stratum / 2 + draw.normal(2, 1.4, size)), 1, 7)
    return x, y.astype(int), stratum, draw.uniform(0.4, 2.5, size)


def within(values, stratum):
    """Less the mean of the stratum."""
    values = np.asarray(values, float)
    means = np.array([values[stratum == s].mean() for s in range(stratum.max() + 1)])
    return values - means[stratum]
