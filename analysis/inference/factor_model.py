"""Factors behind items as a model of means and covariances, in groups or not."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np

from analysis.inference.structural import Block, Implied

Place = tuple[str, int, int]  # what of a group: "loading", item, factor, and so on
START = 0.9  # of the loadings of the first component
KEPT = 16  # models whose parameters are numbered
SPARE = 0.2  # of an item's variance that no factor has, to begin with


@dataclass(frozen=True, slots=True)
class FactorModel:
    """Which items load on which factor, and what groups share.

    Parameters
    ----------
    factors : tuple of tuple of int
        Per factor the places of its items; no item has two.
    groups : int
    equal : frozenset of str
        "loading" and "intercept": the same in every group. Then the spread, and the
        mean, of the factors are free in all groups but the first.
    """

    factors: tuple[tuple[int, ...], ...]
    groups: int = 1
    equal: frozenset[str] = frozenset()

    @property
    def items(self) -> int:
        """How many items there are."""
        return sum(map(len, self.factors))

    def places(self) -> tuple[Place, ...]:
        """Everything that a group has, free or not."""
        return _places(self.factors)

    def free(self) -> tuple[tuple[int, ...], ...]:
        """Per group and place the number of its free parameter; -1 where fixed."""
        return _free(self)

    def name(self, place: Place, group: int) -> Hashable:
        """What tells a free parameter from others; None where it is fixed."""
        kind, one, other = place
        if kind == "spread" and one == other:
            free = group > 0 and "loading" in self.equal
            return (place, group) if free else None
        if kind == "mean":
            free = group > 0 and "intercept" in self.equal
            return (place, group) if free else None
        return place if kind in self.equal else (place, group)

    @property
    def parameters(self) -> int:
        """How many are free."""
        return 1 + max(max(one) for one in self.free())

    def __call__(self, at: np.ndarray) -> list[Implied]:
        """What the model says of each group."""
        return [self._implied(at, np.array(one)) for one in self.free()]

    def values(self, at: np.ndarray) -> list[dict[Place, float]]:
        """Per group the value of everything it has."""
        return [
            dict(
                zip(self.places(), self._full(at, np.array(one)).tolist(), strict=True)
            )
            for one in self.free()
        ]

    def _full(self, at: np.ndarray, free: np.ndarray) -> np.ndarray:
        fixed = np.array(
            [float(kind == "spread" and a == b) for kind, a, b in self.places()]
        )
        return np.where(free >= 0, at[free], fixed)

    def _implied(self, at: np.ndarray, free: np.ndarray) -> Implied:
        places, full = self.places(), self._full(at, free)
        loading, unique, spread, intercept, mean = self._matrices(places, full)
        through = loading @ spread
        by_mean = np.zeros((len(at), self.items))
        by_covariance = np.zeros((len(at), self.items, self.items))
        for (kind, one, other), place in zip(places, free, strict=True):
            if place < 0:
                continue
            if kind == "loading":
                by_covariance[place, one] += through[:, other]
                by_covariance[place, :, one] += through[:, other]
                by_mean[place, one] += mean[other]
            elif kind == "unique":
                by_covariance[place, one, one] += 1
            elif kind == "spread":
                both = np.outer(loading[:, one], loading[:, other])
                by_covariance[place] += both if one == other else both + both.T
            elif kind == "intercept":
                by_mean[place, one] += 1
            else:
                by_mean[place] += loading[:, one]
        return Implied(
            intercept + loading @ mean,
            through @ loading.T + np.diag(unique),
            by_mean,
            by_covariance,
        )

    def _matrices(
        self, places: Sequence[Place], full: np.ndarray
    ) -> tuple[np.ndarray, ...]:
        items, factors = self.items, len(self.factors)
        loading, unique = np.zeros((items, factors)), np.zeros(items)
        spread, intercept = np.zeros((factors, factors)), np.zeros(items)
        mean = np.zeros(factors)
        for (kind, one, other), value in zip(places, full, strict=True):
            if kind == "loading":
                loading[one, other] = value
            elif kind == "spread":
                spread[one, other] = spread[other, one] = value
            else:
                {"unique": unique, "intercept": intercept, "mean": mean}[kind][one] = (
                    value
                )
        return loading, unique, spread, intercept, mean

    def start(self, blocks: Sequence[Block]) -> np.ndarray:
        """Where the search begins: first components, means as they are."""
        covariance, mean = together(blocks, self.items)
        at = np.zeros(self.parameters)
        for one in self.free():
            for (kind, item, other), place in zip(self.places(), one, strict=True):
                if place < 0:
                    continue
                if kind == "loading":
                    at[place] = self._first(covariance, other)[item]
                elif kind == "unique":
                    at[place] = self._left(covariance, item)
                elif kind == "intercept":
                    at[place] = mean[item]
                elif kind == "spread":
                    at[place] = float(item == other)
        return at

    def _first(self, covariance: np.ndarray, factor: int) -> dict[int, float]:
        """Loadings of the first component of a factor's items."""
        items = list(self.factors[factor])
        values, vectors = np.linalg.eigh(covariance[np.ix_(items, items)])
        first = vectors[:, -1] * np.sqrt(values[-1]) * START
        first = first if first.sum() >= 0 else -first
        return dict(zip(items, first.tolist(), strict=True))

    def _left(self, covariance: np.ndarray, item: int) -> float:
        factor = next(f for f, items in enumerate(self.factors) if item in items)
        variance = covariance[item, item]
        left = variance - self._first(covariance, factor)[item] ** 2
        return float(max(left, SPARE * variance))


@lru_cache(maxsize=KEPT)
def _places(factors: tuple[tuple[int, ...], ...]) -> tuple[Place, ...]:
    items = range(sum(map(len, factors)))
    found: list[Place] = [
        ("loading", item, f) for f, of in enumerate(factors) for item in of
    ]
    found += [("unique", item, item) for item in items]
    number = range(len(factors))
    found += [("spread", f, f) for f in number]
    found += [("spread", *pair) for pair in combinations(number, 2)]
    found += [("intercept", item, item) for item in items]
    return (*found, *(("mean", f, f) for f in number))


@lru_cache(maxsize=KEPT)
def _free(model: FactorModel) -> tuple[tuple[int, ...], ...]:
    known: dict[Hashable, int] = {}
    return tuple(
        tuple(
            known.setdefault(name, len(known)) if (name := model.name(it, g)) else -1
            for it in model.places()
        )
        for g in range(model.groups)
    )


def together(blocks: Sequence[Block], items: int) -> tuple[np.ndarray, np.ndarray]:
    """Covariances within groups and means, of everybody who answered."""
    squares, products = np.zeros((items, items)), np.zeros((items, items))
    sums, n = np.zeros(items), np.zeros(items)
    for block in blocks:
        of = np.ix_(block.items, block.items)
        squares[of] += block.n * block.covariance
        products[of] += block.n
        sums[block.items] += block.n * block.mean
        n[block.items] += block.n
    return squares / np.maximum(products, 1), sums / np.maximum(n, 1)
