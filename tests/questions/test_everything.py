import json
from dataclasses import replace

import numpy as np
import pytest

from analysis.questions.everything import everything
from analysis.report.plain import plain
from analysis.study.model import Hypothesis
from tests.questions.simulated import question, store

ALWAYS = {"n", "level", "scores", "reliability", "structure"}
TOLD = Hypothesis(id="A", text={}, kind="association", x="x", y="y")


def asked(**changed):
    held, _ = store()
    whole = replace(
        held.study,
        question=replace(question(), also=("z",), covariates=("z",)),
        hypotheses=(TOLD,),
    )
    return everything(held.defined(replace(whole, **changed)), 0.9)


def test_a_whole_study_has_every_part():
    found = asked()
    assert set(found) == ALWAYS | {
        "quadrants",
        "quadrants_elsewhere",
        "misplaced",
        "question",
        "robustness",
        "hypotheses",
        "hypotheses_inside",
    }
    assert (found["n"], found["level"]) == (400, 0.9)
    parts = found["question"]
    assert set(parts["within"]) == set(parts["means"]) == {"quadrants", "place"}
    assert set(parts["moderation"]) == set(parts["ordinal"]) == {"quadrants"}
    assert set(parts["against_the_rest"]) == {"place"}
    assert parts["overall"].level == 0.9
    assert found["robustness"]["overall"].level == 0.9


@pytest.mark.parametrize(
    ("lacking", "left_out"),
    [
        ({"question": None}, {"question", "robustness"}),
        ({"quadrants": None}, {"quadrants", "quadrants_elsewhere", "misplaced"}),
        ({"hypotheses": ()}, {"hypotheses", "hypotheses_inside"}),
    ],
)
def test_what_a_study_lacks_is_left_out(lacking, left_out):
    assert set(asked()) - set(asked(**lacking)) == left_out


def test_without_quadrants_or_groups_nothing_is_split():
    parts = asked(quadrants=None, groups={})["question"]
    split = ("within", "means", "moderation", "ordinal", "against_the_rest")
    assert [parts[name] for name in split] == [{}] * 5
    assert len(parts["also"]) == 1


def test_without_covariates_no_model_is_adjusted():
    parts = asked(question=question())["question"]
    assert parts["moderation_adjusted"] == {}
    assert parts["overall"].adjusted is None


@pytest.mark.parametrize("value", [4, 9])  # everybody alike, or nobody answered
def test_everything_is_plain_json_also_where_nothing_can_be_computed(value):
    same = np.full(400, value)
    held, _ = store(dict.fromkeys("sdxyz", same))
    study = replace(held.study, question=question(), hypotheses=(TOLD,))
    told = plain(everything(held.defined(study)))
    assert "NaN" not in json.dumps(told, allow_nan=False)
    assert told["question"]["overall"]["overall"]["spearman"]["kind"] == "Refusal"
