"""A score per level of a group: n, mean and spread, from cells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.cells import Cells
from analysis.errors import (
    ConstantGroupError,
    ConstantScoreError,
    NotTwoGroupsError,
    TooFewAnswersError,
    TooFewGroupsError,
)
from analysis.line import Name

FEWEST = 2  # groups, and respondents for a variance


@dataclass(frozen=True, slots=True, kw_only=True)
class Samples:
    """The levels of a group that have respondents, and their scores.

    Parameters
    ----------
    of : tuple of str
        Outcome, group.
    levels : tuple of str
    n, mean, squares : ndarray, shape (levels,)
        ``squares``: sum of squared deviations from the level's own mean. ``mean``
        is counted from ``origin``, so that a large offset costs no digits.
    missing : ndarray, shape (levels,)
        Respondents of the level without a score.
    origin : float
    n_missing : int
        Of all respondents, those without a score or a level.
    """

    of: tuple[str, str]
    levels: tuple[str, ...]
    n: np.ndarray
    mean: np.ndarray
    squares: np.ndarray
    missing: np.ndarray
    origin: float
    n_missing: int

    @property
    def total(self) -> int:
        """Respondents with a score and a level."""
        return int(self.n.sum())

    @property
    def between(self) -> float:
        """Sum of squares of the levels' means around the mean of all."""
        return float(self.n @ (self.mean - self.n @ self.mean / self.total) ** 2)

    @property
    def within(self) -> float:
        """Sum of squares around the levels' own means."""
        return float(self.squares.sum())

    @property
    def degrees(self) -> tuple[int, int]:
        """Degrees of freedom of the levels and of the error.

        Raises
        ------
        TooFewAnswersError
            No level has a second respondent.
        """
        levels = len(self.levels)
        if self.total <= levels:
            raise TooFewAnswersError(found=self.total, needed=levels + 1)
        return levels - 1, self.total - levels

    @property
    def mean_square(self) -> float:
        """The spread within levels, over its degrees of freedom.

        Raises
        ------
        TooFewAnswersError
            As ``degrees``.
        ConstantGroupError
            Within each level everybody scores the same.
        """
        _, df_error = self.degrees
        if self.within == 0:
            raise self.constant()
        return self.within / df_error

    @property
    def variance(self) -> np.ndarray:
        """Per level, divided by n - 1.

        Raises
        ------
        TooFewAnswersError
            A level has one respondent.
        ConstantGroupError
            Everybody at a level scores the same.
        """
        if self.n.min() < FEWEST:
            raise TooFewAnswersError(found=int(self.n.min()), needed=FEWEST)
        if not self.squares.all():
            raise self.constant()
        return self.squares / (self.n - 1)

    def constant(self) -> ConstantGroupError:
        """The fault that a score does not vary within a level."""
        outcome, group = map(Name, self.of)
        return ConstantGroupError(score=outcome, group=group)


def samples(cells: Cells) -> Samples:
    """The scores per level, over levels with respondents.

    Parameters
    ----------
    cells : Cells
        Columns outcome, group, in this order.

    Raises
    ------
    TooFewGroupsError
        Fewer than two levels have respondents.
    ConstantScoreError
        Everybody scores the same.
    ValueError
        The second column is no group.
    """
    outcome, group = cells.names
    if group not in cells.levels:
        raise ValueError(f"{group!r} is no group")
    held = cells.n > 0
    score, place, n = cells.values[held, 0], cells.values[held, 1], cells.n[held]
    filled, level = np.unique(place.astype(int), return_inverse=True)
    if len(filled) < FEWEST:
        raise TooFewGroupsError(found=len(filled), needed=FEWEST)
    if np.ptp(score) == 0:
        raise ConstantScoreError(score=Name(outcome))
    origin = float(score.min())
    size = np.bincount(level, weights=n)
    mean, squares = _moments(score - origin, level, n, size)
    return Samples(
        of=(outcome, group),
        levels=tuple(cells.levels[group][at] for at in filled),
        n=size.astype(np.int64),
        mean=mean,
        squares=squares,
        missing=_missing(cells, filled),
        origin=origin,
        n_missing=cells.n_missing,
    )


def pair(cells: Cells) -> Samples:
    """The scores of two groups.

    Raises
    ------
    NotTwoGroupsError
        More than two levels have respondents.
    TooFewGroupsError, ConstantScoreError
        As ``samples``.
    """
    two = samples(cells)
    if len(two.levels) != FEWEST:
        raise NotTwoGroupsError(group=Name(two.of[1]), found=len(two.levels))
    return two


def welch_df(parts: np.ndarray, n: np.ndarray) -> float:
    """Welch's degrees of freedom for the difference between two means.

    Parameters
    ----------
    parts, n : ndarray, shape (2,)
        The variance of each mean, and the respondents behind it.
    """
    return float(parts.sum() ** 2 / (parts**2 / (n - 1)).sum())


def _moments(
    score: np.ndarray, level: np.ndarray, n: np.ndarray, size: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Mean and sum of squares per level, exactly 0 where a level is constant."""
    first = np.unique(level, return_index=True)[1]
    start = score[first]
    off = score - start[level]
    shift = np.bincount(level, weights=n * off) / size
    squares = np.bincount(level, weights=n * (off - shift[level]) ** 2)
    return start + shift, squares


def _missing(cells: Cells, filled: np.ndarray) -> np.ndarray:
    """Respondents without a score per level; nought where it is not known."""
    none = np.zeros(len(filled), dtype=np.int64)
    if cells.incomplete is None:
        return none
    place, n = cells.incomplete.values[:, 1], cells.incomplete.n
    return none + [int(n[place == at].sum()) for at in filled]
