import pandas as pd
import pyreadstat

from analysis.intake import load
from analysis.intake.raw import raw
from tests.brought import ONE, causes, describe, faults

NAN = float("nan")


def brought(folder, columns, described=ONE, **options):
    path = folder / "answers.sav"
    pyreadstat.write_sav(pd.DataFrame(columns), path, **options)
    return describe(folder, described, "answers.sav")


def test_a_declared_code_stays_apart_from_an_empty_cell(tmp_path):
    study = brought(
        tmp_path,
        {"q1": [1.0, 9.0, NAN, 7.0, 9.0]},
        missing_ranges={"q1": [9]},
        variable_value_labels={"q1": {9.0: "don't know"}},
    )
    reading = load(study)
    assert reading.table.to_pydict() == {"q1": [1, 9, None, 7, 9]}
    assert reading.study.missing_of("q1") == (9,)
    assert study.missing_of("q1") == ()
    (line,) = reading.receipt.remarks
    assert (line.key, line.facts["count"]) == ("notice-declared-missing", 2)
    assert causes([line])


def test_codes_in_a_declared_range_are_missing_where_they_occur(tmp_path):
    study = brought(
        tmp_path,
        {"q1": [1.0, 97.0, 98.5, 100.0, -1.0]},
        missing_ranges={"q1": [{"lo": 97, "hi": 99}, -1]},
        variable_value_labels={"q1": {99.0: "refused"}},
    )
    reading = load(study)
    assert reading.study.missing_of("q1") == (-1, 97, 98.5, 99)
    assert reading.table.to_pydict() == {"q1": [1.0, 97.0, 98.5, None, -1.0]}
    assert causes(reading.receipt.remarks) == ["outside-limits", "declared-missing"]


def test_a_code_that_the_study_has_already_is_not_added_nor_told(tmp_path):
    described = ONE + "missing = [9]\n"
    study = brought(tmp_path, {"q1": [1.0, 9.0]}, described, missing_ranges={"q1": [9]})
    reading = load(study)
    assert reading.study == study
    assert reading.receipt.remarks == ()


def test_groups_are_text_and_their_declared_codes_are_no_unknown_levels(tmp_path):
    described = '[groups.org]\nlevels = { 1 = "Water", 2 = "Rail" }\n'
    reading = load(
        brought(
            tmp_path,
            {"org": [1.0, 2.0, 8.0, NAN]},
            described,
            missing_ranges={"org": [8]},
        )
    )
    assert reading.table.to_pydict() == {"org": ["1", "2", "8", None]}
    assert reading.study.groups["org"].missing == (8,)
    assert causes(reading.receipt.remarks) == ["declared-missing"]


def test_text_is_read_without_the_spaces_that_fill_it_up(tmp_path):
    described = '[groups.org]\nlevels = { W = "Water", O = "Rail" }\n'
    reading = load(brought(tmp_path, {"org": ["W", "O", ""]}, described))
    assert reading.table.to_pydict() == {"org": ["W", "O", None]}


def test_labels_are_kept_for_a_file_without_a_description(tmp_path):
    labels = {"q1": {1.0: "oneens", 7.0: "eens"}}
    brought(tmp_path, {"q1": [1.0, 7.0], "x": ["a", "b"]}, variable_value_labels=labels)
    found = raw(tmp_path / "answers.sav")
    assert found.labels == labels
    assert found.table.to_pydict() == {"q1": [1.0, 7.0], "x": ["a", "b"]}


def test_a_sav_that_is_cut_off_or_empty_is_refused(tmp_path):
    study = brought(tmp_path, {"q1": [1.0] * 500})
    path = tmp_path / "answers.sav"
    content = path.read_bytes()
    path.write_bytes(content[:100])
    assert faults(load, study) == ["file-unreadable"]
    assert faults(load, brought(tmp_path, {"q1": pd.Series([], dtype=float)})) == [
        "no-rows"
    ]
