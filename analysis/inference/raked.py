"""Cells with the weights of a raking, and means that know they were raked."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

import numpy as np

from analysis.cells import Cells, gather
from analysis.inference.sampling import Sample, everybody, kept, reach
from analysis.inference.weighted_mean import weighted_mean
from analysis.results import Raking, WeightedMean

SWEEPS = 10  # as R's survey


def reweighted(cells: Cells, raking: Raking) -> Cells:
    """The cells with the weights of a raking, for every weighted procedure.

    Parameters
    ----------
    cells : Cells
        The margins among other columns.
    raking : Raking
        From ``raking.rake``, of the same study.

    Returns
    -------
    Cells
        Who lacks a margin is left out, with weight 0.

    Raises
    ------
    ValueError
        A margin is no column of the cells, or a combination was not raked.

    Notes
    -----
    Procedures on these cells take the weights as given, which makes errors a little
    too large: the margins no longer vary. ``raked_mean`` knows better.
    """
    whole = everybody(cells)
    by = _factors(whole, raking)
    lost, factor = np.isnan(by), np.nan_to_num(by)
    equal = raking.options["start"] == "equal"
    weight = whole.n if equal else whole.weight
    squared = whole.n if equal else whole.weight_squared
    values = np.where(lost[:, None], np.nan, whole.values)
    sums = (whole.n, weight * factor, squared * factor**2)
    unknown = cells.n_missing if cells.incomplete is None else 0
    return gather(
        cells.names, values, *sums, levels=dict(cells.levels), n_missing=unknown
    )


def raked_mean(cells: Cells, raking: Raking, level: float = 0.95) -> WeightedMean:
    """The weighted mean of a score after raking, with an error that knows of it.

    Parameters
    ----------
    cells : Cells
        The score first, and the margins.
    raking : Raking
        From ``raking.rake``, of the same study.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    WeightedMean

    Raises
    ------
    TooFewAnswersError, ZeroWeightError
        As ``weighted_mean.weighted_mean``.
    ValueError
        As ``reweighted``.

    Notes
    -----
    From the influence of each respondent the means of the levels of each margin are
    taken off in turn, ten times: what the margins fix does not vary. As R ``survey``
    does for ``rake``, against which it was checked.

    References
    ----------
    Deville & Sarndal (1992), doi:10.1080/01621459.1992.10475217.
    """
    after = reweighted(cells, raking)
    found = weighted_mean(after, level=level)
    se = _error(after, raking, found.estimate.value)
    estimate = replace(
        found.estimate, interval=reach(found.estimate.value, se, level, found.df)
    )
    effect = found.design_effect
    return replace(
        found,
        estimate=replace(estimate, method="raked"),
        se=se,
        design_effect=None if effect is None else effect * (se / found.se) ** 2,
        method="raked",
    )


def _factors(whole: Cells, raking: Raking) -> np.ndarray:
    """The factor of each cell's combination; nan where a margin is missing."""
    levels = [whole.levels[name] for name in raking.of]
    places = [
        [of.index(it.levels[name]) for it in raking.cells]
        for name, of in zip(raking.of, levels, strict=True)
    ]
    keys = zip(*places, strict=True)
    known = dict(zip(keys, (it.factor for it in raking.cells), strict=True))
    columns = np.column_stack([whole.column(name) for name in raking.of])
    has = ~np.isnan(columns).any(axis=1)
    found = np.full(len(columns), np.nan)
    rows = map(tuple, columns[has].astype(int).tolist())
    try:
        found[has] = [known[row] for row in rows]
    except KeyError:
        raise ValueError("these respondents were not raked") from None
    return found


def _error(after: Cells, raking: Raking, mean: float) -> float:
    """The error of a mean that does not vary with the margins."""
    whole = everybody(after)
    columns = np.column_stack([whole.column(name) for name in raking.of])
    raked = kept(whole, ~np.isnan(columns).any(axis=1))
    score = raked.values[:, 0]
    gave = ~np.isnan(score)
    influence = np.where(gave, score - mean, 0.0) / float(raked.weight[gave].sum())
    for _ in range(SWEEPS):
        for name in raking.of:
            place = raked.column(name).astype(int)
            n, sums = (
                np.bincount(place, weights=it) for it in (raked.n, raked.n * influence)
            )
            means = np.divide(sums, n, out=np.zeros_like(sums), where=n > 0)
            influence = influence - means[place]
    sample = Sample(
        cells=raked,
        stratum=np.zeros(len(raked.n), dtype=int),
        n=np.array([raked.total]),
    )
    return sqrt(sample.covariance(influence[:, None])[0, 0])
