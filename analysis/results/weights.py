"""What weighted samples look like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from analysis.line import Fact, Line, Name
from analysis.results.core import Comparison, Estimate, Options, Refusal
from analysis.results.models import Design, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightEffect:
    """What unequal weights cost."""

    of: tuple[str, ...]
    sum: float
    lightest: float | None  # None: weights were added up that differ
    heaviest: float | None
    design_effect: float  # Kish's
    n_effective: float
    n: int
    n_missing: int
    method: str = "kish"
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """What the weights cost, in no language yet."""
        facts: dict[str, Fact] = {"x": Name(self.of[0]), "effect": self.design_effect}
        facts |= {"effective": self.n_effective, "n": self.n}
        return Line("estimate-kish", {**facts, "n_missing": self.n_missing})


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightedMean:
    """A mean that counts each respondent by weight, with the error of the sample."""

    of: str
    level: str | None  # of a group, as group[level]; None: everybody
    estimate: Estimate
    se: float
    df: int
    variance: float  # of the population
    design_effect: float | None  # against drawing as many at random; None: no spread
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """What the mean is, in no language yet."""
        facts: dict[str, Fact] = {**self.estimate.line.facts}
        facts["spread"] = "no" if self.design_effect is None else "yes"
        facts["effect"] = self.design_effect or 0.0
        if self.level is None:
            return Line("estimate-weighted-mean", facts)
        return Line("estimate-weighted-mean-of", facts | {"a": Name(self.level)})


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightedQuantiles:
    """Values below which a share of the weight lies."""

    of: str
    quantiles: Mapping[float, Estimate]
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Each quantile, in no language yet."""
        return tuple(
            Line(it.line.key, {**it.line.facts, "share": share})
            for share, it in self.quantiles.items()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightedShare:
    """How large a part of the weight has an answer."""

    of: str
    level: str
    count: int  # respondents
    estimate: Estimate
    se: float

    @property
    def line(self) -> Line:
        """How large the share is, in no language yet."""
        facts = {"a": Name(f"{self.of}[{self.level}]"), "count": self.count}
        return Line("estimate-weighted-share", {**self.estimate.line.facts, **facts})


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightedTable:
    """Two columns weighed against one another, and the test of it."""

    of: tuple[str, str]  # rows, columns
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    weight: np.ndarray  # shape (rows, columns), sums of weights
    test: Comparison  # Rao and Scott's F, second order
    first_order: Comparison  # chi-square over its mean design effect
    design_effects: tuple[float, ...]  # of the contrasts, largest first
    n: int
    n_missing: int
    method: str = "rao-scott"
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """The sentence of the test."""
        return self.test.line


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightedModel:
    """Least squares by weight, with the errors of the sample."""

    of: tuple[str, ...]  # outcome, then predictors
    terms: tuple[Term, ...]
    naive: tuple[Term, ...]  # as if weights told how sure each answer is
    covariance: np.ndarray
    overall: Comparison | None  # Wald's F of all predictors; None without any
    df_residual: int
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)
    design: Design | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """The whole model, then each score and level, in no language yet."""
        whole = () if self.overall is None else (self.overall.line,)
        if self.design is None:
            return whole
        pairs = zip(self.design.columns, self.terms, strict=True)
        single = (pair for pair in pairs if len(pair[0].factors) == 1)
        return (*whole, *(self._said(*column.factors[0], it) for column, it in single))

    def _said(self, name: str, level: str | None, term: Term) -> Line:
        facts: dict[str, Fact] = {**term.facts, "x": Name(self.of[0]), "y": Name(name)}
        facts |= {"n": self.n, "n_missing": self.n_missing}
        if level is None:
            return Line("estimate-weighted-slope", facts)
        first = self.design.levels[name][0] if self.design else ""
        facts |= {"y": Name(f"{name}[{level}]"), "reference": Name(f"{name}[{first}]")}
        return Line("estimate-weighted-level", facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class RakedCell:
    """One combination of the margins: how it weighs before and after."""

    levels: Mapping[str, str]  # per margin
    n: int
    factor: float  # what every weight of the combination is multiplied by
    weight: float  # of one respondent afterwards, on average 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Raking:
    """Weights that give a sample the margins of its population."""

    of: tuple[str, ...]  # the margins
    cells: tuple[RakedCell, ...]
    margins: Mapping[str, Mapping[str, float]]  # shares that are met
    lightest: float | None  # of one respondent; None: start weights were added up
    heaviest: float | None
    design_effect: float  # Kish's
    n_effective: float
    rounds: int
    furthest: float  # the largest share that a margin is off
    n: int
    n_missing: int
    method: str = "raking"
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """What the weights cost, and whether they meet the margins."""
        most = max(it.weight for it in self.cells)
        facts: dict[str, Fact] = {"effect": self.design_effect, "most": most}
        facts |= {"effective": self.n_effective, "n": self.n, "rounds": self.rounds}
        return Line("estimate-raking", {**facts, "n_missing": self.n_missing})


WeightedByLevel = Mapping[str, WeightedMean | Refusal]
