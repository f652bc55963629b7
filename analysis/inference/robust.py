"""Errors of least squares that hold when the spread is not the same everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import numpy as np

from analysis.cells import Cells
from analysis.errors import ExactPartError, LeverageError
from analysis.inference.design import said
from analysis.inference.fitted import Fitted, fitted
from analysis.inference.terms import terms_of
from analysis.line import Name
from analysis.results import Design, LinearModel, Term

Kind = Literal["HC0", "HC1", "HC2", "HC3", "HC4"]
FULL = 1 - 1e-8  # leverage that is 1 but for rounding
NOTHING = 1e-6  # of a classic error; cancellation leaves up to 1e-8
DIVIDES = ("HC2", "HC3", "HC4")  # by 1 - leverage


def robust(
    cells: Cells, model: LinearModel, kind: Kind = "HC3", level: float = 0.95
) -> tuple[Term, ...]:
    """The coefficients of a model with heteroscedasticity-consistent errors.

    Parameters
    ----------
    cells : Cells
        Those the model was fitted on.
    model : LinearModel
        From ``linear.least_squares``.
    kind : {"HC0", "HC1", "HC2", "HC3", "HC4"}

    Returns
    -------
    tuple of Term
        Student's t with the model's residual df.

    Raises
    ------
    LeverageError
        One respondent alone decides a coefficient; not with HC0 and HC1.
    ExactPartError
        Nobody is off from the model where a coefficient is decided.
    ValueError
        The model has no design.

    Notes
    -----
    Checked against R ``sandwich::vcovHC`` and ``lmtest::coeftest``. statsmodels'
    errors with ``freq_weights`` count cells where respondents are meant: HC1 and
    HC3 differ.

    References
    ----------
    MacKinnon & White (1985), doi:10.1016/0304-4076(85)90158-7; Cribari-Neto (2004),
    doi:10.1016/S0167-9473(02)00366-3.
    """
    if model.design is None:
        raise ValueError("the model has no design")
    fit = fitted(cells, model.of[0], model.design)
    covariance = sandwich(fit, kind, model.design)
    hold_off(np.diag(covariance), np.diag(model.covariance), model.of[0])
    return terms_of(model.design.names, fit.values, covariance, float(fit.df), level)


def sandwich(fit: Fitted, kind: Kind, plan: Design) -> np.ndarray:
    """The covariance of the coefficients, (X'NX)^-1 X'NWX (X'NX)^-1.

    W holds the squared residual of one respondent times a correction for leverage;
    each respondent of a cell counts.

    Raises
    ------
    LeverageError
        As ``robust``.
    """
    if kind in DIVIDES:
        hold_apart(fit, plan)
    weight = fit.n * fit.residual**2 * CORRECTIONS[kind](fit)
    bread = fit.columns @ fit.inverse
    return bread.T @ (bread * weight[:, None])


def hold_off(variance: np.ndarray, classic: np.ndarray, outcome: str) -> None:
    """Whether robust variances are more than what rounding leaves of nought.

    Raises
    ------
    ExactPartError
        Of one they are not: where it is decided nobody is off from the model.
    """
    if (variance <= NOTHING**2 * classic).any():
        raise ExactPartError(score=Name(outcome))


def hold_apart(fit: Fitted, plan: Design) -> None:
    """Whether no respondent alone decides a coefficient.

    Raises
    ------
    LeverageError
        One does, so that nothing is left of it to be off by.
    """
    if fit.leverage.max() > FULL:
        raise LeverageError(term=_rarest(fit, plan))


def _rarest(fit: Fitted, plan: Design) -> str:
    """What fewest respondents have, of what the one with full leverage has."""
    row = fit.columns[fit.leverage.argmax()]
    have = fit.n @ (fit.columns != 0)
    rarest = int(np.where(row != 0, have, np.inf).argmin())
    return said(plan.columns[rarest])


def _hc4(fit: Fitted) -> np.ndarray:
    mean = len(fit.values) / fit.n.sum()
    return (1 - fit.leverage) ** -np.minimum(4, fit.leverage / mean)


CORRECTIONS: dict[Kind, Callable[[Fitted], np.ndarray | float]] = {
    "HC0": lambda fit: 1.0,
    "HC1": lambda fit: fit.n.sum() / fit.df,
    "HC2": lambda fit: 1 / (1 - fit.leverage),
    "HC3": lambda fit: 1 / (1 - fit.leverage) ** 2,
    "HC4": _hc4,
}
