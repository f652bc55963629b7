"""Every sentence about a linear model can be said, in both languages."""

import pytest

from analysis.errors import (
    ExactPartError,
    TooManyRespondentsError,
    UnseenBendError,
    UnstableDrawsError,
)
from analysis.inference import drawn_links, regression
from analysis.inference.added import added
from analysis.inference.linear import least_squares
from analysis.inference.mediation import mediation
from analysis.inference.probing import johnson_neyman
from analysis.inference.surface import axes_moderation
from analysis.words import LANGUAGES, Say
from tests.drawn import cells, count

MANY = cells("""
    y  x  z  g  h  n
    1  1  3  a  p  4
    2  3  1  a  q  5
    4  2  2  a  p  6
    2  1  4  b  q  7
    5  4  2  b  p  3
    3  3  1  b  q  4
    6  2  5  b  p  2
    .  2  5  b  p  2
""")
FLAT = cells("""
    y  x  z  n
    1  1  1  2
    2  1  2  3
    2  2  1  2
    1  2  2  2
    2  3  1  2
    1  1  3  2
    2  3  3  2
    1  3  2  1
""")
FLAT_AXES = count(
    [2, 1, 3, 1, 2, 3, 1, 2, 3, 2] * 3,
    [1, 2, 3, 4, 5] * 6,
    [1, 1, 3, 2, 5, 4] * 5,
    [1, 2, 2] * 10,
    names=("y", "x", "s", "d"),
)
MODEL = least_squares(MANY.pick("y", "x", "g"), "y", ["x", "g", ("x", "g")])
TEST, ROBUST, SLOPES = regression.moderation(MANY.pick("y", "x", "g"))
TESTS = added(MANY, MODEL)
RESULTS = {
    "regression": regression.regression(MANY.pick("y", "x", "z")),
    "model": MODEL,
    "slopes": SLOPES,
    "tests": TESTS,
    "ancova": regression.covariance(MANY.pick("y", "g", "x")),
    "means": regression.adjusted(MANY.pick("y", "g", "x")),
    "checks": regression.checks(MANY.pick("y", "x", "z")),
    "along a score": johnson_neyman(MANY.pick("y", "x", "z")),
    "nowhere": johnson_neyman(FLAT),
    "along two axes": axes_moderation(FLAT_AXES),
    "by way of": mediation(MANY.pick("y", "x", "z"), draws=200),
}
ALONE = [
    drawn_links.pearson(MANY.pick("y", "x"), draws=200),
    drawn_links.spearman(MANY.pick("y", "x"), draws=200),
    RESULTS["by way of"].indirect,
    TEST,
    ROBUST,
    TESTS.intercept.test,
    TESTS.terms[0].test.effect,
    TESTS.terms[0].omega2,
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("result", RESULTS.values(), ids=list(RESULTS))
def test_every_line_of_a_result_is_a_sentence(result, language):
    said = [Say(language)(line) for line in result.lines]
    assert len(said) > 1
    for sentence in said:
        assert f"n = {result.n}" in sentence
        assert sentence.endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("result", ALONE, ids=lambda it: it.line.key)
def test_a_test_or_a_size_has_a_sentence_a_label_and_a_method(result, language):
    say = Say(language)
    assert f"n = {result.n}" in say(result.line)
    assert say(f"label-{result.line.key.split('-', 1)[1]}")
    assert say(f"method-{result.method}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("method", ["squares-i", "squares-ii", "squares-iii"])
def test_a_type_of_squares_is_explained(method, language):
    assert Say(language)(f"method-{method}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "fault",
    [
        TooManyRespondentsError(found=6001, most=5000),
        UnseenBendError(),
        UnstableDrawsError(share=0.2),
        ExactPartError(score="y"),
    ],
)
def test_a_fault_says_what_to_do(fault, language):
    (line,) = fault.lines
    assert len(Say(language)(line).split(". ")) == 2


def test_a_slope_says_its_side_and_size():
    line = RESULTS["regression"].lines[1]
    assert Say("en")(line) == (
        "Whoever scores higher on “x” scores higher on “y” on average. Slope beside one"
        " other predictor: 1.53 (95% interval 1.05 to 2.00, HC3 errors), standardised"
        " 1.07, p < .001, n = 31, 2 without an answer."
    )


def test_classic_errors_are_called_so():
    plain = least_squares(MANY.pick("y", "x"), "y", ["x"], errors=None)
    assert "klassieke fouten" in Say("nl")(plain.lines[1])
    assert "classic errors" in Say("en")(plain.lines[1])
    assert "HC3-fouten" in Say("nl")(RESULTS["regression"].lines[1])
