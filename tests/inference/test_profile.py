from dataclasses import replace

import numpy as np
import pytest

from analysis.inference.ordinal import likelihood_ratio, proportional_odds
from analysis.inference.profile import profile_intervals
from tests.drawn import cells
from tests.reference_cases import cells_of, results

R = 1e-6  # R interpolates between twelve points of the profile
SERVICE = "pubservice/ordinal_model/PN1~QC*quad_median"  # synthetic reference survey


def test_the_ends_are_as_likely_as_the_level_allows():
    # an odds ratio of 1 lies on the edge of the interval whose level is 1 - p
    drawn = cells(
        "y x z \n 1 1 2 \n 2 1 3 \n 1 2 5 \n 3 3 1 \n 2 3 4 \n 3 2 2 \n 1 4 1"
    )
    small, large = (proportional_odds(drawn, "y", it) for it in (["z"], ["x", "z"]))
    p = likelihood_ratio(small, large).p
    x, _ = profile_intervals(drawn, large, level=1 - p)
    nearest = min(abs(np.log([x.ratio_interval.low, x.ratio_interval.high])))
    assert nearest == pytest.approx(0, abs=1e-6)


def test_agrees_with_r():
    # R 4.2.2: exp(confint(ordinal::clm(y ~ x + q)))
    drawn = cells_of(f"{SERVICE}-clm", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    model = proportional_odds(drawn, y, [x, q])
    found = [
        (it.ratio_interval.low, it.ratio_interval.high)
        for it in profile_intervals(drawn, model)
    ]
    said = np.array(results(f"{SERVICE}-polr")["clm_profile"]["values"])
    assert np.array(found) == pytest.approx(said, rel=R)


def test_it_leans_to_the_side_where_answers_are_few():
    drawn = cells("y g n \n 1 a 30 \n 2 a 1 \n 1 b 30 \n 2 b 6")
    model = proportional_odds(drawn, "y", ["g"])
    (term,) = profile_intervals(drawn, model)
    (wald,) = model.terms
    assert term.value == wald.value
    below, above = term.value - term.interval.low, term.interval.high - term.value
    assert above > below  # Wald's is as wide on either side
    assert term.ratio_interval.low == pytest.approx(np.exp(term.interval.low))


def test_a_model_without_a_design_is_our_mistake():
    drawn = cells("y g n \n 1 a 3 \n 2 a 1 \n 1 b 2 \n 2 b 6")
    model = replace(proportional_odds(drawn, "y", ["g"]), design=None)
    with pytest.raises(ValueError, match="design"):
        profile_intervals(drawn, model)
