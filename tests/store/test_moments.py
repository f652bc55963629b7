import numpy as np
import pytest

from analysis.errors import TooFewAnswersError
from tests.drawn import answers, study


def test_moments_are_those_of_complete_respondents(store):
    # R: cov(cbind(a = c(1,7,4,2), b = 8 - c(7,1,4,5))), means 3.5 and 3.75
    table = answers("a b \n 1 7 \n 7 1 \n 4 4 \n 2 5 \n 3 99 \n . 2")
    found = store(study(items="a b", reverse="b", missing=[99]), table).moments(
        "a", "b"
    )
    assert found.mean.tolist() == [3.5, 3.75]
    assert found.covariance.tolist() == [[7, 6.5], [6.5, 6.25]]
    assert (found.n.tolist(), found.n_missing) == ([[4, 4], [4, 4]], 2)


def test_moments_of_pairs_use_who_answered_both(store):
    table = answers("a b c \n 1 1 5 \n 3 2 . \n 5 . 1 \n . 6 2 \n . . .")
    found = store(study(items="a b c"), table).moments(
        "a", "b", "c", missing="pairwise"
    )
    assert found.n.tolist() == [[3, 2, 2], [2, 3, 2], [2, 2, 3]]
    assert found.n_missing == 1
    assert found.covariance[0].tolist() == [4, 1, -8]
    assert found.mean.tolist() == [3, 3, 8 / 3]


def test_a_far_mean_cancels_nothing(store):
    # variance 1 at 1e9; no limits, so the engine adds doubles from a rough mean
    table = answers("a b \n 1000000001 0.5 \n 1000000002 0.25 \n 1000000003 0.75")
    found = store(study(items="a b", low=None, high=None), table).moments("a", "b")
    assert found.covariance[0, 0] == pytest.approx(1, rel=1e-12)
    assert found.mean[0] == pytest.approx(1000000002, rel=1e-15)
    assert found.covariance[1, 1] == pytest.approx(0.0625, rel=1e-12)


def test_one_respondent_has_no_covariance(store):
    with pytest.raises(TooFewAnswersError):
        store(study(items="a b"), answers("a b \n 1 2 \n . 3")).moments("a", "b")


@pytest.mark.parametrize("missing", ["listwise", "pairwise"])
def test_moments_follow_the_filter(store, missing):
    table = answers("a b g \n 1 2 p \n 2 2 p \n 7 7 q")
    some = store(study(items="a b", groups={"g": "p q"}), table).only({"g": ["p"]})
    found = some.moments("a", "b", missing=missing)
    assert np.diag(found.n).tolist() == [2, 2]
    assert found.covariance[0].tolist() == [0.5, 0]
