"""Sum and number of answers side by side: any answers, and items that weigh unalike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add

import ibis
import ibis.expr.types as ir
import numpy as np

from analysis.scales import Answer
from analysis.store.bundle import Column
from analysis.store.expressions import is_answer, number, whole
from analysis.store.totals import Totals


@dataclass(frozen=True, slots=True)
class Paired:
    """The weighted sum of the answers, how many there are, and what they weigh.

    What they weigh is left out where every item weighs 1. ``whole`` answers have a
    sum of known reach, so that it can travel with others in one number.
    """

    name: str
    answers: tuple[Answer, ...]
    least: int
    weights: tuple[int, ...]
    whole: bool

    @property
    def spans(self) -> tuple[Column, ...]:
        """The columns it travels in."""
        counts = Column(self._answered, size=len(self.answers) + 1)
        if not self._weighs:
            return self._sum, counts
        return self._sum, counts, Column(self._weight, size=sum(self.weights) + 1)

    def columns(self, table: ir.Table) -> dict[str, ir.Value]:
        """The columns from the raw codes, added in the order of the items."""
        columns = {
            self.name: reduce(add, self._values(table)),
            self._answered: reduce(add, self._held(table, [1] * len(self.answers))),
        }
        if self._weighs:
            columns[self._weight] = reduce(add, self._held(table, self.weights))
        return columns

    def totals(self, rows: Mapping[str, np.ndarray]) -> Totals:
        """What the columns stand for."""
        weight = rows[self._weight].astype(np.int64) if self._weighs else None
        answered = rows[self._answered].astype(np.int64)
        return Totals(rows[self.name], answered, self.least, weight)

    def known(self, table: ir.Table) -> ir.BooleanValue:
        """Whether a respondent has a score."""
        return table[self._answered] >= self.least

    def high(self, table: ir.Table, cut: float, *, on: bool) -> ir.BooleanValue:
        """Whether a score lies above the cut, or on it where ``on``."""
        parts = table[self._weight if self._weighs else self._answered]
        score = table[self.name].cast("float64") / parts.nullif(0)
        return (score >= cut if on else score > cut).fill_null(False)

    @property
    def _weighs(self) -> bool:
        return max(self.weights) > 1

    @property
    def _sum(self) -> Column:
        """The sum; a gap adds nought, so nought is within its reach."""
        if not self.whole:
            return Column(self.name)
        pairs = list(zip(self.weights, self.answers, strict=True))
        low = sum(min(0, weight * int(a.low)) for weight, a in pairs)  # type: ignore[arg-type]
        high = sum(max(0, weight * int(a.high)) for weight, a in pairs)  # type: ignore[arg-type]
        return Column(self.name, low, high - low + 1)

    def _values(self, table: ir.Table) -> Iterator[ir.NumericValue]:
        """The answers, reversed where they should be; 0 where there is none."""
        for answer, weight in zip(self.answers, self.weights, strict=True):
            code = number(table[answer.column])
            value = code.cast("int64" if code.type().is_integer() else "float64")
            if answer.reverse:
                turn = answer.low + answer.high  # type: ignore[operator]
                value = (int(turn) if whole(turn) else float(turn)) - value
            value = value if weight == 1 else value * weight
            yield ibis.ifelse(is_answer(code, answer), value, 0).cast(value.type())

    def _held(
        self, table: ir.Table, weights: list[int] | tuple[int, ...]
    ) -> Iterator[ir.IntegerValue]:
        """What an answer weighs; 0 where there is none."""
        for answer, weight in zip(self.answers, weights, strict=True):
            held = is_answer(number(table[answer.column]), answer)
            yield ibis.ifelse(held, weight, 0).cast("int16")

    @property
    def _answered(self) -> str:
        return f"{self.name}_answered"

    @property
    def _weight(self) -> str:
        return f"{self.name}_weight"
