"""Real questionnaires, read as ../shared/datasets/README.md says they are."""

from dataclasses import replace

import pytest

from analysis.intake import load
from analysis.intake.raw import raw
from analysis.study.read import read, reads
from tests.shared import DATASETS, needs_shared

pytestmark = needs_shared
KCMO = """
[study]
id = "kcmo"
answers = "kcmo_resident_2022.sav"
[answer_scales.satisfied]
low = 1
high = 5
[items]
q17_01 = { answer_scale = "satisfied" }
q17_02 = { answer_scale = "satisfied" }
q25_d = {}
[groups.method]
levels = { Mail = "Mail", Phone = "Phone", Web = "Web" }
"""


def answered(reading, *columns):
    """Respondents with a code for one of these that does not mean "no answer"."""
    found = {}
    for column in columns:
        missing = reading.study.missing_of(column)
        codes = reading.table.column(column).to_pylist()
        found[column] = sum(c is not None and c not in missing for c in codes)
    return found


@pytest.mark.parametrize("file", ["univer.csv", "univer.sav"])
def test_univer_is_the_same_from_csv_and_sav(file):
    study = read(DATASETS / "univer")
    reading = load(replace(study, answers=file))
    assert reading.receipt.rows == 2179
    assert reading.receipt.remarks == ()
    assert reading.receipt.not_used == ("changefa",)
    assert reading.table.equals(load(study).table)
    assert answered(reading, *study.items) == dict.fromkeys(study.items, 2179)
    willing = reading.table.column("willingn").to_pylist()
    assert sum(willing) / 2179 == pytest.approx(5.9816, abs=5e-5)  # print
    assert sum(w == 7 for w in willing) / 2179 == pytest.approx(0.4562, abs=5e-5)


def test_corp_rep_has_its_declared_missing_codes_apart():
    reading = load(read(DATASETS / "corp_rep"))
    assert reading.receipt.rows == 344
    loyalty = {"cusl_1": 341, "cusl_2": 340, "cusl_3": 341, "cusa": 343, "age": 343}
    assert answered(reading, *loyalty) == loyalty
    assert reading.table.column("cusl_2").to_pylist().count(-99) == 4
    assert reading.receipt.remarks == ()  # the study says the same


def test_corp_rep_from_csv_is_the_same_with_the_missing_code_of_the_study():
    study = read(DATASETS / "corp_rep")
    plain = load(replace(study, answers="corp_rep.csv"))
    assert plain.table.equals(load(study).table)
    assert plain.receipt.remarks == ()


def test_without_the_missing_code_of_the_study_the_csv_is_out_of_its_limits():
    study = read(DATASETS / "corp_rep")
    items = {name: replace(item, missing=()) for name, item in study.items.items()}
    study = replace(study, answers="corp_rep.csv", missing=(), items=items)
    remarks = load(study).receipt.remarks
    assert [line.key for line in remarks] == ["notice-outside-limits"] * 5
    counted = {line.facts["column"]: line.facts["count"] for line in remarks}
    assert counted == {"cusl_1": 3, "cusl_2": 4, "cusl_3": 3, "cusa": 1, "age": 1}
    assert {line.facts["codes"] for line in remarks} == {"-99"}


def test_the_sav_alone_declares_what_is_missing():
    study = read(DATASETS / "corp_rep")
    items = {name: replace(item, missing=()) for name, item in study.items.items()}
    reading = load(replace(study, missing=(), items=items))
    assert answered(reading, "cusl_2") == {"cusl_2": 340}
    assert reading.study.items["cusl_2"].missing == (-99,)
    assert reading.study.items["comp_1"].missing == ()


def test_kcmo_declares_dont_know_for_some_items_only():
    study = reads(KCMO, DATASETS / "kcmo_resident")
    reading = load(study)
    assert reading.receipt.rows == 2017
    assert reading.table.column("q17_02").to_pylist().count(9) == 740
    assert reading.study.missing_of("q17_02") == (9,)
    assert reading.study.missing_of("q25_d") == ()


def test_two_header_rows_of_a_survey_export_are_found():
    described = '[study]\nid = "a"\nanswers = "surveymonkey_starwars.csv"\n'
    described += '[items.han]\ncolumn = "Han Solo"\n'
    reading = load(reads(described, DATASETS / "import"))
    assert (reading.receipt.rows, reading.receipt.header_rows) == (1186, 2)
    assert reading.receipt.encoding == "cp1252"
    han = reading.table.column("Han Solo").to_pylist()
    assert sum(answer is not None for answer in han) == 829
    assert han.count("Unfamiliar (N/A)") == 15


def test_files_without_a_description_can_be_read_whole():
    sus = raw(DATASETS / "import" / "sus_n30.csv")
    assert (sus.table.num_rows, sus.table.num_columns) == (30, 11)
    assert all(name == name.strip() for name in sus.names)
    efc = raw(DATASETS / "import" / "efc.sav")
    assert (efc.table.num_rows, len(efc.labels)) == (908, 17)
    assert sum(column.null_count for column in efc.table.columns) == 715
    lime = raw(DATASETS / "import" / "limesurvey_rse2017_nl.csv")
    assert (lime.table.num_rows, len(lime.names)) == (77, 131)
