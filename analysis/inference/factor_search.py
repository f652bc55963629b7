"""The loadings of one factor that fit correlations best."""

from __future__ import annotations

import numpy as np
from scipy.optimize import least_squares

from analysis.errors import NotConvergedError

SMALLEST = 0.005  # uniqueness below which an item is the factor itself
SETTLED = 1e-9  # slope at which the best fit is reached
LOOSER = 100  # times that, of sums of squares, which know their slope less well
ROUNDING = 1e-13
STEPS, HALVINGS = 200, 30


def maximum_likelihood(correlation: np.ndarray) -> tuple[np.ndarray, float]:
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


def expected_bend(loading: np.ndarray) -> np.ndarray:
    """Second derivatives of the discrepancy, by loadings and then by uniqueness.

    Those that are expected where the factor with these standardised loadings is true.
    """
    unique = 1 - loading**2
    model = np.outer(loading, loading) + np.diag(unique)
    _, bend = _score(np.concatenate([loading, np.log(unique)]), model)
    per = np.concatenate([np.ones(len(loading)), unique])  # no longer on logarithms
    return bend / np.outer(per, per)


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


def minimum_residual(
    correlation: np.ndarray, weight: np.ndarray | None = None
) -> tuple[np.ndarray, None]:
    """Standardised loadings that leave the smallest squared correlations.

    ``weight`` has one per pair of items, in the order of ``numpy.triu_indices``.
    """
    rows, columns = np.triu_indices(len(correlation), 1)
    pairs = np.arange(len(rows))
    heavy = np.ones(len(rows)) if weight is None else np.sqrt(weight)

    def residual(loading: np.ndarray) -> np.ndarray:
        return heavy * (loading[rows] * loading[columns] - correlation[rows, columns])

    def slope(loading: np.ndarray) -> np.ndarray:
        jacobian = np.zeros((len(rows), len(loading)))
        jacobian[pairs, rows] = heavy * loading[columns]
        jacobian[pairs, columns] = heavy * loading[rows]
        return jacobian

    tight = {"ftol": 1e-15, "xtol": 1e-15, "gtol": 1e-15}
    found = least_squares(residual, _start(correlation), jac=slope, **tight)
    if np.abs(found.grad).max() > SETTLED * LOOSER:
        raise NotConvergedError(method="minres" if weight is None else "dwls")
    return found.x, None
