"""Does the share that gave an answer lie above or below what is said of it?"""

from __future__ import annotations

import numpy as np
from scipy.stats import norm

from analysis.cells import Cells
from analysis.errors import (
    OutsideBoundsError,
    TooFewAnswersError,
    UncountedAnswerError,
)
from analysis.inference.shares import wilson
from analysis.line import Name
from analysis.results import Comparison, Estimate, Interval


def against(
    cells: Cells, *, value: str, bound: float, level: float = 0.95
) -> Comparison:
    """The score test of a share against a bound, with Wilson's interval.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 1), one item or group.
    value : str
        The answer that is counted: a code as text, or a level of the group.
    bound : float
        The share it is held against, between 0 and 1.

    Returns
    -------
    Comparison
        ``effect`` is share - bound, its interval Wilson's less the bound.

    Raises
    ------
    TooFewAnswersError
        Nobody answered.
    UncountedAnswerError
        ``value`` is no level of the group, or no number of the item.
    OutsideBoundsError
        ``bound`` is not between 0 and 1: at the ends one answer decides.

    Notes
    -----
    z = (share - bound) / sqrt(bound (1 - bound) / n), two-sided. The test and
    Wilson's interval agree: the bound lies outside exactly when p < 1 - level.

    References
    ----------
    Wilson (1927), doi:10.1080/01621459.1927.10502953.
    """
    if not 0 < bound < 1:
        raise OutsideBoundsError(value=float(bound))
    n = cells.total
    if n == 0:
        raise TooFewAnswersError(found=0, needed=1)
    name = cells.names[0]
    count = int(cells.n[cells.column(name) == _code(cells, name, value)].sum())
    z = (count / n - bound) / np.sqrt(bound * (1 - bound) / n)
    ends = wilson(count, n, level)
    effect = Estimate(
        measure="share-above-bound",
        of=cells.names,
        value=count / n - bound,
        interval=Interval(low=ends.low - bound, high=ends.high - bound, level=level),
        n=n,
        n_missing=cells.n_missing,
        method="wilson",
        options={"value": value, "bound": bound},
    )
    return Comparison(
        test="share-against-bound",
        of=cells.names,
        statistic=float(z),
        df=(),
        p=float(2 * norm.sf(abs(z))),
        effect=effect,
        groups=(value,),
        by=name,
        n=n,
        n_missing=cells.n_missing,
        method="score-test",
        options={"value": value, "bound": bound},
    )


def _code(cells: Cells, name: str, value: str) -> float:
    """How an answer stands in the cells."""
    try:
        if name in cells.levels:
            return cells.levels[name].index(value)
        return float(value)
    except ValueError:
        raise UncountedAnswerError(score=Name(name), answer=value) from None
