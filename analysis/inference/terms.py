"""Coefficients with their errors as terms: statistic, p, interval, odds ratio."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import exp, inf

import numpy as np
from scipy.special import ndtr, ndtri, stdtr, stdtrit

from analysis.results import (
    Interval,
    LinearModel,
    LogisticModel,
    OrdinalModel,
    Term,
    WeightedModel,
)

Model = LinearModel | OrdinalModel | LogisticModel | WeightedModel
LARGEST = 700.0  # exp of more does not fit a number


def terms_of(
    names: Iterable[str],
    values: np.ndarray,
    covariance: np.ndarray,
    df: float | None,
    level: float,
) -> tuple[Term, ...]:
    """Each coefficient as a term; Student's t with df, normal where it is None."""
    errors = np.sqrt(np.diag(covariance))
    each = zip(names, values, errors, strict=True)
    return tuple(term(name, value, se, df, level) for name, value, se in each)


def term(name: str, value: float, se: float, df: float | None, level: float) -> Term:
    """One coefficient with its test against 0 and its interval."""
    statistic = float(value / se)
    tail = (1 - level) / 2
    if df is None:
        below, edge = ndtr(-abs(statistic)), -ndtri(tail)
    else:
        below, edge = stdtr(df, -abs(statistic)), -stdtrit(df, tail)
    return Term(
        name=name,
        value=float(value),
        se=float(se),
        statistic=statistic,
        df=df,
        p=float(2 * below),
        interval=around(value, edge * se, level),
    )


def added_terms(smaller: Model, larger: Model) -> list[int]:
    """Where the terms of a larger model stand that a smaller one lacks.

    Raises
    ------
    ValueError
        The models do not rest on the same respondents and outcome, or the larger
        has no more terms.
    """
    if (smaller.of[0], smaller.n) != (larger.of[0], larger.n):
        raise ValueError("the models rest on other answers")
    fewer, more = ([it.name for it in of.terms] for of in (smaller, larger))
    if not set(fewer) < set(more):
        raise ValueError("the terms of the smaller model are not among the larger's")
    return [at for at, name in enumerate(more) if name not in fewer]


def values_of(terms: Iterable[Term]) -> np.ndarray:
    """The coefficients of terms, shape (terms,)."""
    return np.array([it.value for it in terms])


def around(value: float, half: float, level: float) -> Interval:
    """The interval as wide to the left of a value as to the right."""
    return Interval(low=float(value - half), high=float(value + half), level=level)


def with_ratio(of: Term) -> Term:
    """The same term with its odds ratio and Wald's interval of it."""
    ends = of.interval
    return replace(
        of,
        ratio=ratio_of(of.value),
        ratio_interval=replace(ends, low=ratio_of(ends.low), high=ratio_of(ends.high)),
    )


def ratio_of(value: float) -> float:
    """The odds ratio of log odds; infinite where no number can hold it."""
    return exp(value) if value < LARGEST else inf
