"""How much likelier an answer is among some respondents than among others."""

from __future__ import annotations

from math import exp, log, sqrt

from scipy.stats import norm

from analysis.cells import Cells
from analysis.errors import EmptyCellError
from analysis.inference.procedure import Procedure
from analysis.inference.tables import Counts, full, two_by_two
from analysis.line import Name
from analysis.results import Estimate, Interval


def odds_ratio(cells: Cells, level: float = 0.95) -> Estimate:
    """The odds ratio of a table of two by two, with Woolf's interval.

    Parameters
    ----------
    cells : Cells
        Columns outcome, explaining: each has two values, of which the higher (of a
        group the second level) counts as yes.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Estimate
        Odds of yes on the outcome among yes on the other, over those among no; 1
        without a link. p is two-sided, of the same normal as the interval.

    Raises
    ------
    NotTwoGroupsError
        A column has more than two levels; both at once.
    EmptyCellError
        A cell has no respondents: the ratio is 0 or has no end.
    TooFewAnswersError, ConstantScoreError, EmptyLevelError, TooManyLevelsError
        As ``chi_square``.

    Notes
    -----
    The logarithm has the error sqrt of the sum of 1 / count over the four cells.
    Checked against R ``effectsize::oddsratio``. Fisher's test gives the conditional
    ratio instead, which lies a little nearer to 1.

    References
    ----------
    Woolf (1955), doi:10.1111/j.1469-1809.1955.tb01348.x.
    """
    found = _four(cells)
    (a, b), (c, d) = found.n.tolist()
    value = log(a) + log(d) - log(b) - log(c)
    return _ratio(
        "odds-ratio", found, value, sqrt(1 / a + 1 / b + 1 / c + 1 / d), level
    )


def risk_ratio(cells: Cells, level: float = 0.95) -> Estimate:
    """The ratio of two shares, with the interval on its logarithm.

    Parameters
    ----------
    cells : Cells
        As ``odds_ratio``.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Estimate
        Share of yes on the outcome among yes on the other, over that among no; 1
        without a link. p is two-sided, of the same normal as the interval.

    Raises
    ------
    NotTwoGroupsError, EmptyCellError, TooFewAnswersError, ConstantScoreError
        As ``odds_ratio``.
    EmptyLevelError, TooManyLevelsError
        As ``chi_square``.

    Notes
    -----
    With a of m and b of k respondents the logarithm has the error
    sqrt(1 / a - 1 / m + 1 / b - 1 / k). Checked against R ``effectsize::riskratio``.

    References
    ----------
    Katz, Baptista, Azen & Pike (1978), doi:10.2307/2530610.
    """
    found = _four(cells)
    (_, (no, yes)), (among_no, among_yes) = found.n.tolist(), found.along(1).tolist()
    value = log(yes / among_yes) - log(no / among_no)
    error = sqrt(1 / yes - 1 / among_yes + 1 / no - 1 / among_no)
    return _ratio("risk-ratio", found, value, error, level)


def _four(cells: Cells) -> Counts:
    """The table, where each of its four cells has respondents."""
    found = two_by_two(full(cells))
    if (found.n == 0).any():
        i, j = next(zip(*(found.n == 0).nonzero(), strict=True))
        x, y = found.of
        row, column = f"{x}[{found.levels[0][i]}]", f"{y}[{found.levels[1][j]}]"
        raise EmptyCellError(row=Name(row), column=Name(column))
    return found


def _ratio(
    measure: str, found: Counts, logarithm: float, error: float, level: float
) -> Estimate:
    half = float(norm.isf((1 - level) / 2)) * error
    ends = exp(logarithm - half), exp(logarithm + half)
    return Estimate(
        measure=measure,
        of=found.of,
        value=exp(logarithm),
        interval=Interval(low=ends[0], high=ends[1], level=level),
        p=float(2 * norm.sf(abs(logarithm) / error)),
        n=found.total,
        n_missing=found.n_missing,
        method="log-ratio",
    )


PROCEDURES = tuple(
    Procedure(
        id=id,
        subject="tables",
        run=run,
        takes=("yes-no", "yes-no"),
        checked=(checked,),
    )
    for id, run, checked in (
        ("odds-ratio", odds_ratio, "R effectsize::oddsratio"),
        ("risk-ratio", risk_ratio, "R effectsize::riskratio"),
    )
)
