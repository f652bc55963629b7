"""parquet: the typed columns asked for."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from analysis.intake.header import clean, unique
from analysis.intake.raw import Raw
from analysis.intake.tell import fault, readable


def read(path: Path, kind: str, wanted: frozenset[str]) -> Raw:
    """A parquet file; columns that nobody asked for are never read."""
    asked = {clean(name) for name in wanted}
    with readable(kind), pq.ParquetFile(path) as file:
        if not file.metadata.num_rows:
            raise fault("no-rows")
        names = unique(map(clean, file.schema_arrow.names))
        chosen = [at for at, name in enumerate(names) if not asked or name in asked]
        for at in chosen:
            if pa.types.is_nested(file.schema_arrow.field(at).type):
                raise fault("nested-column", column=names[at])
        table = file.read(columns=[file.schema_arrow.names[at] for at in chosen])
        columns = [_column(column) for column in table.columns]
    return Raw(
        kind=kind,
        table=pa.table(columns, names=[names[at] for at in chosen]),
        names=tuple(names),
    )


def _column(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Numbers or text; not a number is null."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        return _column(column.cast(kind.value_type))
    if pa.types.is_boolean(kind):
        return column.cast(pa.int8())
    if pa.types.is_integer(kind) or pa.types.is_null(kind):
        return column if pa.types.is_integer(kind) else column.cast(pa.string())
    if pa.types.is_floating(kind) or pa.types.is_decimal(kind):
        number = column.cast(pa.float64())
        return pc.if_else(pc.is_nan(number), pa.scalar(None, pa.float64()), number)
    return column.cast(pa.string())
