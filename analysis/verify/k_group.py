"""A score over the levels of a group: all at once, and in pairs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from analysis.cells import Cells
from analysis.inference.concordance import concordance
from analysis.inference.effects import cohens_f, epsilon2, eta2, omega2
from analysis.inference.groups import (
    anova,
    kruskal_wallis,
    rank_eta2,
    ranked,
    welch,
)
from analysis.inference.normal_scores import shapiro_residuals, shapiro_wilk
from analysis.inference.samples import samples
from analysis.inference.trend import jonckheere, polynomial
from analysis.inference.variances import bartlett, brown_forsythe, fligner, levene
from analysis.results import Comparison, Estimate
from analysis.verify.cases import Case
from analysis.verify.k_group_pairs import cells_of, error_of, sizes_of
from analysis.verify.procedure import Ours, Procedure, attempted, listed

SIZES: dict[str, tuple[str, Callable[..., Estimate], dict]] = {
    "eta2": ("Eta2", eta2, {"one_sided": True}),
    "eta2_twosided": ("Eta2", eta2, {}),
    "eta2_ci90": ("Eta2", eta2, {"level": 0.9}),
    "omega2": ("Omega2", omega2, {"one_sided": True}),
    "omega2_twosided": ("Omega2", omega2, {}),
    "epsilon2_anova": ("Epsilon2", epsilon2, {"one_sided": True}),
    "cohens_f": ("Cohens_f", cohens_f, {"one_sided": True}),
}


def _anova(case: Case) -> Ours:
    whole = cells_of(case)
    found = attempted("anova.", partial(table, whole))
    found |= attempted("welch.", partial(_welch, whole))
    for path, (name, procedure, how) in SIZES.items():
        found |= attempted(f"{path}.0.", partial(_size, name, procedure, whole, how))
    return found | {f"groups.{level}": n for level, n in sizes_of(whole).items()}


def table(whole: Cells) -> Ours:
    """The table of an analysis of variance, as R prints it."""
    found, groups = anova(whole), samples(whole)
    return {
        "0.Df": found.df[0],
        "0.Sum Sq": groups.between,
        "0.Mean Sq": groups.between / found.df[0],
        "0.F value": found.statistic,
        "0.Pr(>F)": found.p,
        "1.Df": found.df[1],
        "1.Sum Sq": groups.within,
        "1.Mean Sq": groups.mean_square,
        "1.F value": None,
        "1.Pr(>F)": None,
    }


def _welch(whole: Cells) -> Ours:
    found = welch(whole)
    return {
        "statistic": found.statistic,
        "parameter.num df": found.df[0],
        "parameter.denom df": found.df[1],
        "p_value": found.p,
    }


def _size(
    name: str, procedure: Callable[..., Estimate], whole: Cells, how: dict
) -> Ours:
    found = procedure(whole, **how)
    ends = found.interval
    if ends is None:
        return {name: found.value}
    held = {"CI": ends.level, "CI_low": ends.low, "CI_high": ends.high}
    return {name: found.value, **held}


def _kruskal(case: Case) -> Ours:
    whole = cells_of(case)
    found, ranks = kruskal_wallis(whole), ranked(whole)
    size = found.effect.value if found.effect else None
    df, h = found.df[0], found.statistic
    uncut = (h - df) / (found.n - df - 1)  # rstatix lets it go below 0
    means = dict(zip(ranks.levels, ranks.origin + ranks.mean, strict=True))
    return {
        "n": found.n,
        "H": h,
        "df": df,
        "p_value": found.p,
        "epsilon2_H_over_n_minus_1": size,
        "effectsize_rank_epsilon_squared": size,
        "effectsize_rank_eta_squared": rank_eta2(whole).value,
        "eta2_H": uncut,
        "rstatix_kruskal_effsize.Kruskal-Wallis chi-squared": uncut,
        **{f"mean_ranks.{level}": float(rank) for level, rank in means.items()},
    }


def _assumptions(case: Case) -> Ours:
    whole = cells_of(case)
    found: dict = {}
    for key, test in (("levene_mean", levene), ("brown_forsythe", brown_forsythe)):
        found |= attempted(f"{key}.", partial(_f, test, whole))
    found |= attempted("bartlett.", partial(_statistic, bartlett, whole))
    # R ranks what rounding leaves of the distances; ours are equal on paper
    stored = partial(fligner, as_stored=True)
    found |= attempted("fligner.", partial(_statistic, stored, whole))
    found |= attempted(
        "shapiro_residuals.", partial(_statistic, shapiro_residuals, whole)
    )
    for level, part in whole.by(whole.names[1]).items():
        prefix = f"shapiro_groups.{level}."
        found |= attempted(prefix, partial(_statistic, shapiro_wilk, part))
    return found


def _f(test: Callable[[Cells], Comparison], whole: Cells) -> Ours:
    found = test(whole)
    return {
        "F": found.statistic,
        "df.0": found.df[0],
        "df.1": found.df[1],
        "p": found.p,
    }


def _statistic(test: Callable[[Cells], Comparison], whole: Cells) -> Ours:
    found = test(whole)
    df = {"parameter.df": found.df[0]} if found.df else {}
    return {"statistic": found.statistic, "p_value": found.p, **df}


def _trend(case: Case) -> Ours:
    """Jonckheere and Terpstra's z is Kendall's of the score and the level's place."""
    whole = cells_of(case)
    found = jonckheere(whole)
    numbers = {
        "JT": found.statistic,
        "E": found.options["expected"],
        "Var_tie_corrected": found.options["variance"],
        "z": found.options["z"],
        "p_two_sided": found.p,
        "n": found.n,
        "kendall_z_crosscheck": concordance(whole).z,
    }
    rows = [
        {
            "estimate": bend.effect.value if bend.effect else None,
            "SE": error_of(bend),
            "df": bend.df[0],
            "t.ratio": bend.statistic,
            "p.value": bend.p,
        }
        for bend in polynomial(whole)
    ]
    return numbers | listed("poly", rows)


