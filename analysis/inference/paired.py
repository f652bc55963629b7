"""Two answers of the same respondents side by side: first minus second."""

from __future__ import annotations

from analysis.cells import Cells
from analysis.inference.procedure import Procedure
from analysis.inference.single import difference, in_deviations, t_test
from analysis.results import Comparison, Estimate


def paired_t(cells: Cells, level: float = 0.95) -> Comparison:
    """Student's t of the difference first minus second.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two scores in the same unit.
    level : float
        Confidence level of the effect's interval.

    Returns
    -------
    Comparison
        ``effect`` is the mean difference, in the unit of the scores.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents gave both answers.
    ConstantDifferenceError
        Every difference is the same.

    Notes
    -----
    Checked against R ``t.test(x, y, paired = TRUE)`` and scipy ``ttest_rel``.
    """
    single = difference(cells)
    return t_test(single, level, test="paired-t", measure="mean-difference")


def cohens_dz(cells: Cells, level: float = 0.95) -> Estimate:
    """Cohen's d_z: the mean difference in standard deviations of the differences.

    Parameters and faults as ``paired_t``.

    Notes
    -----
    Not to be held beside d of two groups: its unit shrinks as the two answers go
    together. Checked against R ``effectsize::cohens_d(paired = TRUE)``.

    References
    ----------
    Lakens (2013), doi:10.3389/fpsyg.2013.00863.
    """
    return in_deviations(difference(cells), level, measure="cohens-dz")


PROCEDURES = (
    Procedure(
        id="paired-t",
        subject="repeated",
        run=paired_t,
        takes=("number", "number"),
        assumes=("independent", "normal-means"),
        checked=("R t.test(paired = TRUE)", "scipy ttest_rel"),
    ),
    Procedure(
        id="cohens-dz",
        subject="repeated",
        run=cohens_dz,
        takes=("number", "number"),
        assumes=("independent", "normal-means"),
        checked=("R effectsize::cohens_d(paired = TRUE)",),
    ),
)
