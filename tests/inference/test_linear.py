from dataclasses import replace

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.groups import anova
from analysis.inference.linear import least_squares, simple_slopes
from tests.drawn import cells, count
from tests.inference.models import TERMS, counted, rows_of, studies
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12
ROWS = 1e-10
PRINT = 1e-9
SERVICE = "pubservice/regression/PN~QC*quad_median"  # synthetic reference survey
COEFFICIENT = ("b", "se", "t", "p", "lo", "hi")
# NIST's Longley data: six predictors of employment that nearly repeat one another
LONGLEY = """
    deflator  gnp      unemployed  forces  population  year  employed
    83.0      234.289  235.6       159.0   107.608     1947  60.323
    88.5      259.426  232.5       145.6   108.632     1948  61.122
    88.2      258.054  368.2       161.6   109.773     1949  60.171
    89.5      284.599  335.1       165.0   110.929     1950  61.187
    96.2      328.975  209.9       309.9   112.075     1951  63.221
    98.1      346.999  193.2       359.4   113.270     1952  63.639
    99.0      365.385  187.0       354.7   115.094     1953  64.989
    100.0     363.112  357.8       335.0   116.219     1954  63.761
    101.2     397.469  290.4       304.8   117.388     1955  66.019
    104.6     419.180  282.2       285.7   118.734     1956  67.857
    108.4     442.769  293.6       279.8   120.445     1957  68.169
    110.8     444.546  468.1       263.7   121.950     1958  66.513
    112.6     482.704  381.3       255.2   123.366     1959  68.655
    114.2     502.601  393.1       251.4   125.368     1960  69.564
    115.7     518.173  480.6       257.2   127.852     1961  69.331
    116.9     554.894  400.7       282.7   130.081     1962  70.551
"""
# R 4.2.2: coef(summary(lm(Employed ~ ., longley)))
LONGLEY_R = [
    (-3482.258634595815, 890.4203836073757, 0.003560403663726324),
    (0.015061872271372779, 0.08491492577476738, 0.8631408328092198),
    (-0.035819179292591, 0.03349100777224341, 0.3126810610927144),
    (-0.02020229803816824, 0.004883996816517028, 0.0025350917341113947),
    (-0.010332268671735891, 0.0021427416316167573, 0.0009443667641618245),
    (-0.051104105653579195, 0.22607320006937262, 0.8262117956637538),
    (1.8291514646135503, 0.45547849914221344, 0.0030368033416303623),
]


def test_a_line_through_three_points():
    drawn = cells("y x n \n 1 0 1 \n 3 1 1 \n 2 2 1", n_missing=4)
    model = least_squares(drawn, "y", ["x"])
    intercept, slope = model.terms
    assert (intercept.value, slope.value) == pytest.approx((1.5, 0.5), rel=ALGEBRA)
    assert model.residual_sum == pytest.approx(1.5, rel=ALGEBRA)
    assert (model.r2, model.df_residual) == (pytest.approx(0.25, rel=ALGEBRA), 1)
    assert (model.n, model.n_missing) == (3, 4)


@settings(max_examples=60, deadline=None)  # numpy's threads wait on a busy machine
@given(studies())
def test_cells_say_what_rows_say(study):
    model = least_squares(counted(study), "y", TERMS)
    rows = sm.OLS(study[0], rows_of(*study)).fit()
    robust = rows.get_robustcov_results("HC3", use_t=True)
    for ours, theirs in ((model.terms, rows), (model.robust, robust)):
        for name, said in (("value", "params"), ("se", "bse"), ("p", "pvalues")):
            found = [getattr(it, name) for it in ours]
            assert found == pytest.approx(getattr(theirs, said), rel=ROWS, abs=ROWS)
        ends = [(it.interval.low, it.interval.high) for it in ours]
        assert np.array(ends) == pytest.approx(theirs.conf_int(), rel=ROWS, abs=ROWS)
    said = [rows.rsquared, rows.rsquared_adj, rows.scale**0.5, rows.llf]
    found = [model.r2, model.r2_adjusted, model.sigma, model.log_likelihood]
    assert found == pytest.approx(said, rel=ROWS)
    assert model.overall.statistic == pytest.approx(rows.fvalue, rel=ROWS)
    assert model.aic == pytest.approx(rows.aic + 2, rel=ROWS)  # sigma counts
    assert model.bic == pytest.approx(rows.bic + np.log(model.n), rel=ROWS)
    assert model.n == len(study[0])


