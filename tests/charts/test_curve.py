import pytest

from analysis.charts import curve as curve_of_module
from analysis.charts.curve import alt_curve, curve, panels, small_multiples
from tests.charts.made import (
    HOSTILE,
    curve_of,
    fields,
    layer,
    layers,
    look,
    refusal,
)

TWO = {
    "One": curve_of((2.0, 3.0, 2.5, 3.5), (6.0, 5.0, 4.5, 5.5)),
    "Two": curve_of((2.0, 4.0), (6.0, 4.2, 3.9, 4.5), n=30),
}


def test_bins_have_points_and_whiskers_and_the_line_its_band():
    chart = curve({"All": TWO["One"]}, look())
    rows = layer(chart, "point")["rows"]
    found = [(row["x"], row["y"], row["low"], row["high"]) for row in rows]
    assert found == [(2.0, 3.0, 2.5, 3.5), (6.0, 5.0, 4.5, 5.5)]
    whisker, band = layer(chart, "rule"), layer(chart, "area")
    for it in (whisker, band):
        assert (it["encoding"]["y"]["field"], it["encoding"]["y2"]["field"]) == (
            "low",
            "high",
        )
    assert [row["y"] for row in layer(chart, "line")["rows"]] == [2.0, 5.0]


def test_a_bin_without_an_interval_has_a_point_only():
    chart = curve(TWO, look())
    assert layer(chart, "rule")["transform"] == [{"filter": "datum.low != null"}]
    alone = [row for row in layer(chart, "point")["rows"] if row["low"] is None]
    assert [(row["group"], row["y"]) for row in alone] == [("Two", 4.0)]


def test_an_interval_of_two_respondents_runs_off_the_picture():
    wild = curve_of((2.0, 3.0, 2.5, 3.5), (6.0, 5.0, -40.0, 50.0))
    low, high = layer(curve({"All": wild}, look()), "point")["encoding"]["y"]["scale"][
        "domain"
    ]
    assert (low > -6, high < 12) == (True, True)
    alone = curve_of((2.0, 3.0, -40.0, 46.0), line=())
    whole = layer(curve({"All": alone}, look()), "point")["encoding"]["y"]["scale"]
    assert whole["domain"][0] < -40


def test_axes_are_named_by_the_titles_of_the_scores():
    point = layer(curve(TWO, look("nl")), "point")["encoding"]
    assert (point["x"]["title"], point["y"]["title"]) == (["Ingewikkeld"], ["Behoefte"])


def test_several_groups_differ_by_colour_shape_and_dash_with_one_legend():
    point = layer(curve(TWO, look()), "point")["encoding"]
    line = layer(curve(TWO, look()), "line")["encoding"]
    for channel in (point["color"], point["shape"], line["strokeDash"]):
        assert channel["scale"]["domain"] == ["One", "Two"]
        assert len({str(mark) for mark in channel["scale"]["range"]}) == 2
        assert channel["legend"]["orient"] == "bottom"


def test_one_group_has_no_legend():
    point = layer(curve({"All": TWO["One"]}, look()), "point")["encoding"]
    assert point["color"]["legend"] is None


def test_panels_share_their_axes_and_keep_the_colours_of_the_overlay():
    apart = panels(TWO, look(), x_limits=(1, 7))
    assert list(apart) == ["One", "Two"]
    one, two = (layer(chart, "point")["encoding"] for chart in apart.values())
    assert one["x"]["scale"] == two["x"]["scale"]
    assert one["x"]["scale"]["domain"] == [1, 7]
    assert one["y"]["scale"] == two["y"]["scale"]
    overlay = layer(curve(TWO, look()), "point")["encoding"]["color"]["scale"]
    assert one["color"]["scale"] == two["color"]["scale"] == overlay
    assert {row["group"] for row in layer(apart["Two"], "point")["rows"]} == {"Two"}


def test_small_multiples_fit_on_a_phone_one_under_another():
    spec = small_multiples(TWO, look(), columns=1).to_dict()
    assert spec["columns"] == 1
    assert [one["title"] for one in spec["concat"]] == [["One"], ["Two"]]
    assert all(one["width"] <= 300 for one in spec["concat"])


def test_labels_of_any_kind_are_values_and_never_names_of_fields():
    chart = curve({label: TWO["One"] for label in HOSTILE}, look())
    assert fields(chart) == {"group", "x", "y", "low", "high", "said"}
    domain = layer(chart, "point")["encoding"]["color"]["scale"]["domain"]
    assert domain == HOSTILE


@pytest.mark.parametrize(
    "curves", [{}, {"a": refusal()}, {"a": curve_of(line=(), n=0)}]
)
def test_little_or_nothing_is_still_a_picture(curves):
    assert curve(curves, look(dark=True)).to_dict()["height"] > 0
    assert len(layers(curve(curves, look()))) == 4


def test_the_plain_reading_tells_where_each_line_starts_and_ends():
    said = alt_curve({**TWO, "Three": refusal()}, look().say)
    assert (
        "One: along “Complexity” the fitted line for “Need” runs from 2.00 at 1.00"
        in said
    )
    assert "to 5.00 at 7.00 (n = 90)" in said
    assert said.endswith("Three: not computed.")
    no_line = {"a": curve_of((2.0, 3.0), line=(), n=4)}
    assert "no line" in alt_curve(no_line, look().say)


def test_the_table_has_a_row_per_bin_and_one_per_group():
    frame = curve_of_module.table({**TWO, "Three": refusal()}, look("nl").say)
    assert list(frame.columns) == [
        "Groep",
        "Ingewikkeld",
        "Behoefte",
        "95%-interval",
        "n",
        "Zonder antwoord",
    ]
    first = ["One", "1,50 tot 2,50", "3,00", "2,50 tot 3,50", "100", "—"]
    assert frame.iloc[0].tolist() == first
    assert frame.iloc[2].tolist() == ["One", "Alle", "—", "—", "90", "4"]
    assert frame.iloc[-1].tolist() == ["Three", "Alle", "—", "—", "2", "1"]
