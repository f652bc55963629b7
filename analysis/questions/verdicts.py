"""From a result to a verdict: supported, contradicted or undecided.

The rules, the same for every kind of hypothesis:

supported
    the adjusted p is below 1 - level and the effect lies where it was expected;
contradicted
    the adjusted p is below 1 - level and the effect lies on the other side, or
    the interval shows that it is smaller than the smallest effect that matters;
undecided
    neither; also where nothing could be computed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from analysis.results import Comparison, Estimate, Interval, Refusal
from analysis.study.model import Hypothesis

Ruling = Literal["supported", "contradicted", "undecided"]
Side = Literal[1, -1, 0]  # where the effect should lie; 0: on either side


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a hypothesis is judged by."""

    result: Estimate | Comparison | Refusal
    p: float | None  # None where nothing could be computed
    effect: float | None  # signed, in the unit of ``smallest``
    interval: Interval | None
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A hypothesis, what was found, and what that says of it."""

    hypothesis: Hypothesis
    evidence: Evidence
    p_adjusted: float | None
    family: str
    family_size: int  # hypotheses of the family that could be computed
    ruling: Ruling
    why: str  # key of the sentence that states the rule that decided


def rule(
    hypothesis: Hypothesis, evidence: Evidence, p_adjusted: float | None, level: float
) -> tuple[Ruling, str]:
    """The verdict and the rule that gave it.

    Parameters
    ----------
    p_adjusted : float or None
        p within the declared family; None where nothing could be computed.
    level : float
        Confidence level, between 0 and 1.
    """
    if p_adjusted is None or evidence.effect is None:
        return "undecided", "rule-not-computed"
    significant = p_adjusted < 1 - level
    if hypothesis.kind == "equivalence":
        return _equivalence(hypothesis, evidence, significant)
    if significant and evidence.effect * evidence.side >= 0:
        return "supported", "rule-supported"
    if significant:
        return "contradicted", "rule-other-side"
    if _too_small(hypothesis.smallest, evidence):
        return "contradicted", "rule-too-small"
    return "undecided", "rule-open"


def _equivalence(
    hypothesis: Hypothesis, evidence: Evidence, significant: bool
) -> tuple[Ruling, str]:
    if significant:
        return "supported", "rule-equivalent"
    interval, smallest = evidence.interval, hypothesis.smallest or 0.0
    if interval and (interval.low > smallest or interval.high < -smallest):
        return "contradicted", "rule-not-equivalent"
    return "undecided", "rule-open"


def _too_small(smallest: float | None, evidence: Evidence) -> bool:
    """The whole interval stays below the smallest effect that matters."""
    interval = evidence.interval
    if smallest is None or interval is None:
        return False
    if evidence.side == 1:
        return interval.high < smallest
    if evidence.side == -1:
        return interval.low > -smallest
    return max(abs(interval.low), abs(interval.high)) < smallest
