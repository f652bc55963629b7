import pytest

from analysis.charts.model_tables import differences, terms
from analysis.inference import linear, ordinal
from analysis.study.model import Group, Item, Scale, Study
from analysis.words import Say
from tests.drawn import cells

DRAWN = """
    y  x  g      n
    1  1  a:b[c] 4
    2  3  a:b[c] 5
    4  2  a:b[c] 6
    2  1  low    7
    5  4  low    3
    3  3  low    4
    1  2  low    2
    2  2  z-z    6
    4  4  z-z    5
    3  1  z-z    5
"""
LEVELS = {
    "a:b[c]": {"nl": "Oost", "en": "East"},
    "low": {"nl": "West", "en": "West"},
    "z-z": {"nl": "Zuid", "en": "South"},
}
STUDY = Study(
    id="s",
    items={"q": Item(column="q")},
    scales={"x": Scale(title={"nl": "Moeite", "en": "Effort"}, items=("q",))},
    groups={"g": Group(column="g", title={"nl": "Plek"}, levels=LEVELS)},
)
NL, EN = Say("nl", STUDY), Say("en", STUDY)
CROSSED = ["x", "g", ("x", "g")]


def line():
    return linear.least_squares(cells(DRAWN), "y", CROSSED)


def test_terms_are_named_by_titles_whatever_signs_a_level_holds():
    made = terms(line().terms, line().design, EN)
    assert made["Term"].tolist() == [
        "Intercept",
        "Effort",
        "Plek: West",
        "Plek: South",
        "Effort × Plek: West",
        "Effort × Plek: South",
    ]
    assert terms(line().terms, line().design, NL)["Term"][4] == "Moeite × Plek: West"


def test_a_coefficient_has_its_error_interval_and_p_in_the_language():
    found = line()
    slope = found.robust[1]
    row = terms(found.robust, found.design, NL).iloc[1].tolist()
    assert row[1] == f"{slope.value:.3f}".replace(".", ",")
    assert row[2] == f"{slope.se:.3f}".replace(".", ",")
    assert row[3].count(" tot ") == 1
    assert "Odds ratio" not in terms(found.robust, found.design, NL).columns


def test_odds_ratios_stand_beside_log_odds():
    found = ordinal.proportional_odds(cells(DRAWN), "y", ["x"])
    made = terms(found.terms, found.design, EN)
    ends = found.terms[0].ratio_interval
    assert made["Odds ratio"].tolist() == [f"{found.terms[0].ratio:.2f}"]
    reach = f"{ends.low:.2f} to {ends.high:.2f}"
    assert made["Interval of the odds ratio"].tolist() == [reach]


@pytest.mark.parametrize(("say", "minus"), [(NL, "min"), (EN, "minus")])
def test_slopes_are_subtracted_in_the_order_they_are_named(say, minus):
    slopes = linear.simple_slopes(line(), "x", "g", errors="HC3")
    made = differences(slopes, say)
    east = say.level("g", "a:b[c]")
    assert made.iloc[0, 0] == f"{east} {minus} West"
    values = [it.value for it in slopes.slopes.values()]
    expected = say("label-range", low=values[0] - values[1], high=0).split(" ")[0]
    assert made.iloc[0, 1].startswith(expected)
    assert list(made.columns)[-1] == "p (Holm)"
