import pytest

from analysis.inference import comparisons, equality, rank_sum, two_groups
from analysis.line import Name
from analysis.questions import key
from analysis.study.model import QUADRANTS, Group, Item, Study
from analysis.words import Say
from tests.charts.made import estimate
from tests.drawn import cells
from tests.questions.simulated import question, store

DRAWN = "y g n \n 1 a 4 \n 3 a 6 \n 4 b 5 \n 6 b 5"
STUDY = Study(
    id="s",
    items={"y": Item(column="y", text={"nl": "Cijfer", "en": "Grade"})},
    groups={
        "g": Group(
            column="g",
            title={"nl": "Plek", "en": "Place"},
            levels={"a": {"nl": "Oost", "en": "East"}, "b": {"nl": "West"}},
        )
    },
)


@pytest.mark.parametrize(
    "test",
    [
        *comparisons.games_howell(cells(DRAWN)),
        two_groups.welch_t(cells(DRAWN)),
        rank_sum.mann_whitney(cells(DRAWN)),
    ],
    ids=lambda it: it.test,
)
def test_the_levels_of_a_test_are_said_by_their_titles(test):
    assert test.line.facts["a"] == Name("g[a]")
    said = Say("en", STUDY)(test.line)
    assert "“East”" in said
    assert "“West”" in said
    assert "“Oost”" in Say("nl", STUDY)(test.line)
    assert "“Cijfer”" in Say("nl", STUDY)(test.line)


def test_pairs_of_quadrants_are_said_by_their_titles():
    held, _ = store()
    first, *_ = key.within(held, question(), QUADRANTS).pairs
    said = Say("nl", held.study)(first.line)
    assert "bij “Begeleide doener” min die bij “Zelfstandige doener”" in said


def test_levels_without_a_known_group_stand_as_they_are():
    parts = {"a": estimate(0.5, 0.3, 0.6), "b": estimate(0.2, 0.1, 0.3)}
    (pair,) = equality.pairwise(parts)
    assert (pair.by, pair.line.facts["a"]) == (None, "a")


def test_the_options_of_a_test_are_blanks_of_its_sentence():
    found = rank_sum.mann_whitney(cells(DRAWN))
    assert found.line.facts["ties"] == "mid-ranks"
