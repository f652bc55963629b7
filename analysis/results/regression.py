"""What a linear model says beyond its coefficients."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Literal

from analysis.line import Fact, Line, Name
from analysis.results.core import Comparison, Estimate, Options, Refusal, facts_of
from analysis.results.models import Term

Squares = Literal["I", "II", "III"]
"""What a term is held against: the terms before it, those that do not contain it, or
all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermTest:
    """What one term adds to a model."""

    term: tuple[str, ...]  # scores and groups; () is the intercept
    squares: float
    test: Comparison  # F; its effect is partial eta squared
    omega2: Estimate  # partial omega squared


@dataclass(frozen=True, slots=True, kw_only=True)
class TermTests:
    """What each term of a linear model adds: the table of its analysis of variance."""

    of: tuple[str, ...]  # outcome, then predictors
    type: Squares
    terms: tuple[TermTest, ...]
    intercept: TermTest | None = None  # of type III
    residual_sum: float
    df_residual: int
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What each term adds, in no language yet."""
        return tuple(self._said(it) for it in self.terms)

    def _said(self, it: TermTest) -> Line:
        line = it.test.line
        return replace(line, facts={**line.facts, "omega2": it.omega2.value})


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustedMeans:
    """The outcome per level of a group, with all else equal, and how levels differ."""

    of: tuple[str, ...]  # outcome, group, then what it is adjusted for
    means: Mapping[str, Term]
    differences: tuple[Term, ...]  # named "a-b", a minus b
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Each mean, then each difference, in no language yet."""
        of = {"x": Name(self.of[0]), "y": Name(self.of[1])}
        facts: dict[str, Fact] = {**of, "n": self.n, "n_missing": self.n_missing}
        named = {level: Name(f"{self.of[1]}[{level}]") for level in self.means}
        means = [
            Line("adjusted-mean", {**facts, **it.facts, "a": named[level]})
            for level, it in self.means.items()
        ]
        pairs = zip(combinations(named.values(), 2), self.differences, strict=True)
        apart = [
            Line("adjusted-difference", {**facts, **it.facts, "a": a, "b": b})
            for (a, b), it in pairs
        ]
        return (*means, *apart)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inflation:
    """How much the other terms widen what is known of one."""

    term: tuple[str, ...]
    value: float  # generalised variance inflation factor
    df: int
    scaled: float  # value^(1 / (2 df)): of the interval's width


@dataclass(frozen=True, slots=True, kw_only=True)
class Influence:
    """Respondents on whom a model leans."""

    cook: float  # the largest distance of Cook
    leverage: float  # the largest
    above: int  # respondents whose distance is above 4 / n


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostics:
    """Whether a linear model may be believed: what its residuals say."""

    of: tuple[str, ...]  # outcome, then predictors
    spread: Comparison  # Breusch and Pagan's test, studentised
    spread_classic: Comparison
    straight: Comparison | Refusal  # RESET
    normal: Comparison | Refusal  # Shapiro and Wilk's test
    skewness: float  # of the residuals, type 1
    kurtosis: float
    influence: Influence | Refusal
    inflation: tuple[Inflation, ...]
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Each check, in no language yet."""
        told: list[Line] = [self.spread.line]
        for it in (self.straight, self.normal):
            told += [it.line] if isinstance(it, Comparison) else it.lines
        facts = facts_of(x=Name(self.of[0]), n=self.n, n_missing=self.n_missing)
        told += self._shape(facts)
        return (*told, *(self._widened(it, facts) for it in self.inflation))

    def _shape(self, facts: dict[str, Fact]) -> list[Line]:
        shape = {"skewness": self.skewness, "kurtosis": self.kurtosis}
        said = [Line("check-shape", {**facts, **shape})]
        if isinstance(self.influence, Refusal):
            return [*said, *self.influence.lines]
        leans = self.influence
        of: dict[str, Fact] = {"cook": leans.cook, "leverage": leans.leverage}
        return [*said, Line("check-influence", {**facts, **of, "above": leans.above})]

    def _widened(self, it: Inflation, facts: dict[str, Fact]) -> Line:
        names = dict(zip("yz", map(Name, it.term), strict=False))
        size: dict[str, Fact] = {"value": it.value, "scaled": it.scaled, "df": it.df}
        single = len(it.term) == 1
        key = "check-inflation" if single else "check-inflation-product"
        return Line(key, {**facts, **names, **size})
