"""Is a correlation, or a difference between two means, too small to matter?"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.special import stdtr
from scipy.stats import norm

from analysis.cells import Cells
from analysis.errors import NoBoundError, OutsideBoundsError, TooFewAnswersError
from analysis.inference.association import spearman
from analysis.inference.procedure import Procedure
from analysis.inference.samples import pair
from analysis.inference.two_groups import Difference, mean_difference
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


def means(cells: Cells, level: float = 0.95, *, smallest: float = 0.5) -> Comparison:
    """Two one-sided tests that two means lie less than ``smallest`` apart.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group with two levels.
    level : float
        1 - level is the risk of each one-sided test.
    smallest : float
        The smallest difference that matters, above 0 and in the unit of the score.

    Returns
    -------
    Comparison
        ``statistic`` is the t nearest to 0 of the two, with Welch's ``df``; ``p`` the
        larger of the two p. ``effect`` is the first mean minus the second with the
        interval at 1 - 2 (1 - level), which lies within +-smallest exactly when
        p < 1 - level.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError, ConstantScoreError
        As ``two_groups.welch_t``.
    TooFewAnswersError, ConstantGroupError
        A group has one respondent, or no spread.
    NoBoundError
        ``smallest`` is 0 or below.

    Notes
    -----
    Welch's errors. Checked against R ``t.test(mu = -smallest, alternative =
    "greater")`` and its mirror.

    References
    ----------
    Schuirmann (1987), doi:10.1007/BF01068419; Lakens (2017),
    doi:10.1177/1948550617697177.
    """
    if not smallest > 0:
        raise NoBoundError(value=float(smallest))
    sides = [one_sided(cells, bound=bound) for bound in (-smallest, smallest)]
    found = mean_difference(cells, level=1 - 2 * (1 - level))
    return Comparison(
        test="equivalence-means",
        of=found.of,
        statistic=min((t for t, _, _ in sides), key=abs),
        df=(sides[0][1],),
        p=max(p for _, _, p in sides),
        effect=replace(found, p=None),
        groups=pair(cells).levels,
        by=found.of[1],
        n=found.n,
        n_missing=found.n_missing,
        method="equivalence-means",
        options={"smallest": float(smallest), "level": level},
    )


def one_sided(cells: Cells, *, bound: float) -> tuple[float, float, float]:
    """Welch's test that a difference lies above a bound below 0, or below one above.

    Returns
    -------
    tuple of float
        t, its df, and p.

    Raises
    ------
    As ``two_groups.welch_t``.
    """
    apart = Difference.of(pair(cells), "welch")
    t = (apart.value - bound) / apart.error
    return t, apart.df, float(stdtr(apart.df, t if bound > 0 else -t))


PROCEDURES = (
    Procedure(
        id="equivalence-means",
        subject="two-groups",
        run=means,
        takes=("number", "two"),
        assumes=("independent", "normal-means"),
        checked=("R t.test",),
        numbers={"smallest": 0.5},
    ),
)
