from dataclasses import replace

import pytest

from analysis.inference.logistic import logistic
from analysis.inference.odds import odds_ratios
from analysis.inference.ordinal import proportional_odds
from analysis.words import LANGUAGES, Say
from tests.drawn import cells

DRAWN = cells("""
    y  x  g  h  n
    0  1  a  k  9
    1  1  a  m  4
    0  3  a  m  5
    1  3  a  k  8
    0  1  b  k  7
    1  1  b  m  3
    0  2  b  m  6
    1  2  b  k  5
    0  4  b  k  3
    1  4  b  m  9
    0  2  a  m  3
    1  2  a  k  4
""")
TERMS = ["x", "g", "h", ("x", "g"), ("x", "x")]


def test_a_ratio_knows_what_it_is_compared_with():
    found = odds_ratios(logistic(DRAWN, "y", TERMS))
    assert [(it.of[1:], it.kind, it.reference) for it in found] == [
        (("x",), "score", None),
        (("g[b]",), "level", "g[a]"),
        (("h[m]",), "level", "h[k]"),
        (("x", "g[b]"), "joint-level", "g[a]"),
        (("x", "x"), "joint", None),
    ]
    assert {it.event for it in found} == {"1"}
    assert {(it.n, it.n_missing) for it in found} == {(66, 0)}


def test_an_ordinal_ratio_is_of_any_higher_answer():
    (found,) = odds_ratios(proportional_odds(DRAWN, "y", ["x"]))
    assert found.event is None
    assert found.line.facts["model"] == "order"
    assert found.estimate.value == found.term.ratio


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_sentence(language):
    for fit in (logistic, proportional_odds):
        for it in odds_ratios(fit(DRAWN, "y", TERMS)):
            assert "n = 66, 0 " in Say(language)(it.line)


def test_a_model_without_a_design_is_our_mistake():
    with pytest.raises(ValueError, match="design"):
        odds_ratios(replace(logistic(DRAWN, "y", ["x"]), design=None))
