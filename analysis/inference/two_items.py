"""Two items as the halves of one scale."""

from __future__ import annotations

from dataclasses import replace

from analysis.cells import Cells
from analysis.errors import PerfectCorrelationError
from analysis.inference.association import pearson
from analysis.inference.groupwise import PERFECT
from analysis.inference.procedure import Procedure
from analysis.line import Name
from analysis.results import Estimate, Interval


def spearman_brown(cells: Cells, level: float = 0.95) -> Estimate:
    """How reliable two items are together.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two items, reversed where they should be.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Estimate
        At most 1; negative where the items go against each other. p is whether they
        go together at all.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError
        As ``pearson``.
    PerfectCorrelationError
        The items are each other's opposite.

    Notes
    -----
    2 r / (1 + r), which is the standardised alpha of two items; the interval is that of
    r, stepped up at both ends. For items of equal spread and equal part in the score;
    alpha is never larger. Checked against R ``2 * r / (1 + r)``.

    References
    ----------
    Eisinga, Te Grotenhuis & Pelzer (2013), doi:10.1007/s00038-012-0416-3.
    """
    r = pearson(cells, level)
    if r.value < -PERFECT:
        first, second = map(Name, cells.names)
        raise PerfectCorrelationError(score=first, other=second)
    low, high = (r.interval.low, r.interval.high) if r.interval else (-1.0, 1.0)
    ends = Interval(low=_stepped_up(low), high=_stepped_up(high), level=level)
    return replace(
        r,
        measure="spearman-brown",
        value=_stepped_up(r.value),
        interval=ends,
        method="spearman-brown",
    )


def _stepped_up(r: float) -> float:
    return 2 * r / (1 + r) if r > -1 else -float("inf")


PROCEDURES = (
    Procedure(
        id="spearman-brown",
        subject="scales",
        run=spearman_brown,
        takes=("number", "number"),
        assumes=("independent", "equal-loadings"),
        checked=("R 2 * r / (1 + r)",),
    ),
)
