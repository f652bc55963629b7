"""What a file holds before anything is known of a study, of whatever kind it is.

Here a file without a description comes in too: ``raw(path)`` with no columns asked
for gives all of them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

import numpy as np
import pyarrow as pa

from analysis.intake.kinds import kind_of
from analysis.line import Line

READERS = {  # a reader's libraries are only loaded for its own kind
    "csv": "delimited",
    "tsv": "delimited",
    "xlsx": "workbook",
    "sav": "spss",
    "parquet": "columnar",
}
Span = tuple[float, float] | tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """Columns as they stand in a file: text, or numbers where the file types them.

    Parameters
    ----------
    kind : str
        csv, tsv, xlsx, sav or parquet.
    table : pyarrow.Table
        The columns asked for that are there, under clean and unique names. Null is
        an empty cell; a declared missing code is a value like any other.
    names : tuple of str
        Every column of the file.
    header_rows : int
        Rows above the first respondent, counted as rows of the file.
    blank : tuple of int
        Rows of the file without any answer, left out of ``table``.
    labels : mapping of column to mapping of number to str
        Value labels (sav).
    missing : mapping of column to tuple of (low, high)
        Codes and ranges that the file declares missing (sav).
    """

    kind: str
    table: pa.Table
    names: tuple[str, ...]
    header_rows: int = 0
    blank: tuple[int, ...] = ()
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    labels: Mapping[str, Mapping[float, str]] = field(default_factory=dict)
    missing: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    notices: tuple[Line, ...] = ()

    def rows_of(self, places: np.ndarray) -> list[int]:
        """The rows of the file, from 1, that rows of ``table`` come from."""
        last = self.header_rows + self.table.num_rows + len(self.blank)
        numbers = np.arange(self.header_rows + 1, last + 1)
        kept = np.delete(numbers, np.array(self.blank, int) - self.header_rows - 1)
        return kept[places].tolist()


def raw(path: Path, wanted: Collection[str] = ()) -> Raw:
    """Read a file, in this process.

    Parameters
    ----------
    path : Path
    wanted : collection of str
        Columns that a study asks for: only these are read, and the header is the
        row (or rows) that names most of them. Empty: every column.

    Raises
    ------
    StudyError
        The file is of another kind, broken, too large or without respondents.
    """
    kind = kind_of(path)
    reader = import_module(f"analysis.intake.{READERS[kind]}")
    read: Callable[[Path, str, frozenset[str]], Raw] = reader.read
    return read(path, kind, frozenset(wanted))


def packed(found: Raw) -> pa.Table:
    """The table, with all that is known beside it in its metadata."""
    known = {
        "kind": found.kind,
        "names": found.names,
        "header_rows": found.header_rows,
        "blank": found.blank,
        "encoding": found.encoding,
        "delimiter": found.delimiter,
        "sheet": found.sheet,
        "labels": {k: list(v.items()) for k, v in found.labels.items()},
        "missing": found.missing,
        "notices": [(line.key, dict(line.facts)) for line in found.notices],
    }
    return found.table.replace_schema_metadata({"raw": json.dumps(known)})


def unpacked(table: pa.Table) -> Raw:
    """What ``packed`` packed."""
    known = json.loads(table.schema.metadata[b"raw"])
    known["names"] = tuple(known["names"])
    known["blank"] = tuple(known["blank"])
    known["labels"] = {k: dict(map(tuple, v)) for k, v in known["labels"].items()}
    spans = known["missing"].items()
    known["missing"] = {name: tuple(map(tuple, found)) for name, found in spans}
    known["notices"] = tuple(Line(key, facts) for key, facts in known["notices"])
    return Raw(table=table.replace_schema_metadata(None), **known)
