import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.words.numbers import (
    bounded,
    day,
    decimal,
    degrees,
    p_value,
    percent,
    whole,
)

finite = st.floats(-1e9, 1e9)
languages = st.sampled_from(["nl", "en"])
MARKS = {"nl": (".", ","), "en": (",", ".")}  # thousands, decimals


def number(text, language):
    thousands, point = MARKS[language]
    plain = text.replace(thousands, "").replace(point, ".").replace("−", "-")
    return float(plain)


@pytest.mark.parametrize(
    ("x", "dutch", "english"),
    [
        (0.8, "0,80", "0.80"),
        (-0.8, "−0,80", "−0.80"),
        (1234.5, "1.234,50", "1,234.50"),
        (-0.001, "0,00", "0.00"),
        (-math.inf, "−∞", "−∞"),
    ],
)
def test_a_number_is_written_as_its_language_does(x, dutch, english):
    assert (decimal(x, "nl"), decimal(x, "en")) == (dutch, english)


@given(finite, languages, st.integers(0, 4))
def test_a_number_reads_back_within_half_its_last_digit(x, language, digits):
    text = decimal(x, language, digits)
    half = 10.0**-digits / 2
    assert number(text, language) == pytest.approx(x, abs=half * 1.001, rel=1e-12)
    assert len(text.partition(MARKS[language][1])[2]) == digits


@pytest.mark.parametrize(
    ("p", "said"),
    [
        (0, "p < .001"),
        (0.0009999, "p < .001"),
        (0.001, "p = .001"),
        (0.034, "p = .034"),
        (0.9994, "p = .999"),
        (0.9996, "p > .999"),
        (1, "p > .999"),
    ],
)
def test_p_is_told_to_three_digits(p, said):
    assert p_value(p, "en") == said
    assert p_value(p, "nl") == said.replace(".", ",")


@given(st.floats(0, 1), languages)
def test_p_is_never_nought_nor_one(p, language):
    said = p_value(p, language)
    assert re.fullmatch(r"p (< [.,]001|> [.,]999|= [.,]\d{3})", said)
    assert "000" not in said


@pytest.mark.parametrize("p", [-0.1, 1.1, math.nan])
def test_what_is_no_probability_raises(p):
    with pytest.raises(ValueError, match="probability"):
        p_value(p, "en")


def test_not_a_number_raises_instead_of_being_said():
    with pytest.raises(ValueError, match="not a number"):
        decimal(math.nan, "nl")


def test_thousands_are_set_apart():
    assert (whole(1043, "nl"), whole(1043, "en")) == ("1.043", "1,043")
    assert whole(12.0, "nl") == "12"


def test_a_fraction_is_no_whole_number():
    with pytest.raises(ValueError, match="whole"):
        whole(12.5, "en")


def test_a_proportion_is_said_as_a_percentage():
    assert percent(0.9532, "nl") == percent(0.9532, "en") == "95%"
    assert percent(0.9532, "nl", 1) == "95,3%"


def test_a_day_is_written_out_in_the_language():
    assert day("2026-03-28", "nl") == "28 maart 2026"
    assert day("2026-03-28", "en") == "28 March 2026"
    with pytest.raises(ValueError, match="isoformat"):
        day("28 maart", "nl")


def test_what_cannot_be_beyond_one_has_no_nought():
    assert [bounded(x, "nl") for x in (0.31, -0.31, 1.0, -0.001)] == [
        ",31",
        "−,31",
        "1,00",
        ",00",
    ]


def test_degrees_of_freedom_are_not_set_apart():
    assert (degrees(1041, "nl"), degrees(1041.0, "en")) == ("1041", "1041")
    assert degrees(1576.123, "nl") == "1576,12"
