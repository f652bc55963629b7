import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chi2
from statsmodels.discrete.discrete_model import Logit

from analysis.errors import StudyError
from analysis.inference.hosmer import hosmer_lemeshow
from analysis.inference.logistic import logistic
from analysis.inference.ordinal import likelihood_ratio, proportional_odds
from analysis.inference.profile import profile_intervals
from analysis.inference.terms import values_of
from tests.drawn import cells, count
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-10  # an exact maximum, reached by Newton's steps
ROWS = 1e-8  # statsmodels stops a little earlier
GLM = 1e-6  # R's errors are those of the step before the last
SPLINE = 1e-4  # R reads the ends off a spline through twelve points
SERVICE = "pubservice/ordinal_model/PNhigh~QC*quad_median-logit"  # synthetic survey
TERMS = ["x", "z", "g", ("x", "g")]


@st.composite
def studies(draw):
    """Rows of an answer given or not, two scores and a group."""
    number = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    size = draw(st.integers(60, 90))
    place = np.arange(size)
    group, x = np.array(list("ab"))[place % 2], place // 2 % 7 + 1.0
    z = number.integers(0, 9, size) / 2
    y = (0.3 * (x - 4) - 0.2 * (z - 2) + number.logistic(size=size) * 2 > 0) * 1
    y[:28] = place[:28] // 14  # each group and score has both answers
    times = number.integers(1, 4, size)
    return tuple(np.repeat(it, times) for it in (y, x, z, group))


def counted(study):
    return count(*study, names=("y", "x", "z", "g"))


def matrix(study):
    _, x, z, group = study
    b = (group == "b") * 1.0
    return np.column_stack([np.ones(len(x)), x, z, b, x * b])


def test_two_answers_in_two_groups_are_an_odds_ratio():
    drawn = cells("y g n \n 0 a 10 \n 1 a 20 \n 0 b 5 \n 1 b 30", n_missing=7)
    found = logistic(drawn, "y", ["g"])
    start, term = found.terms
    assert start.value == pytest.approx(np.log(20 / 10), rel=ALGEBRA)
    assert term.ratio == pytest.approx(10 * 30 / (20 * 5), rel=ALGEBRA)
    error = np.sqrt(1 / 10 + 1 / 20 + 1 / 5 + 1 / 30)
    assert term.se == pytest.approx(error, rel=ALGEBRA)
    assert (found.event, found.events, found.n, found.n_missing) == ("1", 50, 65, 7)
    assert found.df_residual == 63


def test_pseudo_r2_are_their_formulas():
    found = logistic(cells("y g n \n 0 a 10 \n 1 a 20 \n 0 b 5 \n 1 b 30"), "y", ["g"])
    height = 10 * np.log(1 / 3) + 20 * np.log(2 / 3)
    height += 5 * np.log(1 / 7) + 30 * np.log(6 / 7)
    null = 15 * np.log(15 / 65) + 50 * np.log(50 / 65)
    cox_snell = 1 - np.exp(2 * (null - height) / 65)
    tjur = (20 * 2 / 3 + 30 * 6 / 7) / 50 - (10 * 2 / 3 + 5 * 6 / 7) / 15
    assert dict(found.pseudo_r2) == pytest.approx(
        {
            "mcfadden": 1 - height / null,
            "cox-snell": cox_snell,
            "nagelkerke": cox_snell / (1 - np.exp(2 * null / 65)),
            "tjur": tjur,
        },
        rel=ALGEBRA,
    )
    assert found.overall.statistic == pytest.approx(2 * (height - null), rel=ALGEBRA)


@settings(max_examples=25, deadline=None)  # statsmodels searches
@given(studies())
def test_cells_say_what_rows_say(study):
    model = logistic(counted(study), "y", TERMS)
    rows = Logit(study[0], matrix(study)).fit(disp=0, tol=1e-12, maxiter=100)
    assert values_of(model.terms) == pytest.approx(rows.params, rel=ROWS, abs=ROWS)
    assert [it.se for it in model.terms] == pytest.approx(rows.bse, rel=ROWS)
    assert model.log_likelihood == pytest.approx(rows.llf, rel=ROWS)
    assert model.overall.p == pytest.approx(rows.llr_pvalue, rel=1e-6)
    assert model.pseudo_r2["mcfadden"] == pytest.approx(rows.prsquared, abs=ROWS)
    assert [model.aic, model.bic] == pytest.approx([rows.aic, rows.bic], rel=ROWS)
    assert model.n == len(study[0])


@settings(max_examples=15, deadline=None)
@given(studies())
def test_counting_the_other_answer_turns_the_signs(study):
    drawn = counted(study)
    this = logistic(drawn, "y", TERMS, event="1")
    other = logistic(drawn, "y", TERMS, event="0")
    assert values_of(other.terms) == pytest.approx(-values_of(this.terms), abs=1e-8)
    assert other.log_likelihood == pytest.approx(this.log_likelihood, rel=ALGEBRA)
    assert this.events + other.events == this.n


@settings(max_examples=15, deadline=None)
@given(studies())
def test_it_is_the_ordinal_model_of_two_answers(study):
    drawn = counted(study)
    this, order = (fit(drawn, "y", TERMS) for fit in (logistic, proportional_odds))
    assert values_of(this.terms[1:]) == pytest.approx(values_of(order.terms))
    assert this.terms[0].value == pytest.approx(-order.thresholds[0].value)
    assert this.terms[0].se == pytest.approx(order.thresholds[0].se)


