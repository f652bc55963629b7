import pyarrow as pa
import pytest

from analysis.errors import StudyError
from analysis.verify.cases import Case
from analysis.verify.rows import cells, forget, levels, moments, table


def a_case(*files, subset=None, **variables):
    return Case(
        id="d/f/c",
        family="f",
        procedure="p",
        variables=variables,
        fields=(),
        files=files,
        subset=subset or {},
    )


@pytest.fixture
def files(tmp_path):
    answers, scores = tmp_path / "a.csv", tmp_path / "b.csv"
    answers.write_text('"id","q1","q2","g"\n1,1,7,"b"\n2,,6,"a"\n3,3,,"b"\n')
    scores.write_text('"id","s"\n1,2.3333333333333335\n2,1.5\n3,\n')
    return answers, scores


def test_files_stand_side_by_side_and_a_shared_column_once(files):
    assert table(a_case(*files)).column_names == ["id", "q1", "q2", "g", "s"]


def test_scores_keep_their_last_digit(files):
    assert table(a_case(*files))["s"].to_pylist() == [7 / 3, 1.5, None]


def test_a_subset_keeps_numbers_and_words(files):
    assert table(a_case(*files, subset={"id": (1, 3)})).num_rows == 2
    assert table(a_case(*files, subset={"g": ("a",)}))["id"].to_pylist() == [2]


def test_cells_count_the_missing(files):
    found = cells(a_case(*files), "q1", "s")
    assert (found.total, found.n_missing) == (1, 2)


def test_a_group_of_numbers_goes_by_its_levels(files):
    found = cells(a_case(*files), "q2", "id", groups={"id": ("3", "2", "1")})
    assert found.column("id").tolist() == [1, 2]
    assert found.levels["id"] == ("3", "2", "1")


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(StudyError) as fault:
        table(a_case(tmp_path / "gone.csv"))
    assert fault.value.lines[0].facts["file"] == "gone.csv"


@pytest.mark.parametrize(
    ("found", "order"),
    [
        ([10, 9, None, 1], ("1", "9", "10")),
        (["HL", "LL", "HH"], ("LL", "HL", "HH")),
        (["High", "Low"], ("Low", "High")),
        (["High", "Low", "Medium"], ("Low", "Medium", "High")),
        (["zebra", "ape"], ("ape", "zebra")),
    ],
)
def test_levels_have_the_order_of_the_reference(found, order):
    case = a_case(input_inline={"g": found})
    assert levels(case, "g") == {"g": order}
    assert levels(case, "g", order[-1])["g"][0] == order[-1]


def test_input_inside_the_case_is_rows_or_vectors():
    frame = [{"a": 1, "b": 2}, {"a": 3, "b": None}]
    rows = table(a_case(input_inline={"X": frame}))
    assert rows.to_pylist() == frame
    vectors = table(a_case(input_inline={"x": [1, None], "y": [2, 3]}))
    assert vectors.column_names == ["x", "y"]


def test_a_column_without_any_answer_is_one_of_numbers():
    rows = table(a_case(input_inline={"x": [None, None], "y": [1, 2]}))
    assert rows.schema.field("x").type == pa.float64()


def test_reverse_coded_items_are_turned_within_the_limits():
    given = {"q1": [1, 2, 3], "q2": [7, 5, None]}
    roles = {"items": ["q1", "q2"], "reverse_coded": "q2", "min": 1, "max": 7}
    found = moments(a_case(input_inline=given, **roles), "listwise")
    assert found.mean.tolist() == [1.5, 2.0]
    assert found.n.tolist() == [[2, 2], [2, 2]]


def test_a_file_that_changed_is_read_anew(files):
    assert table(a_case(*files)).num_rows == 3
    files[1].write_text('"id","s"\n1,2\n')
    files[0].write_text('"id","q1"\n1,1\n')
    forget()
    assert table(a_case(*files)).num_rows == 1
