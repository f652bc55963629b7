import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import stats

from analysis.errors import StudyError
from analysis.inference.variances import (
    bartlett,
    brown_forsythe,
    fligner,
    levene,
    variance_ratio,
)
from tests.drawn import cells
from tests.inference.grouped import counted, group, studies, swapped
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
ROWS = 1e-9  # the same closed form on rows
CASE = "pubservice/k_group/PN|quad_median-assumptions"
RATIO = "pubservice/two_group/PN|gender-t"
TESTS = (levene, brown_forsythe, bartlett, fligner)


def test_distances_of_one_and_two():
    # distances 1 1 and 2 2 1 1 1: means 1 and 7/5 of n 2 and 5; within 6/5, df 5
    whole = cells("y g \n 1 a \n 3 a \n 1 b \n 5 b \n 2 b \n 4 b \n 4 b")
    found = brown_forsythe(whole)
    # the median of b is 4: distances 3 1 2 0 0, mean 6/5, within 34/5; of a 1 1
    between = 2 * 5 / 7 * (1 - 6 / 5) ** 2
    assert found.statistic == pytest.approx(between / (34 / 5 / 5), rel=ALGEBRA)
    assert (found.df, found.n, found.n_missing) == ((1.0, 5.0), 7, 0)


@settings(deadline=None)  # scipy is slow on its first call
@given(studies)
def test_cells_say_what_rows_say(scores):
    floats = [np.array(it, dtype=float) for it in scores]
    rows = {
        levene: lambda: stats.levene(*floats, center="mean"),
        brown_forsythe: lambda: stats.levene(*floats, center="median"),
        bartlett: lambda: stats.bartlett(*floats),
        fligner: lambda: stats.fligner(*floats),
    }
    for procedure, of_rows in rows.items():
        try:
            found = procedure(counted(*scores))
        except StudyError:
            continue  # scipy divides 0 by 0
        said = of_rows()
        assert found.statistic == pytest.approx(said.statistic, rel=ROWS, abs=ROWS)
        assert found.p == pytest.approx(said.pvalue, rel=ROWS)


@given(studies, st.sampled_from([-3, 0.1, 1 / 3, 40]))
def test_adding_a_constant_changes_no_test(scores, constant):
    for procedure in TESTS:
        try:
            this = procedure(counted(*scores))
        except StudyError:
            with pytest.raises(StudyError):
                procedure(counted(*(np.add(it, constant) for it in scores)))
            continue
        other = procedure(counted(*(np.add(it, constant) for it in scores)))
        assert other.statistic == pytest.approx(this.statistic, rel=ROWS, abs=ROWS)


@given(group, group)
def test_swapping_the_groups_turns_the_ratio_over(first, second):
    this = variance_ratio(counted(first, second))
    other = variance_ratio(swapped(first, second))
    assert other.statistic == pytest.approx(1 / this.statistic, rel=ROWS)
    assert other.effect.interval.low == pytest.approx(
        1 / this.effect.interval.high, rel=ROWS
    )
    assert other.p == pytest.approx(this.p, rel=ROWS)


@given(group, group)
def test_the_interval_of_a_ratio_holds_1_where_the_test_is_not_clear(first, second):
    found = variance_ratio(counted(first, second))
    assume(abs(found.p - 0.05) > ROWS)
    ends = found.effect.interval
    assert (ends.low < 1 < ends.high) == (found.p > 0.05)


def test_agrees_with_r():
    # y = PN, g = quad_median; R 4.2.2: car::leveneTest(center = mean and median),
    # bartlett.test, fligner.test
    whole, r = cells_of(CASE, "y", "g", groups=("g",)), results(CASE)
    for procedure, key in ((levene, "levene_mean"), (brown_forsythe, "brown_forsythe")):
        found = procedure(whole)
        assert found.statistic == pytest.approx(r[key]["F"], rel=ROWS)
        assert found.p == pytest.approx(r[key]["p"], rel=ROWS)
    for found in (bartlett(whole), fligner(whole, as_stored=True)):
        said = r[found.test]
        assert found.statistic == pytest.approx(said["statistic"], rel=ROWS)
        assert found.p == pytest.approx(said["p_value"], rel=ROWS)
    assert (found.n, found.n_missing) == (1042, 1)


def test_distances_equal_on_paper_share_a_rank():
    # a third above and a third below the median: in the machine not the same
    third = [4, 4, 4, 4 + 1 / 3, 4 - 1 / 3, 5]
    doubled = [12, 12, 12, 13, 11, 15]
    assert fligner(counted(third, [4, 5, 6])).p == pytest.approx(
        fligner(counted(doubled, [12, 15, 18])).p, rel=ROWS
    )


def test_a_ratio_of_variances_agrees_with_r():
    # R 4.2.2: var.test(y ~ g)
    whole, r = cells_of(RATIO, "y", "g", groups=("g",)), results(RATIO)["var_test"]
    found = variance_ratio(whole)
    assert found.statistic == pytest.approx(r["statistic"], rel=ROWS)
    assert found.p == pytest.approx(r["p_value"], rel=ROWS)
    ends = [found.effect.interval.low, found.effect.interval.high]
    assert ends == pytest.approx(r["conf_int"], rel=ROWS)


@pytest.mark.parametrize(
    ("procedure", "drawn", "key"),
    [
        (levene, "y g n \n 2 a 3 \n 2 b 3", "fault-constant-score"),
        (levene, "y g n \n 1 a 2 \n 3 a 2 \n 4 b 1 \n 6 b 1", "constant-distance"),
        (fligner, "y g n \n 1 a 2 \n 3 a 2 \n 4 b 1 \n 6 b 1", "constant-distance"),
        (levene, "y g n \n 1 a 2 \n 3 a 2 \n 4 b 1 \n 8 b 1", "constant-distance"),
        (bartlett, "y g n \n 1 a 2 \n 3 a 2 \n 4 b 5", "fault-constant-group"),
        (bartlett, "y g n \n 1 a 2 \n 3 a 2 \n 4 b 1", "fault-too-few-answers"),
        (variance_ratio, "y g \n 1 a \n 2 b \n 3 c", "fault-not-two-groups"),
        (brown_forsythe, "y g \n 1 a \n 2 b", "fault-too-few-answers"),
    ],
)
def test_what_has_no_spread_to_compare_is_refused(procedure, drawn, key):
    with pytest.raises(StudyError) as fault:
        procedure(cells(drawn))
    assert [line.key.endswith(key) for line in fault.value.lines] == [True]
