import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import ttest_rel

from analysis.errors import StudyError
from analysis.inference.one_sample import one_sample_d, one_sample_t
from analysis.inference.paired import cohens_dz, paired_t
from tests.drawn import cells, count
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
SEARCHED = 1e-5  # R's optimiser stops there
answer = st.integers(1, 7)
pairs = st.lists(st.tuples(answer, answer), min_size=3, max_size=50).map(np.transpose)
varied = pairs.filter(lambda pair: np.ptp(pair[0] - pair[1]) > 0)


@given(varied)
def test_cells_say_what_rows_say(pair):
    found, rows = paired_t(count(*pair)), ttest_rel(*pair)
    ends = rows.confidence_interval(0.95)
    assert found.statistic == pytest.approx(rows.statistic, rel=FORMULA, abs=ALGEBRA)
    assert found.p == pytest.approx(rows.pvalue, rel=FORMULA)
    assert found.effect.interval.low == pytest.approx(ends.low, rel=FORMULA, abs=1e-9)


@given(varied)
def test_exchanging_the_answers_turns_the_sign(pair):
    found, turned = paired_t(count(*pair)), paired_t(count(*pair[::-1]))
    assert turned.effect.value == pytest.approx(-found.effect.value, abs=ALGEBRA)


@given(varied)
def test_d_is_t_over_the_root_of_n_and_their_signs_agree(pair):
    whole = count(*pair)
    t, d = paired_t(whole), cohens_dz(whole)
    assert d.value == pytest.approx(t.statistic / np.sqrt(t.n), rel=FORMULA)
    assert (d.interval.low > 0) == (t.effect.interval.low > 0)


@given(st.lists(answer, min_size=3, max_size=30).filter(lambda it: len(set(it)) > 1))
def test_one_score_against_a_value_is_paired_with_it(score):
    one, two = (
        one_sample_t(count(score), against=4),
        paired_t(count(score, [4] * len(score))),
    )
    assert one.statistic == pytest.approx(two.statistic, abs=ALGEBRA)
    assert one.p == pytest.approx(two.p, rel=FORMULA)


def test_effect_sizes_agree_with_r():
    # R 4.2.2: effectsize::cohens_d(x, y, paired = TRUE); cohens_d(x, mu = 4)
    for case, roles, found in (
        ("paired-QC1-QC3", ("x", "y"), cohens_dz),
        ("onesample-QC1", ("x",), lambda it: one_sample_d(it, against=4)),
    ):
        case_id = f"pubservice/two_group/{case}"
        r = results(case_id).get("d_z") or results(case_id)["d"]
        d = found(cells_of(case_id, *roles))
        assert d.value == pytest.approx(r[0]["Cohens_d"], rel=FORMULA)
        ends = [d.interval.low, d.interval.high]
        assert ends == pytest.approx([r[0]["CI_low"], r[0]["CI_high"]], SEARCHED)


def test_a_t_test_against_a_value_agrees_with_r():
    # R 4.2.2: t.test(x, mu = 4)
    case_id = "pubservice/two_group/onesample-QC1"
    found, r = one_sample_t(cells_of(case_id, "x"), against=4), results(case_id)["t"]
    assert found.statistic == pytest.approx(r["statistic"], rel=FORMULA)
    assert found.p == pytest.approx(r["p_value"], rel=FORMULA)
    assert found.effect.value + 4 == pytest.approx(r["estimate"]["mean of x"])
    assert (found.n, found.options) == (996, {"against": 4.0})


@pytest.mark.parametrize(
    ("procedure", "drawn", "key"),
    [
        (paired_t, "x y n \n 1 2 1", "fault-too-few-answers"),
        (paired_t, "x y n \n 1 2 5 \n 2 3 5", "fault-constant-difference"),
        (paired_t, "x y n \n 1.1 1 5 \n 2.1 2 5", "fault-constant-difference"),
        (cohens_dz, "x y n \n 1 2 5 \n 2 3 5", "fault-constant-difference"),
        (one_sample_t, "x n \n 3 5", "fault-constant-score"),
    ],
)
def test_one_respondent_and_equal_numbers_are_refused(procedure, drawn, key):
    with pytest.raises(StudyError) as fault:
        procedure(cells(drawn))
    assert [line.key for line in fault.value.lines] == [key]
