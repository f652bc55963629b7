"""The same respondents say yes or no several times: does the share change?"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import sqrt

import numpy as np
from scipy.special import bdtr, chdtrc
from scipy.stats import norm

from analysis.cells import Cells
from analysis.errors import AlikeAnswersError, TooFewAnswersError
from analysis.inference.multiplicity import holm
from analysis.inference.procedure import Procedure
from analysis.inference.yes_no import yes_no
from analysis.results import Comparison, Estimate, Interval

FEWEST = 2
EVEN = 0.5  # of those who change, either way, where the share does not


def cochran_q(cells: Cells, level: float = 0.95) -> Comparison:
    """Cochran's Q: do equally many respondents say yes to each question?

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, k), two answers or more of the same respondents,
        each of two values, of which the higher counts.
    level : float
        What the test is held to, between 0 and 1.

    Returns
    -------
    Comparison
        ``n`` counts respondents who answered every question.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents.
    NotTwoAnswersError, ConstantScoreError
        A column has more than two answers; one answer, so that yes and no cannot be
        told apart. All at once.
    AlikeAnswersError
        Every respondent says the same to all questions.

    Notes
    -----
    (k - 1)(k sum of C^2 - T^2) / (k T - sum of R^2), with C the yeses of a question, R
    those of a respondent and T all; chi-square with k - 1 df. With two questions it is
    McNemar's. Checked against statsmodels ``cochrans_q``.

    References
    ----------
    Cochran (1950), doi:10.1093/biomet/37.3-4.256.
    """
    says, n = _answers(cells), cells.n
    k = says.shape[1]
    per_question, per_respondent = n @ says, says.sum(axis=1)
    total = float(per_question.sum())
    spread = k * total - float(n @ per_respondent**2.0)
    if spread == 0:
        raise AlikeAnswersError()
    between = float(k * (per_question**2.0).sum() - total**2)
    statistic = (k - 1) * between / spread
    return Comparison(
        test="cochran-q",
        of=cells.names,
        statistic=statistic,
        df=(float(k - 1),),
        p=float(chdtrc(k - 1, statistic)),
        n=cells.total,
        n_missing=cells.n_missing,
        method="cochran-q",
        options={"questions": k, "level": level},
    )


def mcnemar(
    cells: Cells, level: float = 0.95, *, continuity: bool = False
) -> Comparison:
    """McNemar's test: do as many respondents say yes to the one as to the other?

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two answers of the same respondents, each of two
        values, of which the higher counts.
    level : float
        Confidence level of the difference, between 0 and 1.
    continuity : bool
        With Edwards' correction, as R has it by default.

    Returns
    -------
    Comparison
        ``effect`` is the share of yes on the first less that on the second. Options
        count who says yes to the first only and to the second only.

    Raises
    ------
    AlikeAnswersError
        Nobody says yes to the one and no to the other; the exact test can do without.
    TooFewAnswersError, NotTwoAnswersError, ConstantScoreError
        As ``cochran_q``.

    Notes
    -----
    (b - c)^2 / (b + c), with b and c those who say yes to one alone; chi-square with 1
    df. Interval: Agresti and Min's, Wald's with a half more in each cell of the table,
    cut at -1 and 1. Checked against R ``mcnemar.test`` and statsmodels ``mcnemar``.

    References
    ----------
    McNemar (1947), doi:10.1007/BF02295996; Agresti & Min (2005),
    doi:10.1002/sim.1781.
    """
    b, c = _changes(_answers(cells), cells.n)
    if b + c == 0:
        raise AlikeAnswersError()
    gap = max(0, abs(b - c) - continuity)
    return Comparison(
        test="mcnemar",
        of=cells.names,
        statistic=gap**2 / (b + c),
        df=(1.0,),
        p=float(chdtrc(1, gap**2 / (b + c))),
        effect=_difference(cells, cells.names, b, c, level),
        n=cells.total,
        n_missing=cells.n_missing,
        method="mcnemar",
        options={"first_only": b, "second_only": c},
    )


def mcnemar_exact(cells: Cells, level: float = 0.95) -> Comparison:
    """McNemar's test by the binomial: for any number of respondents.

    Parameters
    ----------
    cells : Cells
        As ``mcnemar``.
    level : float
        Confidence level of the difference, between 0 and 1.

    Returns
    -------
    Comparison
        ``statistic`` counts who says yes to the first alone; ``effect`` as
        ``mcnemar``.

    Raises
    ------
    TooFewAnswersError, NotTwoAnswersError, ConstantScoreError
        As ``cochran_q``.

    Notes
    -----
    Of those who say yes to one alone, half would to the first where shares are equal:
    p is twice the smaller binomial tail, at most 1. Checked against statsmodels
    ``mcnemar(exact=True)``.

    References
    ----------
    McNemar (1947), doi:10.1007/BF02295996; Agresti & Min (2005),
    doi:10.1002/sim.1781.
    """
    b, c = _changes(_answers(cells), cells.n)
    return _exact("mcnemar-exact", cells, cells.names, (b, c), level)


def pairwise_mcnemar(cells: Cells, level: float = 0.95) -> tuple[Comparison, ...]:
    """The exact test of every two questions, with p adjusted by Holm.

    Parameters
    ----------
    cells : Cells
        As ``cochran_q``.
    level : float
        Confidence level of each difference by itself, between 0 and 1.

    Returns
    -------
    tuple of Comparison
        The pairs in the order of the columns, all on the respondents who answered
        every question.

    Raises
    ------
    TooFewAnswersError, NotTwoAnswersError, ConstantScoreError
        As ``cochran_q``.

    References
    ----------
    McNemar (1947), doi:10.1007/BF02295996; Agresti & Min (2005),
    doi:10.1002/sim.1781.
    """
    says, names = _answers(cells), cells.names
    found = []
    for i, j in combinations(range(len(names)), 2):
        changes = _changes(says[:, [i, j]], cells.n)
        pair = (names[i], names[j])
        found.append(_exact("mcnemar-pair", cells, pair, changes, level))
    adjusted = holm([one.p for one in found])
    return tuple(
        replace(one, p_adjusted=p) for one, p in zip(found, adjusted, strict=True)
    )


def _answers(cells: Cells) -> np.ndarray:
    """Who says yes, where there are respondents enough."""
    if cells.total < FEWEST:
        raise TooFewAnswersError(found=cells.total, needed=FEWEST)
    return yes_no(cells)


def _changes(says: np.ndarray, n: np.ndarray) -> tuple[int, int]:
    """Respondents who say yes to the first alone, and to the second alone."""
    first, second = says.T
    return int(n[first & ~second].sum()), int(n[second & ~first].sum())


def _exact(
    test: str,
    cells: Cells,
    of: tuple[str, ...],
    changes: tuple[int, int],
    level: float,
) -> Comparison:
    b, c = changes
    p = min(1.0, 2 * float(bdtr(min(b, c), b + c, EVEN))) if b + c else 1.0
    return Comparison(
        test=test,
        of=of,
        statistic=float(b),
        df=(),
        p=p,
        effect=_difference(cells, of, b, c, level),
        n=cells.total,
        n_missing=cells.n_missing,
        method="mcnemar-exact",
        options={"first_only": b, "second_only": c},
    )


def _difference(
    cells: Cells, of: tuple[str, ...], b: int, c: int, level: float
) -> Estimate:
    n = cells.total
    centre, spread = (b - c) / (n + 2), (b + c + 1) - (b - c) ** 2 / (n + 2)
    half = float(norm.isf((1 - level) / 2)) * sqrt(spread) / (n + 2)
    return Estimate(
        measure="paired-share-difference",
        of=of,
        value=(b - c) / n,
        interval=Interval(
            low=max(centre - half, -1.0), high=min(centre + half, 1.0), level=level
        ),
        n=n,
        n_missing=cells.n_missing,
        method="agresti-min",
    )


PROCEDURES = (
    Procedure(
        id="cochran-q",
        subject="repeated",
        run=cochran_q,
        takes=("yes-no", "yes-no"),
        more=True,
        checked=("statsmodels cochrans_q",),
    ),
    Procedure(
        id="mcnemar",
        subject="repeated",
        run=mcnemar,
        takes=("yes-no", "yes-no"),
        assumes=("independent", "ten-changes"),
        checked=("R mcnemar.test", "statsmodels mcnemar"),
    ),
    Procedure(
        id="mcnemar-exact",
        subject="repeated",
        run=mcnemar_exact,
        takes=("yes-no", "yes-no"),
        checked=("statsmodels mcnemar",),
    ),
)
