from dataclasses import replace

import pytest

from analysis.errors import TooFewAnswersError
from analysis.study.model import Quadrants
from tests.drawn import answers, cells, study
from tests.store.engines import same


def test_limits_far_from_nought_count_and_cut(store):
    years = study({"x": "a b", "y": "c"}, low=20000, high=20006, quadrants="x y")
    table = answers("a b c \n 20001 20002 20006 \n 20005 20006 20000 \n 20003 . 20003")
    found = store(years, table)
    assert same(found.cells("x"), cells("x n \n 20001.5 1 \n 20003 1 \n 20005.5 1"))
    assert (found.cuts().search, found.cuts().tied_decision) == (20003, 1)
    assert found.cells("quadrants").values.tolist() == [[0], [1], [2]]


FOUR = """
    s d g n
    1 1 p .
    2 5 p .
    3 3 q .
    4 1 q .
    6 7 q .
"""


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
