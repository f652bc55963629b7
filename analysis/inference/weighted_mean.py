"""Means by survey weight, with linearised errors."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt
from typing import Literal

import numpy as np

from analysis.cells import Cells
from analysis.errors import ZeroWeightError
from analysis.inference.attempt import attempt
from analysis.inference.procedure import Procedure
from analysis.inference.sampling import Sample, demand_weights, enough, reach
from analysis.results import (
    Estimate,
    Refusal,
    WeightedMean,
)

Errors = Literal["t", "z"]


def weighted_mean(
    cells: Cells,
    strata: str | None = None,
    *,
    errors: Errors = "t",
    level: float = 0.95,
) -> WeightedMean:
    """The mean of a score by weight.

    Parameters
    ----------
    cells : Cells
        The score first, and the strata if there are any. Those whose score is missing
        stay in the sample and add nothing: a domain.
    strata : str or None
        A group that was drawn from level by level.
    errors : {"t", "z"}
        Whether the interval is Student's, with respondents less strata as df, or
        normal.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    WeightedMean
        In the unit of the score. ``variance`` is that of the population: the weighted
        mean square times n / (n - 1), n the whole sample; the design effect is
        against drawing as many as have the score, with replacement.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents have the score, or no more than there are strata.
    ZeroWeightError
        All who have it are of weight 0.
    LonelyStratumError
        A stratum has one respondent; all are told.

    Notes
    -----
    mean = sum(w y) / sum(w). Its variance is that of sum(w z) with z = (y - mean) /
    sum(w), over all n respondents of each stratum: n / (n - 1) sum((w z - mean(w
    z))^2). Only sums of w and of w^2 per cell enter. A respondent of weight 0 counts
    in n. Checked against R ``survey::svymean``; no clusters and no finite population,
    which cells do not hold.

    References
    ----------
    Lumley (2004), doi:10.18637/jss.v009.i08; Binder (1983), doi:10.2307/1402588.
    """
    sample = Sample.of(cells, strata)
    every = np.ones(len(cells.n), dtype=bool)
    return _mean(sample, every, None, errors=errors, level=level)


def weighted_means(
    cells: Cells,
    group: str,
    strata: str | None = None,
    *,
    errors: Errors = "t",
    level: float = 0.95,
) -> dict[str, WeightedMean | Refusal]:
    """The same per level of a group, each a domain of the whole sample.

    Parameters
    ----------
    cells : Cells
        The score first, then the group, and the strata if there are any.
    group : str

    Returns
    -------
    dict
        In the order of the levels. A level with fewer than two respondents is
        refused; the others stand.

    Raises
    ------
    TooFewAnswersError, ZeroWeightError, LonelyStratumError
        As ``weighted_mean``, for all levels together.

    Notes
    -----
    n / (n - 1) counts everybody in the sample, not the level. Checked against R
    ``survey::svyby``.

    References
    ----------
    Lumley (2004), doi:10.18637/jss.v009.i08.
    """
    sample = Sample.of(cells, strata)
    place = cells.column(group)

    def of(part: Cells, at: int) -> WeightedMean:
        name = f"{group}[{cells.levels[group][at]}]"
        found = _mean(sample, place == at, name, errors=errors, level=level)
        estimate = replace(found.estimate, n_missing=part.n_missing)
        return replace(found, estimate=estimate, n_missing=part.n_missing)

    parts = cells.by(group).items()
    return {
        name: attempt(of, part, measure="weighted-mean", at=at)
        for at, (name, part) in enumerate(parts)
    }


def _mean(
    sample: Sample, kept: np.ndarray, name: str | None, *, errors: Errors, level: float
) -> WeightedMean:
    enough(sample, kept)
    cells, df = sample.cells, sample.df_of(kept)
    weight, n = cells.weight * kept, int(cells.n[kept].sum())
    score, total = cells.values[:, 0], float(weight.sum())
    if total <= 0:
        raise ZeroWeightError()
    first = float(score[kept][0])  # goes first, so that no digit is lost
    mean = first + float(weight @ (score - first)) / total
    influence = kept * (score - mean) / total
    se = sqrt(sample.covariance(influence[:, None])[0, 0])
    spread = float(weight @ (score - mean) ** 2) / total
    everybody = int(sample.n.sum())
    estimate = Estimate(
        measure="weighted-mean",
        of=cells.names[:1],
        value=mean,
        interval=reach(mean, se, level, df if errors == "t" else None),
        n=n,
        n_missing=cells.n_missing,
        method="linearised",
        options={"errors": errors},
    )
    return WeightedMean(
        of=cells.names[0],
        level=name,
        estimate=estimate,
        se=se,
        df=df,
        variance=spread * everybody / (everybody - 1),
        design_effect=se**2 * (n - 1) / spread if spread > 0 else None,
        n=n,
        n_missing=cells.n_missing,
        method="linearised",
        options={"errors": errors},
    )


def _one(cells: Cells, level: float = 0.95) -> WeightedMean:
    """Of one score; see ``weighted_mean``.

    References
    ----------
    Lumley (2004), doi:10.18637/jss.v009.i08; Binder (1983), doi:10.2307/1402588.
    """
    return weighted_mean(demand_weights(cells), level=level)


def _each(cells: Cells, level: float = 0.95) -> tuple[WeightedMean | Refusal, ...]:
    """Of a score per level of a group; see ``weighted_means``.

    References
    ----------
    Lumley (2004), doi:10.18637/jss.v009.i08.
    """
    found = weighted_means(demand_weights(cells), cells.names[1], level=level)
    return tuple(found.values())


PROCEDURES = (
    Procedure(
        id="weighted-mean",
        subject="weights",
        run=_one,
        takes=("number",),
        assumes=("independent", "weights", "normal-means"),
        checked=("R survey::svymean",),
        inside=False,
    ),
    Procedure(
        id="weighted-means",
        subject="weights",
        run=_each,
        takes=("number", "group"),
        assumes=("independent", "weights", "normal-means"),
        checked=("R survey::svyby(svymean)",),
        inside=False,
    ),
)
