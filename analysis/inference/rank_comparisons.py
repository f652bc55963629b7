"""Which pairs of the levels of a group differ, by the order of the answers alone?

All take cells with the columns outcome, group, and give one ``Comparison`` per pair a,
b in the order of the levels; its sign is that of b minus a.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
from scipy.special import ndtr, ndtri

from analysis.cells import Cells
from analysis.inference.comparisons import corrected
from analysis.inference.groups import ranked
from analysis.inference.multiplicity import Adjustment
from analysis.inference.procedure import Procedure
from analysis.inference.rank_sum import mann_whitney
from analysis.inference.samples import Samples, samples
from analysis.results import Comparison, Estimate, Interval


def dunn(
    cells: Cells, level: float = 0.95, *, adjustment: Adjustment = "holm"
) -> tuple[Comparison, ...]:
    """Dunn's comparison of mean ranks, after Kruskal and Wallis.

    Parameters
    ----------
    cells : Cells
        Columns outcome (anything with an order), group.
    adjustment : str
        How ``p_adjusted`` is corrected for the number of pairs.

    Returns
    -------
    tuple of Comparison
        ``effect``: the mean rank of b minus that of a, among all respondents; its
        interval, as the two-sided ``p``, is that of the pair alone.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError
        As ``samples``.

    Notes
    -----
    z with the variance of all ranks, and so corrected for ties. Checked against R
    ``rstatix::dunn_test``; the package dunn.test halves p.

    References
    ----------
    Dunn (1964), doi:10.1080/00401706.1964.10490181.
    """
    ranks = ranked(cells)
    spread = (ranks.between + ranks.within) / (ranks.total - 1)
    pairs = combinations(range(len(ranks.levels)), 2)
    tests = [_of_ranks(ranks, spread, pair, level) for pair in pairs]
    return corrected(tests, adjustment)


def pairwise_mann_whitney(
    cells: Cells,
    level: float = 0.95,
    *,
    adjustment: Adjustment = "holm",
    exact: bool = True,
) -> tuple[Comparison, ...]:
    """Mann and Whitney's test for every pair of levels, ranked anew.

    Parameters
    ----------
    cells : Cells
        Columns outcome (anything with an order), group.
    adjustment : str
        How ``p_adjusted`` is corrected for the number of pairs.
    exact : bool
        As ``mann_whitney``.

    Returns
    -------
    tuple of Comparison
        ``statistic`` U of b; ``effect`` the rank-biserial correlation of b against
        a, with the interval of the pair alone.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError
        As ``samples``; or the respondents of a pair all score the same.

    Notes
    -----
    Checked against R ``pairwise.wilcox.test``.
    """
    groups = samples(cells)
    tests = []
    for a, b in combinations(range(len(groups.levels)), 2):
        two = _of_two(cells, groups, (b, a))
        found = mann_whitney(two, level, exact=exact)
        levels = (groups.levels[a], groups.levels[b])
        tests.append(
            replace(
                found,
                test="pairwise-mann-whitney",
                method="pairwise-mann-whitney",
                groups=levels,
            )
        )
    return corrected(tests, adjustment)


def _of_ranks(
    ranks: Samples, spread: float, places: tuple[int, int], level: float
) -> Comparison:
    a, b = places
    both = [a, b]
    value = float(ranks.mean[b] - ranks.mean[a])
    error = float(np.sqrt(spread * (1 / ranks.n[both]).sum()))
    half = float(-ndtri((1 - level) / 2)) * error
    n, missing = int(ranks.n[both].sum()), int(ranks.missing[both].sum())
    effect = Estimate(
        measure="rank-difference",
        of=ranks.of,
        value=value,
        interval=Interval(low=value - half, high=value + half, level=level),
        n=n,
        n_missing=missing,
        method="dunn",
    )
    return Comparison(
        test="dunn",
        of=ranks.of,
        statistic=value / error,
        df=(),
        p=float(2 * ndtr(-abs(value / error))),
        effect=effect,
        groups=(ranks.levels[a], ranks.levels[b]),
        by=ranks.of[1],
        n=n,
        n_missing=missing,
        method="dunn",
        options={"ties": "mid-ranks"},
    )


def _of_two(cells: Cells, groups: Samples, places: tuple[int, int]) -> Cells:
    """The cells of two levels, in this order."""
    group = groups.of[1]
    two = tuple(groups.levels[at] for at in places)
    place = cells.column(group)
    held = [place == cells.levels[group].index(level) for level in two]
    kept = held[0] | held[1]
    values = cells.values[kept].copy()
    values[:, cells.names.index(group)] = np.where(held[0][kept], 0.0, 1.0)
    return replace(
        cells,
        values=values,
        n=cells.n[kept],
        weight=cells.weight[kept],
        weight_squared=cells.weight_squared[kept],
        levels={**cells.levels, group: two},
        n_missing=int(groups.missing[[*places]].sum()),
        incomplete=None,
    )


PROCEDURES = (
    Procedure(
        id="dunn",
        subject="groups",
        run=dunn,
        takes=("order", "group"),
        assumes=("independent",),
        checked=("R rstatix::dunn_test",),
    ),
    Procedure(
        id="pairwise-mann-whitney",
        subject="groups",
        run=pairwise_mann_whitney,
        takes=("order", "group"),
        assumes=("independent",),
        checked=("R pairwise.wilcox.test",),
    ),
)
