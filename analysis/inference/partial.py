"""How two scores go together among respondents who are alike on others."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from analysis.cells import Cells
from analysis.errors import CollinearError
from analysis.inference.correlation import (
    correlation,
    deviations,
    fisher_interval,
    student,
)
from analysis.inference.procedure import Procedure
from analysis.inference.ranks import mid_ranks
from analysis.inference.respondents import respondents
from analysis.line import Name
from analysis.results import Estimate

SPARE = 3  # respondents more than covariates, so that a df is left
FOLLOWS = 1e-10  # share of a score's squares that is rounding
TWICE = 2  # a second pass takes away what rounding left

Score = Callable[[np.ndarray, np.ndarray], np.ndarray]


def partial_pearson(cells: Cells, level: float = 0.95) -> Estimate:
    """Pearson's correlation of what covariates leave over of two scores.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2 + covariates), x, y and one covariate or more, of
        which the distances count.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Estimate
        ``value`` has no unit, in [-1, 1]. ``n`` counts respondents with every score.

    Raises
    ------
    TooFewAnswersError
        Fewer respondents than covariates plus three.
    ConstantScoreError
        A score or covariate has one value; all such are told at once.
    CollinearError
        x, y or a covariate follows from the (other) covariates.

    Notes
    -----
    The correlation of the residuals of x and of y, each by least squares on the
    covariates. p: Student's t with n - 2 - k df for k covariates, which is the test of
    x beside them in a linear model. Interval: tanh(artanh(r) +- z / sqrt(n - 3 - k)).
    Checked against R ``cor(resid(lm(x ~ Z)), resid(lm(y ~ Z)))`` and
    ``psych::partial.r``. Only what is straight in the covariates is taken away, and
    what they measure with error stays in part.

    References
    ----------
    Fisher (1924), The distribution of the partial correlation coefficient, Metron 3.
    """
    return _partial(cells, deviations, "partial-pearson", level)


def partial_spearman(cells: Cells, level: float = 0.95) -> Estimate:
    """As ``partial_pearson``, of the ranks of every score.

    Parameters
    ----------
    cells : Cells
        As ``partial_pearson``; only the order of each score counts.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Estimate
        As ``partial_pearson``.

    Raises
    ------
    StudyError
        As ``partial_pearson``.

    Notes
    -----
    Mid-ranks of x, y and each covariate among the respondents who have them all, and
    then as Pearson's, the interval too: the wider error of Bonett and Wright is not
    known to hold for residuals. Checked against R ``psych::partial.r`` of ranks.
    """
    return _partial(cells, mid_ranks, "partial-spearman", level)


def _partial(cells: Cells, score: Score, measure: str, level: float) -> Estimate:
    k = len(cells.names) - 2
    if k < 1:
        raise ValueError("a partial correlation has a covariate")
    n = respondents(cells, SPARE + k)
    columns = [score(column, cells.n) for column in cells.values.T]
    x, y = _left_over(columns, cells)
    r = correlation(x, y, cells.n)
    return Estimate(
        measure=measure,
        of=cells.names,
        value=r,
        interval=fisher_interval(r, 1, n - 3 - k, level),
        p=student(r, n - k),
        n=n,
        n_missing=cells.n_missing,
        method="residuals",
        options={"covariates": k},
    )


def _left_over(columns: list[np.ndarray], cells: Cells) -> list[np.ndarray]:
    """What the mean and the covariates leave of x and of y."""
    basis = [np.ones(len(cells.n)) / np.sqrt(cells.n.sum())]
    x, y, *covariates = zip(columns, cells.names, strict=True)
    for column, name in covariates:
        left = _apart(column, basis, cells.n, name)
        basis.append(left / np.sqrt((cells.n * left**2).sum()))
    return [_apart(column, basis, cells.n, name) for column, name in (x, y)]


def _apart(
    column: np.ndarray, basis: list[np.ndarray], n: np.ndarray, name: str
) -> np.ndarray:
    """The column without what goes along with the basis, which is orthonormal."""
    column = deviations(column, n)
    left = column
    for _ in range(TWICE):
        for one in basis:
            left = left - (n * left * one).sum() * one
    if (n * left**2).sum() <= FOLLOWS * (n * column**2).sum():
        raise CollinearError(term=Name(name))
    return left


PROCEDURES = (
    Procedure(
        id="partial-spearman",
        subject="association",
        run=partial_spearman,
        takes=("order", "order", "order"),
        more=True,
        assumes=("independent", "monotone", "covariates-straight"),
        checked=("R psych::partial.r",),
    ),
    Procedure(
        id="partial-pearson",
        subject="association",
        run=partial_pearson,
        takes=("number", "number", "number"),
        more=True,
        assumes=("independent", "straight", "even-spread", "covariates-straight"),
        checked=("R cor(resid(lm(x ~ Z)), resid(lm(y ~ Z)))", "R psych::partial.r"),
    ),
)
