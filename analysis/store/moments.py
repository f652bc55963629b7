"""Means and covariances of items from sums, exact where answers are whole numbers.

The engine adds answers and their products, each counted from an origin near the
answers; Python subtracts and divides as fractions. So nothing cancels, and whole
answers give the same covariance in whatever order an engine adds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from itertools import combinations_with_replacement
from typing import Literal

import ibis
import ibis.expr.types as ir
import numpy as np

from analysis.cells import Moments
from analysis.errors import TooFewAnswersError
from analysis.scales import Answer
from analysis.store import sql
from analysis.store.expressions import is_answer, number, weight_of, whole
from analysis.store.view import View

FEWEST = 2  # a covariance divides by n - 1
WIDE, WIDEST = 2**15, 2**31  # products of wider answers do not fit 32, 64 bits

Missing = Literal["listwise", "pairwise"]
Pair = tuple[Fraction, Fraction, Fraction, Fraction]  # n, two sums, sum of products


def moments(
    view: View, items: Mapping[str, Answer], missing: Missing, everybody: int
) -> Moments:
    """Moments of items over respondents without a gap, or over pairs of items.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents answered every item, or both of a pair.
    """
    answers = tuple(items.values())
    origins = tuple(_origin(view, answer) for answer in answers)
    schema, dialect = view.engine.schema, view.engine.dialect
    steps = _steps(schema, answers, origins, view.weight, missing, dialect)
    row = view.engine.fetch(sql.statement(view.kept, *steps)).to_pylist()[0]
    sums = {name: Fraction(total or 0) for name, total in row.items()}
    pair = _together(sums) if missing == "listwise" else _apart(sums)
    n_missing = everybody - int(sums["n"])
    return _moments(tuple(items), origins, pair, n_missing, missing)


@lru_cache(maxsize=sql.CACHED)
def _steps(  # noqa: PLR0913
    schema: ibis.Schema,
    answers: tuple[Answer, ...],
    origins: tuple[float, ...],
    weight: str | None,
    missing: Missing,
    dialect: str,
) -> tuple[sql.Step, sql.Step]:
    """The answers from their origins, 0 where there is none; and their sums."""
    table = ibis.table(schema, name=sql.KEPT)
    usable = ibis.literal(True) if weight is None else _has_weight(table[weight])
    columns: dict[str, ir.Value] = {}
    for i, (one, origin) in enumerate(zip(answers, origins, strict=True)):
        held = is_answer(number(table[one.column]), one) & usable
        value = _value(table, one, origin)
        columns[f"a{i}"] = ibis.ifelse(held, value, 0).cast(value.type())
        columns[f"h{i}"] = ibis.ifelse(held, 1, 0).cast("int32")
    answered = sql.step("answered", table.select(**columns), dialect)
    summed = _sum_together if missing == "listwise" else _sum_apart
    return answered, sql.step("summed", summed(answered.table, len(answers)), dialect)


def _origin(view: View, answer: Answer) -> float:
    """Where an item's answers are counted from: a limit, or their rough mean."""
    for limit in (answer.low, answer.high):
        if limit is not None:
            return int(limit) if whole(limit) else limit
    table = ibis.table(view.engine.schema, name=sql.KEPT)
    code = number(table[answer.column])
    mean = code.cast("float64").mean(where=is_answer(code, answer))
    step = sql.step("origin", table.aggregate(mean=mean), view.engine.dialect)
    found = view.engine.fetch(sql.statement(view.kept, step)).to_pylist()
    return found[0]["mean"] or 0


def _value(table: ir.Table, answer: Answer, origin: float) -> ir.NumericValue:
    code, limits = number(table[answer.column]), (answer.low, answer.high)
    exact = code.type().is_integer() and all(map(whole, limits))
    width = answer.high - answer.low if exact else WIDEST  # type: ignore[operator]
    exact = width < WIDEST
    kind = "float64" if not exact else "int32" if width < WIDE else "int64"
    value = code.cast("int64" if exact else kind)
    if not answer.reverse:
        return (value - origin).cast(kind)
    turn = answer.low + answer.high - origin  # type: ignore[operator]
    return ((int(turn) if exact else turn) - value).cast(kind)


def _sum_together(table: ir.Table, size: int) -> ir.Table:
    """Sums over the respondents without a gap."""
    complete = table.filter(*(table[f"h{i}"] == 1 for i in range(size)))
    sums: dict[str, ir.Value] = {"n": complete.count()}
    sums |= {f"s{i}": complete[f"a{i}"].sum() for i in range(size)}
    for i, j in _pairs(size):
        sums[f"p{i}_{j}"] = (complete[f"a{i}"] * complete[f"a{j}"]).sum()
    return complete.aggregate(**sums)


def _sum_apart(table: ir.Table, size: int) -> ir.Table:
    """Sums over those who answered both: a gap is a 0, which adds nothing."""
    answered = [table[f"a{i}"] for i in range(size)]
    held = [table[f"h{i}"] for i in range(size)]
    sums: dict[str, ir.Value] = {"n": ibis.or_(*(h == 1 for h in held)).sum()}
    for i, j in _pairs(size):
        sums[f"n{i}_{j}"] = (held[i] * held[j]).sum()
        sums[f"p{i}_{j}"] = (answered[i] * answered[j]).sum()
        sums[f"s{i}_{j}"] = (answered[i] * held[j]).sum()
        sums[f"s{j}_{i}"] = (answered[j] * held[i]).sum()
    return table.aggregate(**sums)


def _together(sums: Mapping[str, Fraction]) -> Callable[[int, int], Pair]:
    return lambda i, j: (sums["n"], sums[f"s{i}"], sums[f"s{j}"], sums[f"p{i}_{j}"])


def _apart(sums: Mapping[str, Fraction]) -> Callable[[int, int], Pair]:
    return lambda i, j: tuple(  # type: ignore[return-value]
        sums[key] for key in (f"n{i}_{j}", f"s{i}_{j}", f"s{j}_{i}", f"p{i}_{j}")
    )


def _moments(
    names: tuple[str, ...],
    origins: tuple[float, ...],
    pair: Callable[[int, int], Pair],
    n_missing: int,
    missing: Missing,
) -> Moments:
    size = len(names)
    n, covariance = np.zeros((size, size), dtype=np.int64), np.zeros((size, size))
    mean = np.zeros(size)
    for i, j in _pairs(size):
        count, total, other, products = pair(i, j)
        if count < FEWEST:
            raise TooFewAnswersError(found=int(count), needed=FEWEST)
        n[i, j] = n[j, i] = int(count)
        value = (products - total * other / count) / (count - 1)
        covariance[i, j] = covariance[j, i] = float(value)
        if i == j:
            mean[i] = float(Fraction(origins[i]) + total / count)
    return Moments(
        names=names,
        n=n,
        mean=mean,
        covariance=covariance,
        n_missing=n_missing,
        missing=missing,
    )


def _pairs(size: int) -> list[tuple[int, int]]:
    return list(combinations_with_replacement(range(size), 2))


def _has_weight(column: ir.Value) -> ir.BooleanValue:
    return weight_of(column).notnull()
