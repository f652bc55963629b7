"""Cells: each combination of values that occurs, and how many have it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

MOST_KEYS = 2**62  # that 64 bits can tell apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """Respondents counted per combination of values.

    Parameters
    ----------
    names : tuple of str
        The columns: ids of scales, items, groups, or ``"quadrants"``.
    values : ndarray, shape (cells, columns)
        One row per combination, no missing value. A score in its own unit; a
        group as the position of its level in ``levels``.
    n : ndarray of int, shape (cells,)
        Respondents with these values.
    weight, weight_squared : ndarray of float, shape (cells,)
        Sum of the survey weights and of their squares; equal to ``n`` where the
        study has no weight.
    n_missing : int
        Respondents left out because a column is missing.
    levels : mapping of str to tuple of str
        For each group among the columns its levels, in the order shown.
    incomplete : Cells or None
        Respondents left out, with nan where a value is missing, so that a part
        of the columns, or one group, can still tell its own n_missing.
    """

    names: tuple[str, ...]
    values: np.ndarray
    n: np.ndarray
    weight: np.ndarray
    weight_squared: np.ndarray
    n_missing: int = 0
    levels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    incomplete: Cells | None = None

    @property
    def total(self) -> int:
        """Respondents with every value."""
        return int(self.n.sum())

    def column(self, name: str) -> np.ndarray:
        """The values of one column, shape (cells,)."""
        return self.values[:, self.names.index(name)]

    def pick(self, *names: str) -> Cells:
        """The same respondents, counted over these columns only."""
        where = [self.names.index(name) for name in names]
        whole = self._with_incomplete()
        values = whole.values[:, where]
        levels = {name: self.levels[name] for name in names if name in self.levels}
        missing = 0 if self.incomplete is not None else self.n_missing
        sums = (whole.n, whole.weight, whole.weight_squared)
        return gather(names, values, *sums, levels=levels, n_missing=missing)

    def by(self, name: str) -> dict[str, Cells]:
        """The cells of each level of a group, without the group's column.

        A level where nobody is left has cells with no rows.
        """
        rest = [other for other in self.names if other != name]
        whole = self._with_incomplete()
        group = whole.column(name)
        return {
            level: whole._rows(group == place).pick(*rest)
            for place, level in enumerate(self.levels[name])
        }

    def only(self, name: str, level: str) -> Cells:
        """The respondents of one level, with all columns."""
        whole = self._with_incomplete()
        kept = whole.column(name) == self.levels[name].index(level)
        return whole._rows(kept).pick(*self.names)

    def versus(self, name: str, level: str, rest: str = "rest") -> Cells:
        """The group in two: one level, and all the others together."""
        whole = self._with_incomplete()
        values = whole.values.copy()
        column = values[:, self.names.index(name)]
        other = np.where(column == self.levels[name].index(level), 0.0, 1.0)
        values[:, self.names.index(name)] = np.where(np.isnan(column), column, other)
        sums = (whole.n, whole.weight, whole.weight_squared)
        levels = {**self.levels, name: (level, rest)}
        missing = 0 if self.incomplete is not None else self.n_missing
        return gather(self.names, values, *sums, levels=levels, n_missing=missing)

    def grouped(self, name: str) -> Cells:
        """A score of few values as a group: a level per value, named by its code."""
        whole = self._with_incomplete()
        place, values = self.names.index(name), whole.values.copy()
        known = ~np.isnan(values[:, place])
        found, level = np.unique(values[known, place], return_inverse=True)
        values[known, place] = level
        sums = (whole.n, whole.weight, whole.weight_squared)
        levels = {**self.levels, name: tuple(f"{value:.15g}" for value in found)}
        missing = 0 if self.incomplete is not None else self.n_missing
        return gather(self.names, values, *sums, levels=levels, n_missing=missing)

    def _rows(self, kept: np.ndarray) -> Cells:
        return Cells(
            names=self.names,
            values=self.values[kept],
            n=self.n[kept],
            weight=self.weight[kept],
            weight_squared=self.weight_squared[kept],
            levels=self.levels,
        )

    def _with_incomplete(self) -> Cells:
        rest = self.incomplete
        if rest is None:
            return self
        return Cells(
            names=self.names,
            values=np.vstack([self.values, rest.values]),
            n=np.concatenate([self.n, rest.n]),
            weight=np.concatenate([self.weight, rest.weight]),
            weight_squared=np.concatenate([self.weight_squared, rest.weight_squared]),
            levels=self.levels,
        )


def gather(  # noqa: PLR0913
    names: tuple[str, ...],
    values: np.ndarray,
    n: np.ndarray,
    weight: np.ndarray,
    weight_squared: np.ndarray,
    *,
    levels: Mapping[str, tuple[str, ...]] | None = None,
    n_missing: int = 0,
) -> Cells:
    """Cells from rows: equal combinations added up, incomplete ones set apart.

    Parameters
    ----------
    values : ndarray, shape (rows, columns)
        nan where a value is missing.
    n, weight, weight_squared : ndarray, shape (rows,)
    n_missing : int
        Respondents known to be missing beside those in ``values``.
    """
    names = tuple(names)
    values = np.asarray(values, dtype=float).reshape(-1, len(names))
    levels = dict(levels or {})
    # nan equals nothing, so that two of them would be two combinations
    marked = np.where(np.isnan(values), np.inf, values)
    first, place = _combinations(marked)
    unique = np.where(np.isinf(marked[first]), np.nan, marked[first])
    size = len(unique)
    counts = np.bincount(place, weights=n, minlength=size).round().astype(np.int64)
    sums = [
        np.bincount(place, weights=w, minlength=size) for w in (weight, weight_squared)
    ]
    whole = ~np.isnan(unique).any(axis=1)

    def part(kept: np.ndarray, **more: object) -> Cells:
        return Cells(
            names=names,
            values=unique[kept],
            n=counts[kept],
            weight=sums[0][kept],
            weight_squared=sums[1][kept],
            levels=levels,
            **more,  # type: ignore[arg-type]
        )

    left_out = part(~whole)
    return part(
        whole,
        n_missing=n_missing + left_out.total,
        incomplete=None if n_missing else left_out,
    )


def _combinations(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each combination's first row, in order, and per row its combination.

    Column by column: ``np.unique`` of whole rows takes ten times as long.
    """
    key, size = np.zeros(len(values), dtype=np.int64), 1
    for column in values.T:
        found, rank = np.unique(column, return_inverse=True)
        if size * len(found) > MOST_KEYS:
            used, key = np.unique(key, return_inverse=True)
            size = len(used)
        key, size = key * len(found) + rank, size * len(found)
    _, first, place = np.unique(key, return_index=True, return_inverse=True)
    return first, place


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """Means and covariances of items, with the respondents behind each.

    Parameters
    ----------
    names : tuple of str
        Items, already reversed where the study says so.
    n : ndarray of int, shape (items, items)
        Respondents behind each covariance; all equal when ``listwise``.
    mean : ndarray, shape (items,)
        Over the respondents behind the variance of the item.
    covariance : ndarray, shape (items, items)
        Divided by n - 1.
    n_missing : int
        Respondents left out: those who miss an item (listwise) or every item
        (pairwise).
    missing : {"listwise", "pairwise"}
    """

    names: tuple[str, ...]
    n: np.ndarray
    mean: np.ndarray
    covariance: np.ndarray
    n_missing: int
    missing: Literal["listwise", "pairwise"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleItems:
    """Cells of the items of one scale or several, and what belongs to which.

    Parameters
    ----------
    cells : Cells
        A column per item, already reversed where the study says so, and the group.
    scales : mapping of str to tuple of str
        The items of each scale, in the order asked.
    group : str or None
        The column that is a group, where there is one.
    """

    cells: Cells
    scales: Mapping[str, tuple[str, ...]]
    group: str | None = None