def _of(*names: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{name}.{key}" for name in names for key in keys)


F = ("F", "df.*", "p")
TEST = ("statistic", "p_value")
COVERS = {
    "anova": (
        *_of("anova.*", keys=("Df", "Sum Sq", "Mean Sq", "F value", "Pr(>F)")),
        *_of("welch", keys=(*TEST, "parameter.*")),
        *(
            f"{path}.0.{key}"
            for path, (name, *_) in SIZES.items()
            for key in (name, "CI", "CI_low", "CI_high")
        ),
        "groups.*",
    ),
    "assumptions": (
        *_of("levene_mean", "brown_forsythe", keys=F),
        *_of("bartlett", "fligner", keys=(*TEST, "parameter.df")),
        *_of("shapiro_residuals", "shapiro_groups.*", keys=TEST),
    ),
    "kruskal": (
        *("n", "H", "df", "p_value", "eta2_H", "epsilon2_H_over_n_minus_1"),
        *("effectsize_*", "rstatix_*", "mean_ranks.*"),
    ),
    "trend": (
        *("JT", "E", "Var_tie_corrected", "z", "p_two_sided", "n"),
        "kendall_z_crosscheck",
        *_of("poly.*", keys=("estimate", "SE", "df", "t.ratio", "p.value")),
    ),
}
COMPUTED: dict[str, Callable[[Case], Ours]] = {
    "anova": _anova,
    "assumptions": _assumptions,
    "kruskal": _kruskal,
    "trend": _trend,
}

PROCEDURES = tuple(
    Procedure(
        name=name,
        family="k_group",
        ids=f"*-{name}",
        covers=COVERS[name],
        compute=compute,
    )
    for name, compute in COMPUTED.items()
)
