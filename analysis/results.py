"""What an analysis found: frozen, never rounded, always with its n."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from itertools import chain

import numpy as np

from analysis.line import Fact, Line, Name

Options = Mapping[str, str | float]
USUAL = 0.95  # the level of a test whose effect has no interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A confidence interval, in the unit of its value."""

    low: float
    high: float
    level: float

    @property
    def direction(self) -> str:
        """Where the interval lies: "up", "down", or "open" when it holds 0."""
        return "up" if self.low > 0 else "down" if self.high < 0 else "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """One value, how sure it is, and the respondents it rests on."""

    measure: str
    of: tuple[str, ...]  # ids of study.toml
    value: float
    interval: Interval | None = None  # None: no interval is known for this measure
    p: float | None = None
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """What the estimate says, in no language yet: ``estimate-<measure>``."""
        facts: dict[str, Fact] = {"value": self.value, "n": self.n}
        facts["n_missing"] = self.n_missing
        if self.p is not None:
            facts["p"] = self.p
        if self.interval is not None:
            facts |= asdict(self.interval)
            facts["direction"] = self.interval.direction
        facts |= zip("xyz", map(Name, self.of), strict=False)
        return Line(f"estimate-{self.measure}", facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One test: its statistic, p, effect and the groups or models it compares."""

    test: str
    of: tuple[str, ...]
    statistic: float
    df: tuple[float, ...]
    p: float
    p_adjusted: float | None = None
    effect: Estimate | None = None
    groups: tuple[str, ...] = ()  # levels, or the two terms or models compared
    by: str | None = None  # the group that ``groups`` are levels of
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """What the test says, in no language yet: ``test-<test>``."""
        facts: dict[str, Fact] = {**self.options, "statistic": self.statistic}
        facts |= {"p": self.p, "n": self.n}
        facts["n_missing"] = self.n_missing
        facts |= {f"df{i}": df for i, df in enumerate(self.df, 1)}
        if self.p_adjusted is not None:
            facts["p_adjusted"] = self.p_adjusted
        if self.effect is not None:
            facts["effect"] = self.effect.value
            facts |= _interval_facts(self.effect.interval)
        facts["clear"] = "yes" if self.p < 1 - facts.get("level", USUAL) else "no"
        facts |= zip("xyz", map(Name, self.of), strict=False)
        facts |= zip("ab", map(self._named, self.groups), strict=False)
        return Line(f"test-{self.test}", facts)

    def _named(self, level: str) -> str:
        """A level as a sentence names it: by its title, where the group is known."""
        return level if self.by is None else Name(f"{self.by}[{level}]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """What could not be computed, and why, in no language yet."""

    measure: str
    of: tuple[str, ...]
    lines: tuple[Line, ...]
    n: int
    n_missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Concordance:
    """Pairs of respondents: how many agree in order, and what follows from that."""

    of: tuple[str, str]
    concordant: int
    discordant: int
    pairs: int
    tied_x: int  # pairs with the same x, also when y is the same
    tied_y: int
    tied_both: int
    gamma: float
    gamma_se: float
    somers_d_yx: float  # of y given x
    somers_d_xy: float  # of x given y
    tau_a: float
    tau_b: float
    tau_c: float
    z: float  # concordant - discordant over its error under independence
    p: float
    n: int
    n_missing: int
    method: str = "pair-counts"
    options: Options = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What one score looks like; moments divide as their names say."""

    of: str
    n: int
    n_missing: int
    mean: float
    mean_interval: Interval | None  # Student's t; None below two respondents
    sd: float | None  # n - 1
    variance: float | None
    se: float | None
    minimum: float
    maximum: float
    quantiles: Mapping[float, float]  # type 7; 0, .05, .1, .25, .5, .75, .9, .95, 1
    mad: float  # raw, not times 1.4826
    skewness: Mapping[int, float]  # types 1, 2, 3; empty where the score is constant
    kurtosis: Mapping[int, float]  # excess, types 1, 2, 3
    method: str = "description"
    options: Options = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How large a part of the respondents has a level."""

    level: str
    count: int
    estimate: Estimate  # the proportion, with its interval
    weighted: float | None = None  # proportion by survey weight


@dataclass(frozen=True, slots=True, kw_only=True)
class QuadrantShares:
    """The four quadrants, where they were cut and who stands on the line."""

    of: tuple[str, str]  # search, decision
    cuts: tuple[float, float]
    tied: tuple[int, int]  # respondents exactly on each cut
    shares: tuple[Share, ...]  # ll, lh, hl, hh
    n: int
    n_missing: int
    n_out: int  # on a cut and left out by ties = "out"
    method: str
    options: Options = field(default_factory=dict)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerCounts:
    """How often each answer to one item was given, and why the rest is missing."""

    item: str
    counts: Mapping[float, int]  # every whole code within the limits, zero too
    missing: Mapping[str, int]  # per code that means "no answer", as text
    blank: int  # nothing in the file: not asked, or skipped
    outside: int  # codes that are no answer of this item
    n: int
    n_missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Respondents with a predictor between two values, and their mean outcome."""

    low: float
    high: float
    x: float  # mean predictor
    mean: Estimate  # of the outcome, with Student's interval, or without below two


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """Binned means of an outcome along a predictor, with the fitted line.

    ``line`` holds rows (x, fitted, low, high) of the least-squares line with its
    pointwise interval; empty where no line can be fitted.
    """

    of: tuple[str, str]  # predictor, outcome
    bins: tuple[Bin, ...]
    line: tuple[tuple[float, float, float, float], ...]
    level: float
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Density:
    """Respondents counted in a grid over one or two scores."""

    of: tuple[str, ...]
    edges: tuple[tuple[float, ...], ...]  # per score, one more than its bins
    n_in: np.ndarray  # shape (bins,) or (bins, bins), respondents
    n: int
    n_missing: int


def _interval_facts(interval: Interval | None) -> dict[str, Fact]:
    """What a sentence says of the interval of an effect."""
    if interval is None:
        return {}
    facts: dict[str, Fact] = {"effect_low": interval.low, "effect_high": interval.high}
    return facts | {"level": interval.level, "direction": interval.direction}


def facts_of(**named: object) -> dict[str, Fact]:
    """Facts for a Line: numpy numbers as plain ones, None left out."""
    plain = (
        (k, v.item() if isinstance(v, np.generic) else v) for k, v in named.items()
    )
    return {k: v for k, v in plain if v is not None}  # type: ignore[misc]


def together(parts: Mapping[str, Estimate | Refusal]) -> tuple[Line, ...]:
    """The refusals among results per group, told at once."""
    refused = (part.lines for part in parts.values() if isinstance(part, Refusal))
    return tuple(chain.from_iterable(refused))
