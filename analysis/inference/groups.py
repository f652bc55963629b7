"""Does a score differ over the levels of a group? All of them at once.

All take cells with the columns outcome, group; levels without respondents are
left out.
"""

from __future__ import annotations

from dataclasses import replace

from scipy.special import chdtrc, fdtrc

from analysis.cells import Cells
from analysis.inference.effects import adjusted_share, variance_share
from analysis.inference.procedure import Procedure
from analysis.inference.ranks import mid_ranks
from analysis.inference.samples import Samples, samples
from analysis.results import Comparison, Estimate


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
    ranks = ranked(cells)
    total = ranks.total
    df, _ = ranks.degrees
    effect = variance_share(ranks, level, measure="rank-epsilon2")
    h = effect.value * (total - 1)
    return Comparison(
        test="kruskal-wallis",
        of=ranks.of,
        statistic=h,
        df=(float(df),),
        p=float(chdtrc(df, h)),
        effect=effect,
        groups=ranks.levels,
        by=ranks.of[1],
        n=total,
        n_missing=ranks.n_missing,
        method="kruskal-wallis",
        options={"ties": "mid-ranks"},
    )


def rank_eta2(cells: Cells, level: float = 0.95) -> Estimate:
    """Eta squared of Kruskal and Wallis' H, (H - k + 1) / (n - k), at least 0.

    Parameters
    ----------
    cells : Cells
        Columns outcome (anything with an order), group.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError, TooFewAnswersError
        As ``kruskal_wallis``.

    Notes
    -----
    Kelley's epsilon squared of the mid-ranks, so it gets that interval. Checked
    against R ``effectsize::rank_eta_squared``.

    References
    ----------
    Tomczak & Tomczak (2014), Trends in Sport Sciences 21, 19-25.
    """
    return adjusted_share(ranked(cells), level, measure="rank-eta2")


def ranked(cells: Cells) -> Samples:
    """The same levels, with ranks for scores.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError
        As ``samples``.
    """
    values = cells.values.copy()
    values[:, 0] = mid_ranks(values[:, 0], cells.n)
    return samples(replace(cells, values=values))


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
        id="kruskal-wallis",
        subject="groups",
        run=kruskal_wallis,
        takes=("order", "group"),
        assumes=("independent",),
        checked=("R kruskal.test", "scipy kruskal"),
    ),
    Procedure(
        id="rank-eta2",
        subject="groups",
        run=rank_eta2,
        takes=("order", "group"),
        assumes=("independent",),
        checked=("R effectsize::rank_eta_squared",),
    ),
)
