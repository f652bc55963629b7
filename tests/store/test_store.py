from dataclasses import replace

import numpy as np
import pytest

from analysis.errors import StudyError, TooFewAnswersError
from analysis.study.model import Quadrants
from tests.drawn import answers, cells, study
from tests.store.engines import same

TWO = {"x": "a b", "y": "c d"}
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


def test_limits_far_from_nought_count_and_cut(store):
    years = study({"x": "a b", "y": "c"}, low=20000, high=20006, quadrants="x y")
    table = answers("a b c \n 20001 20002 20006 \n 20005 20006 20000 \n 20003 . 20003")
    found = store(years, table)
    assert same(found.cells("x"), cells("x n \n 20001.5 1 \n 20003 1 \n 20005.5 1"))
    assert (found.cuts().search, found.cuts().tied_decision) == (20003, 1)
    assert found.cells("quadrants").values.tolist() == [[0], [1], [2]]


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


FOUR = """
    s d g n
    1 1 p .
    2 5 p .
    3 3 q .
    4 1 q .
    6 7 q .
"""
AXES = {"search": "s", "decision": "d"}


def split_by(cut, ties="low"):
    return study(
        {"search": "s", "decision": "d"},
        groups={"g": "p q"},
        quadrants="search decision",
        cut=cut,
        ties=ties,
    )


@pytest.mark.parametrize(
    ("cut", "ties", "at", "counts"),
    [
        ("median", "low", (3, 3), {"ll": 2, "lh": 1, "hl": 1, "hh": 1}),
        ("median", "high", (3, 3), {"ll": 1, "lh": 1, "hl": 1, "hh": 2}),
        ("median", "out", (3, 3), {"ll": 1, "lh": 1, "hl": 1, "hh": 1}),
        ("mean", "low", (3.2, 3.4), {"ll": 2, "lh": 1, "hl": 1, "hh": 1}),
        ("midpoint", "low", (4, 4), {"ll": 3, "lh": 1, "hl": 0, "hh": 1}),
        (
            {"search": 2, "decision": 1},
            "high",
            (2, 1),
            {"ll": 0, "lh": 1, "hl": 0, "hh": 4},
        ),
    ],
)
def test_quadrants_follow_the_cut_and_its_ties(store, cut, ties, at, counts):
    found = store(split_by(cut, ties), answers(FOUR))
    cuts, quadrants = found.cuts(), found.cells("quadrants")
    assert (cuts.search, cuts.decision) == at
    shares = {level: part.total for level, part in _by_level(quadrants).items()}
    assert shares == counts
    assert quadrants.n_missing == 5 - sum(counts.values()) == cuts.n_out


def _by_level(quadrants):
    places = quadrants.column("quadrants")
    return {
        level: replace(quadrants, n=quadrants.n[places == place])
        for place, level in enumerate(quadrants.levels["quadrants"])
    }


def test_who_stands_on_the_line_is_told(store):
    cuts = store(split_by("median", "out"), answers(FOUR)).cuts()
    assert (cuts.tied_search, cuts.tied_decision, cuts.n_out) == (1, 1, 1)
    assert (cuts.n_search, cuts.n_decision, cuts.n) == (5, 5, 5)
    assert (cuts.rule, cuts.ties) == ("median", "out")


def test_a_mean_that_is_a_score_on_paper_ties(store):
    # thirds: 1 + 4/3 + 5/3 is 4 and 4/3 is their mean
    table = answers("a b c d \n 1 1 1 1 \n 1 1 2 4 \n 1 2 2 4")
    thirds = study({"s": "a b c", "d": "d"}, quadrants="s d", cut="mean")
    assert store(thirds, table).cuts().tied_search == 1


def test_an_even_number_is_cut_halfway_its_two_middle_scores(store):
    table = answers("s d \n 1 1 \n 2 2 \n 5 5 \n 7 7")
    halfway = study({"x": "s", "y": "d"}, quadrants="x y")
    cuts = store(halfway, table).cuts()
    assert (cuts.search, cuts.tied_search) == (3.5, 0)


def test_nobody_changes_quadrant_under_a_filter(store):
    everybody = store(split_by("median"), answers(FOUR))
    some = everybody.only({"g": ["q"]})
    assert (some.cuts().search, some.cuts().n, some.n) == (3, 3, 3)
    assert same(some.cells("quadrants"), everybody.cells("quadrants", "g").by("g")["q"])


def test_a_filter_keeps_only_its_levels(store):
    found = store(split_by("median"), answers(FOUR))
    assert same(found.only({"g": ["p"]}).cells("search"), cells("search \n 1 \n 2"))
    assert found.only({"g": ["p", "q"]}).n == 5
    assert found.only({"g": []}).n == 5
    assert found.only({"quadrants": ["ll"], "g": ["p"]}).n == 1
    assert found.only({"g": ["p"]}).only({"g": ["q"]}).n == 0


def test_other_definitions_read_the_same_answers(store):
    found = store(split_by("median"), answers(FOUR))
    moved = found.defined(split_by({"search": 5, "decision": 6}))
    assert _by_level(moved.cells("quadrants"))["hh"].total == 1
    assert found.cuts().search == 3


