"""Every result and fault of weighted samples can be said, in both languages."""

import pytest

from analysis.errors import StudyError
from analysis.inference.kish import kish
from analysis.inference.raked import raked_mean
from analysis.inference.raking import rake
from analysis.inference.sampling import demand_weights
from analysis.inference.weighted_mean import weighted_mean, weighted_means
from analysis.inference.weighted_model import (
    weighted_least_squares,
    weighted_slopes,
    weighted_wald,
)
from analysis.inference.weighted_quantiles import weighted_quantiles
from analysis.inference.weighted_shares import weighted_shares
from analysis.inference.weighted_table import weighted_table
from analysis.words import LANGUAGES, Say
from tests.drawn import cells

DRAWN = cells("""
    y  x  g  h  n  w   w2
    1  1  a  k  4  6   10
    3  2  a  m  5  4   4
    4  4  a  k  3  3   4
    2  1  b  m  3  3   5
    2  2  b  k  6  9   15
    6  3  b  m  2  1   .6
    .  2  b  k  2  2   2
""")
MODELS = [
    weighted_least_squares(DRAWN, "y", it) for it in (["x"], ["x", "g", ("x", "g")])
]
RAKING = rake(DRAWN, {"g": {"a": 0.6, "b": 0.4}, "h": {"k": 0.5, "m": 0.5}})
TABLE = weighted_table(DRAWN.pick("g", "h"))
FOUND = [
    kish(DRAWN),
    weighted_mean(DRAWN),
    *weighted_means(DRAWN.pick("y", "g"), "g").values(),
    *weighted_shares(DRAWN.pick("g")),
    TABLE,
    RAKING,
    raked_mean(DRAWN, RAKING),
]
LINES = [
    *(it.line for it in FOUND),
    *weighted_quantiles(DRAWN).lines,
    *MODELS[1].lines,
    *weighted_slopes(MODELS[1], "x", "g").lines,
    weighted_wald(*MODELS).line,
    TABLE.first_order.line,
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("line", LINES, ids=lambda it: it.key)
def test_a_result_has_a_sentence(line, language):
    sentence = Say(language)(line)
    assert "n = " in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("it", FOUND[:5] + [TABLE, TABLE.first_order, RAKING, *MODELS])
def test_a_result_has_a_label_and_a_method(it, language):
    say = Say(language)
    method = getattr(it, "method", None) or it.estimate.method
    assert say(f"method-{method}")
    about = getattr(it, "estimate", None)
    assert say(f"label-{about.measure if about else method}")


def test_a_mean_says_what_it_stands_for():
    drawn = cells("y n w w2 \n 1 10 10 10 \n 4 10 20 40")
    assert Say("en")(weighted_mean(drawn).line) == (
        "By weight the mean on “y” is 3.00 (95% interval 2.36 to 3.64), design effect"
        " 0.89, n = 20, 0 without an answer."
    )
    assert Say("nl")(weighted_mean(drawn).line) == (
        "Gewogen is het gemiddelde op “y” 3,00 (95%-interval 2,36 tot 3,64),"
        " designeffect 0,89, n = 20, 0 zonder antwoord."
    )


def test_a_score_without_spread_has_no_design_effect():
    same = weighted_mean(cells("y n w w2 \n 4 10 20 50 \n . 2 2 2"))
    assert Say("en")(same.line) == (
        "By weight the mean on “y” is 4.00 (95% interval 4.00 to 4.00), everybody"
        " scores the same, n = 10, 2 without an answer."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "ask",
    [
        lambda: demand_weights(cells("y n \n 1 2")),
        lambda: weighted_mean(cells("y n w w2 \n 1 2 0 0")),
        lambda: weighted_mean(cells("y h n \n 1 k 4 \n 2 k 3 \n 5 m 1"), "h"),
        lambda: rake(
            cells("g n \n a 2 \n b 3 \n c 0"), {"g": {"a": 1, "b": 1, "c": 1}}
        ),
        lambda: rake(cells("g n \n a 2 \n b 3"), {"g": {"a": 1}}),
        lambda: rake(DRAWN, {"g": {"a": 9, "b": 1}}, between=(0.9, 1.1)),
    ],
)
def test_a_refusal_has_a_sentence(ask, language):
    with pytest.raises(StudyError) as fault:
        ask()
    assert [Say(language)(line) for line in fault.value.lines]
