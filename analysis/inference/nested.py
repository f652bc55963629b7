"""What a larger linear model adds to a smaller one: change in R2, Wald's F."""

from __future__ import annotations

import numpy as np
from scipy.linalg import eigh
from scipy.special import fdtrc

from analysis.inference.noncentral import share_interval
from analysis.inference.robust import hold_off
from analysis.inference.terms import added_terms, values_of
from analysis.results import Comparison, Estimate, Interval, LinearModel


def compare(
    smaller: LinearModel,
    larger: LinearModel,
    level: float = 0.95,
    *,
    residual: LinearModel | None = None,
) -> Comparison:
    """What the terms of a larger model add to a smaller one.

    Parameters
    ----------
    smaller, larger : LinearModel
        On the same respondents, the terms of one among those of the other.
    level : float
        Confidence level of the interval of the change in R2.
    residual : LinearModel or None
        Whose residual variance the F divides by; the larger model's where None.
        R's ``anova`` of several models takes the largest.

    Returns
    -------
    Comparison
        ``statistic`` F; ``effect`` the change in R2.

    Raises
    ------
    ValueError
        The models do not rest on the same respondents and outcome, or the larger
        has no more terms.

    Notes
    -----
    The interval is that of the share of what the smaller model leaves over
    (noncentral F), times that share's base 1 - R2, taken as known. It is not
    computed from ``residual``. Checked against R ``anova(m0, m1)``.
    """
    df = len(added_terms(smaller, larger))
    error = residual or larger
    gained = max(0.0, smaller.residual_sum - larger.residual_sum)  # not by rounding
    f = gained / df / (error.residual_sum / error.df_residual)
    effect = Estimate(
        measure="r2-change",
        of=larger.of,
        value=larger.r2 - smaller.r2,
        interval=_change_interval(smaller, larger, df, level),
        n=larger.n,
        n_missing=larger.n_missing,
        method="noncentral-f",
    )
    return Comparison(
        test="r2-change",
        of=larger.of,
        statistic=f,
        df=(float(df), float(error.df_residual)),
        p=float(fdtrc(df, error.df_residual, f)),
        effect=effect,
        n=larger.n,
        n_missing=larger.n_missing,
        method="r2-change",
    )


def wald(smaller: LinearModel, larger: LinearModel, level: float = 0.95) -> Comparison:
    """What a larger model adds, by its robust errors: Wald's F.

    Parameters
    ----------
    smaller, larger : LinearModel
        On the same respondents, the terms of one among those of the other.
    level : float
        At which the sentence calls it clear.

    Returns
    -------
    Comparison
        ``statistic`` F = b' V^-1 b / df over the added coefficients b; no effect, as
        ``compare`` has the change in R2.

    Raises
    ------
    ExactPartError
        Nobody is off from the model where an added combination is decided.
    ValueError
        The models do not rest on the same respondents and outcome, or the larger
        has no more terms.

    Notes
    -----
    Checked against R ``lmtest::waldtest(m1, m2, vcov = sandwich::vcovHC)``.
    """
    added = added_terms(smaller, larger)
    value = values_of(larger.terms)[added]
    own = np.ix_(added, added)
    covariance = larger.covariance_robust[own]
    # over every combination of the added coefficients, not only each by itself
    least = eigh(covariance, larger.covariance[own], eigvals_only=True)[:1]
    hold_off(least, np.ones(1), larger.of[0])
    f = float(value @ np.linalg.solve(covariance, value)) / len(added)
    return Comparison(
        test="wald",
        of=larger.of,
        statistic=f,
        df=(float(len(added)), float(larger.df_residual)),
        p=float(fdtrc(len(added), larger.df_residual, f)),
        n=larger.n,
        n_missing=larger.n_missing,
        method="wald",
        options={"errors": larger.options["errors"], "level": level},
    )


def _change_interval(
    smaller: LinearModel, larger: LinearModel, df: int, level: float
) -> Interval:
    share = 1 - larger.residual_sum / smaller.residual_sum
    left = 1 - smaller.r2
    of_rest = share_interval(max(0.0, share), df, larger.df_residual, level)
    return Interval(low=of_rest.low * left, high=of_rest.high * left, level=level)
