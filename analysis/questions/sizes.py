"""What counts as small, medium or large; the only place that says so.

Each kind of effect has the rule of a source, which the sentence names. Where an effect
has no rule that rests on more than habit, a sentence says so and how to read the number
(``READ``); any other effect has no word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import exp, log, sqrt
from typing import Literal

from analysis.line import Line
from analysis.results import Comparison, Estimate
from analysis.results.tables import CrossTable, RankedAnswers

Size = Literal["negligible", "small", "medium", "large"]
Bounds = Mapping[Size, float]
# Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, ch. 3
FROM: Bounds = {"large": 0.5, "medium": 0.3, "small": 0.1}
RULES: dict[str, Bounds] = {
    "correlation": FROM,
    "difference": {"large": 0.8, "medium": 0.5, "small": 0.2},  # Cohen, ch. 2
    # the tau that goes with .5, .3 and .1 in normal scores, 2 / pi arcsin r:
    # Kruskal (1958), doi:10.1080/01621459.1958.10501481; Gilpin (1993),
    # doi:10.1177/0013164493053001007
    "pairs": {"large": 1 / 3, "medium": 0.194, "small": 0.064},
    "share": {"large": 0.1379, "medium": 0.0588, "small": 0.0099},  # Cohen, ch. 8
    "table": FROM,  # Cohen, ch. 7: w
    # Vargha & Delaney (2000), doi:10.3102/10769986025002101: A as 2 A - 1
    "ranks": {"large": 0.43, "medium": 0.28, "small": 0.11},
    # Chen, Cohen & Chen (2010), doi:10.1080/03610911003650383
    "odds": {"large": 6.71, "medium": 3.47, "small": 1.68},
}
KINDS = {
    **dict.fromkeys(("spearman", "pearson", "partial-spearman"), "correlation"),
    "partial-pearson": "correlation",
    "kendall": "pairs",
    **dict.fromkeys(("hedges-g", "cohens-d", "cohens-dz"), "difference"),
    **dict.fromkeys(("eta2", "omega2", "epsilon2"), "share"),
    **dict.fromkeys(("cohens-w", "phi"), "table"),
    "rank-biserial": "ranks",
    **dict.fromkeys(("odds-ratio", "odds-ratio-conditional"), "odds"),
}


def size(correlation: float) -> Size:
    """The word for a correlation, whatever its sign."""
    return word("correlation", correlation)


def word(kind: str, value: float) -> Size:
    """The word for an effect of a kind, on whichever side of no effect it lies."""
    found = exp(abs(log(value))) if kind == "odds" else abs(value)
    reached = (size for size, least in RULES[kind].items() if found >= least)
    return next(reached, "negligible")


def told(effect: Estimate | None) -> Line | None:
    """The word for an effect with the rule behind it, or how to read it without.

    None where neither is known.
    """
    if effect is not None and effect.measure in READ:
        return READ[effect.measure](effect)
    kind = None if effect is None else KINDS.get(effect.measure)
    if effect is None or kind is None or (kind == "odds" and effect.value <= 0):
        return None
    return Line("size-told", {"size": word(kind, effect.value), "rule": kind})


def of(found: object) -> Line | None:
    """The word for what a result found; None where it may be nothing at all.

    A result says so itself: its sentence is open, or its test not clear.
    """
    if not isinstance(found, Estimate | Comparison | CrossTable | RankedAnswers):
        return None
    facts = found.line.facts
    if facts.get("clear", facts.get("direction")) in ("no", "open"):
        return None
    if isinstance(found, CrossTable):
        v = found.test.effect
        sides = len(found.rows), len(found.columns)
        return None if v is None else told_of_table(v.value, *sides)
    if isinstance(found, RankedAnswers):
        return told(found.test.effect)
    return told(found if isinstance(found, Estimate) else found.effect)


def told_of_table(v: float, rows: int, columns: int) -> Line:
    """The word for Cramer's V, by the w it stands for: V sqrt(smaller side - 1)."""
    w = v * sqrt(min(rows, columns) - 1)
    return Line("size-told", {"size": word("table", w), "rule": "table"})


def _read_gamma(effect: Estimate) -> Line:
    """Its pairs: gamma is the share in the same order less the share in the opposite.

    It leaves ties out, so the fewer answers there are, the larger it is: no word fits
    tables of any size.
    """
    same = (1 + effect.value) / 2
    return Line("size-read-gamma", {"same": same, "opposite": 1 - same})


def _read_agreement(effect: Estimate) -> Line:
    """The mean rank correlation of two respondents, (n W - 1) / (n - 1).

    Kendall & Babington Smith (1939), doi:10.1214/aoms/1177732186; exact without ties.
    Landis and Koch's words (1977) are for kappa, and Cohen's for a correlation.
    """
    mean = (effect.n * effect.value - 1) / (effect.n - 1)
    return Line("size-read-kendalls-w", {"mean": mean})


READ: dict[str, Callable[[Estimate], Line]] = {
    "gamma": _read_gamma,
    "kendalls-w": _read_agreement,
}
