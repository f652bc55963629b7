"""What counts as small, medium or large; the only place that says so.

Each kind of effect has the rule of a source, which the sentence names. An effect for
which we know no rule has no word.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, log, sqrt
from typing import Literal

from analysis.line import Line
from analysis.results import Comparison, Estimate
from analysis.results.tables import CrossTable

Size = Literal["negligible", "small", "medium", "large"]
Bounds = Mapping[Size, float]
# Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, ch. 3
FROM: Bounds = {"large": 0.5, "medium": 0.3, "small": 0.1}
RULES: dict[str, Bounds] = {
    "correlation": FROM,
    "difference": {"large": 0.8, "medium": 0.5, "small": 0.2},  # Cohen, ch. 2
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
    """The word for an effect with the rule behind it; None where there is no rule."""
    kind = None if effect is None else KINDS.get(effect.measure)
    if effect is None or kind is None or (kind == "odds" and effect.value <= 0):
        return None
    return Line("size-told", {"size": word(kind, effect.value), "rule": kind})


def of(found: object) -> Line | None:
    """The word for what a result found; None where it may be nothing at all.

    A result says so itself: its sentence is open, or its test not clear.
    """
    if not isinstance(found, Estimate | Comparison | CrossTable):
        return None
    facts = found.line.facts
    if facts.get("clear", facts.get("direction")) in ("no", "open"):
        return None
    if isinstance(found, CrossTable):
        v = found.test.effect
        sides = len(found.rows), len(found.columns)
        return None if v is None else told_of_table(v.value, *sides)
    return told(found if isinstance(found, Estimate) else found.effect)


def told_of_table(v: float, rows: int, columns: int) -> Line:
    """The word for Cramer's V, by the w it stands for: V sqrt(smaller side - 1)."""
    w = v * sqrt(min(rows, columns) - 1)
    return Line("size-told", {"size": word("table", w), "rule": "table"})
