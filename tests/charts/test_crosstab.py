import pytest

from analysis.charts.crosstab import alt_crosstab, crosstab, fits, standing_out, table
from analysis.charts.theme import group_colours, sequential
from analysis.inference.chi_square import chi_square
from analysis.results.tables import Crossed
from analysis.words import Say
from tests.charts.made import HOSTILE, layer, layers, look
from tests.drawn import cells


def crossed(*counts, rows=None, columns=None):
    return Crossed(
        of=("g", "h"),
        rows=rows or tuple("abcdef"[: len(counts)]),
        columns=columns or tuple("klmnopqrstuv"[: len(counts[0])]),
        counts=counts,
        n=sum(map(sum, counts)),
        n_missing=3,
    )


TWO = crossed((30, 10), (5, 15))


def ends(chart):
    return [(row["low"], row["high"]) for row in layer(chart, "bar")["rows"]]


def test_each_row_is_a_whole_divided_by_its_shares():
    chart = crosstab(TWO, look(), ordered=False)
    assert ends(chart) == [(0, 0.75), (0.75, 1.0), (0, 0.25), (0.25, 1.0)]


def test_a_part_without_respondents_has_no_mark():
    assert ends(crosstab(crossed((4, 0), (1, 3)), look(), ordered=True))[0] == (0, 1.0)


def test_every_row_has_its_n_and_keeps_its_place():
    order = layer(crosstab(TWO, look(), ordered=False), "bar")["encoding"]["y"]
    assert order["scale"]["domain"] == ["a (n\xa0=\xa040)", "b (n\xa0=\xa020)"]


def test_large_shares_are_written_in_the_bar_and_small_ones_are_not():
    chart = crosstab(crossed((95, 5)), look(), ordered=False)
    written = [
        row["text"] for it in layers(chart) for row in it["rows"] if "ink" in row
    ]
    assert [text for text in dict.fromkeys(written) if text] == ["95%"]


@pytest.mark.parametrize(("ordered", "colours"), [(True, sequential), (False, None)])
def test_colours_run_where_the_columns_do(ordered, colours):
    chart = crosstab(TWO, look(), ordered=ordered)
    painted = layer(chart, "bar")["encoding"]["color"]["scale"]["range"]
    assert painted == (colours or group_colours)(look(), 2)


def test_it_says_what_its_rows_and_its_colours_are():
    chart = crosstab(TWO, look(), ordered=False).to_dict()
    assert chart["title"]["text"] == ["Rows: g", "Colours: h"]


def test_more_columns_than_colours_are_told_in_the_table_only():
    many = crossed(tuple(range(1, 13)))
    assert not fits(many)
    with pytest.raises(ValueError, match="more columns"):
        crosstab(many, look(), ordered=True)
    assert table(many, Say("en")).iloc[0, -1] == "78"


def test_titles_of_any_kind_stand_as_they_are():
    rows = tuple(f"{i} {text}" for i, text in enumerate(HOSTILE))
    chart = crosstab(crossed(*[(2, 3)] * len(rows), rows=rows), look(), ordered=False)
    assert len({row["row"] for row in layer(chart, "bar")["rows"]}) == len(rows)


def test_the_reading_and_the_table_say_what_the_picture_shows():
    assert "k" in alt_crosstab(TWO, Say("nl"))
    held = table(TWO, Say("nl"))
    assert held.to_numpy().tolist() == [
        ["a", "30 (75%)", "10 (25%)", "40"],
        ["b", "5 (25%)", "15 (75%)", "20"],
    ]


def test_cells_that_stand_out_come_first():
    drawn = cells("g h n \n a k 30 \n a l 10 \n b k 5 \n b l 15 \n c k 9 \n c l 9")
    held = standing_out(chi_square(drawn), Say("en"))
    residuals = [abs(float(x.replace("−", "-"))) for x in held["Adjusted residual"]]
    assert residuals == sorted(residuals, reverse=True)
    assert held.iloc[0, :3].tolist() in (["a", "k", "30"], ["a", "l", "10"])
