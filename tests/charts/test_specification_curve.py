from dataclasses import replace

import numpy as np
import pytest

from analysis.charts import specification_tables as tables
from analysis.charts.choice_words import OPTIONS, choice, option, verdict
from analysis.charts.specification_curve import (
    MOST,
    alt_specification_curve,
    specification_curve,
)
from analysis.questions.robust import answer
from analysis.results.multiverse import Choice, Multiverse, Option, Specifications
from analysis.study.model import Quadrants
from analysis.words import LANGUAGES, Say
from tests.charts.made import STUDY, fields, layer, layers, look

COLUMNS = (
    ("test", "spearman"),
    ("test", "kendall"),
    ("careless", "in"),
    ("careless", "out"),
)


def made(*rows, estimand="overall", own=None, size=None):
    """Rows of value, low, high and the option of the test."""
    rows = list(rows) or [(0.1, -0.1, 0.3, 0), (0.2, 0.1, 0.3, 1), (0.4, 0.3, 0.5, 0)]
    rows = rows if size is None else [rows[0]] * (size - 1) + [rows[-1]]
    value, low, high, test = np.array(rows).T
    holds = np.ones((len(rows), len(COLUMNS)), dtype=bool)
    holds[:, 0], holds[:, 1] = test == 0, test == 1
    told = np.where(low > 0, "up", np.where(high < 0, "down", "open")).tolist()
    options = [
        Option(choice="test", option=name, specifications=2, median=at, clear=0.5)
        for name, at in (("spearman", 0.25), ("kendall", 0.2))
    ]
    return Specifications(
        estimand=estimand,
        of=("x", "y"),
        columns=COLUMNS,
        holds=holds,
        value=value,
        low=low,
        high=high,
        n=np.arange(90, 90 + len(rows)),
        verdicts=tuple(told),
        own=own,
        choices=(Choice(id="test", explained=0.4, options=tuple(options)),),
        refused=2,
        level=0.95,
        everybody=100,
    )


def curve(found, **options):
    return specification_curve(found, look(**options), axis="rho")


def test_estimates_stand_lowest_first_with_their_intervals():
    point = layer(curve(made()), "point")
    assert [row["value"] for row in point["rows"]] == [0.1, 0.2, 0.4]
    assert [row["at"] for row in point["rows"]] == [0.5, 1.5, 2.5]
    whisker = [it for it in layers(curve(made())) if "y2" in it["encoding"]][0]
    assert (whisker["encoding"]["y"]["field"], whisker["encoding"]["y2"]["field"]) == (
        "low",
        "high",
    )


def test_a_verdict_has_a_colour_and_a_shape_and_its_words():
    encoding = layer(curve(made()), "point")["encoding"]
    words = [verdict(name, Say("en")) for name in ("up", "open")]
    assert encoding["color"]["scale"]["domain"] == words
    assert encoding["shape"]["scale"]["domain"] == words
    assert len(set(encoding["shape"]["scale"]["range"])) == 2
    assert len(set(encoding["color"]["scale"]["range"])) == 2


def test_the_grid_tells_which_options_each_way_chose():
    squares = layer(curve(made()), "rect")
    spearman = [row["at"] for row in squares["rows"] if row["row"] == "Spearman"]
    assert spearman == [0, 2]
    assert {row["row"] for row in squares["rows"]} == {"Spearman", "Kendall"}
    assert {row["share"] for row in squares["rows"]} == {1.0}


def test_a_choice_that_changes_nothing_has_no_row():
    names = layer(curve(made()), "rect")["encoding"]["y"]["scale"]["domain"]
    assert names == ["Spearman", "Kendall"]


def test_many_ways_share_columns_of_the_grid():
    many = curve(made(size=3 * MOST))
    squares = layer(many, "rect")["rows"]
    assert len({row["at"] for row in squares}) == MOST
    assert len(layer(many, "point")["rows"]) == 3 * MOST


def test_the_own_choice_is_a_line():
    dashed = [it["rows"] for it in layers(curve(made(own=1))) if it["rows"]]
    assert [{"at": 1.5}] in dashed
    assert [{"at": 1.5}] not in [it["rows"] for it in layers(curve(made()))]


