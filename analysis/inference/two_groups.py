"""Does a score differ between two groups? Differences are first minus second.

All take cells with the columns outcome, group; the group has two levels with
respondents, and the first is the one shown first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy.special import stdtr, stdtrit

from analysis.cells import Cells
from analysis.inference.procedure import Procedure
from analysis.inference.samples import Samples, pair, welch_df
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
    size = Difference.of(groups, errors)
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


@dataclass(frozen=True, slots=True)
class Difference:
    """First mean minus second, its standard error and degrees of freedom."""

    value: float
    error: float
    df: float

    @classmethod
    def of(cls, groups: Samples, errors: Errors) -> Difference:
        """Of two samples.

        Raises
        ------
        As ``welch_t``, or as ``student_t`` with ``errors="student"``.
        """
        value = float(groups.mean[0] - groups.mean[1])
        if errors == "student":
            pooled = groups.mean_square * (1 / groups.n).sum()
            return cls(value, float(np.sqrt(pooled)), float(groups.degrees[1]))
        parts = groups.variance / groups.n
        return cls(value, float(np.sqrt(parts.sum())), welch_df(parts, groups.n))

    @property
    def t(self) -> float:
        """The difference in standard errors."""
        return self.value / self.error

    @property
    def p(self) -> float:
        """Two-sided."""
        return float(2 * stdtr(self.df, -abs(self.t)))


def _t(groups: Samples, errors: Errors, level: float) -> Comparison:
    size = Difference.of(groups, errors)
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
        id="student-t",
        subject="two-groups",
        run=student_t,
        takes=("number", "two"),
        assumes=("independent", "normal-means", "equal-spread"),
        checked=("R t.test(var.equal = TRUE)", "scipy ttest_ind"),
    ),
    Procedure(
        id="group-difference",
        subject="two-groups",
        run=mean_difference,
        takes=("number", "two"),
        assumes=("independent", "normal-means"),
        checked=("R t.test",),
    ),
)
