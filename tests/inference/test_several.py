import pytest

from analysis.inference.repeated_yes_no import cochran_q
from analysis.inference.several import multi_select
from analysis.inference.shares import wilson
from analysis.results import Refusal
from tests.drawn import cells

CHANNELS = """
    phone desk web n w
    1     0    1   6 9
    0     0    1   8 4
    1     1    0   3 3
    0     0    0   3 4
    1     .    0   2 2
"""


def test_each_option_has_its_share_of_respondents():
    found = multi_select(cells(CHANNELS), 0.9)
    assert [one.level for one in found.shares] == ["phone", "desk", "web"]
    assert [one.count for one in found.shares] == [9, 3, 14]
    assert [one.estimate.value for one in found.shares] == [0.45, 0.15, 0.7]
    assert found.shares[0].estimate.interval == wilson(9, 20, 0.9)
    assert [one.weighted for one in found.shares] == [12 / 20, 3 / 20, 13 / 20]
    assert {(one.estimate.n, one.estimate.n_missing) for one in found.shares} == {
        (20, 2)
    }


def test_the_options_are_tested_together_and_by_two():
    found = multi_select(cells(CHANNELS))
    assert found.test == cochran_q(cells(CHANNELS))
    assert [pair.of for pair in found.pairs] == [
        ("phone", "desk"),
        ("phone", "web"),
        ("desk", "web"),
    ]
    facts = found.line.facts
    assert (facts["most"], facts["high"]) == ("web", 0.7)
    assert (facts["least"], facts["low"]) == ("desk", 0.15)


def test_all_or_none_leaves_the_shares():
    found = multi_select(cells("x y n \n 1 1 4 \n 0 0 6"))
    assert [one.estimate.value for one in found.shares] == [0.4, 0.4]
    assert isinstance(found.test, Refusal)
    assert [pair.p_adjusted for pair in found.pairs] == [1]
    assert found.line.key == "estimate-several-answers"


def test_without_weights_no_share_is_weighted():
    found = multi_select(cells("x y n \n 1 0 4 \n 0 1 6"))
    assert [one.weighted for one in found.shares] == [None, None]
    assert (found.n, found.n_missing) == (10, 0)


@pytest.mark.parametrize("scale", [1, 1_000_000])
def test_as_many_cells_take_as_many_steps(scale):
    found = multi_select(cells(f"x y n \n 1 0 {4 * scale} \n 0 1 {6 * scale}"))
    assert [one.count for one in found.shares] == [4 * scale, 6 * scale]
