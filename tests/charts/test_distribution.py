import numpy as np
import pytest

from analysis.charts import distribution as module
from analysis.charts.distribution import alt_distribution, distribution, histogram
from tests.charts.made import counts, density, fields, layer, layers, look

BINNED = density([2, 6, 4], (1.0, 3.0, 5.0, 7.0))


def test_a_bar_reaches_over_its_bin_and_is_as_high_as_its_count():
    bars = layer(distribution(BINNED, look(), axis="Score"), "rect")
    found = [(row["low"], row["high"], row["n"]) for row in bars["rows"]]
    assert found == [(1.0, 3.0, 2), (3.0, 5.0, 6), (5.0, 7.0, 4)]
    assert bars["encoding"]["y"]["field"] == "n"
    assert bars["encoding"]["y"]["title"] == "Respondents"
    assert bars["encoding"]["x"]["title"] == ["Score"]


def test_answers_have_a_bar_each_also_those_nobody_gave():
    bars = layer(distribution(counts(3, 0, 2), look(), axis="q"), "rect")["rows"]
    assert [(row["label"], row["n"]) for row in bars] == [
        ("disagree", 3),
        ("2", 0),
        ("3", 2),
    ]


def test_a_marked_value_gets_a_line():
    chart = distribution(BINNED, look(), axis="Score", marked=4.5)
    assert layer(chart, "rule")["rows"] == [{"at": 4.5}]
    plain = layers(distribution(BINNED, look(), axis="Score"))
    assert [it["mark"]["type"] for it in plain] == ["rect"]


def test_a_histogram_draws_what_bars_of_answers_cannot():
    ages = counts(*range(60), first=18.0)
    assert len(layer(histogram(ages, look(), axis="Age"), "rect")["rows"]) == 60


def test_fields_have_names_of_our_own():
    chart = distribution(BINNED, look(), axis="a.b[0]", marked=3)
    assert fields(chart) == {"low", "high", "n", "said", "at"}


@pytest.mark.parametrize("found", [density(np.zeros(0, int), (1.0,)), counts()])
def test_nothing_is_still_a_picture(found):
    chart = distribution(found, look(dark=True), axis="Score")
    assert layer(chart, "rect")["rows"] == []
    assert alt_distribution(found, look().say, "Score") == look().say("chart-nothing")
    assert module.table(found, look().say).iloc[0].tolist()[:3] == ["All", "—", "0"]


def test_the_plain_reading_tells_where_most_are():
    said = alt_distribution(BINNED, look("nl").say, "Score")
    assert said == "Score: 12 respondenten, het vaakst van 3,00 tot 5,00 (6)."
    answers = alt_distribution(counts(1, 5), look().say, "q")
    assert answers == "q: 6 answers, most often 2 (5)."


def test_the_table_has_a_row_per_bin_and_one_for_everybody():
    frame = module.table(BINNED, look().say)
    assert frame.iloc[1].tolist() == ["3.00 to 5.00", "50.0%", "6", ""]
    assert frame.iloc[-1].tolist() == ["All", "100.0%", "12", "5"]
