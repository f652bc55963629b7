"""What correlations share: deviations, the coefficient, its p and its interval."""

from __future__ import annotations

import numpy as np
from scipy.special import betaincc
from scipy.stats import norm

from analysis.results import Interval


def deviations(score: np.ndarray, n: np.ndarray) -> np.ndarray:
    """From the mean; the first value goes first, so that no digit is lost."""
    shifted = score - score[0]
    return shifted - (n * shifted).sum() / n.sum()


def correlation(x: np.ndarray, y: np.ndarray, n: np.ndarray) -> float:
    """The correlation of two columns of deviations."""
    # einsum, since @ of long vectors waits for threads on a busy machine
    xy, xx, yy = (np.einsum("i,i,i", n, a, b) for a, b in ((x, y), (x, x), (y, y)))
    return float(np.clip(xy / np.sqrt(xx * yy), -1, 1))  # rounding may step outside


def student(r: float, n: int) -> float:
    """Two-sided p of Student's t with n - 2 df."""
    # the complement keeps its digits near r = 0 and in the tail
    return float(betaincc(1 / 2, n / 2 - 1, r**2))


def fisher_interval(r: float, spread: float, size: int, level: float) -> Interval:
    """tanh(artanh(r) +- z sqrt(spread / size)); all there is where size is 0."""
    if size <= 0:
        return Interval(low=-1.0, high=1.0, level=level)
    half = norm.isf((1 - level) / 2) * np.sqrt(spread / size)
    with np.errstate(divide="ignore"):  # infinite at -1 and 1, as it should be
        low, high = np.tanh(np.arctanh(r) + [-half, half]).tolist()
    return Interval(low=low, high=high, level=level)
