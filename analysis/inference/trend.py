"""Does a score rise or fall along the order of the levels of a group?

All take cells with the columns outcome, group; the levels stand in the order shown, and
those without respondents are left out.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from math import gcd, lcm

import numpy as np
from scipy.special import stdtr, stdtrit

from analysis.cells import Cells
from analysis.inference.concordance import concordance, surplus_variance
from analysis.inference.procedure import Procedure
from analysis.inference.ranks import ties
from analysis.inference.samples import Samples, samples
from analysis.inference.table_trend import somers_d
from analysis.results import Comparison, Estimate, Interval

MOST_DEGREES = 6  # bends that a reader can still tell apart, as in R's emmeans


def jonckheere(cells: Cells, level: float = 0.95) -> Comparison:
    """Jonckheere and Terpstra's test of a trend over ordered levels.

    Parameters
    ----------
    cells : Cells
        Columns outcome (anything with an order), group.
    level : float
        Confidence level of the effect's interval.

    Returns
    -------
    Comparison
        ``statistic`` J: the pairs of two levels in which the later one scores higher,
        a tied pair counting half. ``options`` hold what J is without a trend
        (``expected``), its ``variance`` given the ties, and ``z``. ``effect`` is
        Somers' d of score given level: of those pairs, the share that rises less the
        share that falls, 2 J / pairs - 1.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError
        As ``samples``.
    TooFewAnswersError
        As ``table_trend.somers_d``.

    Notes
    -----
    p by the normal approximation, without continuity: z is Kendall's. Checked
    against R (the formula, and ``cor.test(method = "kendall")``).

    References
    ----------
    Jonckheere (1954), doi:10.1093/biomet/41.1-2.133.
    """
    groups = samples(cells)
    cells = cells.pick(*cells.names)  # pairs are counted over different cells
    found = concordance(cells)
    untied = found.pairs - found.tied_y
    surplus = found.concordant - found.discordant
    sizes = (ties(column, cells.n)[1] for column in cells.values.T)
    variance = surplus_variance(*sizes, groups.total) / 4
    return Comparison(
        test="jonckheere",
        of=groups.of,
        statistic=(untied + surplus) / 2,
        df=(),
        p=found.p,
        effect=somers_d(cells, level),
        groups=groups.levels,
        by=groups.of[1],
        n=groups.total,
        n_missing=groups.n_missing,
        method="jonckheere",
        options={
            "expected": untied / 2,
            "variance": float(variance),
            "z": found.z,
            "ties": "mid-ranks",
        },
    )


def polynomial(cells: Cells, level: float = 0.95) -> tuple[Comparison, ...]:
    """The levels' means along a straight line, a bend, two bends and so on.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group; the levels count as equally far
        apart.

    Returns
    -------
    tuple of Comparison
        One per degree, up to the number of levels less one and to six at most.
        ``effect``: the means times the smallest whole orthogonal coefficients, of
        which the last is positive; only its sign and t can be compared.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError, TooFewAnswersError, ConstantGroupError
        As ``groups.anova``.

    Notes
    -----
    One spread for all levels. Checked against R ``emmeans::contrast(method =
    "poly")``.
    """
    groups = samples(cells)
    degrees = range(1, min(len(groups.levels) - 1, MOST_DEGREES) + 1)
    rows = orthogonal(len(groups.levels))
    return tuple(_along(groups, rows[it - 1], it, level) for it in degrees)


@cache
def orthogonal(levels: int) -> tuple[tuple[int, ...], ...]:
    """The smallest whole orthogonal polynomials over equally spaced levels.

    Exact: each power less what the lower degrees say of it.
    """
    found = [[Fraction(1)] * levels]
    for degree in range(1, levels):
        row = [Fraction(place) ** degree for place in range(levels)]
        for lower in found:
            size = sum(it * it for it in lower)
            share = sum(a * b for a, b in zip(row, lower, strict=True)) / size
            row = [a - share * b for a, b in zip(row, lower, strict=True)]
        found.append(row)
    return tuple(map(_whole, found[1:]))


def _whole(row: list[Fraction]) -> tuple[int, ...]:
    scale = lcm(*(it.denominator for it in row))
    whole = [int(it * scale) for it in row]
    return tuple(it // gcd(*whole) for it in whole)


def _along(
    groups: Samples, row: tuple[int, ...], degree: int, level: float
) -> Comparison:
    weight = np.array(row, dtype=float)
    value = float(weight @ groups.mean)
    error = float(np.sqrt(groups.mean_square * (weight**2 / groups.n).sum()))
    df = float(groups.degrees[1])
    half = float(-stdtrit(df, (1 - level) / 2)) * error
    effect = Estimate(
        measure="polynomial",
        of=groups.of,
        value=value,
        interval=Interval(low=value - half, high=value + half, level=level),
        n=groups.total,
        n_missing=groups.n_missing,
        method="polynomial",
        options={"degree": degree},
    )
    return Comparison(
        test="polynomial",
        of=groups.of,
        statistic=value / error,
        df=(df,),
        p=float(2 * stdtr(df, -abs(value / error))),
        effect=effect,
        groups=groups.levels,
        by=groups.of[1],
        n=groups.total,
        n_missing=groups.n_missing,
        method="polynomial",
        options={"degree": degree},
    )


PROCEDURES = (
    Procedure(
        id="jonckheere",
        subject="groups",
        run=jonckheere,
        takes=("order", "group"),
        assumes=("independent",),
        checked=("R cor.test(method = 'kendall')",),
    ),
    Procedure(
        id="polynomial",
        subject="groups",
        run=polynomial,
        takes=("number", "group"),
        assumes=("independent", "normal-means", "equal-spread", "equal-steps"),
        checked=("R emmeans::contrast",),
    ),
)
