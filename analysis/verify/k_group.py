"""A score over the levels of a group: all at once, and in pairs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import sqrt

from analysis.cells import Cells
from analysis.inference.comparisons import (
    games_howell,
    pairwise_t,
    pairwise_welch_t,
    tukey,
)
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
from analysis.inference.rank_comparisons import dunn, pairwise_mann_whitney
from analysis.inference.samples import samples
from analysis.inference.trend import jonckheere, polynomial
from analysis.inference.variances import bartlett, brown_forsythe, fligner, levene
from analysis.results import Comparison, Estimate
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, attempted, listed
from analysis.verify.rows import cells, levels

SMALL_P = 0.001
SIZES: dict[str, tuple[str, Callable[..., Estimate], dict]] = {
    "eta2": ("Eta2", eta2, {"one_sided": True}),
    "eta2_twosided": ("Eta2", eta2, {}),
    "eta2_ci90": ("Eta2", eta2, {"level": 0.9}),
    "omega2": ("Omega2", omega2, {"one_sided": True}),
    "omega2_twosided": ("Omega2", omega2, {}),
    "epsilon2_anova": ("Epsilon2", epsilon2, {"one_sided": True}),
    "cohens_f": ("Cohens_f", cohens_f, {"one_sided": True}),
}
PAIRWISE: dict[str, Callable[[Cells], tuple[Comparison, ...]]] = {
    "t_pooled_holm": pairwise_t,
    "t_welch_holm": pairwise_welch_t,
    "t_pooled_bonferroni": partial(pairwise_t, adjustment="bonferroni"),
    "wilcox_holm_cc": partial(pairwise_mann_whitney, exact=False),
}


def _cells(case: Case) -> Cells:
    y, g = case.text("y"), case.text("g")
    given = case.texts("levels")
    return cells(case, y, g, groups={g: given} if given else levels(case, g))


def _sizes(whole: Cells) -> dict[str, int]:
    parts = whole.by(whole.names[1]).items()
    return {level: part.total for level, part in parts}


def _anova(case: Case) -> Ours:
    whole = _cells(case)
    found = attempted("anova.", partial(table, whole))
    found |= attempted("welch.", partial(_welch, whole))
    for path, (name, procedure, how) in SIZES.items():
        found |= attempted(f"{path}.0.", partial(_size, name, procedure, whole, how))
    return found | {f"groups.{level}": n for level, n in _sizes(whole).items()}


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
    whole = _cells(case)
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
    whole = _cells(case)
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


def _tukey(case: Case) -> Ours:
    return tukey_rows(_cells(case))


def tukey_rows(whole: Cells) -> Ours:
    """Tukey's pairs, as R prints them: b-a, the difference, its ends and p."""
    found: dict = {}
    for pair in tukey(whole):
        a, b = pair.groups
        row = _difference(pair, "diff", "lwr", "upr") | {"p adj": pair.p}
        found |= {f"{b}-{a}.{key}": value for key, value in row.items()}
    return found


def _dunn(case: Case) -> Ours:
    whole = _cells(case)
    sizes = _sizes(whole)
    rows = [
        {
            "group1": pair.groups[0],
            "group2": pair.groups[1],
            "n1": sizes[pair.groups[0]],
            "n2": sizes[pair.groups[1]],
            "estimate": pair.effect.value if pair.effect else None,
            "statistic": pair.statistic,
            "p": pair.p,
            "p.adj": pair.p_adjusted,
        }
        for pair in dunn(whole)
    ]
    return listed("", rows)


def _pairwise(case: Case) -> Ours:
    """Below the diagonal of a matrix; R leaves the rest empty."""
    whole = _cells(case)
    found: dict = {}
    for key, procedure in PAIRWISE.items():
        pairs = {pair.groups: pair.p_adjusted for pair in procedure(whole)}
        names = list(_sizes(whole))
        found |= {
            f"{key}.{row}.{column}": pairs.get((column, row))
            for row in names[1:]
            for column in names[:-1]
        }
    return found


def _games_howell(case: Case) -> Ours:
    """As rstatix writes it: the absolute t, an se of its own, and a rounded p."""
    whole = _cells(case)
    sizes = _sizes(whole)
    rows = [
        {
            "group1": pair.groups[0],
            "group2": pair.groups[1],
            "n1": sizes[pair.groups[0]],
            "n2": sizes[pair.groups[1]],
            **_difference(pair, "estimate", "conf.low", "conf.high"),
            "se": _error(pair) / sqrt(2),
            "statistic": abs(pair.statistic),
            "df": pair.df[0],
            "p.adj": _as_rstatix(pair.p),
        }
        for pair in games_howell(whole)
    ]
    return listed("", rows)


def _error(pair: Comparison) -> float:
    return pair.effect.value / pair.statistic if pair.effect else 0.0


def _as_rstatix(p: float) -> float:
    """Three decimals, or three digits below .001; in full it is ``-hand``."""
    return round(p, 3) if p >= SMALL_P else float(f"{p:.2e}")


def _games_howell_by_hand(case: Case) -> Ours:
    rows = [
        {
            "a": pair.groups[0],
            "b": pair.groups[1],
            **_difference(pair, "diff_b_minus_a", "ci.0", "ci.1"),
            "se": _error(pair),
            "t": pair.statistic,
            "df": pair.df[0],
            "p": pair.p,
        }
        for pair in games_howell(_cells(case))
    ]
    return listed("", rows)


def _difference(pair: Comparison, *keys: str) -> dict[str, Leaf]:
    effect = pair.effect
    if effect is None or effect.interval is None:
        return {}
    values = (effect.value, effect.interval.low, effect.interval.high)
    return dict(zip(keys, values, strict=True))


def _trend(case: Case) -> Ours:
    """Jonckheere and Terpstra's z is Kendall's of the score and the level's place."""
    whole = _cells(case)
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
            "SE": _error(bend),
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
    "tukey": tuple(f"*.{key}" for key in ("diff", "lwr", "upr", "p adj")),
    "gameshowell": tuple(
        f"*.{key}"
        for key in (
            *("group1", "group2", "n1", "n2", "estimate", "conf.low", "conf.high"),
            *("se", "statistic", "df", "p.adj"),
        )
    ),
    "gameshowell-hand": tuple(
        f"*.{key}" for key in ("a", "b", "diff_b_minus_a", "se", "t", "df", "p", "ci.*")
    ),
    "dunn": tuple(
        f"*.{key}"
        for key in (
            *("group1", "group2", "n1", "n2", "estimate", "statistic", "p", "p.adj"),
        )
    ),
    "pairwise": tuple(f"{key}.*" for key in PAIRWISE),
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
    "tukey": _tukey,
    "gameshowell": _games_howell,
    "gameshowell-hand": _games_howell_by_hand,
    "dunn": _dunn,
    "pairwise": _pairwise,
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
