"""Least squares with an interaction: coefficients, R2 change, robust errors, slopes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from analysis.cells import Cells
from analysis.inference.linear import least_squares, simple_slopes
from analysis.inference.nested import compare, wald
from analysis.inference.robust import Kind, robust
from analysis.results import LinearModel, Slopes, Term
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, attempted, listed
from analysis.verify.rows import cells, levels

Terms = list[str | tuple[str, ...]]
COEFFICIENT = ("term", "b", "se", "t", "p", "lo", "hi")
SLOPE = ("Q", "X.trend", "SE", "df", "lower.CL", "upper.CL", "t.ratio", "p.value")
FIT = ("n", "r2", "adj_r2", "sigma", "F", "df1", "df2", "p", "logLik", "AIC", "BIC")
CHANGE = ("Res.Df", "RSS", "Df", "F", "Pr(>F)")
PAIR = ("estimate", "SE", "df", "t.ratio", "p.value")


def case_cells(case: Case) -> Cells:
    """Outcome, predictor, group and covariates: listwise over all of them."""
    y, x, q = (case.text(role) for role in "yxq")
    of = levels(case, q, case.text("q_reference"))
    return cells(case, y, x, q, *case.texts("covariates"), groups=of)


def _terms(case: Case) -> dict[str, Terms]:
    """The three models, their terms in the order of R."""
    x, q, others = case.text("x"), case.text("q"), list(case.texts("covariates"))
    return {
        "main": [x, *others],
        "additive": [x, q, *others],
        "interaction": [x, q, *others, (x, q)],
    }


def models(case: Case) -> dict[str, LinearModel]:
    """The outcome on x; on x and the group; and on both with their interaction."""
    whole = case_cells(case)
    y = case.text("y")
    return {
        name: least_squares(whole, y, terms) for name, terms in _terms(case).items()
    }


def _least_squares(case: Case) -> Ours:
    found: dict = {}
    for name, model in models(case).items():
        found |= listed(f"{name}.coef", coefficients(case, model.terms))
        found |= {f"{name}.fit.{key}": value for key, value in _fit(model).items()}
    return found


def coefficients(case: Case, terms: Sequence[Term]) -> list[dict[str, Leaf]]:
    """A row per term, under the names of the reference."""
    return [
        {
            "term": r_name(case, term.name),
            "b": term.value,
            "se": term.se,
            "t": term.statistic,
            "p": term.p,
            "lo": term.interval.low,
            "hi": term.interval.high,
        }
        for term in terms
    ]


def r_name(case: Case, name: str) -> str:
    """Our ``x:g[level]`` as ``X:Qlevel``; covariates keep their column's name."""
    if name == "(intercept)":
        return "(Intercept)"
    roles = {case.text("x"): "X", case.text("q"): "Q"}
    parts = (part.removesuffix("]").split("[") for part in name.split(":"))
    return ":".join(roles.get(part[0], part[0]) + "".join(part[1:]) for part in parts)


def _fit(model: LinearModel) -> Ours:
    overall = model.overall
    test = (
        {
            "F": overall.statistic,
            "df1": overall.df[0],
            "df2": overall.df[1],
            "p": overall.p,
        }
        if overall
        else {}
    )
    return test | {
        "n": model.n,
        "r2": model.r2,
        "adj_r2": model.r2_adjusted,
        "sigma": model.sigma,
        "logLik": model.log_likelihood,
        "AIC": model.aic,
        "BIC": model.bic,
    }


def _r2_change(case: Case) -> Ours:
    steps = tuple(models(case).values())
    first, second, third = steps
    found = {f"r2.{place}": model.r2 for place, model in enumerate(steps)}
    found |= listed("F_m1_vs_m0", _tested(first, second))
    found |= listed("F_m2_vs_m1", _tested(second, third))
    rows = _tested(first, second, residual=third)
    rows += _tested(second, third, residual=third)[1:]
    found["f2_interaction"] = (third.r2 - second.r2) / (1 - third.r2)
    return found | listed("anova_sequential_common_sigma", rows)


def _tested(
    smaller: LinearModel, larger: LinearModel, residual: LinearModel | None = None
) -> list[dict[str, Leaf]]:
    """The rows of R's ``anova(smaller, larger)``; the first has no test."""
    test = compare(smaller, larger, residual=residual)
    first: dict[str, Leaf] = {
        "Res.Df": smaller.df_residual,
        "RSS": smaller.residual_sum,
    }
    second: dict[str, Leaf] = {"Res.Df": larger.df_residual, "RSS": larger.residual_sum}
    found: dict[str, Leaf] = {"Df": test.df[0], "F": test.statistic, "Pr(>F)": test.p}
    return [first | dict.fromkeys(found), second | found]


