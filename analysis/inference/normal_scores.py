"""Are scores normally distributed?"""

from __future__ import annotations

import numpy as np

from analysis.cells import Cells
from analysis.inference import normality
from analysis.inference.procedure import Procedure
from analysis.inference.respondents import respondents
from analysis.inference.samples import samples
from analysis.results import Comparison


def shapiro_wilk(cells: Cells, level: float = 0.95) -> Comparison:
    """Shapiro and Wilk's test that a score is normally distributed.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 1), a score in any unit.
    level : float
        The test is said to be clear when p < 1 - level.

    Returns
    -------
    Comparison
        ``statistic`` W, at most 1: 1 is a normal curve.

    Raises
    ------
    TooFewAnswersError, TooManyRespondentsError
        Fewer than 3 respondents, or more than 5000: beyond, p is not known, and the
        smallest departure from a curve that no answer scale follows would show.
    ConstantScoreError
        Everybody scores the same.

    Notes
    -----
    Royston's approximation, on the scores as they stand: tied answers are no normal
    curve, which W shows. The one procedure that writes the cells out again, so that
    its cost grows with respondents, up to 5000. Checked against R ``shapiro.test``.

    References
    ----------
    Royston (1995), doi:10.2307/2986146.
    """
    respondents(cells)
    score = cells.values[:, 0]
    return _test(cells, score - score.min(), "shapiro-wilk", level)


def shapiro_residuals(cells: Cells, level: float = 0.95) -> Comparison:
    """Shapiro and Wilk's test of the distances to the mean of one's own group.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group.
    level : float
        The test is said to be clear when p < 1 - level.

    Raises
    ------
    TooFewAnswersError, TooManyRespondentsError
        As ``shapiro_wilk``.
    TooFewGroupsError, ConstantScoreError
        As ``samples``.
    ConstantGroupError
        Within each level everybody scores the same.

    Notes
    -----
    What an analysis of variance assumes to be normal. Checked against R
    ``shapiro.test(resid(aov(y ~ g)))``.
    """
    groups = samples(cells)
    if groups.within == 0:
        raise groups.constant()
    held = cells.n > 0
    score, place = cells.values.T
    _, level_of = np.unique(place[held], return_inverse=True)
    residual = np.zeros(len(score))
    residual[held] = score[held] - groups.origin - groups.mean[level_of]
    return _test(cells, residual, "shapiro-residuals", level)


def _test(cells: Cells, score: np.ndarray, test: str, level: float) -> Comparison:
    w, p = normality.shapiro_wilk(score, cells.n)
    return Comparison(
        test=test,
        of=cells.names,
        statistic=w,
        df=(),
        p=p,
        n=cells.total,
        n_missing=cells.n_missing,
        method=test,
        options={"level": level},
    )


PROCEDURES = (
    Procedure(
        id="shapiro-wilk",
        subject="description",
        run=shapiro_wilk,
        takes=("number",),
        checked=("R shapiro.test",),
    ),
    Procedure(
        id="shapiro-residuals",
        subject="groups",
        run=shapiro_residuals,
        takes=("number", "group"),
        checked=("R shapiro.test",),
    ),
)
