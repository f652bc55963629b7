import numpy as np
import pyarrow as pa
import pytest

from tests.drawn import answers, cells, count, study


def test_a_drawn_table_is_cells():
    drawn = cells("x y n \n 1 2 5 \n 2 1 5 \n 3 3 5", n_missing=2)
    assert drawn.names == ("x", "y")
    assert drawn.values.tolist() == [[1, 2], [2, 1], [3, 3]]
    assert (drawn.total, drawn.n_missing) == (15, 2)
    assert drawn.weight.tolist() == drawn.weight_squared.tolist() == [5, 5, 5]


def test_words_are_levels_in_order_of_appearance_and_blanks_are_missing():
    drawn = cells("y g n \n 1 W 2 \n 3 O 4 \n 2 . 3")
    assert drawn.levels == {"g": ("W", "O")}
    assert drawn.column("g").tolist() == [0, 1]
    assert (drawn.total, drawn.n_missing, drawn.incomplete.total) == (6, 3, 3)


def test_weights_are_drawn_as_their_sums():
    drawn = cells("y n w w2 \n 1 2 3 5 \n 2 1 4 16")
    assert drawn.weight.tolist() == [3, 4]
    assert drawn.weight_squared.tolist() == [5, 16]


def test_rows_are_counted():
    counted = count([1, 1, None, 2], ["a", "a", "a", "b"], weight=[1, 2, 3, 4])
    assert counted.n.tolist() == [2, 1]
    assert counted.weight.tolist() == [3, 4]
    assert counted.weight_squared.tolist() == [5, 16]
    assert (counted.n_missing, counted.levels) == (1, {"y": ("a", "b")})


def test_numbers_are_counted_whatever_their_type():
    counted = count(np.array([1, 2]), np.array([0.5, np.nan]))
    assert counted.values.tolist() == [[1, 0.5]]
    assert counted.n_missing == 1


def test_answers_are_typed_as_intake_types_them():
    table = answers('a b c \n 1 . 1 \n 99 2.5 "weet niet"')
    assert table.schema.types == [pa.int64(), pa.float64(), pa.string()]
    assert table.to_pydict()["c"] == ["1", "weet niet"]
    assert table.to_pydict()["b"] == [None, 2.5]


def test_a_ragged_table_is_refused():
    with pytest.raises(ValueError, match="argument"):
        cells("x y \n 1")


def test_a_study_in_a_line():
    small = study({"x": "a b"}, items="c", reverse="b", groups={"g": "p q"})
    assert list(small.items) == ["a", "b", "c"]
    assert [item.reverse for item in small.items.values()] == [False, True, False]
    assert tuple(small.groups["g"].levels) == ("p", "q")
    assert small.quadrants is None
