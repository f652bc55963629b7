"""How much of the spread of a score lies between the levels of a group.

All take cells with the columns outcome, group, and ``one_sided``: an interval from the
lower end of which all the risk lies below, up to the largest value there can be, as R's
package effectsize has it by default.
"""

from __future__ import annotations

from dataclasses import replace
from math import inf, sqrt

from analysis.cells import Cells
from analysis.inference.noncentral import share_interval
from analysis.inference.procedure import Procedure
from analysis.inference.samples import Samples, samples
from analysis.results import Estimate, Interval


def eta2(cells: Cells, level: float = 0.95, *, one_sided: bool = False) -> Estimate:
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
    value = groups.between / (groups.between + groups.within)
    return _of_size(value, "eta2", groups, level, one_sided)


def omega2(cells: Cells, level: float = 0.95, *, one_sided: bool = False) -> Estimate:
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
    return _of_size(value, "omega2", groups, level, one_sided)


def epsilon2(cells: Cells, level: float = 0.95, *, one_sided: bool = False) -> Estimate:
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
    _ = groups.mean_square
    return adjusted_share(groups, level, "epsilon2", one_sided=one_sided)


def cohens_f(cells: Cells, level: float = 0.95, *, one_sided: bool = False) -> Estimate:
    """Cohen's f: the spread of the levels' means in standard deviations within.

    Raises
    ------
    TooFewGroupsError, TooFewAnswersError, ConstantScoreError, ConstantGroupError
        As ``eta2``.

    Notes
    -----
    sqrt(eta2 / (1 - eta2)), and so its interval. What power is computed from.
    Checked against R ``effectsize::cohens_f``.

    References
    ----------
    Cohen (1988), doi:10.4324/9780203771587.
    """
    share = eta2(cells, level, one_sided=one_sided)
    ends = share.interval
    interval = ends and Interval(
        low=_as_f(ends.low), high=_as_f(ends.high), level=level
    )
    return replace(
        share, measure="cohens-f", value=_as_f(share.value), interval=interval
    )


def _as_f(share: float) -> float:
    return sqrt(share / (1 - share)) if share < 1 else inf


def variance_share(groups: Samples, level: float, measure: str = "eta2") -> Estimate:
    """Between over total sum of squares of samples, with its interval.

    Raises
    ------
    TooFewAnswersError
        No level has a second respondent.
    """
    value = groups.between / (groups.between + groups.within)
    return _of_size(value, measure, groups, level)


def adjusted_share(
    groups: Samples, level: float, measure: str, *, one_sided: bool = False
) -> Estimate:
    """Kelley's correction of that share, at least 0.

    Raises
    ------
    TooFewAnswersError
        No level has a second respondent.
    """
    df_effect, df_error = groups.degrees
    spare = df_effect * groups.within / df_error
    total = groups.between + groups.within
    value = max(0.0, (groups.between - spare) / total)
    return _of_size(value, measure, groups, level, one_sided)


def _of_size(
    value: float, measure: str, groups: Samples, level: float, one_sided: bool = False
) -> Estimate:
    degrees = groups.degrees
    if one_sided:
        low = share_interval(value, *degrees, 2 * level - 1).low
        interval = Interval(low=low, high=1.0, level=level)
    else:
        interval = share_interval(value, *degrees, level)
    return Estimate(
        measure=measure,
        of=groups.of,
        value=value,
        interval=interval,
        n=groups.total,
        n_missing=groups.n_missing,
        method="noncentral-f",
    )


PROCEDURES = tuple(
    Procedure(
        id=run.__name__.replace("_", "-"),
        subject="groups",
        run=run,
        takes=("number", "group"),
        assumes=("independent", "normal-means", "equal-spread"),
        checked=(f"R effectsize::{r}",),
    )
    for run, r in (
        (eta2, "eta_squared"),
        (omega2, "omega_squared"),
        (epsilon2, "epsilon_squared"),
        (cohens_f, "cohens_f"),
    )
)
