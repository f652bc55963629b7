import numpy as np
import pytest
from hypothesis import given, settings

from analysis.inference.adjusted import adjusted_means
from analysis.inference.linear import least_squares
from tests.drawn import cells
from tests.inference.models import counted, studies
from tests.reference_cases import cells_of, results

PRINT = 1e-9
SERVICE = "pubservice/regression/PN~QC*quad_median"  # synthetic reference survey
MEAN = ("emmean", "SE", "df", "lower.CL", "upper.CL")


def test_groups_that_differ_in_x_alone_have_the_same_adjusted_mean():
    drawn = cells("y x g \n 0 0 a \n 2 2 a \n 3 1 a \n 2 2 b \n 4 4 b \n 5 3 b")
    found = adjusted_means(least_squares(drawn, "y", ["x", "g"]), "g")
    # x is 1 and 3 on average, y follows it by 1: both at x = 2
    slope = 1.0
    middles = {"a": 5 / 3 + slope, "b": 11 / 3 - slope}
    for level, mean in found.means.items():
        assert mean.value == pytest.approx(middles[level], rel=1e-12)
    (apart,) = found.differences
    assert (apart.name, apart.value) == ("a-b", pytest.approx(0, abs=1e-12))
    assert (found.n, found.n_missing, found.of) == (6, 0, ("y", "g", "x"))


@settings(max_examples=25, deadline=None)
@given(studies())
def test_with_nothing_to_adjust_for_they_are_the_means(study):
    drawn = counted(study).pick("y", "g")
    found = adjusted_means(least_squares(drawn, "y", ["g"]), "g", "HC3")
    for level, part in drawn.by("g").items():
        mean = part.n @ part.column("y") / part.total
        assert found.means[level].value == pytest.approx(mean, rel=1e-9, abs=1e-9)
    assert found.options["errors"] == "HC3"


def test_agrees_with_r():
    # R 4.2.2: emmeans::emmeans(m1, "q"); summary(pairs(e), infer = c(TRUE, TRUE))
    drawn = cells_of(f"{SERVICE}-ols", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    found = adjusted_means(least_squares(drawn, y, [x, q]), q)
    said = results(f"{SERVICE}-emmeans")
    ours = [
        (it.value, it.se, it.df, it.interval.low, it.interval.high)
        for it in found.means.values()
    ]
    theirs = [[row[key] for key in MEAN] for row in said["emm"]]
    assert np.array(ours) == pytest.approx(np.array(theirs), rel=PRINT)
    for it, row in zip(found.differences, said["pairs"], strict=True):
        assert it.value == pytest.approx(row["estimate"], rel=PRINT)
        assert it.interval.low == pytest.approx(row["lower.CL"], rel=1e-7)
        # below 1e-8 R's studentized range is no reference
        assert it.p_adjusted == pytest.approx(row["p.value"], rel=1e-5, abs=2e-9)


def test_errors_that_a_model_does_not_have_are_our_mistake():
    drawn = cells("y x g \n 0 0 a \n 2 2 a \n 3 1 a \n 2 2 b \n 4 4 b \n 5 3 b")
    model = least_squares(drawn, "y", ["x", "g"], errors="HC2")
    assert adjusted_means(model, "g", "HC2").means["a"].se > 0
    with pytest.raises(ValueError, match="HC3"):
        adjusted_means(model, "g", "HC3")
    with pytest.raises(ValueError, match="group"):
        adjusted_means(model, "x")
