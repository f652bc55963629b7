"""How a score travels through an engine: exact numbers, divided afterwards.

Answers are whole numbers almost always. Their sum and how many there are then
travel as one whole number per score, which an engine adds and groups fastest and
which no rounding can touch. Other answers travel as their sum and their number.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from operator import add

import ibis
import ibis.expr.types as ir
import numpy as np

from analysis.scales import Answer, Score
from analysis.store.bundle import Column
from analysis.store.expressions import is_answer, number, whole
from analysis.store.paired import Paired
from analysis.store.totals import Totals

MOST = 2**53  # beyond this a sum of whole numbers travels as a pair
TYPES = {"int16": 2**15, "int32": 2**31, "int64": 2**63}


@dataclass(frozen=True, slots=True)
class Packed:
    """Sum and number of answers in one whole number.

    The key is answered * base + sum(answer - floor). Invalid codes add nothing.
    The engine leaves out ``offset``, the part of the key that is the same for
    everybody, so that it only has to choose between a code and a constant.
    """

    name: str
    answers: tuple[Answer, ...]
    least: int
    floor: int
    width: int  # of one answer
    base: int
    offset: int
    kind: str

    @property
    def spans(self) -> tuple[Column, ...]:
        """The column it travels in."""
        size = len(self.answers) * (self.base + self.width) + 1
        return (Column(self.name, -self.offset, size),)

    def columns(self, table: ir.Table) -> dict[str, ir.Value]:
        """The key, less its offset, from the raw codes."""
        parts = (self._part(table, answer) for answer in self.answers)
        # Ibis takes a sum for wider than engines do: say how wide it is
        return {self.name: reduce(add, parts).cast(self.kind)}

    def totals(self, rows: Mapping[str, np.ndarray]) -> Totals:
        """What the keys stand for."""
        answered, rest = np.divmod(
            rows[self.name].astype(np.int64) + self.offset, self.base
        )
        return Totals(rest + self.floor * answered, answered, self.least)

    def known(self, table: ir.Table) -> ir.BooleanValue:
        """Whether a respondent has a score."""
        return table[self.name] >= self.least * self.base - self.offset

    def high(self, table: ir.Table, cut: float, *, on: bool) -> ir.BooleanValue:
        """Whether a score lies above the cut, or on it where ``on``.

        That is, above the last possible score that does not: total / answered >
        most / of, without a division. With rest = key - answered * base:
        key * of > answered * (most + of * base).
        """
        low = self._last_low(cut, bisect_left if on else bisect_right)
        if low is None:
            return ibis.literal(True)
        most, of = low
        size = len(self.answers)
        reach = size * (self.base + self.width) * (size + 1)  # of either side below
        kind = _narrowest(max(reach, TYPES[self.kind] - 1))
        key = table[self.name].cast(kind) + self.offset
        answered = key >> (self.base.bit_length() - 1)
        return key * of > answered * (most + of * self.base)

    def _part(self, table: ir.Table, answer: Answer) -> ir.IntegerValue:
        code = number(table[answer.column])
        other = _nothing(answer, self.floor, self.base)
        part = ibis.ifelse(is_answer(code, answer), code, other).cast(self.kind)
        return -part if answer.reverse else part

    def _last_low(
        self, cut: float, beside: Callable[..., int]
    ) -> tuple[int, int] | None:
        """The highest possible score that is not beyond a cut, as sum and number."""
        found = []
        for answered in range(self.least, len(self.answers) + 1):
            lowest = self.floor * answered
            totals = range(lowest, lowest + self.width * answered + 1)
            start = beside(totals, cut, key=lambda total, by=answered: total / by)
            if start:
                found.append((start - 1, answered))
        return max(found, key=lambda pair: Fraction(*pair), default=None)


Coding = Packed | Paired


def coding(score: Score, name: str, schema: ibis.Schema) -> Coding:
    """How a score travels, given the types of its columns."""
    held = _is_whole(score, schema)
    packed = _packed(score, name) if held and not score.weights else None
    return packed or Paired(
        name=name,
        answers=score.answers,
        least=score.least,
        weights=score.weights or (1,) * len(score.answers),
        whole=held and bool(score.weights),
    )


def _is_whole(score: Score, schema: ibis.Schema) -> bool:
    return all(
        (schema[a.column].is_integer() or schema[a.column].is_boolean())
        and whole(a.low)
        and whole(a.high)
        for a in score.answers
    )


def _packed(score: Score, name: str) -> Packed | None:
    lows, highs = zip(*((int(a.low), int(a.high)) for a in score.answers), strict=True)
    size, bottom = len(score.answers), min(lows)
    width = max(highs) - bottom
    base = 2 ** (size * width + 1).bit_length()
    # no partial sum is larger than this
    reach = size * (base + 2 * max(map(abs, (*lows, *highs))) + width)
    if reach > MOST:
        return None
    nothing = [_nothing(a, bottom, base) for a in score.answers]
    signs = [-1 if a.reverse else 1 for a in score.answers]
    return Packed(
        name=name,
        answers=score.answers,
        least=score.least,
        floor=bottom,
        width=width,
        base=base,
        offset=-sum(s * n for s, n in zip(signs, nothing, strict=True)),
        kind=_narrowest(reach),
    )


def _narrowest(reach: int) -> str:
    """The type that holds numbers up to ``reach``, and computes fastest."""
    return next(kind for kind, most in TYPES.items() if reach < most)


def _nothing(answer: Answer, bottom: int, base: int) -> int:
    """What the engine counts for a code that is no answer.

    A code x adds x - floor + base to the key, a reversed one low + high - x -
    floor + base; all but x itself belongs to the offset. Where there is no
    answer, this constant stands for x and makes that 0.
    """
    if answer.reverse:
        return int(answer.low) + int(answer.high) - bottom + base  # type: ignore[arg-type]
    return bottom - base
