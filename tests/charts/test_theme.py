from itertools import combinations

import numpy as np
import pytest

from analysis.charts.forest import forest
from analysis.charts.theme import (
    DARK,
    LIGHT,
    TEXT,
    Palette,
    diverging,
    group_colours,
    group_dashes,
    group_shapes,
    sequential,
    written_on,
)
from tests.charts.made import estimate, look

THEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
# Machado, Oliveira & Fernandes (2009), doi:10.1109/TVCG.2009.113, severity 1
BLINDNESS = {
    "none": np.eye(3),
    "protan": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
               [-0.003882, -0.048116, 1.051998]],
    "deutan": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
               [-0.011820, 0.042940, 0.968881]],
    "tritan": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
               [0.004733, 0.691367, 0.303900]],
}  # fmt: skip
TO_XYZ = np.array(
    [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
)
APART = 10  # CIE76; 2.3 is just noticeable side by side


def linear(colour):
    parts = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def contrast(one, other):
    light = sorted(float(TO_XYZ[1] @ linear(colour)) for colour in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def lab(colour, blindness):
    seen = np.clip(np.array(BLINDNESS[blindness]) @ linear(colour), 0, 1)
    x, y, z = np.cbrt(TO_XYZ @ seen / TO_XYZ.sum(axis=1))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def nearest(colours, blindness):
    pairs = combinations([lab(colour, blindness) for colour in colours], 2)
    return min(float(np.linalg.norm(one - other)) for one, other in pairs)


@THEMES
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_groups_keep_apart_for_every_eye(palette: Palette, blindness):
    assert nearest(palette.groups[:4], blindness) > APART


@THEMES
def test_marks_and_texts_stand_out_from_the_page(palette: Palette):
    for colour in palette.groups:
        assert contrast(colour, palette.ground) >= 3
    for colour in (palette.ink, palette.quiet):
        assert contrast(colour, palette.ground) >= 4.5


@THEMES
def test_what_is_written_on_a_colour_stands_out(palette: Palette):
    for colour in (*palette.groups, *palette.ramp, palette.neutral):
        assert contrast(written_on(colour), colour) >= 4.5


def test_the_ends_of_an_answer_scale_keep_apart_and_the_middle_is_neutral():
    seven, four = diverging(look(), 7), diverging(look(), 4)
    assert (len(seven), len(four)) == (7, 4)
    assert seven[3] == LIGHT.neutral
    assert LIGHT.neutral not in four
    for blindness in BLINDNESS:
        assert nearest([seven[0], seven[3], seven[6]], blindness) > APART


def test_few_to_many_gets_darker_in_light_and_lighter_in_dark():
    light, dark = sequential(look(), 5), sequential(look(dark=True), 5)
    shades = [float(linear(colour).sum()) for colour in light]
    assert shades == sorted(shades, reverse=True)
    shades = [float(linear(colour).sum()) for colour in dark]
    assert shades == sorted(shades)


def test_beyond_six_groups_colour_and_shape_together_still_differ():
    both = list(zip(group_colours(look(), 12), group_shapes(12), strict=True))
    assert len(set(both)) == 12
    assert len({str(dash) for dash in group_dashes(6)}) == 6


@pytest.mark.parametrize(
    ("dark", "palette"), [(False, LIGHT), (True, DARK)], ids=["light", "dark"]
)
def test_a_picture_carries_its_theme_and_the_numbers_of_its_language(dark, palette):
    chart = forest({"a": estimate(0.3, 0.2, 0.4)}, look("nl", dark=dark), axis="r")
    config = chart.to_dict()["config"]
    assert config["axis"]["labelColor"] == palette.quiet
    assert config["axis"]["titleColor"] == palette.ink
    assert config["axis"]["aria"] is False
    assert config["background"] == "transparent"
    assert min(config["axis"]["labelFontSize"], TEXT) >= 13
    assert config["locale"]["number"]["decimal"] == ","
    english = forest({}, look("en"), axis="r").to_dict()["config"]["locale"]
    assert english["number"]["thousands"] == ","
