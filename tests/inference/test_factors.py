import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.cells import Moments
from analysis.errors import StudyError
from analysis.inference import factor_search
from analysis.inference.factors import factor_weights, one_factor
from analysis.inference.omega import omega, omega_of

FORMULA = 1e-9  # the same closed form elsewhere
SEARCHED = 1e-6  # loadings that are searched for
EARLY = 1e-4  # psych stops its own search early
ITEMS = ("PN1", "PN2", "PN3", "PN4", "PN5")
# Covariances of PN1 to PN5, PN4 reversed; synthetic reference survey pubservice
SERVICE = [
    [2.4383249586984714, 1.4822460599200826, 1.2611128260534037]
    + [1.0044245511138545, 1.4356425031297702],
    [1.4822460599200826, 2.4100427020630786, 1.25169779286927]
    + [0.9293486649174248, 1.3474816072439166],
    [1.2611128260534037, 1.25169779286927, 2.255517826825125]
    + [0.9094381849050787, 1.158820805679889],
    [1.0044245511138545, 0.9293486649174248, 0.9094381849050787]
    + [2.190229973761379, 0.9538509029171173],
    [1.4356425031297702, 1.3474816072439166, 1.158820805679889]
    + [0.9538509029171173, 2.3960744970931724],
]
METHODS = ("ml", "minres")


def moments(covariance, n=837, n_missing=206):
    covariance = np.array(covariance, dtype=float)
    k = len(covariance)
    return Moments(
        names=ITEMS[:k],
        n=np.full((k, k), n),
        mean=np.full(k, 4.0),
        covariance=covariance,
        n_missing=n_missing,
        missing="listwise",
    )


def model(loadings, uniqueness):
    loadings = np.array(loadings)
    return np.outer(loadings, loadings) + np.diag(uniqueness)


def values(named):
    return list(named.values())


loading = st.floats(0.2, 0.9)


@given(st.lists(loading, min_size=3, max_size=5), st.floats(0.5, 4))
@pytest.mark.parametrize("method", METHODS)
def test_what_one_factor_made_is_found_again(method, made, sd):
    made = np.array(made)
    found = one_factor(moments(sd**2 * model(made, 1 - made**2)), method)
    assert values(found.standardised) == pytest.approx(made, abs=SEARCHED)
    scale = sd * np.sqrt(836 / 837)
    assert values(found.loadings) == pytest.approx(made * scale, abs=4 * SEARCHED)


@given(st.lists(loading, min_size=3, max_size=5))
def test_omega_is_the_share_of_the_factor(made):
    made = np.array(made)
    covariance = model(made, 1 - made**2)
    wanted = pytest.approx(made.sum() ** 2 / covariance.sum(), rel=4 * SEARCHED)
    routes = ("ml-implied", "ml-observed", "minres-implied", "minres-observed")
    found = [omega(moments(covariance), "s", route=route).value for route in routes]
    assert found == [wanted] * 4


def test_a_perfect_model_has_no_misfit():
    found = one_factor(moments(model([0.8, 0.7, 0.6, 0.5], [0.36, 0.51, 0.64, 0.75])))
    assert found.chi_square == pytest.approx(0, abs=FORMULA)
    assert found.df == 2
    assert found.p == pytest.approx(1, abs=FORMULA)


@pytest.mark.parametrize("method", METHODS)
def test_the_unit_of_an_item_changes_only_its_loading(method):
    units = np.array([1, 10, 1, 1, 0.1])
    here = one_factor(moments(SERVICE), method)
    there = one_factor(moments(np.outer(units, units) * SERVICE), method)
    assert values(there.standardised) == pytest.approx(
        values(here.standardised), abs=SEARCHED
    )
    assert values(there.loadings) == pytest.approx(
        units * values(here.loadings), rel=SEARCHED
    )


@pytest.mark.parametrize("method", METHODS)
def test_the_factor_points_where_most_items_point(method):
    turned = np.diag([1, 1, 1, -1, 1])
    found = one_factor(moments(turned @ SERVICE @ turned), method).standardised
    assert found["PN4"] < 0
    assert found["PN1"] > 0


