"""xlsx: which sheet, and its cells as text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from analysis.intake import archive
from analysis.intake.header import DEEPEST, clean, header
from analysis.intake.limits import (
    LEAST_FILLED,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_VALUES,
    SMALL_BOX,
)
from analysis.intake.raw import Raw
from analysis.intake.sheet import body, filled
from analysis.intake.tell import fault, first, notice, readable
from analysis.line import Line

ERRORS = {"#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"}
Rows = list[list[str | None]]


def read(path: Path, kind: str, wanted: frozenset[str]) -> Raw:
    """An xlsx file: the visible sheet that has most of the wanted columns."""
    archive.check(path)
    with readable(kind):
        book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
        try:
            sheets = [one for one in book.worksheets if one.sheet_state == "visible"]
            if not sheets:
                raise fault("xlsx-without-sheet")
            chosen = _chosen(sheets, wanted)
            rows = _rows(chosen)
        finally:
            book.close()
    errors = _without_errors(rows)
    found = body(rows, wanted)
    notices = (notice("sheet", sheet=chosen.title),) if len(sheets) > 1 else ()
    return Raw(
        kind=kind,
        table=found.table,
        names=found.names,
        header_rows=found.header_rows,
        blank=found.blank,
        sheet=chosen.title,
        notices=notices + found.notices + _told(errors, found.names, wanted),
    )


def _chosen(
    sheets: list[ReadOnlyWorksheet], wanted: frozenset[str]
) -> ReadOnlyWorksheet:
    asked = {clean(name) for name in wanted}

    def named(sheet: ReadOnlyWorksheet) -> int:
        top = [row for _, row in zip(range(DEEPEST), _cells(sheet), strict=False)]
        return len(asked & set(header(top, wanted)[1]))

    return sheets[0] if len(sheets) == 1 else max(sheets, key=named)


def _rows(sheet: ReadOnlyWorksheet) -> Rows:
    """All rows up to the last that is filled."""
    rows: Rows = []
    some, widest, cells = 0, 0, 0
    for row in _cells(sheet):
        here = sum(cell is not None for cell in row)
        cells, some = cells + here, some + bool(here)
        widest = max(widest, len(row)) if here else widest
        if some > MOST_ROWS + DEEPEST:
            raise fault("too-many-rows", most=MOST_ROWS)
        if cells > MOST_VALUES:
            raise fault("too-many-values", most=MOST_VALUES)
        rows.append(row)
    while rows and not filled(rows[-1]):
        rows.pop()
    box = len(rows) * widest
    if box > SMALL_BOX and cells < LEAST_FILLED * box:
        raise fault("xlsx-unsafe", reason="empty")
    return rows


def _cells(sheet: ReadOnlyWorksheet) -> Iterator[list[str | None]]:
    sheet.reset_dimensions()  # what a file says of its size is not to be believed
    for row in sheet.iter_rows(values_only=True):
        if len(row) > MOST_COLUMNS:
            raise fault("too-many-columns", most=MOST_COLUMNS)
        yield [_text(cell) for cell in row]


def _text(cell: object) -> str | None:
    """A cell as the text that a csv would have: 1 and not 1.0, nothing as None."""
    if cell is None or isinstance(cell, str):
        return cell or None
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()  # a day is no moment
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)


def _without_errors(rows: Rows) -> dict[int, list[int]]:
    """Empty the cells where Excel reports an error; their rows per column."""
    found: dict[int, list[int]] = defaultdict(list)
    for number, row in enumerate(rows, start=1):
        for at, cell in enumerate(row):
            if cell in ERRORS:
                row[at] = None
                found[at].append(number)
    return found


def _told(
    errors: dict[int, list[int]], names: tuple[str, ...], wanted: frozenset[str]
) -> tuple[Line, ...]:
    asked = {clean(name) for name in wanted}
    return tuple(
        notice(
            "error-cells",
            column=names[at],
            count=len(rows),
            rows=first(rows),
        )
        for at, rows in errors.items()
        if at < len(names) and (not asked or names[at] in asked)
    )
