"""The likelihood of the proportional-odds model on cells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from scipy.sparse import csr_array
from scipy.special import expit, log_expit, logit


@dataclass(frozen=True, kw_only=True)  # no slots: what is cached needs a place
class Cumulative:
    """Answers in order, and what they may depend on.

    Parameters
    ----------
    y : ndarray of int, shape (cells,)
        The place of the answer; every place from 0 to levels - 1 occurs.
    n : ndarray of float, shape (cells,)
    columns : ndarray, shape (cells, coefficients)
    offset : ndarray, shape (cells,)
        What is added to the columns times the coefficients.
    levels : int
    """

    y: np.ndarray
    n: np.ndarray
    columns: np.ndarray
    offset: np.ndarray
    levels: int

    @property
    def start(self) -> np.ndarray:
        """The thresholds of everybody together, no coefficient yet."""
        share = np.cumsum(np.bincount(self.y, weights=self.n))[:-1] / self.n.sum()
        return np.concatenate([logit(share), np.zeros(self.columns.shape[1])])

    def allows(self, at: np.ndarray) -> bool:
        """Whether the thresholds stand in order."""
        return bool((np.diff(at[: self.levels - 1]) > 0).all())

    def edges(self, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The threshold above and below each answer, from its own middle."""
        thresholds = np.concatenate([[-np.inf], at[: self.levels - 1], [np.inf]])
        middle = self.columns @ at[self.levels - 1 :] + self.offset
        return thresholds[self.y + 1] - middle, thresholds[self.y] - middle

    def held(self, place: int, value: float) -> Cumulative:
        """The same with one coefficient held at a value."""
        return replace(
            self,
            columns=np.delete(self.columns, place, axis=1),
            offset=self.offset + value * self.columns[:, place],
        )

    def log_likelihood(self, at: np.ndarray) -> float:
        """log P(y) = log F(upper) + log F(-lower) + log(1 - exp(lower - upper))."""
        upper, lower = self.edges(at)
        share = log_expit(upper) + log_expit(-lower)
        return float(self.n @ (share + np.log(-np.expm1(lower - upper))))

    def derivatives(self, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Gradient and observed information of the log-likelihood.

        A threshold touches the answers on its two sides only, so that all sums are
        per level: nothing grows with levels times cells.
        """
        upper, lower = self.edges(at)
        up, down = self.pulls(upper, lower)
        width = -np.expm1(lower - upper)
        shared = self.n * np.exp(lower - upper) / width**2
        above = self.n * expit(upper) * expit(-upper)
        below = self.n * expit(lower) * expit(-lower)
        return self._gradient(up, down), self._information(above, below, shared)

    def pulls(
        self, upper: np.ndarray, lower: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """How the log-likelihood of a cell rises as an edge moves away from it."""
        apart = np.exp(lower - upper) / -np.expm1(lower - upper)
        return self.n * (expit(-upper) + apart), self.n * (expit(lower) + apart)

    def _gradient(self, up: np.ndarray, down: np.ndarray) -> np.ndarray:
        by_level = self._per_level(np.column_stack([up, down]))
        thresholds = by_level[:-1, 0] - by_level[1:, 1]
        return np.concatenate([thresholds, (down - up) @ self.columns])

    def _information(
        self, above: np.ndarray, below: np.ndarray, shared: np.ndarray
    ) -> np.ndarray:
        by_level = self._per_level(np.column_stack([above, below, shared]))
        own = by_level[:-1, 0] + by_level[:-1, 2] + by_level[1:, 1] + by_level[1:, 2]
        next_to = -by_level[1:-1, 2]
        thresholds = np.diag(own) + np.diag(next_to, 1) + np.diag(next_to, -1)
        mixed = self._per_level(self.columns * above[:, None])[:-1]
        mixed = mixed + self._per_level(self.columns * below[:, None])[1:]
        slopes = self.columns.T @ (self.columns * (above + below)[:, None])
        return np.block([[thresholds, -mixed], [-mixed.T, slopes]])

    def _per_level(self, values: np.ndarray) -> np.ndarray:
        """Sums over the cells of each level, shape (levels, columns)."""
        return self._members @ values

    @cached_property
    def _members(self) -> csr_array:
        """Which cells have each level, shape (levels, cells)."""
        size = len(self.y)
        ones = (np.ones(size), (self.y, np.arange(size)))
        return csr_array(ones, shape=(self.levels, size))
