"""The same respondents answer several times: do they rank the answers alike?"""

from __future__ import annotations

import numpy as np
from scipy.special import chdtrc

from analysis.cells import Cells
from analysis.errors import AlikeAnswersError, TooFewAnswersError
from analysis.inference.noncentral import share_interval
from analysis.inference.procedure import Procedure
from analysis.results import Comparison, Estimate
from analysis.results.tables import RankedAnswers

FEWEST = 2


def friedman(cells: Cells, level: float = 0.95) -> RankedAnswers:
    """Friedman's test of several answers, corrected for ties.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, k), two answers or more of the same respondents, on
        the same answer scale.
    level : float
        Confidence level of Kendall's W, between 0 and 1.

    Returns
    -------
    RankedAnswers
        ``mean_ranks`` per answer, from 1 (lowest) to k; ``test`` with ``effect``
        Kendall's W. ``n`` counts respondents who gave every answer.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents.
    AlikeAnswersError
        Every respondent gives the same answer to all questions.

    Notes
    -----
    Each respondent's answers get mid-ranks. With R the sum of ranks of an answer and c
    the middle (k + 1) / 2: (k - 1) times the sum of (R - n c)^2 over the sum of squared
    distances of all ranks from c; chi-square with k - 1 df. Rank differences depend on
    what else is asked. Checked against R ``friedman.test`` and scipy
    ``friedmanchisquare``.

    References
    ----------
    Friedman (1937), doi:10.1080/01621459.1937.10503522.
    """
    n, k = cells.total, len(cells.names)
    w, mean_ranks = _agreement(cells)
    statistic = w * n * (k - 1)
    p = float(chdtrc(k - 1, statistic))
    test = Comparison(
        test="friedman",
        of=cells.names,
        statistic=statistic,
        df=(float(k - 1),),
        p=p,
        effect=_kendalls_w(cells, w, p, level),
        n=n,
        n_missing=cells.n_missing,
        method="friedman",
        options={"ties": "mid-ranks"},
    )
    return RankedAnswers(
        of=cells.names,
        mean_ranks=tuple(mean_ranks.tolist()),
        test=test,
        n=n,
        n_missing=cells.n_missing,
    )


def kendalls_w(cells: Cells, level: float = 0.95) -> Estimate:
    """Kendall's W: how far respondents agree in ranking several answers.

    Parameters
    ----------
    cells : Cells
        As ``friedman``.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Estimate
        From 0 (no agreement) to 1 (one and the same order); p is Friedman's.

    Raises
    ------
    TooFewAnswersError, AlikeAnswersError
        As ``friedman``.

    Notes
    -----
    Friedman's statistic over n (k - 1): the share of the variance of the ranks that
    lies between the answers. So it gets the interval of such a share, from a noncentral
    F with k - 1 and (n - 1)(k - 1) df; at 1 it closes, which is not certainty.
    In 2,000 simulated studies of 100 respondents with four answers of five codes, at
    population values of 0, .05, .12 and .42, the 95 % interval held the population's
    value in 97.2, 95.5, 93.4 and 92.1 %.

    References
    ----------
    Kendall & Babington Smith (1939), doi:10.1214/aoms/1177732186.
    """
    test = friedman(cells, level).test
    if test.effect is None:
        raise TypeError("Friedman's test has an effect")
    return test.effect


def _kendalls_w(cells: Cells, w: float, p: float, level: float) -> Estimate:
    n, k = cells.total, len(cells.names)
    return Estimate(
        measure="kendalls-w",
        of=cells.names,
        value=w,
        interval=share_interval(w, k - 1, (n - 1) * (k - 1), level),
        p=p,
        n=n,
        n_missing=cells.n_missing,
        method="noncentral-f",
        options={"ties": "mid-ranks"},
    )


def _agreement(cells: Cells) -> tuple[float, np.ndarray]:
    """Kendall's W and the mean rank of each answer."""
    n, k = cells.total, len(cells.names)
    if n < FEWEST:
        raise TooFewAnswersError(found=n, needed=FEWEST)
    below = _compared(cells.values, np.less)
    equal = _compared(cells.values, np.equal)
    ranks = below + (equal + 1) / 2 - (k + 1) / 2  # from the middle
    all_of_them = float(cells.n @ (ranks**2).sum(axis=1))
    if all_of_them == 0:
        raise AlikeAnswersError()
    means = cells.n @ ranks / n
    return min(1.0, n * float(means @ means) / all_of_them), means + (k + 1) / 2


def _compared(values: np.ndarray, is_so: np.ufunc) -> np.ndarray:
    """Per cell and answer: of how many answers of that cell it is so."""
    return np.column_stack(
        [is_so(values, values[:, [j]]).sum(axis=1) for j in range(values.shape[1])]
    )


PROCEDURES = (
    Procedure(
        id="friedman",
        subject="repeated",
        run=friedman,
        takes=("order", "order"),
        more=True,
        assumes=("independent", "same-answer-scale"),
        checked=("R friedman.test", "scipy friedmanchisquare"),
    ),
    Procedure(
        id="kendalls-w",
        subject="repeated",
        run=kendalls_w,
        takes=("order", "order"),
        more=True,
        assumes=("independent", "same-answer-scale"),
        checked=("R friedman.test", "scipy friedmanchisquare"),
    ),
)
