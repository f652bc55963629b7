"""Tables with the totals of rows and columns that they have: all of them, or drawn."""

from __future__ import annotations

import numpy as np

TABLES = 300_000  # that are made one by one


def all_tables(few: list[int], many: list[int]) -> np.ndarray | None:
    """Every table with these margins, or None where there are too many.

    Parameters
    ----------
    few, many : list of int
        Respondents per row and per column.

    Returns
    -------
    ndarray of int, shape (tables, rows, columns), or None
    """
    left = np.array([few])  # per table begun, what each row has left
    made = np.empty((1, len(few), 0), dtype=np.int64)
    for total in many[:-1]:  # the last column is what is left
        grown = _columns(left, total)
        if grown is None:
            return None
        of, column = grown
        left = left[of] - column
        made = np.concatenate([made[of], column[:, :, None]], axis=2)
    return np.concatenate([made, left[:, :, None]], axis=2)


def _columns(left: np.ndarray, total: int) -> tuple[np.ndarray, np.ndarray] | None:
    """Each way to fill the next column of each table, and the table it is of."""
    of = np.arange(len(left))
    column = np.empty((len(left), 0), dtype=np.int64)
    rest = np.full(len(left), total)
    for row in range(left.shape[1]):
        later = left[of, row + 1 :].sum(axis=1)  # room in the rows to come
        least = np.maximum(rest - later, 0)
        ways = np.minimum(left[of, row], rest) - least + 1
        if ways.sum() > TABLES:
            return None
        chosen = np.repeat(np.arange(len(of)), ways)
        first = np.cumsum(ways) - ways
        value = np.arange(len(chosen)) - first[chosen] + least[chosen]
        column = np.column_stack([column[chosen], value])
        of, rest = of[chosen], rest[chosen] - value
    return of, column


def drawn_tables(
    rows: list[int], columns: list[int], size: int, rng: np.random.Generator
) -> np.ndarray:
    """Tables drawn as they come about where rows and columns have no link.

    Parameters
    ----------
    rows, columns : list of int
        Respondents per row and per column, fewer than a billion.
    size : int
        How many tables.
    rng : Generator

    Returns
    -------
    ndarray of int, shape (size, rows, columns)

    Notes
    -----
    Row by row, each count hypergeometric given those before it: so the time it takes
    does not grow with respondents, as it does with Patefield's algorithm.
    """
    made = np.empty((size, len(rows), len(columns)), dtype=np.int64)
    left = np.tile(np.array(columns, dtype=np.int64), (size, 1))
    for i, total in enumerate(rows[:-1]):
        need, rest = np.full(size, total, dtype=np.int64), left.sum(axis=1)
        for j in range(len(columns) - 1):
            rest = rest - left[:, j]
            made[:, i, j] = rng.hypergeometric(left[:, j], rest, need)
            need = need - made[:, i, j]
        made[:, i, -1] = need
        left = left - made[:, i]
    made[:, -1] = left
    return made
