"""Do correlations differ: between groups, or between two outcomes?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import combinations
from typing import Literal

import numpy as np
from scipy.optimize import brentq
from scipy.stats import chi2, norm, t

from analysis.cells import Cells
from analysis.errors import (
    PerfectCorrelationError,
    PerfectCorrelationInGroupError,
    TooFewGroupsError,
    raise_all,
)
from analysis.inference.association import pearson, respondents, spearman
from analysis.inference.multiplicity import holm
from analysis.line import Name
from analysis.results import Comparison, Estimate, Interval, Refusal

Parts = Mapping[str, Estimate | Refusal]
# the variance of Fisher's z is spread / (n - lost)
ERRORS = {"pearson": (1, 3), "spearman": (1, 3), "kendall": (0.437, 4)}
FEWEST = 4  # three correlations leave n - 3 df
PERFECT = 1 - 1e-12  # closer to 1 is rounding


def equality(parts: Parts, level: float = 0.95) -> Comparison:
    """Test whether a correlation is the same in every group.

    Parameters
    ----------
    parts : mapping of level to Estimate or Refusal
        One measure, pearson, spearman or kendall, in groups that share nobody.
        Groups that were refused, or too small to have a standard error, are left
        out; ``groups`` names those compared.
    level : float
        Confidence level of the spread's interval, between 0 and 1.

    Returns
    -------
    Comparison
        ``statistic`` is chi-square with groups - 1 df. ``effect`` is the spread:
        the standard deviation, on Fisher's z, of the groups' correlations beyond
        what chance gives. ``n`` counts respondents in the groups compared;
        ``n_missing`` all others.

    Raises
    ------
    TooFewGroupsError
        Fewer than two groups can be compared.
    PerfectCorrelationInGroupError
        A group has a correlation of exactly 1 or -1.

    Notes
    -----
    Q = sum((z - z_mean)^2 / v), z = artanh(r) weighted by 1 / v; v = 1 / (n - 3)
    for Pearson and, plainly, for Spearman, 0.437 / (n - 4) for Kendall. Spread:
    Paule and Mandel's estimate with the Q-profile interval, from 0. Checked
    against R and statsmodels ``combine_effects``.

    References
    ----------
    Hedges & Olkin (1985), ISBN 978-0-12-336380-0; Viechtbauer (2007),
    doi:10.1002/sim.2514.
    """
    usable = _usable(parts)
    z, v = _fisher(usable)
    n, n_missing = _respondents(parts, usable)
    statistic, df = _homogeneity(0, z, v), len(z) - 1
    name = next(iter(usable.values()))
    spread = Estimate(
        measure="spread",
        of=name.of,
        value=_spread(z, v, df),
        interval=_q_profile(z, v, level),
        n=n,
        n_missing=n_missing,
        method="paule-mandel",
    )
    return Comparison(
        test="equality",
        of=name.of,
        statistic=statistic,
        df=(df,),
        p=float(chi2.sf(statistic, df)),
        effect=spread,
        groups=tuple(usable),
        n=n,
        n_missing=n_missing,
        method="homogeneity",
        options={"measure": name.measure},
    )


def pooled(parts: Parts, level: float = 0.95) -> Estimate:
    """The one correlation that fits all groups best, as if they had the same.

    Parameters
    ----------
    parts : mapping of level to Estimate or Refusal
        As ``equality``.
    level : float
        Confidence level, between 0 and 1.

    Raises
    ------
    TooFewGroupsError, PerfectCorrelationInGroupError
        As ``equality``.

    Notes
    -----
    tanh of the mean of Fisher's z, weighted by 1 / v; its error is
    sqrt(1 / sum(1 / v)). Checked against R.
    """
    usable = _usable(parts)
    z, v = _fisher(usable)
    n, n_missing = _respondents(parts, usable)
    centre, error = np.average(z, weights=1 / v), np.sqrt(1 / (1 / v).sum())
    half = norm.isf((1 - level) / 2) * error
    low, high = np.tanh([centre - half, centre + half]).tolist()
    name = next(iter(usable.values()))
    return Estimate(
        measure=f"pooled-{name.measure}",
        of=name.of,
        value=float(np.tanh(centre)),
        interval=Interval(low=low, high=high, level=level),
        p=float(2 * norm.sf(abs(centre) / error)),
        n=n,
        n_missing=n_missing,
        method="fisher-z",
    )


def pairwise(parts: Parts) -> tuple[Comparison, ...]:
    """Test each pair of groups, with Holm's adjustment over the pairs.

    Parameters
    ----------
    parts : mapping of level to Estimate or Refusal
        As ``equality``.

    Returns
    -------
    tuple of Comparison
        In the order of the groups; the first less the second. ``effect`` is the
        difference of the correlations with Zou's interval, at the level of theirs
        and not adjusted.

    Raises
    ------
    TooFewGroupsError, PerfectCorrelationInGroupError
        As ``equality``.

    Notes
    -----
    (z1 - z2) / sqrt(v1 + v2) is normal; v as in ``equality``. The interval joins
    those of the two correlations, so that it keeps their shape. Checked against R
    ``psych::r.test`` and ``p.adjust``.

    References
    ----------
    Zou (2007), doi:10.1037/1082-989X.12.4.399.
    """
    usable = _usable(parts)
    tests = [_two(usable, *names) for names in combinations(usable, 2)]
    adjusted = holm([test.p for test in tests])
    return tuple(
        replace(test, p_adjusted=p) for test, p in zip(tests, adjusted, strict=True)
    )


def dependent(
    cells: Cells,
    measure: Literal["pearson", "spearman"] = "pearson",
    level: float = 0.95,
) -> Comparison:
    """Test whether x goes with y as strongly as with w, in the same respondents.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 3), the scores x, y and w.
    measure : {"pearson", "spearman"}
    level : float
        Confidence level of the difference, between 0 and 1.

    Returns
    -------
    Comparison
        ``statistic`` is Williams' t with n - 3 df. ``effect`` is r(x, y) -
        r(x, w) with Zou's interval for correlations that share x.

    Raises
    ------
    TooFewAnswersError
        Fewer than four respondents have all three scores.
    ConstantScoreError
        A score has one value.
    PerfectCorrelationError
        Two of the scores follow from one another.

    Notes
    -----
    Checked against R ``psych::r.test(n, r12, r13, r23)``. For ranks the test is an
    approximation.

    References
    ----------
    Williams (1959), doi:10.1111/j.2517-6161.1959.tb00346.x; Steiger (1980),
    doi:10.1037/0033-2909.87.2.245; Zou (2007), doi:10.1037/1082-989X.12.4.399.
    """
    n = respondents(cells, FEWEST)
    found = _three(cells, {"pearson": pearson, "spearman": spearman}[measure], level)
    xy, xw, yw = (one.value for one in found)
    statistic = _williams(xy, xw, yw, n)
    effect = Estimate(
        measure="dependent-difference",
        of=cells.names,
        value=xy - xw,
        interval=_zou(found[0], found[1], _overlap(xy, xw, yw)),
        n=n,
        n_missing=cells.n_missing,
        method="zou",
    )
    return Comparison(
        test="dependent",
        of=cells.names,
        statistic=statistic,
        df=(n - 3,),
        p=float(2 * t.sf(abs(statistic), n - 3)),
        effect=effect,
        groups=cells.names[1:],
        n=n,
        n_missing=cells.n_missing,
        method="williams",
        options={"measure": measure},
    )


def _three(
    cells: Cells, procedure: Callable[..., Estimate], level: float
) -> list[Estimate]:
    """r(x, y), r(x, w) and r(y, w) over those who have all three scores."""
    x, y, w = cells.names
    complete = replace(cells, incomplete=None)
    found = [procedure(complete.pick(*two), level) for two in ((x, y), (x, w), (y, w))]
    raise_all(
        PerfectCorrelationError(score=Name(one.of[0]), other=Name(one.of[1]))
        for one in found
        if abs(one.value) > PERFECT
    )
    return found


def _usable(parts: Parts) -> dict[str, Estimate]:
    """The groups that have a correlation with a standard error."""
    found = {k: v for k, v in parts.items() if isinstance(v, Estimate)}
    usable = {k: v for k, v in found.items() if v.n > ERRORS[v.measure][1]}
    if len(usable) < 2:  # noqa: PLR2004
        raise TooFewGroupsError(found=len(usable), needed=2)
    if len({part.measure for part in usable.values()}) > 1:
        raise ValueError("one measure in all groups")
    raise_all(
        PerfectCorrelationInGroupError(group=name)
        for name, part in usable.items()
        if abs(part.value) > PERFECT
    )
    return usable


def _respondents(parts: Parts, usable: Mapping[str, Estimate]) -> tuple[int, int]:
    n = sum(part.n for part in usable.values())
    everybody = sum(part.n + part.n_missing for part in parts.values())
    return n, everybody - n


def _fisher(parts: Mapping[str, Estimate]) -> tuple[np.ndarray, np.ndarray]:
    """Fisher's z and its variance per group."""
    z = np.arctanh([part.value for part in parts.values()])
    sizes = [(*ERRORS[part.measure], part.n) for part in parts.values()]
    return z, np.array([spread / (n - lost) for spread, lost, n in sizes])


