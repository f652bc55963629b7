"""A slope along another score: at three places, and where it cannot be seen."""

from __future__ import annotations

from analysis.inference.probing import score_moderation
from analysis.results import ScoreModeration, Term
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, listed
from analysis.verify.rows import cells

COEFFICIENT = (
    "row",
    "Estimate",
    "Std. Error",
    "t value",
    "Pr(>|t|)",
    "2.5 %",
    "97.5 %",
)
SLOPE = ("W", "X.trend", "SE", "df", "lower.CL", "upper.CL", "t.ratio", "p.value")


def _moderated(case: Case) -> Ours:
    y, x, w = (case.text(role) for role in "yxw")
    found = score_moderation(cells(case, y, x, w), y, x, w, errors=None)
    effect = found.change.effect
    rows = [_coefficient(case, it) for it in found.model.terms]
    return {
        "n": found.n,
        "r2": found.model.r2,
        "r2_change_interaction": effect.value if effect else None,
        "sd_w": found.sd,
        **listed("coef", rows),
        **listed("slopes", _slopes(found)),
        **{f"jn_w_centred.{at}": it - found.mean for at, it in enumerate(found.edges)},
        **{
            f"w_range_centred.{at}": it - found.mean
            for at, it in enumerate(found.range)
        },
    }


def _coefficient(case: Case, it: Term) -> dict[str, Leaf]:
    roles = {"(intercept)": "(Intercept)", case.text("x"): "X", case.text("w"): "W"}
    name = ":".join(roles[part] for part in it.name.split(":"))
    tested = (it.value, it.se, it.statistic, it.p, it.interval.low, it.interval.high)
    return dict(zip(COEFFICIENT, (name, *tested), strict=True))


def _slopes(found: ScoreModeration) -> list[dict[str, Leaf]]:
    rows = []
    for at, it in found.slopes.items():
        start = (found.at[at] - found.mean, it.value, it.se, it.df)
        end = (it.interval.low, it.interval.high, it.statistic, it.p)
        rows.append(dict(zip(SLOPE, (*start, *end), strict=True)))
    return rows


PROCEDURES = (
    Procedure(
        name="contmod",
        family="regression",
        ids="*-contmod",
        covers=(
            "n",
            "r2",
            "r2_change_interaction",
            "sd_w",
            *(f"coef.*.{key}" for key in COEFFICIENT),
            *(f"slopes.*.{key}" for key in SLOPE),
            "jn_w_centred.*",
            "w_range_centred.*",
        ),
        compute=_moderated,
    ),
)
