"""What makes a file useless for its study: told together, nothing is computed."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from analysis.intake.header import clean
from analysis.intake.needs import needs, wanted
from analysis.intake.raw import Raw
from analysis.intake.tell import first, short
from analysis.line import Fact, Line
from analysis.study.faults import close
from analysis.study.model import Study

NUMBER = r"^\s*[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?\s*$"
COMMA = r"^\s*[+-]?\d*,\d+\s*$"
POINT = r"^\s*[+-]?\d*\.\d+\s*$"


def fatal(study: Study, raw: Raw) -> Iterator[Line]:
    """Columns that are not there, repeated respondents, weights that are no weights."""
    there = set(raw.table.column_names)
    for column, place in wanted(study).items():
        if clean(column) not in there:
            yield _missing(column, place, raw)
    if study.respondent is not None and clean(study.respondent) in there:
        yield from _respondents(study.respondent, raw)
    if study.weight is not None and clean(study.weight) in there:
        yield from _weights(study.weight, raw)
    comma, point = _with_sign(study, raw, COMMA), _with_sign(study, raw, POINT)
    if len(comma) and len(point):
        rarer = raw.rows_of(min(comma, point, key=len))
        yield _line("mixed-decimals", count=len(rarer), rows=first(rarer))


def weights(column: pa.ChunkedArray) -> pa.Array:
    """A column of weights as floats; null where it holds no number."""
    found = column.combine_chunks()
    if pa.types.is_string(found.type):
        shaped = pc.match_substring_regex(found, NUMBER)
        found = pc.if_else(shaped, found, pa.scalar(None, pa.string()))
        found = pc.replace_substring(pc.utf8_trim_whitespace(found), ",", ".")
        found = pc.utf8_ltrim(found, "+")
    number = found.cast(pa.float64())
    finite = pc.is_finite(number)
    return pc.if_else(finite, number, pa.scalar(None, pa.float64()))


def decimal(study: Study, raw: Raw) -> str | None:
    """The decimal sign of a csv, where its numbers show one."""
    if len(_with_sign(study, raw, COMMA)):
        return ","
    return "." if len(_with_sign(study, raw, POINT)) else None


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
        rows = raw.rows_of(np.flatnonzero(pc.is_in(found, value_set=again).to_numpy()))
        yield _line(
            "repeated-respondent", column=column, count=len(again), rows=first(rows)
        )


def _weights(column: str, raw: Raw) -> Iterator[Line]:
    found = weights(raw.table.column(clean(column))).to_numpy(zero_copy_only=False)
    wrong = np.flatnonzero(~(found >= 0))  # also where there is none
    if len(wrong):
        rows = first(raw.rows_of(wrong))
        yield _line("wrong-weight", column=column, count=len(wrong), rows=rows)
    elif not found.any():
        yield _line("no-weight", column=column)


def _with_sign(study: Study, raw: Raw, form: str) -> np.ndarray:
    """The rows of a csv where a number is written in this form, from 0."""
    if raw.kind not in ("csv", "tsv"):
        return np.array([], int)
    found = np.zeros(raw.table.num_rows, bool)
    for column in {need.column for need in needs(study) if need.items} | {study.weight}:
        if column is not None and clean(column) in raw.table.column_names:
            fits = pc.match_substring_regex(raw.table.column(clean(column)), form)
            found |= pc.fill_null(fits, False).to_numpy()
    return np.flatnonzero(found)


def _line(cause: str, **facts: Fact) -> Line:
    return Line(f"fault-{cause}", short(facts))
