import numpy as np

from analysis.questions.board import effects, smallest
from analysis.results import Refusal
from tests.questions.test_hypotheses import hypothesis, judged


def test_only_effects_in_one_unit_stand_side_by_side():
    found = judged(
        hypothesis("A"),
        hypothesis("B", kind="difference", x=None, by="place"),
        hypothesis("C", kind="myth"),
    )
    shown = effects(found)
    assert list(shown) == ["A", "B"]
    assert shown["A"].value == found[0].evidence.effect
    assert shown["A"].p == found[0].p_adjusted


def test_a_refused_hypothesis_keeps_its_place():

    found = judged(hypothesis("A", y="z"), changed={"z": np.full(400, 4)})
    assert isinstance(effects(found)["A"], Refusal)


def test_one_smallest_effect_is_shown_and_several_are_not():
    assert smallest(judged(hypothesis("A"), hypothesis("B"))) == 0.1
    assert smallest(judged(hypothesis("A"), hypothesis("B", smallest=0.2))) is None
