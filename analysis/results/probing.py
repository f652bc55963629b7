"""Slopes that depend on another score: where they are steep, and where none is seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from analysis.line import Fact, Line, Name
from analysis.results.core import Comparison, Options
from analysis.results.models import LinearModel, Term

Points = tuple[tuple[float, float, float, float], ...]  # where, value, low, high


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A stretch of the moderator in which the interval of the slope leaves out 0."""

    low: float  # in the moderator's unit, within what respondents answered
    high: float
    direction: str  # "up" or "down"
    n: int  # respondents in it


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreModeration:
    """How the slope of x depends on another score."""

    of: tuple[str, ...]  # outcome, x, moderator, then covariates
    model: LinearModel  # x and the moderator counted from their mean
    change: Comparison  # what the interaction adds
    robust: Comparison  # the same by Wald's test with robust errors
    slopes: Mapping[str, Term]  # "low", "mean", "high": the mean and one SD around it
    at: Mapping[str, float]  # those places, in the moderator's unit
    mean: float  # of the moderator
    sd: float
    edges: tuple[float, ...]  # Johnson and Neyman's, also outside what was answered
    regions: tuple[Region, ...]
    range: tuple[float, float]  # of the moderator's answers
    points: Points  # the slope along the moderator
    errors: str
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The test, the slope at three places, then the regions, in no language yet."""
        facts: dict[str, Fact] = dict(zip("yxz", map(Name, self.of), strict=False))
        facts |= {"n": self.n, "n_missing": self.n_missing, "errors": self.errors}
        slopes = [
            Line("slope-at-score", facts | it.facts | {"at": at, "where": self.at[at]})
            for at, it in self.slopes.items()
        ]
        low, high = self.range
        regions = [
            Line(
                "region",
                facts
                | {"from": it.low, "to": it.high, "inside": it.n}
                | {"direction": it.direction, "share": it.n / self.n},
            )
            for it in self.regions
        ]
        nowhere = Line("region-none", facts | {"from": low, "to": high})
        return (self.change.line, self.robust.line, *slopes, *(regions or [nowhere]))


@dataclass(frozen=True, slots=True, kw_only=True)
class AxesModeration:
    """How the slope of x depends on two scores, as the axes of the quadrants uncut."""

    of: tuple[str, ...]  # outcome, x, first axis, second axis
    model: LinearModel
    change: Comparison  # what both interactions with x add
    robust: Comparison  # the same by Wald's test with robust errors
    slope: Term  # of x, where both axes are at their mean
    corners: Mapping[str, Term]  # "ll", "lh", "hl", "hh": one SD from both means
    means: tuple[float, float]  # of the axes
    sds: tuple[float, float]
    errors: str
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The test, then the slope at each corner, in no language yet."""
        facts: dict[str, Fact] = dict(zip("yxab", map(Name, self.of), strict=False))
        facts |= {"n": self.n, "n_missing": self.n_missing, "errors": self.errors}
        corners = [
            Line("slope-at-corner", facts | it.facts | {"corner": corner})
            for corner, it in self.corners.items()
        ]
        return (self.change.line, self.robust.line, *corners)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """What a model says over a grid of two scores, all else at its mean."""

    of: tuple[str, str, str]  # outcome, first score, second score
    slope_of: str | None  # None: the outcome itself; else the slope of this score
    first: np.ndarray  # shape (points,), rising
    second: np.ndarray
    value: np.ndarray  # shape (points, points): by first, then second
    low: np.ndarray  # of the interval, at each point by itself
    high: np.ndarray
    inside: np.ndarray  # whether the point lies among respondents
    level: float
    errors: str
    n: int
    n_missing: int
    method: str = "surface"
    options: Options = field(default_factory=dict)
