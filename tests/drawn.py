"""Small tables drawn in a test, read as cells, answers or a study.

Words are separated by spaces; one of several words stands in quotes; ``.`` is a
blank. A column of numbers holds numbers, any other column words.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pyarrow as pa

from analysis.cells import Cells, gather
from analysis.study.model import Group, Item, Quadrants, Scale, Study

BLANK = "."
NAMES = ("x", "y", "z", "u", "v")


def cells(text: str, n_missing: int = 0) -> Cells:
    """Cells as drawn: ``"x y n \\n 1 2 5 \\n 2 1 5"``.

    ``n`` counts respondents (1 where left out); ``w`` and ``w2`` are the sums of
    weights and of squared weights (n, and w^2 / n, where left out). A column of
    words is a group, its levels in order of appearance; a blank is missing.
    """
    columns = _columns(text)
    size = len(next(iter(columns.values())))
    n = _numbers(columns.pop("n", ["1"] * size))
    w = _numbers(columns.pop("w")) if "w" in columns else n
    w2 = _numbers(columns.pop("w2")) if "w2" in columns else _squares(w, n)
    return _gather(columns, n, w, w2, n_missing)


def count(
    *columns: Iterable[object],
    names: Sequence[str] = NAMES,
    weight: Sequence[float] | None = None,
) -> Cells:
    """Cells of rows: one column per score or group, one place per respondent.

    None and nan are missing; a column of words is a group.
    """
    rows = [[_word(value) for value in column] for column in columns]
    n = np.ones(len(rows[0]))
    w = n if weight is None else np.asarray(weight, dtype=float)
    return _gather(dict(zip(names, rows, strict=False)), n, w, w**2, 0)


def answers(text: str) -> pa.Table:
    """Answers as drawn, one respondent per row; numbers as intake gives them."""
    drawn = _columns(text).items()
    return pa.table({name: _as_read(column) for name, column in drawn})


def study(  # noqa: PLR0913
    scales: Mapping[str, str] | None = None,
    *,
    items: str = "",
    low: float | None = 1,
    high: float | None = 7,
    reverse: str = "",
    missing: Sequence[int | float | str] = (),
    answered: str | int = "half",
    groups: Mapping[str, str] | None = None,
    ordered: str = "",
    quadrants: str = "",
    cut: str | Mapping[str, float] = "median",
    ties: str = "low",
    weight: str | None = None,
) -> Study:
    """A study in a line: ``study({"x": "a b"}, reverse="b", quadrants="x y")``.

    Items are those of the scales and of ``items``, each its own column; ``groups``
    gives a column and its levels, ``ordered`` those of which the order counts.
    """
    of_scale = {name: tuple(held.split()) for name, held in (scales or {}).items()}
    named = dict.fromkeys([i for held in of_scale.values() for i in held])
    named |= dict.fromkeys(items.split())
    turned = reverse.split()
    axes = quadrants.split()
    return Study(
        id="drawn",
        missing=tuple(missing),
        weight=weight,
        items={
            i: Item(column=i, low=low, high=high, reverse=i in turned) for i in named
        },
        scales={s: Scale(items=i, answered=answered) for s, i in of_scale.items()},
        groups={
            name: Group(
                column=name,
                levels=dict.fromkeys(levels.split(), {}),
                ordered=name in ordered.split(),
            )
            for name, levels in (groups or {}).items()
        },
        quadrants=Quadrants(search=axes[0], decision=axes[1], cut=cut, ties=ties)
        if axes
        else None,
    )


def _columns(text: str) -> dict[str, list[str]]:
    rows = [shlex.split(line) for line in text.splitlines() if line.strip()]
    return {
        name: list(column)
        for name, *column in zip(*rows, strict=True)  # a ragged table is a mistake
    }


def _gather(
    columns: Mapping[str, list[str]],
    n: np.ndarray,
    w: np.ndarray,
    w2: np.ndarray,
    n_missing: int,
) -> Cells:
    levels = {
        name: tuple(dict.fromkeys(word for word in column if word != BLANK))
        for name, column in columns.items()
        if not _is_numeric(column)
    }
    values = [
        _places(column, levels[name]) if name in levels else _numbers(column)
        for name, column in columns.items()
    ]
    values = np.transpose(values)
    names = tuple(columns)
    return gather(names, values, n, w, w2, levels=levels, n_missing=n_missing)


def _is_numeric(column: Iterable[str]) -> bool:
    try:
        _numbers(column)
    except ValueError:
        return False
    return True


def _numbers(column: Iterable[str]) -> np.ndarray:
    return np.array([float("nan" if word == BLANK else word) for word in column])


def _places(column: Iterable[str], levels: Sequence[str]) -> np.ndarray:
    return np.array([np.nan if w == BLANK else levels.index(w) for w in column])


def _squares(w: np.ndarray, n: np.ndarray) -> np.ndarray:
    return np.divide(w**2, n, out=np.zeros_like(w), where=n > 0)


def _word(value: object) -> str:
    missing = value is None or (isinstance(value, float) and np.isnan(value))
    return BLANK if missing else str(value)


def _as_read(column: Sequence[str]) -> pa.Array:
    words = [None if word == BLANK else word for word in column]
    if not _is_numeric(column):
        return pa.array(words, pa.string())
    whole = all("." not in word for word in column if word != BLANK)
    number = int if whole else float
    return pa.array([None if w is None else number(w) for w in words])
