"""Omega: the part of a scale's variance that belongs to one factor."""

from __future__ import annotations

from typing import Literal

import numpy as np
from scipy.special import expit
from scipy.stats import norm

from analysis.cells import Moments
from analysis.inference.factors import Method, one_factor
from analysis.inference.procedure import Procedure
from analysis.results import Estimate, Interval, OneFactor

Route = Literal["ml-implied", "ml-observed", "minres-implied", "minres-observed"]


def omega(
    moments: Moments, scale: str, level: float = 0.95, route: Route = "ml-implied"
) -> Estimate:
    """McDonald's omega total: the part of the sum's variance that is the factor's.

    Parameters
    ----------
    moments : Moments
        As ``one_factor``.
    scale : str
        The id of the scale.
    level : float
        Confidence level, between 0 and 1.
    route : str
        "ml-implied" is ours: loadings in the unit of the items, variance of the sum
        as the model has it. "ml-observed" divides by the observed variance. The
        "minres" routes take standardised items.

    Returns
    -------
    Estimate
        With an interval for "ml-implied"; for the others none is known.

    Raises
    ------
    StudyError
        As ``one_factor``.

    Notes
    -----
    (sum l)^2 / ((sum l)^2 + sum u), or over the observed variance of the sum;
    "minres-observed" is 1 - sum u / variance, as R psych has it. Checked against
    R ``lavaan``, ``semTools::compRelSEM`` and ``psych::omega``. Interval: by the delta
    method from the errors of the loadings, on the scale of log(omega / (1 - omega));
    of drawn normal items it holds the truth as often as it says. With few steps of
    answer or skewed items it is somewhat too narrow.

    References
    ----------
    McDonald (1999), ISBN 978-0-8058-3075-0; Kelley & Pornprasertmanit (2016),
    doi:10.1037/a0040086.
    """
    method: Method = "ml" if route.startswith("ml") else "minres"
    return omega_of(one_factor(moments, method), moments, scale, level, route)


def omega_of(
    found: OneFactor,
    moments: Moments,
    scale: str,
    level: float = 0.95,
    route: Route = "ml-implied",
) -> Estimate:
    """Omega of a factor that has been fitted to these items, as ``omega``.

    Raises
    ------
    ValueError
        The factor was fitted by another method than the route has.
    """
    if not route.startswith(found.method):
        raise ValueError(f"{route} of a factor fitted by {found.method}")
    return Estimate(
        measure="omega",
        of=(scale,),
        value=_share_of_factor(found, moments, route),
        interval=_interval(found, level) if route == "ml-implied" else None,
        n=found.n,
        n_missing=found.n_missing,
        method=f"omega-{route}",
        options={"missing": moments.missing},
    )


def _share_of_factor(found: OneFactor, moments: Moments, route: Route) -> float:
    if found.method == "ml":
        loading, unique = found.loadings, found.uniqueness
        observed = moments.covariance * (found.n - 1) / found.n
    else:
        loading = found.standardised
        unique = {item: 1 - one**2 for item, one in loading.items()}
        sd = np.sqrt(np.diag(moments.covariance))
        observed = moments.covariance / np.outer(sd, sd)
    common, left = sum(loading.values()) ** 2, sum(unique.values())
    if route.endswith("implied"):
        return common / (common + left)
    total = float(observed.sum())
    return common / total if found.method == "ml" else 1 - left / total


def _interval(found: OneFactor, level: float) -> Interval:
    """By the delta method on the scale of the log odds."""
    together, left = sum(found.loadings.values()), sum(found.uniqueness.values())
    if found.covariance is None or together <= 0:  # nothing is known
        return Interval(low=0.0, high=1.0, level=level)
    # the log odds are 2 log(sum l) - log(sum u)
    items = len(found.of)
    slope = np.repeat([2 / together, -1 / left], [items, items])
    half = norm.isf((1 - level) / 2) * np.sqrt(slope @ found.covariance @ slope)
    odds = 2 * np.log(together) - np.log(left)
    low, high = expit([odds - half, odds + half]).tolist()
    return Interval(low=low, high=high, level=level)


PROCEDURES = (
    Procedure(
        id="omega",
        subject="scales",
        run=omega,
        takes=("scale",),
        given="moments",
        assumes=("independent", "normal-items", "one-factor"),
        checked=("R lavaan::cfa",),
        inside=False,
    ),
)
