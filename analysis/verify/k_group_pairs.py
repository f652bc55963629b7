"""The levels of a group in pairs, as R's packages write them."""

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
from analysis.inference.rank_comparisons import dunn, pairwise_mann_whitney
from analysis.results import Comparison
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, listed
from analysis.verify.rows import cells, levels

SMALL_P = 0.001
PAIRWISE: dict[str, Callable[[Cells], tuple[Comparison, ...]]] = {
    "t_pooled_holm": pairwise_t,
    "t_welch_holm": pairwise_welch_t,
    "t_pooled_bonferroni": partial(pairwise_t, adjustment="bonferroni"),
    "wilcox_holm_cc": partial(pairwise_mann_whitney, exact=False),
}


def cells_of(case: Case) -> Cells:
    """The score and the group, its levels in the order of the case."""
    y, g = case.text("y"), case.text("g")
    given = case.texts("levels")
    return cells(case, y, g, groups={g: given} if given else levels(case, g))


def sizes_of(whole: Cells) -> dict[str, int]:
    """Respondents per level."""
    parts = whole.by(whole.names[1]).items()
    return {level: part.total for level, part in parts}


def error_of(pair: Comparison) -> float:
    """The standard error that lies behind a statistic."""
    return pair.effect.value / pair.statistic if pair.effect else 0.0


def _tukey(case: Case) -> Ours:
    return tukey_rows(cells_of(case))


def tukey_rows(whole: Cells) -> Ours:
    """Tukey's pairs, as R prints them: b-a, the difference, its ends and p."""
    found: dict = {}
    for pair in tukey(whole):
        a, b = pair.groups
        row = _difference(pair, "diff", "lwr", "upr") | {"p adj": pair.p}
        found |= {f"{b}-{a}.{key}": value for key, value in row.items()}
    return found


def _dunn(case: Case) -> Ours:
    whole = cells_of(case)
    sizes = sizes_of(whole)
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
    whole = cells_of(case)
    found: dict = {}
    for key, procedure in PAIRWISE.items():
        pairs = {pair.groups: pair.p_adjusted for pair in procedure(whole)}
        names = list(sizes_of(whole))
        found |= {
            f"{key}.{row}.{column}": pairs.get((column, row))
            for row in names[1:]
            for column in names[:-1]
        }
    return found


def _games_howell(case: Case) -> Ours:
    """As rstatix writes it: the absolute t, an se of its own, and a rounded p."""
    whole = cells_of(case)
    sizes = sizes_of(whole)
    rows = [
        {
            "group1": pair.groups[0],
            "group2": pair.groups[1],
            "n1": sizes[pair.groups[0]],
            "n2": sizes[pair.groups[1]],
            **_difference(pair, "estimate", "conf.low", "conf.high"),
            "se": error_of(pair) / sqrt(2),
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
            "se": error_of(pair),
            "t": pair.statistic,
            "df": pair.df[0],
            "p": pair.p,
        }
        for pair in games_howell(cells_of(case))
    ]
    return listed("", rows)


def _difference(pair: Comparison, *keys: str) -> dict[str, Leaf]:
    effect = pair.effect
    if effect is None or effect.interval is None:
        return {}
    values = (effect.value, effect.interval.low, effect.interval.high)
    return dict(zip(keys, values, strict=True))


COVERS = {
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
}
COMPUTED: dict[str, Callable[[Case], Ours]] = {
    "tukey": _tukey,
    "gameshowell": _games_howell,
    "gameshowell-hand": _games_howell_by_hand,
    "dunn": _dunn,
    "pairwise": _pairwise,
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
