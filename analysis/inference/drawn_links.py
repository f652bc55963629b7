"""Correlations with an interval from the bootstrap."""

from __future__ import annotations

import numpy as np

from analysis.cells import Cells
from analysis.inference import association
from analysis.inference.bootstrap import DRAWS, SEED, Resampled, resample
from analysis.inference.procedure import Procedure
from analysis.results import Estimate


def pearson(
    cells: Cells, level: float = 0.95, *, draws: int = DRAWS, seed: int = SEED
) -> Estimate:
    """Pearson's correlation with a bootstrap interval.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two scores in any unit.
    level : float
        Confidence level, between 0 and 1.
    draws, seed : int
        As ``bootstrap.resample``.

    Returns
    -------
    Estimate
        ``value`` in [-1, 1], without a p. ``options`` tell how it was drawn.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError
        As ``association.pearson``.
    UnstableDrawsError
        In more than one draw in ten a score does not vary.

    Notes
    -----
    The interval takes neither score to be normal; Fisher's does. The value was
    checked against R ``cor.test``, the interval against draws of rows.

    References
    ----------
    Efron (1979), doi:10.1214/aos/1176344552.
    """
    found = association.pearson(cells, level)
    whole = cells.pick(*cells.names)  # the same draws, however cells were split
    x, y = (whole.values - whole.n @ whole.values / whole.total).T
    parts = np.column_stack([x, y, x**2, y**2, x * y])
    total = float(whole.total)

    def statistic(sums: np.ndarray) -> np.ndarray:
        x, y, xx, yy, xy = sums.T / total
        return (xy - x * y) / np.sqrt((xx - x**2) * (yy - y**2))

    drawn = resample(whole.n, statistic, parts, draws=draws, seed=seed)
    return _estimate(found, "pearson-bootstrap", drawn, level)


def spearman(
    cells: Cells, level: float = 0.95, *, draws: int = DRAWS, seed: int = SEED
) -> Estimate:
    """Spearman's rank correlation with a bootstrap interval.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two scores that have an order.
    level : float
        Confidence level, between 0 and 1.
    draws, seed : int
        As ``bootstrap.resample``.

    Returns
    -------
    Estimate
        ``value`` in [-1, 1], without a p. ``options`` tell how it was drawn.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError
        As ``association.spearman``.
    UnstableDrawsError
        In more than one draw in ten a score does not vary.

    Notes
    -----
    Ranks are taken anew in each draw. The value was checked against R ``cor.test``, the
    interval against draws of rows.

    References
    ----------
    Efron (1979), doi:10.1214/aos/1176344552.
    """
    found = association.spearman(cells, level)
    whole = cells.pick(*cells.names)
    places = [np.unique(it, return_inverse=True)[1] for it in whole.values.T]
    shown = [np.eye(place.max() + 1)[place] for place in places]

    def statistic(counts: np.ndarray) -> np.ndarray:
        x, y = (
            _ranks(counts @ one)[:, place]
            for one, place in zip(shown, places, strict=True)
        )
        xy, xx, yy = ((counts * it).sum(axis=1) for it in (x * y, x**2, y**2))
        return xy / np.sqrt(xx * yy)

    drawn = resample(whole.n, statistic, draws=draws, seed=seed)
    return _estimate(found, "spearman-bootstrap", drawn, level)


def _ranks(tied: np.ndarray) -> np.ndarray:
    """Per draw the mid-rank of each value, from its mean; ``tied`` have each value."""
    upto = np.cumsum(tied, axis=1)
    return upto - tied / 2 - upto[:, -1:] / 2


def _estimate(
    found: Estimate, measure: str, drawn: Resampled, level: float
) -> Estimate:
    return Estimate(
        measure=measure,
        of=found.of,
        value=found.value,
        interval=drawn.interval(level),
        n=found.n,
        n_missing=found.n_missing,
        method="bootstrap",
        options=drawn.options,
    )


PROCEDURES = (
    Procedure(
        id="spearman-bootstrap",
        subject="association",
        run=spearman,
        takes=("order", "order"),
        assumes=("independent", "monotone"),
        checked=("R cor.test", "draws of rows"),
    ),
    Procedure(
        id="pearson-bootstrap",
        subject="association",
        run=pearson,
        takes=("number", "number"),
        assumes=("independent", "straight"),
        checked=("R cor.test", "draws of rows"),
    ),
)
