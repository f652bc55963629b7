import numpy as np
import pytest
from scipy.stats import kendalltau, spearmanr

from analysis.inference.common_scale import from_log_odds, from_pearson, from_tau

FORMULA = 1e-12


def test_a_normal_pair_has_one_rho_whatever_it_is_measured_by():
    # rho = 6 / pi asin(r / 2); tau = 2 / pi asin(r)
    r = np.array([-0.9, -0.3, 0, 0.5, 0.8])
    assert from_tau(2 / np.pi * np.arcsin(r)) == pytest.approx(from_pearson(r))
    assert from_pearson(np.array([1.0, -1.0])) == pytest.approx([1, -1], abs=FORMULA)


def test_simulated_normal_scores_come_out_alike():
    draw = np.random.default_rng(4)
    x = draw.normal(size=4000)
    y = 0.6 * x + 0.8 * draw.normal(size=4000)
    rho = spearmanr(x, y).statistic
    tau, r = kendalltau(x, y).statistic, np.corrcoef(x, y)[0, 1]
    near = 0.02  # two standard errors of 4,000 pairs
    assert [float(from_tau(tau)), float(from_pearson(r))] == pytest.approx(
        [rho, rho], abs=near
    )


def test_a_slope_in_log_odds_is_a_correlation_with_what_lies_behind():
    # y* = b x + logistic: r = b sd / sqrt(b^2 sd^2 + pi^2 / 3)
    behind = 0.8 * 1.5 / np.sqrt((0.8 * 1.5) ** 2 + np.pi**2 / 3)
    assert from_log_odds(0.8, 1.5) == pytest.approx(from_pearson(behind), abs=FORMULA)
    assert from_log_odds(-0.8, 1.5) == -from_log_odds(0.8, 1.5)
