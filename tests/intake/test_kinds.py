import zipfile

import pytest

from analysis.intake.kinds import kind_of
from tests.brought import faults, workbook

OTHERS = [
    (b"%PDF-1.7", "pdf"),
    (b"\x89PNG\r\n", "picture"),
    (b"\xd0\xcf\x11\xe0old", "xls"),
    (b"<!DOCTYPE html><p>", "html"),
    (b"\x1f\x8b\x08", "gz"),
    (b"$FL2@(#)", "sav"),
    (b"$FL3@(#)", "zsav"),
    (b"PAR1", "parquet"),
    (b"a,b\n1,2\n", "text"),
]


@pytest.mark.parametrize(("content", "kind"), OTHERS)
@pytest.mark.parametrize("named", ["csv", "xlsx", "sav", "parquet"])
def test_a_file_of_another_kind_is_refused_with_its_real_kind(
    tmp_path, content, kind, named
):
    path = tmp_path / f"answers.{named}"
    path.write_bytes(content)
    if kind == ("text" if named == "csv" else named):
        assert kind_of(path) == named
    else:
        assert faults(kind_of, path) == ["other-kind"]


def test_a_workbook_is_known_inside_and_under_another_name(tmp_path):
    path = workbook(tmp_path / "answers.xlsx", ["q1"], [1])
    assert kind_of(path) == "xlsx"
    assert faults(kind_of, path.rename(tmp_path / "answers.csv")) == ["other-kind"]


@pytest.mark.parametrize("part", ["word/document.xml", "content.xml", "data.csv"])
def test_another_zip_is_no_workbook(tmp_path, part):
    path = tmp_path / "answers.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(part, "x")
    assert faults(kind_of, path) == ["other-kind"]


@pytest.mark.parametrize("kind", ["xls", "xlsm", "xlsb", "ods", "zsav", "por"])
def test_kinds_that_are_not_read_are_refused_with_advice(tmp_path, kind):
    path = tmp_path / f"answers.{kind.upper()}"
    path.write_bytes(b"x")
    assert faults(kind_of, path) == ["kind-refused"]


@pytest.mark.parametrize("name", ["answers", "answers.txt", "a.csv.exe", ".csv"])
def test_an_unknown_kind_is_refused(tmp_path, name):
    (tmp_path / name).write_bytes(b"a\n1\n")
    assert faults(kind_of, tmp_path / name) == ["kind-unknown"]


def test_a_file_may_be_missing_empty_or_too_large(tmp_path):
    path = tmp_path / "answers.csv"
    assert faults(kind_of, path) == ["file-not-found"]
    path.touch()
    assert faults(kind_of, path) == ["file-empty"]
    with path.open("wb") as file:
        file.truncate(51 * 1024**2)
    assert faults(kind_of, path) == ["file-too-large"]
