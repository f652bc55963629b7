"""What makes a file useless for its study: told together, nothing is computed."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from analysis.intake.codes import Value, number_of
from analysis.intake.distinct import distinct
from analysis.intake.header import clean
from analysis.intake.needs import needs, wanted
from analysis.intake.raw import Raw
from analysis.intake.tell import first, short
from analysis.line import Fact, Line
from analysis.study.faults import close
from analysis.study.model import Study

COMMA = re.compile(r"\s*[+-]?\d*,\d+\s*\Z", re.ASCII)
POINT = re.compile(r"\s*[+-]?\d*\.\d+\s*\Z", re.ASCII)


def fatal(study: Study, raw: Raw) -> Iterator[Line]:
    """Columns that are not there, repeated respondents, weights that are no weights."""
    for column, place in wanted(study).items():
        if clean(column) not in raw.table.column_names:
            yield _missing(column, place, raw)
    if study.respondent is not None and clean(study.respondent) in raw.names:
        yield from _respondents(study.respondent, raw)
    if study.weight is not None and clean(study.weight) in raw.names:
        yield from _weights(study.weight, raw)
    yield from _decimals(study, raw)


def weights(column: pa.ChunkedArray) -> pa.Array:
    """A column of weights as floats; null where it holds no number."""
    if not pa.types.is_string(column.type):
        return column.combine_chunks().cast(pa.float64())
    found = distinct(column)
    return found.coded([number_of(one) for one in found.values]).cast(pa.float64())


def decimal(study: Study, raw: Raw) -> str | None:
    """The decimal sign of a csv, where its numbers show one."""
    if _rows(study, raw, COMMA):
        return ","
    return "." if _rows(study, raw, POINT) else None


def _missing(column: str, place: str, raw: Raw) -> Line:
    near = close(column, raw.names)
    if near is None:
        return _line("missing-column", place=place, column=column)
    return _line("missing-column-meant", place=place, column=column, meant=near)


def _respondents(column: str, raw: Raw) -> Iterator[Line]:
    found = raw.table.column(clean(column))
    counted = pc.value_counts(found.drop_null()).flatten()
    again = counted[0].filter(pc.greater(counted[1], 1))
    if len(again):
        rows = np.flatnonzero(pc.is_in(found, value_set=again).to_numpy())
        facts = {"count": len(again), "rows": first(raw.rows[rows].tolist())}
        yield _line("repeated-respondent", column=column, **facts)


def _weights(column: str, raw: Raw) -> Iterator[Line]:
    found = weights(raw.table.column(clean(column))).to_numpy(zero_copy_only=False)
    wrong = np.flatnonzero(~(found >= 0))  # also where there is none
    if len(wrong):
        facts = {"count": len(wrong), "rows": first(raw.rows[wrong].tolist())}
        yield _line("wrong-weight", column=column, **facts)
    elif not found.any():
        yield _line("no-weight", column=column)


def _decimals(study: Study, raw: Raw) -> Iterator[Line]:
    comma, point = _rows(study, raw, COMMA), _rows(study, raw, POINT)
    if comma and point:
        rarer = sorted(min(comma, point, key=len))
        yield _line("mixed-decimals", count=len(rarer), rows=first(rarer))


def _rows(study: Study, raw: Raw, form: re.Pattern[str]) -> list[int]:
    """The rows of a csv where a number is written in this form."""

    def fits(value: Value) -> bool:
        return form.match(str(value)) is not None

    if raw.kind not in ("csv", "tsv"):
        return []
    found: set[int] = set()
    for column in {need.column for need in needs(study) if need.items} | {study.weight}:
        if column is not None and clean(column) in raw.table.column_names:
            where = distinct(raw.table.column(clean(column))).where(fits)
            found.update(raw.rows[where].tolist())
    return sorted(found)


def _line(cause: str, **facts: Fact) -> Line:
    return Line(f"fault-{cause}", short(facts))
