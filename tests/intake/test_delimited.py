import pytest

from analysis.intake import load
from tests.brought import ONE, bring, causes, faults

TWO = ONE + "[items.q2]\nlow = 0\nhigh = 10\n"


def read(folder, answers, described=TWO):
    """Rows of the two items, and the receipt."""
    reading = load(bring(folder, answers, described))
    return reading.table.to_pydict(), reading.receipt


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_cuts_all_rows_alike(tmp_path, delimiter):
    rows = [["q1", "open", "q2"], ["1", '"a,b;c|d"', "5"], ["7", '"e\n, ,"', "0"]]
    answers = "\n".join(map(delimiter.join, rows))
    found, receipt = read(tmp_path, answers)
    assert found == {"q1": [1, 7], "q2": [5, 0]}
    assert (receipt.delimiter, receipt.not_used) == (delimiter, ("open",))


def test_a_decimal_comma_is_no_delimiter(tmp_path):
    found, receipt = read(tmp_path, "q1;q2\n1;3,5\n2;4,0\n")
    assert found == {"q1": [1, 2], "q2": [3.5, 4.0]}
    assert (receipt.delimiter, receipt.decimal) == (";", ",")


def test_a_decimal_comma_between_quotes_is_one_too(tmp_path):
    found, receipt = read(tmp_path, 'q1,q2\n1,"3,5"\n2,4\n')
    assert found == {"q1": [1, 2], "q2": [3.5, 4.0]}
    assert receipt.decimal == ","


def test_comma_and_point_in_one_file_are_refused(tmp_path):
    study = bring(tmp_path, "q1;q2\n1;3,5\n2;4.5\n3;1,5\n", TWO)
    assert faults(load, study) == ["mixed-decimals"]


def test_a_single_column_needs_no_delimiter(tmp_path):
    found, receipt = read(tmp_path, "q1\n1\n7\n", ONE)
    assert found == {"q1": [1, 7]}
    assert receipt.delimiter is None


def test_the_delimiter_that_excel_declares_is_used(tmp_path):
    found, receipt = read(tmp_path, "sep=;\nq1;q2\n1;9\n8;2\n")
    assert found == {"q1": [1, None], "q2": [9, 2]}
    assert receipt.remarks[0].facts["rows"] == "4"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_end_of_line_will_do(tmp_path, end):
    found, _ = read(tmp_path, end.join(["q1,q2", "1,2", "3,4", "\x1a"]))
    assert found == {"q1": [1, 3], "q2": [2, 4]}


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_accents_are_read_in_any_encoding(tmp_path, encoding, told):
    described = '[items."één"]\nlow = 1\nhigh = 7\n'
    found, receipt = read(tmp_path, "één,q2\n1,5\n2,3\n".encode(encoding), described)
    assert found == {"één": [1, 2]}
    assert receipt.encoding == told
    assert causes(receipt.remarks) == (["cp1252"] if encoding == "cp1252" else [])


def test_blank_rows_above_the_header_hide_no_delimiter(tmp_path):
    found, receipt = read(tmp_path, "\n\n\nq1|q2\n1|3\n")
    assert found == {"q1": [1], "q2": [3]}
    assert (receipt.delimiter, receipt.header_rows) == ("|", 4)


def test_empty_rows_are_left_out_and_rows_keep_their_number(tmp_path):
    answers = "\nq1,q2\n1,2\n\n , \n9,2\n,\n"
    found, receipt = read(tmp_path, answers)
    assert found == {"q1": [1, None], "q2": [2, 2]}
    assert causes(receipt.remarks) == ["blank-rows", "outside-limits"]
    assert receipt.remarks[0].facts["count"] == 2
    assert receipt.remarks[1].facts["rows"] == "6"


@pytest.mark.parametrize(
    ("answers", "cause"),
    [
        (b"", "file-empty"),
        (b"\n\n", "no-rows"),
        (b"q1,q2\n", "no-rows"),
        (b"q1,q2\n,\n \n", "no-rows"),
        (b"q1,q2\n1\n1,2,3\n", "csv-ragged"),
        (b'q1,q2\n1,2\n"3,4\n5,6\n', "csv-quote"),
        (b'q1,q2\n"1"2,3\n', "csv-quote"),
        (b"q1,q2\n1,\x00\n", "file-nul"),
        ("q1,q2\n1,2\n".encode("utf-32"), "file-encoding"),
        (b"q1,q2\nx,\x81\n", "file-encoding"),
        ("q1,é\n1,é\n".encode() + "1,é\n".encode("cp1252"), "mixed-encodings"),
        (b"q1," * 2_001 + b"\n" + b"1," * 2_001, "too-many-columns"),
        (b"q1,q2\n" + b"1,2\n" * 200_001, "too-many-rows"),
        (
            b"q1" + b",a" * 999 + b"\n" + (b"1" + b"," * 999 + b"\n") * 5_001,
            "too-many-values",
        ),
    ],
)
def test_a_csv_that_cannot_be_read_is_one_clear_fault(tmp_path, answers, cause):
    assert faults(load, bring(tmp_path, answers, TWO)) == [cause]


def test_ragged_rows_are_named(tmp_path):
    study = bring(tmp_path, "q1,q2\n1,2\n1\n1,2\n1,2,3\n", TWO)
    with pytest.raises(Exception) as wrong:
        load(study)
    assert wrong.value.lines[0].facts == {"count": 2, "rows": "3, 5", "fields": 2}
