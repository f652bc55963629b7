"""Do correlations differ between groups?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations

import numpy as np
from scipy.stats import chi2, norm

from analysis.inference.groupwise import (
    Parts,
    fisher_z,
    respondents_of,
    usable_parts,
)
from analysis.inference.multiplicity import holm
from analysis.inference.spread import q_profile, spread, weighted_squares
from analysis.inference.zou import difference
from analysis.results import Comparison, Estimate, Interval


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
        what chance gives; of two groups it is their difference, as in ``pairwise``.
        ``n`` counts respondents in the groups compared, ``n_missing`` all others.

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
    usable = usable_parts(parts)
    z, v = fisher_z(usable)
    n, n_missing = respondents_of(parts, usable)
    statistic, df = weighted_squares(0, z, v), len(z) - 1
    first, second, *more = usable.values()
    effect = _spread(first, z, v, level) if more else difference(first, second)
    return Comparison(
        test="equality" if more else "equality-of-two",
        of=first.of,
        statistic=statistic,
        df=(df,),
        p=float(chi2.sf(statistic, df)),
        effect=replace(effect, n=n, n_missing=n_missing),
        groups=tuple(usable),
        n=n,
        n_missing=n_missing,
        method="homogeneity",
        options={"measure": first.measure},
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
    usable = usable_parts(parts)
    z, v = fisher_z(usable)
    n, n_missing = respondents_of(parts, usable)
    centre, error = np.average(z, weights=1 / v), np.sqrt(1 / (1 / v).sum())
    half = norm.isf((1 - level) / 2) * error
    low, high = np.tanh([centre - half, centre + half]).tolist()
    first = next(iter(usable.values()))
    return Estimate(
        measure=f"pooled-{first.measure}",
        of=first.of,
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
    usable = usable_parts(parts)
    tests = [_two(usable, *names) for names in combinations(usable, 2)]
    adjusted = holm([test.p for test in tests])
    return tuple(
        replace(test, p_adjusted=p) for test, p in zip(tests, adjusted, strict=True)
    )


def _two(parts: Mapping[str, Estimate], one: str, other: str) -> Comparison:
    both = {name: parts[name] for name in (one, other)}
    z, v = fisher_z(both)
    statistic = float((z[0] - z[1]) / np.sqrt(v.sum()))
    effect = difference(*both.values())
    return Comparison(
        test="correlation-difference",
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


def _spread(first: Estimate, z: np.ndarray, v: np.ndarray, level: float) -> Estimate:
    """The spread of the groups on Fisher's z; its respondents are set by the test."""
    return Estimate(
        measure="spread",
        of=first.of,
        value=spread(z, v, len(z) - 1),
        interval=q_profile(z, v, level),
        n=first.n,
        n_missing=first.n_missing,
        method="paule-mandel",
    )
