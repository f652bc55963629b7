"""Links between two scores within groups, and whether links are equal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from analysis.cells import Cells
from analysis.inference.association import kendall, pearson, spearman
from analysis.inference.attempt import attempt
from analysis.inference.dependent import dependent
from analysis.inference.equality import equality, pairwise, pooled
from analysis.results import Comparison, Estimate, Refusal
from analysis.verify.cases import Case
from analysis.verify.procedure import Ours, Procedure, attempted, ends, listed
from analysis.verify.rows import cells, levels

Measure = Callable[[Cells], Estimate]
PAIR_KEYS = ("a", "b", "diff_r", "z", "p_value", "psych_abs_z", "psych_p", "p_holm")
WITHIN = (
    "*.n",
    "*.pearson",
    "*.pearson_p",
    "*.pearson_ci.*",
    "*.spearman",
    "*.spearman_p",
    "*.spearman_ci_bw.*",
    "*.tau_b",
    "*.tau_b_p",
)
MEASURES: Mapping[str, Measure] = {
    "pearson": pearson,
    "spearman": spearman,
    "tau_b": kendall,
}


def _by_group(case: Case) -> dict[str, Cells]:
    """The cells of each group; its levels in the order of the case's results."""
    x, y, g = (case.text(role) for role in "xyg")
    return cells(case, x, y, g, groups=levels(case, g)).by(g)


def _within(case: Case) -> Ours:
    found: dict = {}
    for level, part in _by_group(case).items():
        found[f"{level}.n"] = part.total
        for name, measure in MEASURES.items():
            found |= attempted(f"{level}.{name}", _short(name, measure, part))
    return found


def _short(name: str, measure: Measure, part: Cells) -> Callable[[], Ours]:
    def compute() -> Ours:
        r = measure(part)
        end = "_ci_bw" if name == "spearman" else "_ci"
        return {"": r.value, "_p": r.p, **ends(end, r.interval)}

    return compute


def _equality(case: Case) -> Ours:
    parts = _by_group(case)
    found: dict = {f"n.{level}": part.total for level, part in parts.items()}
    for key, measure in (("pearson", pearson), ("spearman_plain_se", spearman)):
        rs = {g: attempt(measure, part, measure=key) for g, part in parts.items()}
        found |= attempted(f"{key}.", lambda rs=rs: _homogeneity(rs))
        if measure is pearson:
            found |= attempted("", lambda rs=rs: _pairs(pairwise(rs)))
    return found


def _homogeneity(rs: Mapping[str, Estimate | Refusal]) -> Ours:
    values = {g: r.value for g, r in rs.items() if isinstance(r, Estimate)}
    found = equality(rs)
    test = {"Q": found.statistic, "df": found.df[0], "p_value": found.p}
    return values | test | {"pooled_r": pooled(rs).value}


def _pairs(found: Sequence[Comparison]) -> Ours:
    rows = [
        {
            "a": pair.groups[0],
            "b": pair.groups[1],
            "diff_r": pair.effect.value if pair.effect else None,
            "z": pair.statistic,
            "p_value": pair.p,
            "psych_abs_z": abs(pair.statistic),
            "psych_p": pair.p,
            "p_holm": pair.p_adjusted,
        }
        for pair in found
    ]
    return listed("pairwise_pearson", rows)


def _dependent(case: Case) -> Ours:
    given = cells(case, *(case.text(role) for role in "xyw"))
    whole = replace(given, incomplete=None)  # every r over the same respondents
    x, y, w = whole.names
    found = dependent(whole)
    return {
        "n": found.n,
        "r_xy": pearson(whole.pick(x, y)).value,
        "r_xw": pearson(whole.pick(x, w)).value,
        "r_yw": pearson(whole.pick(y, w)).value,
        "williams_t": found.statistic,
        "df": found.df[0],
        "p_value": found.p,
    }


PROCEDURES = (
    Procedure(
        name="within",
        family="correlation",
        ids="*-within",
        covers=WITHIN,
        compute=_within,
    ),
    Procedure(
        name="equality",
        family="correlation",
        ids="*-equality",
        covers=(
            "n.*",
            "pearson.*",
            "spearman_plain_se.*",
            *(f"pairwise_pearson.*.{key}" for key in PAIR_KEYS),
        ),
        compute=_equality,
    ),
    Procedure(
        name="dependent",
        family="correlation",
        ids="dependent-*",
        covers=("n", "r_*", "williams_t", "df", "p_value"),
        compute=_dependent,
    ),
)
