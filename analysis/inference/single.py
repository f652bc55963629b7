"""One score, or one difference between two, held against a value.

All functions take the numbers of a ``Single``: scores less what they are held
against, or differences of two answers of the same respondents.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from scipy.stats import t as student

from analysis.cells import Cells
from analysis.errors import (
    ConstantDifferenceError,
    ConstantScoreError,
    StudyError,
    TooFewAnswersError,
)
from analysis.inference.noncentral import noncentrality_t
from analysis.inference.ranks import level_out
from analysis.line import Name
from analysis.results import Comparison, Estimate, Interval

FEWEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Single:
    """Numbers that lie around 0 if nothing is there, and how many have each.

    Parameters
    ----------
    value, n : ndarray, shape (cells,)
        Those that differ by rounding alone are equal.
    """

    of: tuple[str, ...]
    value: np.ndarray
    n: np.ndarray
    n_missing: int
    options: Mapping[str, float] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """Respondents."""
        return int(self.n.sum())

    def constant(self) -> StudyError:
        """The fault that the numbers do not vary."""
        if len(self.of) == 1:
            return ConstantScoreError(score=Name(self.of[0]))
        return ConstantDifferenceError(score=Name(self.of[0]), other=Name(self.of[1]))

    def moments(self) -> tuple[float, float]:
        """Mean and standard deviation (n - 1).

        Raises
        ------
        TooFewAnswersError
            Fewer than two respondents.
        ConstantScoreError, ConstantDifferenceError
            The numbers do not vary.
        """
        n = self.total
        if n < FEWEST:
            raise TooFewAnswersError(found=n, needed=FEWEST)
        if np.ptp(self.value) == 0:
            raise self.constant()
        mean = float(self.n @ self.value / n)
        return mean, float(np.sqrt(self.n @ (self.value - mean) ** 2 / (n - 1)))


def score(cells: Cells, against: float) -> Single:
    """One score less a value."""
    held = cells.n > 0
    return Single(
        of=cells.names,
        value=_levelled(cells.values[held, 0] - against),
        n=cells.n[held],
        n_missing=cells.n_missing,
        options={"against": float(against)},
    )


def difference(cells: Cells) -> Single:
    """First answer minus second, of the same respondents."""
    held = cells.n > 0
    return Single(
        of=cells.names,
        value=_levelled(cells.values[held, 0] - cells.values[held, 1]),
        n=cells.n[held],
        n_missing=cells.n_missing,
    )


def t_test(single: Single, level: float, *, test: str, measure: str) -> Comparison:
    """Student's t of the mean against 0.

    Raises
    ------
    As ``Single.moments``.
    """
    mean, sd = single.moments()
    n = single.total
    error = sd / float(np.sqrt(n))
    half = float(student.isf((1 - level) / 2, n - 1)) * error
    effect = Estimate(
        measure=measure,
        of=single.of,
        value=mean,
        interval=Interval(low=mean - half, high=mean + half, level=level),
        n=n,
        n_missing=single.n_missing,
        method="student",
        options=single.options,
    )
    return Comparison(
        test=test,
        of=single.of,
        statistic=mean / error,
        df=(float(n - 1),),
        p=float(2 * student.sf(abs(mean / error), n - 1)),
        effect=effect,
        n=n,
        n_missing=single.n_missing,
        method=test,
        options=single.options,
    )


def in_deviations(single: Single, level: float, *, measure: str) -> Estimate:
    """Cohen's d: the mean in standard deviations, with the noncentral t turned round.

    Raises
    ------
    As ``Single.moments``.
    """
    mean, sd = single.moments()
    root = float(np.sqrt(single.total))
    ends = noncentrality_t(mean / sd * root, single.total - 1, level)
    return Estimate(
        measure=measure,
        of=single.of,
        value=mean / sd,
        interval=Interval(low=ends[0] / root, high=ends[1] / root, level=level),
        n=single.total,
        n_missing=single.n_missing,
        method="noncentral-t",
        options=single.options,
    )


def _levelled(value: np.ndarray) -> np.ndarray:
    return np.sign(value) * level_out(np.abs(value))
