"""One factor behind the items of a scale, and omega from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import numpy as np
from scipy.optimize import least_squares
from scipy.stats import chi2

from analysis.cells import Moments
from analysis.errors import (
    ConstantScoreError,
    ImproperSolutionError,
    NotConvergedError,
    RepeatedItemsError,
    TooFewAnswersError,
    TooFewItemsError,
    raise_all,
)
from analysis.line import Name
from analysis.results import Estimate, OneFactor

FEWEST_ITEMS = 3  # two items leave their loadings open
SINGULAR = 1e-10  # smallest eigenvalue of correlations that are told apart
SMALLEST = 0.005  # uniqueness below which an item is the factor itself
SETTLED = 1e-9  # slope at which the best fit is reached
ROUNDING = 1e-13
STEPS, HALVINGS = 200, 30
Method = Literal["ml", "minres"]
Route = Literal["ml-implied", "ml-observed", "minres-implied", "minres-observed"]


def one_factor(moments: Moments, method: Method = "ml") -> OneFactor:
    """Fit one factor to the items.

    Parameters
    ----------
    moments : Moments
        Covariances of three items or more, reversed where they should be.
    method : {"ml", "minres"}
        Maximum likelihood, or the smallest squared residual correlations.

    Returns
    -------
    OneFactor
        ``loadings`` and ``uniqueness`` in the unit of the item and its square, with
        covariances over n as the likelihood has them; ``standardised`` without.

    Raises
    ------
    TooFewItemsError
        Fewer than three items.
    TooFewAnswersError
        Not more respondents than items (ml), or fewer than two.
    ConstantScoreError
        An item has one value; all such items are told at once.
    RepeatedItemsError
        An item follows exactly from the others (ml).
    ImproperSolutionError
        The factor would explain an item wholly: a Heywood case.
    NotConvergedError
        No best-fitting loadings were found.

    Notes
    -----
    ml minimises log|Sigma| + tr(S / Sigma) - log|S| - k, Sigma = l l' + diag(u);
    chi-square is n times that, k (k - 3) / 2 df. Checked against R
    ``lavaan::cfa(std.lv = TRUE)``, ``factanal``, ``psych::fa(fm = "minres")``.

    References
    ----------
    Jöreskog (1967), doi:10.1007/BF02289658; Harman & Jones (1966),
    doi:10.1007/BF02289468.
    """
    _check(moments, method)
    n = int(moments.n.min())
    sd = np.sqrt(np.diag(moments.covariance))
    correlation = moments.covariance / np.outer(sd, sd)
    loading, discrepancy = FITS[method](correlation)
    _proper(loading, moments.names)
    loading = loading if loading.sum() >= 0 else -loading
    k = len(loading)
    df = k * (k - 3) // 2
    chi_square = None if discrepancy is None else n * discrepancy
    scale = sd * np.sqrt((n - 1) / n)
    return OneFactor(
        of=moments.names,
        loadings=_named(moments, loading * scale),
        uniqueness=_named(moments, (1 - loading**2) * scale**2),
        standardised=_named(moments, loading),
        chi_square=chi_square,
        df=df,
        p=float(chi2.sf(chi_square, df)) if chi_square is not None and df else None,
        n=n,
        n_missing=moments.n_missing,
        method=method,
        options={"missing": moments.missing},
    )


def omega(moments: Moments, scale: str, route: Route = "ml-implied") -> Estimate:
    """McDonald's omega total: the part of the sum's variance that is the factor's.

    Parameters
    ----------
    moments : Moments
        As ``one_factor``.
    scale : str
        The id of the scale.
    route : str
        "ml-implied" is ours: loadings in the unit of the items, variance of the sum
        as the model has it. "ml-observed" divides by the observed variance. The
        "minres" routes take standardised items.

    Returns
    -------
    Estimate
        Without an interval.

    Raises
    ------
    StudyError
        As ``one_factor``.

    Notes
    -----
    (sum l)^2 / ((sum l)^2 + sum u), or over the observed variance of the sum;
    "minres-observed" is 1 - sum u / variance, as R psych has it. Checked against
    R ``lavaan``, ``semTools::compRelSEM`` and ``psych::omega``.

    References
    ----------
    McDonald (1999), ISBN 978-0-8058-3075-0.
    """
    method: Method = "ml" if route.startswith("ml") else "minres"
    return omega_of(one_factor(moments, method), moments, scale, route)


def omega_of(
    found: OneFactor, moments: Moments, scale: str, route: Route = "ml-implied"
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


def _maximum_likelihood(correlation: np.ndarray) -> tuple[np.ndarray, float]:
    """Standardised loadings and discrepancy, by Fisher scoring.

    Ours and not ``scipy.optimize.minimize``, of which each step waits for threads
    that so small a problem does not need. The uniqueness is searched on its
    logarithm: what runs away to nothing there is a Heywood case.
    """
    loading = _start(correlation)
    at = np.concatenate([loading, np.log(1 - loading**2)])
    for _ in range(STEPS):
        gradient, information = _score(at, correlation)
        loading, unique = _parts(at)
        if np.any(unique < SMALLEST):
            return np.where(unique < SMALLEST, 1.0, loading), 0.0
        if np.abs(gradient).max() < SETTLED:
            return loading, max(_discrepancy(at, correlation), 0.0)
        step = np.linalg.lstsq(information, gradient, rcond=None)[0]
        step /= max(1.0, np.abs(step).max())
        at = _downhill(at, step, correlation)
    raise NotConvergedError(method="ml")


def _start(correlation: np.ndarray) -> np.ndarray:
    values, vectors = np.linalg.eigh(correlation)
    return np.clip(vectors[:, -1] * np.sqrt(values[-1]) * 0.9, -0.95, 0.95)


def _parts(at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    loading, logarithm = np.split(at, 2)
    return loading, np.exp(logarithm)


def _implied(at: np.ndarray) -> np.ndarray:
    loading, unique = _parts(at)
    return np.outer(loading, loading) + np.diag(unique)


def _discrepancy(at: np.ndarray, correlation: np.ndarray) -> float:
    """log|Sigma| + tr(S / Sigma) - log|S| - k."""
    ratio = np.linalg.solve(_implied(at), correlation)
    return float(np.trace(ratio) - np.linalg.slogdet(ratio)[1] - len(ratio))


def _score(at: np.ndarray, correlation: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Slope of the discrepancy, and what its second derivatives are expected to be."""
    loading, unique = _parts(at)
    inverse = np.linalg.inv(_implied(at))
    misfit = inverse - inverse @ correlation @ inverse
    slope = np.concatenate([2 * misfit @ loading, np.diag(misfit) * unique])
    pull = inverse @ loading
    of_loadings = inverse * (loading @ pull) + np.outer(pull, pull)
    of_both = inverse * (pull * unique)
    of_unique = inverse**2 / 2 * np.outer(unique, unique)
    return slope, 2 * np.block([[of_loadings, of_both], [of_both.T, of_unique]])


