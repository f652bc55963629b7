"""Counting under a filter: from definitions to rows of combinations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from analysis.cells import Cells, gather
from analysis.quadrants import Split
from analysis.scales import Alike, Bands, Membership, Score
from analysis.store import sql
from analysis.store.bundle import Bundle, bundle, unbundle
from analysis.store.coding import Coding
from analysis.store.cuts import Axes
from analysis.store.engine import Engine
from analysis.store.totals import Totals
from analysis.study.model import LEVELS

Asked = Score | Bands | Alike | Membership | Split
Travel = Mapping[Asked, Coding | sql.Level | sql.Same | sql.Place]


@dataclass(frozen=True, slots=True)
class View:
    """An engine with everything that decides who is counted, and how."""

    engine: Engine
    weight: str | None
    filters: sql.Filter
    at: sql.At | None  # where the quadrants are cut, when they are asked for

    @property
    def kept(self) -> sql.Step:
        """The answers of those who pass the filter."""
        at = self.at if any(isinstance(d, Split) for d, _ in self.filters) else None
        engine = self.engine
        return sql.kept(engine.schema, self.filters, at, engine.dialect)

    def count(self, *asked: Asked) -> Counted:
        """Respondents per combination of what is asked."""
        engine, dialect = self.engine, self.engine.dialect
        needed = tuple(dict.fromkeys(d for one in asked for d in _needs(one)))
        steps = [self.kept, sql.scored(engine.schema, needed, self.weight, dialect)]
        travel = sql.travelling(needed, engine.schema)
        columns = [c for d in asked if d in travel for c in travel[d].spans]
        for split in {d for d in asked if isinstance(d, Split)}:
            axes = tuple(travel[axis] for axis in _needs(split))
            steps.append(sql.placed(steps[-1], split, axes, self.at, dialect))
            columns.append(sql.QUADRANT)
        places = {d: sql.Place(f"b{i}", d) for i, d in enumerate(_bands(asked))}
        if places:
            pairs = tuple((travel[one.score], at) for one, at in places.items())
            steps.append(sql.banded(steps[-1], pairs, dialect))
            columns += [column for at in places.values() for column in at.spans]
        travel |= places
        bundles = bundle(tuple(dict.fromkeys(columns)))
        steps.append(sql.counted(steps[-1], bundles, dialect))
        return _counted(engine.fetch(sql.statement(*steps)), travel, bundles)

    @property
    def n(self) -> int:
        """Everybody who passes the filter."""
        table = self.kept.table
        step = sql.step("n", table.aggregate(n=table.count()), self.engine.dialect)
        rows = self.engine.fetch(sql.statement(self.kept, step))
        return rows.column("n")[0].as_py()

    def axes(self, search: Score, decision: Score) -> Axes:
        """Respondents counted over both axes of the quadrants."""
        found = self.count(search, decision)
        return Axes(
            search=found.totals(search), decision=found.totals(decision), n=found.n
        )

    def cells(self, names: tuple[str, ...], asked: tuple[Asked, ...]) -> Cells:
        """Respondents per combination of scores and levels."""
        found = self.count(*asked)
        values = [found.values(one) for one in asked]
        levels = {
            name: LEVELS if isinstance(one, Split) else one.levels
            for name, one in zip(names, asked, strict=True)
            if isinstance(one, Split | Membership)
        }
        return found.gather(names, np.transpose(values), levels)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What an engine counted: one row per combination, as it travelled."""

    rows: Mapping[str, np.ndarray]
    travel: Travel
    n: np.ndarray  # respondents with a usable weight, or all without weights
    weight: np.ndarray
    weight_squared: np.ndarray
    weightless: int  # respondents without a usable weight

    def totals(self, score: Score) -> Totals:
        """Per row the sum and the number of answers."""
        return self.travel[score].totals(self.rows)

    def values(self, one: Asked) -> np.ndarray:
        """Per row the score, or the place of the level; nan where missing."""
        if isinstance(one, Score):
            return self.totals(one).score
        is_split = isinstance(one, Split)
        column = sql.QUADRANT if is_split else self.travel[one].spans[0]
        place = self.rows[column.name]
        return np.where(place < column.size - 1, place, np.nan)

    def gather(
        self, names: tuple[str, ...], values: np.ndarray, levels: Mapping
    ) -> Cells:
        """The rows as cells; those without a weight miss every value."""
        kept = self.n > 0
        sums = [s[kept] for s in (self.n, self.weight, self.weight_squared)]
        values = values[kept]
        if self.weightless:
            values = np.vstack([values, np.full((1, len(names)), np.nan)])
            sums = [
                np.append(s, extra)
                for s, extra in zip(sums, (self.weightless, 0, 0), strict=True)
            ]
        return gather(names, values, *sums, levels=levels)


def _needs(one: Asked) -> tuple[sql.Definition, ...]:
    if isinstance(one, Split):
        return one.search.score, one.decision.score
    return (one.score,) if isinstance(one, Bands) else (one,)


def _bands(asked: tuple[Asked, ...]) -> list[Bands]:
    return list(dict.fromkeys(one for one in asked if isinstance(one, Bands)))


def _counted(
    table: pa.Table,
    travel: Travel,
    bundles: tuple[Bundle, ...],
) -> Counted:
    rows = {name: table.column(name).to_numpy() for name in table.column_names}
    n = rows["n"]
    weighed = rows.get("weighed", n)
    sums = (rows.get(name, weighed) for name in ("sum_w", "sum_w2"))
    weight, weight_squared = (np.nan_to_num(s.astype(float)) for s in sums)
    return Counted(
        rows=unbundle(rows, bundles),
        travel=travel,
        n=weighed,
        weight=weight,
        weight_squared=weight_squared,
        weightless=int(n.sum() - weighed.sum()),
    )
