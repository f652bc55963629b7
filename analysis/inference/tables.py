"""Columns counted against one another: respondents per combination of levels."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from analysis.cells import Cells
from analysis.errors import (
    ConstantScoreError,
    EmptyLevelError,
    NotTwoGroupsError,
    TooFewAnswersError,
    TooManyLevelsError,
    raise_all,
)
from analysis.line import Name

MOST = 100_000  # places of a table; beyond, a column holds no categories
TWO = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """A table of counts, with an axis for each column.

    Parameters
    ----------
    of : tuple of str
        The columns, rows first.
    levels : tuple of tuple of str
        Per column its levels, in the order shown; answers by size.
    n : ndarray of int, one axis per column
        Respondents.
    n_missing : int
    """

    of: tuple[str, ...]
    levels: tuple[tuple[str, ...], ...]
    n: np.ndarray
    n_missing: int

    @property
    def total(self) -> int:
        """Respondents in the table."""
        return int(self.n.sum())

    @property
    def expected(self) -> np.ndarray:
        """Respondents where rows and columns have no link; two columns."""
        rows, columns = self.n.sum(axis=1), self.n.sum(axis=0)
        return np.outer(rows, columns / self.total)

    def along(self, axis: int) -> np.ndarray:
        """Respondents per level of one column."""
        others = tuple(it for it in range(self.n.ndim) if it != axis)
        return self.n.sum(axis=others)

    def occupied(self) -> Counts:
        """The table without levels where nobody is."""
        kept = [self.along(axis) > 0 for axis in range(self.n.ndim)]
        levels = (
            tuple(level for level, is_kept in zip(names, some, strict=True) if is_kept)
            for names, some in zip(self.levels, kept, strict=True)
        )
        return replace(self, n=self.n[np.ix_(*kept)], levels=tuple(levels))


def counts(cells: Cells) -> Counts:
    """Count the columns of cells against one another.

    Parameters
    ----------
    cells : Cells
        Any columns. A group has all its levels, also where nobody is; any other
        column the values that occur.

    Raises
    ------
    TooManyLevelsError
        The table would have more than 100,000 places.
    """
    places, levels = [], []
    for name, column in zip(cells.names, cells.values.T, strict=True):
        if name in cells.levels:
            places.append(column.astype(int))
            levels.append(cells.levels[name])
        else:
            values, place = np.unique(column, return_inverse=True)
            places.append(place)
            levels.append(tuple(f"{value:.15g}" for value in values.tolist()))
    shape = tuple(map(len, levels))
    if np.prod(shape, dtype=float) > MOST:
        widest = int(np.argmax(shape))
        raise TooManyLevelsError(score=Name(cells.names[widest]), found=shape[widest])
    n = np.zeros(shape, dtype=np.int64)
    np.add.at(n, tuple(places), cells.n)
    return Counts(of=cells.names, levels=tuple(levels), n=n, n_missing=cells.n_missing)


def full(cells: Cells) -> Counts:
    """The same, where every level must have respondents.

    Raises
    ------
    TooFewAnswersError
        There are no more respondents than a column has levels.
    ConstantScoreError
        A column has one level with respondents; all such columns at once.
    EmptyLevelError
        A level has no respondents, so that it has no expected count; all at once.
    TooManyLevelsError
        As ``counts``.
    """
    found = counts(cells)
    varied(found, fewest=max(found.occupied().n.shape, default=0) + 1)
    raise_all(
        EmptyLevelError(group=Name(name), level=Name(f"{name}[{level}]"))
        for axis, name in enumerate(found.of)
        for level, n in zip(found.levels[axis], found.along(axis), strict=True)
        if n == 0
    )
    return found


def varied(found: Counts, fewest: int = TWO) -> Counts:
    """The table, where each column has two levels with respondents or more.

    Raises
    ------
    TooFewAnswersError
        There are fewer respondents than ``fewest``.
    ConstantScoreError
        A column has one level with respondents; all such columns at once.
    """
    if found.total < fewest:
        raise TooFewAnswersError(found=found.total, needed=fewest)
    raise_all(
        ConstantScoreError(score=Name(name))
        for axis, name in enumerate(found.of)
        if (found.along(axis) > 0).sum() < TWO
    )
    return found


def two_by_two(found: Counts) -> Counts:
    """The table, where both columns have two levels.

    Raises
    ------
    NotTwoGroupsError
        A column has more; both at once.
    """
    raise_all(
        NotTwoGroupsError(group=Name(name), found=size)
        for name, size in zip(found.of, found.n.shape, strict=True)
        if size != TWO
    )
    return found
