"""Where the answers of a study are, and which engine reads them."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pyarrow as pa

from analysis import intake
from analysis.errors import EngineNotAtHandError, NothingAskedError
from analysis.store.duckdb import DuckDB
from analysis.store.engine import Engine
from analysis.study.model import Engine as Source
from analysis.study.model import Study


def hold(table: pa.Table) -> Engine:
    """An engine that keeps the answers in memory.

    Raises
    ------
    NothingAskedError
        The answers have no column.
    """
    if not table.column_names:
        raise NothingAskedError
    return DuckDB.holding(table)


def reach(study: Study) -> tuple[Engine, Study]:
    """The engine with the answers, and the study as its answers complete it.

    Raises
    ------
    StudyError
        The answers cannot be reached or read.
    """
    if study.engine is not None:
        return _connect(study.engine, study.folder or Path()), study
    if study.answers is not None and study.answers.lower().endswith(".parquet"):
        return DuckDB.scanning((study.folder or Path()) / study.answers), study
    reading = intake.load(study)
    return hold(reading.table), reading.study


def _connect(source: Source, folder: Path) -> Engine:
    """The engine behind an address; ``duckdb:///`` leads from the study's folder.

    As in SQLAlchemy three slashes start a path from here, four one from the root.
    """
    url = urlsplit(source.url)
    if url.scheme != "duckdb":
        raise EngineNotAtHandError(engine=url.scheme)
    path = folder / unquote(url.path.removeprefix("/"))
    return DuckDB.attached(path, source.table)
