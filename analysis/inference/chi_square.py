"""Do two classifications of respondents go together?"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.special import chdtrc, xlogy
from scipy.stats import norm

from analysis.cells import Cells
from analysis.inference.multiplicity import holm
from analysis.inference.procedure import Procedure
from analysis.inference.table_effects import cramers_v_of
from analysis.inference.tables import Counts, full
from analysis.results import Comparison
from analysis.results.tables import CrossCell, CrossTable

SMALL = 5  # expected respondents, below which the chi-square is less sure
HALF = 0.5  # of Yates


def chi_square(
    cells: Cells, level: float = 0.95, *, continuity: bool = False
) -> CrossTable:
    """Pearson's chi-square of a table, with what each cell contributes.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), rows and columns of the table: groups, or
        items of which each answer is a level.
    level : float
        Confidence level of Cramer's V, between 0 and 1.
    continuity : bool
        With Yates' correction in a table of two by two; the cells do not change.

    Returns
    -------
    CrossTable
        ``test.effect`` is Cramer's V, bias-corrected. ``residual`` of a cell is its
        adjusted standardised one, ``p`` the two-sided normal p of that and
        ``p_adjusted`` Holm's over all cells of the table.

    Raises
    ------
    TooFewAnswersError
        There are no more respondents than a column has levels.
    ConstantScoreError, EmptyLevelError
        A column has one level with respondents; a level has none. All at once.
    TooManyLevelsError
        The table has more than 100,000 cells.

    Notes
    -----
    With count O and expected count E = row total x column total / n, the statistic
    is the sum of (O - E)^2 / E, with (rows - 1)(columns - 1) df. Residuals are
    (O - E) / sqrt(E (1 - row share)(1 - column share)); in a table of two by two the
    four differ in sign alone, so that Holm's correction is strict there. Yates takes
    at most a half off each \\|O - E\\|. Checked against R ``chisq.test``.

    References
    ----------
    Pearson (1900), doi:10.1080/14786440009463897; Haberman (1973),
    doi:10.2307/2529686.
    """
    found = full(cells)
    expected = found.expected
    gap = np.abs(found.n - expected)
    if continuity and found.n.shape == (2, 2):
        gap -= min(HALF, float(gap.min()))
    test = _test("chi-square", found, float((gap**2 / expected).sum()), level)
    return CrossTable(
        of=(found.of[0], found.of[1]),
        rows=found.levels[0],
        columns=found.levels[1],
        cells=tuple(_cells(found, expected)),
        test=test,
        share_small=float((expected < SMALL).mean()),
        least_expected=float(expected.min()),
        n=found.total,
        n_missing=found.n_missing,
        options={"continuity": "yates" if continuity else "none"},
    )


def g_test(cells: Cells, level: float = 0.95) -> Comparison:
    """The likelihood-ratio test of a table, G.

    Parameters
    ----------
    cells : Cells
        As ``chi_square``.
    level : float
        Confidence level of Cramer's V, between 0 and 1.

    Returns
    -------
    Comparison
        ``effect`` is Cramer's V, bias-corrected.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError, EmptyLevelError, TooManyLevelsError
        As ``chi_square``.

    Notes
    -----
    2 sum of O ln(O / E), where a cell without respondents adds nothing; df as
    ``chi_square``. Checked against R ``vcd::assocstats``.

    References
    ----------
    Wilks (1938), doi:10.1214/aoms/1177732360.
    """
    found = full(cells)
    statistic = 2 * float(xlogy(found.n, found.n / found.expected).sum())
    return _test("g-test", found, max(statistic, 0.0), level)  # rounding may pass 0


def _test(test: str, found: Counts, statistic: float, level: float) -> Comparison:
    df = float(np.prod(np.subtract(found.n.shape, 1)))
    return Comparison(
        test=test,
        of=found.of,
        statistic=statistic,
        df=(df,),
        p=float(chdtrc(df, statistic)),
        effect=cramers_v_of(found, level),
        n=found.total,
        n_missing=found.n_missing,
        method=test,
    )


def _cells(found: Counts, expected: np.ndarray) -> Iterator[CrossCell]:
    n, rows, columns = found.n, found.along(0)[:, None], found.along(1)[None, :]
    pearson = (n - expected) / np.sqrt(expected)
    free = (1 - rows / found.total) * (1 - columns / found.total)
    residual = pearson / np.sqrt(free)
    p = 2 * norm.sf(np.abs(residual))
    adjusted = np.reshape(holm(p.ravel().tolist()), n.shape)
    numbers = (n, n / rows, n / columns, expected, pearson, residual, p, adjusted)
    for i, row in enumerate(found.levels[0]):
        for j, column in enumerate(found.levels[1]):
            count, of_row, of_column, *rest = (part[i, j].item() for part in numbers)
            yield CrossCell(
                row=row,
                column=column,
                count=count,
                share_of_row=of_row,
                share_of_column=of_column,
                expected=rest[0],
                pearson_residual=rest[1],
                residual=rest[2],
                p=rest[3],
                p_adjusted=rest[4],
            )


PROCEDURES = (
    Procedure(
        id="chi-square",
        subject="tables",
        run=chi_square,
        takes=("category", "category"),
        assumes=("independent", "expected-five"),
        checked=("R chisq.test", "scipy chi2_contingency"),
    ),
    Procedure(
        id="g-test",
        subject="tables",
        run=g_test,
        takes=("category", "category"),
        assumes=("independent", "expected-five"),
        checked=("R vcd::assocstats", "scipy chi2_contingency"),
    ),
)
