"""From a count to tables of two scores: everybody, and the quadrants of each rule.

What is counted is small already; here it becomes one array per sum, in which every
rule is a product with a matrix of noughts and ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np

from analysis.inference.crossed import Crossed, Levels
from analysis.questions.counts import Count, X, Y
from analysis.questions.rules import Rule
from analysis.questions.strata import class_of
from analysis.questions.universe import AXES, CARELESS
from analysis.study.model import LEVELS

MOST_LEVELS = 80  # values of a score that are told apart
MOST_WITHIN = 24  # the same inside strata of covariates
APART = 1000  # more levels than a covariate has
EQUAL = 1 + 1e-12  # a design effect of 1, but for rounding


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Cells as places in a table: of strata, x and y; and in which region.

    Parameters
    ----------
    place, region : ndarray of int, shape (cells,)
    sums : ndarray, shape (3, cells)
        Respondents, weights, squared weights.
    careful : ndarray, shape (cells,)
        0 for careless answers.
    size : tuple of int
        Regions and places.
    """

    place: np.ndarray
    region: np.ndarray
    sums: np.ndarray
    careful: np.ndarray
    size: tuple[int, int]

    def table(self, which: int, careless: str) -> np.ndarray:
        """One of the sums, shape (regions, places)."""
        kept = self.sums[which]
        if careless == "out":
            kept = kept * self.careful
        at = self.region * self.size[1] + self.place
        made = np.bincount(at, weights=kept, minlength=self.size[0] * self.size[1])
        return made.reshape(self.size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """A count laid out, with or without strata of covariates.

    Parameters
    ----------
    x, y : Levels
    shape : tuple of int
        Strata, levels of x, levels of y.
    everybody, split : Sums
        Who has both scores; and who has a place on both axes too.
    regions : ndarray of int, shape (regions, 2)
        The places on both axes that occur together.
    """

    x: Levels
    y: Levels
    shape: tuple[int, int, int]
    everybody: Sums
    split: Sums | None
    regions: np.ndarray

    @classmethod
    def of(cls, count: Count, covariates: Sequence[str]) -> Crossing:
        """Lay a count out; inside strata where there are covariates."""
        rows = _Rows.of(count)
        held = rows.having([X, Y, *covariates])
        most = MOST_WITHIN if covariates else MOST_LEVELS
        x, y = (Levels.of(held.columns[it], held.sums[0], most) for it in (X, Y))
        strata, stratum = np.unique(_strata(held, covariates), return_inverse=True)
        shape = (len(strata), len(x.values), len(y.values))
        at = (stratum, x.at(held.columns[X]), y.at(held.columns[Y]))
        place = np.ravel_multi_index(at, shape)
        everybody = held.placed(place, np.zeros_like(place), (1, prod(shape)))
        made = {"x": x, "y": y, "shape": shape, "everybody": everybody}
        if not count.assigned:
            return cls(**made, split=None, regions=np.empty((0, len(AXES)), dtype=int))
        known = ~np.isnan(held.columns[AXES[0]] + held.columns[AXES[1]])
        split = held.only(known)
        pairs = [split.columns[axis].astype(np.int64) for axis in AXES]
        keys, region = np.unique(pairs[0] * APART + pairs[1], return_inverse=True)
        size = (len(keys), prod(shape))
        return cls(
            **made,
            split=split.placed(place[known], region, size),
            regions=np.stack(np.divmod(keys, APART), axis=1),
        )

    @property
    def weighs(self) -> bool:
        """Whether the weights of respondents differ."""
        n, weight, squares = self.everybody.sums.sum(axis=1)
        return bool(n * squares > EQUAL * weight**2)

    def crossed(
        self, careless: str, weighted: bool, rules: Mapping[Rule, np.ndarray]
    ) -> tuple[Crossed, tuple[tuple[Rule, ...], ...]]:
        """The tables: everybody first, then four for each different rule."""
        matrix, together = self._rules(careless, rules)

        def tables(which: int) -> np.ndarray:
            made = [self.everybody.table(which, careless)]
            if self.split is not None:
                made.append(matrix @ self.split.table(which, careless))
            return np.concatenate(made).reshape(-1, *self.shape)

        n = tables(0)
        return Crossed(
            x=self.x.values,
            y=self.y.values,
            n=n,
            weight=tables(1) if weighted else n,
            weight_squared=tables(2) if weighted else n,
            weighted=weighted,
        ), together

    def _rules(
        self, careless: str, rules: Mapping[Rule, np.ndarray]
    ) -> tuple[np.ndarray, tuple[tuple[Rule, ...], ...]]:
        """Which regions are in which quadrant, shape (rules * 4, regions).

        Rules under which everybody is in the same place stand together.
        """
        if self.split is None:
            return np.empty((0, 0)), ()
        held = self.split.table(0, careless).sum(axis=1) > 0
        together: dict[bytes, list[Rule]] = {}
        found: dict[bytes, np.ndarray] = {}
        for rule, quadrants in rules.items():
            at = np.where(held, quadrants[self.regions[:, 0], self.regions[:, 1]], -1)
            together.setdefault(at.tobytes(), []).append(rule)
            found[at.tobytes()] = at
        each = np.array(list(found.values())).reshape(len(found), 1, len(held))
        matrix = (each == np.arange(len(LEVELS))[:, None]).astype(float)
        matrix = matrix.reshape(len(found) * len(LEVELS), len(held))
        return matrix, tuple(map(tuple, together.values()))


@dataclass(frozen=True, slots=True)
class _Rows:
    """The cells of a count, also those without a value, as columns."""

    columns: dict[str, np.ndarray]
    sums: np.ndarray  # respondents, weights, squared weights
    groups: frozenset[str]

    @classmethod
    def of(cls, count: Count) -> _Rows:
        """All of them."""
        parts = [it for it in (count.cells, count.cells.incomplete) if it is not None]
        values = np.vstack([it.values for it in parts])
        sums = [np.array([it.n, it.weight, it.weight_squared]) for it in parts]
        columns = dict(zip(count.cells.names, values.T, strict=True))
        groups = frozenset(count.cells.levels)
        return cls(columns, np.hstack(sums).astype(float), groups)

    def having(self, names: Sequence[str]) -> _Rows:
        """Those with a value in each of these columns."""
        return self.only(~np.isnan(sum(self.columns[name] for name in names)))

    def only(self, kept: np.ndarray) -> _Rows:
        """Some of them."""
        columns = {name: column[kept] for name, column in self.columns.items()}
        return _Rows(columns, self.sums[:, kept], self.groups)

    def placed(
        self, place: np.ndarray, region: np.ndarray, size: tuple[int, int]
    ) -> Sums:
        """With their place in a table and their region."""
        careless = self.columns.get(CARELESS, np.zeros(len(place)))
        return Sums(
            place=place, region=region, sums=self.sums, careful=1 - careless, size=size
        )


def _strata(rows: _Rows, covariates: Sequence[str]) -> np.ndarray:
    """One whole number per combination of covariates."""
    key = np.zeros(rows.sums.shape[1], dtype=np.int64)
    for name in covariates:
        level = rows.columns[name].astype(np.int64)
        key = key * APART + (level if name in rows.groups else class_of(level))
    return key
