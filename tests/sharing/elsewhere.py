"""A database of a server, for the tests of links: new for each, gone after it.

``KWADRANT_TEST_DATABASE`` is the address of a database where others may be made.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, select
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from analysis.sharing import links, visits
from analysis.sharing.database import DATABASE, VISITS, connected

SERVER = os.environ.get("KWADRANT_TEST_DATABASE")
in_files = pytest.mark.skipif(bool(SERVER), reason="of files, not of a server")
on_a_server = pytest.mark.skipif(not SERVER, reason="set KWADRANT_TEST_DATABASE")
# of a connection that broke, pg8000 leaves the socket to the collector
breaking = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


@contextmanager
def kept_elsewhere() -> Iterator[str]:
    """Links and visits are in a database of this name, where a server is named."""
    if not SERVER:
        yield ""
        return
    name = f"kwadrant_{secrets.token_hex(6)}"
    told(f"CREATE DATABASE {name}")
    url = make_url(SERVER).set(database=name).render_as_string(hide_password=False)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(DATABASE, url)
            patch.setenv(VISITS, url)
            yield name
    finally:
        connected(url, links.TABLES).dispose()
        told(f"DROP DATABASE {name} WITH (FORCE)")


def kept(home: Path) -> bytes:
    """All that is remembered, in files and on a server."""
    files = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    if not SERVER:
        return b"".join(files)
    with links._engine().connect() as held, visits._engine().connect() as seen:
        found = [held.execute(select(it)).all() for it in links.TABLES.sorted_tables]
        found += [seen.execute(select(it)).all() for it in visits.TABLES.sorted_tables]
    return b"".join([*files, repr(found).encode()])


def told(statement: str) -> None:
    """Tell the server something as who may make databases."""
    with admin().connect() as connection:
        connection.exec_driver_sql(statement)


def admin() -> Engine:
    return create_engine(SERVER, poolclass=NullPool, isolation_level="AUTOCOMMIT")
