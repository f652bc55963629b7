"""The studentized range: how far the largest of k means lies from the smallest.

scipy.stats.studentized_range is right but takes a tenth of a second for a tail
and half a second for a quantile, for every pair of groups; this takes one
thousandth. Pairs differ in their degrees of freedom only, so what depends on the
number of groups alone is computed once and kept as a spline.
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import log, sqrt

import numpy as np
from scipy.interpolate import BSpline, make_interp_spline
from scipy.optimize import brentq
from scipy.special import chdtri, gammaincinv, gammaln, ndtr, stdtrit

POINTS = 128  # Gauss-Legendre; eight times as many change 1e-8 at most
EDGE = 1e-30  # share of the scale's distribution left out at either end
FAR = 10.0  # a mean lies within this many errors, but for 1e-23
WIDEST = 17.0  # a range in errors that is exceeded with probability 1e-30
NORMAL = 1e10  # from here the scale is known
MANY = 1e3  # from here Stirling's series is exact
SLACK = 1e-9  # rounding may put the quantile just outside its bounds
PRECISE = 1e-12  # relative
KNOTS, DEGREE = 800, 7  # of the spline: within 1e-12 up to 100 groups
KEPT = 64  # splines


def upper_tail(q: float, groups: int, df: float) -> float:
    """The probability of a range above q.

    Parameters
    ----------
    q : float
        Range of the means over the standard error of one: sqrt(2) times |t| of
        the two that lie furthest apart.
    groups : int
        How many means there are, 2 or more.
    df : float
        Of the standard error; infinite where it is known.

    Returns
    -------
    float
        In [0, 1], relative error 1e-8 or less down to 1e-14 and up to 40 groups.

    Notes
    -----
    1 - W(w) = k * integral phi(z) (Phi(z)^(k-1) - (Phi(z) - Phi(z - w))^(k-1)) dz,
    averaged over w = q s with s^2 df chi-square. Checked against R ``ptukey`` and
    scipy.

    References
    ----------
    Copenhaver & Holland (1988), doi:10.1080/00949658808811082.
    """
    if q <= 0:
        return 1.0
    if df >= NORMAL:
        return float(_beyond(np.array([q]), groups)[0])
    low, high = np.sqrt([2 * gammaincinv(df / 2, EDGE) / df, chdtri(df, EDGE) / df])
    if low * q >= WIDEST:
        return 0.0
    root, weight = _nodes(low**0.25, min(high, WIDEST / q) ** 0.25)
    scale, weight = root**4, weight * 4 * root**3  # smooth at 0 for any df
    density = np.exp(_log_density(scale, df))
    beyond = np.exp(_log_beyond(groups)(q * scale))
    return float(min(1.0, weight @ (density * beyond)))


def critical(tail: float, groups: int, df: float) -> float:
    """The range that is exceeded with probability ``tail``.

    It lies between the one for a single pair and Bonferroni's for all pairs.
    """
    pairs = groups * (groups - 1) / 2
    least, most = -sqrt(2) * stdtrit(df, [tail / 2, tail / (2 * pairs)])
    if groups == 2:  # noqa: PLR2004
        return float(least)
    ends = (least * (1 - SLACK), most * (1 + SLACK))
    target = log(tail)
    return float(
        brentq(lambda q: log(upper_tail(q, groups, df)) - target, *ends, rtol=PRECISE)
    )


@lru_cache(maxsize=KEPT)
def _log_beyond(groups: int) -> BSpline:
    """The log of ``_beyond`` for any width up to the widest."""
    width = np.linspace(0, WIDEST, KNOTS)
    return make_interp_spline(width, np.log(_beyond(width, groups)), k=DEGREE)


def _beyond(width: np.ndarray, groups: int) -> np.ndarray:
    """The probability that k standard normals span more than each width."""
    z, weight = _nodes(-FAR, FAR)
    density = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    below = ndtr(z)
    inside = np.minimum(ndtr(z - width[:, None]) / below, 1)
    # 1 - (1 - inside)^(k-1), without loss where inside is small
    with np.errstate(divide="ignore"):  # inside is 1 where the width is nought
        outside = -np.expm1((groups - 1) * np.log1p(-inside))
    return groups * outside @ (weight * density * below ** (groups - 1))


def _log_density(scale: np.ndarray, df: float) -> np.ndarray:
    """Log density of s, where s^2 df is chi-square with df."""
    half = df / 2
    if half < MANY:
        constant = np.log(2) + half * np.log(half) - gammaln(half)
        return constant + (df - 1) * np.log(scale) - half * scale**2
    # the same, with the terms that cancel for large df taken together
    off = scale - 1
    curve = off * (off + 2) - 2 * np.log1p(off)
    series = np.log(2 * half / np.pi) / 2 - 1 / (12 * half) + 1 / (360 * half**3)
    return series - np.log(scale) - half * curve


def _nodes(low: float, high: float) -> tuple[np.ndarray, np.ndarray]:
    at, weight = _legendre()
    half = (high - low) / 2
    return low + half * (at + 1), half * weight


@cache
def _legendre() -> tuple[np.ndarray, np.ndarray]:
    return np.polynomial.legendre.leggauss(POINTS)
