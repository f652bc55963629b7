from dataclasses import replace

import numpy as np
import pytest

from analysis.charts import misplacement_tables
from analysis.charts.slope_surface import (
    alt_slope_surface,
    corners,
    slope_surface,
    table,
)
from analysis.inference.misplacement import misplacement
from analysis.inference.surface import continuous, surface
from analysis.words import LANGUAGES, Say
from tests.charts.made import STUDY, estimate, fields, layer, layers, look
from tests.drawn import cells, count


def rows(seed=2, size=120):
    draw = np.random.default_rng(seed)
    s, d, x = draw.integers(1, 8, (3, size))
    y = np.rint(0.1 * x * (8 - d) + draw.normal(3, 1, size)).astype(int)
    return count(y, x, s, d, names=("y", "x", "s", "d"))


@pytest.fixture(scope="module")
def made():
    held = rows()
    model = continuous(held, "y", "x", ("s", "d"))
    return surface(held, model.model, "s", "d", slope_of="x", points=9), model


def drawn(made, **options):
    return slope_surface(*made, (4.0, 3.5), look(**options))


def test_a_square_per_point_among_respondents(made):
    found, _ = made
    squares = layer(drawn(made), "rect")["rows"]
    assert len(squares) == found.inside.sum()
    wide = found.first[1] - found.first[0]
    assert squares[0]["x2"] - squares[0]["x"] == pytest.approx(wide)
    middle = [(row["x"] + row["x2"]) / 2 for row in squares]
    assert set(np.round(middle, 9)) <= set(np.round(found.first, 9))
    assert squares[0]["value"] in found.value


def test_colours_part_at_nought(made):
    scale = layer(drawn(made), "rect")["encoding"]["color"]["scale"]
    low, middle, high = scale["domain"]
    assert (-low, middle) == (high, 0)
    assert len(set(scale["range"])) == 3


def test_the_cuts_are_drawn(made):
    rules = [it["rows"] for it in layers(drawn(made)) if it["mark"]["type"] == "rule"]
    assert rules == [[{"x": 4.0}], [{"y": 3.5}]]


def test_the_slopes_of_the_corners_are_written_where_they_are(made):
    _, model = made
    labels = layer(drawn(made), "text")["rows"]
    assert len(labels) == 4
    assert labels[0]["x"] == pytest.approx(model.means[0] - model.sds[0])
    assert f"{model.corners['ll'].value:.2f}" in labels[0]["label"]
    assert fields(drawn(made)) == {"x", "x2", "y", "y2", "value", "said", "label"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_has_words_and_a_twin(made, language):
    found, model = made
    say = Say(language, STUDY)
    said = alt_slope_surface(found, model, say)
    assert drawn(made, language=language).to_dict()["description"] == said
    shown = table(model, say)
    assert shown.shape[0] == len(corners(model, say)) == 5


PLACED = cells("x y n \n 1 1 10 \n 3 5 20 \n 5 3 30 \n 7 7 20", n_missing=2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_of_the_misplaced(language):
    alpha = replace(estimate(0.8, 0.7, 0.9, measure="alpha"))
    found = misplacement(PLACED, [alpha, alpha], (4, 4))
    say = Say(language, STUDY)
    parts = misplacement_tables.chances(found, say)
    assert list(parts.values()) == [found.overall, *found.quadrants.values()]
    shown = misplacement_tables.axes(found, say)
    assert shown.shape == (2, 7)
    expected = misplacement_tables.expected(found, say)
    assert expected.shape == (4, 5)
    shares = [int(it.removesuffix("%")) for it in expected.iloc[0, 1:]]
    assert sum(shares) == pytest.approx(100, abs=2)  # each rounded
