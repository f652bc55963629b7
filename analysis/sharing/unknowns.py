"""What an outsider does not know: respondents per combination of the variables.

Combinations that no base tells apart are one unknown; a level that none holds is none.
Nothing here depends on which combinations occur: an outsider does not know that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

import numpy as np

from analysis.sharing.cliques import Clique, cliques, tree
from analysis.sharing.faults import TooManyUnknownsError
from analysis.sharing.plan import MISSING, Base, Table
from analysis.sharing.rules import MOST_UNKNOWNS


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknowns:
    """The unknowns behind a list of bases, in tables that agree where they meet.

    Parameters
    ----------
    held : ndarray of bool, shape (bases, unknowns)
        Each base within one table.
    same : ndarray of int, shape (equations, unknowns)
        1 on one table, -1 on its neighbour: both hold the same respondents.
    true : ndarray of int, shape (unknowns,)
        Respondents in each, as they are.
    belongs : ndarray of int, shape (unknowns,)
        The place of its organisation; ``MISSING`` where it has none.
    """

    held: np.ndarray
    same: np.ndarray
    true: np.ndarray
    belongs: np.ndarray


@dataclass(frozen=True, slots=True, kw_only=True)
class _Axis:
    """The levels of a variable in classes that no base tells apart.

    ``place`` gives each cell of the table its class, ``MISSING`` where no base holds
    it; ``inside`` says which bases hold each class; ``own`` which organisation it is.
    """

    place: np.ndarray
    inside: np.ndarray
    own: np.ndarray | None

    @property
    def size(self) -> int:
        return self.inside.shape[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One table of unknowns: its axes, and each unknown's class on each of them."""

    clique: Clique
    grid: np.ndarray

    @property
    def size(self) -> int:
        return self.grid.shape[1]

    def on(self, axis: int) -> np.ndarray:
        return self.grid[self.clique.index(axis)]


def unknowns(table: Table, bases: Sequence[Base], organisation: str | None) -> Unknowns:
    """The unknowns of a table, as far as bases or organisations tell them apart.

    Raises
    ------
    TooManyUnknownsError
        More than an audit can bear.
    """
    every = [
        _axis(table, it.key, bases, it.key == organisation) for it in table.variables
    ]
    anybody = np.all([it.place != MISSING for it in every], axis=0)
    axes = [it for it in every if it.size > 1 or it.own is not None]
    filtered = [~it.inside.all(axis=1) for it in axes]
    parts = _parts(axes, filtered)
    return _merged(
        held=np.hstack(_held(parts, axes, filtered, len(bases))),
        same=_same(parts),
        true=np.concatenate([_true(it, axes, table.n, anybody) for it in parts]),
        belongs=np.concatenate([_belongs(it, axes) for it in parts]),
    )


def _axis(table: Table, key: str, bases: Sequence[Base], each: bool) -> _Axis:
    variable, here = table.variable(key), table.column(key) - MISSING
    inside = np.ones((len(bases), 1 + len(variable.levels)), dtype=bool)
    for i, base in enumerate(bases):
        levels = base.levels(key)
        if levels is not None:
            inside[i] = [False, *(it in levels for it in variable.levels)]
    kept = inside.any(axis=0)
    kept[0] &= bool(table.n[here == 0].sum())
    one_each = np.eye(inside.shape[1], dtype=bool)
    marks = np.column_stack([inside.T, one_each]) if each else inside.T
    _, first, place = np.unique(
        marks[kept], axis=0, return_index=True, return_inverse=True
    )
    classes = np.full(len(kept), MISSING)
    classes[kept] = place.ravel()
    levels = np.flatnonzero(kept)[first] + MISSING
    return _Axis(
        place=classes[here],
        inside=inside[:, kept][:, first],
        own=levels if each else None,
    )


