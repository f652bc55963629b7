import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from analysis.errors import StudyError
from analysis.inference.comparisons import pairwise_t, pairwise_welch_t, tukey
from analysis.inference.groups import ranked
from analysis.inference.rank_comparisons import dunn, pairwise_mann_whitney
from analysis.inference.rank_sum import mann_whitney
from analysis.inference.two_groups import student_t, welch_t
from tests.drawn import cells
from tests.inference.grouped import counted, group, studies
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
RANGE = 1e-6  # an integral; R's is right to 1e-9 or so
CASE = "pubservice/k_group/PN|quad_median"
EVERY = (tukey, pairwise_t, pairwise_welch_t, dunn, pairwise_mann_whitney)
# two a and one each of b and c, means 2, 2, 6; within 2 with 1 df
FEW = "y g \n 1 a \n 3 a \n 2 b \n 6 c"


@pytest.fixture(scope="module")
def whole():
    return cells_of(f"{CASE}-anova", "y", "g", groups=("g",))


def test_second_less_first_over_the_pooled_error():
    ab, ac, bc = pairwise_t(cells(FEW))
    assert ac.statistic == pytest.approx(4 / np.sqrt(2 * 1.5), rel=ALGEBRA)
    assert bc.statistic == pytest.approx(4 / np.sqrt(2 * 2), rel=ALGEBRA)
    assert [it.groups for it in (ab, ac, bc)] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert ac.effect.value == pytest.approx(4, rel=ALGEBRA)


def test_dunn_counts_mean_ranks_among_all():
    ab, ac, bc = dunn(cells(FEW))
    # ranks 1 3, 2, 4; spread 5/3
    assert [it.effect.value for it in (ab, ac, bc)] == pytest.approx([0, 2, 2])
    assert bc.statistic == pytest.approx(2 / np.sqrt(5 / 3 * 2), rel=ALGEBRA)


def test_a_pair_counts_its_own_respondents():
    drawn = cells(
        "y g n \n 1 a 2 \n 3 a 3 \n 2 b 4 \n 4 b 1 \n 1 c 2 \n 2 c 2 \n . b 5"
    )
    for procedure in EVERY:
        counts = [(it.n, it.n_missing) for it in procedure(drawn)]
        assert counts == [(10, 5), (9, 0), (9, 5)]


@given(group, group)
def test_of_two_groups_a_pair_is_the_test_of_two(first, second):
    both = counted(first, second)
    alone = {pairwise_t: student_t, tukey: student_t, pairwise_welch_t: welch_t}
    for procedure, of_two in alone.items():
        (pair,), test = procedure(both), of_two(both)
        assert pair.statistic == pytest.approx(
            -test.statistic, rel=FORMULA, abs=FORMULA
        )
        assert pair.p == pytest.approx(test.p, rel=RANGE)
    (pair,), test = pairwise_mann_whitney(both), mann_whitney(both)
    assert (pair.p, pair.p_adjusted) == (test.p, test.p)
    assert pair.effect.value == pytest.approx(-test.effect.value, abs=ALGEBRA)


@settings(max_examples=30, deadline=None)  # an integral per pair
@given(studies)
def test_tukey_says_what_rows_say(scores):
    rows = stats.tukey_hsd(*(np.array(it, dtype=float) for it in scores))
    places = np.triu_indices(len(scores), 1)
    for pair, a, b in zip(tukey(counted(*scores)), *places, strict=True):
        assert pair.p == pytest.approx(rows.pvalue[a, b], rel=1e-5, abs=1e-9)


@settings(deadline=None)
@given(studies, st.sampled_from([-3, 0.5, 1 / 3]))
def test_adding_a_constant_changes_no_pair(scores, constant):
    moved = [np.add(it, constant) for it in scores]
    for procedure in EVERY:
        pairs = zip(
            procedure(counted(*scores)), procedure(counted(*moved)), strict=True
        )
        for this, other in pairs:
            assert other.p == pytest.approx(this.p, rel=RANGE)


@settings(deadline=None)
@given(studies)
def test_turning_the_scale_turns_every_sign(scores):
    turned = [8 - np.array(it) for it in scores]
    for procedure in EVERY:
        pairs = zip(
            procedure(counted(*scores)), procedure(counted(*turned)), strict=True
        )
        for this, other in pairs:
            assert other.effect.value == pytest.approx(-this.effect.value, abs=FORMULA)


def test_tukey_and_dunn_agree_with_r(whole):
    # R 4.2.2: TukeyHSD(aov(y ~ g)); rstatix::dunn_test(y ~ g)
    table = results(f"{CASE}-tukey")
    r = dict(zip(table["rows"], table["values"], strict=True))
    for pair in tukey(whole):
        difference, low, high, p = r["-".join(pair.groups[::-1])]
        ends = pair.effect.interval
        said = [pair.effect.value, ends.low, ends.high]
        assert said == pytest.approx([difference, low, high], rel=RANGE)
        assert pair.p == pytest.approx(p, rel=1e-5, abs=1e-9)
    for pair, row in zip(dunn(whole), results(f"{CASE}-dunn"), strict=True):
        assert pair.statistic == pytest.approx(row["statistic"], rel=FORMULA)
        assert pair.p_adjusted == pytest.approx(row["p.adj"], rel=FORMULA)
    assert (pair.n, ranked(whole).total) == (485, 1042)


def test_pairs_adjust_as_r_does(whole):
    # R 4.2.2: pairwise.t.test(p.adjust = "holm"); pairwise.wilcox.test(exact = FALSE)
    r = results(f"{CASE}-pairwise")
    for procedure, key, how in (
        (pairwise_t, "t_pooled_holm", {}),
        (pairwise_t, "t_pooled_bonferroni", {"adjustment": "bonferroni"}),
        (pairwise_welch_t, "t_welch_holm", {}),
        (pairwise_mann_whitney, "wilcox_holm_cc", {"exact": False}),
    ):
        said = {
            (column, row): value
            for row, values in zip(r[key]["rows"], r[key]["values"], strict=True)
            for column, value in zip(r[key]["cols"], values, strict=True)
        }
        for pair in procedure(whole, **how):
            assert pair.p_adjusted == pytest.approx(said[pair.groups], rel=FORMULA)


@pytest.mark.parametrize(
    ("procedure", "drawn", "key"),
    [
        (tukey, "y g n \n 1 a 4 \n 2 b 4", "fault-constant-group"),
        (pairwise_welch_t, FEW, "fault-too-few-answers"),
        (dunn, "y g n \n 2 a 3 \n 2 b 3", "fault-constant-score"),
        (pairwise_mann_whitney, "y g \n 2 a \n 2 b \n 3 c", "fault-constant-score"),
        (pairwise_t, "y g n \n 2 a 3 \n 3 a 3", "fault-too-few-groups"),
    ],
)
def test_what_cannot_be_compared_is_refused(procedure, drawn, key):
    with pytest.raises(StudyError) as fault:
        procedure(cells(drawn))
    assert [line.key for line in fault.value.lines] == [key]