@settings(max_examples=30, deadline=None)
@given(studies(), st.floats(0.1, 20), st.floats(-100, 100))
def test_unit_and_origin_of_the_outcome_only_move_it(study, unit, origin):
    this = least_squares(counted(study), "y", TERMS)
    moved = (unit * study[0] + origin, *study[1:])
    other = least_squares(counted(moved), "y", TERMS)
    assert other.r2 == pytest.approx(this.r2, rel=1e-9)
    for ours, theirs in zip(other.robust[1:], this.robust[1:], strict=True):
        assert ours.value == pytest.approx(unit * theirs.value, rel=1e-7, abs=1e-8)
        assert ours.p == pytest.approx(theirs.p, rel=1e-6, abs=1e-12)


@settings(max_examples=25, deadline=None)
@given(studies(), st.floats(-100, 100))
def test_where_a_predictor_begins_changes_no_slope_and_no_interaction(study, by):
    y, x, z, group = study
    this, other = (
        least_squares(counted((y, at, z, group)), "y", TERMS) for at in (x, x + by)
    )
    for errors in ("classic", "HC3"):
        here, there = (simple_slopes(it, "x", "g", errors) for it in (this, other))
        for level, slope in here.slopes.items():
            moved = there.slopes[level]
            assert moved.value == pytest.approx(slope.value, rel=1e-7, abs=1e-9)
            assert moved.se == pytest.approx(slope.se, rel=1e-7)
    for ours, theirs in zip(this.robust[-2:], other.robust[-2:], strict=True):
        assert theirs.value == pytest.approx(ours.value, rel=1e-7, abs=1e-9)
        assert theirs.se == pytest.approx(ours.se, rel=1e-7)
    assert other.overall.statistic == pytest.approx(this.overall.statistic, rel=1e-7)


@settings(max_examples=25, deadline=None)
@given(studies())
def test_splitting_a_cell_changes_nothing(study):
    whole = counted(study)
    split = replace(
        whole,
        values=np.repeat(whole.values, 2, axis=0),
        n=np.ravel([[1, n - 1] for n in whole.n]),
        weight=np.repeat(whole.weight / 2, 2),
        weight_squared=np.repeat(whole.weight_squared / 2, 2),
    )
    this, other = (least_squares(it, "y", TERMS) for it in (whole, split))
    for ours, theirs in zip(this.robust, other.robust, strict=True):
        assert theirs.value == pytest.approx(ours.value, rel=ROWS, abs=ROWS)
        assert theirs.se == pytest.approx(ours.se, rel=ROWS)
    assert (other.n, other.df_residual) == (this.n, this.df_residual)
    assert other.standardised == pytest.approx(this.standardised, rel=1e-9)


@settings(max_examples=30, deadline=None)
@given(studies())
def test_a_group_alone_is_the_analysis_of_variance(study):
    drawn = counted(study)
    model, classic = least_squares(drawn, "y", ["g"]), anova(drawn.pick("y", "g"))
    assert model.overall.statistic == pytest.approx(classic.statistic, rel=1e-8)
    assert model.r2 == pytest.approx(classic.effect.value, rel=1e-8)


def test_longley_keeps_its_digits():
    *predictors, outcome = cells(LONGLEY).names
    model = least_squares(cells(LONGLEY), outcome, predictors)
    found = [(it.value, it.se, it.p) for it in model.terms]
    assert np.array(found) == pytest.approx(np.array(LONGLEY_R), rel=1e-7)
    assert model.r2 == pytest.approx(0.9954790045772955, rel=PRINT)
    spread = np.std(cells(LONGLEY).values, axis=0)
    betas = [
        it.value * spread[at] / spread[-1] for at, it in enumerate(model.terms[1:])
    ]
    assert [*model.standardised.values()] == pytest.approx(betas, rel=PRINT)
    # certified by NIST: residual standard deviation
    assert model.sigma == pytest.approx(0.304854073561965, rel=PRINT)


