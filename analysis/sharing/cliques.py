"""Variables that are told of together, as a tree of small tables.

Two variables that no base filters at once need no table in common. Where the graph of
those that do is chordal, nonnegative tables of its cliques that agree on what
neighbours in the tree share come from one table of everything: the tables say all that
an outsider can know, with far fewer unknowns.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations
from math import prod

Clique = tuple[int, ...]


def cliques(
    together: Collection[Collection[int]], sizes: Sequence[int]
) -> tuple[Clique, ...]:
    """The tables to keep: each set of variables lies within one.

    Parameters
    ----------
    together : collection of collections of int
        Variables that are filtered at once.
    sizes : sequence of int
        Levels of each variable.

    Notes
    -----
    Variables are taken out one by one, the one with the smallest table first; what is
    left around it is joined. That makes the graph chordal.
    """
    near: dict[int, set[int]] = {i: set() for i in range(len(sizes))}
    for one, other in (pair for them in together for pair in combinations(them, 2)):
        near[one].add(other)
        near[other].add(one)
    found: list[set[int]] = []
    while near:
        first = min(near, key=lambda it: (_table({it, *near[it]}, sizes), it))
        around = near.pop(first)
        found.append({first, *around})
        for other in around:
            near[other] |= around - {other}
            near[other].discard(first)
    whole = [it for i, it in enumerate(found) if not _within(it, i, found)]
    return tuple(sorted(tuple(sorted(it)) for it in whole))


def tree(found: Sequence[Clique]) -> tuple[tuple[int, int], ...]:
    """Pairs of neighbouring cliques: a spanning tree that shares as much as can be."""
    joined, pairs = {0}, []
    while len(joined) < len(found):
        _, here, there = max(
            (len({*found[a]} & {*found[b]}), -a, -b)
            for a in joined
            for b in range(len(found))
            if b not in joined
        )
        pairs.append((-here, -there))
        joined.add(-there)
    return tuple(pairs)


def _table(of: Collection[int], sizes: Sequence[int]) -> int:
    return prod(sizes[it] for it in of)


def _within(one: set[int], at: int, others: Sequence[set[int]]) -> bool:
    """Does another clique hold this one? Of equal ones the first stays."""
    return any(
        one < other or (one == other and i < at) for i, other in enumerate(others)
    )
