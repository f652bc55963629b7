"""Ranks of scores that are counted in cells."""

from __future__ import annotations

import numpy as np


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
