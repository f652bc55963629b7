"""Weighted samples: means, shares, tables, regression, raking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import sqrt

from analysis.cells import Cells
from analysis.inference.kish import kish
from analysis.inference.raked import raked_mean
from analysis.inference.raking import Margins, Start, rake
from analysis.inference.weighted_mean import weighted_mean, weighted_means
from analysis.inference.weighted_model import weighted_least_squares, weighted_wald
from analysis.inference.weighted_quantiles import weighted_quantiles
from analysis.inference.weighted_shares import Kind, weighted_shares
from analysis.inference.weighted_table import weighted_table
from analysis.results import Comparison, Refusal, Term, WeightedMean
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, Refused, ends, listed
from analysis.verify.regression import r_name
from analysis.verify.rows import answers, levels, study

RAKED = "PN"  # the mean that the reference takes after raking
KINDS: Mapping[str, Kind] = {
    "logit": "logit",
    "xlogit": "logit",
    "beta": "beta",
    "mean": "wald",
}
STARTS: Mapping[str, Start] = {"from_ones": "equal", "from_w": "weight"}
COEFFICIENT = ("row", "Estimate", "Std. Error", "t value", "Pr(>|t|)")
KISH = ("sum", "min", "max", "n_eff_kish")
MEAN = ("mean", "se", "deff_replace", "degf", "variance", "sd_pop", "n_used")


def _cells(case: Case, *columns: str, groups: Sequence[str] = ()) -> Cells:
    """Columns by weight, and the strata if there are any; ``groups`` are levels."""
    strata = _strata(case)
    asked = [*columns, *([strata] if strata else [])]
    of: dict[str, tuple[str, ...]] = {}
    for name in [*groups, *([strata] if strata else [])]:
        of |= levels(case, name)
    defined = replace(study(asked, of), weight=case.text("weights"))
    return answers(case).defined(defined).cells(*asked)


def _strata(case: Case) -> str | None:
    return case.text("strata") if case.variables.get("strata") else None


def _weights(case: Case) -> Ours:
    found = kish(_cells(case, case.text("weights")))
    return {
        "n": found.n,
        "sum": found.sum,
        "min": found.lightest,
        "max": found.heaviest,
        "n_eff_kish": found.n_effective,
        "deff_kish": found.design_effect,
    }


def _mean(case: Case) -> Ours:
    y, g, strata = case.text("y"), case.text("g"), _strata(case)
    whole = _cells(case, y)
    by_t, by_z = (weighted_mean(whole, strata, errors=it) for it in ("t", "z"))
    found: dict = {
        "mean": by_t.estimate.value,
        "se": by_t.se,
        "deff_replace": by_t.design_effect,
        "degf": by_t.df,
        "variance": by_t.variance,
        "sd_pop": sqrt(by_t.variance),
        "n_used": by_t.n,
    }
    found |= ends("ci_t_degf", by_t.estimate.interval)
    found |= ends("ci_z", by_z.estimate.interval)
    by = weighted_means(_cells(case, y, g, groups=[g]), g, strata)
    found |= listed("by", [_of_group(*it) for it in by.items()])
    quantiles = weighted_quantiles(whole, strata=strata).quantiles.values()
    for place, it in enumerate(quantiles):
        found[f"quantiles_school_math.{place}"] = it.value
    return found


def _of_group(name: str, found: WeightedMean | Refusal) -> dict[str, Leaf | Refused]:
    if isinstance(found, Refusal):
        refused = Refused(tuple(line.key for line in found.lines))
        return {"group": name, "mean": refused, "se": refused}
    return {"group": name, "mean": found.estimate.value, "se": found.se}


def _shares(case: Case) -> Ours:
    y, strata = case.text("y"), _strata(case)
    whole = _cells(case, y, groups=[y])
    found: dict = {}
    for name, kind in KINDS.items():
        for it in weighted_shares(whole, strata, interval=kind):
            found |= {f"prop.Y{it.level}": it.estimate.value, f"se.Y{it.level}": it.se}
            found |= ends(f"ci.{it.level}.{name}", it.estimate.interval)
    return found


def _table(case: Case) -> Ours:
    row, col = case.text("row"), case.text("col")
    table = weighted_table(_cells(case, row, col, groups=[row, col]), _strata(case))
    found: dict = {
        f"table.{a}.{b}": float(table.weight[i, j])
        for i, a in enumerate(table.rows)
        for j, b in enumerate(table.columns)
    }
    found |= _tested("rao_scott_F", table.test, ("ndf", "ddf"))
    return found | _tested("rao_scott_chisq", table.first_order, ("df",))


def _tested(key: str, test: Comparison, df: Sequence[str]) -> Ours:
    found: dict = {f"{key}.statistic": test.statistic, f"{key}.p_value": test.p}
    pairs = zip(df, test.df, strict=True)
    return found | {f"{key}.parameter.{name}": value for name, value in pairs}


def _model(case: Case) -> Ours:
    y, x, q = (case.text(role) for role in "yxq")
    whole, strata = _cells(case, y, x, q, groups=[q]), _strata(case)
    smaller, larger = (
        weighted_least_squares(whole, y, terms, strata)
        for terms in ([x, q], [x, q, (x, q)])
    )
    test = weighted_wald(smaller, larger)
    found: dict = {"n": larger.n, "df_resid": larger.df_residual}
    found |= listed("svyglm", [_row(case, term) for term in larger.terms])
    found |= listed("wls_lm_naive", [_row(case, term) for term in larger.naive])
    for term in larger.terms:
        name = r_name(case, term.name)
        found[f"ci.{name}.2.5 %"] = term.interval.low
        found[f"ci.{name}.97.5 %"] = term.interval.high
    values = (test.statistic, *test.df, test.p)
    pairs = zip(("F", "df", "ddf", "p"), values, strict=True)
    return found | {f"interaction_wald.{key}": value for key, value in pairs}


def _row(case: Case, term: Term) -> dict[str, Leaf]:
    values = (r_name(case, term.name), term.value, term.se, term.statistic, term.p)
    return dict(zip(COEFFICIENT, values, strict=True))


def _raked(case: Case) -> Ours:
    names, weight = case.texts("vars"), case.text("weights")
    whole = _cells(case, RAKED, *names, weight, groups=names)
    margins: Margins = case.variables["margins"]  # type: ignore[assignment]
    found: dict = {}
    for key, start in STARTS.items():
        raking = rake(whole, margins, start)
        mean = raked_mean(whole, raking)
        total = sum(it.n * it.weight for it in raking.cells)
        values = (total, raking.lightest, raking.heaviest, raking.n_effective)
        pairs = zip(KISH, values, strict=True)
        found |= {f"{key}.{name}": value for name, value in pairs}
        found[f"{key}.weighted_mean_after.mean"] = mean.estimate.value
        found[f"{key}.weighted_mean_after.se"] = mean.se
        rows = [{**it.levels, "factor": it.factor, "n": it.n} for it in raking.cells]
        found |= listed(f"{key}.cell_factor_new_over_start", rows)
    return found


PROCEDURES = (
    Procedure(
        name="weights",
        family="survey",
        ids="*-weights",
        covers=("n", *KISH, "deff_kish"),
        compute=_weights,
    ),
    Procedure(
        name="weighted mean",
        family="survey",
        ids="*-mean-*",
        covers=(
            *MEAN,
            "ci_z.*",
            "ci_t_degf.*",
            *(f"by.*.{key}" for key in ("group", "mean", "se")),
            "quantiles_school_math.*",
        ),
        compute=_mean,
    ),
    Procedure(
        name="weighted shares",
        family="survey",
        ids="*-prop-*",
        covers=("prop.*", "se.*", "ci.*"),
        compute=_shares,
    ),
    Procedure(
        name="weighted table",
        family="survey",
        ids="*-chisq-*",
        covers=(
            "table.*",
            *(f"rao_scott_*.{key}" for key in ("statistic", "parameter.*", "p_value")),
        ),
        compute=_table,
    ),
    Procedure(
        name="weighted regression",
        family="survey",
        ids="*-glm-*",
        covers=(
            "n",
            *(
                f"{of}.*.{key}"
                for of in ("svyglm", "wls_lm_naive")
                for key in COEFFICIENT
            ),
            "df_resid",
            "ci.*",
            "interaction_wald.*",
        ),
        compute=_model,
    ),
    Procedure(
        name="raking",
        family="survey",
        ids="*-rake",
        covers=(
            *(f"from_*.{key}" for key in KISH),
            "from_*.cell_factor_new_over_start.*",
            "from_*.weighted_mean_after.*",
        ),
        compute=_raked,
    ),
)
