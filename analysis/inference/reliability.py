"""Do the items of a scale belong together? Alpha, omega and each item's part."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.stats import f

from analysis.cells import Moments
from analysis.errors import (
    ConstantScoreError,
    TooFewAnswersError,
    TooFewItemsError,
    raise_all,
)
from analysis.inference.attempt import attempt
from analysis.inference.factors import one_factor
from analysis.inference.item_analysis import (
    FEWEST_ITEMS,
    alpha_error,
    correlation_of,
    item_analyses,
    lambda6,
    raw_alpha,
    varies,
)
from analysis.inference.omega import omega_of
from analysis.inference.procedure import Procedure
from analysis.line import Line, Name
from analysis.results import (
    Estimate,
    Interval,
    OneFactor,
    Refusal,
    Reliability,
)

FEWEST = 2  # a covariance divides by n - 1


def reliability(moments: Moments, scale: str, level: float = 0.95) -> Reliability:
    """Analyse the items of a scale.

    Parameters
    ----------
    moments : Moments
        Means and covariances of two items or more, reversed where they should be.
    scale : str
        The id of the scale.
    level : float
        Confidence level of alpha's interval, between 0 and 1.

    Returns
    -------
    Reliability
        With pairwise covariances ``n`` is the smallest of them. An item that
        everybody answers the same is kept: raw alpha knows it, what rests on
        correlations is None or refused.

    Raises
    ------
    TooFewItemsError
        Fewer than two items.
    TooFewAnswersError
        Fewer than two respondents.
    ConstantScoreError
        All items, or their sum, have one value.

    Notes
    -----
    alpha = k / (k - 1) (1 - sum of variances / variance of the sum); standardised
    on correlations. Interval: Feldt's, 1 - (1 - alpha) F, with n - 1 and
    (n - 1)(k - 1) df; a negative alpha mostly means an item that was not reversed.
    lambda6 and ``item_scale`` put an item's squared multiple correlation in the
    place of its variance. Checked against R ``psych::alpha`` and ``alpha.ci``.

    References
    ----------
    Cronbach (1951), doi:10.1007/BF02310555; Feldt, Woodruff & Salih (1987),
    doi:10.1177/014662168701100107; Duhachek & Iacobucci (2004),
    doi:10.1037/0021-9010.89.5.792.
    """
    _check(moments, scale)
    covariance = moments.covariance
    correlation = correlation_of(covariance)
    k, n = len(covariance), int(moments.n.min())
    factor = attempt(one_factor, moments, measure="one-factor")
    return Reliability(
        of=scale,
        items=item_analyses(moments, correlation),
        alpha=_alpha_estimate(moments, scale, level),
        alpha_standardised=_standardised(moments, scale, correlation),
        omega=omega_of(factor, moments, scale, level)
        if isinstance(factor, OneFactor)
        else replace(factor, measure="omega", of=(scale,)),
        average_correlation=None
        if correlation is None
        else float((correlation.sum() - k) / (k * (k - 1))),
        loadings=factor.standardised if isinstance(factor, OneFactor) else {},
        n=n,
        n_missing=moments.n_missing,
        method="item-analysis",
        options={"missing": moments.missing},
        lambda6=lambda6(correlation),
        alpha_se=alpha_error(covariance, n),
    )


def _check(moments: Moments, scale: str) -> None:
    k, n = len(moments.names), int(moments.n.min())
    if k < FEWEST_ITEMS:
        raise TooFewItemsError(found=k, needed=FEWEST_ITEMS)
    if n < FEWEST:
        raise TooFewAnswersError(found=n, needed=FEWEST)
    if not np.diag(moments.covariance).any():
        raise_all(ConstantScoreError(score=Name(item)) for item in moments.names)
    if not varies(moments.covariance):
        raise ConstantScoreError(score=Name(scale))


def _alpha_estimate(moments: Moments, scale: str, level: float) -> Estimate:
    alpha, n = raw_alpha(moments.covariance), int(moments.n.min())
    df = n - 1, (n - 1) * (len(moments.names) - 1)
    tails = (1 - level) / 2, (1 + level) / 2
    low, high = (1 - (1 - alpha) * float(f.isf(tail, *df)) for tail in tails)
    return Estimate(
        measure="alpha",
        of=(scale,),
        value=alpha,
        interval=Interval(low=low, high=high, level=level),
        n=n,
        n_missing=moments.n_missing,
        method="feldt",
        options={"missing": moments.missing},
    )


def _standardised(
    moments: Moments, scale: str, correlation: np.ndarray | None
) -> Estimate | Refusal:
    n, measure = int(moments.n.min()), "alpha-standardised"
    if correlation is not None and varies(correlation):
        return Estimate(
            measure=measure,
            of=(scale,),
            value=raw_alpha(correlation),
            n=n,
            n_missing=moments.n_missing,
            method="standardised",
            options={"missing": moments.missing},
        )
    variance = dict(zip(moments.names, np.diag(moments.covariance), strict=True))
    constant = [item for item, one in variance.items() if one == 0] or [scale]
    return Refusal(
        measure=measure,
        of=(scale,),
        lines=tuple(
            Line(ConstantScoreError.key, {"score": Name(one)}) for one in constant
        ),
        n=n,
        n_missing=moments.n_missing,
    )


PROCEDURES = (
    Procedure(
        id="reliability",
        subject="scales",
        run=reliability,
        takes=("scale",),
        given="moments",
        assumes=("independent", "equal-loadings"),
        checked=("R psych::alpha", "R psych::alpha.ci"),
        inside=False,
    ),
)
