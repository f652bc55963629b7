"""Two hidden normal scores, cut into answers: how likely each pair of answers is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr, owens_t

LEAST = 1e-15  # a probability that rounding has left


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Probabilities of a table, and how they move with each parameter.

    Parameters
    ----------
    probability : ndarray, shape (rows, columns)
    slope : ndarray, shape (1 + rows - 1 + columns - 1, rows, columns)
        By the correlation, by each threshold of the rows, by each of the columns.
    """

    probability: np.ndarray
    slope: np.ndarray


def bivariate_normal(h: np.ndarray, k: np.ndarray, rho: float) -> np.ndarray:
    """The chance that both of two standard normal scores stay below h and k.

    Parameters
    ----------
    h, k : ndarray
        Finite, of shapes that go together.
    rho : float
        Their correlation, between -1 and 1, both excluded.

    Returns
    -------
    ndarray
        To about 1e-15.

    Notes
    -----
    Owen's T function, for ``scipy.stats.multivariate_normal`` takes a point at a time.

    References
    ----------
    Owen (1956), doi:10.1214/aoms/1177728074.
    """
    h, k = np.broadcast_arrays(np.asarray(h, dtype=float), k)
    side = np.sign(h) * np.sign(k)
    opposed = (side < 0) | ((side == 0) & (h + k < 0))
    tails = owens_t(h, _turn(h, k, rho)) + owens_t(k, _turn(k, h, rho))
    return (ndtr(h) + ndtr(k)) / 2 - tails - np.where(opposed, 0.5, 0.0)


def cut(rho: float, a: np.ndarray, b: np.ndarray) -> Cut:
    """Two hidden scores with correlation rho, cut at the thresholds a and b.

    Parameters
    ----------
    a, b : ndarray, shapes (rows - 1,) and (columns - 1,)
        Rising thresholds, in standard deviations from the mean.
    """
    rows, columns = len(a) + 1, len(b) + 1
    below = np.zeros((rows + 1, columns + 1))
    below[1:-1, 1:-1] = bivariate_normal(a[:, None], b, rho)
    below[1:-1, -1], below[-1, 1:-1], below[-1, -1] = ndtr(a), ndtr(b), 1
    slope = np.zeros((rows + columns - 1, rows + 1, columns + 1))
    left = np.sqrt((1 - rho) * (1 + rho))
    height = np.exp(-(a[:, None] ** 2 - 2 * rho * a[:, None] * b + b**2) / 2 / left**2)
    slope[0, 1:-1, 1:-1] = height / (2 * np.pi * left)
    of_a, of_b = np.arange(1, rows), np.arange(1, columns)
    slope[of_a, of_a, 1:-1] = _height(a)[:, None] * ndtr((b - rho * a[:, None]) / left)
    slope[of_a, of_a, -1] = _height(a)
    conditional = ndtr((a - rho * b[:, None]) / left)
    slope[rows - 1 + of_b, 1:-1, of_b] = _height(b)[:, None] * conditional
    slope[rows - 1 + of_b, -1, of_b] = _height(b)
    between = np.diff(np.diff(below, axis=0), axis=1)
    return Cut(
        probability=np.maximum(between, LEAST),
        slope=np.diff(np.diff(slope, axis=1), axis=2),
    )


def _turn(h: np.ndarray, k: np.ndarray, rho: float) -> np.ndarray:
    """The second argument of Owen's T; infinite where h is nought."""
    far = np.sqrt((1 - rho) * (1 + rho))
    with np.errstate(all="ignore"):  # infinite where h is nought; both: below
        turn = (k / np.abs(h) * np.where(h < 0, -1, 1) - rho) / far
    return np.where((h == 0) & (k == 0), np.sqrt((1 - rho) / (1 + rho)), turn)


def _height(x: np.ndarray) -> np.ndarray:
    """The standard normal density."""
    return np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)
