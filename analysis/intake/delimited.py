"""csv and tsv: which delimiter, which rows, which header."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path

from analysis.intake.encoding import decoded
from analysis.intake.header import DEEPEST
from analysis.intake.limits import MOST_ROWS
from analysis.intake.raw import Raw
from analysis.intake.sheet import body
from analysis.intake.tell import fault, first

DELIMITERS = (",", ";", "\t", "|")
NONE = "\x1f"  # stands in no file, so that each row is one field
DECLARED = re.compile(
    r'"?sep=([,;\t|])"?\r?\n', re.IGNORECASE
)  # Excel's own first line
END = "\x1a"  # how DOS ended a text


@dataclass(frozen=True, slots=True)
class Split:
    """Rows under one delimiter, up to the first that does not fit."""

    delimiter: str
    rows: list[list[str]]
    ragged: tuple[int, ...] = ()  # rows with another number of fields
    broken: int | None = None  # the row where a quote is wrong

    @property
    def width(self) -> int:
        """Fields of the first row that has any."""
        return next((len(row) for row in self.rows if row), 0)

    @property
    def constant(self) -> bool:
        """Whether every row has as many fields."""
        return not self.ragged and self.broken is None


def read(path: Path, kind: str, wanted: frozenset[str]) -> Raw:
    """A csv or tsv file."""
    text, encoding, notices = decoded(path.read_bytes())
    text = text.rstrip(END)
    said = DECLARED.match(text)
    found = _split(text[said.end() :], said[1]) if said else best(text)
    _check(found)
    sheet = body(found.rows, wanted, above=1 if said else 0)
    return Raw(
        kind=kind,
        table=sheet.table,
        names=sheet.names,
        header_rows=sheet.header_rows,
        blank=sheet.blank,
        encoding=encoding,
        delimiter=found.delimiter if found.width > 1 else None,
        notices=notices + sheet.notices,
    )


def best(text: str) -> Split:
    """The delimiter that cuts every row in as many fields; the most of those.

    Where none does, the one with most fields in the header, to tell what is wrong.
    """
    top = text.lstrip("\r\n")  # blank rows above the header tell nothing
    widths = {delimiter: _split(top, delimiter, 1).width for delimiter in DELIMITERS}
    likely = sorted(DELIMITERS, key=lambda one: widths[one], reverse=True)
    tried = [_split(text, one) for one in likely[:1] if widths[one] > 1]
    for one in likely[1:]:
        if tried and not tried[-1].constant and widths[one] > 1:
            tried.append(_split(text, one))
    tried = tried or [_split(text, NONE)]
    return max(tried, key=lambda one: (one.constant, one.width))


def _split(text: str, delimiter: str, most: int = MOST_ROWS + DEEPEST) -> Split:
    rows: list[list[str]] = []
    ragged: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    width, number = 0, 0
    try:
        for number, row in enumerate(reader, start=1):
            if len(rows) > most:
                break
            line = row if "".join(row).strip() or len(row) > 1 else []
            width = width or len(line)
            if line and len(line) != width:
                ragged.append(number)
            rows.append(line)
    except csv.Error:
        return Split(delimiter, rows, tuple(ragged), number + 1)
    while rows and not rows[-1]:
        rows.pop()
    return Split(delimiter, rows, tuple(ragged))


def _check(found: Split) -> None:
    if found.broken is not None:
        raise fault("csv-quote", row=found.broken)
    if found.ragged:
        facts = {"count": len(found.ragged), "rows": first(found.ragged)}
        raise fault("csv-ragged", fields=found.width, **facts)