def test_one_answer_is_counted_against_all_others():
    drawn = cells("""
        y      g  n
        never  a  4
        often  a  6
        always a  2
        never  b  3
        often  b  1
        always b  8
    """)
    found = logistic(drawn, "y", ["g"], event="always")
    assert found.terms[1].ratio == pytest.approx(8 / 4 / (2 / 10), rel=ALGEBRA)
    assert (found.event, found.events) == ("always", 10)
    assert found.line.facts["a"] == "y[always]"


def test_the_other_level_as_reference_turns_the_profile_interval():
    one = cells("y g n \n 0 a 6 \n 1 a 2 \n 0 b 3 \n 1 b 9")
    other = cells("y g n \n 0 b 3 \n 1 b 9 \n 0 a 6 \n 1 a 2")
    (_, this), (_, turned) = (
        profile_intervals(drawn, logistic(drawn, "y", ["g"])) for drawn in (one, other)
    )
    assert this.interval.low == pytest.approx(-turned.interval.high, rel=1e-6)
    assert this.interval.high == pytest.approx(-turned.interval.low, rel=1e-6)


def test_the_ends_of_a_profile_are_as_likely_as_the_level_allows():
    # an odds ratio of 1 lies on the edge of the interval whose level is 1 - p
    drawn = cells("y x n \n 0 1 5 \n 1 1 2 \n 0 2 4 \n 1 2 3 \n 0 3 2 \n 1 3 6")
    model = logistic(drawn, "y", ["x"])
    _, x = profile_intervals(drawn, model, level=1 - model.overall.p)
    nearest = min(abs(np.log([x.ratio_interval.low, x.ratio_interval.high])))
    assert nearest == pytest.approx(0, abs=1e-6)


def test_agrees_with_r():
    # R 4.2.2: m = glm(y ~ x * q, binomial); summary(m); anova(glm(y ~ x + q), m,
    # test = "Chisq"); exp(confint(m))
    drawn = cells_of(SERVICE, "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    model = logistic(drawn, y, [x, q, (x, q)], event="1")
    r = results(SERVICE)
    said = [(b["Estimate"], b["Std. Error"], b["z value"]) for b in r["coef"]]
    found = [(it.value, it.se, it.statistic) for it in model.terms]
    assert np.array(found) == pytest.approx(np.array(said), rel=GLM)
    assert (model.n, model.events) == (r["n"], r["events"])
    assert model.aic == pytest.approx(r["AIC"], rel=1e-9)
    test = likelihood_ratio(logistic(drawn, y, [x, q], event="1"), model)
    assert test.statistic == pytest.approx(r["lr_interaction"][1]["Deviance"], rel=1e-9)
    assert test.p == pytest.approx(r["lr_interaction"][1]["Pr(>Chi)"], rel=1e-7)
    ends = [
        (it.ratio_interval.low, it.ratio_interval.high)
        for it in profile_intervals(drawn, model)
    ]
    assert np.array(ends) == pytest.approx(
        np.array(r["OR_profile"]["values"]), rel=SPLINE
    )


def test_hosmer_and_lemeshow_count_by_hand():
    drawn = cells("y x n \n 0 1 8 \n 1 1 2 \n 0 2 7 \n 1 2 3 \n 0 3 2 \n 1 3 8")
    model = logistic(drawn, "y", ["x"])
    found = hosmer_lemeshow(drawn, model, groups=3)
    start, slope = values_of(model.terms)
    share = 1 / (1 + np.exp(-(start + slope * np.array([1, 2, 3]))))
    gap = (np.array([2, 3, 8]) - 10 * share) ** 2
    statistic = (gap / (10 * share) + gap / (10 * (1 - share))).sum()
    assert found.statistic == pytest.approx(statistic, rel=1e-9)
    assert (found.df, found.n) == ((1,), 30)
    assert found.p == pytest.approx(chi2.sf(statistic, 1), rel=1e-9)


def test_hosmer_and_lemeshow_need_three_groups():
    drawn = cells("y g n \n 0 a 10 \n 1 a 20 \n 0 b 5 \n 1 b 30")
    with pytest.raises(StudyError, match="too-few-groups"):
        hosmer_lemeshow(drawn, logistic(drawn, "y", ["g"]))


@pytest.mark.parametrize(
    ("drawn", "terms", "keys"),
    [
        ("y x \n 1 1 \n 1 2 \n 1 3", ["x"], ["fault-constant-score"]),
        ("y x \n 1 1 \n 2 2 \n 3 2", ["x"], ["fault-not-two-answers"]),
        ("y x n \n 0 1 3 \n 0 2 3 \n 1 3 3 \n 1 4 3", ["x"], ["fault-separation"]),
        ("y g n \n 0 a 3 \n 1 a 3 \n 1 b 3", ["g"], ["fault-separation"]),
        ("y x z \n 1 1 2 \n 2 2 4 \n 1 3 6 \n 2 1 2", ["x", "z"], ["fault-collinear"]),
        ("y x \n 0 1 \n 1 2", ["x"], ["fault-too-few-answers"]),
        ("y x \n . 1 \n . 2", ["x"], ["fault-too-few-answers"]),
    ],
)
def test_what_cannot_be_fitted_is_refused(drawn, terms, keys):
    with pytest.raises(StudyError) as fault:
        logistic(cells(drawn), "y", terms)
    assert [line.key for line in fault.value.lines] == keys


def test_an_answer_that_nobody_gave_cannot_be_counted():
    with pytest.raises(StudyError, match="uncounted-answer"):
        logistic(cells("y x \n 0 1 \n 1 2 \n 1 1"), "y", ["x"], event="2")
