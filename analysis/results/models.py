"""Models and their terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from itertools import chain, combinations

import numpy as np

from analysis.line import Fact, Line, Name
from analysis.results.core import Comparison, Interval, Options, facts_of

PRODUCTS = {2: "coefficient-product", 3: "coefficient-term"}  # of two, or of more


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

    @property
    def facts(self) -> dict[str, Fact]:
        """What a sentence says of it, but for its name and the respondents."""
        said = {"value": self.value, "p": self.p, "p_adjusted": self.p_adjusted}
        return facts_of(**said, **asdict(self.interval)) | {
            "direction": self.interval.direction
        }


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
    """Least squares with classic errors, and robust ones."""

    of: tuple[str, ...]  # outcome, then predictors
    terms: tuple[Term, ...]  # classic errors
    robust: tuple[Term, ...]  # ``errors`` of the options: HC3, if not asked otherwise
    covariance: np.ndarray  # of the coefficients, classic
    covariance_robust: np.ndarray
    standardised: Mapping[str, float]  # slopes of scores, in standard deviations
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

    @property
    def lines(self) -> tuple[Line, ...]:
        """The whole model, then each term by its robust errors, in no language yet."""
        whole = () if self.overall is None else (self.overall.line,)
        if self.design is None:
            return whole
        pairs = zip(self.design.columns, self.robust, strict=True)
        return (*whole, *(self._said(*pair) for pair in pairs if pair[0].factors))

    def _said(self, column: Column, term: Term) -> Line:
        facts: dict[str, Fact] = {**self.options, **term.facts, "y": Name(self.of[0])}
        facts |= {"n": self.n, "n_missing": self.n_missing, "term": column.name}
        facts["others"] = len(self.of) - 2
        names = [_named(*factor) for factor in column.factors]
        facts |= zip("ab", names, strict=False)
        levels = [name for name, level in column.factors if level is not None]
        if len(names) > 1:
            return Line(PRODUCTS[min(len(names), 3)], facts)
        if not levels:
            facts["standardised"] = self.standardised[column.name]
            return Line("coefficient-slope", facts)
        first = self.design.levels[levels[0]][0] if self.design else ""
        return Line("coefficient-level", facts | {"b": _named(levels[0], first)})

    def covariance_of(self, errors: str) -> np.ndarray:
        """The covariance of the coefficients by its errors, "classic" or robust.

        Raises
        ------
        ValueError
            The model was not fitted with such errors.
        """
        if errors == "classic":
            return self.covariance
        if errors != self.options.get("errors"):
            raise ValueError(f"the model has no {errors} errors")
        return self.covariance_robust


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
    answers: tuple[str, ...] = ()  # the levels as text: codes, or levels of a group

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
    differences: tuple[Term, ...]  # named "a-b", adjusted in p_adjusted
    errors: str  # "classic", "HC3", "wald"
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Each slope, then each difference, in no language yet."""
        facts: dict[str, Fact] = {"y": Name(self.of[0]), "x": Name(self.of[1])}
        facts |= {"errors": self.errors, "n": self.n, "n_missing": self.n_missing}
        named = {level: _named(self.of[2], level) for level in self.slopes}
        slopes = [
            Line("slope-of-level", {**facts, **it.facts, "a": named[level]})
            for level, it in self.slopes.items()
        ]
        pairs = zip(combinations(named.values(), 2), self.differences, strict=True)
        apart = [
            Line("slope-difference", {**facts, **it.facts, "a": a, "b": b})
            for (a, b), it in pairs
        ]
        return (*slopes, *apart)


def _named(name: str, level: str | None) -> Name:
    """A score or a level as a sentence names it: by its title."""
    return Name(name if level is None else f"{name}[{level}]")
