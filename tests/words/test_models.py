"""Every result and fault of tests and models can be said, in both languages."""

import pytest

from analysis.errors import StudyError
from analysis.inference import (
    comparisons,
    effects,
    groups,
    linear,
    nested,
    ordinal,
    rank_sum,
    two_groups,
)
from analysis.inference.standardised import cohens_d, hedges_g
from analysis.words import LANGUAGES, Say
from tests.drawn import cells

TWO = cells("y g n \n 1 a 4 \n 3 a 4 \n 2 b 4 \n 5 b 6 \n . b 2")
MANY = cells("""
    y  x  g  n
    1  1  a  4
    2  3  a  5
    4  2  a  6
    2  1  b  7
    5  4  b  3
    3  3  b  4
    1  2  b  2
""")
TESTS = [
    groups.anova(TWO),
    groups.welch(TWO),
    groups.kruskal_wallis(TWO),
    *comparisons.games_howell(TWO),
    two_groups.welch_t(TWO),
    two_groups.student_t(TWO),
    rank_sum.mann_whitney(TWO),
]
SIZES = [
    procedure(TWO)
    for procedure in (
        effects.eta2,
        effects.omega2,
        effects.epsilon2,
        two_groups.mean_difference,
        hedges_g,
        cohens_d,
    )
]
LINES = [linear.least_squares(MANY, "y", terms) for terms in (["x"], ["x", "g"])]
ODDS = [ordinal.proportional_odds(MANY, "y", terms) for terms in (["x"], ["x", "g"])]
MODELS = [
    LINES[1].overall,
    nested.compare(*LINES),
    nested.wald(*LINES),
    ordinal.likelihood_ratio(*ODDS),
]
RESULTS = TESTS + SIZES + MODELS + [it.effect for it in TESTS + MODELS if it.effect]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("result", RESULTS, ids=lambda it: it.line.key)
def test_a_result_has_a_sentence_a_label_and_a_method(result, language):
    say = Say(language)
    sentence = say(result.line)
    assert f"n = {result.n}" in sentence
    assert say(f"label-{result.line.key.split('-', 1)[1]}")
    assert say(f"method-{result.method}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("method", [LINES[0].method, ODDS[0].method, "simple-slopes"])
def test_a_model_has_a_label_and_a_method(method, language):
    say = Say(language)
    assert say(f"label-{method}") != say(f"method-{method}")


def test_a_difference_says_its_size_and_side():
    (pair,) = comparisons.games_howell(TWO)
    assert Say("en")(pair.line) == (
        "By “g”, “b” scores higher on “y” than “a”. Difference 1.80 (95% interval 0.49"
        " to 3.11), p = .010 (Games-Howell), n = 18, 2 without an answer."
    )
    assert Say("nl")(pair.line, a="Links", b="Rechts") == (
        "Naar “g” scoort “Rechts” hoger op “y” dan “Links”. Verschil 1,80 (95%-interval"
        " 0,49 tot 3,11), p = ,010 (Games-Howell), n = 18, 2 zonder antwoord."
    )


def test_what_is_open_is_not_said_to_be_there():
    apart = two_groups.welch_t(cells("y g n \n 1 a 2 \n 3 a 2 \n 2 b 2 \n 3 b 2"))
    assert "leave open" in Say("en")(apart.line)
    assert "blijft open" in Say("nl")(apart.line)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "drawn",
    [
        "y g n \n 1 a 0",
        "y g n \n 2 a 3 \n 2 b 3",
        "y g n \n 1 a 1 \n 2 b 1",
        "y g n \n 1 a 4 \n 2 b 4",
        "y g n \n 1 a 4 \n 2 b 4 \n 3 c 3",
    ],
)
def test_a_refusal_has_a_sentence(drawn, language):
    with pytest.raises(StudyError) as fault:
        two_groups.welch_t(cells(drawn))
    assert [Say(language)(line) for line in fault.value.lines]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "drawn",
    [
        "y x z \n 1 1 2 \n 3 2 4 \n 2 3 6 \n 5 4 8",
        "y x z \n 3 1 2 \n 5 2 2 \n 7 3 1 \n 9 4 5",
        "y x z \n 3 1 2 \n 5 2 0 \n 4 2 0 \n 7 2 0 \n 5 1 0",
    ],
)
def test_a_refused_model_has_a_sentence(drawn, language):
    with pytest.raises(StudyError) as fault:
        linear.least_squares(cells(drawn), "y", ["x", "z"])
    assert [Say(language)(line) for line in fault.value.lines]


def test_separation_is_said_with_a_way_out():
    with pytest.raises(StudyError) as fault:
        ordinal.proportional_odds(cells("y x \n 1 1 \n 1 2 \n 2 3 \n 2 4"), "y", ["x"])
    (line,) = fault.value.lines
    assert Say("en")(line).endswith("Join groups or answers, or leave “x” out.")
