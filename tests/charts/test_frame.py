import math

from analysis.charts.distribution import distribution
from analysis.charts.forest import forest
from analysis.charts.frame import (
    WIDTH,
    distinct,
    domain,
    drawable,
    legend_columns,
    on_lines,
    raised,
    whole_ticks,
)
from tests.charts.made import counts, estimate, look


def test_long_labels_break_in_lines_and_the_longest_are_cut():
    [label] = on_lines(["word " * 80])
    lines = label.split("\n")
    assert len(lines) == 3
    assert all(len(line) <= WIDTH + 2 for line in lines)
    assert label.endswith("…")


def test_equal_names_are_told_apart_also_from_numbered_ones():
    assert distinct(["a", "a", "a (2)", "a"]) == ["a", "a (2)", "a (2) (2)", "a (3)"]


def test_what_has_no_place_in_a_picture_is_left_out():
    values = (math.inf, -math.inf, math.nan, None)
    assert [drawable(x) for x in values] == [None] * 4
    assert drawable(2) == 2.0


def test_an_axis_has_air_around_its_values_also_around_one():
    assert domain([0.0, 1.0], margin=0.1) == [-0.1, 1.1]
    assert domain([3.0]) == [2.5, 3.5]
    low, high = domain([])
    assert low < high


def test_a_title_over_the_picture_starts_higher_for_each_line_it_has():
    assert raised("Need") == -10
    assert raised("Need for personal service, as told afterwards, by phone") == -27


def test_ticks_stand_on_whole_answers_and_on_round_ones_where_there_are_many():
    assert whole_ticks(0.5, 5.5)["values"] == [1, 2, 3, 4, 5]
    assert whole_ticks(1, 10)["values"] == list(range(1, 11))
    assert whole_ticks(18, 95)["values"] == [20, 30, 40, 50, 60, 70, 80, 90]
    assert whole_ticks(0, 1)["tickCount"] == 3


def test_a_legend_has_the_columns_a_phone_has_room_for():
    assert legend_columns(["a", "b"]) > 2
    assert legend_columns(["x" * 60]) == 1


def test_every_picture_says_when_its_answers_are_simulated():
    real = forest({}, look(), axis="r", title="T").to_dict()
    assert "subtitle" not in real["title"]
    marked = forest({}, look(simulated=True), axis="r", title="T").to_dict()
    assert marked["title"]["subtitle"] == ["Simulated data: invented answers"]
    untitled = distribution(counts(1, 2), look("nl", simulated=True), axis="q")
    assert untitled.to_dict()["title"]["text"] == ["Simulatie: verzonnen antwoorden"]


def test_a_picture_takes_the_width_of_its_place_and_says_what_it_shows():
    spec = forest({"a": estimate(0.3, 0.2, 0.4)}, look(), axis="r").to_dict()
    assert spec["width"] == "container"
    assert spec["autosize"] == {"type": "fit-x", "contains": "padding"}
    assert "a, 0.30" in spec["description"]
