"""The difference between two groups in standard deviations, first minus second.

All take cells with the columns outcome, group with two levels.
"""

from __future__ import annotations

import numpy as np
from scipy.special import gammaln

from analysis.cells import Cells
from analysis.inference.noncentral import noncentrality_t
from analysis.inference.samples import Samples, pair
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
    unit = np.sqrt(groups.mean_square)
    df = groups.degrees[1]
    scale = float(np.sqrt((1 / groups.n).sum()))
    d = float((groups.mean[0] - groups.mean[1]) / unit)
    factor = correction(df) if exact else 1.0
    low, high = (it * scale * factor for it in noncentrality_t(d / scale, df, level))
    return Estimate(
        measure="hedges-g" if exact else "cohens-d",
        of=groups.of,
        value=d * factor,
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