def _parts(axes: Sequence[_Axis], filtered: Sequence[np.ndarray]) -> list[_Part]:
    """The tables: every base lies in one, and all of them tell organisations apart."""
    rows = zip(*filtered, strict=True)
    together = {tuple(np.flatnonzero(row).tolist()) for row in rows}
    own = [i for i, it in enumerate(axes) if it.own is not None]
    together |= {(i, other) for i in own for other in range(len(axes)) if i != other}
    found = cliques(together, [it.size for it in axes]) or ((),)
    sizes = [[axes[i].size for i in clique] for clique in found]
    total = sum(map(prod, sizes))
    if total > MOST_UNKNOWNS:
        raise TooManyUnknownsError(found=total, most=MOST_UNKNOWNS)
    return [
        _Part(clique=clique, grid=np.indices(size).reshape(len(size), prod(size)))
        for clique, size in zip(found, sizes, strict=True)
    ]


def _held(
    parts: Sequence[_Part],
    axes: Sequence[_Axis],
    filtered: Sequence[np.ndarray],
    count: int,
) -> list[np.ndarray]:
    """Per table which unknowns each base holds; each base in the first that can."""
    blocks, placed = [], np.zeros(count, dtype=bool)
    for part in parts:
        beyond = [filtered[i] for i in range(len(axes)) if i not in part.clique]
        here = ~np.any(beyond, axis=0) & ~placed if beyond else ~placed
        placed |= here
        block = np.repeat(here[:, None], part.size, axis=1)
        for i in part.clique:
            block &= axes[i].inside[:, part.on(i)]
        blocks.append(block)
    return blocks


def _same(parts: Sequence[_Part]) -> np.ndarray:
    """Neighbouring tables hold as many in each combination of what they share."""
    starts = np.cumsum([0, *(it.size for it in parts)])
    rows = []
    for one, other in tree([it.clique for it in parts]):
        shared = sorted({*parts[one].clique} & {*parts[other].clique})
        keys = [_keys(parts[it], shared) for it in (one, other)]
        for key in np.unique(keys[0], axis=1).T:
            row = np.zeros(starts[-1])
            for sign, it, held in ((1, one, keys[0]), (-1, other, keys[1])):
                at = (held == key[:, None]).all(axis=0)
                row[starts[it] : starts[it + 1]] = sign * at
            rows.append(row)
    return np.array(rows).reshape(-1, starts[-1])


def _keys(part: _Part, shared: Sequence[int]) -> np.ndarray:
    """What each unknown is on the axes shared; alike where none are."""
    return np.array([part.on(i) for i in shared] or [np.zeros(part.size, dtype=int)])


def _true(
    part: _Part, axes: Sequence[_Axis], n: np.ndarray, anybody: np.ndarray
) -> np.ndarray:
    """Respondents per unknown; those whom no base can hold are left out."""
    if not part.clique:
        return np.array([n[anybody].sum()])
    at = [axes[i].place[anybody] for i in part.clique]
    flat = np.ravel_multi_index(at, [axes[i].size for i in part.clique])
    return np.bincount(flat, n[anybody], minlength=part.size).astype(np.int64)


def _belongs(part: _Part, axes: Sequence[_Axis]) -> np.ndarray:
    for i in part.clique:
        if (own := axes[i].own) is not None:
            return own[part.on(i)]
    return np.full(part.size, MISSING)


def _merged(
    *, held: np.ndarray, same: np.ndarray, true: np.ndarray, belongs: np.ndarray
) -> Unknowns:
    """Equal columns as one, those of nothing left out."""
    used = held.any(axis=0) | same.any(axis=0)
    marks = np.vstack([held, same, belongs])[:, used]
    _, first, place = np.unique(marks, axis=1, return_index=True, return_inverse=True)
    return Unknowns(
        held=held[:, used][:, first],
        same=same[:, used][:, first],
        true=np.bincount(place.ravel(), true[used], minlength=len(first)).astype(int),
        belongs=belongs[used][first],
    )
