import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import ncx2

from analysis.errors import StudyError
from analysis.inference.noncentral import noncentrality_chi_square
from analysis.inference.table_effects import (
    cohens_w,
    contingency_coefficient,
    cramers_v,
    phi,
    tschuprows_t,
)
from tests.inference.tabled import fours, occupied, tabled, tables
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
SEARCH = 1e-6  # R's optimiser stops there
EVERY = (cramers_v, contingency_coefficient, tschuprows_t, cohens_w)


def test_ten_and_twenty_are_a_third():
    # X2 / n = (20 / 3) / 60 = 1 / 9
    square = tabled([[20, 10], [10, 20]])
    third = pytest.approx(1 / 3, rel=ALGEBRA)
    assert cramers_v(square, corrected=False).value == third
    assert [it(square).value for it in (phi, cohens_w, tschuprows_t)] == [third] * 3
    assert contingency_coefficient(square).value == pytest.approx(0.1**0.5, rel=ALGEBRA)
    # Bergsma: (1/9 - 1/59) / (1 - 1/59)
    bergsma = ((1 / 9 - 1 / 59) / (58 / 59)) ** 0.5
    assert cramers_v(square).value == pytest.approx(bergsma, rel=ALGEBRA)


def test_everybody_on_the_diagonal_is_one():
    found = cramers_v(tabled(np.diag([5, 6, 7])))
    assert found.value == pytest.approx(1, rel=ALGEBRA)
    assert found.value <= found.interval.high == 1


def test_no_link_at_all_is_nought():
    found = cramers_v(tabled(np.outer([10, 20], [1, 2, 3])))
    assert (found.value, found.interval.low) == (0, 0)


@given(tables)
def test_turning_the_table_changes_nothing(n):
    for measure in EVERY:
        as_is, turned = measure(tabled(n)), measure(tabled(n.T))
        assert turned.value == pytest.approx(as_is.value, abs=SEARCH)
        assert turned.interval.high == pytest.approx(as_is.interval.high, abs=SEARCH)


@given(tables)
def test_each_measure_keeps_to_its_range(n):
    for measure in EVERY:
        found = measure(tabled(n))
        assert 0 <= found.interval.low <= found.interval.high
        assert found.value >= 0
    most = (min(n.shape) - 1) ** 0.5
    assert cohens_w(tabled(n)).interval.high <= most
    assert cramers_v(tabled(n)).interval.high <= 1


@given(tables)
def test_the_interval_holds_the_value_and_is_that_of_v_itself(n):
    found, plain = cramers_v(tabled(n)), cramers_v(tabled(n), corrected=False)
    assert found.interval == plain.interval
    if plain.interval.high > 0:
        assert found.interval.low <= found.value <= found.interval.high


@pytest.mark.long
@pytest.mark.parametrize(
    ("v", "wanted", "shrunk"), [(0.1, 0.94, 0.75), (0.3, 0.92, 0.83), (0.6, 0.93, 0.9)]
)
def test_the_interval_holds_what_it_says_and_a_shrunk_one_does_not(v, wanted, shrunk):
    rng = np.random.default_rng(1)
    chances = (1 - v) * np.full((4, 4), 1 / 16) + v * np.eye(4) / 4
    drawn = rng.multinomial(100, chances.ravel(), size=2000).reshape(-1, 4, 4)
    held = []
    for n in filter(occupied, drawn):
        both = (cramers_v(tabled(n), shrunk=it).interval for it in (False, True))
        held.append([one.low <= v <= one.high for one in both])
    assert np.mean(held, axis=0) == pytest.approx([wanted, shrunk], abs=0.025)


@given(fours)
def test_phi_is_the_size_of_the_correlation(n):
    (a, b), (c, d) = n.tolist()
    r = (a * d - b * c) / np.sqrt(float(np.prod([*n.sum(axis=0), *n.sum(axis=1)])))
    assert phi(tabled(n)).value == pytest.approx(abs(r), abs=FORMULA)


@given(st.floats(0.1, 500), st.integers(1, 30), st.sampled_from([0.8, 0.95, 0.99]))
def test_each_end_leaves_half_of_the_rest_in_its_tail(statistic, df, level):
    low, high = noncentrality_chi_square(statistic, df, level)
    tails = ncx2.sf(statistic, df, low or 1e-12), ncx2.cdf(statistic, df, high or 1e-12)
    for end, tail in zip((low, high), tails, strict=True):
        assert end == 0 or tail == pytest.approx((1 - level) / 2, rel=SEARCH)


@pytest.mark.parametrize("columns", ["quad_medianxchannel", "QChighxPNhigh"])
def test_agrees_with_r(columns):
    # effectsize::cramers_v(m, adjust = TRUE, alternative = "two.sided")
    case = f"pubservice/contingency/{columns}-effect"
    whole = cells_of(case, "row", "col", groups=("row", "col"))
    found = cramers_v(whole, shrunk=True)
    theirs = results(case)["effectsize_v_biascorrected_twosided"][0]
    ours = [found.value, found.interval.low, found.interval.high]
    wanted = [theirs[it] for it in ("Cramers_v_adjusted", "CI_low", "CI_high")]
    assert ours == pytest.approx(wanted, rel=SEARCH)


def test_where_the_search_of_r_stops_early_ours_has_the_tail_it_should():
    case = "pubservice/contingency/orgxedu-effect"
    whole = cells_of(case, "row", "col", groups=("row", "col"))
    n, found = whole.total, cramers_v(whole, shrunk=True)
    statistic = n * cohens_w(whole).value ** 2

    def tail(v):
        return ncx2.cdf(statistic, 9, n * (v**2 * (3 - 9 / (n - 1)) + 9 / (n - 1)))

    theirs = results(case)["effectsize_v_biascorrected_twosided"][0]["CI_high"]
    assert tail(found.interval.high) == pytest.approx(0.025, rel=SEARCH)
    assert tail(theirs) == pytest.approx(0.0095, abs=5e-5)


def test_phi_is_for_two_by_two():
    with pytest.raises(StudyError) as fault:
        phi(tabled([[5, 7, 3], [2, 1, 6]]))
    assert [line.facts for line in fault.value.lines] == [{"group": "y", "found": 3}]
