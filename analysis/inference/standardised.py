"""The difference between two groups in standard deviations, first minus second.

All take cells with the columns outcome, group with two levels.
"""

from __future__ import annotations

import numpy as np
from scipy.special import gammaln

from analysis.cells import Cells
from analysis.inference.noncentral import noncentrality_t
from analysis.inference.procedure import Procedure
from analysis.inference.samples import Samples, pair, welch_df
from analysis.results import Estimate, Interval

MANY = 1e3  # degrees of freedom from which a series replaces the gammas


def hedges_g(cells: Cells, level: float = 0.95) -> Estimate:
    """Hedges' g: Cohen's d with its bias taken out.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group with two levels.

    Returns
    -------
    Estimate
        In pooled standard deviations.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError
        More or fewer than two levels have respondents.
    ConstantScoreError
        Everybody scores the same.
    TooFewAnswersError, ConstantGroupError
        As ``standardised``.
    """
    return standardised(pair(cells), level)


def cohens_d(cells: Cells, level: float = 0.95) -> Estimate:
    """Cohen's d: the difference in pooled standard deviations.

    Parameters and faults as ``hedges_g``.
    """
    return standardised(pair(cells), level, exact=False)


def cohens_d_unpooled(cells: Cells, level: float = 0.95) -> Estimate:
    """Cohen's d where the groups may differ in spread.

    In units of sqrt((v1 + v2) / 2), so that the larger group does not set the unit.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError, ConstantScoreError
        As ``hedges_g``.
    TooFewAnswersError, ConstantGroupError
        A group has one respondent, or no spread.

    Notes
    -----
    The interval turns the noncentral t of Welch's test round. Checked against R
    ``effectsize::cohens_d(pooled_sd = FALSE)``.

    References
    ----------
    Delacre et al. (2021), doi:10.31234/osf.io/tu6mp.
    """
    groups = pair(cells)
    variance = groups.variance
    unit = float(np.sqrt(variance.mean()))
    df = welch_df(variance / groups.n, groups.n)
    return _in_units(
        groups, unit, _error(groups) / unit, df, "cohens-d-unpooled", level
    )


def glass_delta(cells: Cells, level: float = 0.95) -> Estimate:
    """Glass' delta: the difference in standard deviations of the second group.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError, ConstantScoreError
        As ``hedges_g``.
    TooFewAnswersError, ConstantGroupError
        A group has one respondent, or no spread.

    Notes
    -----
    Not symmetric: swapping the groups changes the unit too. Interval: noncentral t
    with n2 - 1 df. Checked against R ``effectsize::glass_delta``.

    References
    ----------
    Glass (1976), doi:10.3102/0013189X005010003.
    """
    groups = pair(cells)
    unit = float(np.sqrt(groups.variance[1]))
    df = float(groups.n[1] - 1)
    return _in_units(groups, unit, _error(groups) / unit, df, "glass-delta", level)


def standardised(
    groups: Samples, level: float = 0.95, *, exact: bool = True
) -> Estimate:
    """Hedges' g, or Cohen's d with ``exact=False``, of two samples.

    Parameters
    ----------
    groups : Samples
        Two levels.
    exact : bool
        Multiply by J = gamma(m / 2) / (sqrt(m / 2) gamma((m - 1) / 2)), m the pooled
        degrees of freedom, which takes out the bias of d.

    Returns
    -------
    Estimate
        In pooled standard deviations, also beside Welch's test.

    Raises
    ------
    TooFewAnswersError, ConstantGroupError
        Neither group has a second respondent, or neither has spread.

    Notes
    -----
    The interval turns the noncentral t round, times sqrt(1 / n1 + 1 / n2), and J
    for g. Checked against R ``effectsize::hedges_g`` and ``cohens_d``.

    References
    ----------
    Hedges (1981), doi:10.3102/10769986006002107.
    """
    unit = float(np.sqrt(groups.mean_square))
    df = float(groups.degrees[1])
    scale = float(np.sqrt((1 / groups.n).sum()))
    if not exact:
        return _in_units(groups, unit, scale, df, "cohens-d", level)
    factor = correction(df)
    return _in_units(groups, unit / factor, scale * factor, df, "hedges-g", level)


def _error(groups: Samples) -> float:
    return float(np.sqrt((groups.variance / groups.n).sum()))


def _in_units(  # noqa: PLR0913
    groups: Samples, unit: float, scale: float, df: float, measure: str, level: float
) -> Estimate:
    """The difference over ``unit``; ``scale`` is its error in these units."""
    value = float(groups.mean[0] - groups.mean[1]) / unit
    low, high = (it * scale for it in noncentrality_t(value / scale, df, level))
    return Estimate(
        measure=measure,
        of=groups.of,
        value=value,
        interval=Interval(low=low, high=high, level=level),
        n=groups.total,
        n_missing=groups.n_missing,
        method="noncentral-t",
    )


def correction(df: float) -> float:
    """Hedges' J; 1 - 3 / (4 df - 1) is only near it."""
    if df > MANY:  # the gammas would cancel
        return 1 - 3 / (4 * df) - 7 / (32 * df**2) - 9 / (128 * df**3)
    half = df / 2
    return float(np.exp(gammaln(half) - gammaln(half - 0.5)) / np.sqrt(half))


PROCEDURES = (
    Procedure(
        id="hedges-g",
        subject="two-groups",
        run=hedges_g,
        takes=("number", "two"),
        assumes=("independent", "normal-means", "equal-spread"),
        checked=("R effectsize::hedges_g",),
    ),
    Procedure(
        id="cohens-d",
        subject="two-groups",
        run=cohens_d,
        takes=("number", "two"),
        assumes=("independent", "normal-means", "equal-spread"),
        checked=("R effectsize::cohens_d",),
    ),
    Procedure(
        id="cohens-d-unpooled",
        subject="two-groups",
        run=cohens_d_unpooled,
        takes=("number", "two"),
        assumes=("independent", "normal-means"),
        checked=("R effectsize::cohens_d(pooled_sd = FALSE)",),
    ),
    Procedure(
        id="glass-delta",
        subject="two-groups",
        run=glass_delta,
        takes=("number", "two"),
        assumes=("independent", "normal-means"),
        checked=("R effectsize::glass_delta",),
    ),
)
