"""What to multiply the coefficients of a model by: slopes, means, fitted outcomes."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from analysis.inference.robust import hold_off
from analysis.inference.terms import term
from analysis.results import Column, Design, LinearModel, Term

At = Mapping[str, float | np.ndarray | str]
"""Where to look: a value, or an array of values, per score; a level per group."""


def slopes_of(plan: Design, x: str, group: str) -> dict[str, np.ndarray]:
    """Rows for the slope of x at each level of a group.

    As R's ``emmeans::emtrends``: scores at their mean, other groups at the mean of
    their levels.

    Raises
    ------
    ValueError
        x is no score, or group no group, of the design.
    """
    _held(plan, x, group)
    return {it: slope_at(plan, x, {group: it}) for it in plan.levels[group]}


def means_of(plan: Design, group: str) -> dict[str, np.ndarray]:
    """Rows for the outcome at each level of a group, with all else equal.

    As R's ``emmeans::emmeans``: scores at their mean, other groups at the mean of
    their levels.

    Raises
    ------
    ValueError
        It is no group of the design.
    """
    _held(plan, None, group)
    return {it: outcome_at(plan, {group: it}) for it in plan.levels[group]}


def outcome_at(plan: Design, at: At) -> np.ndarray:
    """Rows for the fitted outcome at a point, or at each of an array of points.

    Parameters
    ----------
    at : mapping
        Scores left out are at their mean, groups at the mean of their levels.

    Returns
    -------
    ndarray, shape (columns,) or (points, columns)
    """
    made = [_product(plan, it.factors, at) for it in plan.columns]
    return np.stack(np.broadcast_arrays(*made), axis=-1)


def slope_at(plan: Design, x: str, at: At) -> np.ndarray:
    """Rows for the slope of x at a point, or at each of an array of points.

    Raises
    ------
    ValueError
        x is no score of the design.
    """
    _held(plan, x, None)
    made = [_slope(plan, it, x, at) for it in plan.columns]
    return np.stack(np.broadcast_arrays(*made), axis=-1)


def combined(
    model: LinearModel, rows: np.ndarray, errors: str
) -> tuple[np.ndarray, np.ndarray]:
    """What rows make of the coefficients of a model, and its standard error.

    Parameters
    ----------
    rows : ndarray, shape (..., columns)
    errors : str
        "classic", or the kind of the model's robust errors.

    Raises
    ------
    ExactPartError
        Nobody is off from the model where a row is decided, so that its robust error
        is 0.
    ValueError
        The model has no such errors.
    """
    variance, classic = (
        np.einsum("...i,ij,...j", rows, it, rows)
        for it in (model.covariance_of(errors), model.covariance)
    )
    hold_off(variance, classic, model.of[0])
    value = rows @ np.array([it.value for it in model.terms])
    return value, np.sqrt(variance)


def told(
    model: LinearModel, name: str, row: np.ndarray, errors: str, level: float
) -> Term:
    """One row as a term, tested against 0 with the model's df.

    Raises
    ------
    ValueError
        The model has no such errors.
    """
    value, se = combined(model, row, errors)
    return term(name, float(value), float(se), float(model.df_residual), level)


def _held(plan: Design, x: str | None, group: str | None) -> None:
    if x is not None and x not in plan.means:
        raise ValueError("a slope needs a score of the model")
    if group is not None and group not in plan.levels:
        raise ValueError("levels need a group of the model")


def _slope(plan: Design, column: Column, x: str, at: At) -> np.ndarray:
    power = [name for name, _ in column.factors].count(x)
    if power == 0:
        return np.zeros(())
    rest = tuple(factor for factor in column.factors if factor[0] != x)
    steep = power * _at(plan, x, None, at) ** (power - 1)
    return steep * _product(plan, rest, at)


def _product(
    plan: Design, factors: tuple[tuple[str, str | None], ...], at: At
) -> np.ndarray:
    made = np.ones(())
    for name, level in factors:
        made = made * _at(plan, name, level, at)
    return made


def _at(plan: Design, name: str, level: str | None, at: At) -> np.ndarray:
    if level is None:
        return np.asarray(at.get(name, plan.means[name]), dtype=float)
    chosen = at.get(name)
    share = 1 / len(plan.levels[name]) if chosen is None else float(chosen == level)
    return np.asarray(share)
