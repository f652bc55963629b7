"""Quantiles by survey weight, with Woodruff's intervals."""

from __future__ import annotations

from dataclasses import dataclass
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
    steps = _Steps.of(cells)
    return WeightedQuantiles(
        of=cells.names[0],
        quantiles={
            share: Estimate(
                measure="weighted-quantile",
                of=cells.names[:1],
                value=steps.at(share),
                interval=_woodruff(share, steps, cells, sample, level),
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


@dataclass(frozen=True, slots=True)
class _Steps:
    """The values of a score, and the share of the weight up to each."""

    values: np.ndarray
    upto: np.ndarray

    @classmethod
    def of(cls, cells: Cells) -> _Steps:
        values, place = np.unique(cells.values[:, 0], return_inverse=True)
        weights = np.bincount(place, weights=cells.weight)
        return cls(values, np.cumsum(weights) / float(cells.weight.sum()))

    def at(self, share: float) -> float:
        """The first value with this share of the weight up to it."""
        here = int(np.searchsorted(self.upto, min(share, 1.0) - ROUNDING))
        return float(self.values[min(here, len(self.values) - 1)])


def _woodruff(
    share: float, steps: _Steps, cells: Cells, sample: Sample, level: float
) -> Interval:
    total = float(cells.weight.sum())
    below = cells.values[:, 0] <= steps.at(share)
    held = float(cells.weight @ below) / total
    influence = (below - held) / total
    se = sqrt(sample.covariance(influence[:, None])[0, 0])
    half = edge(level, sample.df) * se
    low, high = steps.at(max(share - half, 0.0)), steps.at(share + half)
    return Interval(low=low, high=high, level=level)


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
