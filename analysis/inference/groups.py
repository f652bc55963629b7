"""Does a score differ over the levels of a group? Everybody at once, and in pairs.

All take cells with the columns outcome, group; levels without respondents are
left out.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
from scipy.special import chdtrc, fdtrc

from analysis.cells import Cells
from analysis.inference.effects import variance_share
from analysis.inference.procedure import Procedure
from analysis.inference.ranks import mid_ranks
from analysis.inference.samples import Samples, samples
from analysis.inference.tukey import critical, upper_tail
from analysis.results import Comparison, Estimate, Interval


def anova(cells: Cells, level: float = 0.95) -> Comparison:
    """Fisher's analysis of variance, with eta squared.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group.
    level : float
        Confidence level of the effect's interval.

    Returns
    -------
    Comparison
        ``statistic`` F, ``df`` of the effect and the error; ``effect`` is
        ``effects.eta2``.

    Raises
    ------
    TooFewGroupsError
        Fewer than two levels have respondents.
    TooFewAnswersError
        No level has a second respondent.
    ConstantScoreError, ConstantGroupError
        Everybody scores the same; or everybody within each level.

    Notes
    -----
    Means are counted from the lowest score, so that 10^12 + 0.1 keeps its tenths.
    Checked against R ``summary(aov(y ~ g))`` and scipy.

    References
    ----------
    Fisher (1925), Statistical Methods for Research Workers.
    """
    groups = samples(cells)
    df_effect, df_error = groups.degrees
    f = groups.between / df_effect / groups.mean_square
    return Comparison(
        test="anova",
        of=groups.of,
        statistic=f,
        df=(float(df_effect), float(df_error)),
        p=float(fdtrc(df_effect, df_error, f)),
        effect=variance_share(groups, level),
        groups=groups.levels,
        by=groups.of[1],
        n=groups.total,
        n_missing=groups.n_missing,
        method="anova",
    )


def welch(cells: Cells, level: float = 0.95) -> Comparison:
    """Welch's analysis of variance: the levels may differ in spread.

    Parameters
    ----------
    cells : Cells
        Columns outcome, group.

    Returns
    -------
    Comparison
        ``effect`` is eta squared of the classic analysis, ``effects.eta2``: the
        share of the variance that lies between the levels has no Welch form.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError
        As ``anova``.
    TooFewAnswersError, ConstantGroupError
        A level has one respondent, or no spread: its weight n / variance is not
        known.

    Notes
    -----
    Checked against R ``oneway.test(y ~ g)`` and scipy.

    References
    ----------
    Welch (1951), doi:10.1093/biomet/38.3-4.330.
    """
    groups = samples(cells)
    df_effect = len(groups.levels) - 1
    weight = groups.n / groups.variance
    share = weight / weight.sum()
    unsure = float(((1 - share) ** 2 / (groups.n - 1)).sum()) / (df_effect + 2)
    unsure /= df_effect
    between = float(weight @ (groups.mean - share @ groups.mean) ** 2)
    f = between / (df_effect * (1 + 2 * (df_effect - 1) * unsure))
    df_error = 1 / (3 * unsure)
    return Comparison(
        test="welch",
        of=groups.of,
        statistic=f,
        df=(float(df_effect), df_error),
        p=float(fdtrc(df_effect, df_error, f)),
        effect=variance_share(groups, level),
        groups=groups.levels,
        by=groups.of[1],
        n=groups.total,
        n_missing=groups.n_missing,
        method="welch",
    )


def kruskal_wallis(cells: Cells, level: float = 0.95) -> Comparison:
    """Kruskal and Wallis' test on ranks, corrected for ties.

    Parameters
    ----------
    cells : Cells
        Columns outcome (anything with an order), group.

    Returns
    -------
    Comparison
        ``statistic`` H, chi-square with ``df``; ``effect`` epsilon squared of the
        ranks, H / (n - 1).

    Raises
    ------
    TooFewGroupsError, ConstantScoreError
        As ``anova``.
    TooFewAnswersError
        No level has a second respondent.

    Notes
    -----
    H / (n - 1) is eta squared of the mid-ranks, so it gets the interval that eta
    squared gets, from a noncentral F. In 2,000 simulated studies of 200 respondents
    in 4 equal groups with seven answers, at population values of 0, .02, .05 and
    .13, the 95 % interval held the population's value in 97.6, 94.9, 94.1 and
    93.9 %; a percentile bootstrap never reaches 0. Checked against R
    ``kruskal.test`` and scipy.

    References
    ----------
    Kruskal & Wallis (1952), doi:10.1080/01621459.1952.10483441; Tomczak & Tomczak
    (2014), Trends in Sport Sciences 21, 19-25.
    """
    ranked = _ranked(cells)
    total = ranked.total
    df, _ = ranked.degrees
    effect = variance_share(ranked, level, measure="rank-epsilon2")
    h = effect.value * (total - 1)
    return Comparison(
        test="kruskal-wallis",
        of=ranked.of,
        statistic=h,
        df=(float(df),),
        p=float(chdtrc(df, h)),
        effect=effect,
        groups=ranked.levels,
        by=ranked.of[1],
        n=total,
        n_missing=ranked.n_missing,
        method="kruskal-wallis",
        options={"ties": "mid-ranks"},
    )


def games_howell(cells: Cells, level: float = 0.95) -> tuple[Comparison, ...]:
    """Games and Howell's comparison of every pair of levels.

    Parameters
    ----------
    cells : Cells
        Columns outcome, group.

    Returns
    -------
    tuple of Comparison
        One per pair a, b in the order of the levels: ``groups`` (a, b), ``effect``
        mean of b minus mean of a, in the unit of the score, with an interval that
        holds for all pairs together. ``p`` is corrected for the number of levels;
        ``p_adjusted`` repeats it. ``n`` and ``n_missing`` count the pair.

    Raises
    ------
    As ``welch``.

    Notes
    -----
    t = difference / sqrt(v_a / n_a + v_b / n_b) with Welch's df; p from the
    studentized range at sqrt(2) |t| with as many means as there are levels.
    Checked against R ``ptukey`` by hand (rstatix rounds p, and its se is another).

    References
    ----------
    Games & Howell (1976), doi:10.3102/10769986001002113.
    """
    groups = samples(cells)
    error = groups.variance / groups.n
    pairs = combinations(range(len(groups.levels)), 2)
    return tuple(_pair(groups, error, a, b, level) for a, b in pairs)


def _ranked(cells: Cells) -> Samples:
    """The same levels, with ranks for scores."""
    values = cells.values.copy()
    values[:, 0] = mid_ranks(values[:, 0], cells.n)
    return samples(replace(cells, values=values))


def _pair(
    groups: Samples, error: np.ndarray, a: int, b: int, level: float
) -> Comparison:
    both = [a, b]
    squared = float(error[both].sum())
    df = squared**2 / float((error[both] ** 2 / (groups.n[both] - 1)).sum())
    difference = float(groups.mean[b] - groups.mean[a])
    t = difference / np.sqrt(squared)
    levels = len(groups.levels)
    p = upper_tail(np.sqrt(2) * abs(t), levels, df)
    half = critical(1 - level, levels, df) * np.sqrt(squared / 2)
    n, missing = int(groups.n[both].sum()), int(groups.missing[both].sum())
    effect = Estimate(
        measure="group-difference",
        of=groups.of,
        value=difference,
        interval=Interval(
            low=float(difference - half), high=float(difference + half), level=level
        ),
        n=n,
        n_missing=missing,
        method="games-howell",
    )
    return Comparison(
        test="games-howell",
        of=groups.of,
        statistic=float(t),
        df=(df,),
        p=p,
        p_adjusted=p,
        effect=effect,
        groups=(groups.levels[a], groups.levels[b]),
        by=groups.of[1],
        n=n,
        n_missing=missing,
        method="games-howell",
    )


PROCEDURES = (
    Procedure(
        id="anova",
        subject="groups",
        run=anova,
        takes=("number", "group"),
        assumes=("independent", "normal-means", "equal-spread"),
        checked=("R aov", "scipy f_oneway"),
    ),
    Procedure(
        id="welch",
        subject="groups",
        run=welch,
        takes=("number", "group"),
        assumes=("independent", "normal-means"),
        checked=("R oneway.test",),
    ),
    Procedure(
        id="games-howell",
        subject="groups",
        run=games_howell,
        takes=("number", "group"),
        assumes=("independent", "normal-means"),
        checked=("R rstatix::games_howell_test", "R ptukey"),
    ),
    Procedure(
        id="kruskal-wallis",
        subject="groups",
        run=kruskal_wallis,
        takes=("order", "group"),
        assumes=("independent",),
        checked=("R kruskal.test", "scipy kruskal"),
    ),
)
