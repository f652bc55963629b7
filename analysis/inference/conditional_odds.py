"""The conditional odds ratio of a table of two by two, given all its margins."""

from __future__ import annotations

from collections.abc import Callable
from math import exp, inf

import numpy as np
from scipy.optimize import brentq

from analysis.results import Interval

DEVIATIONS = 40  # of the first cell on either side of its count; beyond is nothing
SPARE = 60  # and so many counts more, for small tables
START, DOUBLINGS = 1.0, 12  # log odds; up to e^4096, which no table needs
PRECISE = 1e-12  # of the log odds


class Conditional:
    """The first count of a table as a draw, its margins being what they are.

    Parameters
    ----------
    n : ndarray of int, shape (2, 2)
        Respondents.

    Notes
    -----
    Fisher's noncentral hypergeometric distribution, on counts within forty standard
    deviations of the one found, so that its cost does not grow with respondents but
    with the root of them. Weights are summed as ratios from the count found: no large
    factorials are subtracted.
    """

    def __init__(self, n: np.ndarray) -> None:
        (a, b), (c, d) = n.tolist()
        spread = 1 / sum(1 / (one + 1 / 2) for one in (a, b, c, d))
        reach = int(DEVIATIONS * spread**0.5) + SPARE
        low, high = max(-min(a, d), -reach), min(b, c, reach)
        self.has_lower, self.has_higher = min(a, d) > 0, min(b, c) > 0
        self._steps = np.arange(low, high + 1, dtype=float)  # from the count found
        up, down = self._steps[:-1], self._steps[1:]
        ratios = np.log((b - up) * (c - up)) - np.log((a + down) * (d + down))
        summed = np.concatenate([[0.0], np.cumsum(ratios)])
        self._weights = summed - summed[-low]

    def at(self, log_odds: float) -> np.ndarray:
        """The probability of each count."""
        weights = self._weights + self._steps * log_odds
        raw = np.exp(weights - weights.max())
        return raw / raw.sum()

    def most_likely(self) -> float:
        """The odds ratio under which the count found is the one expected."""
        if not self.has_lower:
            return 0.0
        if not self.has_higher:
            return inf
        return exp(_root(lambda it: float(self.at(it) @ self._steps)))

    def interval(self, level: float) -> Interval:
        """The odds ratios under which neither tail from the count on is too small."""
        tail = (1 - level) / 2

        def from_here(it: float) -> float:
            return float(self.at(it)[self._steps >= 0].sum()) - tail

        def up_to_here(it: float) -> float:
            return tail - float(self.at(it)[self._steps <= 0].sum())

        low = exp(_root(from_here)) if self.has_lower else 0.0
        high = exp(_root(up_to_here)) if self.has_higher else inf
        return Interval(low=low, high=high, level=level)


def _root(rising: Callable[[float], float]) -> float:
    """Where a rising function passes 0."""
    ends = (START * 2**it for it in range(DOUBLINGS))
    end = next(it for it in ends if rising(-it) < 0 < rising(it))
    return float(brentq(rising, -end, end, xtol=PRECISE))
