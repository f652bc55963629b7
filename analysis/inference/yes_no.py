"""Columns of two answers as yes and no."""

from __future__ import annotations

import numpy as np

from analysis.cells import Cells
from analysis.errors import ConstantScoreError, NotTwoAnswersError, raise_all
from analysis.line import Name

TWO = 2


def yes_no(cells: Cells) -> np.ndarray:
    """Whether each cell says yes, per column.

    Parameters
    ----------
    cells : Cells
        Of a group the second of two levels is yes; of any other column the higher of
        two values. A column in which only one value occurs reads it as the other
        columns do.

    Returns
    -------
    ndarray of bool, shape (cells, columns)

    Raises
    ------
    NotTwoAnswersError
        A column has more than two answers; all such columns at once.
    ConstantScoreError
        A column has one value, and the others do not tell whether that is a yes; all
        such columns at once.
    """
    values = {name: np.unique(cells.column(name)) for name in cells.names}
    sizes = {name: len(cells.levels.get(name, values[name])) for name in cells.names}
    raise_all(
        NotTwoAnswersError(score=Name(name), found=size)
        for name, size in sizes.items()
        if size > TWO
    )
    items = [values[name] for name in cells.names if name not in cells.levels]
    shared = np.unique(np.concatenate(items)) if items else np.empty(0)
    raise_all(
        ConstantScoreError(score=Name(name))
        for name, size in sizes.items()
        if size < TWO and (name in cells.levels or len(shared) != TWO)
    )
    yes = [_yes(cells, name, values[name], shared) for name in cells.names]
    return cells.values == yes


def _yes(cells: Cells, name: str, values: np.ndarray, shared: np.ndarray) -> float:
    if name in cells.levels:
        return 1.0  # the place of the second level
    return float(max(values if len(values) == TWO else shared))
