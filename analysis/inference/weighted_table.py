"""A table of weights, tested by Rao and Scott."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.linalg import helmert
from scipy.special import chdtrc, fdtrc

from analysis.cells import Cells
from analysis.inference.procedure import Procedure
from analysis.inference.sampling import Sample, demand_weights, enough
from analysis.inference.tables import counts, varied
from analysis.results import Comparison, WeightedTable


def weighted_table(cells: Cells, strata: str | None = None) -> WeightedTable:
    """Do two columns go together, by weight?

    Parameters
    ----------
    cells : Cells
        Rows, columns, and the strata if there are any: groups, or answers counted one
        by one. Those who miss either stay in the sample and add nothing.
    strata : str or None
        A group that was drawn from level by level.

    Returns
    -------
    WeightedTable
        Levels where nobody is are left out.

    Raises
    ------
    ConstantScoreError
        A column has one level with respondents; both at once.
    TooFewAnswersError
        No more respondents have both columns than there are levels or strata.
    ZeroWeightError
        All who have are of weight 0.
    LonelyStratumError
        A stratum has one respondent; all are told.

    Notes
    -----
    X2 is Pearson's of the shares by weight, times n. With p the shares, V their
    covariance and C the contrasts of no link, the design effects are the eigenvalues
    of (C' D C / n)^-1 C' D V D C, D = diag(1 / p); their sum divides X2, and with d =
    sum^2 / sum of squares the quotient is F with d and d df, df being respondents less
    strata. First order: X2 over their mean, chi-square. Checked against R
    ``survey::svychisq`` with ``statistic = "F"`` and ``"Chisq"``.

    References
    ----------
    Rao & Scott (1984), doi:10.1214/aos/1176346391; Thomas & Rao (1987),
    doi:10.1080/01621459.1987.10478468.
    """
    two = counts(replace(cells, incomplete=None).pick(*cells.names[:2]))
    table = varied(two, fewest=max(two.occupied().n.shape, default=0) + 1).occupied()
    sample = Sample.of(cells, strata)
    df, n, total = enough(sample), cells.total, float(cells.weight.sum())
    size = table.n.shape
    has = _places(cells)[:, None] == np.arange(size[0] * size[1])
    share = cells.weight @ has / total
    covariance = sample.covariance((has - share) / total)
    inverse = np.divide(1, share, out=np.zeros_like(share), where=share > 0)
    contrasts = np.kron(helmert(size[0]), helmert(size[1])).T * inverse[:, None]
    plain = contrasts.T @ (contrasts * share[:, None]) / n
    ratio = np.linalg.solve(plain, contrasts.T @ covariance @ contrasts)
    effects = np.sort(np.linalg.eigvals(ratio).real)[::-1]
    of_both = share.reshape(size)
    free = np.outer(of_both.sum(axis=1), of_both.sum(axis=0))
    statistic = n * float(((of_both - free) ** 2 / free).sum())
    return WeightedTable(
        of=table.of,
        rows=table.levels[0],
        columns=table.levels[1],
        weight=(cells.weight @ has).reshape(size),
        test=_second(cells, statistic, effects, df),
        first_order=_first(cells, statistic, effects),
        design_effects=tuple(effects.tolist()),
        n=n,
        n_missing=cells.n_missing,
    )


def _places(cells: Cells) -> np.ndarray:
    """Where each cell stands in the table of levels that somebody has, row by row."""
    held = cells.n > 0
    row, column = (
        np.searchsorted(np.unique(of[held]), of) for of in cells.values[:, :2].T
    )
    return row * len(np.unique(cells.values[held, 1])) + column


def _second(cells: Cells, statistic: float, effects: np.ndarray, df: int) -> Comparison:
    above = float(effects.sum() ** 2 / (effects**2).sum())
    f = statistic / float(effects.sum())
    return Comparison(
        test="rao-scott",
        of=cells.names[:2],
        statistic=f,
        df=(above, above * df),
        p=float(fdtrc(above, above * df, f)),
        n=cells.total,
        n_missing=cells.n_missing,
        method="rao-scott",
    )


def _first(cells: Cells, statistic: float, effects: np.ndarray) -> Comparison:
    mean = float(effects.mean())
    return Comparison(
        test="rao-scott-first-order",
        of=cells.names[:2],
        statistic=statistic,
        df=(float(len(effects)),),
        p=float(chdtrc(len(effects), statistic / mean)),
        n=cells.total,
        n_missing=cells.n_missing,
        method="rao-scott-first-order",
        options={"mean_effect": mean},
    )


def _two(cells: Cells, level: float = 0.95) -> WeightedTable:
    """Of two columns; see ``weighted_table``. There is no interval.

    References
    ----------
    Rao & Scott (1984), doi:10.1214/aos/1176346391; Thomas & Rao (1987),
    doi:10.1080/01621459.1987.10478468.
    """
    return weighted_table(demand_weights(cells))


PROCEDURES = (
    Procedure(
        id="weighted-table",
        subject="weights",
        run=_two,
        takes=("category", "category"),
        assumes=("independent", "weights"),
        checked=("R survey::svychisq",),
        inside=False,
    ),
)
