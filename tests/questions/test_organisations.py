import numpy as np
import pytest
from scipy.stats import spearmanr, ttest_ind

from analysis.questions.organisations import (
    each_against_the_rest,
    mean_estimates,
    means,
)
from analysis.results import Refusal
from tests.questions.simulated import question, store

FORMULA = 1e-9  # the same closed form elsewhere


def test_each_level_stands_against_all_others():
    held, rows = store()
    found = {one.level: one for one in each_against_the_rest(held, question(), "place")}
    own, x, y = rows["place"] == "tax", rows["x"], rows["y"]
    tax = found["tax"]
    assert tax.own.value == pytest.approx(
        spearmanr(x[own], y[own]).statistic, rel=FORMULA
    )
    assert tax.rest.value == pytest.approx(
        spearmanr(x[~own], y[~own]).statistic, rel=FORMULA
    )
    welch = ttest_ind(y[own], y[~own], equal_var=False)
    assert tax.mean_differs.p == pytest.approx(welch.pvalue, rel=FORMULA)
    assert tax.own.n + tax.rest.n == len(x)


def test_holm_never_makes_p_smaller():
    held, _ = store()
    for one in each_against_the_rest(held, question(), "place"):
        assert one.link_differs.p_adjusted >= one.link_differs.p
        assert one.mean_differs.p_adjusted >= one.mean_differs.p


def test_a_level_nobody_belongs_to_is_refused_alone():
    held, _ = store({"place": np.array(["water"] * 200 + ["tax"] * 200)})
    found = {one.level: one for one in each_against_the_rest(held, question(), "place")}
    assert isinstance(found["city"].own, Refusal)
    assert not isinstance(found["water"].link_differs, Refusal)


def test_means_become_estimates_with_their_n():
    held, rows = store()
    found = mean_estimates(means(held, "y", "place"))
    own = rows["place"] == "tax"
    assert found["tax"].value == pytest.approx(rows["y"][own].mean(), rel=FORMULA)
    assert found["tax"].n == int(own.sum())
