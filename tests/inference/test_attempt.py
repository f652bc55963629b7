import numpy as np
import pytest

from analysis.cells import Moments
from analysis.errors import ConstantScoreError
from analysis.inference.association import spearman
from analysis.inference.attempt import attempt
from analysis.inference.equality import equality
from analysis.inference.reliability import reliability
from analysis.results import Estimate, Refusal
from tests.drawn import cells

PAIR = "x y n \n 1 2 5 \n 2 1 5 \n 3 4 9"
CONSTANT = "x y n \n 4 2 5 \n 4 1 5 \n 4 . 3"


def test_what_can_be_computed_is_the_result_itself():
    found = attempt(spearman, cells(PAIR), measure="spearman", level=0.9)
    assert isinstance(found, Estimate)
    assert found == spearman(cells(PAIR), level=0.9)


def test_what_cannot_is_a_refusal_with_its_reason_and_its_respondents():
    found = attempt(spearman, cells(CONSTANT), measure="spearman")
    assert isinstance(found, Refusal)
    assert (found.measure, found.of) == ("spearman", ("x", "y"))
    assert [line.key for line in found.lines] == ["fault-constant-score"]
    assert (found.n, found.n_missing) == (10, 3)


def test_moments_tell_their_respondents_too():
    one = Moments(
        names=("a",),
        n=np.array([[8]]),
        mean=np.array([3.0]),
        covariance=np.array([[1.0]]),
        n_missing=2,
        missing="listwise",
    )
    found = attempt(reliability, one, measure="alpha", scale="s")
    assert [line.key for line in found.lines] == ["fault-too-few-items"]
    assert (found.of, found.n, found.n_missing) == (("a",), 8, 2)


def test_results_per_group_are_added_up():
    parts = {
        "A": attempt(spearman, cells(PAIR, n_missing=2), measure="spearman"),
        "B": attempt(spearman, cells(CONSTANT), measure="spearman"),
    }
    found = attempt(equality, parts, measure="equality")
    assert [line.facts for line in found.lines] == [{"found": 1, "needed": 2}]
    assert (found.n, found.n_missing) == (29, 5)


def test_no_groups_at_all_are_refused_too():
    found = attempt(equality, {}, measure="equality")
    assert (found.of, found.n, found.n_missing) == ((), 0, 0)


def test_a_mistake_of_ours_stays_an_error():
    with pytest.raises(ValueError, match="not enough values"):
        attempt(spearman, cells("x n \n 1 5 \n 2 6"), measure="spearman")


def test_pairs_tell_the_respondents_of_the_smallest():
    pairs = {
        ("x", "y"): cells(PAIR, n_missing=2),
        ("x", "z"): cells(CONSTANT).pick("x", "y"),
    }

    def constant(_):
        raise ConstantScoreError(score="x")

    found = attempt(constant, pairs, measure="alpha-ordinal")
    assert (found.of, found.n, found.n_missing) == (("x", "y", "z"), 10, 3)
