"""A likelihood with predictors at mean 0 and spread 1, and whether it has a top."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.cells import Cells
from analysis.errors import (
    NotConvergedError,
    SeparationError,
    StudyError,
    TooFewAnswersError,
)
from analysis.inference.cumulative import Cumulative
from analysis.inference.design import check, matrix
from analysis.inference.maximum import Maximum, RunawayError, maximise
from analysis.inference.separation import separating
from analysis.line import Name
from analysis.results import Design

UNSURE = 3.0  # log odds per standard deviation: an error that asks for a second look


@dataclass(frozen=True, slots=True, kw_only=True)
class Scaled:
    """The likelihood with predictors at mean 0 and spread 1, and the way back."""

    model: Cumulative
    mean: np.ndarray
    spread: np.ndarray
    levels: tuple[float, ...]

    @classmethod
    def of(cls, cells: Cells, outcome: str, plan: Design) -> Scaled:
        """The likelihood of cells.

        Raises
        ------
        TooFewAnswersError, CollinearError
            As ``proportional_odds``.
        """
        if len(plan.columns) == 1:
            raise ValueError("a model needs a term")
        if cells.total <= len(plan.columns):
            raise TooFewAnswersError(found=cells.total, needed=len(plan.columns) + 1)
        held = cells.n > 0
        n, columns = cells.n[held].astype(float), matrix(cells, plan)[held]
        check(columns, n, plan)
        levels, y = np.unique(cells.column(outcome)[held], return_inverse=True)
        columns = columns[:, 1:]
        mean = n @ columns / n.sum()
        spread = np.sqrt(n @ (columns - mean) ** 2 / n.sum())
        model = Cumulative(
            y=y,
            n=n,
            columns=(columns - mean) / spread,
            offset=np.zeros(len(n)),
            levels=len(levels),
        )
        return cls(model=model, mean=mean, spread=spread, levels=tuple(levels.tolist()))

    def back(
        self, at: np.ndarray, covariance: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Thresholds, coefficients and covariance in the predictors' own units."""
        cuts = self.model.levels - 1
        turn = np.diag(np.concatenate([np.ones(cuts), 1 / self.spread]))
        turn[:cuts, cuts:] = self.mean / self.spread
        return turn @ at, turn @ covariance @ turn.T


def highest(model: Cumulative, plan: Design) -> Maximum:
    """The maximum, if there is one: far out the likelihood only looks flat.

    Raises
    ------
    SeparationError
        A predictor splits the answers, completely or on one side.
    NotConvergedError
        There is no maximum, and no predictor to tell for it.
    """
    try:
        found = maximise(model)
    except RunawayError:
        raise split(model, plan) or NotConvergedError(
            method="proportional-odds"
        ) from None
    variance = np.diag(found.covariance)[model.levels - 1 :]
    fault = split(model, plan) if variance.max() > UNSURE**2 else None
    if fault:
        raise fault
    return found


def split(model: Cumulative, plan: Design) -> StudyError | None:
    """The fault of a predictor that splits the answers, if there is one."""
    direction = separating(model)
    if direction is None:
        return None
    column = plan.columns[1 + int(np.abs(direction).argmax())]
    return SeparationError(score=Name(column.factors[0][0]))
