from dataclasses import replace

import pytest

from tests.drawn import answers, cells, study
from tests.store.engines import same

HALF = """
    a  b  c   d    g
    1  7  3   4    p
    99 3  4   .    q
    7  1  7   99   p
    .  99 1   2    r
    4  4  4   4    p
"""


def test_a_score_is_the_mean_of_the_answered_items(store):
    # b is reversed: 8 - b; 99 and blanks are no answer; one of two is enough
    found = store(study({"x": "a b"}, reverse="b", missing=[99]), answers(HALF))
    drawn = cells("x n \n 1 1 \n 4 1 \n 5 1 \n 7 1 \n . 1")
    assert same(found.cells("x"), drawn)
    assert found.n == 5


def test_all_items_must_be_answered_where_the_scale_says_so(store):
    strict = study({"x": "a b"}, reverse="b", missing=[99], answered="all")
    assert same(
        store(strict, answers(HALF)).cells("x"),
        cells("x n \n 1 1 \n 4 1 \n 7 1 \n . 2"),
    )


def test_an_answer_outside_the_limits_is_no_answer(store):
    table = answers("a \n 0 \n 1 \n 7 \n 8 \n 99")
    assert same(
        store(study(items="a"), table).cells("a"), cells("a n \n 1 1 \n 7 1 \n . 3")
    )


def test_a_missing_code_within_the_limits_is_no_answer(store):
    table = answers("a \n 1 \n 5 \n 6 \n 6")
    found = store(study(items="a", high=10, missing=[6]), table)
    assert same(found.cells("a"), cells("a n \n 1 1 \n 5 1 \n . 2"))


def test_words_among_numbers_are_missing_answers(store):
    table = answers('a b \n 1 7 \n "weet niet" 5 \n 7 6 \n 2.5 .')
    found = store(study({"x": "a b"}, missing=["weet niet"]), table)
    assert same(found.cells("x"), cells("x n \n 2.5 1 \n 4 1 \n 5 1 \n 6.5 1"))


def test_scores_that_are_equal_on_paper_are_one_cell(store):
    # 10 / 3 from three answers and 20 / 6 from six
    table = answers("a b c d e f \n 3 3 4 . . . \n 3 3 4 3 3 4 \n 4 3 3 4 4 2")
    found = store(study({"x": "a b c d e f"}), table).cells("x")
    assert found.values.tolist() == [[10 / 3]]
    assert found.n.tolist() == [3]


def test_limits_below_zero_and_of_several_widths_count(store):
    plain = study({"x": "a b"}, low=-3, high=3, reverse="b")
    wide = replace(plain.items["a"], low=0, high=100)
    mixed = replace(plain, items={**plain.items, "a": wide})
    table = answers("a b \n 100 -3 \n 0 3 \n 50 . \n -3 -2")
    drawn = cells("x n \n -1.5 1 \n 2 1 \n 50 1 \n 51.5 1")
    assert same(store(mixed, table).cells("x"), drawn)


def test_wide_answers_of_many_items_do_not_overflow(store):
    names = "a b c d e f g h i j"
    wide = study({"x": names, "y": "a"}, low=0, high=10000, quadrants="x y", cut="mean")
    rows = ["0 " * 10, "10000 " * 10, "10000 " * 9 + "9999", "1 " * 10]
    found = store(wide, answers(f"{names} \n" + " \n".join(rows)))
    assert found.cells("x").column("x").tolist() == [0, 1, 9999.9, 10000]
    assert found.cells("quadrants").n.tolist() == [2, 2]


def test_items_without_limits_take_every_number(store):
    table = answers("a b \n 1000000 2 \n -5 . \n . .")
    found = store(study({"x": "a b"}, low=None, high=None), table)
    assert same(found.cells("x"), cells("x n \n -5 1 \n 500001 1 \n . 1"))


def test_answers_between_whole_numbers_stay_as_they_are(store):
    table = answers("a b \n 1.25 2.5 \n 3.1 . \n 0.1 0.2")
    found = store(study({"x": "a b"}, low=0, reverse="b"), table).cells("x")
    assert found.column("x").tolist() == sorted(
        [(1.25 + 4.5) / 2, 3.1, (0.1 + 6.8) / 2]
    )


def test_a_code_that_is_no_level_is_missing(store):
    found = store(
        study(items="a", groups={"g": "q p"}), answers("a g \n 1 p \n 1 q \n 1 r")
    )
    drawn = found.cells("a", "g")
    assert drawn.levels == {"g": ("q", "p")}
    assert drawn.column("g").tolist() == [0, 1]
    assert (drawn.total, drawn.n_missing) == (2, 1)


def test_a_group_of_numbers_is_known_by_its_numbers(store):
    table = answers("g \n 1 \n 2 \n 2 \n 3.5 \n .")
    found = store(study(groups={"g": "1 2"}), table).cells("g")
    assert found.n.tolist() == [1, 2]
    assert found.n_missing == 2


def test_every_part_of_the_columns_knows_its_own_missing(store):
    found = store(
        study(items="a b", groups={"g": "p q"}),
        answers("""
        a b g
        1 . p
        . 2 q
        3 3 q
        4 4 .
    """),
    ).cells("a", "b", "g")
    assert (found.total, found.n_missing) == (1, 3)
    assert found.pick("a").n_missing == 1
    assert {g: part.n_missing for g, part in found.by("g").items()} == {"p": 1, "q": 1}


def test_weights_are_summed_with_their_squares(store):
    table = answers("a w \n 1 0.5 \n 1 1.5 \n 2 2")
    found = store(study(items="a", weight="w"), table).cells("a")
    assert same(found, cells("a n w w2 \n 1 2 2 2.5 \n 2 1 2 4"))


def test_without_a_weight_every_respondent_weighs_one(store):
    found = store(study(items="a"), answers("a \n 1 \n 1")).cells("a")
    assert found.weight.tolist() == found.weight_squared.tolist() == [2.0]


def test_who_has_no_usable_weight_counts_as_missing_everywhere(store):
    table = answers("a b w \n 1 1 0.5 \n 1 2 . \n 2 2 -1 \n 2 3 0 \n 3 5 nan")
    found = store(study(items="a b", weight="w"), table)
    drawn = found.cells("a")
    assert drawn.values.tolist() == [[1], [2]]
    assert drawn.weight.tolist() == [0.5, 0.0]
    assert (drawn.n_missing, found.n) == (3, 5)
    assert found.counts("a").n_missing == found.moments("a", "b").n_missing == 3


def test_nobody_at_all_gives_no_cells(store):
    found = store(study(items="a"), answers("a \n 1").slice(0, 0))
    assert (len(found.cells("a").n), found.n) == (0, 0)


def test_unknown_names_are_our_mistake(store):
    found = store(study(items="a"), answers("a \n 1"))
    with pytest.raises(KeyError):
        found.cells("b")
    with pytest.raises(KeyError):
        found.cells("quadrants")
    with pytest.raises(KeyError):
        found.cuts()
