"""How far one group's scores lie above another's, by their order alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from analysis.cells import Cells
from analysis.inference.procedure import Procedure
from analysis.inference.rank_sum import mann_whitney
from analysis.inference.samples import Samples, pair
from analysis.results import Estimate, Interval

HALVINGS = 200  # of a double's range; the search ends long before
NEAR = 1e-13  # of the largest difference: what is nearer is the same difference


def hodges_lehmann(
    cells: Cells, level: float = 0.95, *, continuity: bool = True
) -> Estimate:
    """Hodges and Lehmann's shift: the middle of all differences, first minus second.

    Parameters
    ----------
    cells : Cells
        Columns outcome (a score in any unit), group with two levels.
    continuity : bool
        As in ``mann_whitney``, for the interval and p.

    Returns
    -------
    Estimate
        In the unit of the score: the median of the differences of everybody in the
        first group with everybody in the second; exact, also with ties.

    Raises
    ------
    NotTwoGroupsError, TooFewGroupsError, ConstantScoreError
        As ``mann_whitney``.
    ConstantGroupError
        Everybody within each group scores the same: no shift is less likely.

    Notes
    -----
    The interval holds the shifts that Mann and Whitney's test would not reject: its
    ends are differences themselves, found by counting how many lie below, so that
    none of the n1 n2 differences is made. R ``wilcox.test(conf.int = TRUE)`` searches
    with a tolerance of 1e-4 and gives the same to that; its estimate is not exactly
    the median of the differences.

    References
    ----------
    Hodges & Lehmann (1963), doi:10.1214/aoms/1177704172.
    """
    test = mann_whitney(cells, level, continuity=continuity, exact=False)
    groups = pair(cells)
    if groups.within == 0:
        raise groups.constant()
    differences = _Differences.of(cells)
    low, high = differences.ends(groups, level, continuity)
    return Estimate(
        measure="hodges-lehmann",
        of=groups.of,
        value=differences.median(),
        interval=Interval(low=low, high=high, level=level),
        p=test.p,
        n=groups.total,
        n_missing=groups.n_missing,
        method="hodges-lehmann",
        options={"continuity": "yes" if continuity else "no"},
    )


@dataclass(frozen=True, slots=True)
class _Differences:
    """All differences of two groups, by their number below a bound.

    ``first`` and ``second``: distinct scores, sorted; ``n``: respondents of the first
    with each; ``below``: respondents of the second with less than each score, and
    all of them.
    """

    first: np.ndarray
    n: np.ndarray
    second: np.ndarray
    below: np.ndarray

    @classmethod
    def of(cls, cells: Cells) -> _Differences:
        held = cells.n > 0
        score, place, n = cells.values[held, 0], cells.values[held, 1], cells.n[held]
        in_first = place == place.min()
        first, at = np.unique(score[in_first], return_inverse=True)
        second, where = np.unique(score[~in_first], return_inverse=True)
        sizes = np.bincount(where, weights=n[~in_first])
        return cls(
            first,
            np.bincount(at, weights=n[in_first]),
            second,
            np.concatenate([[0.0], np.cumsum(sizes)]),
        )

    @property
    def all(self) -> float:
        return float(self.n.sum() * self.below[-1])

    def up_to(self, bound: float) -> float:
        """How many differences are no larger than the bound."""
        lower = np.searchsorted(self.second, self.first - bound, side="left")
        return float(self.n @ (self.below[-1] - self.below[lower]))

    def at(self, place: float) -> float:
        """The difference at a place in their order, from 1."""
        low = float(self.first[0] - self.second[-1])
        high = float(self.first[-1] - self.second[0])
        spare = NEAR * max(abs(low), abs(high))
        low, high = low - 2 * spare, high + spare
        for _ in range(HALVINGS):
            if high - low <= 2 * spare:
                break
            middle = (low + high) / 2
            low, high = (low, middle) if self.up_to(middle) >= place else (middle, high)
        return self._nearest((low + high) / 2)

    def _nearest(self, value: float) -> float:
        """The difference that lies nearest."""
        right = np.searchsorted(self.second, self.first - value)
        sides = (right, right - 1)
        made = [
            self.first - self.second[np.clip(it, 0, len(self.second) - 1)]
            for it in sides
        ]
        found = np.concatenate(made)
        return float(found[np.abs(found - value).argmin()])

    def median(self) -> float:
        """The middle difference; of two, what lies halfway."""
        middle = self.all / 2
        upper = self.at(np.floor(middle) + 1)
        return upper if middle % 1 else (self.at(middle) + upper) / 2

    def ends(
        self, groups: Samples, level: float, continuity: bool
    ) -> tuple[float, float]:
        """The outermost differences that leave as few outside as chance may."""
        tied = np.concatenate([self.n, np.diff(self.below)])
        n = float(groups.total)
        spread = n + 1 - (tied**3 - tied).sum() / (n * (n - 1))
        half = -ndtri((1 - level) / 2) * np.sqrt(self.all / 12 * spread)
        outside = self.all / 2 - half - (0.5 if continuity else 0.0)
        below = float(np.clip(np.floor(outside), 0, np.ceil(self.all / 2) - 1))
        return self.at(below + 1), self.at(self.all - below)


PROCEDURES = (
    Procedure(
        id="hodges-lehmann",
        subject="two-groups",
        run=hodges_lehmann,
        takes=("number", "two"),
        assumes=("independent", "same-shape"),
        checked=("R wilcox.test(conf.int = TRUE)",),
    ),
)
