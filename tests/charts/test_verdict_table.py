from dataclasses import replace

import pytest

from analysis.charts.verdict_table import verdict_table
from analysis.questions.verdicts import Evidence, Verdict
from analysis.results import Interval
from analysis.study.model import Hypothesis
from tests.charts.made import estimate, look, refusal

ENDS = Interval(low=0.25, high=0.36, level=0.95)
JUDGED = Verdict(
    hypothesis=Hypothesis(
        id="H1",
        text={"nl": "Het hangt samen", "en": "It goes together"},
        kind="association",
        smallest=0.1,
        status="confirmatory",
    ),
    evidence=Evidence(
        result=estimate(0.31, 0.25, 0.36), p=0.0001, effect=0.31, interval=ENDS, side=1
    ),
    p_adjusted=0.034,
    family="confirmatory",
    family_size=3,
    ruling="supported",
    why="rule-supported",
)
NOTHING = Evidence(result=refusal(), p=None, effect=None, interval=None, side=0)
LOST = replace(
    JUDGED,
    evidence=NOTHING,
    p_adjusted=None,
    ruling="undecided",
    why="rule-not-computed",
    family="exploratory",
)


@pytest.mark.parametrize(
    ("language", "row"),
    [
        (
            "nl",
            "H1 Het hangt samen|Samenhang|Vooraf vastgelegd|0,31|0,25 tot 0,36"
            "|< ,001|,034|0,10|Ondersteund",
        ),
        (
            "en",
            "H1 It goes together|Association|Planned beforehand|0.31|0.25 to 0.36"
            "|< .001|.034|0.10|Supported",
        ),
    ],
)
def test_a_hypothesis_has_its_effect_both_p_and_its_verdict(language, row):
    made = verdict_table([JUDGED], look(language).say)
    assert made.iloc[0].tolist() == row.split("|")


def test_what_could_not_be_computed_is_a_dash_with_its_reason():
    say = look("nl").say
    made = verdict_table([JUDGED, LOST], say)
    row = made.iloc[1].tolist()
    assert row[2:] == ["Verkennend", *["—"] * 4, "0,10", "Onbeslist"] + [
        say("chart-nothing")
    ]
    assert made["Opmerking"][0] == ""
