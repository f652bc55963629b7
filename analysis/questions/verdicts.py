"""From a result to a verdict: supported, contradicted, no effect, or undecided.

The rules, the same for every kind of hypothesis but equivalence, in this order:

undecided
    nothing could be computed;
no-effect
    the whole interval lies within plus or minus the smallest effect that matters, so
    equivalence is shown; also where p is small: of very many respondents an effect
    can be certain and not matter;
supported
    the adjusted p is below 1 - level and the effect lies where it was expected;
contradicted
    the adjusted p is below 1 - level and the effect lies on the other side, or the
    interval leaves no room on the expected side for an effect that matters;
undecided
    none of these.

An equivalence expects no effect that matters: it is supported by two one-sided tests,
and contradicted where the whole interval lies outside plus or minus the smallest
effect. Without a smallest effect nothing is too small. The intervals are those of one
hypothesis: they are not widened for the family, as p is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from analysis.results import Comparison, Estimate, Interval, Refusal
from analysis.study.model import Hypothesis

Ruling = Literal["supported", "contradicted", "no-effect", "undecided"]
RULINGS = get_args(Ruling)
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
    if _within(hypothesis.smallest, evidence.interval):
        return "no-effect", "rule-no-effect"
    if significant:
        return _by_side(evidence.effect * evidence.side)
    if _no_room(hypothesis.smallest, evidence):
        return "contradicted", "rule-no-room"
    return "undecided", "rule-open"


def _by_side(towards: float) -> tuple[Ruling, str]:
    if towards >= 0:
        return "supported", "rule-supported"
    return "contradicted", "rule-other-side"


def _equivalence(
    hypothesis: Hypothesis, evidence: Evidence, significant: bool
) -> tuple[Ruling, str]:
    if significant:
        return "supported", "rule-equivalent"
    interval, smallest = evidence.interval, hypothesis.smallest or 0.0
    if interval and (interval.low > smallest or interval.high < -smallest):
        return "contradicted", "rule-not-equivalent"
    return "undecided", "rule-open"


def _within(smallest: float | None, interval: Interval | None) -> bool:
    """The whole interval lies within plus or minus the smallest effect that matters."""
    if smallest is None or interval is None:
        return False
    return max(abs(interval.low), abs(interval.high)) < smallest


def _no_room(smallest: float | None, evidence: Evidence) -> bool:
    """On the expected side the interval holds no effect that matters."""
    interval = evidence.interval
    if smallest is None or interval is None or not evidence.side:
        return False
    furthest = interval.high if evidence.side == 1 else -interval.low
    return furthest < smallest
