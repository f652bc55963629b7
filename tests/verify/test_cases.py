import json

import pytest

from analysis.errors import StudyError
from analysis.verify.cases import Field, fields, read

ONE = {"id": "d/f/x-y", "family": "f", "procedure": "p", "variables": {}}


def write(folder, name, cases, schema="refcase/2"):
    (folder / name).write_text(json.dumps({"schema": schema, "cases": cases}))


def paths(results):
    return {field.path: field.value for field in fields(results)}


def test_a_path_joins_keys_positions_and_names_of_a_matrix():
    matrix = {"rows": ["a"], "cols": ["2.5 %", "p adj"], "values": [[1, 2]]}
    found = paths({"ci": [0.1, 0.2], "rows": [{"b": 3}], "m": matrix, "n": 4})
    assert found == {
        "ci.0": 0.1,
        "ci.1": 0.2,
        "rows.0.b": 3,
        "m.a.2.5 %": 1,
        "m.a.p adj": 2,
        "n": 4,
    }


def test_a_matrix_without_names_goes_by_position():
    assert paths({"m": {"values": [[5, 6]]}}) == {"m.0.0": 5, "m.0.1": 6}


def test_random_and_wrong_numbers_are_no_reference():
    held = {"sim_RANDOM": [1], "boot_ci": [1], "type3_WRONG_but_common": 1, "n": 1}
    assert [f.path for f in fields(held) if f.is_reference] == ["n"]


def test_a_case_keeps_its_files_subset_and_tolerance(tmp_path):
    given = {"data_file": ["data/a.csv"], "subset": {"g": [1, 2]}, "results": {"n": 1}}
    given |= {"tolerance": {"rel": 0.1}}
    write(tmp_path, "d__f.json", [ONE | given])
    (case,) = read(tmp_path)
    assert case.files == (tmp_path / "data/a.csv",)
    assert (case.subset, case.tolerance["rel"]) == ({"g": (1, 2)}, 0.1)
    assert (case.name, case.fields) == ("x-y", (Field(("n",), 1),))


def test_a_tolerance_may_be_one_number(tmp_path):
    write(tmp_path, "d__f.json", [ONE | {"results": {"n": 1}, "tolerance": "1e-3"}])
    assert read(tmp_path)[0].tolerance == {"rel": 0.001}


def test_a_folder_without_cases_is_told(tmp_path):
    with pytest.raises(StudyError) as fault:
        read(tmp_path / "nowhere")
    assert fault.value.lines[0].key == "fault-no-reference-cases"


def test_all_unreadable_files_are_told_at_once(tmp_path):
    (tmp_path / "a.json").write_text("{")
    (tmp_path / "b.json").write_text("[]")
    write(tmp_path, "c.json", [], schema="refcase/1")
    write(tmp_path, "d.json", [{"id": "no results"}])
    with pytest.raises(StudyError) as fault:
        read(tmp_path)
    files = [line.facts["file"] for line in fault.value.lines]
    assert files == ["a.json", "b.json", "c.json", "d.json"]
