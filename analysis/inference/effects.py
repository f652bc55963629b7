"""How much of the spread of a score lies between the levels of a group.

All take cells with the columns outcome, group.
"""

from __future__ import annotations

from analysis.cells import Cells
from analysis.inference.noncentral import share_interval
from analysis.inference.samples import Samples, samples
from analysis.results import Estimate


def eta2(cells: Cells, level: float = 0.95) -> Estimate:
    """Eta squared: the share of the variance that lies between the levels.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group.

    Returns
    -------
    Estimate
        In [0, 1], without a unit: between over total sum of squares.

    Raises
    ------
    TooFewGroupsError
        Fewer than two levels have respondents.
    TooFewAnswersError
        No level has a second respondent.
    ConstantScoreError, ConstantGroupError
        Everybody scores the same; or everybody within each level.

    Notes
    -----
    The interval turns the noncentral F round: ncp / (ncp + df_error). The value is
    biased upward in small samples; the interval is not. Checked against R
    ``effectsize::eta_squared(alternative = "two.sided")``.

    References
    ----------
    Steiger (2004), doi:10.1037/1082-989X.9.2.164.
    """
    groups = samples(cells)
    _ = groups.mean_square
    return variance_share(groups, level)


def omega2(cells: Cells, level: float = 0.95) -> Estimate:
    """Omega squared: eta squared with its bias taken out by Hays' formula.

    At least 0. The interval is that of an eta squared of this size, as in R
    ``effectsize::omega_squared``; at 0 it closes, which is not certainty.

    Raises
    ------
    TooFewGroupsError, TooFewAnswersError, ConstantScoreError, ConstantGroupError
        As ``eta2``.

    References
    ----------
    Hays (1963), Statistics for Psychologists.
    """
    groups = samples(cells)
    df_effect, _ = groups.degrees
    spare = groups.mean_square
    total = groups.between + groups.within + spare
    value = max(0.0, (groups.between - df_effect * spare) / total)
    return _of_size(value, "omega2", groups, level)


def epsilon2(cells: Cells, level: float = 0.95) -> Estimate:
    """Epsilon squared: eta squared corrected by Kelley, the adjusted R squared.

    At least 0. Interval as ``omega2``; checked against R
    ``effectsize::epsilon_squared``.

    Raises
    ------
    TooFewGroupsError, TooFewAnswersError, ConstantScoreError, ConstantGroupError
        As ``eta2``.

    References
    ----------
    Kelley (1935), doi:10.1073/pnas.21.9.554.
    """
    groups = samples(cells)
    df_effect, _ = groups.degrees
    total = groups.between + groups.within
    value = max(0.0, (groups.between - df_effect * groups.mean_square) / total)
    return _of_size(value, "epsilon2", groups, level)


def variance_share(groups: Samples, level: float, measure: str = "eta2") -> Estimate:
    """Between over total sum of squares of samples, with its interval.

    Raises
    ------
    TooFewAnswersError
        No level has a second respondent.
    """
    value = groups.between / (groups.between + groups.within)
    return _of_size(value, measure, groups, level)


def _of_size(value: float, measure: str, groups: Samples, level: float) -> Estimate:
    return Estimate(
        measure=measure,
        of=groups.of,
        value=value,
        interval=share_interval(value, *groups.degrees, level),
        n=groups.total,
        n_missing=groups.n_missing,
        method="noncentral-f",
    )
