"""Do two classifications go together within the levels of a third?"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.special import chdtrc
from statsmodels.stats.contingency_tables import StratifiedTable

from analysis.cells import Cells
from analysis.errors import ConstantStrataError
from analysis.inference.procedure import Procedure
from analysis.inference.tables import Counts, counts, two_by_two, varied
from analysis.line import Name
from analysis.results import Comparison, Estimate, Interval

FEWEST = 2  # of a stratum: one respondent has no variance
RANK = 1e-9  # relative, below which a covariance is nought


def mantel_haenszel(cells: Cells, level: float = 0.95) -> Comparison:
    """The Cochran-Mantel-Haenszel test of a table within strata.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 3): rows, columns and strata.
    level : float
        Confidence level of the common odds ratio, between 0 and 1; the test is held to
        it too.

    Returns
    -------
    Comparison
        In tables of two by two ``effect`` is the common odds ratio of Mantel and
        Haenszel; None in larger tables, and where it is 0 or has no end. Strata of one
        respondent count among the n and say nothing.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents.
    ConstantScoreError
        Rows or columns have one level with respondents; both at once.
    ConstantStrataError
        Within the strata rows and columns do not vary over all their levels.
    TooManyLevelsError
        The table has more than 100,000 cells.

    Notes
    -----
    With D the differences of counts from those expected, summed over strata, of all
    rows and columns but the last, and V their multivariate hypergeometric covariance:
    D' V^-1 D, with (rows - 1)(columns - 1) df and no continuity correction. Levels
    are taken without an order; those without respondents are left out. Interval of
    the common odds ratio: Robins, Breslow and Greenland's. Checked against R
    ``mantelhaen.test(correct = FALSE)``.

    References
    ----------
    Mantel & Haenszel (1959), doi:10.1093/jnci/22.4.719; Robins, Breslow & Greenland
    (1986), doi:10.2307/2531052.
    """
    found = _within(cells)
    statistic, df = _general(found)
    effect = _common(found, level)
    return Comparison(
        test="mantel-haenszel-two-by-two" if effect else "mantel-haenszel",
        of=found.of,
        statistic=statistic,
        df=(float(df),),
        p=float(chdtrc(df, statistic)),
        effect=effect,
        n=found.total,
        n_missing=found.n_missing,
        method="mantel-haenszel",
        options={"strata": found.n.shape[2], "level": level},
    )


def breslow_day(cells: Cells, level: float = 0.95) -> Comparison:
    """Is the odds ratio the same in all strata? Breslow and Day's, as Tarone has it.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 3): rows and columns of two levels, and strata.
    level : float
        Confidence level of the common odds ratio, between 0 and 1.

    Returns
    -------
    Comparison
        ``effect`` is the common odds ratio of Mantel and Haenszel.

    Raises
    ------
    NotTwoGroupsError
        Rows or columns have more than two levels; both at once.
    ConstantStrataError
        Rows and columns both vary in fewer than two strata, or the common odds ratio
        is 0 or has no end.
    TooFewAnswersError, ConstantScoreError, TooManyLevelsError
        As ``mantel_haenszel``.

    Notes
    -----
    Per stratum the first count is compared with the one that the common odds ratio
    expects: the sum of (a - e)^2 / v, less (sum of a - e)^2 / sum of v (Tarone), with
    strata - 1 df. Checked against statsmodels ``StratifiedTable.test_equal_odds``.

    References
    ----------
    Tarone (1985), doi:10.1093/biomet/72.1.91.
    """
    found = _within(cells)
    two_by_two(replace(found, of=found.of[:2], n=found.n.sum(axis=2)))
    both = [(found.n.sum(axis=axis) > 0).all(axis=0) for axis in (0, 1)]
    telling = both[0] & both[1]  # the strata where rows and columns vary
    effect, n = _common(found, level), found.n[:, :, telling].astype(float)
    strata = n.shape[2]
    if effect is None or strata < FEWEST:
        raise ConstantStrataError(group=Name(found.of[2]))
    gap, variance = _from_common(n, effect.value)
    statistic = float((gap**2 / variance).sum() - gap.sum() ** 2 / variance.sum())
    return Comparison(
        test="breslow-day",
        of=found.of,
        statistic=max(statistic, 0.0),
        df=(float(strata - 1),),
        p=float(chdtrc(strata - 1, max(statistic, 0.0))),
        effect=effect,
        n=found.total,
        n_missing=found.n_missing,
        method="breslow-day",
        options={"strata": strata},
    )


def _within(cells: Cells) -> Counts:
    """The table per stratum, without empty levels; rows and columns vary."""
    found = counts(cells)
    varied(replace(found, of=found.of[:2], n=found.n.sum(axis=2)))
    return found.occupied()


def _general(found: Counts) -> tuple[float, int]:
    """The statistic and its df."""
    size = found.n.sum(axis=(0, 1))
    n = found.n[:, :, size >= FEWEST].astype(float)
    size = size[size >= FEWEST].astype(float)
    rows, columns = n.sum(axis=1), n.sum(axis=0)
    gap = (n - rows[:, None] * columns[None] / size).sum(axis=2)[:-1, :-1].ravel()
    r, c = rows[:-1] / size, columns[:-1] / size
    by_row = np.einsum("ik,ij->ijk", r, np.eye(len(r))) - r[:, None] * r[None]
    by_column = np.einsum("ik,ij->ijk", c, np.eye(len(c))) - c[:, None] * c[None]
    scale = size**2 / (size - 1)
    spread = np.einsum("k,ijk,uvk->iujv", scale, by_row, by_column)
    spread = spread.reshape(len(gap), len(gap))
    if np.linalg.matrix_rank(spread, tol=RANK * max(1.0, spread.max())) < len(gap):
        raise ConstantStrataError(group=Name(found.of[2]))
    return float(gap @ np.linalg.solve(spread, gap)), len(gap)


def _common(found: Counts, level: float) -> Estimate | None:
    """Mantel and Haenszel's common odds ratio; None where it is 0 or has no end."""
    n = found.n.astype(float)
    if n.shape[:2] != (2, 2):
        return None
    along, across = n[0, 0] * n[1, 1], n[0, 1] * n[1, 0]
    if not (along.any() and across.any()):
        return None
    pooled = StratifiedTable(n)
    low, high = pooled.oddsratio_pooled_confint(alpha=1 - level)
    return Estimate(
        measure="common-odds-ratio",
        of=found.of,
        value=float(pooled.oddsratio_pooled),
        interval=Interval(low=float(low), high=float(high), level=level),
        n=found.total,
        n_missing=found.n_missing,
        method="mantel-haenszel",
    )


