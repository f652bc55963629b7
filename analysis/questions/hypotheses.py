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
from collections.abc import Sequence

from analysis.inference.multiplicity import holm
from analysis.questions.counted import counted
from analysis.questions.evidence import columns, gather
from analysis.questions.verdicts import Evidence, Verdict, rule
from analysis.store import Store
from analysis.study.model import Hypothesis


def verdicts(store: Store, level: float = 0.95) -> tuple[Verdict, ...]:
    """Judge every hypothesis of the study, in the order of study.toml."""
    hypotheses = store.study.hypotheses
    evidence = [
        gather(counted(store, *columns(one)), store.study, one, level)
        for one in hypotheses
    ]
    adjusted = _holm_within_families(hypotheses, evidence)
    judged = list(zip(hypotheses, evidence, adjusted, strict=True))
    sizes = Counter(one.status for one, _, p in judged if p is not None)
    return tuple(
        judge(one, found, p, sizes[one.status], level) for one, found, p in judged
    )


def judge(
    one: Hypothesis,
    evidence: Evidence,
    p: float | None,
    family_size: int,
    level: float,
) -> Verdict:
    """A hypothesis with what was found and what that says of it."""
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


def adjusted(p: Sequence[float | None]) -> list[float | None]:
    """Holm's p over those that could be computed; the others stay None."""
    made = iter(holm([it for it in p if it is not None]))
    return [None if it is None else next(made) for it in p]


def _holm_within_families(
    hypotheses: Sequence[Hypothesis], evidence: Sequence[Evidence]
) -> list[float | None]:
    found: list[float | None] = [None] * len(evidence)
    for family in {one.status for one in hypotheses}:
        places = [at for at, one in enumerate(hypotheses) if one.status == family]
        within = adjusted([evidence[at].p for at in places])
        for at, p in zip(places, within, strict=True):
            found[at] = p
    return found
