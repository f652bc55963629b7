"""A linear model looked at: what terms add, adjusted means, residuals."""

from __future__ import annotations

from analysis.inference.added import added
from analysis.inference.adjusted import adjusted_means
from analysis.inference.diagnostics import diagnostics, inflation
from analysis.results import (
    AdjustedMeans,
    Comparison,
    Influence,
    LinearModel,
    TermTest,
    TermTests,
)
from analysis.results.regression import Squares
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, listed
from analysis.verify.regression import case_cells, models

MEAN = ("Q", "emmean", "SE", "df", "lower.CL", "upper.CL")
APART = ("contrast", "estimate", "SE", "df", "lower.CL", "upper.CL", "t.ratio")
SQUARES = ("row", "Df", "Sum Sq", "F value", "Pr(>F)")
# R's studentized range is off by 1.2e-9 here, seen in the 5th digit of a small p; these
# are integrals by Gauss and Legendre, the same with 200 and with 400 points
SMALL = {
    "bfi/regression/agree~extra*quad-emmeans:pairs.1.p.value": 1.206866089179e-08,
    "bfi/regression/agree~extra*quad-emmeans:pairs.3.p.value": 5.760944999188e-08,
    "bfi/regression/agree~extra*quad-emmeans:pairs.4.p.value": 1.996751006611e-05,
}
ONE_SIDED = 0.9  # R's lower end at 95 % on one side is ours at 90 % on two


def _anova_types(case: Case) -> Ours:
    whole, model = case_cells(case), models(case)["interaction"]

    def of(type: Squares, level: float = 0.95, *centred: str) -> TermTests:
        return added(whole, model, type, level, centred=centred)

    found = listed("type1", _rows(case, of("I")))
    for place, row in enumerate(of("I").terms):
        found |= {f"type1.{place}.Mean Sq": row.squares / row.test.df[0]}
    error = model.residual_sum / model.df_residual
    found |= {f"type1.{len(of('I').terms)}.Mean Sq": error}
    found |= listed("type2", _rows(case, of("II")))
    found |= listed("type3_sumcontr_x_uncentred", _rows(case, of("III")))
    centred = _rows(case, of("III", 0.95, case.text("x")), "Xc")
    found |= listed("type3_sumcontr_x_centred", centred)
    second, third = of("II", ONE_SIDED), of("III", ONE_SIDED)
    found |= listed("partial_eta2_type2", _sizes(case, second, "Eta2"))
    found |= listed("partial_eta2_type3", _sizes(case, third, "Eta2"))
    return found | listed("partial_omega2_type2", _sizes(case, second, "Omega2"))


def _rows(case: Case, found: TermTests, x: str = "X") -> list[dict[str, Leaf]]:
    """The rows of R's table: the intercept where there is one, the residuals last."""
    first = (found.intercept,) if found.intercept else ()
    rows = [_row(case, it, x) for it in (*first, *found.terms)]
    last: dict[str, Leaf] = {"row": "Residuals", "Df": found.df_residual}
    nothing: dict[str, Leaf] = dict.fromkeys(("F value", "Pr(>F)"))
    return [*rows, last | {"Sum Sq": found.residual_sum} | nothing]


def _row(case: Case, it: TermTest, x: str) -> dict[str, Leaf]:
    return {
        "row": _term(case, it.term, x),
        "Df": it.test.df[0],
        "Sum Sq": it.squares,
        "F value": it.test.statistic,
        "Pr(>F)": it.test.p,
    }


def _sizes(case: Case, found: TermTests, name: str) -> list[dict[str, Leaf]]:
    effects = [it.test.effect if name == "Eta2" else it.omega2 for it in found.terms]
    rows = zip(found.terms, effects, strict=True)
    return [
        {
            "Parameter": _term(case, it.term),
            f"{name}_partial": size.value if size else None,
            "CI_low": size.interval.low if size and size.interval else None,
        }
        for it, size in rows
    ]


def _term(case: Case, term: tuple[str, ...], x: str = "X") -> str:
    roles = {case.text("x"): x, case.text("q"): "Q"}
    return ":".join(roles.get(name, name) for name in term) or "(Intercept)"


