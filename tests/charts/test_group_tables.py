from dataclasses import replace

import pytest

from analysis.charts.group_tables import against_the_rest, pairs
from analysis.inference import comparisons, equality
from analysis.questions.organisations import Against
from analysis.questions.procedures import PROCEDURES
from analysis.results import Comparison
from analysis.study.model import Group, Study
from analysis.words import Say
from tests.charts.made import estimate, refusal
from tests.drawn import cells

LEVELS = {
    "W": {"nl": "Waterbedrijf", "en": "Water company"},
    "O": {"nl": "Openbaar vervoer", "en": "Public transport"},
    "B": {},
}
STUDY = Study(
    id="s",
    groups={"org": Group(column="o", title={"nl": "Organisatie"}, levels=LEVELS)},
)
NL, EN = Say("nl", STUDY), Say("en", STUDY)
DRAWN = "y org n \n 1 W 4 \n 3 W 6 \n 4 O 5 \n 6 O 5 \n 5 B 3 \n 2 B 3"
TEST = Comparison(
    test="welch-t",
    of=("y", "org"),
    statistic=2.0,
    df=(30.0,),
    p=0.01,
    p_adjusted=0.03,
    effect=estimate(-0.25, -0.45, -0.05),
    n=100,
    n_missing=0,
    method="welch-t",
)


def test_a_difference_says_which_level_is_taken_from_which():
    first, *_ = comparisons.games_howell(cells(DRAWN))
    made = pairs([first], EN, "org", "label-mean-difference")
    # mean of O, 5, less mean of W, 2.2
    assert made.iloc[0].tolist()[:2] == ["Public transport minus Water company", "2.80"]
    assert list(made.columns)[-1] == "p (adjusted)"
    assert len(made.columns) == 4


@pytest.mark.parametrize(
    "id", ["tukey", "dunn", "pairwise-t", "pairwise-welch-t", "pairwise-mann-whitney"]
)
def test_every_comparison_of_pairs_takes_the_first_from_the_second(id):
    first, *_ = PROCEDURES[id].run(cells(DRAWN), level=0.95)
    row = pairs([first], EN, "org", "label-difference").iloc[0].tolist()
    assert row[0] == "Public transport minus Water company"
    assert not row[1].startswith("−")  # O lies higher than W


def test_correlations_are_subtracted_in_the_order_of_the_levels():
    parts = {"W": estimate(0.5, 0.3, 0.6, n=50), "O": estimate(0.2, 0.1, 0.3, n=60)}
    made = pairs(equality.pairwise(parts), NL, "org", "label-correlation-difference")
    row = made.iloc[0].tolist()
    assert row[:2] == ["Waterbedrijf min Openbaar vervoer", "0,30"]
    assert list(made.columns)[-2:] == ["p", "p (Holm)"]
    assert row[3].startswith(",")


def against(level, **changed):
    made = Against(
        level=level,
        own=estimate(0.29, n=262),
        rest=estimate(0.32, n=781),
        link_differs=TEST,
        mean_differs=TEST,
        quadrants=(),
    )
    return replace(made, **changed)


def test_each_level_stands_beside_all_others():
    made = against_the_rest([against("W"), against("O")], "org", NL)
    assert made.columns[0] == "Organisatie"
    assert made.iloc[0].tolist() == [
        "Waterbedrijf",
        "0,29",
        "0,32",
        ",030",
        "−0,25",
        "−0,45 tot −0,05",
        ",030",
        "262",
    ]


def test_a_level_that_was_refused_keeps_its_place_and_says_why():
    small = against("B", own=refusal(), link_differs=refusal(), mean_differs=refusal())
    made = against_the_rest([against("W"), small], "org", EN)
    row = made.iloc[1].tolist()
    assert row[:7] == ["B", "—", "0.32", "—", "—", "—", "—"]
    assert row[7:] == ["2", EN("chart-nothing")]
    assert made["Remark"][0] == ""
