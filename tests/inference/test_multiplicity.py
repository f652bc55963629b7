import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.stats.multitest import multipletests

from analysis.inference.multiplicity import adjust, holm

ALGEBRA = 1e-12  # only rounding differs
P = [0.001, 0.008, 0.012, 0.039, 0.041, 0.042, 0.06, 0.2, 0.5]
probabilities = st.lists(st.floats(0, 1), min_size=1, max_size=12)


def test_the_smallest_of_three_is_tripled_and_the_order_kept():
    assert holm([0.5, 0.01, 0.02]) == pytest.approx([0.5, 0.03, 0.04], rel=ALGEBRA)


def test_no_tests_need_no_adjustment():
    assert holm([]) == ()


@given(probabilities)
def test_holm_lies_between_the_raw_and_bonferroni(p):
    ours = np.array(holm(p))
    assert np.all(ours >= np.array(p))
    assert np.all(ours <= np.minimum(1, np.array(p) * len(p)) + ALGEBRA)


@settings(max_examples=5)  # statsmodels collects garbage each time
@given(probabilities)
def test_holm_is_that_of_statsmodels(p):
    theirs = multipletests(p, method="holm")[1]
    assert holm(p) == pytest.approx(theirs, rel=ALGEBRA)


@given(probabilities, st.randoms(use_true_random=False))
def test_the_order_of_the_tests_does_not_matter(p, random):
    places = list(range(len(p)))
    random.shuffle(places)
    shuffled = holm([p[place] for place in places])
    assert shuffled == pytest.approx([holm(p)[place] for place in places])


@pytest.mark.parametrize(
    ("method", "wanted"),
    [
        ("holm", [0.009, 0.064, 0.084, 0.234, 0.234, 0.234, 0.234, 0.4, 0.5]),
        ("hochberg", [0.009, 0.064, 0.084, 0.168, 0.168, 0.168, 0.18, 0.4, 0.5]),
        ("hommel", [0.009, 0.056, 0.0735, 0.12, 0.123, 0.126, 0.18, 0.4, 0.5]),
        ("bonferroni", [0.009, 0.072, 0.108, 0.351, 0.369, 0.378, 0.54, 1, 1]),
        ("BH", [0.009, 0.036, 0.036, 0.063, 0.063, 0.063, 0.54 / 7, 0.225, 0.5]),
    ],
)
def test_agrees_with_r(method, wanted):
    # R 4.2.2: p.adjust(c(.001, .008, .012, .039, .041, .042, .06, .2, .5), method)
    assert adjust(P, method) == pytest.approx(wanted, rel=ALGEBRA)


def test_ties_agree_with_r():
    # R 4.2.2: p.adjust(c(.05, .05, .05), "BY")
    assert adjust([0.05] * 3, "BY") == pytest.approx([0.09166666666666667] * 3)
    assert holm([0.05] * 3) == pytest.approx([0.15] * 3, rel=ALGEBRA)


@pytest.mark.parametrize("p", [-0.1, 1.1, float("nan")])
def test_what_is_no_probability_raises(p):
    with pytest.raises(ValueError, match="between 0 and 1"):
        holm([0.2, p])