def _homogeneity(between: float, z: np.ndarray, v: np.ndarray) -> float:
    """Q when the groups themselves vary with this variance."""
    weight = 1 / (v + between)
    return float(weight @ (z - np.average(z, weights=weight)) ** 2)


def _spread(z: np.ndarray, v: np.ndarray, target: float) -> float:
    """The standard deviation between groups at which Q is what it should be."""

    def surplus(between: float) -> float:
        return _homogeneity(between, z, v) - target

    if surplus(0) <= 0:
        return 0.0
    highest = len(z) * np.ptp(z) ** 2 / target  # Q is below the target from here
    return float(np.sqrt(brentq(surplus, 0, highest, xtol=1e-14, rtol=1e-13)))


def _q_profile(z: np.ndarray, v: np.ndarray, level: float) -> Interval:
    at = partial(_spread, z, v)
    tails = (1 - level) / 2, (1 + level) / 2
    low, high = (at(float(chi2.isf(tail, len(z) - 1))) for tail in tails)
    return Interval(low=low, high=high, level=level)


def _two(parts: Mapping[str, Estimate], one: str, other: str) -> Comparison:
    both = {name: parts[name] for name in (one, other)}
    z, v = _fisher(both)
    statistic = float((z[0] - z[1]) / np.sqrt(v.sum()))
    effect = _difference(*both.values())
    return Comparison(
        test="difference",
        of=effect.of,
        statistic=statistic,
        df=(),
        p=float(2 * norm.sf(abs(statistic))),
        effect=effect,
        groups=(one, other),
        n=effect.n,
        n_missing=effect.n_missing,
        method="fisher-z",
        options={"measure": both[one].measure},
    )


