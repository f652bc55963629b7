"""From a case to cells: its columns side by side, as a study of their own.

A case goes the way of any questionnaire: ``Store`` counts the cells, so that scores,
splits and missing answers are those of the pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

from analysis.cells import Cells, Moments
from analysis.errors import StudyError, raise_all
from analysis.store import Store
from analysis.study.model import Group, Item, Study
from analysis.verify.cases import Case

Levels = Mapping[str, tuple[str, ...]]
Subset = tuple[tuple[str, tuple[object, ...]], ...]
KEPT = 8  # data sets at a time
ORDERS = (  # of levels that are words, where the case does not give one
    ("LL", "LH", "HL", "HH"),
    ("Low", "High"),
    ("Low", "Medium", "High"),
    ("Tower", "Apartment", "Atrium", "Terrace"),
    ("cold", "warm"),
    ("no", "yes"),
)


class NoReferenceDataError(StudyError):
    """A file of answers that a case names is not there (file)."""


def table(case: Case) -> pa.Table:
    """The rows of a case: every column of its files, its subset applied.

    A column that stands in several files is taken once. Input inside the case is a
    table too; a vector of length 1 may stand bare.
    """
    if not case.files:
        return _inline(case.variables["input_inline"])
    return _rows(case.files, tuple(case.subset.items()))


def cells(case: Case, *columns: str, groups: Levels | None = None) -> Cells:
    """The columns of a case counted; those in ``groups`` are levels, not numbers."""
    return answers(case).defined(study(columns, groups)).cells(*columns)


def moments(case: Case, missing: Literal["listwise", "pairwise"]) -> Moments:
    """Means and covariances of the items of a reliability case, reversed as it says."""
    return reversed_items(case).moments(*case.texts("items"), missing=missing)


def pairs(case: Case) -> dict[tuple[str, str], Cells]:
    """Every two items of a reliability case, of respondents who answered them all."""
    whole = replace(reversed_items(case).cells(*case.texts("items")), incomplete=None)
    return {pair: whole.pick(*pair) for pair in combinations(whole.names, 2)}


def reversed_items(case: Case) -> Store:
    """The rows of a case with its items as a study's, reversed as the case says."""
    given = {"": case.variables} if "items" in case.variables else _factors(case)
    items = {
        name: Item(
            column=name,
            low=float(of.get("min", of.get("lo"))),
            high=float(of.get("max", of.get("hi"))),
            reverse=name in _named(of.get("reverse_coded", of.get("rev"))),
        )
        for of in given.values()
        for name in of["items"]
    }
    return answers(case).defined(replace(study(()), items=items))


def _factors(case: Case) -> Mapping[str, Any]:
    return case.variables["factors"]  # type: ignore[return-value]


def _named(given: object) -> list[str]:
    """Names of which one may stand bare."""
    return [given] if isinstance(given, str) else list(given or [])  # type: ignore[call-overload]


def study(columns: Iterable[str], groups: Levels | None = None) -> Study:
    """The columns as a study: those in ``groups`` are groups, the others items."""
    of = groups or {}
    return Study(
        id="reference",
        items={name: Item(column=name) for name in columns if name not in of},
        groups={
            name: Group(column=_as_group(name), levels=dict.fromkeys(held, {}))
            for name, held in of.items()
        },
    )


def answers(case: Case) -> Store:
    """The rows of a case where they can be counted; kept for the next case."""
    if not case.files:
        return hold(table(case))
    return _kept(case.files, tuple(case.subset.items()))


def hold(rows: pa.Table) -> Store:
    """Rows where they can be counted: each column of codes also as a group's."""
    for name in rows.column_names:
        if _is_coded(rows[name]):
            rows = rows.append_column(_as_group(name), _text(rows[name]))
    return Store.of(study(()), rows)


def forget() -> None:
    """Read every file anew from here on."""
    _kept.cache_clear()
    _rows.cache_clear()


def levels(case: Case, column: str, reference: str | None = None) -> Levels:
    """The levels of a column in their order; the reference level comes first.

    Numbers go by size, words as ``ORDERS`` says, other words by the alphabet.
    """
    found = _text(table(case)[column]).unique().drop_null().to_pylist()
    order = next((o for o in ORDERS if set(found) <= set(o)), ())
    found.sort(key=order.index if order else _rank)
    if reference in found:
        found = [reference, *(level for level in found if level != reference)]
    return {column: tuple(found)}


def _rank(level: str) -> tuple[bool, float, str]:
    try:
        return False, float(level), level
    except ValueError:
        return True, 0.0, level


@lru_cache(maxsize=KEPT)
def _kept(files: tuple[Path, ...], subset: Subset) -> Store:
    return hold(_rows(files, subset))


@lru_cache(maxsize=KEPT)
def _rows(files: tuple[Path, ...], subset: Subset) -> pa.Table:
    rows = _side_by_side(files)
    for column, kept in subset:
        codes = pa.array([_code(value) for value in kept])
        rows = rows.filter(pc.is_in(_text(rows[column]), codes))
    return rows


def _as_group(name: str) -> str:
    return f"{name} as text"


def _is_coded(column: pa.ChunkedArray) -> bool:
    """Whether the column holds words or whole numbers: a group's levels."""
    if not pa.types.is_floating(column.type):
        return True
    return all(v is None or v.is_integer() for v in column.to_pylist())


def _side_by_side(files: tuple[Path, ...]) -> pa.Table:
    absent = [file for file in files if not file.is_file()]
    raise_all(NoReferenceDataError(file=file.name) for file in absent)
    options = csv.ConvertOptions(strings_can_be_null=True, null_values=[""])
    parts = [csv.read_csv(file, convert_options=options) for file in files]
    columns = {n: part[n] for part in parts for n in part.column_names}
    return pa.table({name: _as_numbers(held) for name, held in columns.items()})


def _inline(given: object) -> pa.Table:
    """A data frame (list of rows) or named vectors as a table."""
    if not isinstance(given, Mapping):
        raise TypeError("input is named: a data frame or vectors")
    if len(given) == 1 and _is_frame(frame := next(iter(given.values()))):
        return pa.Table.from_pylist(frame)
    vectors = {k: v if isinstance(v, list) else [v] for k, v in given.items()}
    columns = {name: pa.chunked_array([vector]) for name, vector in vectors.items()}
    return pa.table({name: _as_numbers(held) for name, held in columns.items()})


def _as_numbers(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """A column where everything is missing holds numbers that nobody gave."""
    return column.cast(pa.float64()) if pa.types.is_null(column.type) else column


def _is_frame(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], Mapping)


def _text(column: pa.ChunkedArray) -> pa.ChunkedArray:
    if pa.types.is_string(column.type):
        return column
    codes = [None if v is None else _code(v) for v in column.to_pylist()]
    return pa.chunked_array([codes], pa.string())


def _code(value: object) -> str:
    """A code as text: 1 and 1.0 are both "1"."""
    whole = isinstance(value, float) and value.is_integer()
    return str(int(value) if whole else value)  # type: ignore[call-overload]
