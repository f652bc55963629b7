"""Items beside the others of their scale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from analysis.results.core import Estimate, Options, Refusal


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
