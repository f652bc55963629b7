"""Databases copied while they are written to: from where they are kept, and back.

SQLite is copied by its own means; from another database the rows go, as they all were
at one moment, into a file of SQLite.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, MetaData, create_engine, func, insert, select
from sqlalchemy.pool import NullPool

from analysis.sharing.database import connected, file_of


def save(url: str, tables: MetaData, target: Path) -> None:
    """Copy a database to a file; none where there is nothing yet.

    Raises
    ------
    sqlite3.Error, SQLAlchemyError, OSError, LinksUnavailableError
    """
    file = file_of(url)
    if file is None:
        _rows(connected(url, tables), _plain(target), tables)
    elif file.is_file():
        with (
            closing(sqlite3.connect(file)) as live,
            closing(sqlite3.connect(target)) as to,
        ):
            live.backup(to)


def put_back(source: Path, url: str, tables: MetaData) -> None:
    """Copy a file that ``save`` made to where the database is kept.

    Raises
    ------
    SQLAlchemyError, OSError, LinksUnavailableError
    """
    file = file_of(url)
    if not source.is_file():
        return
    if file is None:
        _rows(_plain(source), connected(url, tables), tables)
    else:
        file.parent.mkdir(parents=True, mode=0o700, exist_ok=True)
        shutil.copy2(source, file)


def holds(url: str, tables: MetaData) -> bool:
    """Is anything kept there?"""
    file = file_of(url)
    if file is not None:
        return file.exists()
    with connected(url, tables).connect() as connection:
        counted = (select(func.count()).select_from(it) for it in tables.sorted_tables)
        return any(connection.execute(it).scalar_one() for it in counted)


def clear(url: str, tables: MetaData) -> None:
    """Remove what a copy that failed left behind where nothing was before."""
    file = file_of(url)
    if file is not None:
        file.unlink(missing_ok=True)  # rows elsewhere go in all together, or not


def _plain(file: Path) -> Engine:
    """A file that nobody else has open, and that is let go of after each use."""
    return create_engine(f"sqlite:///{file}", poolclass=NullPool)


def _rows(source: Engine, target: Engine, tables: MetaData) -> None:
    tables.create_all(target)
    one_moment = source.connect().execution_options(isolation_level="SERIALIZABLE")
    with one_moment as left, target.begin() as right:
        for table in tables.sorted_tables:
            # numbers that the database gives out itself are given out anew
            given = table.autoincrement_column
            asked = [it for it in table.c if it is not given]
            found = left.execute(select(*asked).order_by(*table.primary_key))
            rows = [dict(row._mapping) for row in found]
            if rows:
                right.execute(insert(table), rows)
