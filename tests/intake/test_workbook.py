import re
import zipfile
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart

from analysis.intake import archive, load
from tests.brought import ONE, causes, describe, faults, workbook

TWO = ONE + "[items.q2]\nlow = 0\nhigh = 10\n"
SHEET = "xl/worksheets/sheet1.xml"
CELLS = (["q1", "q2"], [1, 3.5], [7, 10])


def brought(folder, *rows, described=TWO, **options):
    workbook(folder / "answers.xlsx", *rows, **options)
    return describe(folder, described, "answers.xlsx")


def forged(folder, change, part=SHEET):
    """A workbook with one part changed."""
    study = brought(folder, *CELLS)
    path = folder / "answers.xlsx"
    with zipfile.ZipFile(path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    parts[part] = change(parts.get(part, b""))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, content in parts.items():
            whole.writestr(name, content)
    return study


def test_numbers_words_dates_and_booleans_are_read(tmp_path):
    described = """
        [items]
        q1 = { low = 0, high = 1 }
        q2 = {}
        [groups.day]
        levels = { "2021-03-04" = "Thursday" }
    """
    rows = ["q1", "q2", "day"], [True, "ja", date(2021, 3, 4)], [1.0, None, "x"]
    reading = load(brought(tmp_path, *rows, described=described))
    assert reading.table.to_pydict() == {
        "q1": [1, 1],
        "q2": ["ja", None],
        "day": ["2021-03-04", None],
    }
    assert causes(reading.receipt.remarks) == ["unknown-level"]


def test_a_number_in_text_counts_with_a_comma_too(tmp_path):
    reading = load(brought(tmp_path, ["q1", "q2"], ["1", "3,5"], [7, 4.25]))
    assert reading.table.to_pydict() == {"q1": [1, 7], "q2": [3.5, 4.25]}


def test_the_sheet_that_has_the_columns_is_read_and_said(tmp_path):
    study = brought(tmp_path, ["notes"], ["x"], sheets=[("Data", CELLS)])
    receipt = load(study).receipt
    assert (receipt.sheet, receipt.rows) == ("Data", 2)
    assert causes(receipt.remarks) == ["sheet"]


def test_a_hidden_sheet_is_not_read(tmp_path):
    study = brought(tmp_path, ["q1", "q2"], [2, 2], sheets=[("Old", CELLS)])
    book = load_workbook(tmp_path / "answers.xlsx")
    book["Old"].sheet_state = "hidden"
    book.save(tmp_path / "answers.xlsx")
    assert load(study).table.to_pydict() == {"q1": [2], "q2": [2]}


def test_two_header_rows_are_seen(tmp_path):
    rows = ["How was it?", None], ["q1", "q2"], [9, 3]
    receipt = load(brought(tmp_path, *rows)).receipt
    assert receipt.header_rows == 2
    assert causes(receipt.remarks) == ["header-rows", "outside-limits"]
    assert receipt.remarks[1].facts["rows"] == "3"


def test_cells_with_an_error_are_missing_and_counted(tmp_path):
    reading = load(brought(tmp_path, ["q1", "q2"], ["#N/A", 1], ["#DIV/0!", 2], [3, 3]))
    assert reading.table.to_pydict() == {"q1": [None, None, 3], "q2": [1, 2, 3]}
    (line,) = reading.receipt.remarks
    assert (line.key, line.facts["count"]) == ("notice-error-cells", 2)
    assert line.facts["rows"] == "2, 3"


def test_what_a_file_says_of_its_size_is_not_believed(tmp_path):
    def wide(sheet):
        return re.sub(rb'ref="[A-Z0-9:]+"', b'ref="A1:XFD1048576"', sheet)

    assert load(forged(tmp_path, wide)).receipt.rows == 2


def test_empty_formatted_rows_below_do_not_count(tmp_path):
    rows = b"".join(
        b'<row r="%d"><c r="A%d" s="0"/></row>' % (n, n) for n in range(4, 9_000)
    )
    study = forged(
        tmp_path, lambda x: x.replace(b"</sheetData>", rows + b"</sheetData>")
    )
    assert load(study).receipt.rows == 2


def cell(place):
    row = re.sub("[A-Z]", "", place)
    made = f'<row r="{row}"><c r="{place}"><v>1</v></c></row></sheetData>'.encode()
    return lambda sheet: sheet.replace(b"</sheetData>", made)


@pytest.mark.parametrize(
    ("change", "part", "cause"),
    [
        (
            lambda x: x.replace(b"<sheetData>", b"<!DOCTYPE x><sheetData>"),
            SHEET,
            "xlsx-unsafe",
        ),
        (lambda x: b'<!ENTITY a "b">' + x, "xl/styles.xml", "xlsx-unsafe"),
        (lambda x: x.decode().encode("utf-16"), SHEET, "xlsx-unsafe"),
        (lambda x: b"x", "xl/vbaProject.bin", "xlsx-unsafe"),
        (lambda x: b"x", "xl/embeddings/more.xlsx", "xlsx-unsafe"),
        (lambda x: b"x", "../outside.xml", "xlsx-unsafe"),
        (lambda x: b" " * 30_000_000, "xl/extra.xml", "xlsx-unsafe"),
        (lambda x: x[:200], SHEET, "file-unreadable"),
        (lambda x: x.replace(b"<v>1</v>", b"<f>A1+1</f>"), SHEET, "xlsx-formula"),
        (cell("XFD4"), SHEET, "too-many-columns"),
        (cell("A200000"), SHEET, "xlsx-unsafe"),
    ],
)
def test_a_hostile_workbook_is_refused(tmp_path, change, part, cause):
    assert faults(load, forged(tmp_path, change, part)) == [cause]


def test_a_workbook_of_many_parts_is_refused(tmp_path):
    study = brought(tmp_path, *CELLS)
    with zipfile.ZipFile(tmp_path / "answers.xlsx", "a") as whole:
        for number in range(archive.MOST_PARTS):
            whole.writestr(f"xl/{number}.xml", "<x/>")
    assert faults(load, study) == ["xlsx-unsafe"]


def test_a_part_with_two_contents_is_refused(tmp_path):
    study = brought(tmp_path, *CELLS)
    with pytest.warns(UserWarning, match="Duplicate"):
        with zipfile.ZipFile(tmp_path / "answers.xlsx", "a") as whole:
            whole.writestr(SHEET, "<x/>")
    assert faults(load, study) == ["xlsx-unsafe"]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_workbook_that_is_cut_off_is_refused(tmp_path, share):
    study = brought(tmp_path, *CELLS)
    path = tmp_path / "answers.xlsx"
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert faults(load, study)[0] in ("file-unreadable", "other-kind")


def test_damaged_bytes_are_noticed(tmp_path):
    study = brought(tmp_path, *CELLS)
    path = tmp_path / "answers.xlsx"
    content = bytearray(path.read_bytes())
    at = content.index(SHEET.encode()) + len(SHEET) + 20
    content[at] ^= 0xFF
    path.write_bytes(content)
    assert faults(load, study) == ["file-unreadable"]


def test_a_workbook_without_cells_is_refused(tmp_path):
    assert faults(load, brought(tmp_path)) == ["no-rows"]
    book = Workbook()
    book.remove(book.active)
    book.create_chartsheet().add_chart(BarChart())
    book.save(tmp_path / "answers.xlsx")
    study = describe(tmp_path, TWO, "answers.xlsx")
    assert faults(load, study)[0] in ("xlsx-without-sheet", "file-unreadable")
