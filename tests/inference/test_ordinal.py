import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chi2
from statsmodels.miscmodels.ordinal_model import OrderedModel

from analysis.errors import StudyError
from analysis.inference.ordinal import (
    likelihood_ratio,
    proportional_odds,
    simple_slopes,
)
from analysis.inference.terms import values_of
from tests.drawn import cells, count
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-10  # an exact maximum, reached by Newton's steps
CLM = 1e-7  # ordinal::clm stops at 1e-8 of the likelihood's slope
NEWTON = 1e-9
SERVICE = "pubservice/ordinal_model/PN1~QC*quad_median"  # synthetic reference survey
EMTRENDS = ("X.trend", "SE", "z.ratio", "p.value", "asymp.LCL", "asymp.UCL")


@st.composite
def studies(draw):
    """Rows of an ordered answer, two scores and a group, some of them repeated."""
    number = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    size, levels = draw(st.integers(40, 90)), draw(st.integers(2, 6))
    place = np.arange(size)
    group, x = np.array(list("abc"))[place % 3], place // 3 % 7 + 1.0
    z = number.integers(0, 9, size) / 2
    latent = 0.3 * x - 0.2 * z + (group == "b") + number.logistic(size=size) * 2
    cuts = np.quantile(latent, np.linspace(0, 1, levels + 1)[1:-1])
    y = np.searchsorted(cuts, latent) + 1
    times = number.integers(1, 4, size)
    return tuple(np.repeat(it, times) for it in (y, x, z, group))


def counted(study):
    return count(*study, names=("y", "x", "z", "g"))


def by_hand(study, model):
    """The log-likelihood of rows at the model's estimates, as it is defined."""
    y, x, z, group = study
    b = values_of(model.terms)
    middle = x * b[0] + z * b[1] + (group == "b") * b[2] + (group == "c") * b[3]
    cuts = np.concatenate([[-np.inf], values_of(model.thresholds), [np.inf]])
    share = 1 / (1 + np.exp(middle[:, None] - cuts))
    return np.log(np.diff(share)[np.arange(len(y)), y - 1]).sum()


TERMS = ["x", "z", "g"]


def test_two_answers_in_two_groups_are_an_odds_ratio():
    found = proportional_odds(
        cells("y g n \n 1 a 10 \n 2 a 20 \n 1 b 5 \n 2 b 30", n_missing=7), "y", ["g"]
    )
    (term,), (threshold,) = found.terms, found.thresholds
    assert term.ratio == pytest.approx(10 * 30 / (20 * 5), rel=ALGEBRA)
    error = np.sqrt(1 / 10 + 1 / 20 + 1 / 5 + 1 / 30)
    assert term.se == pytest.approx(error, rel=ALGEBRA)
    assert threshold.value == pytest.approx(np.log(10 / 20), rel=ALGEBRA)
    assert (threshold.name, term.name, found.n) == ("1|2", "g[b]", 65)
    assert found.n_missing == 7


def test_no_difference_leaves_the_thresholds_of_everybody():
    found = proportional_odds(
        cells("y g n \n 1 a 2 \n 2 a 5 \n 3 a 3 \n 1 b 4 \n 2 b 10 \n 3 b 6"),
        "y",
        ["g"],
    )
    assert found.terms[0].value == pytest.approx(0, abs=ALGEBRA)
    said = [np.log(0.2 / 0.8), np.log(0.7 / 0.3)]
    assert values_of(found.thresholds) == pytest.approx(said, rel=ALGEBRA)


@settings(max_examples=25, deadline=None)  # statsmodels searches
@given(studies())
def test_cells_say_what_rows_say(study):
    model = proportional_odds(counted(study), "y", TERMS)
    y, x, z, group = study
    columns = np.column_stack([x, z, group == "b", group == "c"]).astype(float)
    rows = OrderedModel(y, columns, distr="logit")
    cuts = values_of(model.thresholds)
    ours = np.concatenate([values_of(model.terms), cuts[:1], np.log(np.diff(cuts))])
    assert model.log_likelihood == pytest.approx(rows.loglike(ours), rel=1e-10)
    assert model.log_likelihood == pytest.approx(by_hand(study, model), rel=1e-10)
    assert np.abs(rows.score(ours)).max() < 1e-4  # theirs by differences
    assert model.n == len(y)


