"""What is found of one hypothesis, from the cells of its columns.

The same for everybody and inside a level of a group: the cells differ, the procedure
does not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import sqrt

from analysis.cells import Cells
from analysis.inference import association, equivalence, paired, proportion
from analysis.inference.attempt import attempt
from analysis.inference.groups import welch
from analysis.questions.key import change, fit
from analysis.questions.verdicts import Evidence, Side
from analysis.results import Comparison, Estimate, Interval, Refusal
from analysis.study.model import Hypothesis, Study
from analysis.study.parts import code

SIDES: dict[str | None, Side] = {"positive": 1, "negative": -1, None: 0}


def columns(one: Hypothesis) -> tuple[str, ...]:
    """The columns a hypothesis is judged by, in the order ``gather`` wants them."""
    if is_share(one):
        return _named(one.y)
    if one.kind in ("difference", "moderation"):
        return _named(one.y, one.x, one.by)
    return _named(one.x, one.y)


def is_share(one: Hypothesis) -> bool:
    """Is it about the share that gave one answer?"""
    return one.kind == "proportion" or (one.kind == "myth" and one.x is None)


def gather(cells: Cells, study: Study, one: Hypothesis, level: float) -> Evidence:
    """The evidence for a hypothesis.

    Parameters
    ----------
    cells : Cells
        Of ``columns(one)``, in this order.
    """
    return JUDGES["proportion" if is_share(one) else one.kind](cells, study, one, level)


def answer_of(study: Study, one: Hypothesis) -> str:
    """The answer to count as it stands in the cells, where items are reversed."""
    low, high = study.limits(one.y) if one.y in study.items else (None, None)
    given = code(one.level)
    turned = one.y in study.items and study.items[one.y].reverse
    if not turned or isinstance(given, str) or low is None or high is None:
        return one.level
    return f"{low + high - given:.15g}"


def _named(*names: str | None) -> tuple[str, ...]:
    return tuple(name for name in names if name is not None)


def _association(cells: Cells, study: Study, one: Hypothesis, level: float) -> Evidence:
    how = {"measure": "spearman", "level": level}
    found = attempt(association.spearman, cells, **how)
    if isinstance(found, Refusal):
        return _nothing(found)
    return Evidence(
        result=found,
        p=found.p,
        effect=found.value,
        interval=found.interval,
        side=SIDES[one.direction],
    )


def _difference(cells: Cells, study: Study, one: Hypothesis, level: float) -> Evidence:
    found = attempt(welch, cells, measure="welch", level=level)
    return _as_correlation(_by_comparison(found))


def _moderation(cells: Cells, study: Study, one: Hypothesis, level: float) -> Evidence:
    x, y, by = one.x, one.y, one.by
    additive = fit(cells, y, [x, by], level)
    interaction = fit(cells, y, [x, by, (x, by)], level)
    return _as_correlation(_by_comparison(change(additive, interaction, level)))


def _equivalence(cells: Cells, study: Study, one: Hypothesis, level: float) -> Evidence:
    how = {"smallest": one.smallest, "level": level}
    found = attempt(equivalence.correlation, cells, measure="equivalence", **how)
    return _by_comparison(found)


def _share(cells: Cells, study: Study, one: Hypothesis, level: float) -> Evidence:
    bound = one.threshold if one.threshold is not None else one.claim
    how = {"value": answer_of(study, one), "bound": bound, "level": level}
    found = attempt(proportion.against, cells, measure="proportion", **how)
    if isinstance(found, Comparison):
        found = replace(found, groups=(one.level,))
    return _by_comparison(found, SIDES[one.direction])


def _pair(cells: Cells, study: Study, one: Hypothesis, level: float) -> Evidence:
    """One answer against another by the same people."""
    found = attempt(paired.paired_t, cells, measure="paired-t", level=level)
    return _by_comparison(found, SIDES[one.direction])


def _by_comparison(found: Comparison | Refusal, side: Side = 0) -> Evidence:
    if isinstance(found, Refusal):
        return _nothing(found)
    effect: Estimate | None = found.effect
    return Evidence(
        result=found,
        p=found.p,
        effect=effect.value if effect else None,
        interval=effect.interval if effect else None,
        side=side,
    )


def _as_correlation(evidence: Evidence) -> Evidence:
    """A share of explained variance as its root, the unit of ``smallest``."""
    effect, ends = evidence.effect, evidence.interval
    if effect is None or ends is None:
        return evidence
    low, high = sqrt(max(ends.low, 0.0)), sqrt(max(ends.high, 0.0))
    interval = Interval(low=low, high=high, level=ends.level)
    return replace(evidence, effect=sqrt(max(effect, 0.0)), interval=interval)


def _nothing(refusal: Refusal) -> Evidence:
    return Evidence(result=refusal, p=None, effect=None, interval=None, side=0)


JUDGES: dict[str, Callable[[Cells, Study, Hypothesis, float], Evidence]] = {
    "association": _association,
    "difference": _difference,
    "moderation": _moderation,
    "equivalence": _equivalence,
    "proportion": _share,
    "myth": _pair,
}
