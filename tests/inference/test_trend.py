import numpy as np
import pytest
from hypothesis import given, settings
from scipy import stats

from analysis.errors import StudyError
from analysis.inference.groups import anova
from analysis.inference.samples import samples
from analysis.inference.trend import jonckheere, orthogonal, polynomial
from tests.drawn import cells
from tests.inference.grouped import counted, studies
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
CASE = "pubservice/k_group/QC|agegrp-trend"


def test_pairs_of_a_later_and_an_earlier_level():
    # a: 1 2, b: 2 3, c: 3; of 8 pairs 6 rise, 2 tie
    found = jonckheere(cells("y g \n 1 a \n 2 a \n 2 b \n 3 b \n 3 c"))
    assert found.statistic == pytest.approx(7, rel=ALGEBRA)
    assert found.options["expected"] == pytest.approx(4, rel=ALGEBRA)
    assert found.effect.value == pytest.approx(2 * 7 / 8 - 1, rel=ALGEBRA)


@settings(deadline=None)
@given(studies)
def test_without_a_trend_j_varies_as_kendall_says(scores):
    found = jonckheere(counted(*scores))
    place = np.repeat(range(len(scores)), [len(it) for it in scores])
    rows = stats.kendalltau(np.concatenate(scores), place, method="asymptotic")
    assert found.p == pytest.approx(rows.pvalue, rel=1e-6, abs=ALGEBRA)
    off = found.statistic - found.options["expected"]
    z = off / np.sqrt(found.options["variance"])
    assert found.options["z"] == pytest.approx(z, abs=FORMULA)


@given(studies)
def test_the_order_of_levels_turned_turns_the_sign(scores):
    this, other = jonckheere(counted(*scores)), jonckheere(counted(*scores[::-1]))
    assert other.options["z"] == pytest.approx(-this.options["z"], abs=FORMULA)


def test_the_coefficients_are_those_of_the_tables():
    # Fisher & Yates, Statistical Tables
    assert orthogonal(4) == ((-3, -1, 1, 3), (1, -1, -1, 1), (-1, 3, -3, 1))
    assert orthogonal(5)[2] == (-1, 2, 0, -2, 1)
    assert orthogonal(6)[1] == (5, -1, -4, -4, -1, 5)


@settings(deadline=None)
@given(studies)
def test_in_equal_groups_all_bends_together_are_the_analysis_of_variance(scores):
    fewest = min(map(len, scores))
    drawn = counted(*(it[:fewest] for it in scores))
    try:
        whole = anova(drawn)
    except StudyError:
        return
    bends = polynomial(drawn)
    squares = sum(bend.statistic**2 for bend in bends) / len(bends)
    assert squares == pytest.approx(whole.statistic, rel=FORMULA, abs=FORMULA)
    assert len(bends) == len(samples(drawn).levels) - 1


def test_agrees_with_r():
    # R 4.2.2: cor.test(y, as.integer(g), method = "kendall");
    # emmeans::contrast(emmeans(aov(y ~ g), "g"), "poly")
    whole, r = cells_of(CASE, "y", "g", groups=("g",)), results(CASE)
    found = jonckheere(whole)
    assert found.statistic == r["JT"]
    assert found.options["variance"] == pytest.approx(r["Var_tie_corrected"])
    assert found.p == pytest.approx(r["p_two_sided"], rel=FORMULA)
    assert (found.n, found.n_missing) == (1043, 0)
    for bend, row in zip(polynomial(whole), r["poly"], strict=True):
        assert bend.effect.value == pytest.approx(row["estimate"], rel=FORMULA)
        assert bend.statistic == pytest.approx(row["t.ratio"], rel=FORMULA)
        assert bend.p == pytest.approx(row["p.value"], rel=FORMULA)


def test_no_more_bends_than_a_reader_can_tell_apart():
    rng = np.random.default_rng(1)
    assert len(polynomial(counted(*rng.integers(1, 8, (8, 5))))) == 6


@pytest.mark.parametrize("procedure", [jonckheere, polynomial])
def test_one_level_has_no_trend(procedure):
    with pytest.raises(StudyError) as fault:
        procedure(cells("y g n \n 1 a 4 \n 2 a 4"))
    assert [line.key for line in fault.value.lines] == ["fault-too-few-groups"]
