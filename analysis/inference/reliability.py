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
from analysis.inference.factors import SINGULAR, omega_of, one_factor
from analysis.line import Line, Name
from analysis.results import (
    Estimate,
    Interval,
    ItemAnalysis,
    OneFactor,
    Refusal,
    Reliability,
)

FEWEST_ITEMS = 2  # one item cannot belong together with itself
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
    correlation = _correlation(covariance)
    k, n = len(covariance), int(moments.n.min())
    factor = attempt(one_factor, moments, measure="one-factor")
    return Reliability(
        of=scale,
        items=_items(moments, correlation),
        alpha=_alpha_estimate(moments, scale, level),
        alpha_standardised=_standardised(moments, scale, correlation),
        omega=omega_of(factor, moments, scale)
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
        lambda6=_lambda6(correlation),
        alpha_se=_alpha_error(covariance, n),
    )


def _check(moments: Moments, scale: str) -> None:
    k, n = len(moments.names), int(moments.n.min())
    if k < FEWEST_ITEMS:
        raise TooFewItemsError(found=k, needed=FEWEST_ITEMS)
    if n < FEWEST:
        raise TooFewAnswersError(found=n, needed=FEWEST)
    if not np.diag(moments.covariance).any():
        raise_all(ConstantScoreError(score=Name(item)) for item in moments.names)
    if not _varies(moments.covariance):
        raise ConstantScoreError(score=Name(scale))


def _varies(covariance: np.ndarray) -> bool:
    """Whether the sum of the items has any variance beyond rounding."""
    return covariance.sum() > SINGULAR * np.trace(covariance)


def _correlation(covariance: np.ndarray) -> np.ndarray | None:
    """None where an item has no variance."""
    sd = np.sqrt(np.diag(covariance))
    return covariance / np.outer(sd, sd) if sd.all() else None


def _alpha(covariance: np.ndarray) -> float:
    k = len(covariance)
    return float(k / (k - 1) * (1 - np.trace(covariance) / covariance.sum()))


def _alpha_estimate(moments: Moments, scale: str, level: float) -> Estimate:
    alpha, n = _alpha(moments.covariance), int(moments.n.min())
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
    if correlation is not None and _varies(correlation):
        return Estimate(
            measure=measure,
            of=(scale,),
            value=_alpha(correlation),
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


def _items(
    moments: Moments, correlation: np.ndarray | None
) -> tuple[ItemAnalysis, ...]:
    covariance = moments.covariance
    corrected = _item_scale(correlation)
    return tuple(
        ItemAnalysis(
            item=name,
            n=int(moments.n[i, i]),
            mean=float(moments.mean[i]),
            sd=float(np.sqrt(covariance[i, i])),
            item_total=_with_sum(covariance, i, np.ones(len(covariance))),
            item_rest=_with_sum(covariance, i, np.arange(len(covariance)) != i),
            alpha_if_dropped=_alpha_of_rest(_without(covariance, i)),
            alpha_standardised_if_dropped=_alpha_of_rest(
                _correlation(_without(covariance, i))
            ),
            item_scale=None if corrected is None else float(corrected[i]),
        )
        for i, name in enumerate(moments.names)
    )


def _with_sum(covariance: np.ndarray, item: int, others: np.ndarray) -> float | None:
    """The item's correlation with the sum of the others; None where one is constant."""
    chosen = others.astype(float)
    variance = covariance[item, item] * (chosen @ covariance @ chosen)
    if variance <= SINGULAR * np.trace(covariance) ** 2:
        return None
    return float(np.clip(covariance[item] @ chosen / np.sqrt(variance), -1, 1))


def _without(covariance: np.ndarray, item: int) -> np.ndarray:
    return np.delete(np.delete(covariance, item, axis=0), item, axis=1)


def _alpha_of_rest(covariance: np.ndarray | None) -> float | None:
    """Alpha of what is left when an item is dropped; None where nothing varies."""
    if covariance is None or len(covariance) < FEWEST_ITEMS or not _varies(covariance):
        return None
    return _alpha(covariance)


def _multiple(correlation: np.ndarray | None) -> np.ndarray | None:
    """Each item's squared multiple correlation with the others."""
    if correlation is None or np.linalg.eigvalsh(correlation)[0] < SINGULAR:
        return None
    return 1 - 1 / np.diag(np.linalg.inv(correlation))


def _lambda6(correlation: np.ndarray | None) -> float | None:
    multiple = _multiple(correlation)
    if multiple is None or correlation is None:
        return None
    return float(1 - (1 - multiple).sum() / correlation.sum())


def _item_scale(correlation: np.ndarray | None) -> np.ndarray | None:
    multiple = _multiple(correlation)
    if multiple is None or correlation is None:
        return None
    reduced = correlation.copy()
    np.fill_diagonal(reduced, multiple)
    total = reduced.sum()
    return reduced.sum(axis=0) / np.sqrt(total) if total > 0 else None


def _alpha_error(covariance: np.ndarray, n: int) -> float:
    k, total, trace = len(covariance), covariance.sum(), np.trace(covariance)
    square = covariance @ covariance
    part = total * (np.trace(square) + trace**2) - 2 * trace * square.sum()
    part = max(part, 0.0)  # rounding may step below
    return float(np.sqrt(2 * k**2 / ((k - 1) ** 2 * total**3) * part / n))
