import pytest

from analysis.charts import quadrant_map as module
from analysis.charts.quadrant_map import alt_quadrant_map, quadrant_map
from tests.charts.made import density, fields, layer, layers, look, quadrants

SHARES = quadrants(30, 28, 21, 21)
GRID = density([[3, 0], [2, 5]], (1.0, 4.0, 7.0), (1.0, 4.0, 7.0))


def test_each_field_lies_on_its_side_of_both_cuts():
    rows = {row["level"]: row for row in layer(module_chart(), "rect")["rows"]}
    assert (rows["hl"]["x"], rows["hl"]["x2"]) == (4.0, 7.0)  # searches a lot: right
    assert rows["hl"]["y2"] == 4.5  # led by others: under the cut
    assert (rows["lh"]["x"], rows["lh"]["x2"], rows["lh"]["y"]) == (1.0, 4.0, 4.5)


def module_chart(**options):
    return quadrant_map(SHARES, GRID, look(), **options)


def test_each_field_says_its_name_share_n_and_interval():
    chart = module_chart()
    labels = [it["rows"][0] for it in layers(chart) if it["mark"]["type"] == "text"]
    said = {row["label"].replace("\n", " "): (row["x"], row["y"]) for row in labels}
    assert "Guided doer 30%, n = 30 25% to 35%" in said
    assert len(said) == 4
    x, y = said["Guided searcher 21%, n = 21 16% to 26%"]
    assert (x, y < 1.0) == (7.0, True)  # below the grid, in the corner


def test_respondents_are_counted_per_square_and_empty_squares_left_out():
    grid = layer(module_chart(), "rect", at=1)
    found = {(row["x"], row["y"]): row["n"] for row in grid["rows"]}
    assert found == {(1.0, 1.0): 3, (4.0, 1.0): 2, (4.0, 4.0): 5}
    strength = grid["encoding"]["opacity"]
    assert strength["field"] == "n"
    assert strength["legend"]["values"] == [1, 2, 3, 4, 5]  # whole respondents
    assert sum(found.values()) == GRID.n


def test_the_cuts_are_lines():
    rules = [it for it in layers(module_chart()) if it["mark"]["type"] == "rule"]
    assert [it["rows"] for it in rules] == [[{"x": 4.0}], [{"y": 4.5}]]


def test_axes_say_what_high_means_and_can_be_named_otherwise():
    on = layer(module_chart(), "rect")["encoding"]
    assert on["x"]["title"] == ["Complexity (right is high)"]
    assert on["y"]["title"] == ["Need (top is high)"]
    other = layer(module_chart(x_title="Zoekt"), "rect")["encoding"]
    assert other["x"]["title"] == ["Zoekt"]


def test_ticks_stand_on_whole_answers_of_the_grid():
    on = layer(module_chart(), "rect")["encoding"]
    assert on["y"]["axis"]["values"] == [1, 2, 3, 4, 5, 6, 7]


def test_the_fields_are_there_without_a_grid():
    chart = quadrant_map(SHARES, None, look(dark=True))
    assert len([it for it in layers(chart) if it["mark"]["type"] == "rect"]) == 1
    assert len(layer(chart, "rect")["rows"]) == 4


def test_fields_have_names_of_our_own():
    assert fields(module_chart()) == {
        "x", "x2", "y", "y2", "n", "level", "said", "label",
    }  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_plain_reading_tells_the_cuts_and_every_share(language):
    say = look(language).say
    said = alt_quadrant_map(SHARES, say)
    point = "," if language == "nl" else "."
    assert f"4{point}00" in said
    assert f"4{point}50" in said
    for level in ("ll", "lh", "hl", "hh"):
        assert say.level("quadrants", level) in said
    assert said.count("21%, n = 21") == 2


def test_the_table_has_the_four_and_everybody():
    frame = module.table(SHARES, look().say)
    assert list(frame.columns) == [
        "Quadrant",
        "Share",
        "95% interval",
        "n",
        "No answer",
    ]
    first = ["Guided doer", "30.0%", "25.0% to 35.0%", "30", "—"]
    assert frame.iloc[0].tolist() == first
    assert frame.iloc[4].tolist() == ["All", "100%", "—", "100", "3"]
