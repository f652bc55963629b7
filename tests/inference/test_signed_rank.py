import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import wilcoxon

from analysis.errors import StudyError
from analysis.inference.signed_rank import (
    one_sample_signed_rank,
    rank_error,
    signed_rank,
    signed_rank_pratt,
)
from tests.drawn import cells, count
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
PAIRED = "pubservice/two_group/paired-QC1-QC3"
answer = st.integers(1, 7)
pairs = st.lists(st.tuples(answer, answer), min_size=3, max_size=40).map(np.transpose)
varied = pairs.filter(lambda pair: (pair[0] != pair[1]).any())


def test_ranks_of_two_up_and_one_down():
    # differences 3, 1, -1, 0: ranks 3, 1.5, -1.5
    found = signed_rank(cells("x y \n 5 2 \n 3 2 \n 2 3 \n 4 4"))
    assert found.statistic == pytest.approx(4.5, rel=ALGEBRA)
    assert found.effect.value == pytest.approx((4.5 - 1.5) / 6, rel=ALGEBRA)
    assert (found.n, found.n_missing) == (4, 0)


def test_all_signs_are_counted_where_few_and_untied():
    found = signed_rank(cells("x y \n 5 2 \n 3 2 \n 7 3"))
    assert found.p == pytest.approx(2 / 2**3, rel=ALGEBRA)
    assert found.options["continuity"] == "exact"


@settings(deadline=None)
@given(varied)
def test_cells_say_what_rows_say(pair):
    whole = count(*pair)
    for continuity in (True, False):
        found = signed_rank(whole, continuity=continuity, exact=False)
        rows = wilcoxon(*pair, method="asymptotic", correction=continuity)
        assert found.p == pytest.approx(rows.pvalue, rel=FORMULA)
    pratt = wilcoxon(*pair, method="asymptotic", zero_method="pratt")
    assert signed_rank_pratt(whole).p == pytest.approx(pratt.pvalue, rel=FORMULA)


@given(varied)
def test_exchanging_the_answers_turns_the_sign(pair):
    this, other = signed_rank(count(*pair)), signed_rank(count(*pair[::-1]))
    assert other.effect.value == pytest.approx(-this.effect.value, abs=ALGEBRA)
    assert other.p == pytest.approx(this.p, rel=FORMULA)
    z = [signed_rank_pratt(count(*it)).statistic for it in (pair, pair[::-1])]
    assert z[1] == pytest.approx(-z[0], abs=ALGEBRA)


@given(varied, st.sampled_from([0.1, 1 / 3, 3]))
def test_a_third_is_a_third(pair, constant):
    # rounding would tell 4 1/3 - 4 from 4 - 3 2/3
    moved = signed_rank(count(*(pair + constant)))
    assert moved.statistic == signed_rank(count(*pair)).statistic


@given(st.lists(answer, min_size=3, max_size=30).filter(lambda it: set(it) != {4}))
def test_one_score_against_a_value_is_paired_with_it(score):
    one = one_sample_signed_rank(count(score), against=4)
    two = signed_rank(count(score, [4] * len(score)))
    assert (one.statistic, one.p) == (two.statistic, two.p)


def test_agrees_with_r():
    # R 4.2.2: wilcox.test(x, y, paired = TRUE, exact = FALSE);
    # coin::wilcoxsign_test(x ~ y, zero.method = "Pratt")
    whole, r = cells_of(PAIRED, "x", "y"), results(PAIRED)
    found = signed_rank(whole)
    assert found.statistic == r["wilcoxon_cc"]["statistic"]
    assert found.p == pytest.approx(r["wilcoxon_cc"]["p_value"], rel=FORMULA)
    biserial = r["rank_biserial"][0]["r_rank_biserial"]
    assert found.effect.value == pytest.approx(biserial, rel=FORMULA)
    pratt = signed_rank_pratt(whole)
    assert pratt.statistic == pytest.approx(r["coin_pratt_z"], rel=FORMULA)
    assert found.n == 961


def test_only_who_differs_makes_the_interval_sure():
    # V over its ranks has this spread when each rank's sign is a coin
    signs = np.array(np.meshgrid(*[[-1, 1]] * 8)).reshape(8, -1)
    shares = np.arange(1, 9) @ signs / 36
    assert rank_error(8) == pytest.approx(shares.std(), rel=FORMULA)
    many = signed_rank(cells("x y n \n 5 2 3 \n 1 2 2 \n 4 4 900"))
    few = signed_rank(cells("x y n \n 5 2 3 \n 1 2 2"))
    assert many.effect.interval == few.effect.interval


@pytest.mark.parametrize(
    ("procedure", "drawn", "key"),
    [
        (signed_rank, "x y n \n 2 2 4 \n 3 3 1", "fault-constant-difference"),
        (signed_rank_pratt, "x y n \n 2 2 4 \n 3 3 1", "fault-constant-difference"),
        (one_sample_signed_rank, "x n \n 0 4", "fault-constant-score"),
        (one_sample_signed_rank, "x n \n . 4", "fault-too-few-answers"),
    ],
)
def test_no_difference_at_all_is_refused(procedure, drawn, key):
    with pytest.raises(StudyError) as fault:
        procedure(cells(drawn))
    assert [line.key for line in fault.value.lines] == [key]
