"""One score against a value that somebody names."""

from __future__ import annotations

from analysis.cells import Cells
from analysis.inference.procedure import Procedure
from analysis.inference.single import in_deviations, score, t_test
from analysis.results import Comparison, Estimate


def one_sample_t(
    cells: Cells, level: float = 0.95, *, against: float = 0.0
) -> Comparison:
    """Student's t of the mean score against a value.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 1), a score in any unit.
    level : float
        Confidence level of the effect's interval.
    against : float
        In the unit of the score: the middle of its answer scale, say.

    Returns
    -------
    Comparison
        ``effect`` is the mean less the value.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents.
    ConstantScoreError
        Everybody scores the same.

    Notes
    -----
    Checked against R ``t.test(x, mu = against)``.
    """
    single = score(cells, against)
    return t_test(single, level, test="one-sample-t", measure="mean-above-value")


def one_sample_d(
    cells: Cells, level: float = 0.95, *, against: float = 0.0
) -> Estimate:
    """Cohen's d of one score: the mean less a value, in standard deviations.

    Parameters and faults as ``one_sample_t``.

    Notes
    -----
    Checked against R ``effectsize::cohens_d(x, mu = against)``.
    """
    return in_deviations(score(cells, against), level, measure="one-sample-d")


PROCEDURES = (
    Procedure(
        id="one-sample-t",
        subject="description",
        run=one_sample_t,
        takes=("number",),
        assumes=("independent", "normal-means"),
        checked=("R t.test(mu)",),
        numbers={"against": 0.0},
    ),
    Procedure(
        id="one-sample-d",
        subject="description",
        run=one_sample_d,
        takes=("number",),
        assumes=("independent", "normal-means"),
        checked=("R effectsize::cohens_d(mu)",),
        numbers={"against": 0.0},
    ),
)