def _difference(first: Estimate, second: Estimate) -> Estimate:
    """r1 - r2 of groups that share nobody, with Zou's interval."""
    return Estimate(
        measure="difference",
        of=first.of,
        value=first.value - second.value,
        interval=_zou(first, second, 0),
        n=first.n + second.n,
        n_missing=first.n_missing + second.n_missing,
        method="zou",
    )


def _zou(first: Estimate, second: Estimate, shared: float) -> Interval:
    """Join two intervals whose estimates correlate as ``shared`` says."""
    a, b = first.interval, second.interval
    if a is None or b is None:
        raise ValueError("a correlation without an interval")

    def reach(one: float, other: float) -> float:
        return float(np.sqrt(one**2 + other**2 - 2 * shared * one * other))

    down = reach(first.value - a.low, b.high - second.value)
    up = reach(a.high - first.value, second.value - b.low)
    value = first.value - second.value
    return Interval(low=value - down, high=value + up, level=a.level)


def _williams(xy: float, xw: float, yw: float, n: int) -> float:
    determinant = 1 - xy**2 - xw**2 - yw**2 + 2 * xy * xw * yw
    mean = (xy + xw) / 2
    error = 2 * determinant * (n - 1) / (n - 3) + mean**2 * (1 - yw) ** 3
    return float((xy - xw) * np.sqrt((n - 1) * (1 + yw) / error))


def _overlap(xy: float, xw: float, yw: float) -> float:
    """How r(x, y) and r(x, w) correlate over samples."""
    rest = 1 - xy**2 - xw**2 - yw**2
    top = (yw - xy * xw / 2) * rest + yw**3
    return top / ((1 - xy**2) * (1 - xw**2))
