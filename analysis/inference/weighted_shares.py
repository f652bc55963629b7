"""Shares by survey weight, with linearised errors."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np
from scipy.special import betaincinv, expit, logit

from analysis.cells import Cells
from analysis.inference.kish import kish
from analysis.inference.procedure import Procedure
from analysis.inference.sampling import (
    Sample,
    demand_weights,
    edge,
    enough,
    reach,
)
from analysis.inference.tables import counts
from analysis.results import Estimate, Interval, WeightedShare

Kind = Literal["logit", "beta", "wald"]


def weighted_shares(
    cells: Cells,
    strata: str | None = None,
    *,
    interval: Kind = "logit",
    level: float = 0.95,
) -> tuple[WeightedShare, ...]:
    """How large a part of the weight has each level of a group, or each answer.

    Parameters
    ----------
    cells : Cells
        The group or item first, and the strata if there are any. Those whose answer
        is missing stay in the sample and add nothing.
    strata : str or None
        A group that was drawn from level by level.
    interval : {"logit", "beta", "wald"}
        Around the logit of the share; Korn and Graubard's, which is Clopper and
        Pearson's of as many respondents as the sample is worth; or the share plus and
        minus t errors, which may leave 0 to 1.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    tuple of WeightedShare
        In the order of the levels, also those where nobody is. A share of 0 or 1 has
        no error: whatever was asked, its interval is Korn and Graubard's with Kish's
        effective n.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents answered, or no more than there are strata.
    ZeroWeightError
        All who did are of weight 0.
    LonelyStratumError
        A stratum has one respondent; all are told.
    TooManyLevelsError
        There are more than 100,000 answers.

    Notes
    -----
    The mean of belonging to a level, as ``weighted_mean.weighted_mean``, with t of
    respondents less strata. Korn and Graubard's n is s (1 - s) / se^2 times the
    squared ratio of the edges of t with n - 1 and with these df. Checked against R
    ``survey::svymean`` and ``survey::svyciprop``, whose methods logit and xlogit are
    one here.

    References
    ----------
    Korn & Graubard (1998), Survey Methodology 24(2), 193-201.
    """
    one = replace(cells, incomplete=None).pick(cells.names[0])
    table = counts(one)
    sample = Sample.of(cells, strata)
    df, total = enough(sample), float(cells.weight.sum())
    score = cells.values[:, 0]
    every = np.arange(len(table.n)) if one.levels else np.unique(score)
    has = score[:, None] == every
    shares = cells.weight @ has / total
    errors = np.sqrt(np.diag(sample.covariance((has - shares) / total)))
    worth = kish(cells).n_effective
    each = zip(
        table.levels[0], table.n.tolist(), shares.tolist(), errors.tolist(), strict=True
    )
    return tuple(
        WeightedShare(
            of=cells.names[0],
            level=name,
            count=count,
            estimate=Estimate(
                measure="weighted-share",
                of=cells.names[:1],
                value=share,
                interval=_ends(share, se, cells.total, df, worth, interval, level),
                n=cells.total,
                n_missing=cells.n_missing,
                method="linearised-share",
                options={"interval": interval},
            ),
            se=se,
        )
        for name, count, share, se in each
    )


def _ends(  # noqa: PLR0913, PLR0917 (each is what an interval hangs on)
    share: float, se: float, n: int, df: int, worth: float, kind: Kind, level: float
) -> Interval:
    if not 0 < share < 1 or se == 0:
        return _beta(min(max(share, 0.0), 1.0), worth, level)
    if kind == "wald":
        return reach(share, se, level, df)
    if kind == "beta":
        worth = share * (1 - share) / se**2
        worth *= (edge(level, n - 1) / edge(level, df)) ** 2
        return _beta(share, worth, level)
    half = edge(level, df) * se / (share * (1 - share))
    low, high = expit(logit(share) + np.array([-half, half])).tolist()
    return Interval(low=low, high=high, level=level)


def _beta(share: float, n: float, level: float) -> Interval:
    """Clopper and Pearson's interval, also where n is no whole number."""
    tail, gave, not_gave = (1 - level) / 2, n * share, n * (1 - share)
    low = betaincinv(gave, not_gave + 1, tail) if gave > 0 else 0.0
    high = betaincinv(gave + 1, not_gave, 1 - tail) if not_gave > 0 else 1.0
    return Interval(low=float(low), high=float(high), level=level)


def _one(cells: Cells, level: float = 0.95) -> tuple[WeightedShare, ...]:
    """Of one column; see ``weighted_shares``."""
    return weighted_shares(demand_weights(cells), level=level)


PROCEDURES = (
    Procedure(
        id="weighted-shares",
        subject="weights",
        run=_one,
        takes=("category",),
        assumes=("independent", "weights"),
        checked=("R survey::svymean", "R survey::svyciprop"),
        inside=False,
    ),
)
