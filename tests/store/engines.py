"""Every way to reach answers; a drawn table runs on each of them."""

from __future__ import annotations

from dataclasses import replace

import duckdb
import pyarrow.parquet as pq

from analysis.store import Store
from analysis.study.model import Engine
from tests.store.memory import Memory


def in_memory(study, table, _folder):
    return Store.of(study, table)


def from_parquet(study, table, folder):
    pq.write_table(table, folder / "answers.parquet")
    return Store.open(replace(study, answers="answers.parquet", folder=folder))


def from_duckdb(study, table, folder):
    with duckdb.connect(folder / "answers.duckdb") as connection:
        connection.register("drawn", table)
        connection.execute("CREATE TABLE answers AS FROM drawn")
    source = Engine(url="duckdb:///answers.duckdb", table="answers")
    return Store.open(replace(study, engine=source, folder=folder))


def row_by_row(study, table, _folder):
    return Memory.of(study, table)


ENGINES = (in_memory, from_parquet, from_duckdb, row_by_row)


def same(ours, theirs):
    """Whether two sets of cells are the same to the last bit."""
    assert ours.names == theirs.names
    assert ours.levels == theirs.levels
    assert ours.n_missing == theirs.n_missing
    for column in ("values", "n", "weight", "weight_squared"):
        assert getattr(ours, column).tolist() == getattr(theirs, column).tolist()
    if ours.incomplete is not None:
        left, right = ours.incomplete, theirs.incomplete
        assert str(left.values.tolist()) == str(right.values.tolist())  # nan is nan
        assert left.n.tolist() == right.n.tolist()
    return True
