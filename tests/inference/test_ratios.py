import numpy as np
import pytest
from hypothesis import given
from statsmodels.stats.contingency_tables import Table2x2

from analysis.errors import StudyError
from analysis.inference.ratios import odds_ratio, risk_ratio
from tests.drawn import cells
from tests.inference.tabled import fours, tabled
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
DRAWN = """
    ill  bad  n
    0    0    30
    0    1    10
    1    0    10
    1    1    20
"""


def test_the_higher_answer_counts():
    # among the bad 20 of 30 are ill, among the others 10 of 40
    odds, risk = odds_ratio(cells(DRAWN, n_missing=4)), risk_ratio(cells(DRAWN))
    assert odds.value == pytest.approx(20 * 30 / (10 * 10), rel=ALGEBRA)
    assert risk.value == pytest.approx((20 / 30) / (10 / 40), rel=ALGEBRA)
    assert (odds.n, odds.n_missing, risk.n) == (70, 4, 70)


@given(fours)
def test_turning_a_column_round_turns_the_odds_over(n):
    as_is, turned = odds_ratio(tabled(n)), odds_ratio(tabled(n[::-1]))
    assert turned.value == pytest.approx(1 / as_is.value, rel=FORMULA)
    assert turned.interval.low == pytest.approx(1 / as_is.interval.high, rel=FORMULA)
    assert turned.p == pytest.approx(as_is.p, rel=FORMULA)
    assert odds_ratio(tabled(n.T)).value == pytest.approx(as_is.value, rel=FORMULA)


@given(fours)
def test_agrees_with_statsmodels(n):
    odds, risk = odds_ratio(tabled(n)), risk_ratio(tabled(n[::-1, ::-1].T))
    theirs = Table2x2(n)
    assert odds.value == pytest.approx(theirs.oddsratio, rel=FORMULA)
    ends = [odds.interval.low, odds.interval.high]
    assert ends == pytest.approx(theirs.oddsratio_confint(), rel=FORMULA)
    assert risk.value == pytest.approx(theirs.riskratio, rel=FORMULA)
    ends = [risk.interval.low, risk.interval.high]
    assert ends == pytest.approx(theirs.riskratio_confint(), rel=FORMULA)


def test_agrees_with_r():
    # effectsize::oddsratio(m)
    case = "pubservice/contingency/QChighxPNhigh-fisher"
    found = odds_ratio(cells_of(case, "row", "col", groups=("row", "col")))
    theirs = results(case)["effectsize_or"][0]
    ours = [found.value, found.interval.low, found.interval.high]
    wanted = [theirs[it] for it in ("Odds_ratio", "CI_low", "CI_high")]
    assert ours == pytest.approx(wanted, rel=FORMULA)


def test_the_risk_ratio_of_r_adds_errors_where_squares_are_added():
    # effectsize 0.8.3 has sqrt(a) + sqrt(b) with a = p / ((1 - p) n); ours is Katz'
    theirs = results("pubservice/contingency/QChighxPNhigh-fisher")["riskratio"][0]
    p, n = np.array([231 / 403, 227 / 640]), np.array([403, 640])
    wrong = np.sqrt(p / ((1 - p) * n)).sum()
    width = np.log(theirs["CI_high"] / theirs["CI_low"]) / 2 / 1.959963984540054
    assert width == pytest.approx(wrong, rel=1e-6)


@pytest.mark.parametrize("ratio", [odds_ratio, risk_ratio])
def test_an_empty_cell_is_told_by_its_levels(ratio):
    with pytest.raises(StudyError) as fault:
        ratio(tabled([[10, 5], [0, 8]]))
    assert fault.value.lines[0].key == "fault-empty-cell"
    assert fault.value.lines[0].facts == {"row": "x[1]", "column": "y[0]"}
