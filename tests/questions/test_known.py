from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import skew

from analysis.questions.known import alike, as_group, column, look
from analysis.store import Store
from tests.drawn import answers, cells, study

ALGEBRA = 1e-12  # only rounding differs
ROWS = """
    a b wide yes free g h
    1 2 10 0 3 k k
    2 3 20 1 4 k k
    3 3 30 0 3 l l
    5 4 90 1 4 l l
    4 1 50 0 3 l l
    5 5 60 1 . m m
"""


@pytest.fixture(scope="module")
def store():
    asked = study(
        {"two": "a b", "one": "a"},
        items="wide yes free",
        groups={"g": "k l m n", "h": "m l k"},
        ordered="h",
    )
    limits = {"wide": (0, 100), "yes": (0, 1), "free": (None, None)}
    items = dict(asked.items)
    for name, (low, high) in limits.items():
        items[name] = replace(items[name], low=low, high=high)
    return Store.of(replace(asked, items=items), answers(ROWS))


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        ("two", "number", 5),
        ("one", "order", 7),
        ("a", "order", 7),
        ("wide", "number", 101),
        ("yes", "yes-no", 2),
        ("free", "yes-no", 2),
        ("g", "group", 3),
        ("h", "levels", 3),
    ],
)
def test_a_column_is_what_its_answers_allow(store, name, kind, found):
    one = column(store, name)
    assert (one.kind, one.answers) == (kind, found)


def test_a_score_over_groups_has_its_size_spread_and_shape(store):
    known = look(store, "wide", "g")
    held = {"k": [10, 20], "l": [30, 90, 50], "m": [60]}
    off = np.concatenate([np.array(v) - np.mean(v) for v in held.values()])
    assert (known.n, known.groups.least) == (6, 1)
    assert known.groups.ratio is None  # one respondent has no variance
    assert known.groups.skew == pytest.approx(skew(off), rel=ALGEBRA)
    turned = look(store, "g", "wide")
    assert turned.groups == known.groups


def test_the_spread_of_groups_is_the_ratio_of_their_variances(store):
    ratio = look(store, "wide", "yes").groups.ratio
    no, yes = np.var([10, 30, 50], ddof=1), np.var([20, 90, 60], ddof=1)
    assert ratio == pytest.approx(yes / no, rel=ALGEBRA)


def test_levels_in_order_are_divided_by_and_have_no_spread_of_their_own(store):
    assert look(store, "wide", "h").groups == look(store, "wide", "g").groups
    assert look(store, "h", "g").groups is None


def test_counts_to_expect_are_those_without_a_link(store):
    table = look(store, "yes", "g").table
    assert table.least == pytest.approx(0.5, rel=ALGEBRA)  # 3 of 6, 1 of 6
    assert table.low == 1.0


def test_answers_are_alike_where_their_limits_are(store):
    asked = store.study
    assert alike(asked, "a", "two")
    assert not alike(asked, "a", "wide")
    assert not alike(asked, "free", "free")
    assert not alike(asked, "g", "g")


def test_who_changes_is_counted_of_two_answers_of_the_same_respondents(store):
    assert look(store, "a", "b", repeated=True).changed == 4
    assert look(store, "a", "b").changed is None


def test_nobody_to_count_leaves_nothing_known():
    asked = study(items="a", groups={"g": "k l"})
    known = look(Store.of(asked, answers("a g \n . k")), "a", "g")
    assert (known.n, known.n_missing) == (0, 1)
    assert (known.groups, known.table) == (None, None)


def test_few_answers_become_a_group_named_by_its_codes():
    two = as_group(cells("x y n \n 1 0 4 \n 2 1 3 \n 3 . 2 \n . 1 1"), "y")
    assert two.levels["y"] == ("0", "1")
    assert (two.total, two.n_missing) == (7, 3)
    assert {name: part.total for name, part in two.by("y").items()} == {"0": 4, "1": 3}
    assert two.by("y")["1"].n_missing == 1