def test_a_median_of_nobody_is_a_fault(store):
    found = store(split_by("median"), answers("s d g \n 99 1 p"))
    with pytest.raises(TooFewAnswersError):
        found.cuts()


def test_single_items_can_be_axes(store):
    drawn = replace(study(items="s d"), quadrants=Quadrants(search="s", decision="d"))
    found = store(drawn, answers("s d \n 1 5 \n 2 6 \n 3 7"))
    assert (found.cuts().search, found.cuts().decision) == (2, 6)


def test_axes_between_whole_numbers_are_cut_as_they_stand(store):
    # .1 + .2 is above .3, as a double; the score is left as it is
    table = answers("a b d \n 0.1 0.2 1 \n 0.3 0 2 \n 0.5 . 3")
    found = store(
        study(
            {"s": "a b", "d": "d"},
            low=0,
            quadrants="s d",
            cut={"search": 0.15, "decision": 2},
        ),
        table,
    )
    assert found.cuts().tied_search == 1
    found_in = {
        q: part.total for q, part in _by_level(found.cells("quadrants")).items()
    }
    assert found_in == {"ll": 1, "lh": 0, "hl": 1, "hh": 1}


COUNTED = """
    a
    1
    1
    4
    99
    .
    8
    12
"""


def test_answers_are_counted_with_why_the_rest_is_missing(store):
    counts = store(
        study(items="a", high=5, missing=[99, 8, 77]), answers(COUNTED)
    ).counts("a")
    assert counts.counts == {1: 2, 2: 0, 3: 0, 4: 1, 5: 0}
    assert counts.missing == {"99": 1, "8": 1}
    assert (counts.blank, counts.outside, counts.n, counts.n_missing) == (1, 1, 3, 4)


def test_words_that_mean_no_answer_are_counted_by_word(store):
    table = answers('a \n 1 \n "weet niet" \n "weet niet" \n anders \n .')
    counts = store(study(items="a", missing=["weet niet"]), table).counts("a")
    assert counts.missing == {"weet niet": 2}
    assert (counts.blank, counts.outside, counts.n) == (1, 1, 1)


def test_answers_of_an_item_without_limits_are_those_that_occur(store):
    table = answers("a \n 1850 \n 2.5 \n 2.5")
    counts = store(study(items="a", low=None, high=None), table).counts("a")
    assert counts.counts == {2.5: 2, 1850: 1}


def test_moments_are_those_of_complete_respondents(store):
    # R: cov(cbind(a = c(1,7,4,2), b = 8 - c(7,1,4,5))), means 3.5 and 3.75
    table = answers("a b \n 1 7 \n 7 1 \n 4 4 \n 2 5 \n 3 99 \n . 2")
    found = store(study(items="a b", reverse="b", missing=[99]), table).moments(
        "a", "b"
    )
    assert found.mean.tolist() == [3.5, 3.75]
    assert found.covariance.tolist() == [[7, 6.5], [6.5, 6.25]]
    assert (found.n.tolist(), found.n_missing) == ([[4, 4], [4, 4]], 2)


def test_moments_of_pairs_use_who_answered_both(store):
    table = answers("a b c \n 1 1 5 \n 3 2 . \n 5 . 1 \n . 6 2 \n . . .")
    found = store(study(items="a b c"), table).moments(
        "a", "b", "c", missing="pairwise"
    )
    assert found.n.tolist() == [[3, 2, 2], [2, 3, 2], [2, 2, 3]]
    assert found.n_missing == 1
    assert found.covariance[0].tolist() == [4, 1, -8]
    assert found.mean.tolist() == [3, 3, 8 / 3]


def test_a_far_mean_cancels_nothing(store):
    # variance 1 at 1e9; no limits, so the engine adds doubles from a rough mean
    table = answers("a b \n 1000000001 0.5 \n 1000000002 0.25 \n 1000000003 0.75")
    found = store(study(items="a b", low=None, high=None), table).moments("a", "b")
    assert found.covariance[0, 0] == pytest.approx(1, rel=1e-12)
    assert found.mean[0] == pytest.approx(1000000002, rel=1e-15)
    assert found.covariance[1, 1] == pytest.approx(0.0625, rel=1e-12)


def test_one_respondent_has_no_covariance(store):
    with pytest.raises(TooFewAnswersError):
        store(study(items="a b"), answers("a b \n 1 2 \n . 3")).moments("a", "b")


@pytest.mark.parametrize("missing", ["listwise", "pairwise"])
def test_moments_follow_the_filter(store, missing):
    table = answers("a b g \n 1 2 p \n 2 2 p \n 7 7 q")
    some = store(study(items="a b", groups={"g": "p q"}), table).only({"g": ["p"]})
    found = some.moments("a", "b", missing=missing)
    assert np.diag(found.n).tolist() == [2, 2]
    assert found.covariance[0].tolist() == [0.5, 0]


def test_unknown_names_are_our_mistake(store):
    found = store(study(items="a"), answers("a \n 1"))
    with pytest.raises(KeyError):
        found.cells("b")
    with pytest.raises(KeyError):
        found.cells("quadrants")
    with pytest.raises(KeyError):
        found.cuts()


def test_lines_of_an_error_are_told():
    assert issubclass(TooFewAnswersError, StudyError)
