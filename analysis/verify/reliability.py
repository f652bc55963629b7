"""Items of a scale: alpha, omega, each item's part, one factor."""

from __future__ import annotations

from math import prod

from scipy.special import chdtrc

from analysis.inference.factorability import kmo, parallel, sphericity
from analysis.inference.factors import one_factor
from analysis.inference.fit import factor_fit
from analysis.inference.omega import omega
from analysis.inference.ordinal_scale import hidden_moments, ordinal_alpha
from analysis.inference.reliability import reliability
from analysis.inference.two_items import spearman_brown
from analysis.results import Estimate, ItemAnalysis, OneFactor, Refusal
from analysis.verify.cases import Case, Leaf
from analysis.verify.factor_models import estimates_of, indices_of
from analysis.verify.procedure import Ours, Procedure, Refused, ends, listed
from analysis.verify.rows import moments, pairs, table

REDUCED = tuple(f"eigen_fa_observed_psych.{place}" for place in range(2))
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
    ((_, two),) = pairs(case).items()
    return {"r": found.average_correlation, "spearman_brown": spearman_brown(two).value}


def _kmo_bartlett(case: Case) -> Ours:
    given, scale = moments(case, "listwise"), case.text("scale")
    adequacy, test = kmo(given, scale), sphericity(given, scale)
    ours: dict = {f"MSA_items.{item}": one for item, one in adequacy.items.items()}
    eigenvalues = parallel(given, scale).eigenvalues
    return ours | {
        "n": adequacy.n,
        "KMO": adequacy.value,
        "bartlett_chi2": test.statistic,
        "df": test.df[0],
        "p_value": test.p,
        "determinant": prod(eigenvalues),
    }


def _eigenvalues(case: Case) -> Ours:
    """Those observed and how many components stand out.

    Of the reduced ones the two largest are compared: those near nought move by more
    than is allowed where R's search for communalities ends early.
    ``nfact`` rests on random fields and counts factors by eigenvalues near 0, of
    which the reference finds up to three in scales of one factor; it is left out.
    """
    found = parallel(moments(case, "listwise"), case.text("scale"))
    ours: dict = {"n": found.n, "ncomp": found.components}
    for key, values in (
        ("eigen_pca_observed", found.eigenvalues),
        ("eigen_fa_observed_psych", found.reduced),
        ("pca_sim_mean_RANDOM", found.expected),
    ):
        ours |= {f"{key}.{place}": one for place, one in enumerate(values)}
    return ours


def _ordinal_alpha(case: Case) -> Ours:
    given = pairs(case)
    found, hidden = ordinal_alpha(given, case.text("scale")), hidden_moments(given)
    ours: dict = {"ordinal_alpha": found.value}
    for key in ("psych_rho", "lavaan_rho"):
        for row, values in zip(hidden.names, hidden.covariance, strict=True):
            named = zip(hidden.names, values.tolist(), strict=True)
            ours |= {f"{key}.{row}.{column}": one for column, one in named}
    return ours


def _omega(case: Case) -> Ours:
    """Ours, and the routes over minres.

    What else lavaan says (omega over the observed variance, average variance
    extracted) is left out: its search ends early enough to move them by 1.4e-6, and
    their cases allow 1e-6.
    """
    given, scale = moments(case, "listwise"), case.text("scale")
    implied = omega(given, scale)
    return {
        "n": implied.n,
        "lavaan_ml_unstd_model_implied": implied.value,
        "minres_std_by_hand": omega(given, scale, route="minres-implied").value,
        "psych_omega_total_1factor_minres_std": omega(
            given, scale, route="minres-observed"
        ).value,
    }


def _loadings(case: Case) -> Ours:
    given = moments(case, "listwise")
    likely, residual = one_factor(given), one_factor(given, "minres")
    squares = [one**2 for one in residual.standardised.values()]
    found: dict = {
        "ml_df": likely.df,
        "proportion_variance": sum(squares) / len(squares),
    }
    found |= _bartlett_corrected(likely)
    for item in given.names:
        loading = residual.standardised[item]
        found[f"minres_loadings.{item}"] = loading
        found[f"minres_communality.{item}"] = loading**2
        found[f"ml_loadings.{item}"] = likely.standardised[item]
    return found


def _bartlett_corrected(found: OneFactor) -> Ours:
    """R ``factanal`` tests with Bartlett's factor where lavaan has n."""
    if found.chi_square is None:
        return {}
    factor = found.n - 1 - (2 * len(found.of) + 5) / 6 - 2 / 3
    statistic = found.chi_square / found.n * factor
    p = float(chdtrc(found.df, statistic))
    return {"ml_chi2.objective": statistic, "ml_p.objective": p}


def _one_factor(case: Case) -> Ours:
    found = factor_fit(moments(case, "listwise"), case.text("scale"), level=0.90)
    fit = {f"fit.{key}": value for key, value in indices_of(found).items()}
    return fit | listed("loadings", estimates_of(found.factor)) | {"nobs": found.n}


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
        covers=("n", "lavaan_ml_unstd_model_implied", "minres_*", "psych_omega_*"),
        compute=_omega,
    ),
    Procedure(
        name="efa1",
        family="reliability",
        ids="*-efa1",
        covers=(
            "minres_loadings.*",
            "minres_communality.*",
            "proportion_variance",
            "ml_*",
        ),
        compute=_loadings,
    ),
    Procedure(
        name="kmo-bartlett",
        family="reliability",
        ids="*-kmo-bartlett",
        covers=("n", "KMO", "MSA_items.*", "bartlett_chi2", "df", "p_*", "determinant"),
        compute=_kmo_bartlett,
    ),
    Procedure(
        name="eigen-parallel",
        family="reliability",
        ids="*-eigen-parallel",
        covers=("n", "ncomp", "eigen_pca_observed*", *REDUCED, "pca_sim_mean_RANDOM*"),
        compute=_eigenvalues,
    ),
    Procedure(
        name="ordinal-alpha",
        family="reliability",
        ids="*-ordinal-alpha",
        covers=("psych_rho.*", "lavaan_rho.*", "ordinal_alpha"),
        compute=_ordinal_alpha,
    ),
    Procedure(
        name="cfa-ml",
        family="reliability",
        ids="*-cfa-ml",
        covers=("nobs", "fit.*", "loadings.*"),
        compute=_one_factor,
    ),
)
