"""Ranks of scores that are counted in cells."""

from __future__ import annotations

import numpy as np
from scipy.special import ndtri

from analysis.results import Interval

ROUNDING = 1e-12  # relative to the largest distance


def mid_ranks(score: np.ndarray, n: np.ndarray) -> np.ndarray:
    """The rank of each cell; equal scores share the middle of their places.

    Parameters
    ----------
    score, n : ndarray, shape (cells,)

    Returns
    -------
    ndarray of float, shape (cells,)
        From 1 to the number of respondents.
    """
    place, tied = ties(score, n)
    return (np.cumsum(tied) - (tied - 1) / 2)[place]


def ties(score: np.ndarray, n: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each cell's place among the distinct scores, and respondents per score."""
    _, place = np.unique(score, return_inverse=True)
    return place, np.bincount(place, weights=n)


def median(score: np.ndarray, n: np.ndarray) -> float:
    """The score in the middle; of two, what lies halfway.

    Parameters
    ----------
    score, n : ndarray, shape (cells,)
    """
    order = np.argsort(score, kind="stable")
    up_to = np.cumsum(n[order])
    middle = (up_to[-1] + 1) / 2
    places = np.searchsorted(up_to, [np.floor(middle), np.ceil(middle)])
    return float(score[order][places].mean())


def level_out(distance: np.ndarray) -> np.ndarray:
    """Distances that differ by rounding alone, made equal.

    4 1/3 - 4 and 4 - 3 2/3 are the same third on paper and differ in the machine; a
    rank would tell them apart.
    """
    if not distance.size:
        return distance
    found, place = np.unique(distance, return_inverse=True)
    apart = np.diff(found, prepend=found[0]) > ROUNDING * np.abs(found).max()
    first = np.maximum.accumulate(np.where(apart, np.arange(len(found)), 0))
    return found[first][place]


def fisher_interval(value: float, error: float, level: float) -> Interval:
    """tanh(artanh(value) +- z error); it closes at 1 and -1."""
    half = -ndtri((1 - level) / 2) * error
    with np.errstate(divide="ignore"):  # infinite at -1 and 1, as it should be
        low, high = np.tanh(np.arctanh(value) + [-half, half]).tolist()
    return Interval(low=low, high=high, level=level)
