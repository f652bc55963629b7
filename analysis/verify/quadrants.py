"""Scale scores under three missing rules; the quadrants under three cuts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from analysis.inference.association import pearson
from analysis.inference.description import describe
from analysis.study.model import LEVELS, QUADRANTS, Item, Quadrants, Scale, Ties
from analysis.verify.cases import Case
from analysis.verify.procedure import Ours, Procedure
from analysis.verify.rows import answers, cells, study, table

CUTS = ("median", "midpoint", "mean")
TIES: Mapping[str, Ties] = {"gt": "low", "ge": "high"}
RULES: Mapping[str, Literal["all", "half"] | int] = {
    "all": "all",
    "half": "half",
    "any": 1,
}
WEIGHT = "weight"


def _scores(case: Case) -> Ours:
    given = case.variables["scales"]
    if not isinstance(given, Mapping):
        raise TypeError("scales are named")
    found: dict = {}
    for name, scale in given.items():
        for rule, answered in RULES.items():
            ours = _score(case, name, scale, answered)
            found |= {f"{name}.{rule}.{key}": value for key, value in ours.items()}
    return found


def _score(
    case: Case, name: str, scale: Mapping, answered: Literal["all", "half"] | int
) -> Ours:
    turned = scale.get("rev") or []
    turned = [turned] if isinstance(turned, str) else turned
    items = {
        item: Item(
            column=item, low=scale["lo"], high=scale["hi"], reverse=item in turned
        )
        for item in scale["items"]
    }
    defined = Scale(items=tuple(items), answered=answered)
    asked = replace(study(()), items=items, scales={name: defined})
    score = answers(case).defined(asked).cells(name)
    found = describe(score)
    return {
        "min_valid": defined.least,
        "n": found.n,
        "mean": found.mean,
        "sd": found.sd,
        "sum_check": float(score.n @ score.values[:, 0]),
    }


def _quadrants(case: Case) -> Ours:
    axes = cells(case, case.text("a"), case.text("b"))
    found: dict = {"pearson_axes": pearson(axes).value}
    for cut in CUTS:
        for key, ties in TIES.items():
            found |= _split(case, cut, key, ties)
    return found


def _split(case: Case, cut: str, key: str, ties: Ties) -> Ours:
    """The quadrants at one cut; the midpoint is a number that the case gives."""
    a, b = case.text("a"), case.text("b")
    chosen = dict.fromkeys(
        ("search", "decision"), float(str(case.variables["midpoint"]))
    )
    asked = Quadrants(
        search=a, decision=b, cut=chosen if cut == "midpoint" else cut, ties=ties
    )
    weight = WEIGHT if WEIGHT in table(case).column_names else None
    defined = replace(study((a, b)), quadrants=asked, weight=weight)
    whole = answers(case).defined(defined)
    where, who = whole.cuts(), whole.cells(QUADRANTS)
    place = who.column(QUADRANTS).astype(int)
    n = dict(zip(place.tolist(), who.n.tolist(), strict=True))
    sums = dict(zip(place.tolist(), who.weight.tolist(), strict=True))
    found: dict = {
        f"{cut}.cut_a": where.search,
        f"{cut}.cut_b": where.decision,
        f"{cut}.n_tied_a": where.tied_search,
        f"{cut}.n_tied_b": where.tied_decision,
        f"{cut}.missing": who.n_missing,
    }
    for at, level in enumerate(LEVELS):
        found[f"{cut}.{key}.{level.upper()}"] = n.get(at, 0)
        if weight and key == "gt":
            found[f"{cut}.weighted_gt.{level.upper()}"] = sums.get(at, 0.0)
    return found | ({} if weight else {f"{cut}.weighted_gt": None})


PROCEDURES = (
    Procedure(
        name="scores",
        family="quadrants",
        ids="scores-*",
        covers=("*.min_valid", "*.n", "*.mean", "*.sd", "*.sum_check"),
        compute=_scores,
    ),
    Procedure(
        name="quadrants",
        family="quadrants",
        ids="*",
        covers=(
            "pearson_axes",
            "*.cut_*",
            "*.n_tied_*",
            "*.gt.*",
            "*.ge.*",
            "*.missing",
            "*.weighted_gt*",
        ),
        compute=_quadrants,
    ),
)
