"""Least squares on cells: coefficients, residuals, leverages."""

from __future__ import annotations

from dataclasses import dataclass
from math import log, pi, sqrt

import numpy as np
from scipy.linalg import solve_triangular

from analysis.cells import Cells
from analysis.errors import PerfectFitError, TooFewAnswersError
from analysis.inference.design import check, matrix
from analysis.line import Name
from analysis.results import Design

ROUNDING = 16 * np.finfo(float).eps  # of the outcome's own size


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """What least squares gives, before any test.

    Parameters
    ----------
    columns : ndarray, shape (cells, coefficients)
    n : ndarray, shape (cells,)
    values : ndarray, shape (coefficients,)
    inverse : ndarray, shape (coefficients, coefficients)
        (X'NX)^-1.
    residual, leverage : ndarray, shape (cells,)
        Of one respondent of the cell.
    total_sum : float
        Squares around the mean of the outcome.
    """

    columns: np.ndarray
    n: np.ndarray
    values: np.ndarray
    inverse: np.ndarray
    residual: np.ndarray
    leverage: np.ndarray
    total_sum: float

    @property
    def total(self) -> int:
        """Respondents."""
        return int(self.n.sum())

    @property
    def df(self) -> int:
        """Respondents less coefficients."""
        return self.total - len(self.values)

    @property
    def parameters(self) -> int:
        """Coefficients and sigma."""
        return len(self.values) + 1

    @property
    def residual_sum(self) -> float:
        """Squares that are left."""
        return float(self.n @ self.residual**2)

    @property
    def sigma(self) -> float:
        """Standard deviation of the residuals, over df."""
        return sqrt(self.residual_sum / self.df)

    @property
    def r2(self) -> float:
        """Share of the squares that the columns account for."""
        return 1 - self.residual_sum / self.total_sum

    @property
    def r2_adjusted(self) -> float:
        """R2 with its bias taken out."""
        return 1 - self.sigma**2 / (self.total_sum / (self.total - 1))

    @property
    def log_likelihood(self) -> float:
        """Of normal residuals, at sigma's own maximum."""
        variance = self.residual_sum / self.total
        return -self.total / 2 * (log(2 * pi * variance) + 1)


def fitted(cells: Cells, outcome: str, plan: Design) -> Fitted:
    """Minimise the squares of the residuals, each cell n times.

    Raises
    ------
    TooFewAnswersError
        No respondent is left over for the errors: the model is saturated.
    CollinearError
        A column follows from the others.
    PerfectFitError
        The columns give the outcome exactly, but for rounding.

    Notes
    -----
    QR of the columns times sqrt(n), so that collinear but distinct columns keep
    their digits; the outcome is counted from its mean.
    """
    held = cells.n > 0
    n, outcomes = cells.n[held].astype(float), cells.column(outcome)[held]
    columns = matrix(cells, plan)[held]
    respondents, needed = cells.total, columns.shape[1] + 1
    if respondents < needed:
        raise TooFewAnswersError(found=respondents, needed=needed)
    check(columns, n, plan)
    mean = float(n @ outcomes / respondents)
    y = outcomes - mean
    q, r = np.linalg.qr(columns * np.sqrt(n)[:, None])
    values = solve_triangular(r, q.T @ (np.sqrt(n) * y))
    root = solve_triangular(r, np.eye(len(r)))
    residual = y - columns @ values
    if np.sqrt(n @ residual**2) <= ROUNDING * np.sqrt(n @ outcomes**2):
        raise PerfectFitError(score=Name(outcome))
    values[0] += mean
    return Fitted(
        columns=columns,
        n=n,
        values=values,
        inverse=root @ root.T,
        residual=residual,
        leverage=((columns @ root) ** 2).sum(axis=1),
        total_sum=float(n @ y**2),
    )
