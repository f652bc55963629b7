import numpy as np
import pytest
from scipy.stats import spearmanr

from analysis.questions import key
from analysis.results import Comparison, Estimate, Refusal
from analysis.study.model import QUADRANTS, Question
from tests.questions.simulated import TWO_IN_ONE_QUADRANT, question, store

FORMULA = 1e-9  # the same closed form elsewhere


def test_the_link_says_what_rows_say():
    held, rows = store()
    found = key.ask(held, question())
    expected = spearmanr(rows["x"], rows["y"]).statistic
    assert found.overall["spearman"].value == pytest.approx(expected, rel=FORMULA)
    assert found.overall["spearman"].n == len(rows["x"])


def test_every_quadrant_rests_on_its_own_respondents():
    held, rows = store()
    within = key.within(held, question(), QUADRANTS)
    high = (rows["s"] > np.median(rows["s"])) & (rows["d"] > np.median(rows["d"]))
    expected = spearmanr(rows["x"][high], rows["y"][high]).statistic
    assert within.parts["hh"].value == pytest.approx(expected, rel=FORMULA)
    assert sum(part.n for part in within.parts.values()) == len(rows["x"])
    assert isinstance(within.equal, Comparison)


def test_a_quadrant_of_two_is_refused_and_the_rest_stands():
    held, _ = store(TWO_IN_ONE_QUADRANT)
    within = key.within(held, question(), QUADRANTS)
    refused = [name for name, part in within.parts.items() if isinstance(part, Refusal)]
    assert refused == ["lh", "hl", "hh"]  # nobody, nobody, two
    assert within.parts["hh"].lines[0].key == "fault-too-few-answers"
    assert isinstance(within.parts["ll"], Estimate)


def test_a_constant_outcome_is_refused_everywhere():
    held, _ = store({"y": np.full(400, 4)})
    found = key.ask(held, question())
    assert all(isinstance(part, Refusal) for part in found.overall.values())
    assert isinstance(found.simple, Refusal)
    assert isinstance(found.bend, Refusal)


def test_covariates_that_are_the_predictor_are_left_out():
    held, _ = store()
    asked = Question(predictor="x", outcome="y", covariates=("x", "z"))
    assert key.ask(held, asked).adjusted.of == ("y", "x", "z")
    assert key.ask(held, question()).adjusted is None


def test_the_second_outcome_shares_its_respondents():
    held, rows = store()
    asked = Question(predictor="x", outcome="y", also=("z",))
    (found,) = key.beside(held, asked)
    assert found.difference.n == len(rows["x"])
    assert found.difference.of == ("x", "y", "z")


def test_moderation_compares_the_two_models():
    held, _ = store()
    found = key.moderation(held, question())
    assert found.change.df[0] == 3
    assert found.slopes.errors == "HC3"
    assert set(found.slopes.slopes) == {"ll", "lh", "hl", "hh"}


def test_the_ordinal_model_gains_by_every_step():
    held, _ = store()
    found = key.ordinal_moderation(held, question())
    assert [test.df[0] for test in found.tests] == [3, 3]
    likelihoods = [found.main, found.additive, found.interaction]
    assert sorted(m.log_likelihood for m in likelihoods) == [
        m.log_likelihood for m in likelihoods
    ]
