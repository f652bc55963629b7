"""Is a correlation too small to matter?"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.stats import norm

from analysis.cells import Cells
from analysis.errors import OutsideBoundsError, TooFewAnswersError
from analysis.inference.association import spearman
from analysis.results import Comparison

FEWEST = 4  # the error divides by n - 3


def correlation(cells: Cells, *, smallest: float, level: float = 0.95) -> Comparison:
    """Two one-sided tests that Spearman's correlation lies within +-smallest.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two scores.
    smallest : float
        The smallest correlation that matters, between 0 and 1.
    level : float
        1 - level is the risk of each one-sided test.

    Returns
    -------
    Comparison
        ``statistic`` is the z nearest to 0 of the two; ``p`` the larger of the
        two p. ``effect`` is Spearman's correlation with the interval at
        1 - 2 (1 - level), which lies within +-smallest exactly when p < 1 - level.

    Raises
    ------
    TooFewAnswersError
        Fewer than four respondents have both scores.
    ConstantScoreError
        A score has one value; both scores are told at once.
    OutsideBoundsError
        ``smallest`` is not between 0 and 1.

    Notes
    -----
    On Fisher's z with Bonett and Wright's standard error,
    sqrt((1 + r^2 / 2) / (n - 3)); a correlation of exactly 1 or -1 has p = 1.

    References
    ----------
    Lakens (2017), doi:10.1177/1948550617697177; Bonett & Wright (2000),
    doi:10.1007/BF02294183.
    """
    if not 0 < smallest < 1:
        raise OutsideBoundsError(value=float(smallest))
    found = spearman(cells, level=1 - 2 * (1 - level))
    if found.n < FEWEST:
        raise TooFewAnswersError(found=found.n, needed=FEWEST)
    error = np.sqrt((1 + found.value**2 / 2) / (found.n - 3))
    with np.errstate(divide="ignore"):  # infinite at -1 and 1: never equivalent
        place = np.arctanh(found.value)
    above = (place + np.arctanh(smallest)) / error
    below = (place - np.arctanh(smallest)) / error
    statistic = float(above if abs(above) < abs(below) else below)
    p = float(max(norm.sf(above), norm.cdf(below)))
    return Comparison(
        test="equivalence",
        of=found.of,
        statistic=statistic,
        df=(),
        p=p,
        effect=replace(found, p=None),
        n=found.n,
        n_missing=found.n_missing,
        method="equivalence",
        options={"smallest": smallest},
    )
