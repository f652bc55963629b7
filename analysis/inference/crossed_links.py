"""Spearman, Kendall and least squares in many tables at once.

Each agrees, in one table without strata, with the procedure of the same name. With
strata they are what they are among respondents of the same stratum: of ranks and of
scores the part that the strata do not explain, of pairs those inside one.
"""

from __future__ import annotations

import numpy as np
from scipy.special import stdtrit
from scipy.stats import norm

from analysis.inference.common_scale import from_pearson, from_tau
from analysis.inference.crossed import Crossed, Links, divided

FLAT = 1e-12  # of its own squares: what is left of a score that does not vary
INSIDE = 1 - np.finfo(float).eps  # the largest with a finite Fisher's z
FULL = 1 - 1e-8  # leverage that is 1 but for rounding
LOST, LOST_PAIRS, SPREAD_PAIRS = 3, 4, 0.437  # of Fisher's z, as in ``association``


def spearman(crossed: Crossed, level: float = 0.95) -> Links:
    """Spearman's rho with the Bonett-Wright interval, partial where there are strata.

    Parameters
    ----------
    crossed : Crossed
        Weighted mid-ranks within each table; with survey weights n is the effective
        number of respondents.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Links
        Nothing is computed with n - 3 - (strata - 1) of 0 or less, or where a score
        does not vary within strata. ``variance`` is 1 over that, as ``equality`` has.

    Notes
    -----
    The correlation of mid-ranks around the means of their strata. Checked against
    ``association.spearman`` and R ``ppcor::pcor.test``.

    References
    ----------
    Bonett & Wright (2000), doi:10.1007/BF02294183; Kish (1965), Survey Sampling.
    """
    ranks = (_ranks(it.sum(axis=1)) for it in _margins(crossed))
    xx, yy, xy = crossed.centred(*ranks)
    size = crossed.effective - LOST - (crossed.strata - 1)
    varied = _varies(crossed)
    r = np.clip(divided(xy, np.sqrt(xx * yy * varied)), -1, 1)
    ends = _fisher(r, 1 + r**2 / 2, size, level)
    return links(r, *ends, crossed.total, level, divided(1.0, size))


def kendall(crossed: Crossed, level: float = 0.95) -> Links:
    """Kendall's tau-b of pairs within strata, with Fieller's interval.

    Parameters
    ----------
    crossed : Crossed
        A pair of respondents counts as the product of their weights.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Links
        In the unit of rho, which ``common_scale`` explains.

    Notes
    -----
    Checked against ``association.kendall``. Strata as in Davis's partial gamma.

    References
    ----------
    Fieller, Hartley & Pearson (1957), doi:10.1093/biomet/44.3-4.470; Davis (1967),
    doi:10.1080/01621459.1967.10482900.
    """
    surplus = _surplus(crossed.weight)
    every, in_x, in_y = _pairs(crossed)
    free = (every - in_x) * (every - in_y) * _varies(crossed)
    tau = np.clip(divided(surplus, np.sqrt(np.maximum(free, 0.0))), -1, 1)
    size = crossed.effective - LOST_PAIRS - (crossed.strata - 1)
    ends = _fisher(tau, SPREAD_PAIRS, size, level)
    value, low, high = map(from_tau, (tau, *ends))
    return links(value, low, high, crossed.total, level)


def least_squares(
    crossed: Crossed, x: np.ndarray, y: np.ndarray, level: float = 0.95
) -> Links:
    """The standardised slope of y on x, with errors that allow uneven spread.

    Parameters
    ----------
    crossed : Crossed
    x, y : ndarray, shape (levels,)
        What each level counts for: its value, or another score in the same order.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Links
        In the unit of rho. Nothing is computed where no respondent is left over for
        the errors, where one respondent alone decides the slope, or where a score
        does not vary within strata.

    Notes
    -----
    Each stratum has its own intercept; both scores are divided by their spread
    within strata, taken as known. HC3 errors; with survey weights the linearised
    ones, sum of w^2 e^2 x^2. Checked against ``linear.least_squares``.

    References
    ----------
    Long & Ervin (2000), doi:10.1080/00031305.2000.10474549; Binder (1983),
    doi:10.2307/1402588.
    """
    n = crossed.total
    on = [np.broadcast_to(it - it.mean(), (len(n), len(it))) for it in (x, y)]
    xx, yy, xy = crossed.centred(*on)
    varied = _varies(crossed)
    slope = divided(xy, xx * varied)
    error = np.sqrt(_slope_variance(crossed, on, slope, xx))
    unit = np.sqrt(divided(xx, yy * varied))
    df = n - crossed.strata - 1
    half = np.where(df > 0, -stdtrit(np.maximum(df, 1), (1 - level) / 2), np.nan)
    ends = [(slope + sign * half * error) * unit for sign in (0, -1, 1)]
    value, low, high = (from_pearson(end) for end in ends)
    return links(value, low, high, n, level)


