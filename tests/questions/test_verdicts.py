import pytest

from analysis.questions.verdicts import Evidence, rule
from analysis.results import Estimate, Interval
from analysis.study.model import Hypothesis


def evidence(low, high, side):
    effect = (low + high) / 2
    interval = Interval(low=low, high=high, level=0.95)
    found = Estimate(
        measure="spearman",
        of=("x", "y"),
        value=effect,
        interval=interval,
        n=100,
        n_missing=0,
        method="bonett-wright",
    )
    return Evidence(result=found, p=0.5, effect=effect, interval=interval, side=side)


def hypothesis(kind="association", smallest=0.1):
    return Hypothesis(id="H", text={}, kind=kind, x="x", y="y", smallest=smallest)


@pytest.mark.parametrize(
    ("low", "high", "side", "p", "expected"),
    [
        (0.2, 0.4, 1, 0.01, ("supported", "rule-supported")),
        (0.2, 0.4, 0, 0.01, ("supported", "rule-supported")),
        (0.2, 0.4, -1, 0.01, ("contradicted", "rule-other-side")),
        (-0.03, 0.05, 1, 0.6, ("no-effect", "rule-no-effect")),
        (-0.05, 0.03, -1, 0.6, ("no-effect", "rule-no-effect")),
        (-0.05, 0.03, 0, 0.6, ("no-effect", "rule-no-effect")),
        (0.02, 0.04, 1, 0.001, ("no-effect", "rule-no-effect")),
        (0.02, 0.04, -1, 0.001, ("no-effect", "rule-no-effect")),
        (0.02, 0.1, 1, 0.001, ("supported", "rule-supported")),
        (-0.3, 0.05, 1, 0.2, ("contradicted", "rule-no-room")),
        (-0.05, 0.3, -1, 0.2, ("contradicted", "rule-no-room")),
        (-0.3, 0.05, 0, 0.2, ("undecided", "rule-open")),
        (-0.05, 0.3, 1, 0.2, ("undecided", "rule-open")),
        (-0.05, 0.3, 0, 0.2, ("undecided", "rule-open")),
        (0.2, 0.4, 1, None, ("undecided", "rule-not-computed")),
    ],
)
def test_each_rule_decides_where_it_should(low, high, side, p, expected):
    assert rule(hypothesis(), evidence(low, high, side), p, 0.95) == expected


@pytest.mark.parametrize(
    ("low", "high", "p", "expected"),
    [
        (-0.05, 0.08, 0.01, "supported"),
        (0.15, 0.3, 0.9, "contradicted"),
        (-0.3, -0.15, 0.9, "contradicted"),
        (-0.05, 0.15, 0.2, "undecided"),
    ],
)
def test_no_link_that_matters_is_supported_by_a_small_interval(low, high, p, expected):
    one = hypothesis(kind="equivalence")
    assert rule(one, evidence(low, high, 0), p, 0.95)[0] == expected


def test_without_a_smallest_effect_nothing_is_too_small():
    one = hypothesis(smallest=None)
    assert rule(one, evidence(-0.01, 0.01, 1), 0.9, 0.95)[0] == "undecided"


def test_a_share_and_a_myth_are_judged_alike():
    for kind in ("proportion", "myth"):
        one = hypothesis(kind=kind, smallest=0.05)
        small, large = evidence(-0.02, 0.03, 1), evidence(0.1, 0.2, 1)
        assert rule(one, small, 0.8, 0.95) == ("no-effect", "rule-no-effect")
        assert rule(one, large, 0.01, 0.95) == ("supported", "rule-supported")
