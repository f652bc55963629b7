"""The verdicts as one picture: effects that share a unit, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.questions.verdicts import Verdict
from analysis.results import Estimate, Refusal

CORRELATIONS = ("association", "equivalence", "difference", "moderation")


def effects(found: Sequence[Verdict]) -> dict[str, Estimate | Refusal]:
    """The effect of each hypothesis that is measured as a correlation, by its id.

    Shares and pairs of answers have units of their own and are left out.
    """
    return {
        one.hypothesis.id: effect(one)
        for one in found
        if one.hypothesis.kind in CORRELATIONS
    }


def smallest(found: Sequence[Verdict]) -> float | None:
    """The smallest effect that matters, where these hypotheses agree on it."""
    named = {
        one.hypothesis.smallest for one in found if one.hypothesis.kind in CORRELATIONS
    }
    return named.pop() if len(named) == 1 else None


def unit(one: Verdict) -> str:
    """What the effect of a hypothesis is counted in, by its word."""
    if one.hypothesis.kind in CORRELATIONS:
        return "correlation"
    return "points" if one.hypothesis.x is not None else "share"


def effect(one: Verdict) -> Estimate | Refusal:
    """The effect as an estimate with the adjusted p, or why there is none."""
    evidence, result = one.evidence, one.evidence.result
    if isinstance(result, Refusal) or evidence.effect is None:
        return result  # type: ignore[return-value]
    return Estimate(
        measure="effect",
        of=result.of,
        value=evidence.effect,
        interval=evidence.interval,
        p=one.p_adjusted,
        n=result.n,
        n_missing=result.n_missing,
        method=result.method,
    )
