"""The slope along another score: drawn where there are answers, grey where clear."""

import numpy as np
import pytest

from analysis.charts.slope_along import alt_slope_along, slope_along, table
from analysis.inference.probing import johnson_neyman
from analysis.words import LANGUAGES, Say
from tests.charts.made import STUDY, layer, look
from tests.drawn import count


def moderated(strength, seed=3, size=300):
    draw = np.random.default_rng(seed)
    x, z = draw.integers(1, 8, (2, size))
    y = np.rint(strength * x * (z - 4) + draw.normal(4, 1, size)).astype(int)
    return johnson_neyman(count(y, x, z, names=("y", "x", "d")))


@pytest.fixture(scope="module")
def found():
    return moderated(0.2)


def test_the_line_runs_from_the_lowest_to_the_highest_answer(found):
    line = layer(slope_along(found, look()), "line")
    assert [row["x"] for row in line["rows"]] == [point[0] for point in found.points]
    assert line["encoding"]["x"]["scale"]["domain"] == [1.0, 7.0]
    assert [row["y"] for row in line["rows"]] == [point[1] for point in found.points]


def test_what_is_grey_is_where_the_interval_leaves_out_nought(found):
    grey = layer(slope_along(found, look()), "rect")["rows"]
    assert [(row["low"], row["high"]) for row in grey] == [
        (it.low, it.high) for it in found.regions
    ]
    assert len(grey) == 2


def test_nought_is_in_the_picture(found):
    low, high = layer(slope_along(found, look()), "line")["encoding"]["y"]["scale"][
        "domain"
    ]
    assert low < 0 < high


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_reading_tells_both_ends_and_where_it_is_clear(found, lang):
    say = Say(lang, STUDY)
    told = alt_slope_along(found, say)
    for region in found.regions:
        assert say("chart-along-region", low=region.low, high=region.high) in told
    assert say("chart-along-nowhere") not in told


def test_a_slope_that_is_nowhere_clear_has_no_grey():
    flat = moderated(0.0, seed=5, size=40)
    assert flat.regions == ()
    kinds = [it["mark"]["type"] for it in slope_along(flat, look()).to_dict()["layer"]]
    assert "rect" not in kinds
    assert Say("en", STUDY)("chart-along-nowhere") in alt_slope_along(
        flat, Say("en", STUDY)
    )


def test_the_table_tells_three_places(found):
    told = table(found, Say("en", STUDY))
    assert len(told) == 3
    assert "At the mean" in told.iloc[1, 0]
