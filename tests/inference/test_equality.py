import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chi2
from statsmodels.stats.meta_analysis import combine_effects

from analysis.errors import StudyError
from analysis.inference.association import kendall, pearson, spearman
from analysis.inference.attempt import attempt
from analysis.inference.equality import equality, pairwise, pooled
from analysis.results import Estimate, Interval
from tests.drawn import cells

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
SEARCHED = 1e-6  # a root that is searched for
NAMES = ("ll", "lh", "hl", "hh")
# Pearson's r of QC and PN per quadrant, synthetic reference survey pubservice
SERVICE = (
    (0.158709588609164, 359),
    (0.4792401073105537, 198),
    (0.38932080418759973, 222),
    (0.5569686094286217, 263),
)

correlation = st.floats(-0.9, 0.9)
groups = st.lists(st.tuples(correlation, st.integers(5, 400)), min_size=3, max_size=6)


def part(r, n, n_missing=0):
    half = 1.959963984540054 / np.sqrt(n - 3)
    low, high = np.tanh([np.arctanh(r) - half, np.arctanh(r) + half])
    return Estimate(
        measure="pearson",
        of=("x", "y"),
        value=r,
        interval=Interval(low=low, high=high, level=0.95),
        n=n,
        n_missing=n_missing,
        method="fisher-z",
    )


def parts(drawn, names="abcdef"):
    return {name: part(*one) for name, one in zip(names, drawn, strict=False)}


def test_equal_correlations_have_no_spread():
    found = equality(parts([(0.3, 50), (0.3, 80), (0.3, 20)]))
    assert found.statistic == pytest.approx(0, abs=ALGEBRA)
    assert (found.p, found.effect.value, found.df) == (1, 0, (2,))
    assert (found.n, found.effect.interval.low) == (150, 0)


def test_two_groups_are_one_pair():
    two = parts([(0.5, 40), (0.1, 60)])
    both, (pair,) = equality(two), pairwise(two)
    assert both.statistic == pytest.approx(pair.statistic**2, rel=FORMULA)
    assert both.p == pytest.approx(pair.p, rel=FORMULA)
    assert pair.p_adjusted == pair.p
    assert (both.test, both.effect) == ("equality-of-two", pair.effect)


@given(groups, st.randoms(use_true_random=False))
def test_the_order_of_the_groups_does_not_matter(drawn, random):
    turned = list(drawn)
    random.shuffle(turned)
    one, other = equality(parts(drawn)), equality(parts(turned))
    assert other.statistic == pytest.approx(one.statistic, rel=FORMULA, abs=FORMULA)
    assert other.effect.value == pytest.approx(one.effect.value, abs=SEARCHED)


@given(groups)
def test_reversing_a_score_leaves_the_test_and_turns_the_differences(drawn):
    turned = parts([(-r, n) for r, n in drawn])
    statistic = pytest.approx(equality(parts(drawn)).statistic, abs=FORMULA)
    assert equality(turned).statistic == statistic
    for one, other in zip(pairwise(parts(drawn)), pairwise(turned), strict=True):
        assert other.effect.value == -one.effect.value
        assert other.effect.interval.low == pytest.approx(
            -one.effect.interval.high, abs=ALGEBRA
        )


@given(groups)
def test_the_interval_of_the_spread_is_where_q_has_its_quantiles(drawn):
    found = equality(parts(drawn)).effect
    z = np.arctanh([r for r, _ in drawn])
    v = np.array([1 / (n - 3) for _, n in drawn])
    for end, tail in ((found.interval.low, 0.025), (found.interval.high, 0.975)):
        weight = 1 / (v + end**2)
        q = weight @ (z - np.average(z, weights=weight)) ** 2
        wanted = chi2.isf(tail, len(z) - 1)
        assert q == pytest.approx(wanted, rel=SEARCHED) or (end == 0 and q < wanted)


