"""Counting pairs of respondents by the order of two scores, without making them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

GRID = 2**20  # places; beyond, sorting is faster than filling


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Pairs of respondents, and per cell the respondents it pairs with.

    Parameters
    ----------
    agreeing, opposing : ndarray, shape (cells,)
        Respondents ordered the same, or the other way round, on both scores.
    in_x, in_y : ndarray, shape (distinct values,)
        Respondents with each value.
    """

    agreeing: np.ndarray
    opposing: np.ndarray
    in_x: np.ndarray
    in_y: np.ndarray
    concordant: int
    discordant: int
    all: int
    tied_x: int  # on x, whether or not on y
    tied_y: int
    tied_both: int

    @property
    def untied(self) -> int:
        """Pairs that have an order on both scores."""
        return self.concordant + self.discordant


def count_pairs(x: np.ndarray, y: np.ndarray, n: np.ndarray) -> Pairs:
    """Count the pairs in c log c steps for c cells.

    Parameters
    ----------
    x, y : ndarray, shape (cells,)
        Two scores; each combination occurs once.
    n : ndarray of int, shape (cells,)

    Notes
    -----
    A cell pairs with everybody but those who share its x or its y; whoever of them
    does not agree is opposed. Tied pairs come from the respondents per value.
    """
    n = np.asarray(n, dtype=np.int64)
    (x, in_x), (y, in_y) = (_dense(score, n) for score in (x, y))
    lower = _lower_on_grid if len(in_x) * len(in_y) <= GRID else _lower_by_bits
    agreeing = lower(x, y, n) + lower(x.max() - x, y.max() - y, n)
    opposing = n.sum() - in_x[x] - in_y[y] + n - agreeing
    return Pairs(
        agreeing=agreeing,
        opposing=opposing,
        in_x=in_x,
        in_y=in_y,
        concordant=int(n @ agreeing) // 2,
        discordant=int(n @ opposing) // 2,
        all=_choose_two(n.sum()),
        tied_x=_choose_two(in_x),
        tied_y=_choose_two(in_y),
        tied_both=_choose_two(n),
    )


def _dense(score: np.ndarray, n: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each cell's place among the distinct values, and respondents per value."""
    values, place = np.unique(score, return_inverse=True)
    respondents = np.bincount(place, weights=n).astype(np.int64)
    # numpy sorts the smallest whole numbers fastest
    return place.astype(np.min_scalar_type(len(values))), respondents


def _lower_on_grid(x: np.ndarray, y: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Respondents lower on x and on y than each cell, shape (cells,)."""
    grid = np.zeros((int(x.max()) + 2, int(y.max()) + 2), dtype=np.int64)
    np.add.at(grid, (x + 1, y + 1), n)
    return grid.cumsum(axis=0).cumsum(axis=1)[x, y]


def _lower_by_bits(x: np.ndarray, y: np.ndarray, n: np.ndarray) -> np.ndarray:
    """The same for scores of so many values that their grid would be too large.

    Two places on x differ first in one bit: the lower has 0 there, the higher 1,
    and all bits before it are the same. So each bit counts its own pairs, among
    cells that share what comes before, in the order of y.
    """
    lower = np.zeros(len(n), dtype=np.int64)
    by_y = np.argsort(y, kind="stable")
    for bit in range(int(x.max()).bit_length()):
        shared = x >> bit >> 1
        order = by_y[np.argsort(shared[by_y], kind="stable")]
        high = (x[order] >> bit) & 1 == 1
        low_n = np.where(high, 0, n[order])
        counted = np.cumsum(low_n) - low_n
        first = _changes(shared[order])
        so_far = _at_last(first | _changes(y[order]), counted) - _at_last(
            first, counted
        )
        lower[order] += np.where(high, so_far, 0)
    return lower


def _changes(values: np.ndarray) -> np.ndarray:
    """Where a value differs from the one before; the first always does."""
    return np.concatenate([[True], values[1:] != values[:-1]])


def _at_last(marks: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The value at the last mark up to each place."""
    return values[np.maximum.accumulate(np.where(marks, np.arange(len(marks)), 0))]


def _choose_two(n: np.ndarray) -> int:
    return int((n * (n - 1) // 2).sum())
