"""Likelihoods of cumulative logits in which more than the thresholds may move."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from analysis.inference.cumulative import Cumulative


@dataclass(frozen=True, kw_only=True)
class Freed(Cumulative):
    """Answers in order; some columns have a coefficient of their own per threshold.

    Threshold j stands at ``own`` times its own values. Where ``own`` is a column of
    ones this is ``Cumulative``. Parameters: those of the first threshold, of the
    second, ..., then the shared coefficients.

    Parameters
    ----------
    own : ndarray, shape (cells, values)
        A first column that is positive, then minus what has its own coefficients.
    """

    own: np.ndarray

    @classmethod
    def of(cls, model: Cumulative, places: list[int]) -> Freed:
        """The model where the columns at these places get coefficients of their own."""
        ones = np.ones((len(model.y), 1))
        return cls(
            y=model.y,
            n=model.n,
            columns=np.delete(model.columns, places, axis=1),
            offset=model.offset,
            levels=model.levels,
            own=np.hstack([ones, -model.columns[:, places]]),
        )

    def scaled(self, spread: np.ndarray) -> Freed:
        """The model where every edge is divided by the cell's spread."""
        by = spread[:, None]
        return replace(self, own=self.own / by, columns=self.columns / by)

    @property
    def start(self) -> np.ndarray:
        """The thresholds of everybody together, no coefficient yet."""
        cuts = super().start[: self.levels - 1]
        each = np.zeros((self.levels - 1, self.own.shape[1]))
        each[:, 0] = cuts
        return np.concatenate([each.ravel(), np.zeros(self.columns.shape[1])])

    def thresholds(self, at: np.ndarray) -> np.ndarray:
        """Where each cell's thresholds stand, shape (cells, thresholds)."""
        cuts, values = self.levels - 1, self.own.shape[1]
        return self.own @ at[: cuts * values].reshape(cuts, values).T

    def edges(self, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The threshold above and below each answer, from its own middle."""
        cuts, values = self.levels - 1, self.own.shape[1]
        ends = np.full((len(self.y), 1), np.inf)
        thresholds = np.hstack([-ends, self.thresholds(at), ends])
        middle = self.columns @ at[cuts * values :] + self.offset
        cells = np.arange(len(self.y))
        upper, lower = thresholds[cells, self.y + 1], thresholds[cells, self.y]
        return upper - middle, lower - middle

    def pull(self, at: np.ndarray) -> np.ndarray:
        """How the log-likelihood of a cell falls as its edges move outward together."""
        upper, lower = self.edges(at)
        up, down = self.pulls(upper, lower)
        upper, lower = (np.where(np.isfinite(it), it, 0.0) for it in (upper, lower))
        return up * upper - down * lower

    def allows(self, at: np.ndarray) -> bool:
        """Whether every answer that was given has a chance."""
        upper, lower = self.edges(at)
        return bool((upper > lower).all())

    def in_order(self, at: np.ndarray) -> bool:
        """Whether every answer has a chance in every cell, given there or not."""
        return bool((np.diff(self.thresholds(at), axis=1) > 0).all())

    def _gradient(self, up: np.ndarray, down: np.ndarray) -> np.ndarray:
        above, below = (self._per_level(self.own * it[:, None]) for it in (up, down))
        thresholds = above[:-1] - below[1:]
        return np.concatenate([thresholds.ravel(), (down - up) @ self.columns])

    def _information(
        self, above: np.ndarray, below: np.ndarray, shared: np.ndarray
    ) -> np.ndarray:
        upper, lower, next_to = (
            self._squares(self.own, it)
            for it in (above + shared, below + shared, shared)
        )
        cuts, values = self.levels - 1, self.own.shape[1]
        thresholds = np.zeros((cuts, values, cuts, values))
        place = np.arange(cuts)
        thresholds[place, :, place, :] = upper[:-1] + lower[1:]
        thresholds[place[:-1], :, place[1:], :] = -next_to[1:-1]
        thresholds[place[1:], :, place[:-1], :] = -next_to[1:-1]
        mixed = self._squares(self.own, above, self.columns)[:-1]
        mixed = (mixed + self._squares(self.own, below, self.columns)[1:]).reshape(
            cuts * values, -1
        )
        slopes = self.columns.T @ (self.columns * (above + below)[:, None])
        thresholds = thresholds.reshape(cuts * values, cuts * values)
        return np.block([[thresholds, -mixed], [-mixed.T, slopes]])

    def _squares(
        self, left: np.ndarray, weight: np.ndarray, right: np.ndarray | None = None
    ) -> np.ndarray:
        """Cross-products of columns over the cells of each level."""
        other = left if right is None else right
        each = (left * weight[:, None])[:, :, None] * other[:, None, :]
        return self._per_level(each.reshape(len(left), -1)).reshape(
            self.levels, left.shape[1], other.shape[1]
        )
