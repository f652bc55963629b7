"""The hypotheses of a study, each with its evidence and its verdict.

p is adjusted by Holm within the declared family: all confirmatory hypotheses are
one family, all exploratory ones another. A hypothesis that cannot be computed
does not count in its family. ``smallest`` is a correlation for associations and
equivalences; for differences and moderations it is held against the root of the
explained variance, which is one too; for shares and pairs of answers it is in their
own unit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import sqrt

from analysis.inference import association, equivalence, paired, proportion
from analysis.inference.attempt import attempt
from analysis.inference.groups import welch
from analysis.inference.multiplicity import holm
from analysis.questions.counted import counted
from analysis.questions.key import moderation
from analysis.questions.verdicts import Evidence, Side, Verdict, rule
from analysis.results import Comparison, Estimate, Interval, Refusal
from analysis.store import Store
from analysis.study.model import Hypothesis, Question, Study
from analysis.study.parts import code

SIDES: dict[str | None, Side] = {"positive": 1, "negative": -1, None: 0}


def verdicts(store: Store, level: float = 0.95) -> tuple[Verdict, ...]:
    """Judge every hypothesis of the study, in the order of study.toml."""
    hypotheses = store.study.hypotheses
    evidence = [_gather(store, one, level) for one in hypotheses]
    adjusted = _holm_within_families(hypotheses, evidence)
    judged = list(zip(hypotheses, evidence, adjusted, strict=True))
    sizes = Counter(one.status for one, _, p in judged if p is not None)
    return tuple(
        _judge(one, found, p, sizes[one.status], level) for one, found, p in judged
    )


def _judge(
    one: Hypothesis,
    evidence: Evidence,
    p: float | None,
    family_size: int,
    level: float,
) -> Verdict:
    ruling, why = rule(one, evidence, p, level)
    return Verdict(
        hypothesis=one,
        evidence=evidence,
        p_adjusted=p,
        family=one.status,
        family_size=family_size,
        ruling=ruling,
        why=why,
    )


def _holm_within_families(
    hypotheses: Sequence[Hypothesis], evidence: Sequence[Evidence]
) -> list[float | None]:
    adjusted: list[float | None] = [None] * len(evidence)
    for family in {one.status for one in hypotheses}:
        members = [
            (place, found.p)
            for place, (one, found) in enumerate(zip(hypotheses, evidence, strict=True))
            if one.status == family and found.p is not None
        ]
        for (place, _), p in zip(members, holm([p for _, p in members]), strict=True):
            adjusted[place] = p
    return adjusted


def _gather(store: Store, one: Hypothesis, level: float) -> Evidence:
    return KINDS[one.kind](store, one, level)


def _association(store: Store, one: Hypothesis, level: float) -> Evidence:
    found = attempt(
        association.spearman, store.cells(one.x, one.y), measure="spearman", level=level
    )
    return _by_estimate(found, SIDES[one.direction])


def _difference(store: Store, one: Hypothesis, level: float) -> Evidence:
    cells = counted(store, one.y, one.by)
    found = attempt(welch, cells, measure="welch", level=level)
    return _as_correlation(_by_comparison(found))


def _moderation(store: Store, one: Hypothesis, level: float) -> Evidence:
    question = Question(predictor=one.x, outcome=one.y)
    found = moderation(store, question, one.by, level=level).change
    return _as_correlation(_by_comparison(found))


def _equivalence(store: Store, one: Hypothesis, level: float) -> Evidence:
    found = attempt(
        equivalence.correlation,
        store.cells(one.x, one.y),
        measure="equivalence",
        smallest=one.smallest,
        level=level,
    )
    return _by_comparison(found)


def _share(store: Store, one: Hypothesis, level: float) -> Evidence:
    bound = one.threshold if one.threshold is not None else one.claim
    found = attempt(
        proportion.against,
        counted(store, one.y),
        measure="proportion",
        value=_counted(store.study, one),
        bound=bound,
        level=level,
    )
    if isinstance(found, Comparison):
        found = replace(found, groups=(one.level,))
    return _by_comparison(found, SIDES[one.direction])


def _counted(study: Study, one: Hypothesis) -> str:
    """The answer to count as it stands in the cells, where items are reversed."""
    low, high = study.limits(one.y) if one.y in study.items else (None, None)
    given = code(one.level)
    turned = one.y in study.items and study.items[one.y].reverse
    if not turned or isinstance(given, str) or low is None or high is None:
        return one.level
    return f"{low + high - given:.15g}"


def _myth(store: Store, one: Hypothesis, level: float) -> Evidence:
    """A share against a bound, or one answer against another by the same people."""
    if one.x is None:
        return _share(store, one, level)
    found = attempt(
        paired.paired_t, store.cells(one.x, one.y), measure="paired-t", level=level
    )
    return _by_comparison(found, SIDES[one.direction])


def _by_estimate(found: Estimate | Refusal, side: Side) -> Evidence:
    if isinstance(found, Refusal):
        return _nothing(found)
    interval, value = found.interval, found.value
    return Evidence(result=found, p=found.p, effect=value, interval=interval, side=side)


def _by_comparison(found: Comparison | Refusal, side: Side = 0) -> Evidence:
    if isinstance(found, Refusal):
        return _nothing(found)
    effect = found.effect
    value: float | None = effect.value if effect else None
    interval: Interval | None = effect.interval if effect else None
    return Evidence(result=found, p=found.p, effect=value, interval=interval, side=side)


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


KINDS: dict[str, Callable[[Store, Hypothesis, float], Evidence]] = {
    "association": _association,
    "difference": _difference,
    "moderation": _moderation,
    "equivalence": _equivalence,
    "proportion": _share,
    "myth": _myth,
}
