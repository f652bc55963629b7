import math

import pytest

from analysis.charts import forest as forest_of
from analysis.charts import intervals as intervals_of
from analysis.charts.forest import alt_forest, forest
from analysis.charts.intervals import alt_intervals, intervals
from analysis.results import Interval, Term
from tests.charts.made import HOSTILE, estimate, fields, layer, layers, look, refusal

PARTS = {
    "Everybody": estimate(0.3, 0.24, 0.36, n=1043),
    "One": estimate(-0.1, -0.2, 0.0, n=60),
    "Two": refusal(),
}


def test_a_row_has_its_point_and_its_interval():
    chart = forest(PARTS, look(), axis="Spearman")
    rows = {row["row"]: row for row in layer(chart, "point")["rows"]}
    first = rows["Everybody (n\xa0=\xa01,043)"]
    assert (first["value"], first["low"], first["high"]) == (0.3, 0.24, 0.36)
    assert layer(chart, "point")["encoding"]["x"]["field"] == "value"
    whisker = [it for it in layers(chart) if "transform" in it][0]
    assert whisker["mark"]["type"] == "rule"
    assert whisker["encoding"]["x"]["field"] == "low"
    assert whisker["encoding"]["x2"]["field"] == "high"


def test_rows_keep_their_order_and_the_axis_its_title():
    chart = forest(PARTS, look(), axis="Spearman")
    point = layer(chart, "point")["encoding"]
    order = point["y"]["scale"]["domain"]
    assert [name.split(" (")[0] for name in order] == ["Everybody", "One", "Two"]
    assert point["x"]["title"] == ["Spearman"]


def test_nought_is_drawn_and_lies_within_the_axis():
    chart = forest({"a": estimate(0.5, 0.4, 0.6)}, look(), axis="r")
    low, high = layer(chart, "point")["encoding"]["x"]["scale"]["domain"]
    assert (low < 0, high > 0.6) == (True, True)
    null = [it for it in layers(chart) if it["rows"] == [{"null": 0.0}]]
    assert null[0]["mark"]["type"] == "rule"


def test_the_smallest_effect_is_a_band_around_nought():
    band = layer(forest(PARTS, look(), axis="r", smallest=0.1), "rect")
    assert band["rows"] == [{"low": -0.1, "high": 0.1}]
    assert not [
        it
        for it in layers(forest(PARTS, look(), axis="r"))
        if it["mark"]["type"] == "rect"
    ]


def test_what_was_refused_is_named_with_a_dash_and_no_point():
    chart = forest(PARTS, look(), axis="r")
    dash = [it for it in layers(chart) if "—" in str(it["mark"].get("text", ""))][0]
    assert dash["transform"] == [{"filter": "datum.kind == 'refused'"}]
    refused = [row for row in dash["rows"] if row["kind"] == "refused"]
    assert [row["said"] for row in refused] == ["Two: not computed."]
    assert refused[0]["value"] is None


def test_an_infinite_end_or_no_interval_leaves_the_point():
    parts = {"a": estimate(2.0, 0.5, math.inf), "b": estimate(1.0)}
    rows = layer(forest(parts, look(), axis="r"), "point")["rows"]
    assert [(row["value"], row["high"]) for row in rows] == [(2.0, None), (1.0, None)]


@pytest.mark.parametrize("draw", [forest, intervals])
def test_labels_of_any_kind_are_values_and_never_names_of_fields(draw):
    parts = {label: estimate(0.1 * i, 0, 1) for i, label in enumerate(HOSTILE)}
    chart = draw(parts, look(), axis="a.b[0]")
    assert fields(chart) == {"row", "label", "value", "low", "high", "said"} | (
        {"null"} if draw is forest else set()
    )
    assert len({row["row"] for row in layer(chart, "point")["rows"]}) == len(HOSTILE)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("parts", [{}, {"a": refusal()}, {"a": estimate(0.2)}])
def test_little_or_nothing_is_still_a_picture(parts, dark):
    for draw in (forest, intervals):
        assert draw(parts, look(dark=dark), axis="r").to_dict()["height"] > 0


def test_the_plain_reading_names_the_ends_and_the_refused():
    said = alt_forest(PARTS, look().say)
    assert "2 groups; 1 could not" in said
    assert "Lowest: One, −0.10" in said
    assert "Highest: Everybody, 0.30" in said
    assert alt_forest({"a": refusal()}, look().say) == look().say("chart-nothing")
    assert "Hoogst: Everybody, 0,30" in alt_intervals(PARTS, look("nl").say)


def test_the_table_holds_what_the_picture_shows_as_text():
    frame = forest_of.table(PARTS, look("nl").say, "Spearman")
    assert list(frame.columns) == [
        "Groep",
        "Spearman",
        "95%-interval",
        "p",
        "n",
        "Zonder antwoord",
        "Opmerking",
    ]
    first = ["Everybody", "0,30", "0,24 tot 0,36", ",020", "1.043", "3", ""]
    assert frame.iloc[0].tolist() == first
    assert frame.iloc[2].tolist()[:6] == ["Two", "—", "—", "—", "2", "1"]
    assert frame.iloc[2]["Opmerking"].startswith("Er valt niets")


def test_columns_that_nothing_fills_are_left_out_of_the_table():
    ends = Interval(low=0.1, high=0.3, level=0.9)
    slope = Term(
        name="x", value=0.2, se=0.05, statistic=4, df=None, p=0.0001, interval=ends
    )
    frame = intervals_of.table({"a": slope}, look().say)
    assert list(frame.columns) == ["Group", "Mean", "90% interval", "p"]
    assert frame.iloc[0].tolist() == ["a", "0.20", "0.10 to 0.30", "< .001"]


def test_means_stand_on_the_limits_of_the_answers_where_given():
    chart = intervals(PARTS, look(), axis="Need", limits=(1, 7))
    assert layer(chart, "point")["encoding"]["x"]["scale"]["domain"] == [1, 7]
    narrow = intervals({"a": estimate(4, 3, 5)}, look(), axis="Need")
    low, high = layer(narrow, "point")["encoding"]["x"]["scale"]["domain"]
    assert (2 < low < 3, 5 < high < 6) == (True, True)
