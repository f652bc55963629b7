"""Where links are kept: SQLite beside the studies, or a database by its address.

SQLite writes ahead and waits for the disk (WAL, synchronous FULL), so that what was
acknowledged is there after a crash; deleted content is overwritten.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path
from threading import Lock, RLock
from typing import TypeVar

from sqlalchemy import (
    Engine,
    MetaData,
    PoolProxiedConnection,
    create_engine,
    event,
    inspect,
)
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import InvalidatePoolError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from analysis.errors import StudyError
from analysis.study.home import home

Done = TypeVar("Done")
# in the environment: other places than the home, as SQLAlchemy writes addresses
DATABASE, VISITS = "KWADRANT_DATABASE", "KWADRANT_VISITS"
PATIENCE = 5  # seconds: another process may be writing, or a server gone
PRAGMAS = (
    f"busy_timeout = {PATIENCE * 1000}",  # milliseconds
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "foreign_keys = ON",
)
# threads that wait for each other here write one after another, each as soon as it
# can; those that wait in SQLite sleep up to a tenth of a second at a time
writing = RLock()
MOST_OPEN = 8  # databases: links, visits, and those of earlier homes
_open: dict[str, PoolProxiedConnection] = {}
_engines: dict[str, Engine] = {}
_making = Lock()


class LinksUnavailableError(StudyError):
    """What the app remembers of links cannot be read or written just now."""


def links_url() -> str:
    """Where links are kept."""
    return os.environ.get(DATABASE) or f"sqlite:///{home() / 'links.db'}"


def visits_url() -> str:
    """Where a viewer counts openings; the only place a viewer writes."""
    return os.environ.get(VISITS) or f"sqlite:///{home() / 'visits.db'}"


def file_of(url: str) -> Path | None:
    """The file of an SQLite database; None for another kind.

    Raises
    ------
    sqlalchemy.exc.ArgumentError
        This is no address of a database.
    """
    place = make_url(url)
    if place.get_backend_name() != "sqlite" or not place.database:
        return None
    return Path(place.database)


@cache
def connected(url: str, tables: MetaData) -> Engine:
    """The database with its tables; made where it is not there yet.

    Raises
    ------
    LinksUnavailableError
        It cannot be reached or made.
    """
    try:
        engine = _engine(url)
        if _in_a_file(engine):
            with writing:
                _make(engine, tables)
                _stay_open(url, engine)
        else:
            _make(engine, tables)
    except (SQLAlchemyError, OSError) as error:
        raise LinksUnavailableError from error
    return engine


def _engine(url: str) -> Engine:
    """One for all threads; nothing is asked of the database yet."""
    with _making:
        if url not in _engines:
            file = make_url(url).get_backend_name() == "sqlite"
            _engines[url] = _file(url) if file else _server(url)
        return _engines[url]


def _in_a_file(engine: Engine) -> bool:
    return engine.dialect.name == "sqlite"


def surely(procedure: Callable[..., Done]) -> Callable[..., Done]:
    """A database that is gone, locked or full is told as a fault in words."""

    @wraps(procedure)
    def told(*given: object, **how: object) -> Done:
        try:
            return procedure(*given, **how)
        except (SQLAlchemyError, OSError) as error:
            raise LinksUnavailableError from error

    return told


def _make(engine: Engine, tables: MetaData) -> None:
    """Make the tables that are missing; another process may be doing so too."""
    if _made(engine, tables):
        return
    try:
        with engine.begin() as connection:
            if _in_a_file(engine):
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            tables.create_all(connection)
    except SQLAlchemyError:
        if not _made(engine, tables):  # by who was a moment earlier
            raise


def _made(engine: Engine, tables: MetaData) -> bool:
    return set(tables.tables) <= set(inspect(engine).get_table_names())


def _stay_open(url: str, engine: Engine) -> None:
    """Keep one connection that is never used.

    Whoever closes the last one lets SQLite write its log back and remove it, which
    takes ten times as long as what a visitor writes.
    """
    before = _open.pop(url, None)
    if len(_open) >= MOST_OPEN:
        before = _open.pop(next(iter(_open)))
    if before is not None:
        before.close()
    _open[url] = engine.raw_connection()


def _server(url: str) -> Engine:
    """A database of a server; whoever waits for one that is silent is told so."""
    driver = make_url(url).get_driver_name()
    patient = {"timeout": PATIENCE} if driver == "pg8000" else {}
    engine = create_engine(url, pool_timeout=PATIENCE, connect_args=patient)
    lost = (engine.dialect.loaded_dbapi.Error, OSError)

    def still_there(connection: DBAPIConnection, *_: object) -> None:
        """A server that came back left the connections of before behind."""
        try:
            engine.dialect.do_ping(connection)
        except lost as error:  # SQLAlchemy's own ping lets an OSError through
            raise InvalidatePoolError from error

    event.listen(engine, "checkout", still_there)
    return engine


def _file(url: str) -> Engine:
    """A database in a file, opened anew each time: one that is gone opens nothing."""
    path = make_url(url).database
    if path and path != ":memory:":
        Path(path).parent.mkdir(parents=True, mode=0o700, exist_ok=True)
    engine = create_engine(url, poolclass=NullPool)
    event.listen(engine, "connect", _careful)
    return engine


def _careful(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
