"""Simple slopes of a fitted model, and how they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from math import inf, sqrt
from typing import Literal

import numpy as np

from analysis.inference.contrasts import slopes_of
from analysis.inference.multiplicity import holm
from analysis.inference.terms import around, term
from analysis.inference.tukey import critical, upper_tail
from analysis.results import (
    Design,
    LinearModel,
    OrdinalModel,
    Slopes,
    Term,
    WeightedModel,
)

Adjust = Literal["holm", "tukey"]
Model = LinearModel | OrdinalModel | WeightedModel


def slopes(  # noqa: PLR0913
    model: Model,
    x: str,
    group: str,
    values: np.ndarray,
    covariance: np.ndarray,
    *,
    errors: str,
    df: float | None,
    level: float,
    adjust: Adjust,
    method: str = "simple-slopes",
) -> Slopes:
    """The slope of x per level of a group, and the difference of every pair.

    Parameters
    ----------
    values, covariance : ndarray
        Coefficients in the order of the design's columns.
    df : float or None
        None where the estimates are normal.
    adjust : {"holm", "tukey"}
        How p of the differences is adjusted; with "tukey" their intervals hold
        together as well, with "holm" each by itself.

    Returns
    -------
    Slopes
        Differences are first minus second, named ``a-b``.

    Raises
    ------
    ValueError
        The model has no design, x is no score of it, or the group no group of it.
    """

    def combined(name: str, by: np.ndarray) -> Term:
        return term(name, by @ values, sqrt(by @ covariance @ by), df, level)

    by_level = slopes_of(designed(model), x, group)
    apart = [
        combined(f"{a}-{b}", by_level[a] - by_level[b])
        for a, b in combinations(by_level, 2)
    ]
    return Slopes(
        of=(model.of[0], x, group),
        slopes={name: combined(name, by) for name, by in by_level.items()},
        differences=adjusted(apart, len(by_level), adjust),
        errors=errors,
        n=model.n,
        n_missing=model.n_missing,
        method=method,
        options={"adjust": adjust},
    )


def designed(model: Model) -> Design:
    """The design of a model.

    Raises
    ------
    ValueError
        It has none.
    """
    if model.design is None:
        raise ValueError("the model has no design")
    return model.design


def adjusted(
    differences: Sequence[Term], groups: int, adjust: Adjust
) -> tuple[Term, ...]:
    """All differences of so many groups, with p adjusted for their number."""
    if adjust == "tukey":
        return _tukey(differences, groups)
    return _holm(differences)


def _holm(differences: Sequence[Term]) -> tuple[Term, ...]:
    adjusted = holm([it.p for it in differences])
    pairs = zip(differences, adjusted, strict=True)
    return tuple(replace(it, p_adjusted=p) for it, p in pairs)


def _tukey(differences: Sequence[Term], groups: int) -> tuple[Term, ...]:
    if not differences:
        return ()
    df = differences[0].df or inf
    level = differences[0].interval.level
    edge = critical(1 - level, groups, df) / sqrt(2)
    return tuple(
        replace(
            it,
            p_adjusted=upper_tail(sqrt(2) * abs(it.statistic), groups, df),
            interval=around(it.value, edge * it.se, level),
        )
        for it in differences
    )
