"""Definitions as Ibis expressions: what an answer, a level and a quadrant are."""

from __future__ import annotations

import sys
from math import ceil, floor

import ibis
import ibis.expr.types as ir

from analysis.scales import Alike, Answer, Membership
from analysis.study.model import LEVELS, Code

FAR = sys.float_info.max  # between -FAR and FAR: neither nan nor infinite


def number(column: ir.Value) -> ir.NumericValue:
    """A column of codes as numbers; a word that is no number is missing."""
    kind = column.type()
    if kind.is_integer():
        return column.cast("int64") if kind.is_unsigned_integer() else column
    if kind.is_boolean():
        return column.cast("int8")
    if kind.is_numeric():
        return column.cast("float64")
    return column.try_cast("float64")


def is_answer(code: ir.NumericValue, answer: Answer) -> ir.BooleanValue:
    """Whether a code is an answer: within the limits and not said to be missing."""
    inside = _inside(code, answer.low, answer.high)
    missing = [m for m in map(as_number, answer.missing) if _may_be(m, code, answer)]
    return inside & ~code.isin(missing) if missing else inside


def as_number(code: Code) -> int | float | None:
    """A code of study.toml as a number, whole where it can be; None for a word."""
    try:
        value = float(code)
    except ValueError:
        return None
    return int(value) if value.is_integer() else value


def position(column: ir.Value, membership: Membership) -> ir.IntegerValue:
    """The place of a level among the levels; for any other code one place beyond."""
    is_text = column.type().is_string()
    codes = column if is_text else number(column)
    levels = membership.levels if is_text else map(as_number, membership.levels)
    beyond = _small(len(membership.levels))
    cases = [
        (codes == level, _small(place))
        for place, level in enumerate(levels)
        if level is not None
    ]
    return ibis.cases(*cases, else_=beyond) if cases else beyond


def quadrant(
    search: tuple[ir.BooleanValue, ir.BooleanValue],
    decision: tuple[ir.BooleanValue, ir.BooleanValue],
) -> ir.IntegerValue:
    """The place of a quadrant among ll, lh, hl, hh from (known, high) per axis.

    Whoever is in none of them is one place beyond.
    """
    high = search[1].cast("int8") * _small(LEVELS.index("hl")) + decision[1].cast(
        "int8"
    )
    return ibis.ifelse(search[0] & decision[0], high, _small(len(LEVELS)))


def alike(table: ir.Table, definition: Alike) -> ir.BooleanValue:
    """Whether every answer is there, and all are the same code."""
    codes = [number(table[answer.column]) for answer in definition.answers]
    held = (is_answer(c, a) for c, a in zip(codes, definition.answers, strict=True))
    return ibis.and_(*held, *(code == codes[0] for code in codes[1:])).fill_null(False)


def weight_of(column: ir.Value) -> ir.FloatingValue:
    """A survey weight; null where it is missing, negative or no number."""
    weight = number(column).cast("float64")
    return ibis.ifelse(_is_number(weight, 0.0, FAR), weight, ibis.null("float64"))


def whole(limit: float | None) -> bool:
    """Whether a limit is there and a whole number."""
    return limit is not None and float(limit).is_integer()


def _inside(
    code: ir.NumericValue, low: float | None, high: float | None
) -> ir.BooleanValue:
    if not code.type().is_integer():
        bottom = -FAR if low is None else float(low)
        return _is_number(code, bottom, FAR if high is None else float(high))
    if low is not None and high is not None:
        return code.between(ceil(low), floor(high))
    if low is not None:
        return code >= ceil(low)
    return code.notnull() if high is None else code <= floor(high)


def _is_number(code: ir.NumericValue, low: float, high: float) -> ir.BooleanValue:
    """Between two limits and not nan.

    nan is asked for apart: it lies above every limit, but an engine that trusts
    the extremes a parquet file states, which leave nan out, drops the limit.
    """
    return code.between(low, high) & ~code.isnan()


def _may_be(missing: float | None, code: ir.NumericValue, answer: Answer) -> bool:
    """Whether a missing code lies where the limits alone would let it in."""
    if missing is None or (code.type().is_integer() and isinstance(missing, float)):
        return False
    above = answer.low is None or missing >= answer.low
    return above and (answer.high is None or missing <= answer.high)


def _small(value: int) -> ir.IntegerValue:
    return ibis.literal(value, "int8" if value < 2**7 else "int16")
