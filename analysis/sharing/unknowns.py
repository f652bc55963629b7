"""What an outsider does not know: one number per combination of the variables.

Combinations that no base tells apart are one unknown; a level that none holds is none.
Nothing here depends on which combinations occur: an outsider does not know that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

import numpy as np

from analysis.errors import TooManyUnknownsError
from analysis.sharing.plan import MISSING, Base, Table, Variable
from analysis.sharing.rules import MOST_UNKNOWNS


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknowns:
    """The unknowns behind a list of bases.

    Parameters
    ----------
    held : ndarray of bool, shape (bases, unknowns)
    true : ndarray of int, shape (unknowns,)
        Respondents in each, as they are.
    belongs : ndarray of int, shape (unknowns,)
        The place of its organisation; ``MISSING`` where it has none.
    """

    held: np.ndarray
    true: np.ndarray
    belongs: np.ndarray


def unknowns(table: Table, bases: Sequence[Base], organisation: str | None) -> Unknowns:
    """The unknowns of a table, as far as bases or organisations tell them apart.

    Raises
    ------
    TooManyUnknownsError
        More than an audit can bear.
    """
    sorted_ = [
        _sort(table, it, bases, it.key == organisation) for it in table.variables
    ]
    size = prod(inside.shape[1] for _, inside in sorted_)
    if size > MOST_UNKNOWNS:
        raise TooManyUnknownsError(found=size, most=MOST_UNKNOWNS)
    grid = np.indices([inside.shape[1] for _, inside in sorted_]).reshape(
        len(sorted_), size
    )
    held = np.ones((len(bases), size), dtype=bool)
    for (_, inside), at in zip(sorted_, grid, strict=True):
        held &= inside[:, at]
    belongs = _belongs(table, sorted_, grid, organisation)
    return _merged(held, _counted(table, sorted_, grid), belongs)


def _sort(
    table: Table, variable: Variable, bases: Sequence[Base], each: bool
) -> tuple[np.ndarray, np.ndarray]:
    """A variable's levels in classes that no base tells apart.

    Gives per level, the missing one first, its class (or ``MISSING`` where no base
    holds it), and which bases hold each class.
    """
    here = table.column(variable.key)
    lost = bool(table.n[here == MISSING].sum())
    inside = np.ones((len(bases), 1 + len(variable.levels)), dtype=bool)
    for row, base in zip(inside, bases, strict=True):
        levels = base.levels(variable.key)
        if levels is not None:
            row[:] = [False, *(it in levels for it in variable.levels)]
    marks = inside.T if not each else np.column_stack([inside.T, _one_each(inside)])
    kept = inside.any(axis=0)
    kept[0] &= lost
    _, first, place = np.unique(
        marks[kept], axis=0, return_index=True, return_inverse=True
    )
    classes = np.full(len(kept), MISSING)
    classes[kept] = place.ravel()
    return classes, inside[:, kept][:, first]


def _one_each(inside: np.ndarray) -> np.ndarray:
    return np.eye(inside.shape[1], dtype=bool)


def _belongs(
    table: Table,
    sorted_: Sequence[tuple[np.ndarray, np.ndarray]],
    grid: np.ndarray,
    organisation: str | None,
) -> np.ndarray:
    if organisation is None:
        return np.full(grid.shape[1], MISSING)
    at = [it.key for it in table.variables].index(organisation)
    classes = sorted_[at][0]
    level = np.full(sorted_[at][1].shape[1], MISSING)
    for place, one in enumerate(classes[1:]):
        if one != MISSING:
            level[one] = place
    return level[grid[at]]


def _counted(
    table: Table, sorted_: Sequence[tuple[np.ndarray, np.ndarray]], grid: np.ndarray
) -> np.ndarray:
    """Respondents per combination; those whom no base can hold are left out."""
    size = [inside.shape[1] for _, inside in sorted_]
    at = [
        classes[places - MISSING]
        for (classes, _), places in zip(sorted_, table.places.T, strict=True)
    ]
    kept = np.all([one != MISSING for one in at], axis=0)
    flat = np.ravel_multi_index([one[kept] for one in at], size)
    return np.bincount(flat, table.n[kept], minlength=grid.shape[1]).astype(np.int64)


def _merged(held: np.ndarray, true: np.ndarray, belongs: np.ndarray) -> Unknowns:
    """Equal columns as one, those of no base left out."""
    used = held.any(axis=0)
    held, true, belongs = held[:, used], true[used], belongs[used]
    marks = np.vstack([np.packbits(held, axis=0), belongs.astype(np.int8).view("u1")])
    _, first, place = np.unique(marks, axis=1, return_index=True, return_inverse=True)
    return Unknowns(
        held=held[:, first],
        true=np.bincount(place.ravel(), true, minlength=len(first)).astype(np.int64),
        belongs=belongs[first],
    )
