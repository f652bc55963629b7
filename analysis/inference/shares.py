"""How large a part of the respondents belongs to each level or quadrant."""

from __future__ import annotations

import numpy as np
from statsmodels.stats.proportion import proportion_confint

from analysis.cells import Cells
from analysis.errors import TooFewAnswersError
from analysis.inference.procedure import Procedure
from analysis.results import Estimate, Interval, QuadrantShares, Share


def wilson(count: int, n: int, level: float = 0.95) -> Interval:
    """Wilson's interval of a proportion.

    Parameters
    ----------
    count, n : int
        Respondents who have something, of how many.
    level : float
        Confidence level, between 0 and 1.

    Raises
    ------
    TooFewAnswersError
        ``n`` is 0.
    ValueError
        ``count`` is not between 0 and ``n``.

    Notes
    -----
    The proportions that the score test does not reject: with share s and normal
    quantile z, (s + z^2 / 2n +- z sqrt(s (1 - s) / n + z^2 / 4n^2)) / (1 + z^2 / n).
    Checked against R ``prop.test(correct = FALSE)``.

    References
    ----------
    Wilson (1927), doi:10.1080/01621459.1927.10502953.
    """
    if n == 0:
        raise TooFewAnswersError(found=0, needed=1)
    if not 0 <= count <= n:
        raise ValueError("count lies between 0 and n")
    low, high = proportion_confint(count, n, alpha=1 - level, method="wilson")
    # at 0 and n one end is exact, whatever rounding says
    low, high = 0.0 if count == 0 else low, 1.0 if count == n else high
    return Interval(low=float(low), high=float(high), level=level)


def shares(cells: Cells, level: float = 0.95) -> tuple[Share, ...]:
    """The share of each level of a group, in the order of its levels.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 1), a group or the quadrants.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    tuple of Share
        Levels where nobody is too. ``estimate`` counts respondents; ``weighted`` is
        the share by survey weight, None where the study has none.

    Raises
    ------
    TooFewAnswersError
        Nobody has a level.
    """
    name = cells.names[0]
    place = cells.column(name).astype(int)
    size, n = len(cells.levels[name]), cells.total
    counts = np.bincount(place, weights=cells.n, minlength=size).astype(int).tolist()
    weights = np.bincount(place, weights=cells.weight, minlength=size)
    is_weighted = not np.array_equal(cells.weight, cells.n)
    return tuple(
        Share(
            level=one,
            count=count,
            estimate=_share(cells, count, n, level),
            weighted=float(weight / weights.sum()) if is_weighted else None,
        )
        for one, count, weight in zip(cells.levels[name], counts, weights, strict=True)
    )


def quadrant_shares(  # noqa: PLR0913
    cells: Cells,
    *,
    of: tuple[str, str],
    cuts: tuple[float, float],
    tied: tuple[int, int],
    n_out: int = 0,
    ties: str = "low",
    level: float = 0.95,
) -> QuadrantShares:
    """The four quadrants, with where they were cut and who stands on the line.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 1), the quadrants.
    of : tuple of str
        The scores of the two axes, search first.
    cuts : tuple of float
        Where each axis is cut, in the unit of its score.
    tied : tuple of int
        Respondents exactly on each cut.
    n_out : int
        Respondents on a cut who were left out for it: they count among the missing
        of ``cells``, and apart from them in the result.
    ties : {"low", "high", "out"}
        Where respondents on a cut went.
    level : float
        Confidence level of the shares, between 0 and 1.

    Returns
    -------
    QuadrantShares
        ``n + n_out + n_missing`` is everybody.

    Raises
    ------
    TooFewAnswersError
        Nobody is in a quadrant.
    """
    return QuadrantShares(
        of=of,
        cuts=cuts,
        tied=tied,
        shares=shares(cells, level),
        n=cells.total,
        n_missing=cells.n_missing - n_out,
        n_out=n_out,
        method="wilson",
        options={"ties": ties},
    )


def _share(cells: Cells, count: int, n: int, level: float) -> Estimate:
    interval = wilson(count, n, level)
    return Estimate(
        measure="share",
        of=cells.names,
        value=count / n,
        interval=interval,
        n=n,
        n_missing=cells.n_missing,
        method="wilson",
    )


PROCEDURES = (
    Procedure(
        id="share",
        subject="description",
        run=shares,
        takes=("group",),
        assumes=("independent",),
        checked=("R prop.test(correct = FALSE)",),
    ),
)
