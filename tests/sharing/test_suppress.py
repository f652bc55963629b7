"""Each rule on a table where the answer can be counted by hand."""

import numpy as np
import pytest

from analysis.errors import StudyError
from analysis.sharing.gate import judge
from analysis.sharing.plan import Base
from analysis.sharing.rules import RULES
from analysis.sharing.suppress import distances
from tests.sharing.made import base, drawn, mean, passed, share, shown, states, wanted


def visible(text, answered="", **more):
    """Which levels of one variable stand beside everybody."""
    table = drawn(text, answered)
    key = table.variables[0].key
    found = shown(passed(table, *states(table, key), **more))
    return {it.levels(key)[0] if it.levels(key) else "everybody" for it in found}


@pytest.mark.parametrize(
    ("n", "stands"),
    [(0, False), (1, False), (7, False), (9, False), (10, True), (11, True)],
)
def test_ten_persons_stand_behind_a_group(n, stands):
    found = visible(f"edu n\n low 100\n mid 80\n high {n}")
    assert ("high" in found) == stands


@pytest.mark.parametrize(("n", "stands"), [(9, False), (10, True)])
def test_a_group_leaves_nobody_or_ten_of_its_whole(n, stands):
    found = visible(f"edu n\n low 100\n high {n}")
    assert ("low" in found) == stands
    assert "everybody" in found


def test_a_small_group_takes_its_smallest_sibling_along():
    assert visible("edu n\n low 100\n mid 80\n high 40\n none 5") == {
        "everybody",
        "low",
        "mid",
    }


def test_two_small_groups_protect_one_another():
    found = visible("edu n\n low 100\n mid 80\n high 7\n none 5")
    assert found == {"everybody", "low", "mid"}


def test_respondents_without_a_level_count_as_a_hidden_group():
    assert visible("edu n\n low 100\n mid 80\n . 3") == {"everybody", "low"}
    assert visible("edu n\n low 100\n mid 80\n . 10") == {"everybody", "low", "mid"}


def test_a_group_that_holds_everybody_is_hidden_with_its_whole():
    with pytest.raises(StudyError) as fault:
        visible("edu n\n low 100\n high 0")
    assert fault.value.key == "fault-nothing-to-release"


@pytest.mark.parametrize(("most", "stands"), [(89, True), (90, False)])
def test_a_distribution_with_nearly_everybody_in_one_place_is_hidden(most, stands):
    text = f"mood n\n good {most}\n bad {100 - most}"
    assert ("good" in visible(text, answered="mood")) == stands
    assert ("good" in visible(text)) == (most < 91)


def test_weights_and_repeats_count_persons_once():
    heavy = drawn("edu n w\n low 9 900\n low 0 0\n mid 50 1\n high 50 1")
    found = shown(passed(heavy, *states(heavy, "edu")))
    assert base(edu="low") not in found


def test_two_filters_that_move_nine_persons_are_not_both_shown():
    table = drawn("a b n\n x p 60\n x q 9\n y p 0\n y q 70")
    found = shown(passed(table, Base(), base(a="x"), base(b="p")))
    assert found == {Base(), base(a="x")}


def test_overlaps_are_counted_in_one_product():
    held = np.array([[1, 1, 0], [0, 1, 1], [1, 1, 0]], dtype=bool)
    assert distances(held, np.array([5, 7, 2])).tolist() == [
        [0, 7, 0],
        [7, 0, 7],
        [0, 7, 0],
    ]


@pytest.mark.parametrize(
    ("sizes", "stands"),
    [
        ((40, 40, 40), True),
        ((0, 40, 40), False),
        ((240, 40, 40), True),
        ((280, 40, 40), False),
    ],
)
def test_others_are_pooled_when_three_and_none_is_most_of_them(sizes, stands):
    rows = "".join(f"{it} {n}\n" for it, n in zip("bcd", sizes, strict=True))
    table = drawn(f"org n\n a 100\n {rows}")
    own, others = base(org="a"), base(org="b c d")
    try:
        found = shown(passed(table, own, others, organisation="org"))
    except StudyError:
        found = set()
    assert (others in found) == stands


def test_fewer_than_three_others_are_refused():
    table = drawn("org n\n a 50\n b 50\n c 50")
    with pytest.raises(StudyError) as fault:
        passed(table, base(org="a"), base(org="b c"), organisation="org")
    assert fault.value.key == "fault-too-few-others"


def test_an_organisation_that_knows_nearly_all_hides_the_rest():
    table = drawn("org edu n\n a x 20\n b x 4\n a y 50\n b y 60\n a z 30\n b z 30")
    bases = list(states(table, "edu"))
    assert base(edu="x") in shown(passed(table, *bases))
    assert base(edu="x") not in shown(passed(table, *bases, organisation="org"))


def test_an_entry_falls_with_any_of_its_respondents():
    table = drawn("edu n\n low 60\n mid 50\n high 7")
    whole = Base()
    entries = [
        mean(whole),
        share(base(edu="low"), whole),
        share(base(edu="high"), whole),
    ]
    found = judge(wanted(table, entries)).released
    assert [(it.kind, it.about) for it in found] == [
        ("mean", whole),
        ("share", base(edu="low")),
    ]


def test_without_its_rule_each_stands():
    text = "edu n\n low 100\n mid 80\n high 9"
    assert "high" in visible(text, rules=RULES - {"persons", "pairs", "complementary"})
    assert "mid" in visible(text, rules=RULES - {"complementary", "audit"})
