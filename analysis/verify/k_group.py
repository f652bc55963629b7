"""A score over the levels of a group: all at once, and in pairs."""

from __future__ import annotations

from functools import partial

from analysis.cells import Cells
from analysis.inference.association import concordance
from analysis.inference.effects import epsilon2, eta2, omega2
from analysis.inference.groups import anova, games_howell, kruskal_wallis, welch
from analysis.results import Comparison, Estimate
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, attempted, listed
from analysis.verify.rows import cells, levels

PAIR_KEYS = ("group1", "group2", "n1", "n2", "estimate", "conf.low", "conf.high")
SMALL_P = 0.001
HAND_KEYS = ("a", "b", "diff_b_minus_a", "t", "df", "p", "ci.*")


def _cells(case: Case) -> Cells:
    y, g = case.text("y"), case.text("g")
    given = case.texts("levels")
    return cells(case, y, g, groups={g: given} if given else levels(case, g))


def _anova(case: Case) -> Ours:
    whole = _cells(case)
    found = attempted("anova.", partial(_table, whole))
    found |= attempted("welch.", partial(_welch, whole))
    found |= attempted("eta2_twosided.0.", lambda: _size("Eta2", eta2(whole)))
    found |= attempted("eta2_ci90.0.", lambda: _size("Eta2", eta2(whole, 0.9)))
    found |= attempted("omega2_twosided.0.", lambda: _size("Omega2", omega2(whole)))
    share = attempted("", lambda: {"Epsilon2": epsilon2(whole).value})
    found |= {f"epsilon2_anova.0.{key}": value for key, value in share.items()}
    sizes = {level: part.total for level, part in whole.by(whole.names[1]).items()}
    return found | {f"groups.{level}": n for level, n in sizes.items()}


def _table(whole: Cells) -> Ours:
    found = anova(whole)
    return {
        "0.Df": found.df[0],
        "0.F value": found.statistic,
        "0.Pr(>F)": found.p,
        "1.Df": found.df[1],
    }


def _welch(whole: Cells) -> Ours:
    found = welch(whole)
    return {
        "statistic": found.statistic,
        "parameter.num df": found.df[0],
        "parameter.denom df": found.df[1],
        "p_value": found.p,
    }


def _size(name: str, found: Estimate) -> Ours:
    low, high = (found.interval.low, found.interval.high) if found.interval else (0, 0)
    return {name: found.value, "CI_low": low, "CI_high": high}


def _kruskal(case: Case) -> Ours:
    found = kruskal_wallis(_cells(case))
    size = found.effect.value if found.effect else None
    return {
        "n": found.n,
        "H": found.statistic,
        "df": found.df[0],
        "p_value": found.p,
        "epsilon2_H_over_n_minus_1": size,
        "effectsize_rank_epsilon_squared": size,
    }


def _games_howell(case: Case) -> Ours:
    """As rstatix writes it: the absolute t, and a rounded p."""
    whole = _cells(case)
    sizes = {level: part.total for level, part in whole.by(whole.names[1]).items()}
    rows = [
        {
            "group1": pair.groups[0],
            "group2": pair.groups[1],
            "n1": sizes[pair.groups[0]],
            "n2": sizes[pair.groups[1]],
            **_difference(pair, "estimate", "conf.low", "conf.high"),
            "statistic": abs(pair.statistic),
            "df": pair.df[0],
            "p.adj": _as_rstatix(pair.p),
        }
        for pair in games_howell(whole)
    ]
    return listed("", rows)


def _as_rstatix(p: float) -> float:
    """Three decimals, or three digits below .001; in full it is ``-hand``."""
    return round(p, 3) if p >= SMALL_P else float(f"{p:.2e}")


def _games_howell_by_hand(case: Case) -> Ours:
    rows = [
        {
            "a": pair.groups[0],
            "b": pair.groups[1],
            **_difference(pair, "diff_b_minus_a", "ci.0", "ci.1"),
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
    found = concordance(_cells(case))
    test = {"n": found.n, "z": found.z, "p_two_sided": found.p}
    return test | {"kendall_z_crosscheck": found.z}


PROCEDURES = (
    Procedure(
        name="anova",
        family="k_group",
        ids="*-anova",
        covers=(
            "anova.*.Df",
            "anova.0.F value",
            "anova.0.Pr(>F)",
            "welch.statistic",
            "welch.parameter.*",
            "welch.p_value",
            "eta2_twosided.0.Eta2",
            "eta2_twosided.0.CI_*",
            "eta2_ci90.0.Eta2",
            "eta2_ci90.0.CI_*",
            "omega2_twosided.0.Omega2",
            "omega2_twosided.0.CI_*",
            "epsilon2_anova.0.Epsilon2",
            "groups.*",
        ),
        compute=_anova,
    ),
    Procedure(
        name="kruskal",
        family="k_group",
        ids="*-kruskal",
        covers=(
            "n",
            "H",
            "df",
            "p_value",
            "epsilon2_H_over_n_minus_1",
            "effectsize_rank_epsilon_squared",
        ),
        compute=_kruskal,
    ),
    Procedure(
        name="gameshowell",
        family="k_group",
        ids="*-gameshowell",
        covers=tuple(f"*.{key}" for key in (*PAIR_KEYS, "statistic", "df", "p.adj")),
        compute=_games_howell,
    ),
    Procedure(
        name="gameshowell-hand",
        family="k_group",
        ids="*-gameshowell-hand",
        covers=tuple(f"*.{key}" for key in HAND_KEYS),
        compute=_games_howell_by_hand,
    ),
    Procedure(
        name="trend",
        family="k_group",
        ids="*-trend",
        covers=("n", "z", "p_two_sided", "kendall_z_crosscheck"),
        compute=_trend,
    ),
)
