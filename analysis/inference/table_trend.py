"""Tables of which rows and columns have an order."""

from __future__ import annotations

import numpy as np
from scipy.special import chdtrc

from analysis.cells import Cells
from analysis.inference.association import pearson
from analysis.inference.concordance import asymptotic, concordance
from analysis.inference.pairs import count_pairs
from analysis.inference.procedure import Procedure
from analysis.results import Comparison, Estimate


def linear_by_linear(cells: Cells, level: float = 0.95) -> Comparison:
    """The linear-by-linear test: do higher rows go with higher columns?

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two answers or scores; each counts as the number
        it is, a level of a group as its place.
    level : float
        Confidence level of the correlation, between 0 and 1.

    Returns
    -------
    Comparison
        ``statistic`` is chi-square with one df, ``effect`` Pearson's correlation of
        the same numbers, its sign the direction.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError
        As ``pearson``.

    Notes
    -----
    (n - 1) r^2, the Mantel-Haenszel test of trend. In a table of two rows it is
    Cochran and Armitage's, times (n - 1) / n. Checked against R ``coin::lbl_test``.

    References
    ----------
    Mantel (1963), doi:10.1080/01621459.1963.10500879.
    """
    effect = pearson(cells, level)
    statistic = (effect.n - 1) * effect.value**2
    return Comparison(
        test="linear-by-linear",
        of=effect.of,
        statistic=statistic,
        df=(1.0,),
        p=float(chdtrc(1.0, statistic)),
        effect=effect,
        n=effect.n,
        n_missing=effect.n_missing,
        method="linear-by-linear",
    )


def somers_d(cells: Cells, level: float = 0.95) -> Estimate:
    """Somers' d of the first column given the second.

    Parameters
    ----------
    cells : Cells
        Columns outcome, explaining: two scores in any unit that has an order.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Estimate
        In [-1, 1], without a unit. Reversing one of the columns turns its sign;
        exchanging them gives another measure.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError
        As ``spearman``.

    Notes
    -----
    (C - D) / (T - Ty) of concordant and discordant pairs, among those that differ on
    the second column. Interval: d +- z times its asymptotic error, cut at -1 and 1;
    where every pair agrees it closes, which is not certainty. p: whether C and D
    differ, the test of Kendall's tau. Checked against R ``Hmisc::rcorr.cens`` and
    scipy ``somersd``, which takes the columns the other way round.

    References
    ----------
    Somers (1962), doi:10.2307/2090408; Goodman & Kruskal (1972),
    doi:10.1080/01621459.1972.10482401.
    """
    found = concordance(cells)
    pairs = count_pairs(*cells.values.T, cells.n)
    _, given = np.unique(cells.values[:, 1], return_inverse=True)
    n, surplus = float(found.n), 2.0 * (found.concordant - found.discordant)
    untied = 2.0 * (found.pairs - found.tied_y)
    each = untied * (pairs.agreeing - pairs.opposing)
    each = each - surplus * (n - pairs.in_y[given])
    error = 2 * float(np.sqrt(cells.n @ each**2)) / untied**2
    return asymptotic(found, "somers-d", found.somers_d_xy, error, level)


def tau_c(cells: Cells, level: float = 0.95) -> Estimate:
    """Stuart's tau-c: Kendall's tau for tables that are not square.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two scores in any unit that has an order.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Estimate
        In [-1, 1], without a unit.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError
        As ``spearman``.

    Notes
    -----
    2 m (C - D) / (n^2 (m - 1)) of concordant and discordant pairs, for m the fewer of
    the distinct values. Interval: tau +- z times its asymptotic error, cut at -1 and
    1. p: that of Kendall's tau. Value checked against the reference cases.

    References
    ----------
    Stuart (1953), doi:10.1093/biomet/40.1-2.105; Brown & Benedetti (1977),
    doi:10.1080/01621459.1977.10480995.
    """
    found = concordance(cells)
    pairs = count_pairs(*cells.values.T, cells.n)
    fewer, n = min(len(pairs.in_x), len(pairs.in_y)), float(found.n)
    surplus = 2.0 * (found.concordant - found.discordant)
    spread = cells.n @ (pairs.agreeing - pairs.opposing) ** 2.0 - surplus**2 / n
    error = 2 * fewer / ((fewer - 1) * n**2) * float(np.sqrt(max(0.0, spread)))
    return asymptotic(found, "tau-c", found.tau_c, error, level)


PROCEDURES = (
    Procedure(
        id="linear-by-linear",
        subject="tables",
        run=linear_by_linear,
        takes=("order", "order"),
        assumes=("independent", "straight"),
        checked=("R coin::lbl_test",),
    ),
    Procedure(
        id="somers-d",
        subject="tables",
        run=somers_d,
        takes=("order", "order"),
        assumes=("independent", "monotone"),
        checked=("R Hmisc::rcorr.cens", "scipy somersd"),
    ),
    Procedure(
        id="tau-c",
        subject="tables",
        run=tau_c,
        takes=("order", "order"),
        assumes=("independent", "monotone"),
        checked=("R by hand",),
    ),
)