@settings(max_examples=25, deadline=None)
@given(studies())
def test_reversing_the_answers_turns_the_signs(study):
    this = proportional_odds(counted(study), "y", TERMS)
    turned = (study[0].max() + 1 - study[0], *study[1:])
    other = proportional_odds(counted(turned), "y", TERMS)
    assert values_of(other.terms) == pytest.approx(
        -values_of(this.terms), rel=NEWTON, abs=NEWTON
    )
    assert values_of(other.thresholds)[::-1] == pytest.approx(
        -values_of(this.thresholds), rel=NEWTON, abs=NEWTON
    )
    assert other.log_likelihood == pytest.approx(this.log_likelihood, rel=NEWTON)


@settings(max_examples=25, deadline=None)
@given(studies(), st.floats(0.1, 50), st.floats(-1000, 1000))
def test_unit_and_origin_of_a_predictor_only_move_it(study, unit, origin):
    this = proportional_odds(counted(study), "y", TERMS)
    y, x, *rest = study
    other = proportional_odds(counted((y, unit * x + origin, *rest)), "y", TERMS)
    assert other.terms[0].value * unit == pytest.approx(
        this.terms[0].value, rel=1e-7, abs=1e-9
    )
    assert other.terms[0].p == pytest.approx(this.terms[0].p, rel=1e-6)
    assert other.log_likelihood == pytest.approx(this.log_likelihood, rel=NEWTON)


@settings(max_examples=15, deadline=None)
@given(studies())
def test_errors_are_the_curvature_of_the_likelihood(study):
    model = proportional_odds(counted(study), "y", TERMS)
    y, x, z, group = study
    columns = np.column_stack([x, z, group == "b", group == "c"]).astype(float)
    rows = OrderedModel(y, columns, distr="logit")
    cuts = values_of(model.thresholds)
    ours = np.concatenate([values_of(model.terms), cuts[:1], np.log(np.diff(cuts))])
    # at the maximum the coefficients' part of the inverse does not depend on how
    # the thresholds are written
    covariance = np.linalg.inv(-rows.hessian(ours))[:4, :4]
    found = [it.se for it in model.terms]
    assert found == pytest.approx(np.sqrt(np.diag(covariance)), rel=1e-4)


def test_a_repeated_respondent_counts_as_often():
    drawn = "y x n \n 1 1 {0} \n 2 1 {1} \n 1 2 {1} \n 2 2 {0} \n 3 2 {1} \n 3 3 {0}"
    once = proportional_odds(cells(drawn.format(2, 1)), "y", ["x"])
    often = proportional_odds(cells(drawn.format(2000, 1000)), "y", ["x"])
    assert often.terms[0].value == pytest.approx(once.terms[0].value, rel=NEWTON)
    ratio = once.terms[0].se / often.terms[0].se
    assert ratio == pytest.approx(np.sqrt(1000), rel=NEWTON)


