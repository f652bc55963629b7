"""Models and their terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain

import numpy as np

from analysis.line import Line
from analysis.results.core import Comparison, Interval, Options


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One coefficient of a model."""

    name: str  # "(intercept)", "x", "g[level]", "x:g[level]", "1|2"
    value: float
    se: float
    statistic: float
    df: float | None  # None: normal
    p: float
    interval: Interval
    ratio: float | None = None  # exp(value): odds ratio
    ratio_interval: Interval | None = None  # Wald
    p_adjusted: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a design: a product of scores and of belonging to levels."""

    name: str  # as in Term
    factors: tuple[tuple[str, str | None], ...]  # (score, None) or (group, level)


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """How the predictors of a model become numbers; treatment contrasts."""

    terms: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]  # the intercept, without factors, is first
    levels: Mapping[str, tuple[str, ...]]  # with respondents; the first is reference
    means: Mapping[str, float]  # of the scores among the predictors

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)

    @property
    def predictors(self) -> tuple[str, ...]:
        """Every score and group, in the order of the terms."""
        return tuple(dict.fromkeys(chain.from_iterable(self.terms)))


@dataclass(frozen=True, slots=True, kw_only=True)
class LinearModel:
    """Least squares with classic and HC3 errors."""

    of: tuple[str, ...]  # outcome, then predictors
    terms: tuple[Term, ...]  # classic errors
    robust: tuple[Term, ...]  # HC3
    covariance: np.ndarray  # of the coefficients, classic
    covariance_robust: np.ndarray  # HC3
    r2: float
    r2_adjusted: float
    sigma: float
    overall: Comparison | None  # F against the empty model; None without predictors
    df_residual: int
    residual_sum: float
    log_likelihood: float
    aic: float  # as R: sigma counts as a parameter
    bic: float
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)
    design: Design | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdinalModel:
    """Proportional-odds logit, logit P(Y <= j) = threshold_j - x b."""

    of: tuple[str, ...]
    thresholds: tuple[Term, ...]
    terms: tuple[Term, ...]  # with odds ratios
    covariance: np.ndarray  # thresholds first, then terms
    log_likelihood: float
    aic: float
    bic: float
    levels: tuple[float, ...]  # values of the outcome, in order
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)
    design: Design | None = None
    overall: Comparison | None = None  # likelihood ratio against no predictors

    @property
    def line(self) -> Line:
        """What the model as a whole says."""
        if self.overall is None:
            raise ValueError("the model was not compared with none")
        return self.overall.line


@dataclass(frozen=True, slots=True, kw_only=True)
class Slopes:
    """Simple slopes of x per level of a group, and their pairwise differences."""

    of: tuple[str, ...]  # outcome, x, group
    slopes: Mapping[str, Term]
    differences: tuple[Term, ...]  # named "a-b", Holm in p_adjusted
    errors: str  # "classic", "HC3", "wald"
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)
