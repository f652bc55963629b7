"""Every result and fault of odds can be said, in both languages."""

import pytest

from analysis.errors import StudyError
from analysis.inference import (
    brant,
    hosmer,
    logistic,
    odds,
    ordinal,
    proportionality,
)
from analysis.words import LANGUAGES, Say
from tests.drawn import cells

DRAWN = cells("""
    y  x  g  n
    0  1  a  9
    1  1  a  4
    0  3  a  5
    1  3  a  8
    0  1  b  7
    1  1  b  3
    0  2  b  6
    1  2  b  5
    0  4  b  3
    1  4  b  9
    .  4  b  2
""")
TERMS = ["x", "g", ("x", "g")]
MODELS = [
    fit(DRAWN, "y", TERMS) for fit in (logistic.logistic, ordinal.proportional_odds)
]
RESULTS = [
    *MODELS,
    *(ratio for model in MODELS for ratio in odds.odds_ratios(model)),
    hosmer.hosmer_lemeshow(DRAWN, MODELS[0]),
]
ORDERED = cells("""
    y  x  g  n
    1  1  a  9
    2  1  a  4
    3  2  a  5
    2  2  a  4
    3  1  b  7
    1  2  b  3
    2  2  b  6
    2  1  b  5
    3  2  b  3
    1  1  b  9
    1  2  a  2
    3  1  a  1
    .  4  b  2
""")
ORDER = ordinal.proportional_odds(ORDERED, "y", ["x", "g"])
CHECKS = [
    proportionality.non_parallel(ORDERED, ORDER),
    *proportionality.nominal_tests(ORDERED, ORDER),
    *proportionality.scale_tests(ORDERED, ORDER),
    *brant.brant(ORDERED, ORDER),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("result", RESULTS + CHECKS, ids=lambda it: it.line.key)
def test_a_result_has_a_sentence_and_a_method(result, language):
    say = Say(language)
    sentence = say(result.line)
    assert f"n = {result.n}, 2 " in sentence
    assert say(f"method-{result.method}")


def test_an_odds_ratio_says_its_side_and_size():
    drawn = cells("y g n \n no a 30 \n yes a 10 \n no b 10 \n yes b 30")
    model = logistic.logistic(drawn, "y", ["g"])
    (ratio,) = odds.odds_ratios(model)
    assert Say("en")(ratio.line) == (
        "“b” answers “yes” to “y” more often than “a”. Odds ratio 9.00 (95% interval"
        " 3.27 to 24.76), p < .001, n = 80, 0 without an answer."
    )
    assert Say("nl")(ratio.line) == (
        "“b” antwoordt vaker “yes” op “y” dan “a”. Odds ratio 9,00 (95%-interval 3,27"
        " tot 24,76), p < ,001, n = 80, 0 zonder antwoord."
    )


def test_counting_the_other_answer_says_less_often():
    drawn = cells("y g n \n no a 30 \n yes a 10 \n no b 10 \n yes b 30")
    (ratio,) = odds.odds_ratios(logistic.logistic(drawn, "y", ["g"], event="no"))
    assert Say("en")(ratio.line).startswith(
        "“b” answers “no” to “y” less often than “a”."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_answers_are_refused_in_words(language):
    with pytest.raises(StudyError) as fault:
        logistic.logistic(cells("y x \n 1 1 \n 2 2 \n 3 2"), "y", ["x"])
    assert "3" in Say(language)(fault.value.lines[0])


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "dus is p daar ruw"), ("en", "so p is rough")]
)
def test_a_rough_p_is_told(language, said):
    drawn = cells("y g n \n 1 a 5 \n 2 a 9 \n 3 a 8 \n 2 b 7 \n 3 b 12 \n 3 a 3")
    model = ordinal.proportional_odds(drawn, "y", ["g"])
    sentence = Say(language)(proportionality.non_parallel(drawn, model).line)
    assert said in sentence
    assert "  " not in sentence
    assert said not in Say(language)(CHECKS[0].line)
