import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats import power as theirs

from analysis.errors import StudyError
from analysis.inference import detectable
from analysis.inference.power import needed, smallest
from analysis.inference.power_plans import (
    ArcsineShares,
    Correlation,
    Means,
    OneMean,
    Regression,
    Table,
    TwoMeans,
    TwoShares,
)
from tests.drawn import cells

PRINT = 1e-9  # R to 15 digits
CLASSES = 1e-8  # statsmodels' noncentral distributions
SEARCHED = 1e-9  # both searches stop there
ROOT = 1e-5  # R's root-finder, in the n and effects of the reference cases
few, many = st.integers(3, 400), st.integers(5, 5000)
PLANS = st.one_of(
    st.builds(lambda a, b: TwoMeans(sizes=(a, b)), few, few),
    st.builds(lambda n: OneMean(sizes=(n,)), few),
    st.builds(lambda n: Correlation(sizes=(n,)), many),
    st.builds(lambda k, n: Means(sizes=(n,) * k), st.integers(2, 6), few),
    st.builds(lambda u, n: Regression(sizes=(n + u,), predictors=u), few, many),
    st.builds(lambda df, n: Table(sizes=(n,), df=df), st.integers(1, 12), many),
    st.builds(
        lambda a, b, p: TwoShares(sizes=(a, b), share=p),
        st.integers(30, 400),
        st.integers(30, 400),
        st.floats(0.3, 0.7),
    ),
    st.builds(lambda a, b: ArcsineShares(sizes=(a, b)), few, few),
)
NO_EFFECT = (TwoMeans, OneMean, Means, Regression, Table, TwoShares, ArcsineShares)
powers = st.sampled_from([0.5, 0.8, 0.95])


@given(PLANS)
def test_without_an_effect_the_test_is_clear_by_its_risk_alone(plan):
    if isinstance(plan, NO_EFFECT):  # Fisher's z stands in for t in the other
        assert plan.power(0) == pytest.approx(0.05, rel=CLASSES)


@settings(deadline=None)
@given(PLANS, powers)
def test_the_smallest_effect_has_the_power_asked_for(plan, power):
    try:
        effect = smallest(plan, power)
    except StudyError:
        assert plan.power(plan.largest) < power
        return
    assert plan.power(effect) == pytest.approx(power, rel=SEARCHED)
    assert plan.power(effect * 0.9) < power


@settings(deadline=None)
@given(PLANS, powers)
def test_as_many_as_an_effect_needs_detect_it(plan, power):
    try:
        effect = smallest(plan, power)
    except StudyError:
        return
    total = needed(plan, effect, power)
    assert total == pytest.approx(plan.total, rel=1e-6)


@given(few, few, st.floats(0, 1.5))
def test_power_says_what_statsmodels_says(n, other, d):
    said = {
        TwoMeans(sizes=(n, other)).power(d): theirs.TTestIndPower().power(
            d, n, 0.05, other / n
        ),
        OneMean(sizes=(n,)).power(d): theirs.TTestPower().power(d, n, 0.05),
        Means(sizes=(n, n, n)).power(d): theirs.FTestAnovaPower().power(
            d, 3 * n, 0.05, 3
        ),
        Regression(sizes=(n + 3,), predictors=2).power(d): (
            theirs.FTestPowerF2().power(d, 2, n, 0.05)
        ),
        Table(sizes=(n,), df=4).power(d): theirs.GofChisquarePower().power(
            d, n, 0.05, 5
        ),
        ArcsineShares(sizes=(n, other)).power(d): theirs.NormalIndPower().power(
            d, n, 0.05, other / n
        ),
    }
    for found, expected in said.items():
        if not np.isnan(expected):  # where an effect is large
            assert found == pytest.approx(expected, rel=CLASSES)


def test_a_large_effect_is_always_seen():
    for plan in (TwoMeans(sizes=(3, 3)), Means(sizes=(9, 9, 9)), OneMean(sizes=(4,))):
        assert plan.power(60) == 1


