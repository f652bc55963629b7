"""Items beside the others of their scale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from analysis.line import Line, Name
from analysis.results.core import Estimate, Options, Refusal, facts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAnalysis:
    """One item beside the others of its scale."""

    item: str
    n: int
    mean: float
    sd: float
    item_total: float | None  # correlation with the sum; None for a constant item
    item_rest: float | None  # with the sum of the others; None where constant
    alpha_if_dropped: float | None  # None with two items
    alpha_standardised_if_dropped: float | None
    item_scale: float | None = None  # item-total freed of overlap and unreliability


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """Do the items of a scale belong together?"""

    of: str  # the scale
    items: tuple[ItemAnalysis, ...]
    alpha: Estimate  # raw, Feldt interval
    alpha_standardised: Estimate | Refusal  # refused where an item is constant
    omega: Estimate | Refusal  # total, ML unstandardised, model-implied
    average_correlation: float | None  # None where an item is constant
    loadings: Mapping[str, float]  # ML one factor, standardised; empty where refused
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)
    lambda6: float | None = None  # Guttman's; None where an item follows from others
    alpha_se: float | None = None  # Duhachek and Iacobucci's

    @property
    def line(self) -> Line:
        """Alpha, with its interval."""
        return self.alpha.line


@dataclass(frozen=True, slots=True, kw_only=True)
class OneFactor:
    """One factor behind the items of a scale; the sum of its loadings is positive."""

    of: tuple[str, ...]  # items
    loadings: Mapping[str, float]  # in the unit of the item
    uniqueness: Mapping[str, float]  # variance of the item left over
    standardised: Mapping[str, float]  # loadings of the items at variance 1
    chi_square: float | None  # n times the discrepancy; None for minres
    df: int
    p: float | None  # None where df is 0, and for minres
    n: int
    n_missing: int
    method: str  # "ml", "minres"
    options: Options = field(default_factory=dict)
    covariance: np.ndarray | None = None  # of loadings, then uniqueness; None: unknown

    @property
    def errors(self) -> Mapping[str, tuple[float, float]]:
        """Per item the standard errors of its loading and of its uniqueness."""
        if self.covariance is None:
            return {}
        of_loadings, of_uniqueness = np.split(np.sqrt(np.diag(self.covariance)), 2)
        both = zip(of_loadings.tolist(), of_uniqueness.tolist(), strict=True)
        return dict(zip(self.of, both, strict=True))

    @property
    def line(self) -> Line:
        """How much of the items the factor has, and which has least of it."""
        weakest = min(self.of, key=lambda item: abs(self.standardised[item]))
        strongest = max(self.of, key=lambda item: abs(self.standardised[item]))
        explained = sum(one**2 for one in self.standardised.values()) / len(self.of)
        told = facts_of(
            explained=explained,
            items=len(self.of),
            strongest=Name(strongest),
            most=self.standardised[strongest],
            weakest=Name(weakest),
            least=self.standardised[weakest],
            n=self.n,
            n_missing=self.n_missing,
        )
        return Line("one-factor", told)
