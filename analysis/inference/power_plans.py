"""Tests of which the power is known, each with its respondents.

scipy's noncentral distributions: statsmodels' classes give the same (``tests``), but
not a number where an effect is large.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import atanh, isnan, pi, sqrt

from scipy.special import (
    chdtri,
    chndtr,
    fdtri,
    ncfdtr,
    nctdtr,
    ndtr,
    ndtri,
    stdtrit,
)

from analysis.inference.power import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoMeans(Plan):
    """Student's t of two groups; the effect is Cohen's d.

    Checked against R ``pwr::pwr.t.test``, ``pwr.t2n.test`` and ``power.t.test``.

    References
    ----------
    Cohen (1988), doi:10.4324/9780203771587.
    """

    strict: bool = True

    @property
    def fewest(self) -> int:
        """No degrees of freedom are left."""
        return 2

    def power(self, effect: float) -> float:
        """At a difference of so many standard deviations."""
        df = self.total - self.fewest
        return _t_power(effect * self.root, df, self.level, self.strict)


@dataclass(frozen=True, slots=True, kw_only=True)
class OneMean(Plan):
    """Student's t of one score against a value, or of paired differences.

    The effect is the distance, or the mean difference, in standard deviations. Checked
    as ``TwoMeans``.
    """

    strict: bool = True

    @property
    def fewest(self) -> int:
        """No degrees of freedom are left."""
        return 1

    def power(self, effect: float) -> float:
        """At a distance of so many standard deviations."""
        size = effect * sqrt(self.total)
        return _t_power(size, self.total - self.fewest, self.level, self.strict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correlation(Plan):
    """The t test of a correlation; the effect is r.

    On Fisher's z with r / (2 (n - 1)) added to it, as R ``pwr::pwr.r.test`` has it.
    """

    @property
    def largest(self) -> float:
        """A straight line."""
        return 1.0

    @property
    def fewest(self) -> int:
        """Fisher's z has no error yet."""
        return 3

    def power(self, effect: float) -> float:
        """At a correlation of this size."""
        if abs(effect) >= 1:
            return 1.0
        df = self.total - 2
        t = _t_edge(df, self.level)
        edge = atanh(t / sqrt(t**2 + df))
        place = atanh(effect) + effect / (2 * (self.total - 1))
        root = sqrt(self.total - self.fewest)
        return float(ndtr((place - edge) * root) + ndtr((-place - edge) * root))


@dataclass(frozen=True, slots=True, kw_only=True)
class Means(Plan):
    """The analysis of variance; the effect is Cohen's f.

    f is the spread of the groups' means in standard deviations, each group weighing by
    its size. Checked against R ``pwr::pwr.anova.test`` and ``power.anova.test``.
    """

    @property
    def fewest(self) -> int:
        """One respondent in each group."""
        return len(self.sizes)

    def power(self, effect: float) -> float:
        """At this spread of the means."""
        df = (len(self.sizes) - 1, self.total - len(self.sizes))
        return _f_power(effect**2 * self.total, *df, self.level)


@dataclass(frozen=True, slots=True, kw_only=True)
class Regression(Plan):
    """The F test of all predictors of a linear model; the effect is Cohen's f squared.

    f squared is R2 / (1 - R2). Checked against R ``pwr::pwr.f2.test``.
    """

    predictors: int

    @property
    def fewest(self) -> int:
        """As many as there are coefficients."""
        return self.predictors + 1

    def power(self, effect: float) -> float:
        """At this f squared."""
        df = (self.predictors, self.total - self.fewest)
        return _f_power(effect * self.total, *df, self.level)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Plan):
    """Chi-square of a table of counts; the effect is Cohen's w.

    Checked against R ``pwr::pwr.chisq.test``.
    """

    df: int

    def power(self, effect: float) -> float:
        """At this w."""
        edge = chdtri(self.df, 1 - self.level)
        return 1 - _below(chndtr, edge, self.df, effect**2 * self.total)


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoShares(Plan):
    """The z test of two shares; the effect is the first less the second.

    ``share`` is that of both groups together: an effect e puts the first at share +
    e n2 / n and the second at share - e n1 / n. Checked against R ``power.prop.test``.
    """

    share: float
    strict: bool = True

    @property
    def largest(self) -> float:
        """Until one of the shares is 0 or 1."""
        first, second = self.sizes
        room = (1 - self.share) / second, self.share / first
        return min(room) * self.total

    def power(self, effect: float) -> float:
        """At this difference between the shares."""
        first, second = self.sizes
        upper = self.share + abs(effect) * second / self.total
        lower = self.share - abs(effect) * first / self.total
        error = sqrt(upper * (1 - upper) / first + lower * (1 - lower) / second)
        edge = _z_edge(self.level) * sqrt(self.share * (1 - self.share)) / self.root
        if error == 0:  # everybody in the one, nobody in the other
            return float(abs(effect) > edge)
        far = float(ndtr((-abs(effect) - edge) / error)) if self.strict else 0.0
        return float(ndtr((abs(effect) - edge) / error)) + far


@dataclass(frozen=True, slots=True, kw_only=True)
class ArcsineShares(Plan):
    """The z test of two shares on the arcsine scale; the effect is Cohen's h.

    h is 2 asin(sqrt(p1)) - 2 asin(sqrt(p2)). Checked against R ``pwr::pwr.2p.test``.
    """

    @property
    def largest(self) -> float:
        """All against none."""
        return pi

    def power(self, effect: float) -> float:
        """At this h."""
        size, edge = abs(effect) * self.root, _z_edge(self.level)
        return float(ndtr(size - edge) + ndtr(-size - edge))


def _t_power(size: float, df: float, level: float, strict: bool) -> float:
    edge, size = _t_edge(df, level), abs(size)
    above = 1 - _below(nctdtr, df, size, edge)
    return above + (_below(nctdtr, df, size, -edge) if strict else 0.0)


def _f_power(size: float, df_effect: float, df_error: float, level: float) -> float:
    edge = float(fdtri(df_effect, df_error, level))
    return 1 - _below(ncfdtr, df_effect, df_error, size, edge)


def _below(distribution: Callable[..., float], *given: float) -> float:
    """A noncentral probability; not a number is what lies beyond the smallest."""
    found = float(distribution(*given))
    return 0.0 if isnan(found) else found


def _t_edge(df: float, level: float) -> float:
    return -float(stdtrit(df, (1 - level) / 2))


def _z_edge(level: float) -> float:
    return -float(ndtri((1 - level) / 2))
