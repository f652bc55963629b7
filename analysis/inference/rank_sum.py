"""Does one of two groups score higher, by the order of the answers alone?

All take cells with the columns outcome, group with two levels; the first is the one
shown first.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr
from scipy.stats import mannwhitneyu

from analysis.cells import Cells
from analysis.inference.procedure import Procedure
from analysis.inference.ranks import fisher_interval, mid_ranks, ties
from analysis.inference.samples import Samples, pair
from analysis.results import Comparison, Estimate, Interval

EXACT_BELOW = 50  # respondents in either group, as in R


@dataclass(frozen=True, slots=True, kw_only=True)
class RankSum:
    """Mann and Whitney's U of the first of two groups, and what it is held against.

    Parameters
    ----------
    u : float
        Pairs in which the first group scores higher; a tied pair counts a half.
    spread : float
        Standard deviation of U when both groups score alike, given the ties.
    """

    groups: Samples
    u: float
    spread: float

    @property
    def pairs(self) -> float:
        """Pairs of one of each group."""
        first, second = self.groups.n.astype(float)
        return float(first * second)

    def z(self, *, continuity: bool = False) -> float:
        """U in standard deviations from its middle; a half nearer with continuity."""
        off = self.u - self.pairs / 2
        return float((off - np.sign(off) / 2 if continuity else off) / self.spread)

    def p(self, *, continuity: bool) -> float:
        """Two-sided, by the normal approximation."""
        return float(2 * ndtr(-abs(self.z(continuity=continuity))))

    @property
    def biserial(self) -> float:
        """How much more often the first group scores higher than lower."""
        return float(np.clip(2 * self.u / self.pairs - 1, -1, 1))

    def biserial_interval(self, level: float) -> Interval:
        """By Fisher's z, as in R ``effectsize::rank_biserial``."""
        error = np.sqrt((self.groups.total + 1) / (3 * self.pairs))
        return fisher_interval(self.biserial, error, level)


def rank_sum(cells: Cells) -> RankSum:
    """U of the first group.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError, ConstantScoreError
        As ``samples.pair``.
    """
    groups = pair(cells)
    first, second = groups.n.astype(float)
    n = first + second
    score, size, in_first = _held(cells)
    ranks, tied = mid_ranks(score, size), ties(score, size)[1].astype(float)
    u = float((size * ranks)[in_first].sum() - first * (first + 1) / 2)
    spread = n + 1 - (tied**3 - tied).sum() / (n * (n - 1))
    return RankSum(
        groups=groups, u=u, spread=float(np.sqrt(first * second / 12 * spread))
    )


def mann_whitney(
    cells: Cells,
    level: float = 0.95,
    *,
    continuity: bool = True,
    exact: bool = True,
) -> Comparison:
    """Mann and Whitney's test, corrected for ties.

    Parameters
    ----------
    cells : Cells
        Columns outcome (anything with an order), group with two levels.
    continuity : bool
        Take half a rank off, as R does; scipy and R agree with and without.
    exact : bool
        Where both groups have fewer than fifty respondents and no two score the same,
        p counts all orders there could be, as R does. Else, and with ``False``
        always, it is the normal approximation.

    Returns
    -------
    Comparison
        ``statistic`` U of the first group, R's W. ``effect``: rank-biserial
        correlation, the share of pairs in which the first group scores higher minus
        the share in which it scores lower.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError
        More or fewer than two levels have respondents.
    ConstantScoreError
        Everybody scores the same.

    Notes
    -----
    Interval: tanh(artanh(r) +- z sqrt((n1 + n2 + 1) / (3 n1 n2))), which closes at 1
    and -1. Checked against R ``wilcox.test``, ``effectsize::rank_biserial`` and scipy
    ``mannwhitneyu``.

    References
    ----------
    Mann & Whitney (1947), doi:10.1214/aoms/1177730491; Kerby (2014),
    doi:10.2466/11.IT.3.1.
    """
    found = rank_sum(cells)
    counted = exact and _can_be_counted(cells)
    groups = found.groups
    kind = "exact" if counted else "yes" if continuity else "no"
    return Comparison(
        test="mann-whitney",
        of=groups.of,
        statistic=found.u,
        df=(),
        p=_exact_p(cells) if counted else found.p(continuity=continuity),
        effect=_estimate(
            found,
            "rank-biserial",
            found.biserial,
            found.biserial_interval(level),
        ),
        groups=groups.levels,
        by=groups.of[1],
        n=groups.total,
        n_missing=groups.n_missing,
        method="mann-whitney-exact" if counted else "mann-whitney",
        options={"ties": "mid-ranks", "continuity": kind},
    )


def superiority(cells: Cells, level: float = 0.95) -> Estimate:
    """How often somebody of the first group scores higher than one of the second.

    Returns
    -------
    Estimate
        In [0, 1]; a tied pair counts a half, so that alike is .5.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError, ConstantScoreError
        As ``mann_whitney``.

    Notes
    -----
    (r + 1) / 2 of the rank-biserial r, and so its interval. Checked against R.

    References
    ----------
    McGraw & Wong (1992), doi:10.1037/0033-2909.111.2.361.
    """
    found = rank_sum(cells)
    ends = found.biserial_interval(level)
    interval = Interval(low=(ends.low + 1) / 2, high=(ends.high + 1) / 2, level=level)
    return _estimate(found, "superiority", found.u / found.pairs, interval)


def _estimate(
    found: RankSum, measure: str, value: float, interval: Interval
) -> Estimate:
    return Estimate(
        measure=measure,
        of=found.groups.of,
        value=value,
        interval=interval,
        n=found.groups.total,
        n_missing=found.groups.n_missing,
        method=measure,
    )


def _held(cells: Cells) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Score, respondents and whether of the first group, of cells that hold any."""
    held = cells.n > 0
    place = cells.values[held, 1]
    return cells.values[held, 0], cells.n[held], place == place.min()


def _can_be_counted(cells: Cells) -> bool:
    score, n, in_first = _held(cells)
    few = max(n[in_first].sum(), n[~in_first].sum()) < EXACT_BELOW
    return bool(few and n.max() == 1 and len(np.unique(score)) == len(score))


def _exact_p(cells: Cells) -> float:
    score, _, in_first = _held(cells)
    return float(mannwhitneyu(score[in_first], score[~in_first], method="exact").pvalue)


PROCEDURES = (
    Procedure(
        id="mann-whitney",
        subject="two-groups",
        run=mann_whitney,
        takes=("order", "two"),
        assumes=("independent",),
        checked=("R wilcox.test", "scipy mannwhitneyu"),
    ),
    Procedure(
        id="superiority",
        subject="two-groups",
        run=superiority,
        takes=("order", "two"),
        assumes=("independent",),
        checked=("R wilcox.test",),
    ),
)