def test_agrees_with_r():
    # R 4.2.2, pwr 1.3.0: pwr.t.test(64, .4); pwr.t2n.test(64, 128, .4);
    # pwr.r.test(64, .25); pwr.anova.test(4, 64, .2); pwr.chisq.test(.2, 256, 3);
    # pwr.f2.test(3, 200, .02); power.prop.test(64, .5, .65)
    two = TwoMeans(sizes=(64, 64))
    found = [
        two.power(0.4),
        TwoMeans(sizes=(64, 128)).power(0.4),
        Correlation(sizes=(64,)).power(0.25),
        Means(sizes=(64,) * 4).power(0.2),
        Table(sizes=(256,), df=3).power(0.2),
        Regression(sizes=(204,), predictors=3).power(0.02),
        TwoShares(sizes=(64, 64), share=0.575, strict=False).power(0.15),
    ]
    said = [
        0.6123849703777535,
        0.7387855554664667,
        0.5192780537652485,
        0.7648486227617556,
        0.7719590544158513,
        0.3586362561248036,
        0.40270987295261207,
    ]
    assert found == pytest.approx(said, rel=PRINT)
    # pwr.t.test(d = .3, power = .8); pwr.r.test(64, power = .8)
    assert needed(two, 0.3) / 2 == pytest.approx(175.38466661931585, rel=ROOT)
    least = smallest(Correlation(sizes=(64,)))
    assert least == pytest.approx(0.34191945731289514, rel=1e-4)


TWO = "y g n \n 1 a 30 \n 4 a 34 \n 2 b 90 \n 7 b 38 \n . b 4"


def test_cells_tell_the_sizes_of_the_groups():
    found = detectable.two_groups(cells(TWO))
    assert (found.sizes, found.n, found.n_missing) == ((64, 128), 192, 4)
    assert found.value == smallest(TwoMeans(sizes=(64, 128)))
    wider = detectable.two_groups(cells(TWO), 0.99, power=0.9)
    assert wider.value > found.value
    assert (wider.level, wider.power) == (0.99, 0.9)


def test_splitting_a_cell_changes_nothing():
    split = cells("y g n \n 1 a 10 \n 1 a 20 \n 4 a 34 \n 2 b 90 \n 7 b 38 \n . b 4")
    assert detectable.groups(split) == detectable.groups(cells(TWO))


def test_a_table_counts_the_rows_and_columns_in_use():
    found = detectable.table(cells("x y n \n a k 40 \n b l 30 \n a m 50 \n c k 0"))
    assert found.value == smallest(Table(sizes=(120,), df=2))


def test_shares_are_detected_around_the_share_of_all():
    found = detectable.two_shares(
        cells("y g n \n 0 a 40 \n 1 a 60 \n 0 b 60 \n 1 b 40")
    )
    assert found.options["share"] == 0.5
    # .6 and .4 of 100 each: Phi((2 - 1.96 sqrt(.5)) / sqrt(.48)) = .812
    assert TwoShares(sizes=(100, 100), share=0.5).power(0.2) > 0.8 > found.value


def test_explained_variance_belongs_to_f2():
    drawn = cells("y x z n \n 1 2 3 80 \n 2 1 5 80 \n 3 4 4 44")
    found = detectable.model(drawn)
    assert found.options["r2"] == pytest.approx(found.value / (1 + found.value))
    assert found.value == smallest(Regression(sizes=(204,), predictors=2))


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        (lambda: detectable.two_groups(cells("y g \n 1 a \n 2 b")), "few-answers"),
        (lambda: detectable.two_groups(cells("y g \n 1 a \n 2 a")), "not-two-groups"),
        (lambda: detectable.groups(cells("y g \n 1 a \n 2 a")), "too-few-groups"),
        (lambda: detectable.paired(cells("x y n \n 1 2 9"), power=1), "outside-bounds"),
        (lambda: detectable.table(cells("x y n \n a k 9 \n b k 9")), "constant-score"),
        (
            lambda: detectable.two_shares(cells("x g \n 0 a \n 1 a \n 0 b \n 0 b")),
            "undetectable",
        ),
        (lambda: needed(OneMean(sizes=(9,)), 0), "undetectable"),
    ],
)
def test_what_no_test_could_see_is_refused(asked, key):
    with pytest.raises(StudyError) as fault:
        asked()
    assert [line.key.endswith(key) for line in fault.value.lines] == [True]


@pytest.mark.long
def test_a_detectable_difference_is_found_in_four_of_five_studies():
    rng = np.random.default_rng(20261128)
    d = smallest(TwoMeans(sizes=(40, 80)))
    a, b = rng.normal(d, 1, (20_000, 40)), rng.normal(0, 1, (20_000, 80))
    share = (stats.ttest_ind(a, b, axis=1).pvalue < 0.05).mean()
    assert share == pytest.approx(0.8, abs=3 * np.sqrt(0.16 / 20_000))