def _robust(case: Case) -> Ours:
    whole, of = case_cells(case), models(case)
    found: dict = {}
    for kind in get_args(Kind):
        rows = coefficients(case, robust(whole, of["interaction"], kind))
        found |= listed(kind, rows)
    test = wald(of["additive"], of["interaction"])
    first: dict[str, Leaf] = {"Res.Df": of["additive"].df_residual}
    second: dict[str, Leaf] = {"Res.Df": of["interaction"].df_residual}
    added: dict[str, Leaf] = {"Df": test.df[0], "F": test.statistic, "Pr(>F)": test.p}
    rows = [first | dict.fromkeys(added), second | added]
    return found | listed("wald_interaction_HC3", rows)


def _slopes(case: Case) -> Ours:
    whole, of = case_cells(case), models(case)
    y, x, q = (case.text(role) for role in "yxq")
    largest = of["interaction"]
    classic = simple_slopes(largest, x, q, errors="classic")
    tukey = simple_slopes(largest, x, q, errors="classic", adjust="tukey")
    hc3 = simple_slopes(largest, x, q, errors="HC3")
    joint = compare(of["additive"], largest)
    found = listed("slopes", slopes(classic, SLOPE))
    found |= listed("slopes_HC3", slopes(hc3, SLOPE))
    found |= listed("pairs_holm", pairs(classic, PAIR))
    found |= listed("pairs_tukey", pairs(tukey, PAIR))
    found |= listed(
        "joint_test_equal_slopes",
        [{"df1": joint.df[0], "df2": joint.df[1], "p.value": joint.p}],
    )
    for level, part in whole.by(q).items():
        found |= attempted(
            f"separate_lm_slopes.{level}", lambda part=part: _alone(case, part, y)
        )
    return found


def _alone(case: Case, part: Cells, y: str) -> Ours:
    model = least_squares(part, y, _terms(case)["main"])
    rows = listed("", coefficients(case, model.terms))
    return {f".{path}": value for path, value in rows.items()}


def slopes(found: Slopes, keys: Sequence[str]) -> list[dict[str, Leaf]]:
    """A row per level: level, slope, error, df, interval, statistic, p."""
    return [
        dict(zip(keys, (level, *_slope(term)), strict=True))
        for level, term in found.slopes.items()
    ]


def _slope(term: Term) -> tuple[Leaf, ...]:
    low, high = term.interval.low, term.interval.high
    return (*_start(term), low, high, term.statistic, term.p)


def pairs(found: Slopes, keys: Sequence[str]) -> list[dict[str, Leaf]]:
    """A row per pair of levels: difference, error, df, statistic, adjusted p."""
    return [
        dict(zip(keys, (*_start(t), t.statistic, t.p_adjusted), strict=True))
        for t in found.differences
    ]


def _start(term: Term) -> tuple[float, float, float]:
    """Value, error and df; a normal test has infinite df."""
    return term.value, term.se, float("inf") if term.df is None else term.df


def _all(path: str, keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"{path}.{key}" for key in keys)


PROCEDURES = (
    Procedure(
        name="ols",
        family="regression",
        ids="*-ols",
        covers=(*_all("*.coef.*", COEFFICIENT), *_all("*.fit", FIT)),
        compute=_least_squares,
    ),
    Procedure(
        name="r2change",
        family="regression",
        ids="*-r2change",
        covers=(
            "r2.*",
            "f2_interaction",
            *_all("F_m*_vs_m*.*", CHANGE),
            *_all("anova_sequential_common_sigma.*", CHANGE),
        ),
        compute=_r2_change,
    ),
    Procedure(
        name="hc",
        family="regression",
        ids="*-hc",
        covers=(
            *_all("HC*.*", COEFFICIENT),
            *_all("wald_interaction_HC3.*", ("Res.Df", "Df", "F", "Pr(>F)")),
        ),
        compute=_robust,
    ),
    Procedure(
        name="simpleslopes",
        family="regression",
        ids="*-simpleslopes",
        covers=(
            *_all("slopes.*", SLOPE),
            *_all("slopes_HC3.*", SLOPE),
            *_all("pairs_*.*", PAIR),
            *_all("joint_test_equal_slopes.*", ("df1", "df2", "p.value")),
            *_all("separate_lm_slopes.*", COEFFICIENT),
        ),
        compute=_slopes,
    ),
)