def test_maximum_likelihood_agrees_with_lavaan():
    # R 4.2.2: lavaan::cfa("f =~ PN1 + PN2 + PN3 + PN4 + PN5", std.lv = TRUE)
    found = one_factor(moments(SERVICE))
    wanted = [1.2405946156152503, 1.185909778796336, 1.034925406049507]
    wanted += [0.8194718834831769, 1.1423294895326914]
    assert values(found.loadings) == pytest.approx(wanted, rel=SEARCHED)
    wanted = [0.8963365787036657, 1.0007811924323065, 1.1817524209365269]
    wanted += [1.5160787323122566, 1.0882950684197321]
    assert values(found.uniqueness) == pytest.approx(wanted, rel=SEARCHED)
    assert found.chi_square == pytest.approx(4.659746591203662, rel=SEARCHED)
    assert found.p == pytest.approx(0.45879839643763365, rel=SEARCHED)
    assert (found.df, found.n, found.n_missing) == (5, 837, 206)


def test_minimum_residual_agrees_with_psych():
    # R 4.2.2: psych::fa(Xc, nfactors = 1, fm = "minres")$loadings
    found = one_factor(moments(SERVICE), "minres")
    wanted = [0.792954411330667, 0.7617479117291115, 0.6935153249242891]
    wanted += [0.5566346543430893, 0.7378514644781046]
    assert values(found.standardised) == pytest.approx(wanted, rel=EARLY)
    assert (found.chi_square, found.p, found.n) == (None, None, 837)


@pytest.mark.parametrize(
    ("route", "wanted"),
    [
        ("ml-implied", 0.838059673559817),
        ("ml-observed", 0.8375434146012019),
        ("minres-implied", 0.8363551941403425),
        ("minres-observed", 0.8363700229212657),
    ],
)
def test_every_omega_agrees_with_r(route, wanted):
    # R 4.2.2: lavaan::cfa and (sum L)^2 / ((sum L)^2 + sum theta);
    # semTools::compRelSEM(fit); psych::fa(fm = "minres") by hand; psych::omega
    found = omega(moments(SERVICE), "need", route=route)
    assert found.value == pytest.approx(wanted, rel=SEARCHED)
    assert (found.of, found.n, found.n_missing) == (("need",), 837, 206)
    assert found.method == f"omega-{route}"


def test_errors_agree_with_lavaan():
    # R 4.2.2: lavaan::parameterEstimates(fit)$se, loadings and then variances
    found = one_factor(moments(SERVICE)).errors
    of_loadings, of_left = np.transpose(list(found.values()))
    wanted = [0.048421288121184125, 0.04882931238202813, 0.048872969910004796]
    assert of_loadings[:3] == pytest.approx(wanted, rel=SEARCHED)
    wanted = [0.06403997334201957, 0.06598239401236934, 0.06913876295876077]
    assert of_left[:3] == pytest.approx(wanted, rel=SEARCHED)
    assert one_factor(moments(SERVICE), "minres").errors == {}


@given(st.lists(loading, min_size=3, max_size=5))
def test_weights_are_those_of_the_regression_of_the_factor_on_the_items(made):
    made = np.array(made)
    covariance = model(made, 1 - made**2)
    regression = np.linalg.solve(covariance, made)  # covariance with the factor
    wanted = regression / regression.sum()
    found = factor_weights(moments(covariance))
    assert values(found) == pytest.approx(wanted, abs=4 * SEARCHED)
    assert sum(found.values()) == pytest.approx(1, rel=FORMULA)


def test_equal_items_weigh_equally():
    found = factor_weights(moments(np.ones((3, 3)) + np.eye(3)))
    assert found == dict.fromkeys(ITEMS[:3], pytest.approx(1 / 3, rel=SEARCHED))


def test_weights_follow_the_order_and_the_unit_of_the_items():
    units = np.array([1, 10, 1, 1, 0.1])
    here = factor_weights(moments(SERVICE))
    there = factor_weights(moments(np.outer(units, units) * SERVICE))
    ratio = np.array(values(there)) * units / values(here)
    assert ratio == pytest.approx(np.full(5, ratio[0]), rel=SEARCHED)


def test_an_item_that_was_not_reversed_weighs_less_than_nothing():
    turned = np.diag([1, 1, 1, -1, 1])
    found = factor_weights(moments(turned @ SERVICE @ turned))
    assert found["PN4"] < 0 < found["PN1"]