def _downhill(at: np.ndarray, step: np.ndarray, correlation: np.ndarray) -> np.ndarray:
    """Against the slope, with ever smaller steps until the fit is no worse."""
    here = _discrepancy(at, correlation) + ROUNDING
    for halving in range(HALVINGS):
        there = at - step / 2**halving
        if _discrepancy(there, correlation) <= here:
            return there
    raise NotConvergedError(method="ml")


def _minimum_residual(correlation: np.ndarray) -> tuple[np.ndarray, None]:
    """Standardised loadings that leave the smallest squared correlations."""
    rows, columns = np.triu_indices(len(correlation), 1)
    pairs = np.arange(len(rows))

    def residual(loading: np.ndarray) -> np.ndarray:
        return loading[rows] * loading[columns] - correlation[rows, columns]

    def slope(loading: np.ndarray) -> np.ndarray:
        jacobian = np.zeros((len(rows), len(loading)))
        jacobian[pairs, rows] = loading[columns]
        jacobian[pairs, columns] = loading[rows]
        return jacobian

    tight = {"ftol": 1e-15, "xtol": 1e-15, "gtol": 1e-15}
    found = least_squares(residual, _start(correlation), jac=slope, **tight)
    if np.abs(found.grad).max() > SETTLED:
        raise NotConvergedError(method="minres")
    return found.x, None


FITS: dict[Method, Callable[[np.ndarray], tuple[np.ndarray, float | None]]] = {
    "ml": _maximum_likelihood,
    "minres": _minimum_residual,
}


def _check(moments: Moments, method: Method) -> None:
    k, n = len(moments.names), int(moments.n.min())
    if k < FEWEST_ITEMS:
        raise TooFewItemsError(found=k, needed=FEWEST_ITEMS)
    needed = k + 1 if method == "ml" else 2
    if n < needed:
        raise TooFewAnswersError(found=n, needed=needed)
    variance = np.diag(moments.covariance)
    constant = [
        item for item, one in zip(moments.names, variance, strict=True) if one == 0
    ]
    raise_all(ConstantScoreError(score=Name(item)) for item in constant)
    sd = np.sqrt(variance)
    smallest = np.linalg.eigvalsh(moments.covariance / np.outer(sd, sd))[0]
    if method == "ml" and smallest < SINGULAR:
        raise RepeatedItemsError()


def _proper(loading: np.ndarray, items: tuple[str, ...]) -> None:
    wholly = [item for item, one in zip(items, loading, strict=True) if abs(one) >= 1]
    raise_all(ImproperSolutionError(item=Name(item)) for item in wholly)


def _named(moments: Moments, values: np.ndarray) -> dict[str, float]:
    return dict(zip(moments.names, values.tolist(), strict=True))
