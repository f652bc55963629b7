"""Links between two scores, with and without others, and between many."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from analysis.cells import Cells
from analysis.inference.association import (
    concordance,
    gamma,
    kendall,
    pearson,
    spearman,
)
from analysis.inference.linear import least_squares
from analysis.inference.matrix import kendall_matrix, pearson_matrix, spearman_matrix
from analysis.inference.partial import partial_pearson, partial_spearman
from analysis.inference.polychoric import polychoric
from analysis.inference.ranks import mid_ranks
from analysis.results import Concordance, Estimate
from analysis.results.matrix import CorrelationMatrix
from analysis.verify.cases import Case
from analysis.verify.procedure import Ours, Procedure, ends
from analysis.verify.rows import cells

Measure = Callable[[Cells], Estimate]
PAIR_COUNTS = ("C", "D", "pairs", "ties_*", "gamma", "somers_d_*", "tau_*")
PARTIAL = ("n", "k", "*partial_r", "t", "df", "p_value", "ci_fisher.*")
MATRIX = ("r.*", "n.*", "spearman.*", "kendall.*", "p_lower_raw_upper_holm.*")


def _two(case: Case) -> Cells:
    return cells(case, case.text("x"), case.text("y"))


def _pearson(case: Case) -> Ours:
    r = pearson(_two(case))
    found = {"n": r.n, "estimate.cor": r.value, "p_value": r.p}
    return found | ends("conf_int", r.interval)


def _spearman(case: Case) -> Ours:
    r = spearman(_two(case))
    found = {"n": r.n, "rho": r.value, "p_t_approx": r.p}
    return found | ends("ci_bonett_wright", r.interval)


def _kendall(case: Case) -> Ours:
    tau, pairs = kendall(_two(case)), concordance(_two(case))
    found = {"n": tau.n, "tau_b": tau.value, "z": pairs.z, "p_value": tau.p}
    return found | ends("ci_fieller_0.437", tau.interval)


def pair_counts(found: Concordance) -> Ours:
    """Pairs counted and what rests on them, named as the reference does."""
    return {
        "C": found.concordant,
        "D": found.discordant,
        "pairs": found.pairs,
        "ties_x": found.tied_x,
        "ties_y": found.tied_y,
        "ties_both": found.tied_both,
        "gamma": found.gamma,
        "somers_d_y_given_x": found.somers_d_yx,
        "somers_d_x_given_y": found.somers_d_xy,
        "tau_a": found.tau_a,
        "tau_b": found.tau_b,
        "tau_c": found.tau_c,
    }


def _ordinal(case: Case) -> Ours:
    found, interval = concordance(_two(case)), gamma(_two(case))
    return {
        **pair_counts(found),
        "vcdExtra_gamma": interval.value,
        "vcdExtra_sigma_ASE": found.gamma_se,
        **ends("vcdExtra_ci95", interval.interval),
        "Hmisc_Dxy": found.somers_d_xy,
    }


def _partial(measure: Measure, case: Case, whole: Cells) -> Ours:
    """What covariates leave; the test is that of x beside them in a linear model."""
    x, y, *others = whole.names
    r, model = measure(_beside(case)), least_squares(whole, y, [x, *others])
    (term,) = (term for term in model.terms if term.name == x)
    found = {
        "n": r.n,
        "k": len(others),
        "partial_r": r.value,
        "psych_partial_r": r.value,
    }
    found |= {"t": term.statistic, "df": term.df, "p_value": r.p}
    return found | ends("ci_fisher", r.interval)


def _partial_pearson(case: Case) -> Ours:
    return _partial(partial_pearson, case, _beside(case))


def _partial_spearman(case: Case) -> Ours:
    whole = _beside(case)
    ranks = [mid_ranks(column, whole.n) for column in whole.values.T]
    ranked = replace(whole, values=np.transpose(ranks), incomplete=None)
    return _partial(partial_spearman, case, ranked)


def _beside(case: Case) -> Cells:
    """The two scores and their covariates."""
    return cells(case, case.text("x"), case.text("y"), *case.texts("covariates"))


def _polychoric(case: Case) -> Ours:
    """In two steps; R's search for everything at once is cut off.

    ``polycor`` leaves it to ``optim``, which takes 500 steps over 13 parameters: where
    it ends the likelihood is lower than ours, and the correlation up to 2e-3 beside it.
    """
    found = polychoric(_two(case), method="two-step")
    rho, test = found.estimate.value, found.misfit
    ours: dict = {"n": found.n, "polycor_twostep": rho, "polycor_twostep_se": found.se}
    ours |= {"psych_twostep_correct0": rho, "psych_default_correct.5": rho}
    return (
        ours
        if test is None
        else ours
        | {
            "test_chisq": test.statistic,
            "test_df": test.df[0],
        }
    )


def _matrix(case: Case) -> Ours:
    whole = cells(case, *case.texts("vars"))
    found = pearson_matrix(whole)
    ours = _square("r", found) | _square("spearman", spearman_matrix(whole))
    ours |= _square("kendall", kendall_matrix(whole))
    ours |= {f"n.{name}.{name}": n for name, n in found.counts.items()}
    # R writes a p of 0 where a score meets itself
    ours |= {f"p_lower_raw_upper_holm.{name}.{name}": 0.0 for name in found.of}
    for pair, adjusted in zip(found.pairs, found.p_adjusted, strict=True):
        (above, below), p = pair.of, "p_lower_raw_upper_holm"
        ours |= {f"n.{above}.{below}": pair.n, f"n.{below}.{above}": pair.n}
        if isinstance(pair, Estimate):
            ours |= {f"{p}.{above}.{below}": adjusted, f"{p}.{below}.{above}": pair.p}
    return ours


def _square(key: str, found: CorrelationMatrix) -> Ours:
    """Both halves and, by definition, a correlation of 1 of each with itself."""
    ours: dict = {f"{key}.{name}.{name}": 1.0 for name in found.of}
    for (x, y), (one, _) in found.found.items():
        ours |= {f"{key}.{x}.{y}": one.value, f"{key}.{y}.{x}": one.value}
    return ours


PROCEDURES = (
    Procedure(
        name="pearson",
        family="correlation",
        ids="*-pearson",
        covers=("n", "estimate.cor", "p_value", "conf_int.*"),
        compute=_pearson,
    ),
    Procedure(
        name="partial-pearson",
        family="correlation",
        ids="*-partial-pearson",
        covers=PARTIAL,
        compute=_partial_pearson,
    ),
    Procedure(
        name="partial-spearman",
        family="correlation",
        ids="*-partial-spearman",
        covers=PARTIAL,
        compute=_partial_spearman,
    ),
    Procedure(
        name="spearman",
        family="correlation",
        ids="*-spearman",
        covers=("n", "rho", "p_t_approx", "ci_bonett_wright.*"),
        compute=_spearman,
    ),
    Procedure(
        name="kendall",
        family="correlation",
        ids="*-kendall",
        covers=("n", "tau_b", "z", "p_value", "ci_fieller_0.437.*"),
        compute=_kendall,
    ),
    Procedure(
        name="ordinal-assoc",
        family="correlation",
        ids="*-ordinal-assoc",
        covers=(*PAIR_COUNTS, "vcdExtra_*", "Hmisc_Dxy"),
        compute=_ordinal,
    ),
    Procedure(
        name="matrix",
        family="correlation",
        ids="matrix-*",
        covers=MATRIX,
        compute=_matrix,
    ),
    Procedure(
        name="polychoric",
        family="correlation",
        ids="*-polychoric",
        covers=("n", "psych_*", "polycor_twostep*", "test_*"),
        compute=_polychoric,
    ),
)
