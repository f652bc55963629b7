"""The interval of a difference between two correlations."""

from __future__ import annotations

import numpy as np

from analysis.results import Estimate, Interval


def zou(first: Estimate, second: Estimate, shared: float) -> Interval:
    """Join the intervals of two correlations into that of their difference.

    Parameters
    ----------
    first, second : Estimate
        With intervals at one level.
    shared : float
        How the two correlations correlate over samples; 0 where they come from
        different respondents.

    Notes
    -----
    With difference d and half intervals a and b on the side that counts, each end
    is d -+ sqrt(a^2 + b^2 - 2 shared a b). The skewness of the two intervals stays.

    References
    ----------
    Zou (2007), doi:10.1037/1082-989X.12.4.399.
    """
    a, b = first.interval, second.interval
    if a is None or b is None or a.level != b.level:
        raise ValueError("two intervals at one level are needed")

    def reach(one: float, other: float) -> float:
        return float(np.sqrt(one**2 + other**2 - 2 * shared * one * other))

    down = reach(first.value - a.low, b.high - second.value)
    up = reach(a.high - first.value, second.value - b.low)
    value = first.value - second.value
    return Interval(low=value - down, high=value + up, level=a.level)


def difference(first: Estimate, second: Estimate) -> Estimate:
    """r1 - r2 of groups that share nobody, with Zou's interval."""
    return Estimate(
        measure="correlation-difference",
        of=first.of,
        value=first.value - second.value,
        interval=zou(first, second, 0),
        n=first.n + second.n,
        n_missing=first.n_missing + second.n_missing,
        method="zou",
    )


def shared_score(xy: float, xw: float, yw: float) -> float:
    """How r(x, y) and r(x, w) of the same respondents correlate over samples."""
    rest = 1 - xy**2 - xw**2 - yw**2
    top = (yw - xy * xw / 2) * rest + yw**3
    return float(np.clip(top / ((1 - xy**2) * (1 - xw**2)), -1, 1))
