import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference import factorability
from analysis.inference.factorability import kmo, parallel, sphericity
from analysis.inference.factors import one_factor
from tests.inference.test_factors import SERVICE, model, moments

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
EARLY = 1e-4  # psych stops its own search early
DRAWN = 0.02  # means over 100 drawn tables of R and 1000 of ours
MEASURES = (kmo, sphericity, parallel)
loading = st.floats(0.2, 0.9)
scale_of = st.lists(loading, min_size=3, max_size=5).map(
    lambda made: model(made, 1 - np.array(made) ** 2)
)


def numbers(found):
    """Every number of a result that no order of the items may change."""
    if hasattr(found, "eigenvalues"):
        return [*found.eigenvalues, found.components]
    return [getattr(found, "value", None) or found.statistic]


def test_equal_correlations_by_hand():
    # three items, each correlation 1/2: partial (1/2 - 1/4) / (1 - 1/4) = 1/3
    given_moments = moments(np.ones((3, 3)) + np.eye(3), n=101)
    found = kmo(given_moments, "s")
    assert found.value == pytest.approx((1 / 4) / (1 / 4 + 1 / 9), rel=ALGEBRA)
    assert list(found.items.values()) == pytest.approx([found.value] * 3, rel=ALGEBRA)
    # |R| = (1 + 2/2)(1 - 1/2)^2 = 1/2; factor 100 - 11/6
    test = sphericity(given_moments, "s")
    assert test.statistic == pytest.approx((100 - 11 / 6) * np.log(2), rel=ALGEBRA)
    assert test.df == (3,)
    eigenvalues = parallel(given_moments, "s").eigenvalues
    assert eigenvalues == pytest.approx([2, 0.5, 0.5], rel=ALGEBRA)
    assert (found.n, found.n_missing) == (test.n, test.n_missing) == (101, 206)


def test_independent_items_have_nothing_in_common():
    test, found = (of(moments(np.eye(4)), "s") for of in (sphericity, parallel))
    assert test.statistic == pytest.approx(0, abs=ALGEBRA)
    assert test.p == pytest.approx(1, rel=ALGEBRA)
    assert found.components == 0


@settings(max_examples=20)
@given(scale_of, st.randoms())
@pytest.mark.parametrize("measure", MEASURES)
def test_the_order_of_items_changes_nothing(measure, covariance, random):
    order = random.sample(range(len(covariance)), len(covariance))
    turned = covariance[np.ix_(order, order)]
    here, there = (measure(moments(one), "s") for one in (covariance, turned))
    assert numbers(there) == pytest.approx(numbers(here), rel=FORMULA, abs=FORMULA)


@settings(max_examples=20)
@given(scale_of, st.floats(0.1, 10))
@pytest.mark.parametrize("measure", MEASURES)
def test_reversing_an_item_or_another_unit_changes_nothing(measure, covariance, unit):
    units = np.ones(len(covariance))
    units[0] = -unit
    turned = covariance * np.outer(units, units)
    here, there = (measure(moments(one), "s") for one in (covariance, turned))
    assert numbers(there) == pytest.approx(numbers(here), rel=FORMULA, abs=FORMULA)


@settings(max_examples=20)
@given(scale_of)
def test_eigenvalues_add_up_to_the_items_and_reduced_ones_to_communalities(covariance):
    found = parallel(moments(covariance), "s")
    assert sum(found.eigenvalues) == pytest.approx(len(covariance), rel=FORMULA)
    loadings = one_factor(moments(covariance), "minres").standardised.values()
    shared = sum(one**2 for one in loadings)
    assert sum(found.reduced) == pytest.approx(shared, rel=FORMULA)
    assert list(found.eigenvalues) == sorted(found.eigenvalues, reverse=True)


def test_two_things_give_two_components():
    apart = np.kron(np.eye(2), np.full((2, 2), 0.6)) + 0.4 * np.eye(4)
    assert parallel(moments(apart), "s").components == 2


def test_kmo_agrees_with_psych():
    # R 4.2.2: psych::KMO(cor(Xc)), PN1 to PN5 of pubservice, PN4 reversed
    found = kmo(moments(SERVICE), "need")
    assert found.value == pytest.approx(0.8542952330022591, rel=FORMULA)
    wanted = [0.8277396115911392, 0.8402491435717047, 0.8725370978329687]
    wanted += [0.9035650237296137, 0.8536193424707519]
    assert list(found.items.values()) == pytest.approx(wanted, rel=FORMULA)


def test_sphericity_agrees_with_psych():
    # R 4.2.2: psych::cortest.bartlett(cor(Xc), 837)
    found = sphericity(moments(SERVICE), "need", level=0.9)
    assert found.statistic == pytest.approx(1487.7651348669367, rel=FORMULA)
    assert found.p == pytest.approx(1.1067524317e-313, rel=1e-6)  # denormal in R
    assert (found.df, found.of) == ((10,), ("need",))
    assert found.line.facts["clear"] == "yes"


def test_eigenvalues_agree_with_r():
    # R 4.2.2: eigen(cor(Xc))$values; set.seed(1); psych::fa.parallel(Xc, n.iter = 100)
    found = parallel(moments(SERVICE), "need")
    wanted = [3.0152992226791975, 0.6583038515622365, 0.512050668997879]
    assert found.eigenvalues[:3] == pytest.approx(wanted, rel=FORMULA)
    wanted = [2.5442674640549625, 0.03433954180035371]
    assert found.reduced[:2] == pytest.approx(wanted, rel=EARLY)
    wanted = [1.0989754977382387, 1.0426402318854764, 1.000320739316433]
    assert found.expected[:3] == pytest.approx(wanted, abs=DRAWN)
    assert found.components == 1
    assert found.options["draws"] == 1000


def test_drawn_covariances_are_those_of_drawn_tables():
    draw = np.random.default_rng(1)
    tables = draw.standard_normal((400, 30, 3))
    by_rows = [np.linalg.eigvalsh(np.corrcoef(rows.T))[::-1] for rows in tables]
    ours = factorability._chance(3, 30).mean(axis=0)
    assert ours == pytest.approx(np.mean(by_rows, axis=0), abs=DRAWN)


def test_without_a_factor_nothing_is_reduced():
    # three items fit exactly: loading^2 = .9 * .9 / .7 = 1.16
    heywood = [[1, 0.9, 0.9], [0.9, 1, 0.7], [0.9, 0.7, 1]]
    assert parallel(moments(heywood), "s").reduced == ()


def refused(measure, covariance, n=837):
    with pytest.raises(StudyError) as fault:
        measure(moments(covariance, n), "s")
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


@pytest.mark.parametrize("measure", MEASURES)
def test_what_cannot_be_computed_is_refused(measure):
    wanted = [("fault-too-few-items", {"found": 2, "needed": 3})]
    assert refused(measure, np.eye(2)) == wanted
    wanted = [("fault-too-few-answers", {"found": 5, "needed": 6})]
    assert refused(measure, SERVICE, n=5) == wanted
    wanted = [("fault-constant-score", {"score": item}) for item in ("PN1", "PN3")]
    assert refused(measure, np.diag([0, 1, 0, 1])) == wanted
    twice = np.array(SERVICE)[np.ix_([0, 0, 1], [0, 0, 1])]
    assert refused(measure, twice) == [("fault-repeated-items", {})]
