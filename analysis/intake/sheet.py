"""Rows of cells, from csv or xlsx -> named columns of text."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import pyarrow as pa

from analysis.intake.header import DEEPEST, Row, clean, header
from analysis.intake.limits import MOST_COLUMNS, MOST_ROWS, MOST_VALUES
from analysis.intake.tell import fault, notice
from analysis.line import Line


@dataclass(frozen=True, slots=True)
class Sheet:
    """The wanted columns, and the rows of the file that are not among them."""

    table: pa.Table
    names: tuple[str, ...]
    header_rows: int
    blank: tuple[int, ...]
    notices: tuple[Line, ...]


def body(rows: Sequence[Row], wanted: Collection[str], above: int = 0) -> Sheet:
    """Header and respondents apart.

    Parameters
    ----------
    rows : sequence of rows
        Cells as text; an empty cell is None or spaces. Rows may end early.
    wanted : collection of str
        Columns asked for; empty for all.
    above : int
        Rows of the file before the first of ``rows``.

    Raises
    ------
    StudyError
        There is no row of answers, or there are too many rows or columns.
    """
    top = next((at for at, row in enumerate(rows) if filled(row)), None)
    if top is None:
        raise fault("no-rows")
    deep, names = header(rows[top : top + DEEPEST], wanted)
    start = top + deep
    kept = [at for at in range(start, len(rows)) if filled(rows[at])]
    if not kept:
        raise fault("no-rows")
    _check_size(len(kept), len(names))
    blank = sorted(set(range(start, kept[-1])) - set(kept))
    notices = (notice("header-rows", rows=deep),) if deep > 1 else ()
    if blank:
        notices += (notice("blank-rows", count=len(blank)),)
    return Sheet(
        table=_columns(names, [rows[at] for at in kept], wanted),
        names=tuple(names),
        header_rows=start + above,
        blank=tuple(at + 1 + above for at in blank),
        notices=notices,
    )


def filled(row: Row) -> bool:
    """Whether any cell of a row says something."""
    return any(cell and not cell.isspace() for cell in row)


def _columns(
    names: Sequence[str], rows: Sequence[Row], wanted: Collection[str]
) -> pa.Table:
    asked = {clean(name) for name in wanted}
    chosen = [at for at, name in enumerate(names) if not asked or name in asked]
    return pa.table(
        {
            names[at]: pa.array(
                [row[at] or None if at < len(row) else None for row in rows],
                pa.string(),
            )
            for at in chosen
        }
    )


def _check_size(rows: int, columns: int) -> None:
    if columns > MOST_COLUMNS:
        raise fault("too-many-columns", most=MOST_COLUMNS)
    if rows > MOST_ROWS:
        raise fault("too-many-rows", most=MOST_ROWS)
    if rows * columns > MOST_VALUES:
        raise fault("too-many-values", most=MOST_VALUES)
