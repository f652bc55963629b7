"""Are groups equally spread?

All take cells with the columns outcome, group; levels without respondents are left
out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from scipy.special import chdtrc, fdtr, fdtrc, fdtri, ndtri

from analysis.cells import Cells
from analysis.errors import ConstantDistanceError
from analysis.inference.procedure import Procedure
from analysis.inference.ranks import level_out, median, mid_ranks
from analysis.inference.samples import Samples, pair, samples
from analysis.line import Name
from analysis.results import Comparison, Estimate, Interval


def variance_ratio(cells: Cells, level: float = 0.95) -> Comparison:
    """The F test of two variances, first over second.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group with two levels.

    Returns
    -------
    Comparison
        ``statistic`` F with n1 - 1 and n2 - 1 df; ``effect`` repeats it as the ratio
        of the variances, with its interval: 1 is equally spread.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError, ConstantScoreError
        As ``samples.pair``.
    TooFewAnswersError, ConstantGroupError
        A group has one respondent, or no spread.

    Notes
    -----
    Rests on normal scores, also in large samples; ``brown_forsythe`` does not.
    Checked against R ``var.test``.
    """
    groups = pair(cells)
    first, second = groups.variance
    df = tuple((groups.n - 1).astype(float).tolist())
    ratio = float(first / second)
    tail = (1 - level) / 2
    interval = Interval(
        low=float(ratio / fdtri(*df, 1 - tail)),
        high=float(ratio * fdtri(*df[::-1], 1 - tail)),
        level=level,
    )
    effect = Estimate(
        measure="variance-ratio",
        of=groups.of,
        value=ratio,
        interval=interval,
        n=groups.total,
        n_missing=groups.n_missing,
        method="variance-ratio",
    )
    p = float(min(1.0, 2 * min(fdtr(*df, ratio), fdtrc(*df, ratio))))
    return _test("variance-ratio", groups, ratio, df, p, level, effect)


def levene(cells: Cells, level: float = 0.95) -> Comparison:
    """Levene's test: the analysis of variance of distances to the group's mean.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group.
    level : float
        The test is said to be clear when p < 1 - level.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError
        As ``samples``.
    TooFewAnswersError
        No level has a second respondent.
    ConstantDistanceError
        Within every level all lie equally far from its middle.

    Notes
    -----
    Checked against R ``car::leveneTest(center = mean)``.

    References
    ----------
    Levene (1960), ISBN 978-0-8047-0596-7.
    """
    groups = samples(cells)
    _ = groups.degrees
    return _distances(cells, "levene", groups.origin + groups.mean, level)


def brown_forsythe(cells: Cells, level: float = 0.95) -> Comparison:
    """Brown and Forsythe's test: Levene's, with the median for the mean.

    Parameters and faults as ``levene``.

    Notes
    -----
    Keeps its error rate also where scores are skewed. Checked against R
    ``car::leveneTest(center = median)``.

    References
    ----------
    Brown & Forsythe (1974), doi:10.1080/01621459.1974.10482955.
    """
    _ = samples(cells).degrees
    return _distances(cells, "brown-forsythe", _medians(cells), level)


def bartlett(cells: Cells, level: float = 0.95) -> Comparison:
    """Bartlett's test of equal variances, for normal scores.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group.
    level : float
        As ``levene``.

    Returns
    -------
    Comparison
        ``statistic`` is chi-square.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError
        As ``samples``.
    TooFewAnswersError, ConstantGroupError
        A level has one respondent, or no spread.

    Notes
    -----
    Checked against R ``bartlett.test`` and scipy.

    References
    ----------
    Bartlett (1937), doi:10.1098/rspa.1937.0109.
    """
    groups = samples(cells)
    variance, free = groups.variance, groups.n - 1
    df, df_error = groups.degrees
    unequal = df_error * np.log(groups.mean_square) - free @ np.log(variance)
    factor = 1 + ((1 / free).sum() - 1 / df_error) / (3 * df)
    statistic = max(0.0, float(unequal / factor))  # rounding may put it below
    p = float(chdtrc(df, statistic))
    return _test("bartlett", groups, statistic, (float(df),), p, level)


def fligner(
    cells: Cells, level: float = 0.95, *, as_stored: bool = False
) -> Comparison:
    """Fligner and Killeen's test: ranks of distances to the group's median.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group.
    level : float
        As ``levene``.
    as_stored : bool
        Rank distances as the machine has them, so that 4 1/3 - 4 and 4 - 3 2/3 get
        different ranks, as R does.

    Returns
    -------
    Comparison
        ``statistic`` is chi-square.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError, ConstantDistanceError
        As ``levene``.

    Notes
    -----
    Normal scores Phi^-1((1 + rank / (n + 1)) / 2) of all distances together. R ranks
    what rounding leaves of them, so that adding a constant to all scores may change
    the second digit of its statistic; distances that are equal on paper are equal
    here. Checked against R ``fligner.test`` (with ``as_stored``) and scipy.

    References
    ----------
    Fligner & Killeen (1976), doi:10.1080/01621459.1976.10481517; Conover et al.
    (1981), doi:10.1080/00401706.1981.10487680.
    """
    _ = samples(cells).degrees
    far = _distant(cells, _medians(cells), as_stored=as_stored)
    ranks = mid_ranks(far.values[:, 0], far.n)
    scored = far.values.copy()
    scored[:, 0] = ndtri((1 + ranks / (far.total + 1)) / 2)
    groups = samples(replace(far, values=scored))
    total = groups.between + groups.within
    statistic = groups.between / (total / (groups.total - 1))
    df = len(groups.levels) - 1
    p = float(chdtrc(df, statistic))
    return _test("fligner", groups, statistic, (float(df),), p, level)


def _distances(cells: Cells, test: str, centre: np.ndarray, level: float) -> Comparison:
    """The analysis of variance of distances to each level's centre."""
    groups = samples(_distant(cells, centre))
    df, df_error = groups.degrees
    if groups.within == 0:
        raise _constant(groups)
    f = groups.between / df / groups.mean_square
    freedom = (float(df), float(df_error))
    return _test(test, groups, f, freedom, float(fdtrc(df, df_error, f)), level)


