"""Two answers of the same respondents side by side."""

from __future__ import annotations

import numpy as np
from scipy.stats import t as student

from analysis.cells import Cells
from analysis.errors import ConstantScoreError, TooFewAnswersError
from analysis.inference.procedure import Procedure
from analysis.line import Name
from analysis.results import Comparison, Estimate, Interval

FEWEST = 2


def paired_t(cells: Cells, *, level: float = 0.95) -> Comparison:
    """Student's t of the difference first minus second.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two scores in the same unit.

    Returns
    -------
    Comparison
        ``effect`` is the mean difference, in the unit of the scores.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents gave both answers.
    ConstantScoreError
        Every difference is the same.

    Notes
    -----
    Checked against R ``t.test(x, y, paired = TRUE)`` and scipy ``ttest_rel``.
    """
    n = cells.total
    if n < FEWEST:
        raise TooFewAnswersError(found=n, needed=FEWEST)
    difference = cells.values[:, 0] - cells.values[:, 1]
    if np.ptp(difference) == 0:
        raise ConstantScoreError(score=Name(cells.names[0]))
    mean = float(cells.n @ difference / n)
    sd = np.sqrt(cells.n @ (difference - mean) ** 2 / (n - 1))
    error = float(sd / np.sqrt(n))
    half = float(student.isf((1 - level) / 2, n - 1)) * error
    effect = Estimate(
        measure="mean-difference",
        of=cells.names,
        value=mean,
        interval=Interval(low=mean - half, high=mean + half, level=level),
        n=n,
        n_missing=cells.n_missing,
        method="student",
    )
    return Comparison(
        test="paired-t",
        of=cells.names,
        statistic=mean / error,
        df=(float(n - 1),),
        p=float(2 * student.sf(abs(mean / error), n - 1)),
        effect=effect,
        n=n,
        n_missing=cells.n_missing,
        method="paired-t",
    )


PROCEDURES = (
    Procedure(
        id="paired-t",
        subject="repeated",
        run=paired_t,
        takes=("number", "number"),
        assumes=("independent", "normal-means"),
        checked=("R t.test(paired = TRUE)", "scipy ttest_rel"),
    ),
)
