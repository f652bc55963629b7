from dataclasses import replace

import numpy as np
import pytest

from analysis.inference.multiplicity import holm
from analysis.questions.hypotheses import verdicts
from analysis.study.model import Hypothesis
from tests.questions.simulated import store


def judged(*hypotheses, changed=None):
    held, _ = store(changed)
    study = replace(held.study, hypotheses=hypotheses)
    return verdicts(held.defined(study))


def hypothesis(id="H1", kind="association", status="confirmatory", **more):
    given = {"x": "x", "y": "y", "smallest": 0.1, **more}
    return Hypothesis(id=id, text={}, kind=kind, status=status, **given)


def test_the_side_decides_between_supported_and_contradicted():
    up, down = judged(
        hypothesis(direction="positive"), hypothesis("H2", direction="negative")
    )
    assert (up.ruling, down.ruling) == ("supported", "contradicted")


def test_each_family_is_corrected_by_itself():
    found = judged(
        hypothesis("A"),
        hypothesis("B", y="z"),
        hypothesis("C", y="z", status="exploratory"),
    )
    raw = [one.evidence.p for one in found]
    assert [one.p_adjusted for one in found[:2]] == list(holm(raw[:2]))
    assert found[2].p_adjusted == raw[2]


def test_what_cannot_be_computed_is_undecided_and_counts_nowhere():
    constant = {"z": np.full(400, 4)}
    found = judged(hypothesis("A"), hypothesis("B", y="z"), changed=constant)
    assert found[1].ruling == "undecided"
    assert found[1].why == "rule-not-computed"
    assert found[0].p_adjusted == found[0].evidence.p


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("difference", {"x": None, "by": "place"}),
        ("moderation", {"by": "quadrants"}),
        ("equivalence", {"y": "z"}),
        ("proportion", {"x": None, "level": "4", "threshold": 0.5}),
        ("myth", {"x": None, "y": "place", "level": "tax", "threshold": 0.5}),
        ("myth", {"direction": "positive"}),
    ],
)
def test_every_kind_has_a_test_with_an_effect_and_an_interval(kind, more):
    (found,) = judged(hypothesis(kind=kind, **more))
    assert 0 <= found.evidence.p <= 1
    ends = found.evidence.interval
    assert ends.low <= found.evidence.effect <= ends.high


def test_a_difference_is_measured_as_a_correlation():
    (found,) = judged(hypothesis(kind="difference", x=None, by="place"))
    share = found.evidence.result.effect.value
    assert found.evidence.effect == pytest.approx(max(share, 0) ** 0.5)


@pytest.mark.parametrize(
    ("kind", "more", "cause"),
    [
        ("proportion", {"level": "4", "threshold": 0.0}, "fault-outside-bounds"),
        ("proportion", {"level": "ja", "claim": 0.5}, "fault-uncounted-answer"),
        ("equivalence", {"x": "x", "smallest": 2.0}, "fault-outside-bounds"),
    ],
)
def test_what_cannot_be_tested_is_refused_and_the_others_stand(kind, more, cause):
    given = {"x": None, "y": "z", **more}
    lost, found = judged(hypothesis(kind=kind, **given), hypothesis("H2"))
    assert [line.key for line in lost.evidence.result.lines] == [cause]
    assert (lost.ruling, found.ruling) == ("undecided", "supported")
    assert (lost.family_size, found.family_size) == (1, 1)


def test_an_answer_is_counted_as_it_stands_in_the_file_of_a_reversed_item():
    held, rows = store()
    items = dict(held.study.items)
    items["z"] = replace(items["z"], reverse=True)
    one = hypothesis(kind="proportion", x=None, y="z", level="2", threshold=0.5)
    study = replace(held.study, items=items, hypotheses=(one,))
    (found,) = verdicts(held.defined(study))
    share = (rows["z"] == 2).mean()
    assert found.evidence.effect == pytest.approx(share - 0.5)
    assert found.evidence.result.groups == ("2",)