def test_items_that_cancel_out_have_no_weights():
    made = np.array([0.7, -0.7, 0.6, -0.6])
    with pytest.raises(StudyError) as fault:
        factor_weights(moments(model(made, 1 - made**2)))
    assert [line.key for line in fault.value.lines] == ["fault-opposed-items"]


def test_the_interval_of_omega_by_hand():
    # log odds 2 log(sum l) - log(sum u), by small steps of each estimate
    found, omega_ = one_factor(moments(SERVICE)), omega(moments(SERVICE), "s", 0.9)
    at = np.array(values(found.loadings) + values(found.uniqueness))

    def odds(at):
        return 2 * np.log(at[:5].sum()) - np.log(at[5:].sum())

    slope = [(odds(at + one) - odds(at - one)) / 2e-5 for one in np.eye(10) * 1e-5]
    half = 1.6448536269514722 * np.sqrt(slope @ found.covariance @ np.array(slope))
    ends = [omega_.interval.low, omega_.interval.high]
    wanted = 1 / (1 + np.exp(-odds(at) + np.array([half, -half])))
    assert ends == pytest.approx(wanted.tolist(), rel=SEARCHED)
    assert omega_.interval.level == 0.9


def test_where_nothing_goes_together_anything_may_be_true():
    found = one_factor(moments(np.eye(4)))
    assert (found.covariance, found.errors) == (None, {})
    ends = omega(moments(np.eye(4)), "s").interval
    assert (ends.low, ends.high) == (0, 1)


def test_routes_without_errors_have_no_interval():
    assert omega(moments(SERVICE), "s", route="minres-implied").interval is None


@pytest.mark.long
def test_the_interval_of_omega_holds_the_truth_as_often_as_it_says():
    made = np.array([0.8, 0.7, 0.6, 0.5])
    truth = made.sum() ** 2 / model(made, 1 - made**2).sum()
    draw, held = np.random.default_rng(11), 0
    for _ in range(2000):
        rows = draw.multivariate_normal(np.zeros(4), model(made, 1 - made**2), 200)
        ends = omega(moments(np.cov(rows.T), n=200), "s").interval
        held += ends.low <= truth <= ends.high
    assert held / 2000 == pytest.approx(0.95, abs=0.015)  # three standard errors


def test_a_factor_fitted_otherwise_raises():
    found = one_factor(moments(SERVICE), "minres")
    with pytest.raises(ValueError, match="fitted by minres"):
        omega_of(found, moments(SERVICE), "need")


def refused(covariance, method="ml", n=837):
    with pytest.raises(StudyError) as fault:
        one_factor(moments(covariance, n), method)
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


@pytest.mark.parametrize("method", METHODS)
def test_two_items_are_refused(method):
    wanted = [("fault-too-few-items", {"found": 2, "needed": 3})]
    assert refused(np.eye(2), method) == wanted


def test_fewer_respondents_than_items_are_refused():
    wanted = [("fault-too-few-answers", {"found": 5, "needed": 6})]
    assert refused(SERVICE, n=5) == wanted
    assert refused(SERVICE, "minres", n=1)[0][1] == {"found": 1, "needed": 2}


@pytest.mark.parametrize("method", METHODS)
def test_constant_items_are_told_at_once(method):
    wanted = [("fault-constant-score", {"score": item}) for item in ("PN1", "PN3")]
    assert refused(np.diag([0, 1, 0, 1]), method) == wanted


def test_an_item_that_is_another_is_refused():
    twice = np.array(SERVICE)[np.ix_([0, 0, 1, 2], [0, 0, 1, 2])]
    assert refused(twice) == [("fault-repeated-items", {})]


@pytest.mark.parametrize("method", METHODS)
def test_a_heywood_case_is_refused(method):
    # three items fit exactly: loading^2 = .9 * .9 / .7 = 1.16
    heywood = [[1, 0.9, 0.9], [0.9, 1, 0.7], [0.9, 0.7, 1]]
    assert refused(heywood, method) == [
        ("fault-improper-solution", {"item": "PN1"}),
    ]


@pytest.mark.parametrize("method", METHODS)
def test_a_search_that_does_not_settle_is_refused(method, monkeypatch):
    monkeypatch.setattr(factor_search, "SETTLED", -1)
    assert refused(SERVICE, method) == [("fault-not-converged", {"method": method})]
