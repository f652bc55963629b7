import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from analysis.intake import load
from tests.brought import bring, describe, faults

DESCRIBED = """
weight = "w"
[items.q1]
low = 1
high = 7
[items.q2]
labels = { 1 = "ja", 0 = "nee" }
[groups.org]
levels = { 1 = "Water", 2 = "Rail" }
"""


def brought(folder, **columns):
    pq.write_table(pa.table(columns), folder / "answers.parquet")
    return describe(folder, DESCRIBED, "answers.parquet")


@pytest.mark.parametrize("kind", [pa.int8(), pa.uint64(), pa.float64(), pa.string()])
def test_numbers_may_be_typed_in_any_way(tmp_path, kind):
    column = pa.array([1, 7, None, 9]).cast(kind)
    org = pa.array([1, 2, 2, 1]).cast(kind)
    weight = pa.array([1.0, 0.5, 2.5, 0.0])
    reading = load(brought(tmp_path, q1=column, q2=org, org=org, w=weight, x=org))
    assert reading.table.to_pydict() == {
        "q1": [1, 7, None, None],
        "q2": [1, None, None, 1],
        "org": ["1", "2", "2", "1"],
        "w": [1.0, 0.5, 2.5, 0.0],
    }
    assert reading.table.schema.field("q1").type == pa.int8()
    assert reading.receipt.not_used == ("x",)


def test_booleans_dictionaries_and_not_a_number_are_read(tmp_path):
    reading = load(
        brought(
            tmp_path,
            q1=pa.array([1.0, float("nan"), 3.5]),
            q2=pa.array([True, False, None]),
            org=pa.array(["Water", "Rail", "1"]).dictionary_encode(),
            w=pa.array([1, 2, 3]),
        )
    )
    assert reading.table.to_pydict() == {
        "q1": [1.0, None, 3.5],
        "q2": [1, 0, None],
        "org": ["1", "2", "1"],
        "w": [1.0, 2.0, 3.0],
    }


def test_nested_cut_and_empty_files_are_refused(tmp_path):
    one = pa.array([1])
    study = brought(tmp_path, q1=pa.array([[1]]), q2=one, org=one, w=one)
    assert faults(load, study) == ["nested-column"]
    study = brought(tmp_path, **dict.fromkeys(["q1", "q2", "org", "w"], one))
    content = (tmp_path / "answers.parquet").read_bytes()
    assert load(study).receipt.rows == 1
    cut = bring(tmp_path, content[: len(content) // 2], DESCRIBED, "answers.parquet")
    assert faults(load, cut) == ["file-unreadable"]
    empty = dict.fromkeys(["q1", "q2", "org", "w"], pa.array([], pa.int8()))
    assert faults(load, brought(tmp_path, **empty)) == ["no-rows"]
