"""What one score looks like: centre, spread, quantiles, shape."""

from __future__ import annotations

import numpy as np
from scipy.stats import t

from analysis.cells import Cells
from analysis.errors import TooFewAnswersError
from analysis.inference.attempt import attempt
from analysis.inference.procedure import Procedure
from analysis.results import Description, Interval, Refusal

PROBABILITIES = (0.0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1.0)
FEWEST = {"skewness": 3, "kurtosis": 4}  # type 2 divides by n - 2 and n - 3


def describe(cells: Cells, level: float = 0.95) -> Description:
    """Describe one score.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 1), a score in its own unit.
        ``n``: shape (cells,), respondents.
    level : float
        Confidence level of the mean's interval, between 0 and 1.

    Returns
    -------
    Description
        In the unit of the score; skewness and kurtosis have none. What one
        respondent cannot have (sd, interval) is None; a type of skewness or
        kurtosis that n does not allow is left out, all are for a constant score.

    Raises
    ------
    TooFewAnswersError
        Nobody has the score.

    Notes
    -----
    Quantiles are type 7 of Hyndman and Fan, the default of R and numpy; ``mad`` is
    the median distance to the median. With m(k) the k-th central moment over n,
    skewness of type 1 is m(3) / m(2)^1.5 and excess kurtosis m(4) / m(2)^2 - 3
    (scipy); type 2 is unbiased for the normal distribution (SPSS, SAS, pandas);
    type 3 divides by the variance over n - 1 (R psych). Checked against R.

    References
    ----------
    Hyndman & Fan (1996), doi:10.1080/00031305.1996.10473566; Joanes & Gill (1998),
    doi:10.1111/1467-9884.00122.
    """
    n = cells.total
    if n == 0:
        raise TooFewAnswersError(found=0, needed=1)
    score, counts = _sorted(cells.values[:, 0], cells.n)
    centre = mean(score, counts)
    squares = float(counts @ (score - centre) ** 2)
    variance = squares / (n - 1) if n > 1 else None
    se = None if variance is None else float(np.sqrt(variance / n))
    median = quantile(score, counts, 0.5)
    skewness, kurtosis = _shape(score - centre, counts, n)
    return Description(
        of=cells.names[0],
        n=n,
        n_missing=cells.n_missing,
        mean=centre,
        mean_interval=None if se is None else student(centre, se, n - 1, level),
        sd=None if variance is None else float(np.sqrt(variance)),
        variance=variance,
        se=se,
        minimum=float(score[0]),
        maximum=float(score[-1]),
        quantiles={q: quantile(score, counts, q) for q in PROBABILITIES},
        mad=quantile(*_sorted(np.abs(score - median), counts), 0.5),
        skewness=skewness,
        kurtosis=kurtosis,
        options={"quantiles": "type 7", "mad": "raw"},
    )


def describe_by(
    cells: Cells, group: str, level: float = 0.95
) -> dict[str, Description | Refusal]:
    """Describe a score within each level of a group, in the order of the levels.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), the score and the group.
    group : str
        The group's column.
    level : float
        Confidence level of the means' intervals, between 0 and 1.

    Returns
    -------
    dict
        A level where nobody has the score is refused; the others stand.
    """
    return {
        name: attempt(describe, part, measure="description", level=level)
        for name, part in cells.by(group).items()
    }


def mean(score: np.ndarray, n: np.ndarray) -> float:
    """The mean; the first value goes first, so that no digit is lost."""
    return float(score[0] + (n * (score - score[0])).sum() / n.sum())


def student(centre: float, se: float, df: float, level: float) -> Interval:
    """The interval centre +- t se of Student's t."""
    half = float(t.isf((1 - level) / 2, df)) * se
    return Interval(low=centre - half, high=centre + half, level=level)


def quantile(score: np.ndarray, n: np.ndarray, probability: float) -> float:
    """Type 7: between the respondents around place (n - 1) probability.

    ``score`` stands in order, each ``n`` times.
    """
    upto = np.cumsum(n)
    place = (upto[-1] - 1) * probability
    whole = np.floor(place)
    low, high = score[np.searchsorted(upto, [whole, np.ceil(place)], side="right")]
    return float(low + (place - whole) * (high - low))


def _sorted(score: np.ndarray, n: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = np.argsort(score)
    return score[order], n[order]


def _shape(
    distance: np.ndarray, counts: np.ndarray, n: int
) -> tuple[dict[int, float], dict[int, float]]:
    """Skewness and excess kurtosis of types 1, 2 and 3."""
    if np.ptp(distance) == 0:
        return {}, {}
    m2, m3, m4 = (float(counts @ distance**power) / n for power in (2, 3, 4))
    g1, g2 = m3 / m2**1.5, m4 / m2**2 - 3
    shrink = 1 - 1 / n
    skewness = {1: g1, 3: g1 * shrink**1.5}
    kurtosis = {1: g2, 3: (g2 + 3) * shrink**2 - 3}
    if n >= FEWEST["skewness"]:
        skewness[2] = g1 * float(np.sqrt(n * (n - 1))) / (n - 2)
    if n >= FEWEST["kurtosis"]:
        kurtosis[2] = ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3))
    return dict(sorted(skewness.items())), dict(sorted(kurtosis.items()))


PROCEDURES = (
    Procedure(
        id="description",
        subject="description",
        run=describe,
        takes=("number",),
        assumes=(),
        checked=("R psych::describe", "R quantile(type = 7)"),
    ),
)
