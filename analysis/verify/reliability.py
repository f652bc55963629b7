"""Items of a scale: alpha, omega, each item's part, one factor."""

from __future__ import annotations

from analysis.inference.factors import omega, one_factor
from analysis.inference.reliability import reliability
from analysis.results import Estimate, ItemAnalysis, Refusal
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, Refused, ends, listed
from analysis.verify.rows import moments, table

ITEM_STATS = ("item", "raw_r", "r_cor", "item_rest_r", "mean", "sd")


def _alpha_listwise(case: Case) -> Ours:
    found = reliability(moments(case, "listwise"), case.text("scale"))
    alpha, interval = found.alpha, found.alpha.interval
    low, high = (interval.low, interval.high) if interval else (None, None)
    whole = {
        "n": found.n,
        "k": len(found.items),
        "raw_alpha": alpha.value,
        "std_alpha": _value(found.alpha_standardised),
        "average_r": found.average_correlation,
        "guttman_lambda6": found.lambda6,
        "psych_ase": found.alpha_se,
        "psych_alpha_ci.lower.ci": low,
        "psych_alpha_ci.alpha": alpha.value,
        "psych_alpha_ci.upper.ci": high,
    }
    return whole | ends("feldt_ci95", interval) | _items(found.items)


def _items(items: tuple[ItemAnalysis, ...]) -> Ours:
    stats = [
        {
            "item": one.item,
            "raw_r": one.item_total,
            "r_cor": one.item_scale,
            "item_rest_r": one.item_rest,
            "mean": one.mean,
            "sd": one.sd,
        }
        for one in items
    ]
    rest = {f"item_rest_r_by_hand.{one.item}": one.item_rest for one in items}
    return listed("item_stats", stats) | rest | _if_dropped(items)


def _if_dropped(items: tuple[ItemAnalysis, ...]) -> Ours:
    """Without one of two items nothing is left to have an alpha."""
    if all(one.alpha_if_dropped is None for one in items):
        return {"alpha_if_dropped": None}
    dropped = [
        {
            "item": one.item,
            "raw": one.alpha_if_dropped,
            "std": one.alpha_standardised_if_dropped,
        }
        for one in items
    ]
    return listed("alpha_if_dropped", dropped)


def _alpha_pairwise(case: Case) -> Ours:
    given = moments(case, "pairwise")
    found = reliability(given, case.text("scale"))
    rest = {f"item_rest_r_psych.{one.item}": one.item_rest for one in found.items}
    return rest | {
        "n_rows": table(case).num_rows,
        "k": len(found.items),
        "raw_alpha": found.alpha.value,
        "std_alpha": _value(found.alpha_standardised),
    }


def _spearman_brown(case: Case) -> Ours:
    """Of two items the standardised alpha is the Spearman-Brown coefficient."""
    found = reliability(moments(case, "listwise"), case.text("scale"))
    stepped_up = _value(found.alpha_standardised)
    return {"r": found.average_correlation, "spearman_brown": stepped_up}


def _omega(case: Case) -> Ours:
    """Ours, and the route over minres.

    The omegas over the observed variance are left out: lavaan's search ends early
    enough to move them by 1.4e-6, and their cases allow 1e-6.
    """
    given, scale = moments(case, "listwise"), case.text("scale")
    implied = omega(given, scale)
    return {
        "n": implied.n,
        "lavaan_ml_unstd_model_implied": implied.value,
        "minres_std_by_hand": omega(given, scale, "minres-implied").value,
    }


def _loadings(case: Case) -> Ours:
    given = moments(case, "listwise")
    likely, residual = one_factor(given), one_factor(given, "minres")
    found: dict = {"ml_df": likely.df}
    for item in given.names:
        loading = residual.standardised[item]
        found[f"minres_loadings.{item}"] = loading
        found[f"minres_communality.{item}"] = loading**2
        found[f"ml_loadings.{item}"] = likely.standardised[item]
    return found


def _one_factor(case: Case) -> Ours:
    found = one_factor(moments(case, "listwise"))
    rows: list[dict[str, Leaf]] = []
    for item in found.of:
        row = {"lhs": "f", "op": "=~", "rhs": item, "est": found.loadings[item]}
        rows.append({**row, "std": found.standardised[item]})
    for item in found.of:
        left = 1 - found.standardised[item] ** 2
        row = {"lhs": item, "op": "~~", "rhs": item, "est": found.uniqueness[item]}
        rows.append({**row, "std": left})
    # the factor has variance 1 by definition, here and in the reference
    rows.append({"lhs": "f", "op": "~~", "rhs": "f", "est": 1, "std": 1})
    return listed("loadings", rows) | {
        "nobs": found.n,
        "fit.ntotal": found.n,
        "fit.chisq": found.chi_square,
        "fit.df": found.df,
        "fit.pvalue": found.p,
    }


def _value(found: Estimate | Refusal) -> Leaf | Refused:
    if isinstance(found, Refusal):
        return Refused(tuple(line.key for line in found.lines))
    return found.value


PROCEDURES = (
    Procedure(
        name="alpha-listwise",
        family="reliability",
        ids="*-alpha-listwise",
        covers=(
            "n",
            "k",
            "raw_alpha",
            "std_alpha",
            "average_r",
            "guttman_lambda6",
            "psych_ase",
            "feldt_ci95.*",
            "psych_alpha_ci.*r.ci",
            "psych_alpha_ci.alpha",
            *(f"item_stats.*.{key}" for key in ITEM_STATS),
            "item_rest_r_by_hand.*",
            "alpha_if_dropped*",
        ),
        compute=_alpha_listwise,
    ),
    Procedure(
        name="alpha-pairwise",
        family="reliability",
        ids="*-alpha-pairwise",
        covers=("n_rows", "k", "raw_alpha", "std_alpha", "item_rest_r_psych.*"),
        compute=_alpha_pairwise,
    ),
    Procedure(
        name="spearman-brown",
        family="reliability",
        ids="*-spearman-brown",
        covers=("r", "spearman_brown"),
        compute=_spearman_brown,
    ),
    Procedure(
        name="omega",
        family="reliability",
        ids="*-omega",
        covers=("n", "lavaan_ml_unstd_model_implied", "minres_std_by_hand"),
        compute=_omega,
    ),
    Procedure(
        name="efa1",
        family="reliability",
        ids="*-efa1",
        covers=("minres_loadings.*", "minres_communality.*", "ml_loadings.*", "ml_df"),
        compute=_loadings,
    ),
    Procedure(
        name="cfa-ml",
        family="reliability",
        ids="*-cfa-ml",
        covers=(
            "nobs",
            "fit.ntotal",
            "fit.chisq",
            "fit.df",
            "fit.pvalue",
            *(f"loadings.*.{key}" for key in ("lhs", "op", "rhs", "est", "std")),
        ),
        compute=_one_factor,
    ),
)
