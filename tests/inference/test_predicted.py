from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import logit
from scipy.stats import norm
from statsmodels.discrete.discrete_model import Logit

from analysis.inference.logistic import logistic
from analysis.inference.ordinal import proportional_odds
from analysis.inference.predicted import predicted
from analysis.words import LANGUAGES, Say
from tests.drawn import cells

ALGEBRA = 1e-9  # an exact maximum, reached by Newton's steps
DRAWN = cells("""
    y     x  g  n
    low   1  a  9
    some  1  a  4
    high  1  a  2
    high  2  a  5
    some  2  a  4
    high  1  b  7
    low   2  b  3
    some  4  b  6
    low   1  b  5
    high  4  b  8
    .     4  b  2
""")
TERMS = ["x", "g", ("x", "g")]
ORDER = proportional_odds(DRAWN, "y", TERMS)
EVENT = logistic(DRAWN, "y", TERMS, event="high")


def test_a_group_by_itself_is_predicted_as_it_is():
    drawn = cells("y g n \n 0 a 30 \n 1 a 10 \n 0 b 10 \n 1 b 40")
    found = predicted(logistic(drawn, "y", ["g"]), [{"g": "a"}, {"g": "b"}])
    assert [it.share.value for it in found] == pytest.approx([0.25, 0.8], rel=ALGEBRA)
    assert found[0].se == pytest.approx(np.sqrt(0.25 * 0.75 / 40), rel=ALGEBRA)
    half = norm.isf(0.025) / np.sqrt(40 * 0.25 * 0.75)
    ends = logit([found[0].share.interval.low, found[0].share.interval.high])
    assert ends == pytest.approx(logit(0.25) + half * np.array([-1, 1]), rel=ALGEBRA)
    assert [it.answer for it in found] == ["1", "1"]
    assert found[0].share.n == 90


@given(st.floats(-20, 20), st.sampled_from("ab"))
def test_the_shares_of_all_answers_make_a_whole(x, group):
    found = predicted(ORDER, [{"x": x, "g": group}])
    assert [it.answer for it in found] == ["low", "some", "high"]
    assert sum(it.share.value for it in found) == pytest.approx(1, rel=ALGEBRA)
    for it in found:
        assert (
            0 <= it.share.interval.low <= it.share.value <= it.share.interval.high <= 1
        )


@settings(max_examples=20)
@given(st.floats(-3, 8), st.sampled_from("ab"))
def test_errors_are_those_of_small_steps(x, group):
    for place, found in enumerate(predicted(ORDER, [{"x": x, "g": group}])):
        slopes = [
            (share(up, x, group) - share(down, x, group))[place] / 2e-5
            for up, down in nudged(ORDER)
        ]
        se = np.sqrt(slopes @ ORDER.covariance @ slopes)
        assert found.se == pytest.approx(se, rel=1e-4, abs=1e-9)


def nudged(model):
    """The model with each of its parameters a little higher, and lower."""
    for part in ("thresholds", "terms"):
        for at, term in enumerate(getattr(model, part)):
            yield tuple(
                replace(
                    model,
                    **{
                        part: tuple(
                            replace(it, value=term.value + step) if k == at else it
                            for k, it in enumerate(getattr(model, part))
                        )
                    },
                )
                for step in (1e-5, -1e-5)
            )


def share(model, x, group):
    found = predicted(model, [{"x": x, "g": group}])
    return np.array([it.share.value for it in found])


def test_agrees_with_statsmodels_on_rows():
    places = np.array([[x, g] for x in (1.0, 2.5) for g in (0, 1)])
    x, g = (np.repeat(DRAWN.column(it), DRAWN.n) for it in "xg")
    y = np.repeat(DRAWN.column("y") == DRAWN.levels["y"].index("high"), DRAWN.n) * 1.0
    rows = Logit(y, np.column_stack([np.ones(len(x)), x, g, x * g])).fit(
        disp=0, tol=1e-12
    )
    at = np.column_stack([np.ones(4), places, places.prod(axis=1)])
    said = rows.get_prediction(at)
    found = predicted(EVENT, [{"x": x, "g": "ab"[int(g)]} for x, g in places])
    assert [it.share.value for it in found] == pytest.approx(said.predicted, rel=1e-8)
    assert [it.se for it in found] == pytest.approx(said.se, rel=1e-6)


def test_what_is_left_out_stands_at_its_mean():
    (found,) = predicted(EVENT, [{"g": "b"}])
    mean = DRAWN.n @ DRAWN.column("x") / DRAWN.n.sum()
    assert found.at == {"x": pytest.approx(mean, rel=1e-12), "g": "b"}


@pytest.mark.parametrize("place", [{"z": 1}, {"g": "c"}])
def test_a_place_that_is_none_is_our_mistake(place):
    with pytest.raises(ValueError, match="place"):
        predicted(ORDER, [place])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_share_has_a_sentence(language):
    found = predicted(ORDER, [{"x": 2, "g": "a"}])
    for it in found:
        sentence = Say(language)(it.line)
        assert "n = 53, 2 " in sentence
        assert it.answer in sentence
        assert Say(language)(f"method-{it.share.method}")
