from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import ndtr
from scipy.stats import multivariate_normal

from analysis.inference.bivariate import bivariate_normal, cut

ROUNDING = 1e-14  # sums of probabilities
SLOPE = 1e-8  # a difference over a small step
STEP = 1e-5
PLACES = np.array([-2.5, -1.0, -0.0, 0.0, 0.3, 2.0])
threshold = st.floats(-3, 3)
link = st.floats(-0.99, 0.99)


def test_independent_scores_multiply():
    found = bivariate_normal(PLACES[:, None], PLACES, 0.0)
    assert found == pytest.approx(np.outer(ndtr(PLACES), ndtr(PLACES)), abs=ROUNDING)


@pytest.mark.parametrize("rho", [-0.9, 0.5, 0.9999])
def test_a_quarter_circle_at_nought(rho):
    found = bivariate_normal(np.array(0.0), np.array(0.0), rho)
    assert found == pytest.approx(0.25 + np.arcsin(rho) / (2 * np.pi), abs=ROUNDING)


@pytest.mark.parametrize("rho", [-0.99, -0.4, 0.3, 0.999])
def test_agrees_with_scipy(rho):
    ours = bivariate_normal(PLACES[:, None], PLACES, rho).ravel()
    of = multivariate_normal(cov=[[1, rho], [rho, 1]])
    theirs = [of.cdf(pair) for pair in product(PLACES, PLACES)]
    assert ours == pytest.approx(theirs, abs=1e-8)  # scipy integrates by numbers


@given(threshold, threshold, link)
def test_the_two_scores_can_be_swapped(h, k, rho):
    there, back = (bivariate_normal(np.array(a), b, rho) for a, b in ((h, k), (k, h)))
    assert there == pytest.approx(back, abs=ROUNDING)


@given(threshold, threshold, link)
def test_turning_one_score_takes_away_from_its_margin(h, k, rho):
    there = bivariate_normal(np.array(h), k, rho)
    turned = bivariate_normal(np.array(h), -k, -rho)
    assert there + turned == pytest.approx(ndtr(h), abs=ROUNDING)


@given(st.lists(threshold, min_size=3, max_size=3, unique=True), link)
def test_a_cut_table_holds_everybody_and_its_margins(places, rho):
    a, b = np.sort(places), np.array([-0.3, 1.0])
    found = cut(rho, a, b).probability
    assert found.sum() == pytest.approx(1, abs=1e-13)
    assert found.sum(axis=1).cumsum()[:-1] == pytest.approx(ndtr(a), abs=1e-13)


def test_slopes_are_those_of_small_steps():
    at = np.array([0.4, -1.0, 0.0, 0.5, -0.3, 1.0])

    def table(at):
        return cut(at[0], at[1:4], at[4:]).probability

    for one, slope in zip(
        np.eye(6) * STEP, cut(0.4, at[1:4], at[4:]).slope, strict=True
    ):
        by_step = (table(at + one) - table(at - one)) / (2 * STEP)
        assert slope == pytest.approx(by_step, abs=SLOPE)
