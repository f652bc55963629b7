"""How much estimates of several groups differ beyond what chance gives."""

from __future__ import annotations

from functools import partial

import numpy as np
from scipy.optimize import brentq
from scipy.stats import chi2

from analysis.results import Interval


def weighted_squares(between: float, z: np.ndarray, v: np.ndarray) -> float:
    """Q: squared distances to the weighted mean, over their variance.

    Parameters
    ----------
    between : float
        Variance of the groups themselves.
    z, v : ndarray, shape (groups,)
        Estimates and their sampling variance.
    """
    weight = 1 / (v + between)
    return float(weight @ (z - np.average(z, weights=weight)) ** 2)


def spread(z: np.ndarray, v: np.ndarray, target: float) -> float:
    """The standard deviation between groups at which Q has reached its target.

    Notes
    -----
    Q falls as the groups may differ more. With groups - 1 as its target, what Q is
    on average, this is Paule and Mandel's estimate; 0 where Q is less already.
    Checked against statsmodels ``combine_effects``.

    References
    ----------
    Paule & Mandel (1982), doi:10.6028/jres.087.022.
    """

    def surplus(between: float) -> float:
        return weighted_squares(between, z, v) - target

    if surplus(0) <= 0:
        return 0.0
    highest = len(z) * np.ptp(z) ** 2 / target  # Q is below the target from here
    return float(np.sqrt(brentq(surplus, 0, highest, xtol=1e-14, rtol=1e-13)))


def q_profile(z: np.ndarray, v: np.ndarray, level: float) -> Interval:
    """The spreads at which Q is not unusual for a chi-square.

    References
    ----------
    Viechtbauer (2007), doi:10.1002/sim.2514.
    """
    at = partial(spread, z, v)
    tails = (1 - level) / 2, (1 + level) / 2
    low, high = (at(float(chi2.isf(tail, len(z) - 1))) for tail in tails)
    return Interval(low=low, high=high, level=level)
