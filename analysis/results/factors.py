"""Can items be told by few factors, and does one fit?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from analysis.line import Fact, Line, Name
from analysis.results.core import Comparison, Estimate, Options, facts_of
from analysis.results.scales import OneFactor

MIDDLING = 0.7  # Kaiser (1974): from here a factor analysis has something to go on
CLOSE = {"cfi": 0.95, "rmsea": 0.06, "srmr": 0.08}  # Hu & Bentler (1999)


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingAdequacy:
    """Kaiser, Meyer and Olkin's measure: do items share, beyond pairs of their own?"""

    of: str  # the scale
    value: float  # over all items
    items: Mapping[str, float]  # MSA of each
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """The measure over all items, and the item that shares least."""
        least = min(self.items, key=lambda item: self.items[item])
        told = facts_of(
            scale=Name(self.of),
            value=self.value,
            enough="yes" if self.value >= MIDDLING else "no",
            middling=MIDDLING,
            item=Name(least),
            least=self.items[least],
            n=self.n,
            n_missing=self.n_missing,
        )
        return Line("sampling-adequacy", told)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelAnalysis:
    """Eigenvalues of the items beside those of answers that have nothing in common."""

    of: str  # the scale
    eigenvalues: tuple[float, ...]  # of the correlations, largest first
    expected: tuple[float, ...]  # mean over the draws
    bound: tuple[float, ...]  # the quantile of the draws that must be passed
    components: int  # leading eigenvalues above their bound
    reduced: tuple[float, ...]  # with one factor's communalities; empty where none fits
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """How many components stand out from chance."""
        told = facts_of(
            scale=Name(self.of),
            components=self.components,
            first=self.eigenvalues[0],
            bound=self.bound[0],
            second=self.eigenvalues[1],
            second_bound=self.bound[1],
            n=self.n,
            n_missing=self.n_missing,
        )
        return Line("parallel-analysis", told)


class Indices(NamedTuple):
    """What tells how near a model comes, whichever way it was fitted."""

    cfi: float
    tli: float
    rmsea: Estimate
    srmr: float
    exact: Comparison

    @property
    def close(self) -> bool:
        """Whether each passes its usual bound."""
        near = self.rmsea.value <= CLOSE["rmsea"] and self.srmr <= CLOSE["srmr"]
        return self.cfi >= CLOSE["cfi"] and near

    @property
    def facts(self) -> dict[str, Fact]:
        """What a sentence says of them."""
        ends = self.rmsea.interval
        return facts_of(
            close="yes" if self.close else "no",
            cfi=self.cfi,
            tli=self.tli,
            rmsea=self.rmsea.value,
            low=None if ends is None else ends.low,
            high=None if ends is None else ends.high,
            level=None if ends is None else ends.level,
            srmr=self.srmr,
            statistic=self.exact.statistic,
            df=int(self.exact.df[0]),
            p=self.exact.p,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How well a model of factors tells the covariances of items."""

    exact: Comparison  # chi-square against every covariance as it stands
    baseline: Comparison  # chi-square of items that have nothing in common
    cfi: float
    tli: float
    rmsea: Estimate  # p is whether it may be .05 or less
    srmr: float
    log_likelihood: float
    aic: float
    bic: float
    parameters: int
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def indices(self) -> Indices:
        """How near the model comes."""
        return Indices(self.cfi, self.tli, self.rmsea, self.srmr, self.exact)

    @property
    def close(self) -> bool:
        """Whether each index passes its usual bound."""
        return self.indices.close

    @property
    def facts(self) -> dict[str, Fact]:
        """What a sentence says of the indices."""
        return {**self.indices.facts, "n": self.n, "n_missing": self.n_missing}


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorFit(Fit):
    """How well one factor tells the covariances of the items of a scale."""

    of: str  # the scale
    factor: OneFactor

    @property
    def line(self) -> Line:
        """Whether one factor fits closely, with every index."""
        missing = str(self.options["missing"])
        told = {**self.facts, "scale": Name(self.of), "missing": missing}
        return Line("factor-fit", told)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdinalFit:
    """How well one factor tells the correlations behind ordered answers."""

    of: str  # the scale
    loadings: Mapping[str, float]  # standardised
    errors: Mapping[str, float]
    plain: Comparison  # as if correlations were independent estimates
    scaled: Comparison  # scaled and shifted to its df
    baseline: Comparison  # plain, of items that have nothing in common
    cfi: float
    tli: float
    rmsea: Estimate
    cfi_scaled: float
    tli_scaled: float
    rmsea_scaled: Estimate
    srmr: float
    parameters: int
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def indices(self) -> Indices:
        """How near the model comes, scaled."""
        near = self.cfi_scaled, self.tli_scaled, self.rmsea_scaled
        return Indices(*near, self.srmr, self.scaled)

    @property
    def close(self) -> bool:
        """Whether each scaled index passes its usual bound."""
        return self.indices.close

    @property
    def line(self) -> Line:
        """Whether one factor fits closely, by the scaled indices."""
        told = {**self.indices.facts, "n": self.n, "n_missing": self.n_missing}
        return Line("ordinal-fit", {**told, "scale": Name(self.of)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Loading:
    """One item on its factor."""

    scale: str
    item: str
    standardised: float
    se: float  # of the standardised loading


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralFactors(Fit):
    """A factor behind each of several scales, all going together as they like."""

    of: tuple[str, ...]  # the scales
    loadings: tuple[Loading, ...]
    correlations: tuple[
        Estimate, ...
    ]  # of factors, in the order of combinations(of, 2)

    @property
    def line(self) -> Line:
        """Whether the scales measure different things."""
        nearest = max(self.correlations, key=lambda one: abs(one.value))
        told = {**self.facts, "x": Name(nearest.of[0]), "y": Name(nearest.of[1])}
        told |= {"scales": len(self.of), "value": nearest.value}
        if nearest.interval is not None:
            told |= {"least": nearest.interval.low, "most": nearest.interval.high}
        return Line("several-factors", told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invariance:
    """Does a scale measure the same in every group?"""

    of: str  # the scale
    by: str  # the group
    levels: tuple[str, ...]
    configural: Fit  # one factor in each group, nothing shared
    metric: Fit  # loadings shared
    scalar: Fit  # loadings and intercepts shared
    steps: tuple[Comparison, Comparison]  # metric, then scalar, against the one before
    level: float
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """How far the groups share what they measure."""
        loadings, intercepts = self.steps
        shared = [step.p >= 1 - self.level for step in self.steps]
        reached = "scalar" if all(shared) else "metric" if shared[0] else "none"
        told = facts_of(
            scale=Name(self.of),
            group=Name(self.by),
            reached=reached,
            loadings=loadings.statistic,
            loadings_df=int(loadings.df[0]),
            loadings_p=loadings.p,
            loadings_cfi=self.metric.cfi - self.configural.cfi,
            intercepts=intercepts.statistic,
            intercepts_df=int(intercepts.df[0]),
            intercepts_p=intercepts.p,
            intercepts_cfi=self.scalar.cfi - self.metric.cfi,
            n=self.n,
            n_missing=self.n_missing,
        )
        return Line("invariance", told)
