"""DuckDB reads the answers of the study, and nothing else."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import duckdb
import pytest

from analysis.errors import (
    AbsentColumnError,
    EngineNotAtHandError,
    MissingAnswersError,
    StudyError,
    UnknownTableError,
)
from analysis.store import Counting, Store
from analysis.store.duckdb import DuckDB
from analysis.study.model import Engine
from tests.drawn import answers, cells, study
from tests.store.engines import from_duckdb, from_parquet, in_memory, same
from tests.store.memory import Memory

SMALL = study(items="a", groups={"g": "p q"})
DRAWN = answers("a g \n 1 p \n 2 q \n 2 q")


@pytest.fixture(params=[in_memory, from_parquet, from_duckdb])
def engine(request, tmp_path):
    return request.param(SMALL, DRAWN, tmp_path).engine


@pytest.mark.parametrize(
    "attack",
    [
        "SELECT * FROM read_csv('{folder}/secret.csv')",
        "SELECT * FROM read_text('{folder}/secret.csv')",
        "COPY answers TO '{folder}/stolen.csv'",
        "ATTACH '{folder}/other.duckdb'",
        "SET enable_external_access = true",
        "SET allowed_paths = ['{folder}']",
        "INSTALL httpfs",
        "LOAD httpfs",
    ],
)
def test_nothing_but_the_answers_can_be_reached(engine, tmp_path, attack):
    (tmp_path / "secret.csv").write_text("a\n1\n")
    with pytest.raises(duckdb.Error), engine._connection.cursor() as cursor:
        cursor.execute(attack.format(folder=tmp_path))
    assert not (tmp_path / "stolen.csv").exists()


def test_a_file_of_an_engine_is_only_read(tmp_path):
    engine = from_duckdb(SMALL, DRAWN, tmp_path).engine
    with pytest.raises(duckdb.Error), engine._connection.cursor() as cursor:
        cursor.execute("DELETE FROM source.answers")


def test_threads_ask_at_once(engine):
    def ask(place):
        some = Store(engine, SMALL).only({"g": ["pq"[place % 2]]})
        return some.cells("a").total

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(ask, range(32))) == [1, 2] * 16


def test_names_with_quotes_are_names(tmp_path):
    folder = tmp_path / 'it\'s [a] "study"'
    folder.mkdir()
    odd = study(items='"', groups={"g; DROP": "p'q"})
    table = DRAWN.rename_columns(['"', "g;"])
    odd = replace(odd, groups={"g": replace(odd.groups["g; DROP"], column="g;")})
    for reach in (in_memory, from_parquet, from_duckdb):
        found = reach(odd, table, folder)
        assert found.cells('"').total == 3
        assert found.cells("g").n_missing == 3


def test_a_file_that_is_not_there_is_told(tmp_path):
    for name in ("none.parquet", "none.PARQUET"):
        with pytest.raises(MissingAnswersError) as fault:
            Store.open(replace(SMALL, answers=name, folder=tmp_path))
        assert fault.value.lines[0].facts == {"file": name}


def test_a_file_of_another_kind_is_told(tmp_path):
    (tmp_path / "a.parquet").write_text("no parquet")
    (tmp_path / "a.duckdb").write_text("no database")
    source = Engine(url="duckdb:///a.duckdb", table="answers")
    for told in ({"answers": "a.parquet"}, {"engine": source}):
        with pytest.raises(MissingAnswersError):
            Store.open(replace(SMALL, folder=tmp_path, **told))


def test_a_table_or_engine_that_is_not_there_is_told(tmp_path):
    from_duckdb(SMALL, DRAWN, tmp_path)
    other = Engine(url="duckdb:///answers.duckdb", table="others")
    with pytest.raises(UnknownTableError):
        Store.open(replace(SMALL, engine=other, folder=tmp_path))
    far = Engine(url="postgres://somewhere/db", table="answers")
    with pytest.raises(EngineNotAtHandError) as fault:
        Store.open(replace(SMALL, engine=far, folder=tmp_path))
    assert fault.value.lines[0].facts == {"engine": "postgres"}


def test_four_slashes_lead_from_the_root(tmp_path):
    from_duckdb(SMALL, DRAWN, tmp_path)
    source = Engine(url=f"duckdb:///{tmp_path}/answers.duckdb", table="main.answers")
    assert Store.open(replace(SMALL, engine=source)).n == 3


def test_absent_columns_are_told_together():
    wide = study(items="a b", groups={"h": "p"}, weight="w")
    with pytest.raises(StudyError) as fault:
        Store.of(wide, DRAWN)
    assert [line.facts["column"] for line in fault.value.lines] == ["b", "h", "w"]
    with pytest.raises(AbsentColumnError):
        Store.of(SMALL, DRAWN).defined(study(items="b"))


def test_unknown_filters_are_told_together():
    with pytest.raises(StudyError) as fault:
        Store.of(SMALL, DRAWN).only(
            {"g": ["p", "r", "s"], "h": ["t"], "quadrants": ["ll"]}
        )
    keys = [line.key for line in fault.value.lines]
    assert keys == ["fault-unknown-level"] * 2 + ["fault-unknown-filter"] * 2


def test_parquet_is_read_anew_in_its_own_types(tmp_path):
    table = answers("a g \n 1 p \n 7 q")
    found = from_parquet(SMALL, table, tmp_path)
    assert same(found.cells("a"), cells("a n \n 1 1 \n 7 1"))


def test_what_was_asked_is_not_asked_again():
    store = Store.of(study(items="s d", quadrants="s d"), answers("s d \n 1 2 \n 3 4"))
    asked = []
    fetch = DuckDB.fetch
    spy = type("Spy", (), {"dialect": "duckdb", "schema": store.engine.schema})()
    spy.fetch = lambda sql: asked.append(sql) or fetch(store.engine, sql)
    watched = replace(store, engine=spy)
    watched.cells("s", "quadrants")
    assert len(asked) == 2  # both axes for the cut, then the cells
    (
        watched.cuts(),
        watched.cells("s", "quadrants"),
        watched.only({}).cells("s", "quadrants"),
    )
    assert len(asked) == 2
    quadrants = replace(store.study.quadrants, cut="mean", ties="out")
    watched.defined(replace(store.study, quadrants=quadrants)).cuts()
    assert len(asked) == 2  # another rule, the same axes


def test_a_store_and_a_fake_offer_the_same():
    assert isinstance(Store.of(SMALL, DRAWN), Counting)
    assert isinstance(Memory.of(SMALL, DRAWN), Counting)