def test_fields_are_ours_and_nought_is_within_the_axis():
    chart = curve(made((0.3, 0.2, 0.4, 0), (0.4, 0.3, 0.5, 1)))
    known = {"at", "value", "low", "high", "verdict", "end", "row", "share"}
    assert fields(chart) == known
    low, high = layer(chart, "point")["encoding"]["y"]["scale"]["domain"]
    assert (low < 0, high > 0.5) == (True, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_picture_says_to_who_cannot_see_it(language):
    said = alt_specification_curve(made(), Say(language, STUDY))
    assert curve(made(), language=language).to_dict()["description"] == said
    assert "3" in said
    assert alt_specification_curve(_nobody(), Say(language)) == Say(language)(
        "chart-nothing"
    )


def _nobody():
    empty = np.empty(0)
    return Specifications(
        estimand="hh",
        of=("x", "y"),
        columns=COLUMNS,
        holds=np.empty((0, 4), dtype=bool),
        value=empty,
        low=empty,
        high=empty,
        n=empty.astype(int),
        verdicts=(),
        own=None,
        choices=(),
        refused=8,
        level=0.95,
        everybody=100,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_and_choice_has_its_words(language):
    say = Say(language)
    called = [option(of, name, say) for of, names in OPTIONS.items() for name in names]
    assert len(set(called)) == len(called)  # clear by itself
    assert len({choice(name, say) for name in OPTIONS}) == len(OPTIONS)
    assert all(say(f"robust-{name}-why").endswith(".") for name in OPTIONS)


def test_a_short_table_tells_every_way_and_a_long_one_some():
    say = Say("en", STUDY)
    short = tables.specifications(made(own=1), say)
    assert short["Place"].tolist() == ["1", "2", "3"]
    assert short["Which"].tolist() == ["lowest", "chosen on the other pages", "highest"]
    assert short.iloc[1].tolist()[2:] == [
        "0.20",
        "0.10",
        "0.30",
        "91",
        "interval above 0",
        "Kendall",
    ]
    long = tables.specifications(made(size=400), say)
    assert long["Place"].tolist() == ["1", "21", "101", "201", "300", "380", "400"]
    assert tables.specifications(_nobody(), say).empty


def test_a_row_per_option_and_its_choice_once():
    shown = tables.choices(made(), Say("en"))
    assert shown["Choice"].tolist() == ["the test", ""]
    assert shown["Goes with"].tolist() == ["40%", ""]
    assert shown["Middle value"].tolist() == ["0.25", "0.20"]


def test_what_was_varied_says_what_makes_no_difference():
    options = {"test": ("spearman", "kendall"), "careless": ("in", "out")}
    whole = Multiverse(
        curves={"overall": made()},
        options=options,
        left_out=(),
        weights={},
        n=100,
        level=0.95,
    )
    shown = tables.varied(whole, "overall", Say("en"))
    assert shown["Choice"].tolist() == ["the test", "careless answers"]
    assert shown["Option"].tolist()[0] == "Spearman; Kendall"
    assert shown["Option"].tolist()[1].endswith("no difference")


UP, DOWN, OPEN = (0.3, 0.2, 0.4, 0), (-0.3, -0.4, -0.2, 1), (0.0, -0.1, 0.1, 0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("estimand", ["overall", "hl", "search"])
@pytest.mark.parametrize("rows", [(UP,), (DOWN,), (OPEN,), (DOWN, OPEN, UP)])
def test_the_answer_is_said_for_every_outcome(language, estimand, rows):
    study = _with_axes()
    said = answer(made(*rows, estimand=estimand, own=0).agreement, study)
    keys = [line.key for line in said]
    first = "contrast" if estimand == "search" else "link"
    assert keys == [f"answer-robust-{it}" for it in (first, "own", "refused")]
    told = [Say(language, study)(line) for line in said]
    assert all(told)
    assert f"{len(rows)}" in told[0]


def _with_axes():
    return replace(STUDY, quadrants=Quadrants(search="x", decision="y"))


def test_a_difference_says_how_many_ways_find_one():
    found = made(UP, UP, OPEN, estimand="difference")
    told = replace(found, verdicts=("yes", "yes", "open"))
    line = answer(told.agreement, STUDY)[0]
    facts = line.facts
    assert (facts["yes"], facts["open"], facts["of"]) == (2, 1, 3)
    assert facts["agree"] == "mixed"
    assert "2 of 3" in Say("en", STUDY)(line)


def test_where_nothing_could_be_computed_that_is_said():
    assert [line.key for line in answer(_nobody().agreement, STUDY)] == [
        "answer-robust-none"
    ]
