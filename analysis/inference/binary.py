"""The likelihood of logistic regression on cells."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.special import expit, log_expit

from analysis.cells import Cells
from analysis.inference.design import matrix
from analysis.results import Design


@dataclass(frozen=True, slots=True, kw_only=True)
class Binary:
    """Answers of two kinds, and what they may depend on.

    Parameters
    ----------
    y : ndarray of bool, shape (cells,)
        Whether the answer is the one that is counted.
    n : ndarray of float, shape (cells,)
    columns : ndarray, shape (cells, coefficients)
        With a column of ones where there is an intercept.
    offset : ndarray, shape (cells,)
        What is added to the columns times the coefficients.
    """

    y: np.ndarray
    n: np.ndarray
    columns: np.ndarray
    offset: np.ndarray

    @classmethod
    def of(cls, cells: Cells, outcome: str, plan: Design) -> Binary:
        """The likelihood of cells whose outcome is 0 or 1, columns as they are."""
        held = cells.n > 0
        return cls(
            y=cells.column(outcome)[held] > 0,
            n=cells.n[held].astype(float),
            columns=matrix(cells, plan)[held],
            offset=np.zeros(held.sum()),
        )

    @property
    def start(self) -> np.ndarray:
        """No coefficient yet."""
        return np.zeros(self.columns.shape[1])

    def fitted(self, at: np.ndarray) -> np.ndarray:
        """The chance of the answer that is counted, shape (cells,)."""
        return expit(self.columns @ at + self.offset)

    def allows(self, at: np.ndarray) -> bool:
        """Every coefficient is one that a model can have."""
        return True

    def log_likelihood(self, at: np.ndarray) -> float:
        """Sum of log F(m) where the answer is counted, log F(-m) where it is not."""
        middle = self.columns @ at + self.offset
        return float(self.n @ log_expit(np.where(self.y, middle, -middle)))

    def derivatives(self, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Gradient and information, which is the same observed or expected."""
        share = self.fitted(at)
        weight = self.n * share * (1 - share)
        gradient = (self.n * (self.y - share)) @ self.columns
        return gradient, self.columns.T @ (self.columns * weight[:, None])

    def held(self, place: int, value: float) -> Binary:
        """The same with one coefficient held at a value."""
        return replace(
            self,
            columns=np.delete(self.columns, place, axis=1),
            offset=self.offset + value * self.columns[:, place],
        )
