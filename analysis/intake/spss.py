"""sav: typed columns, value labels, and codes that the file declares missing."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyreadstat

from analysis.intake.header import clean, unique
from analysis.intake.limits import MOST_COLUMNS
from analysis.intake.raw import Raw
from analysis.intake.tell import fault, readable


def read(path: Path, kind: str, wanted: frozenset[str]) -> Raw:
    """A sav file. System-missing is null, a declared missing code stays a code."""
    with readable(kind):
        _, known = pyreadstat.read_sav(path, metadataonly=True)
    if len(known.column_names) > MOST_COLUMNS:
        raise fault("too-many-columns", most=MOST_COLUMNS)
    names = dict(
        zip(known.column_names, unique(map(clean, known.column_names)), strict=True)
    )
    asked = {clean(name) for name in wanted}
    chosen = [one for one, name in names.items() if not asked or name in asked]
    with readable(kind):
        values, known = pyreadstat.read_sav(
            path,
            user_missing=True,  # else codes become empty and ranges are lost
            usecols=chosen,
            output_format="dict",
            disable_datetime_conversion=True,
        )
        table = pa.table({names[one]: _column(values[one]) for one in chosen})
    if chosen and not table.num_rows:
        raise fault("no-rows")
    return Raw(
        kind=kind,
        table=table,
        names=tuple(names.values()),
        encoding=known.file_encoding,
        labels={names[k]: v for k, v in known.variable_value_labels.items()},
        missing={
            names[one]: tuple((span["lo"], span["hi"]) for span in spans)
            for one, spans in known.missing_ranges.items()
        },
    )


def _column(values: list[object]) -> pa.Array:
    column = pa.array(values, from_pandas=True)  # nan is system-missing
    return column.cast(pa.string()) if pa.types.is_null(column.type) else column