def _from_common(n: np.ndarray, odds: float) -> tuple[np.ndarray, np.ndarray]:
    """Per stratum: first count less the one this odds ratio expects, and variance."""
    size, row, column = n.sum(axis=(0, 1)), n[0].sum(axis=0), n[:, 0].sum(axis=0)
    b, c = size + (odds - 1) * (row + column), odds * row * column
    root = np.sqrt(b**2 + 4 * (1 - odds) * c)
    # of the two ways to write the root, the one in which nothing cancels
    first = 2 * c / (np.abs(b) + root)
    with np.errstate(divide="ignore", invalid="ignore"):
        first = np.where(b >= 0, first, (root - b) / (2 * (1 - odds)))
    four = (first, row - first, column - first, size - row - column + first)
    return n[0, 0] - first, 1 / sum(1 / part for part in four)


PROCEDURES = (
    Procedure(
        id="mantel-haenszel",
        subject="tables",
        run=mantel_haenszel,
        takes=("category", "category", "category"),
        assumes=("independent", "same-odds"),
        checked=("R mantelhaen.test", "statsmodels StratifiedTable"),
    ),
    Procedure(
        id="breslow-day",
        subject="tables",
        run=breslow_day,
        takes=("yes-no", "yes-no", "category"),
        checked=("statsmodels StratifiedTable",),
    ),
)
