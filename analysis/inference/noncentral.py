"""Intervals by turning a test round: which noncentralities fit the statistic."""

from __future__ import annotations

from collections.abc import Callable
from math import inf, isnan, sqrt

from scipy.optimize import brentq
from scipy.special import chndtr, fdtr, ncfdtr, nctdtr, stdtr

from analysis.results import Interval

DOUBLINGS = 60
LARGE = 1e8  # from here Patnaik's central F: the series gets lost, this is exact
PRECISE = 1e-13  # relative


def noncentrality_f(
    f: float, df_effect: float, df_error: float, level: float
) -> tuple[float, float]:
    """The noncentralities for which F lies on the edge of its middle part.

    Parameters
    ----------
    f : float
        Observed F, finite.
    df_effect, df_error : float
    level : float
        Two-sided: (1 - level) / 2 on either side.

    Returns
    -------
    tuple of float
        Low and high, both 0 or more.
    """

    def below(noncentrality: float) -> float:
        return _below_f(f, df_effect, df_error, noncentrality)

    centre = max(df_effect * (f - 1), 0.0)
    spread = 2 * (df_effect + 2 * centre) + 2 * (df_effect + centre) ** 2 / df_error
    tail = (1 - level) / 2
    low, high = (
        _crossing(below, it, centre, sqrt(spread), lowest=0.0)
        for it in (1 - tail, tail)
    )
    return low, high


def _below_f(
    f: float, df_effect: float, df_error: float, noncentrality: float
) -> float:
    if noncentrality == 0:
        return float(fdtr(df_effect, df_error, f))
    if noncentrality < LARGE:
        return float(ncfdtr(df_effect, df_error, noncentrality, f))
    size = df_effect + noncentrality
    df = size**2 / (size + noncentrality)
    return float(fdtr(df, df_error, f * df_effect / size))


def share_interval(
    share: float, df_effect: float, df_error: float, level: float
) -> Interval:
    """The interval of a share of variance: ncp / (ncp + df_error).

    The F that belongs to the share is pivoted, as the R package effectsize does;
    Steiger divides by ncp + N instead, which differs in the third decimal. A share
    of 1 has the interval from 1 to 1, which is not certainty.
    """
    if share >= 1:
        return Interval(low=1.0, high=1.0, level=level)
    f = (share / df_effect) / ((1 - share) / df_error)
    low, high = noncentrality_f(f, df_effect, df_error, level)
    return Interval(
        low=low / (low + df_error), high=high / (high + df_error), level=level
    )


def noncentrality_t(t: float, df: float, level: float) -> tuple[float, float]:
    """The noncentralities for which t lies on the edge of its middle part."""
    if t < 0:
        low, high = noncentrality_t(-t, df, level)
        return -high, -low

    def below(noncentrality: float) -> float:
        if noncentrality == 0:
            return float(stdtr(df, t))
        return float(nctdtr(df, noncentrality, t))

    def crossing(target: float) -> float:
        if below(0) <= target:
            return _crossing(below, target, 0.0, 1.0)
        # far below 0 the distribution of a positive t cannot be computed
        return _crossing(below, target, t, sqrt(1 + t**2 / (2 * df)), lowest=0.0)

    tail = (1 - level) / 2
    return crossing(1 - tail), crossing(tail)


def noncentrality_chi_square(
    statistic: float, df: float, level: float
) -> tuple[float, float]:
    """The noncentralities for which a chi-square lies on the edge of its middle part.

    Parameters
    ----------
    statistic : float
        Observed chi-square, 0 or more and finite.
    df : float
    level : float
        Two-sided: (1 - level) / 2 on either side.

    Returns
    -------
    tuple of float
        Low and high, both 0 or more.
    """

    def below(noncentrality: float) -> float:
        return float(chndtr(statistic, df, noncentrality))

    centre = max(statistic - df, 0.0)
    step, tail = sqrt(2 * df + 4 * centre), (1 - level) / 2
    low, high = (
        _crossing(below, it, centre, step, lowest=0.0) for it in (1 - tail, tail)
    )
    return low, high


def _crossing(
    below: Callable[[float], float],
    target: float,
    centre: float,
    step: float,
    lowest: float = -inf,
) -> float:
    """Where a falling function reaches its target; ``lowest`` where it never does."""
    if lowest > -inf and below(lowest) <= target:
        return lowest
    low = _outward(below, target, centre, -step, lowest)
    high = _outward(below, target, centre, step, lowest)
    return float(brentq(lambda it: below(it) - target, low, high, rtol=PRECISE))


def _outward(
    below: Callable[[float], float],
    target: float,
    place: float,
    step: float,
    lowest: float,
) -> float:
    """The nearest place on this side of the crossing, in doubling steps."""
    for _ in range(DOUBLINGS):
        gap = below(place) - target
        if isnan(gap):
            break
        if gap * step <= 0:  # above the target on the left, below it on the right
            return place
        place, step = max(place + step, lowest), 2 * step
    raise ArithmeticError("no noncentrality fits the statistic")
