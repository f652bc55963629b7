"""Parents and their children: how bases are split along each variable.

A family is a base with the parts it falls into along one variable: either its single
levels, or one part and the rest. Where a level is no base of its own, its respondents
are a part that nobody asked for, and so are those without a level.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from analysis.sharing.plan import MISSING, Base, Table

TWO = 2  # levels that are single, each the rest of the other


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A base, the bases it falls into along a variable, and the rest of it.

    ``parent`` and ``children`` are places in the list of bases; ``others`` the
    respondents of each part that is no base, empty ones left out.
    """

    parent: int
    along: str
    children: tuple[int, ...]
    others: tuple[int, ...]


def plain(base: Base, table: Table) -> Base:
    """The base without filters that leave nobody out.

    So bases of links with other variables are the same where they hold the same
    respondents.
    """
    kept = tuple(
        part for part in base.where if not _whole(table, part[0], set(part[1]))
    )
    return Base(kept)


def families(bases: Sequence[Base], table: Table) -> tuple[Family, ...]:
    """Every family among the bases, in one order.

    Parameters
    ----------
    bases : sequence of Base
        Each once, without filters that leave nobody out.
    """
    place = {base: i for i, base in enumerate(bases)}
    kin: dict[tuple[str, Base], list[Base]] = defaultdict(list)
    for base in bases:
        for key in [it.key for it in table.variables]:
            kin[key, base.without(key)].append(base)
    found = [
        (parent, key, parts)
        for (key, _), members in kin.items()
        for parent in members
        for parts in _partitions(parent, members, key, table)
    ]
    held = table.incidence(bases)
    made = (
        Family(
            parent=place[parent],
            along=key,
            children=tuple(place[part] for part in parts),
            others=_others(held[[place[it] for it in (parent, *parts)]], table, key),
        )
        for parent, key, parts in found
    )
    return tuple(sorted(made, key=lambda it: (it.parent, it.along, it.children)))


def _partitions(
    parent: Base, members: Sequence[Base], key: str, table: Table
) -> Iterator[list[Base]]:
    """The ways in which a base falls apart along a variable, as far as asked for."""
    whole = parent.levels(key) or table.variable(key).levels
    parts = {
        held: it
        for it in members
        if it != parent and (held := it.levels(key)) and set(held) <= set(whole)
    }
    single = [it for held, it in parts.items() if len(held) == 1]
    if single:
        yield single
    for held, it in parts.items():
        rest = tuple(sorted(set(whole) - set(held)))
        if rest in parts and held < rest and len(whole) > TWO:
            yield [it, parts[rest]]


def _others(held: np.ndarray, table: Table, key: str) -> tuple[int, ...]:
    """Respondents of a parent in none of its children, per level."""
    left = held[0] & ~held[1:].any(axis=0)
    levels = table.column(key)[left] - MISSING
    return tuple(
        n for n in np.bincount(levels, table.n[left]).astype(int).tolist() if n
    )


def _whole(table: Table, key: str, levels: set[str]) -> bool:
    known = table.variable(key).levels
    here = table.column(key)
    lost = (here == MISSING) & (table.n > 0)
    return levels >= set(known) and not lost.any()