def _distant(cells: Cells, centre: np.ndarray, *, as_stored: bool = False) -> Cells:
    """The same respondents, with the distance to their level's centre for a score."""
    held = cells.n > 0
    values = cells.values[held].copy()
    _, level = np.unique(values[:, 1], return_inverse=True)
    distance = np.abs(values[:, 0] - centre[level])
    values[:, 0] = distance if as_stored else level_out(distance)
    if np.ptp(values[:, 0]) == 0:
        raise _constant(samples(cells))
    return replace(cells, values=values, n=cells.n[held])


def _medians(cells: Cells) -> np.ndarray:
    """The median score of each level with respondents."""
    held = cells.n > 0
    score, place, n = cells.values[held, 0], cells.values[held, 1], cells.n[held]
    levels = np.unique(place)
    return np.array([median(score[place == at], n[place == at]) for at in levels])


def _constant(groups: Samples) -> ConstantDistanceError:
    outcome, group = map(Name, groups.of)
    return ConstantDistanceError(score=outcome, group=group)


def _test(  # noqa: PLR0913, PLR0917
    test: str,
    groups: Samples,
    statistic: float,
    df: tuple[float, ...],
    p: float,
    level: float,
    effect: Estimate | None = None,
) -> Comparison:
    return Comparison(
        test=test,
        of=groups.of,
        statistic=float(statistic),
        df=df,
        p=p,
        effect=effect,
        groups=groups.levels,
        by=groups.of[1],
        n=groups.total,
        n_missing=groups.n_missing,
        method=test,
        options={"level": level},
    )


def _procedure(run: Callable[..., Comparison], *checked: str) -> Procedure:
    return Procedure(
        id=run.__name__.replace("_", "-"),
        subject="groups",
        run=run,
        takes=("number", "group"),
        checked=checked,
    )


PROCEDURES = (
    Procedure(
        id="variance-ratio",
        subject="two-groups",
        run=variance_ratio,
        takes=("number", "two"),
        assumes=("independent", "normal-scores"),
        checked=("R var.test",),
    ),
    _procedure(levene, "R car::leveneTest(center = mean)"),
    _procedure(brown_forsythe, "R car::leveneTest(center = median)"),
    replace(
        _procedure(bartlett, "R bartlett.test"),
        assumes=("independent", "normal-scores"),
    ),
    _procedure(fligner, "R fligner.test"),
)