def _adjusted(case: Case) -> Ours:
    found = adjusted_means(models(case)["additive"], case.text("q"))
    rows = [
        dict(
            zip(
                MEAN,
                (level, it.value, it.se, it.df, it.interval.low, it.interval.high),
                strict=True,
            )
        )
        for level, it in found.means.items()
    ]
    return listed("emm", rows) | listed("pairs", _apart(found))


def _apart(found: AdjustedMeans) -> list[dict[str, Leaf]]:
    """Pairs as emmeans names them: numbers get the letter of their factor."""
    levels = list(found.means)
    bare = all(level.isdigit() for level in levels)
    named = [f"Q{level}" if bare else level for level in levels]
    pairs = [f"{a} - {b}" for at, a in enumerate(named) for b in named[at + 1 :]]
    return [
        {
            "contrast": pair,
            "estimate": it.value,
            "SE": it.se,
            "df": it.df,
            "lower.CL": it.interval.low,
            "upper.CL": it.interval.high,
            "t.ratio": it.statistic,
            "p.value": it.p_adjusted,
        }
        for pair, it in zip(pairs, found.differences, strict=True)
    ]


def _diagnostics(case: Case) -> Ours:
    """R looks at the widening and the bend without the interaction."""
    whole, of = case_cells(case), models(case)
    largest = diagnostics(whole, of["interaction"])
    additive = diagnostics(whole, of["additive"])
    found = _widened(case, of["additive"])
    found |= _tested("bp_studentised", largest.spread, "df")
    found |= _tested("bp_classic", largest.spread_classic, "df")
    if isinstance(additive.straight, Comparison):
        found |= _tested("reset", additive.straight, "df1", "df2")
    if isinstance(largest.normal, Comparison):
        found |= _tested("shapiro_resid", largest.normal)
    if isinstance(largest.influence, Influence):
        leans = largest.influence
        found |= {"max_cook": leans.cook, "max_hat": leans.leverage}
    slope = of["main"].standardised[case.text("x")]
    return found | {"beta_x_in_m0": slope}


def _tested(path: str, found: Comparison, *names: str) -> dict[str, Leaf]:
    df = zip(names, found.df, strict=True)
    told: dict[str, Leaf] = {f"{path}.parameter.{name}": it for name, it in df}
    told |= {f"{path}.statistic": found.statistic, f"{path}.p_value": found.p}
    return told


def _widened(case: Case, model: LinearModel) -> dict[str, Leaf]:
    """A table where a term has several columns, else a number per term."""
    found = inflation(model)
    if all(it.df == 1 for it in found):
        return {f"vif.{_term(case, it.term)}": it.value for it in found}
    rows: list[dict[str, Leaf]] = [
        {
            "row": _term(case, it.term),
            "GVIF": it.value,
            "Df": it.df,
            "GVIF^(1/(2*Df))": it.scaled,
        }
        for it in found
    ]
    return dict(listed("vif", rows))


PROCEDURES = (
    Procedure(
        name="anova-types",
        family="regression",
        ids="*-anova-types",
        # not: CI and CI_high, the level and the upper end 1 of a one-sided interval;
        # type3_TREATMENT_contrasts_WRONG_but_common
        covers=(
            *(f"type1.*.{key}" for key in (*SQUARES, "Mean Sq")),
            *(f"type2.*.{key}" for key in SQUARES),
            *(f"type3_sumcontr_*.{key}" for key in SQUARES),
            "partial_*.Parameter",
            "partial_*2_partial",
            "partial_*.CI_low",
        ),
        compute=_anova_types,
    ),
    Procedure(
        name="emmeans",
        family="regression",
        ids="*-emmeans",
        covers=(
            *(f"emm.*.{key}" for key in MEAN),
            *(f"pairs.*.{key}" for key in (*APART, "p.value")),
        ),
        compute=_adjusted,
        instead=SMALL,
    ),
    Procedure(
        name="diagnostics",
        family="regression",
        ids="*-diagnostics",
        # not: dw and argmax_row_in_listwise, which need the order of the rows; the
        # names of the tests
        covers=(
            "vif.*",
            *(f"{test}.statistic" for test in ("bp_*", "reset", "shapiro_resid")),
            *(f"{test}.parameter.*" for test in ("bp_*", "reset")),
            *(f"{test}.p_value" for test in ("bp_*", "reset", "shapiro_resid")),
            "max_cook",
            "max_hat",
            "beta_x_in_m0",
        ),
        compute=_diagnostics,
    ),
)
