"""One question in steps, each compiled by Ibis and kept as long as it is constant.

Compiling takes longer than counting a thousand respondents, so the steps are cut
where things change: ``kept`` with the filter, ``scored`` with the definitions of
the scores, ``placed`` with the cut of the quadrants, ``counted`` with none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from operator import add

import ibis
import ibis.expr.types as ir

from analysis.quadrants import Split
from analysis.scales import Alike, Bands, Membership, Score
from analysis.store import expressions
from analysis.store.bundle import Bundle, Column
from analysis.store.coding import Coding, coding
from analysis.store.engine import TABLE
from analysis.study.model import LEVELS

Definition = Score | Alike | Membership
Filter = tuple[tuple[Membership | Split, tuple[int, ...]], ...]  # places of levels
At = tuple[float, float]  # the cuts of search and decision
KEPT, WEIGHT = "kept", "w"
QUADRANT = Column("q", size=len(LEVELS) + 1)
CACHED = 1024


@dataclass(frozen=True, slots=True)
class Step:
    """One SELECT, and the columns it makes for the next step.

    Steps with the same columns are equal: what follows does not depend on the rest.
    """

    name: str
    sql: str = field(compare=False)
    schema: ibis.Schema

    @property
    def table(self) -> ir.Table:
        """The outcome, to build the next step on."""
        return ibis.table(self.schema, name=self.name)


def step(name: str, table: ir.Table, dialect: str) -> Step:
    """An expression compiled under a name."""
    return Step(name, ibis.to_sql(table, dialect=dialect, pretty=False), table.schema())


def statement(*steps: Step) -> str:
    """The steps as one question: each reads the one before it."""
    *earlier, last = steps
    named = ", ".join(f"{s.name} AS ({s.sql})" for s in earlier)
    return f"WITH {named} {last.sql}"


@lru_cache(maxsize=CACHED)
def kept(schema: ibis.Schema, filters: Filter, at: At | None, dialect: str) -> Step:
    """The answers of those who pass the filter."""
    table = ibis.table(schema, name=TABLE)
    for definition, places in filters:
        if isinstance(definition, Membership):
            of = expressions.position(table[definition.column], definition)
        else:
            axes = travelling(_axes(definition), schema, "axis")
            table = table.mutate(**_columns(table, axes))
            of = _quadrant(table, definition, axes, at)
        table = table.filter(of.isin(places))
    return step(KEPT, table, dialect)


@lru_cache(maxsize=CACHED)
def scored(
    schema: ibis.Schema,
    definitions: tuple[Definition, ...],
    weight: str | None,
    dialect: str,
) -> Step:
    """One column per definition, as it travels; and the weight, if there is one."""
    answers = ibis.table(schema, name=KEPT)
    columns = _columns(answers, travelling(definitions, schema))
    if weight is not None:
        columns[WEIGHT] = expressions.weight_of(answers[weight])
    return step("scored", answers.select(**columns), dialect)


@lru_cache(maxsize=CACHED)
def placed(
    before: Step, split: Split, axes: tuple[Coding, Coding], at: At, dialect: str
) -> Step:
    """The quadrant beside the other columns."""
    table = before.table
    travel = dict(zip(_axes(split), axes, strict=True))
    quadrant = _quadrant(table, split, travel, at)
    return step("placed", table.mutate(**{QUADRANT.name: quadrant}), dialect)


@lru_cache(maxsize=CACHED)
def banded(before: Step, bands: tuple[tuple[Coding, Place], ...], dialect: str) -> Step:
    """Where scores lie among edges, beside the other columns."""
    table = before.table
    columns = {at.name: _band(table, score, at.bands) for score, at in bands}
    return step("banded", table.mutate(**columns), dialect)


@lru_cache(maxsize=CACHED)
def counted(before: Step, bundles: tuple[Bundle, ...], dialect: str) -> Step:
    """Respondents per combination: n, and the sums of weights where there are any."""
    table = before.table
    sums: dict[str, ir.Value] = {"n": table.count()}
    if WEIGHT in before.schema:
        weight = table[WEIGHT]
        sums |= {"weighed": weight.count(), "sum_w": weight.sum()}
        sums["sum_w2"] = (weight * weight).sum()
    keys = {f"k{place}": held.key(table) for place, held in enumerate(bundles)}
    return step("counted", table.group_by(**keys).aggregate(**sums), dialect)


def travelling(
    definitions: tuple[Definition, ...], schema: ibis.Schema, prefix: str = "c"
) -> dict[Definition, Coding | Level | Same]:
    """How each definition travels, under which name."""
    return {
        definition: coding(definition, f"{prefix}{i}", schema)
        if isinstance(definition, Score)
        else Same(f"{prefix}{i}", definition)
        if isinstance(definition, Alike)
        else Level(f"{prefix}{i}", definition)
        for i, definition in enumerate(definitions)
    }


@dataclass(frozen=True, slots=True)
class Level:
    """How the level of a group travels: as its place among the levels."""

    name: str
    membership: Membership

    @property
    def spans(self) -> tuple[Column, ...]:
        """The column it travels in; one place beyond the levels is missing."""
        return (Column(self.name, size=len(self.membership.levels) + 1),)

    def columns(self, table: ir.Table) -> dict[str, ir.Value]:
        """The place, from the raw codes."""
        column = table[self.membership.column]
        return {self.name: expressions.position(column, self.membership)}


@dataclass(frozen=True, slots=True)
class Same:
    """How it travels whether all codes are the same: as 0 or 1."""

    name: str
    alike: Alike

    @property
    def spans(self) -> tuple[Column, ...]:
        """The column it travels in; nobody is in the place beyond, of the missing."""
        return (Column(self.name, size=3),)

    def columns(self, table: ir.Table) -> dict[str, ir.Value]:
        """The mark, from the raw codes."""
        same = expressions.alike(table, self.alike)
        return {self.name: ibis.ifelse(same, 1, 0).cast("int8")}


@dataclass(frozen=True, slots=True)
class Place:
    """How the place among edges travels: as a number, one beyond is missing."""

    name: str
    bands: Bands

    @property
    def spans(self) -> tuple[Column, ...]:
        """The column it travels in."""
        return (Column(self.name, size=2 * len(self.bands.edges) + 2),)


def _columns(
    table: ir.Table, travel: Mapping[Definition, Coding | Level | Same]
) -> dict[str, ir.Value]:
    columns: dict[str, ir.Value] = {}
    for one in travel.values():
        columns |= one.columns(table)
    return columns


def _quadrant(
    table: ir.Table, split: Split, travel: Mapping[Definition, Coding], at: At | None
) -> ir.IntegerValue:
    if at is None:
        raise TypeError(at)
    pairs = zip(_axes(split), at, strict=True)
    halves = (_half(table, travel[axis], cut, split.ties) for axis, cut in pairs)
    return expressions.quadrant(*halves)


def _band(table: ir.Table, score: Coding, bands: Bands) -> ir.IntegerValue:
    """Each edge passed is two places on, an edge reached one."""
    passed = (
        ibis.ifelse(score.high(table, edge, on=on), 1, 0).cast("int16")
        for edge in bands.edges
        for on in (True, False)
    )
    none = ibis.literal(0, "int16")
    beyond = ibis.literal(2 * len(bands.edges) + 1, "int16")
    return ibis.ifelse(score.known(table), reduce(add, passed, none), beyond).cast(
        "int16"
    )


def _half(
    table: ir.Table, axis: Coding, cut: float, ties: str
) -> tuple[ir.BooleanValue, ir.BooleanValue]:
    """Whether a respondent has a side of the cut, and whether it is the high one."""
    known, above = axis.known(table), axis.high(table, cut, on=False)
    if ties == "low":
        return known, above
    reached = axis.high(table, cut, on=True)
    return (known, reached) if ties == "high" else (known & (above == reached), above)


def _axes(split: Split) -> tuple[Score, Score]:
    return split.search.score, split.decision.score
