import numpy as np
import pytest

from analysis.cells import Moments
from analysis.errors import ImproperSolutionError, StudyError
from analysis.inference.factors import one_factor
from analysis.inference.item_weights import HEAVIEST, item_weights


def moments(*loadings):
    """Items of variance 1 behind which one factor lies exactly."""
    loading = np.array(loadings)
    covariance = np.outer(loading, loading)
    np.fill_diagonal(covariance, 1.0)
    size = len(loading)
    return Moments(
        names=tuple("abcdef"[:size]),
        n=np.full((size, size), 500),
        mean=np.zeros(size),
        covariance=covariance,
        n_missing=0,
        missing="listwise",
    )


def test_equal_items_count_alike():
    assert item_weights(moments(0.7, 0.7, 0.7)) == (1, 1, 1)


def test_weights_are_loadings_over_uniqueness_in_quarters_of_the_heaviest():
    # .8 / .36, .6 / .64, .5 / .75, .7 / .51 = 2.22, .94, .67, 1.37
    assert item_weights(moments(0.8, 0.6, 0.5, 0.7)) == (4, 2, 1, 2)
    assert HEAVIEST == 4


def test_they_are_those_of_the_factor_that_is_fitted():
    given = moments(0.9, 0.5, 0.6, 0.4)
    factor = one_factor(given)
    pull = [factor.loadings[i] / factor.uniqueness[i] for i in factor.of]
    found = item_weights(given)
    assert found[0] == 4
    assert found == tuple(max(1, round(4 * it / max(pull))) for it in pull)


def test_an_item_against_the_factor_is_refused():
    with pytest.raises(ImproperSolutionError):
        item_weights(moments(0.7, 0.6, -0.5))


def test_two_items_have_no_factor():
    with pytest.raises(StudyError):
        item_weights(moments(0.7, 0.6))
