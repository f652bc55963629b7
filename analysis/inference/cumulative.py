"""The likelihood of the proportional-odds model on cells, and its maximum."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csr_array
from scipy.special import expit, log_expit, logit

STEPS = 25  # Newton needs 4 to 8; runaway estimates would need 35 and more
HALVINGS = 30
CLOSE = 1e-15  # squared distance to the maximum, in standard errors
NEAR = 1e-10  # the same, where Newton's steps square it


class RunawayError(ArithmeticError):
    """The likelihood has no maximum that can be reached."""


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

    def edges(self, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The threshold above and below each answer, from its own middle."""
        thresholds = np.concatenate([[-np.inf], at[: self.levels - 1], [np.inf]])
        middle = self.columns @ at[self.levels - 1 :] + self.offset
        return thresholds[self.y + 1] - middle, thresholds[self.y] - middle

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
        width = -np.expm1(lower - upper)
        pull = np.exp(lower - upper) / width
        up, down = self.n * (expit(-upper) + pull), self.n * (expit(lower) + pull)
        above = self.n * expit(upper) * expit(-upper)
        below = self.n * expit(lower) * expit(-lower)
        shared = self.n * pull / width
        return self._gradient(up, down), self._information(above, below, shared)

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Maximum:
    """Where the likelihood is highest: thresholds, then coefficients."""

    at: np.ndarray
    log_likelihood: float
    covariance: np.ndarray  # inverse of the observed information


def maximise(model: Cumulative, start: np.ndarray | None = None) -> Maximum:
    """Newton's method, a step halved until the likelihood rises.

    The log-likelihood is concave, so that the one maximum is found from anywhere.

    Raises
    ------
    RunawayError
        There is none within reach: predictors split the answers.

    References
    ----------
    Pratt (1981), doi:10.1080/01621459.1981.10477613.
    """
    at = model.start if start is None else start
    height = model.log_likelihood(at)
    for _ in range(STEPS):
        gradient, information = model.derivatives(at)
        step = _solve(information, gradient)
        gain = float(gradient @ step)
        if gain < CLOSE:
            return _top(model, at + step)
        if gain < NEAR:  # rounding hides whether the likelihood rises
            at, height = at + step, model.log_likelihood(at + step)
        else:
            at, height = _rising(model, at, step, height)
    raise RunawayError


def _top(model: Cumulative, at: np.ndarray) -> Maximum:
    _, information = model.derivatives(at)
    return Maximum(
        at=at,
        log_likelihood=model.log_likelihood(at),
        covariance=_solve(information, np.eye(len(at))),
    )


def _solve(information: np.ndarray, of: np.ndarray) -> np.ndarray:
    try:
        return cho_solve(cho_factor(information), of)
    except np.linalg.LinAlgError:
        raise RunawayError from None


def _rising(
    model: Cumulative, at: np.ndarray, step: np.ndarray, height: float
) -> tuple[np.ndarray, float]:
    """The first of step, half a step, ... that does not go down."""
    for _ in range(HALVINGS):
        next_at = at + step
        if (np.diff(next_at[: model.levels - 1]) > 0).all():
            reached = model.log_likelihood(next_at)
            if reached >= height:
                return next_at, reached
        step = step / 2
    raise RunawayError
