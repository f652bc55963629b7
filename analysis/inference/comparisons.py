"""Which pairs of the levels of a group differ? Second minus first.

All take cells with the columns outcome, group, and give one ``Comparison`` per pair a,
b in the order of the levels. ``n`` and ``n_missing`` count the pair.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Literal

import numpy as np
from scipy.special import stdtr, stdtrit

from analysis.cells import Cells
from analysis.inference.multiplicity import Adjustment, adjust
from analysis.inference.procedure import Procedure
from analysis.inference.samples import Samples, samples, welch_df
from analysis.inference.tukey import critical, upper_tail
from analysis.results import Comparison, Estimate, Interval

Errors = Literal["welch", "student"]


def tukey(cells: Cells, level: float = 0.95) -> tuple[Comparison, ...]:
    """Tukey's comparison of every pair of levels, by Kramer where sizes differ.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group.

    Returns
    -------
    tuple of Comparison
        ``effect`` mean of b minus mean of a, in the unit of the score, with an
        interval that holds for all pairs together. ``p`` is corrected for the number
        of levels; ``p_adjusted`` repeats it.

    Raises
    ------
    TooFewGroupsError, ConstantScoreError, TooFewAnswersError, ConstantGroupError
        As ``groups.anova``.

    Notes
    -----
    One spread for all levels; ``games_howell`` has one for each. Checked against R
    ``TukeyHSD(aov(y ~ g))``.

    References
    ----------
    Tukey (1949), doi:10.2307/3001913; Kramer (1956), doi:10.2307/3001469.
    """
    return tuple(
        _studentized(pair, "tukey", level) for pair in _pairs(samples(cells), "student")
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
        As ``tukey``.

    Raises
    ------
    As ``groups.welch``.

    Notes
    -----
    t = difference / sqrt(v_a / n_a + v_b / n_b) with Welch's df; p from the
    studentized range at sqrt(2) |t| with as many means as there are levels.
    Checked against R ``ptukey`` by hand (rstatix rounds p, and its se is another).

    References
    ----------
    Games & Howell (1976), doi:10.3102/10769986001002113.
    """
    return tuple(
        _studentized(pair, "games-howell", level)
        for pair in _pairs(samples(cells), "welch")
    )


def pairwise_t(
    cells: Cells, level: float = 0.95, *, adjustment: Adjustment = "holm"
) -> tuple[Comparison, ...]:
    """Student's t for every pair of levels, with the spread of all levels pooled.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group.
    adjustment : str
        How ``p_adjusted`` is corrected for the number of pairs.

    Returns
    -------
    tuple of Comparison
        ``effect`` mean of b minus mean of a; its interval, as ``p``, is that of the
        pair alone.

    Raises
    ------
    As ``tukey``.

    Notes
    -----
    Checked against R ``pairwise.t.test(pool.sd = TRUE)``.
    """
    pairs = _pairs(samples(cells), "student")
    return corrected([_alone(it, "pairwise-t", level) for it in pairs], adjustment)


def pairwise_welch_t(
    cells: Cells, level: float = 0.95, *, adjustment: Adjustment = "holm"
) -> tuple[Comparison, ...]:
    """Welch's t for every pair of levels.

    Parameters and result as ``pairwise_t``; faults as ``groups.welch``.

    Notes
    -----
    Checked against R ``pairwise.t.test(pool.sd = FALSE)``.
    """
    pairs = _pairs(samples(cells), "welch")
    return corrected(
        [_alone(it, "pairwise-welch-t", level) for it in pairs], adjustment
    )


def corrected(
    tests: list[Comparison], adjustment: Adjustment
) -> tuple[Comparison, ...]:
    """Tests with p adjusted for their number."""
    adjusted = adjust([test.p for test in tests], adjustment)
    options = {"adjustment": adjustment}
    return tuple(
        replace(test, p_adjusted=p, options={**test.options, **options})
        for test, p in zip(tests, adjusted, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two levels: the second mean minus the first, its error and df."""

    groups: Samples
    places: tuple[int, int]
    value: float
    error: float
    df: float

    @property
    def t(self) -> float:
        return self.value / self.error


def _pairs(groups: Samples, errors: Errors) -> Iterator[_Pair]:
    shared = groups.mean_square if errors == "student" else None
    variance = groups.variance if shared is None else np.full(len(groups.n), shared)
    parts = variance / groups.n
    for a, b in combinations(range(len(groups.levels)), 2):
        both = [a, b]
        welch = shared is None
        df = welch_df(parts[both], groups.n[both]) if welch else groups.degrees[1]
        value = float(groups.mean[b] - groups.mean[a])
        error = float(np.sqrt(parts[a] + parts[b]))
        yield _Pair(groups, (a, b), value, error, float(df))


def _studentized(pair: _Pair, test: str, level: float) -> Comparison:
    """Held against the range of as many means as there are levels."""
    levels = len(pair.groups.levels)
    p = upper_tail(float(np.sqrt(2) * abs(pair.t)), levels, pair.df)
    half = critical(1 - level, levels, pair.df) * pair.error / float(np.sqrt(2))
    return replace(_comparison(pair, test, p, half, level), p_adjusted=p)


def _alone(pair: _Pair, test: str, level: float) -> Comparison:
    p = float(2 * stdtr(pair.df, -abs(pair.t)))
    half = float(-stdtrit(pair.df, (1 - level) / 2)) * pair.error
    return _comparison(pair, test, p, half, level)


def _comparison(
    pair: _Pair, test: str, p: float, half: float, level: float
) -> Comparison:
    groups, both = pair.groups, [*pair.places]
    n, missing = int(groups.n[both].sum()), int(groups.missing[both].sum())
    effect = Estimate(
        measure="group-difference",
        of=groups.of,
        value=pair.value,
        interval=Interval(low=pair.value - half, high=pair.value + half, level=level),
        n=n,
        n_missing=missing,
        method=test,
    )
    return Comparison(
        test=test,
        of=groups.of,
        statistic=pair.t,
        df=(pair.df,),
        p=p,
        effect=effect,
        groups=(groups.levels[both[0]], groups.levels[both[1]]),
        by=groups.of[1],
        n=n,
        n_missing=missing,
        method=test,
    )


PROCEDURES = (
    Procedure(
        id="games-howell",
        subject="groups",
        run=games_howell,
        takes=("number", "group"),
        assumes=("independent", "normal-means"),
        checked=("R rstatix::games_howell_test", "R ptukey"),
    ),
    Procedure(
        id="tukey",
        subject="groups",
        run=tukey,
        takes=("number", "group"),
        assumes=("independent", "normal-means", "equal-spread"),
        checked=("R TukeyHSD",),
    ),
    Procedure(
        id="pairwise-t",
        subject="groups",
        run=pairwise_t,
        takes=("number", "group"),
        assumes=("independent", "normal-means", "equal-spread"),
        checked=("R pairwise.t.test",),
    ),
    Procedure(
        id="pairwise-welch-t",
        subject="groups",
        run=pairwise_welch_t,
        takes=("number", "group"),
        assumes=("independent", "normal-means"),
        checked=("R pairwise.t.test(pool.sd = FALSE)",),
    ),
)
