import pytest

from analysis.intake.header import header, names, unique

SURVEY = [
    ["id", "How was it?", None, None, "Anything else?"],
    ["", "speed", "care", "Response", "Response"],
    ["1", "3", "4", "5", "good"],
]


def test_a_column_is_named_by_the_lowest_row_that_says_something():
    assert names(SURVEY[:2]) == ["id", "speed", "care", "Response", "Anything else?"]


@pytest.mark.parametrize(
    ("wanted", "deep"),
    [
        ([], 1),
        (["id"], 1),
        (["id", "How was it?"], 1),
        (["id", "speed"], 2),
        (["nowhere"], 1),
    ],
)
def test_more_header_rows_are_taken_only_where_they_name_more_columns(wanted, deep):
    assert header(SURVEY, wanted)[0] == deep


def test_of_equal_names_the_first_keeps_it():
    assert unique(["a", "a", "", "a", ""]) == ["a", "a (2)", "#3", "a (3)", "#5"]
    assert unique(["a", "a (2)", "a"]) == ["a", "a (2)", "a (3)"]


def test_odd_spaces_and_ways_to_write_an_accent_do_not_count():
    assert names([["  I\u00a0found\n it ", "cafe\u0301"]]) == ["I found it", "café"]
