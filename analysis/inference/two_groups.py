"""Does a score differ between two groups? Differences are first minus second.

All take cells with the columns outcome, group; the group has two levels with
respondents, and the first is the one shown first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy.special import ndtr, ndtri, stdtr, stdtrit

from analysis.cells import Cells
from analysis.inference.procedure import Procedure
from analysis.inference.ranks import mid_ranks, ties
from analysis.inference.samples import Samples, pair
from analysis.inference.standardised import standardised
from analysis.results import Comparison, Estimate, Interval

Errors = Literal["welch", "student"]


def welch_t(cells: Cells, level: float = 0.95) -> Comparison:
    """Welch's t test: the groups may differ in spread.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group with two levels.
    level : float
        Confidence level of the effect's interval.

    Returns
    -------
    Comparison
        ``statistic`` t of first minus second; ``effect`` is Hedges' g. The
        difference in the unit of the score is ``mean_difference``.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError
        More or fewer than two levels have respondents.
    TooFewAnswersError, ConstantGroupError
        A group has one respondent, or no spread.
    ConstantScoreError
        Everybody scores the same.

    Notes
    -----
    Checked against R ``t.test(y ~ g)`` and scipy ``ttest_ind(equal_var=False)``.

    References
    ----------
    Welch (1947), doi:10.1093/biomet/34.1-2.28.
    """
    return _t(pair(cells), "welch", level)


def student_t(cells: Cells, level: float = 0.95) -> Comparison:
    """Student's t test: the groups have the same spread.

    As ``welch_t``, with the pooled variance; a group of one is allowed beside one
    of two or more.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError, ConstantScoreError
        As ``welch_t``.
    TooFewAnswersError, ConstantGroupError
        Neither group has a second respondent, or neither has spread.

    Notes
    -----
    Checked against R ``t.test(y ~ g, var.equal = TRUE)`` and scipy.

    References
    ----------
    Student (1908), doi:10.1093/biomet/6.1.1.
    """
    return _t(pair(cells), "student", level)


def mean_difference(
    cells: Cells, level: float = 0.95, errors: Errors = "welch"
) -> Estimate:
    """Mean of the first group minus mean of the second, in the unit of the score.

    Raises
    ------
    As ``welch_t``, or as ``student_t`` with ``errors="student"``.
    """
    groups = pair(cells)
    size = _Difference.of(groups, errors)
    half = -stdtrit(size.df, (1 - level) / 2) * size.error
    return Estimate(
        measure="group-difference",
        of=groups.of,
        value=size.value,
        interval=Interval(
            low=float(size.value - half), high=float(size.value + half), level=level
        ),
        p=size.p,
        n=groups.total,
        n_missing=groups.n_missing,
        method=f"{errors}-t",
    )


def mann_whitney(
    cells: Cells, level: float = 0.95, *, continuity: bool = True
) -> Comparison:
    """Mann and Whitney's test, corrected for ties.

    Parameters
    ----------
    cells : Cells
        Columns outcome (anything with an order), group with two levels.
    continuity : bool
        Take half a rank off, as R does; scipy and R agree with and without.

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
    p from the normal approximation, also in small samples. Interval:
    tanh(artanh(r) +- z sqrt((n1 + n2 + 1) / (3 n1 n2))), which closes at 1 and -1.
    Checked against R ``wilcox.test(exact = FALSE)``,
    ``effectsize::rank_biserial`` and scipy ``mannwhitneyu``.

    References
    ----------
    Mann & Whitney (1947), doi:10.1214/aoms/1177730491; Kerby (2014),
    doi:10.2466/11.IT.3.1.
    """
    groups = pair(cells)
    first, second = groups.n.astype(float)
    held = cells.n > 0
    score, n = cells.values[held, 0], cells.n[held]
    in_first = cells.values[held, 1] == cells.values[held, 1].min()
    ranks = mid_ranks(score, n)
    u = float((n * ranks)[in_first].sum() - first * (first + 1) / 2)
    z = _z_of_u(u, groups, ties(score, n)[1], continuity)
    return Comparison(
        test="mann-whitney",
        of=groups.of,
        statistic=u,
        df=(),
        p=float(2 * ndtr(-abs(z))),
        effect=_rank_biserial(u, groups, level),
        groups=groups.levels,
        by=groups.of[1],
        n=groups.total,
        n_missing=groups.n_missing,
        method="mann-whitney",
        options={"ties": "mid-ranks", "continuity": "yes" if continuity else "no"},
    )


@dataclass(frozen=True, slots=True)
class _Difference:
    value: float
    error: float
    df: float

    @classmethod
    def of(cls, groups: Samples, errors: Errors) -> _Difference:
        value = float(groups.mean[0] - groups.mean[1])
        if errors == "student":
            pooled = groups.mean_square * (1 / groups.n).sum()
            return cls(value, float(np.sqrt(pooled)), float(groups.degrees[1]))
        parts = groups.variance / groups.n
        df = parts.sum() ** 2 / (parts**2 / (groups.n - 1)).sum()
        return cls(value, float(np.sqrt(parts.sum())), float(df))

    @property
    def t(self) -> float:
        return self.value / self.error

    @property
    def p(self) -> float:
        return float(2 * stdtr(self.df, -abs(self.t)))


def _t(groups: Samples, errors: Errors, level: float) -> Comparison:
    size = _Difference.of(groups, errors)
    return Comparison(
        test=f"{errors}-t",
        of=groups.of,
        statistic=size.t,
        df=(size.df,),
        p=size.p,
        effect=standardised(groups, level),
        groups=groups.levels,
        by=groups.of[1],
        n=groups.total,
        n_missing=groups.n_missing,
        method=f"{errors}-t",
    )


def _z_of_u(u: float, groups: Samples, tied: np.ndarray, continuity: bool) -> float:
    first, second = groups.n.astype(float)
    n = first + second
    off = u - first * second / 2
    if continuity:
        off -= np.sign(off) / 2
    spread = n + 1 - (tied**3 - tied).sum() / (n * (n - 1))
    return float(off / np.sqrt(first * second / 12 * spread))


def _rank_biserial(u: float, groups: Samples, level: float) -> Estimate:
    first, second = groups.n.astype(float)
    value = float(np.clip(2 * u / (first * second) - 1, -1, 1))
    error = np.sqrt((first + second + 1) / (3 * first * second))
    half = -ndtri((1 - level) / 2) * error
    with np.errstate(divide="ignore"):  # infinite at -1 and 1, as it should be
        low, high = np.tanh(np.arctanh(value) + [-half, half]).tolist()
    return Estimate(
        measure="rank-biserial",
        of=groups.of,
        value=value,
        interval=Interval(low=low, high=high, level=level),
        n=groups.total,
        n_missing=groups.n_missing,
        method="rank-biserial",
    )


PROCEDURES = (
    Procedure(
        id="welch-t",
        subject="two-groups",
        run=welch_t,
        takes=("number", "two"),
        assumes=("independent", "normal-means"),
        checked=("R t.test", "scipy ttest_ind"),
    ),
    Procedure(
        id="mann-whitney",
        subject="two-groups",
        run=mann_whitney,
        takes=("order", "two"),
        assumes=("independent",),
        checked=("R wilcox.test", "scipy mannwhitneyu"),
    ),
)
