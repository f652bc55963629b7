"""DuckDB inside the process: a table in memory, a parquet file, or its own file.

Once the answers are registered a connection reads nothing else: no other file, no
network, no extension, and no setting can be changed any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb
import ibis
import pyarrow as pa

from analysis.errors import MissingAnswersError, UnknownTableError
from analysis.store.engine import TABLE
from analysis.store.slim import slim

SAFE = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "python_enable_replacements": "false",
    "preserve_insertion_order": "false",  # order says nothing; streaming saves memory
}


class DuckDB:
    """Answers in DuckDB, read by as many threads as ask."""

    dialect = "duckdb"

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        nobody = self.fetch(f"FROM {TABLE} LIMIT 0")
        self.schema = ibis.Schema.from_pyarrow(nobody.schema)
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")

    @classmethod
    def holding(cls, table: pa.Table) -> DuckDB:
        """The answers themselves, copied into memory in their smallest types."""
        connection = duckdb.connect(config=SAFE)
        connection.register("incoming", slim(table))
        connection.execute(f"CREATE TABLE {TABLE} AS FROM incoming")
        connection.unregister("incoming")
        return cls(connection)

    @classmethod
    def scanning(cls, path: Path) -> DuckDB:
        """A parquet file, read where it stands for each question anew.

        Raises
        ------
        MissingAnswersError
            There is no such file, or it is no parquet file.
        """
        connection = duckdb.connect(config=SAFE)
        place = _text(str(path.resolve()))
        source = f"SELECT * FROM read_parquet({place})"
        try:
            connection.execute(f"CREATE VIEW {TABLE} AS {source}")
        except duckdb.Error as fault:
            raise MissingAnswersError(file=path.name) from fault
        connection.execute(f"SET allowed_paths = [{place}]")
        return cls(connection)

    @classmethod
    def attached(cls, path: Path, table: str) -> DuckDB:
        """A table of a DuckDB file, which is only read.

        Raises
        ------
        MissingAnswersError
            There is no such file, or it is no DuckDB file.
        UnknownTableError
            The file has no table of that name.
        """
        if not path.is_file():
            raise MissingAnswersError(file=path.name)
        connection = duckdb.connect(config=SAFE)
        try:
            place = _text(str(path.resolve()))
            connection.execute(f"ATTACH {place} AS source (READ_ONLY)")
        except duckdb.Error as fault:
            raise MissingAnswersError(file=path.name) from fault
        try:
            name = ".".join(map(_name, table.split(".")))
            connection.execute(f"CREATE VIEW {TABLE} AS FROM source.{name}")
        except duckdb.Error as fault:
            raise UnknownTableError(table=table, file=path.name) from fault
        return cls(connection)

    def fetch(self, sql: str) -> pa.Table:
        """The rows of one question, on a cursor of its own."""
        with self._connection.cursor() as cursor:
            return cursor.sql(sql).to_arrow_table()

    def scan(self, columns: Sequence[str]) -> None:
        """Read columns and do next to nothing: what any question costs at least."""
        kinds = ((name, self.schema[name]) for name in columns)
        read = (
            f"count({_name(name)})" if kind.is_string() else f"sum({_name(name)})"
            for name, kind in kinds
        )
        self.fetch(
            f"SELECT {', '.join(f'{r} AS c{i}' for i, r in enumerate(read))} "
            f"FROM {TABLE}"
        )


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _name(value: str) -> str:
    return '"' + value.replace('"', '""') + '"'
