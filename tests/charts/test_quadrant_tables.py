from dataclasses import replace

import pytest

from analysis.charts.quadrant_map import table
from analysis.charts.quadrant_tables import alternatives, shares
from analysis.questions.quadrants import Alternative
from tests.charts.made import look, quadrants, refusal

NL, EN = look("nl").say, look("en").say
CHOSEN = Alternative(
    cut="median",
    ties="low",
    cuts=(4.5, 4.25),
    counts=(303, 285, 222, 1233),
    moved=0,
    n=2043,
    chosen=True,
)
OTHER = replace(CHOSEN, cut="midpoint", ties="out", moved=312, chosen=False)
NOBODY = replace(OTHER, cut="fixed", counts=(0, 0, 0, 0), moved=0, n=0)


def test_every_rule_says_who_would_be_elsewhere():
    made = alternatives([CHOSEN, OTHER, NOBODY], NL)
    assert made.iloc[0].tolist() == [
        "mediaan",
        "laag",
        "4,50",
        "4,25",
        "303",
        "285",
        "222",
        "1.233",
        "gekozen regel",
    ]
    assert made.iloc[1].tolist()[:2] == ["midden", "weggelaten"]
    assert made.iloc[1].tolist()[-1] == "15%, n = 312"
    assert made.iloc[2].tolist()[-1] == "0%, n = 0"
    assert alternatives([OTHER], EN).iloc[0].tolist()[:2] == ["midpoint", "left out"]


def test_the_quadrants_are_headings_by_their_names():
    assert list(alternatives([CHOSEN], EN).columns)[4:8] == [
        "Guided doer",
        "Independent doer",
        "Guided searcher",
        "Independent searcher",
    ]


def test_the_shares_of_a_level_stand_with_their_number():
    parts = {"W": quadrants(10, 20, 30, 40).shares, "O": refusal(n=2)}
    made = shares(parts, "g", EN)
    assert made.iloc[0].tolist()[:3] == ["W", "10%, n = 10", "20%, n = 20"]
    assert made["n"].tolist() == ["100", "2"]
    assert made.iloc[1].tolist()[1:5] == ["—"] * 4
    assert made["Remark"].tolist()[0] == ""
    assert made["Remark"].tolist()[1].startswith("There is nothing")


@pytest.mark.parametrize(("say", "told"), [(NL, "12,5%"), (EN, "12.5%")])
def test_weighted_shares_stand_beside_the_counted_ones(say, told):
    found = quadrants(10, 20, 30, 40)
    weights = (0.125, 0.25, 0.25, 0.375)
    weighted = tuple(
        replace(one, weighted=share)
        for one, share in zip(found.shares, weights, strict=True)
    )
    made = table(replace(found, shares=weighted), say)
    assert made.iloc[0, 3] == told
    assert made.iloc[4, 3].startswith("100")
    assert len(table(found, say).columns) == len(made.columns) - 1
