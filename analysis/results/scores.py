"""What scores, shares and answers look like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from analysis.results.core import Estimate, Interval, Options


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
