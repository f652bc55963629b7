"""Quantiles by survey weight, with Woodruff's intervals."""

from __future__ import annotations

from math import sqrt

import numpy as np

from analysis.cells import Cells
from analysis.inference.procedure import Procedure
from analysis.inference.sampling import Sample, demand_weights, edge, enough
from analysis.results import Estimate, Interval, WeightedQuantiles

QUARTERS = (0.25, 0.5, 0.75)
ROUNDING = 1e-12  # of the weight, when it is laid beside a share of it


def weighted_quantiles(
    cells: Cells,
    shares: tuple[float, ...] = QUARTERS,
    strata: str | None = None,
    *,
    level: float = 0.95,
) -> WeightedQuantiles:
    """Values of a score below which shares of the weight lie.

    Parameters
    ----------
    cells : Cells
        The score first, and the strata if there are any.
    shares : tuple of float
        Each between 0 and 1.

    Returns
    -------
    WeightedQuantiles
        Each is a value that occurs: the first with at least that share of the weight
        up to it. Woodruff's interval.

    Raises
    ------
    TooFewAnswersError, ZeroWeightError, LonelyStratumError
        As ``weighted_mean.weighted_mean``.
    ValueError
        A share is not between 0 and 1.

    Notes
    -----
    The interval is read off the same steps at the share plus and minus t errors of the
    share that lies up to the quantile. Checked against R ``survey::svyquantile(qrule =
    "math")``, which gives the quantiles.

    References
    ----------
    Woodruff (1952), doi:10.1080/01621459.1952.10483443.
    """
    if not all(0 < share < 1 for share in shares):
        raise ValueError("a share lies between 0 and 1")
    sample = Sample.of(cells, strata)
    enough(sample)
    score, total = cells.values[:, 0], float(cells.weight.sum())
    values, place = np.unique(score, return_inverse=True)
    upto = np.cumsum(np.bincount(place, weights=cells.weight)) / total

    def at(share: float) -> float:
        here = int(np.searchsorted(upto, min(share, 1.0) - ROUNDING))
        return float(values[min(here, len(values) - 1)])

    def ends(share: float) -> Interval:
        below = score <= at(share)
        held = float(cells.weight @ below) / total
        influence = (below - held) / total
        se = sqrt(sample.covariance(influence[:, None])[0, 0])
        half = edge(level, sample.df) * se
        return Interval(
            low=at(max(share - half, 0.0)), high=at(share + half), level=level
        )

    return WeightedQuantiles(
        of=cells.names[0],
        quantiles={
            share: Estimate(
                measure="weighted-quantile",
                of=cells.names[:1],
                value=at(share),
                interval=ends(share),
                n=cells.total,
                n_missing=cells.n_missing,
                method="woodruff",
            )
            for share in shares
        },
        n=cells.total,
        n_missing=cells.n_missing,
        method="woodruff",
        options={"rule": "inverse of the steps"},
    )


def _quarters(cells: Cells, level: float = 0.95) -> WeightedQuantiles:
    """The quarters of a score; see ``weighted_quantiles``.

    References
    ----------
    Woodruff (1952), doi:10.1080/01621459.1952.10483443.
    """
    return weighted_quantiles(demand_weights(cells), level=level)


PROCEDURES = (
    Procedure(
        id="weighted-quantiles",
        subject="weights",
        run=_quarters,
        takes=("number",),
        assumes=("independent", "weights"),
        checked=("R survey::svyquantile(qrule = 'math')",),
        inside=False,
    ),
)