def test_agrees_with_r():
    # R 4.2.2: summary(lm(y ~ x * q)); confint; AIC
    drawn = cells_of(f"{SERVICE}-ols", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    large = least_squares(drawn, y, [x, q, (x, q)])
    said = results(f"{SERVICE}-ols")["interaction"]
    found = [
        (it.value, it.se, it.statistic, it.p, it.interval.low, it.interval.high)
        for it in large.terms
    ]
    theirs = [[row[key] for key in COEFFICIENT] for row in said["coef"]]
    assert np.array(found) == pytest.approx(np.array(theirs), rel=PRINT)
    assert large.aic == pytest.approx(said["fit"]["AIC"], rel=PRINT)
    assert (large.n, large.n_missing) == (1042, 1)


def test_slopes_agree_with_r():
    # R 4.2.2: emmeans::emtrends(m2, "q", var = "x"), with vcov. = vcovHC(m2, "HC3");
    # pairs(adjust = "tukey" or "holm")
    drawn = cells_of(f"{SERVICE}-ols", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    model, r = (
        least_squares(drawn, y, [x, q, (x, q)]),
        results(f"{SERVICE}-simpleslopes"),
    )
    for errors, key in (("classic", "slopes"), ("HC3", "slopes_HC3")):
        found = simple_slopes(model, x, q, errors)
        for row in r[key]:
            slope = found.slopes[row["Q"]]
            said = [row["X.trend"], row["SE"], row["p.value"]]
            assert [slope.value, slope.se, slope.p] == pytest.approx(said, rel=PRINT)
    for adjust in ("holm", "tukey"):
        found = simple_slopes(model, x, q, adjust=adjust)
        for pair, row in zip(found.differences, r[f"pairs_{adjust}"], strict=True):
            assert pair.name == row["contrast"].replace(" ", "")
            assert pair.value == pytest.approx(row["estimate"], rel=PRINT)
            # below 1e-8 R's studentized range is no reference
            assert pair.p_adjusted == pytest.approx(row["p.value"], rel=1e-5, abs=1e-8)
            if adjust == "tukey":
                low = row["lower.CL"]
                assert pair.interval.low == pytest.approx(low, rel=1e-7)
    assert (found.n, found.n_missing, found.of) == (1042, 1, (y, x, q))


@settings(max_examples=30, deadline=None)
@given(studies())
def test_slopes_are_those_of_separate_lines(study):
    drawn = counted(study).pick("y", "x", "g")
    found = simple_slopes(least_squares(drawn, "y", ["x", "g", ("x", "g")]), "x", "g")
    for level, part in drawn.by("g").items():
        x, y, n = part.column("x"), part.column("y"), part.n
        off = x - n @ x / n.sum()
        assert found.slopes[level].value == pytest.approx(
            n @ (off * y) / (n @ off**2), rel=1e-8, abs=1e-9
        )


def test_a_model_without_predictors_is_the_mean():
    model = least_squares(cells("y n \n 1 2 \n 4 1"), "y", [])
    assert model.terms[0].value == pytest.approx(2, rel=ALGEBRA)
    assert model.r2 == pytest.approx(0, abs=ALGEBRA)
    assert model.overall is None


@pytest.mark.parametrize(
    ("drawn", "terms", "keys"),
    [
        ("y x \n 1 1 \n 3 1 \n 2 1", ["x"], ["fault-constant-score"]),
        ("y x \n 2 1 \n 2 3 \n 2 1", ["x"], ["fault-constant-score"]),
        ("y x \n 3 1 \n 5 2", ["x"], ["fault-too-few-answers"]),
        ("y x \n . 1 \n . 2", ["x"], ["fault-too-few-answers"]),
        ("y x \n 3 1 \n 5 2 \n 7 3 \n 9 4", ["x"], ["fault-perfect-fit"]),
        ("y x z \n 1 1 2 \n 3 2 4 \n 2 3 6 \n 5 4 8", ["x", "z"], ["fault-collinear"]),
        ("y g \n 3 a \n 5 a \n 4 a \n 6 b", ["g"], ["fault-leverage"]),
        ("y g \n 3 a \n 5 a \n 4 a \n . b", ["g"], ["fault-too-few-groups"]),
    ],
)
def test_what_cannot_be_fitted_is_refused(drawn, terms, keys):
    with pytest.raises(StudyError) as fault:
        least_squares(cells(drawn), "y", terms)
    assert [line.key for line in fault.value.lines] == keys


def test_a_level_on_one_line_has_no_robust_error():
    # within a nobody is off from the line; rounding would leave an error of 1e-15
    line = "1 1 a 3 \n 2 2 a 3 \n 3 3 a 3"
    spread = "1 1 b 3 \n 5 2 b 3 \n 2 3 b 3 \n 3 2 b 2"
    terms = ["x", "g", ("x", "g")]
    with pytest.raises(StudyError, match="exact-part"):
        least_squares(cells(f"y x g n \n {line} \n {spread}"), "y", terms)
    model = least_squares(cells(f"y x g n \n {spread} \n {line}"), "y", terms)
    assert simple_slopes(model, "x", "g").slopes["a"].se > 0
    with pytest.raises(StudyError, match="exact-part"):
        simple_slopes(model, "x", "g", "HC3")


def test_an_interaction_without_spread_at_a_level_is_named():
    # R drops x:qc in silence: lm(y ~ x * q) with x constant within c
    drawn = count(
        [1, 3, 2, 5, 4, 6, 2, 3],
        [1, 2, 3, 4, 5, 6, 4, 4],
        list("aaabbbcc"),
        names=("y", "x", "q"),
    )
    with pytest.raises(StudyError) as fault:
        least_squares(drawn, "y", ["x", "q", ("x", "q")])
    assert fault.value.lines[0].facts == {"term": "x:q[c]"}