def test_agrees_with_r():
    # R 4.2.2: c1 = ordinal::clm(y ~ x), c2 = clm(y ~ x + q), c3 = clm(y ~ x * q);
    # anova(c1, c2, c3)
    drawn = cells_of(f"{SERVICE}-clm", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    steps = ([x], [x, q], [x, q, (x, q)])
    models = [proportional_odds(drawn, y, terms) for terms in steps]
    r = results(f"{SERVICE}-clm")
    keys = ("coef_x", "coef_additive", "coef_interaction")
    for model, key, short in zip(models, keys, ("x", "add", "int"), strict=True):
        terms = [*model.thresholds, *model.terms]
        found = [(it.value, it.se, it.statistic) for it in terms]
        said = [(b["Estimate"], b["Std. Error"], b["z value"]) for b in r[key]]
        assert np.array(found) == pytest.approx(np.array(said), rel=CLM)
        said = [r["logLik"][short], r["AIC"][short]]
        assert [model.log_likelihood, model.aic] == pytest.approx(said, rel=NEWTON)
        assert (model.n, model.n_missing) == (r["n"], 44)
    assert models[2].bic == pytest.approx(r["BIC_int"], rel=NEWTON)
    for pair, key in ((models[:2], "lr_add_vs_x"), (models[1:], "lr_int_vs_add")):
        test = likelihood_ratio(*pair)
        assert test.statistic == pytest.approx(r[key]["LR"], rel=NEWTON)
        assert test.p == pytest.approx(r[key]["p"], rel=NEWTON)


def test_odds_ratios_agree_with_r():
    # R 4.2.2: p = MASS::polr(y ~ x + q); exp(coef(p)); exp(confint.default(p))
    drawn = cells_of(f"{SERVICE}-clm", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    found = proportional_odds(drawn, y, [x, q]).terms
    r = results(f"{SERVICE}-polr")
    assert [it.ratio for it in found] == pytest.approx(list(r["OR"].values()), rel=1e-5)
    ends = [(it.ratio_interval.low, it.ratio_interval.high) for it in found]
    assert np.array(ends) == pytest.approx(np.array(r["OR_wald"]["values"]), rel=1e-5)


def test_slopes_agree_with_r():
    # R 4.2.2: emmeans::emtrends(clm(y ~ x * q), "q", var = "x"); pairs(adjust = "holm")
    drawn = cells_of(f"{SERVICE}-clm", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    found = simple_slopes(proportional_odds(drawn, y, [x, q, (x, q)]), x, q)
    r = results(f"{SERVICE}-emtrends")
    for row in r["slopes"]:
        it = found.slopes[row["Q"]]
        ours = (it.value, it.se, it.statistic, it.p, it.interval.low, it.interval.high)
        assert ours == pytest.approx([row[key] for key in EMTRENDS], rel=1e-6)
    for pair, row in zip(found.differences, r["pairs_holm"], strict=True):
        assert pair.name == row["contrast"].replace(" ", "")
        assert pair.value == pytest.approx(row["estimate"], rel=1e-6)
        assert pair.p_adjusted == pytest.approx(row["p.value"], rel=1e-6)
    assert (found.errors, found.n) == ("wald", 999)


def test_tukeys_p_takes_the_error_as_known():
    drawn = cells("""
        y  x  g  n
        1  1  a  4
        2  2  a  5
        3  1  a  3
        2  1  b  4
        1  2  b  3
        3  1  b  2
        3  2  b  1
    """)
    model = proportional_odds(drawn, "y", ["x", "g", ("x", "g")])
    (pair,) = simple_slopes(model, "x", "g", adjust="tukey").differences
    assert pair.p_adjusted == pytest.approx(pair.p, rel=1e-9)  # two levels: one pair


def test_an_outcome_in_words_has_thresholds_in_words():
    drawn = cells("y x n \n no 1 4 \n some 1 3 \n yes 2 5 \n no 2 2 \n some 3 2")
    found = proportional_odds(drawn, "y", ["x"])
    assert [it.name for it in found.thresholds] == ["no|some", "some|yes"]
    assert found.levels == (0, 1, 2)


def test_a_hundred_levels_are_no_hindrance():
    number = np.random.default_rng(3)
    x = number.integers(1, 8, 3000)
    y = np.round(number.logistic(0.5 * x, 1.5) * 8) / 8
    found = proportional_odds(count(y, x, names=("y", "x")), "y", ["x"])
    assert len(found.levels) > 100
    assert found.terms[0].value == pytest.approx(1 / 3, abs=4 * found.terms[0].se)
    assert (np.diff(values_of(found.thresholds)) > 0).all()


def test_a_model_more_is_tested_by_chi_square():
    drawn = cells(
        "y x z \n 1 1 2 \n 2 1 3 \n 1 2 5 \n 3 3 1 \n 2 3 4 \n 3 2 2 \n 1 4 1"
    )
    small, large = (proportional_odds(drawn, "y", it) for it in (["x"], ["x", "z"]))
    found = likelihood_ratio(small, large)
    gained = 2 * (large.log_likelihood - small.log_likelihood)
    assert (found.statistic, found.df) == (pytest.approx(gained), (1.0,))
    assert found.p == pytest.approx(chi2.sf(gained, 1), rel=1e-12)


@pytest.mark.parametrize(
    ("drawn", "terms", "keys"),
    [
        ("y x \n 1 1 \n 1 2 \n 1 3", ["x"], ["fault-constant-score"]),
        ("y x \n 1 2 \n 2 2 \n 3 2", ["x"], ["fault-constant-score"]),
        ("y x \n 1 1 \n 2 2", ["x"], ["fault-too-few-answers"]),
        ("y x \n . 1 \n . 2", ["x"], ["fault-too-few-answers"]),
        ("y x z \n 1 1 2 \n 2 2 4 \n 1 3 6 \n 2 1 2", ["x", "z"], ["fault-collinear"]),
        ("y g \n 1 a \n 2 a \n 2 a", ["g"], ["fault-too-few-groups"]),
    ],
)
def test_what_cannot_be_fitted_is_refused(drawn, terms, keys):
    with pytest.raises(StudyError) as fault:
        proportional_odds(cells(drawn), "y", terms)
    assert [line.key for line in fault.value.lines] == keys


def test_a_model_needs_a_term():
    with pytest.raises(ValueError, match="term"):
        proportional_odds(cells("y x \n 1 1 \n 2 2 \n 1 3"), "y", [])
