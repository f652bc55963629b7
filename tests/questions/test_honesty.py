from dataclasses import replace

import numpy as np
import pytest

from analysis.inference.reliability import reliability
from analysis.questions import key
from analysis.questions.honesty import (
    misplaced,
    misplaced_answer,
    uncut,
    uncut_answer,
)
from analysis.results import AxesModeration, Comparison, Refusal
from analysis.results.misplacement import Misplacement
from analysis.study.model import QUADRANTS, Question
from analysis.words import LANGUAGES, Say
from tests.questions.many import SIZE, names, plain


@pytest.fixture(scope="module")
def held():
    return plain()


@pytest.fixture(scope="module")
def both(held):
    return uncut(held)


def test_the_error_of_an_axis_rests_on_its_alpha(held):
    found = misplaced(held, 0.9)
    assert isinstance(found, Misplacement)
    for axis, name in zip(found.axes, ("s", "d"), strict=True):
        alpha = reliability(held.moments(*names(name)), name, 0.9).alpha
        assert (axis.of, axis.alpha) == (name, alpha)
        assert axis.error == pytest.approx(axis.sd * np.sqrt(1 - alpha.value))
    cuts = held.cuts()
    assert [axis.cut for axis in found.axes] == [cuts.search, cuts.decision]
    assert found.n + found.n_out == held.cells("s", "d").total
    assert found.overall.interval.level == 0.9


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_many_may_be_elsewhere_is_said(held, language):
    found = misplaced(held)
    said = [Say(language, held.study)(it) for it in misplaced_answer(found)]
    assert f"n = {found.n}" in said[0]
    assert len(said) == 3


def test_a_single_item_cannot_say_how_precise_it_is():
    axes = replace(plain().study.quadrants, search="s1")
    found = misplaced(plain(quadrants=axes))
    assert [line.key for line in found.lines] == ["fault-lone-item"]
    assert found.lines[0].facts == {"score": "s1"}


def test_an_axis_that_nobody_answered_is_refused():
    found = misplaced(plain({name: np.full(SIZE, 99) for name in names("s")}))
    assert isinstance(found, Refusal)
    with pytest.raises(KeyError):
        misplaced(plain(quadrants=None))


def test_the_whole_axes_stand_beside_the_four_quadrants(held, both):
    assert isinstance(both.whole, AxesModeration)
    assert isinstance(both.split, Comparison)
    expected = key.moderation(held, held.study.question, QUADRANTS).change
    assert both.split == expected
    assert both.whole.of == ("y", "x", "s", "d")
    assert both.surface.slope_of == "x"
    # the truth: the slope falls with d and not with s
    corners = {k: term.value for k, term in both.whole.corners.items()}
    assert min(corners["ll"], corners["hl"]) > max(corners["lh"], corners["hh"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("split", [0.01, 0.2])
@pytest.mark.parametrize("whole", [0.01, 0.2])
def test_the_answer_says_where_both_disagree(both, language, split, whole):
    of_axes = replace(both.whole, change=replace(both.whole.change, p=whole))
    told = replace(both, split=replace(both.split, p=split), whole=of_axes)
    (line,) = uncut_answer(told, 0.95)
    verdicts = ["yes" if p < 0.05 else "open" for p in (split, whole)]
    assert line.facts["both"] == "-".join(verdicts)
    said = Say(language)(line)
    disagrees = {"nl": "spreken elkaar tegen", "en": "disagree"}[language]
    assert (disagrees in said) == (verdicts[0] != verdicts[1])
    assert f"n = {both.whole.n}" in said


def test_what_cannot_be_fitted_is_refused():
    found = uncut(plain({name: np.full(SIZE, 4) for name in names("y")}))
    assert isinstance(found.whole, Refusal)
    assert uncut_answer(found, 0.95) == (found.whole,)
    assert isinstance(found.surface, Refusal)


def test_an_axis_that_is_a_score_of_the_question_has_no_surface():
    assert uncut(plain(question=Question(predictor="s", outcome="y"))) is None
    assert uncut(plain(question=None)) is None
    assert uncut(plain(quadrants=None)) is None