def links(  # noqa: PLR0913
    value: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    n: np.ndarray,
    level: float,
    variance: np.ndarray | None = None,
) -> Links:
    """Values with their intervals; the variance of Fisher's z follows from those."""
    known = np.isfinite(value + low + high)
    value, low, high = (np.where(known, it, np.nan) for it in (value, low, high))
    if variance is None:
        ends = np.clip([low, high], -INSIDE, INSIDE)
        reach = norm.isf((1 - level) / 2)
        variance = (np.diff(np.arctanh(ends), axis=0)[0] / 2 / reach) ** 2
    apart = np.where(np.abs(value) < INSIDE, variance, np.nan)  # 1 has no error
    return Links(value=value, low=low, high=high, variance=apart, n=n)


def _fisher(
    r: np.ndarray, spread: np.ndarray | float, size: np.ndarray, level: float
) -> tuple[np.ndarray, np.ndarray]:
    """tanh(artanh(r) -+ z sqrt(spread / size)); nan where size is not above 0."""
    half = norm.isf((1 - level) / 2) * np.sqrt(divided(spread, size))
    with np.errstate(divide="ignore"):  # infinite at -1 and 1, as it should be
        z = np.arctanh(r)
    return np.tanh(z - half), np.tanh(z + half)


def _ranks(held: np.ndarray) -> np.ndarray:
    """Weighted mid-ranks per table and level, around the middle."""
    return np.cumsum(held, axis=1) - held / 2 - held.sum(axis=1, keepdims=True) / 2


def _varies(crossed: Crossed) -> np.ndarray:
    """Whether both scores differ inside a stratum, as 1 or 0 per table."""
    spread = [((it > 0).sum(axis=2) > 1).any(axis=1) for it in _margins(crossed)]
    return (spread[0] & spread[1]).astype(float)


def _margins(crossed: Crossed) -> tuple[np.ndarray, np.ndarray]:
    return crossed.by_x, crossed.by_y


def _surplus(weight: np.ndarray) -> np.ndarray:
    """Concordant less discordant pairs within strata."""
    above = np.cumsum(weight[:, :, ::-1], axis=2)[:, :, ::-1] - weight  # higher x
    below = np.cumsum(above, axis=3)  # of those, y as high or lower
    higher = below[..., -1:] - below
    return np.einsum("fsxy,fsxy->f", weight, higher - (below - above))


def _pairs(crossed: Crossed) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """All pairs within strata, those tied on x, and those tied on y."""
    squares = crossed.weight_squared.sum(axis=(1, 2, 3))
    held = (crossed.by_stratum, crossed.by_x, crossed.by_y)
    return tuple(  # type: ignore[return-value]
        ((it**2).reshape(len(it), -1).sum(axis=1) - squares) / 2 for it in held
    )


def _slope_variance(
    crossed: Crossed, on: list[np.ndarray], slope: np.ndarray, xx: np.ndarray
) -> np.ndarray:
    """Sum of squared residual times squared distance of x, over the square of xx."""
    (x, y), held = on, crossed.by_stratum
    mean_x = divided(np.einsum("fsx,fx->fs", crossed.by_x, x), held, 0.0)
    mean_y = divided(np.einsum("fsy,fy->fs", crossed.by_y, y), held, 0.0)
    away = x[:, None, :] - mean_x[:, :, None]
    fitted = mean_y[:, :, None] + slope[:, None, None] * away
    counted = crossed.weight_squared if crossed.weighted else crossed.weight
    left = _residual_squares(counted, y[0], fitted)
    if crossed.weighted:
        n = crossed.total
        correction = divided(n, n - 1)[:, None, None]
    else:
        correction = _hc3(crossed, away, xx)
    return divided((left * away**2 * correction).sum(axis=(1, 2)), xx**2)


def _residual_squares(
    counted: np.ndarray, y: np.ndarray, fitted: np.ndarray
) -> np.ndarray:
    """Squared residuals added up per table, stratum and level of x."""
    n, first, second = counted.sum(axis=3), counted @ y, counted @ y**2
    return np.maximum(second - 2 * fitted * first + fitted**2 * n, 0.0)


def _hc3(crossed: Crossed, away: np.ndarray, xx: np.ndarray) -> np.ndarray:
    """1 / (1 - leverage)^2; nothing where there is nobody.

    A respondent alone in a stratum has full leverage and no residual: it says
    nothing of the slope. One alone on the far side decides it: then nan.
    """
    own = divided(np.ones_like(crossed.by_stratum), crossed.by_stratum, 0.0)
    leverage = own[:, :, None] + divided(away**2, xx[:, None, None], 0.0)
    full = (leverage > FULL) & (crossed.by_x > 0)
    alone = full & (away**2 <= FLAT * xx[:, None, None])
    free = np.where(full, 1.0, 1 - leverage)
    made = np.where(crossed.by_x > 0, 1 / np.maximum(free, 1 - FULL) ** 2, 0.0)
    return np.where(alone, 0.0, np.where(full, np.nan, made))