def test_the_quadrants_agree_with_r():
    # R 4.2.2: z = atanh(r); w = n - 3; sum(w * (z - sum(w * z) / sum(w))^2)
    service = parts(SERVICE, NAMES)
    found = equality(service)
    assert found.statistic == pytest.approx(36.990209475265836, rel=FORMULA)
    assert found.p == pytest.approx(4.6233788106358725e-08, rel=FORMULA)
    assert (found.df, found.n, found.groups) == ((3,), 1042, NAMES)
    one = pooled(service)
    assert one.value == pytest.approx(0.38009169421204303, rel=FORMULA)
    assert (one.n, one.measure) == (1042, "pooled-pearson")


def test_the_spread_agrees_with_statsmodels():
    z = np.arctanh([r for r, _ in SERVICE])
    v = np.array([1 / (n - 3) for _, n in SERVICE])
    theirs = combine_effects(z, v, method_re="iterated").tau2
    ours = equality(parts(SERVICE)).effect.value
    assert ours**2 == pytest.approx(theirs, rel=SEARCHED)


def test_pairs_agree_with_r():
    # R 4.2.2: psych::r.test(n, r12, r34, n2) with the sign of r12 - r34;
    # p.adjust(p, "holm")
    found = pairwise(parts(SERVICE, NAMES))
    assert [test.groups for test in found][:2] == [("ll", "lh"), ("ll", "hl")]
    statistic = [test.statistic for test in found]
    wanted = [-4.062531331397478, -2.92197923416433, -5.741241009021552]
    wanted += [1.1273396044792745, -1.1234757551056125, -2.3705947899224515]
    assert statistic == pytest.approx(wanted, rel=FORMULA)
    wanted = [0.0002427171485574825, 0.013912589178639606, 5.639112964435698e-08]
    wanted += [0.5191978473257437, 0.5191978473257437, 0.05327846818788799]
    assert [t.p_adjusted for t in found] == pytest.approx(wanted, rel=FORMULA)
    assert found[0].effect.value == pytest.approx(-0.3205305187013897, rel=FORMULA)


def test_refused_and_tiny_groups_are_left_out_and_their_people_told():
    drawn = {
        "a": cells("x y n \n 1 2 5 \n 2 1 4 \n 3 5 6", n_missing=1),
        "b": cells("x y n \n 1 1 5 \n 2 3 4 \n 3 2 6"),
        "constant": cells("x y n \n 1 2 7 \n 1 . 2"),
        "tiny": cells("x y n \n 1 2 1 \n 2 1 1 \n 3 5 1"),
    }
    for measure in (pearson, spearman, kendall):
        found = {k: attempt(measure, v, measure="r") for k, v in drawn.items()}
        both = equality(found)
        assert both.groups == ("a", "b")
        assert (both.n, both.n_missing) == (30, 1 + 9 + 3)
        assert [test.groups for test in pairwise(found)] == [("a", "b")]


def test_one_group_is_refused():
    with pytest.raises(StudyError) as fault:
        equality(parts([(0.4, 30)]))
    assert fault.value.lines[0].key == "fault-too-few-groups"
    assert fault.value.lines[0].facts == {"found": 1, "needed": 2}


@pytest.mark.parametrize("procedure", [equality, pairwise, pooled])
def test_a_perfect_correlation_in_a_group_is_refused(procedure):
    perfect = {
        "a": spearman(cells("x y n \n 1 2 5 \n 2 3 4")),
        "b": spearman(cells("x y n \n 1 2 5 \n 2 1 4 \n 3 5 6")),
    }
    with pytest.raises(StudyError) as fault:
        procedure(perfect)
    assert [line.facts for line in fault.value.lines] == [{"group": "a"}]


def test_two_measures_are_not_compared():
    mixed = {
        "a": part(0.2, 30),
        "b": spearman(cells("x y n \n 1 2 5 \n 2 1 4 \n 3 5 6")),
    }
    with pytest.raises(ValueError, match="one measure"):
        equality(mixed)
