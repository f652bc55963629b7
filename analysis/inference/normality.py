"""Whether values may come from a normal distribution."""

from __future__ import annotations

import numpy as np
from scipy.stats import shapiro

from analysis.errors import TooFewAnswersError, TooManyRespondentsError

FEWEST, MOST = 3, 5000  # respondents that Royston's approximation holds for


def shapiro_wilk(values: np.ndarray, n: np.ndarray) -> tuple[float, float]:
    """Shapiro and Wilk's W, and its p.

    Parameters
    ----------
    values : ndarray, shape (cells,)
        Not all equal.
    n : ndarray, shape (cells,)
        Respondents with each; no more than 5,000 together, so that to tell them
        apart again costs nothing.

    Raises
    ------
    TooFewAnswersError, TooManyRespondentsError
        Fewer than 3 respondents, or more than 5,000.

    Notes
    -----
    Checked against R ``shapiro.test``.

    References
    ----------
    Shapiro & Wilk (1965), doi:10.1093/biomet/52.3-4.591; Royston (1995),
    doi:10.2307/2986146.
    """
    total = int(n.sum())
    if total < FEWEST:
        raise TooFewAnswersError(found=total, needed=FEWEST)
    if total > MOST:
        raise TooManyRespondentsError(found=total, most=MOST)
    found = shapiro(np.repeat(values, n.astype(int)))
    return float(found.statistic), float(found.pvalue)
