"""Each hypothesis inside the levels of a group, and whether the levels differ.

p of the levels is adjusted by Holm over the levels of one hypothesis; p of the tests
that they differ over all hypotheses: one look at a group is one family. A hypothesis
that is about the group itself is looked at inside its levels as the link it compares,
with its own test and p, or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from analysis.cells import Cells, gather
from analysis.inference import association, equality
from analysis.inference.attempt import attempt
from analysis.inference.chi_square import chi_square
from analysis.inference.groups import welch
from analysis.questions.counted import counted
from analysis.questions.evidence import answer_of, columns, is_share
from analysis.questions.evidence import gather as evidence_of
from analysis.questions.hypotheses import adjusted, judge, verdicts
from analysis.questions.key import change, fit
from analysis.questions.verdicts import Verdict
from analysis.results import Comparison, Refusal
from analysis.store import Store
from analysis.study.model import QUADRANTS, Hypothesis, Study

Differ = Comparison | Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """One hypothesis inside each level of a group."""

    group: str
    levels: Mapping[str, Verdict]
    differ: Differ
    p_adjusted: float | None  # of ``differ``; None where that was refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One hypothesis over everybody, and inside the levels of each group."""

    verdict: Verdict
    inside: Mapping[str, Inside]  # a group that it is about itself may be left out


def board(store: Store, level: float = 0.95) -> tuple[Row, ...]:
    """Every hypothesis over everybody, per quadrant and per level of a first group."""
    found = verdicts(store, level)
    looked = {
        group: _holm(tuple(_inside(store, it, group, level) for it in found))
        for group in groups(store.study)
    }
    return tuple(
        Row(
            verdict=one,
            inside={
                group: inside[place]
                for group, inside in looked.items()
                if inside[place] is not None
            },
        )
        for place, one in enumerate(found)
    )


def groups(study: Study) -> tuple[str, ...]:
    """The quadrants, and the first group: what a board is divided by."""
    split = (QUADRANTS,) if study.quadrants is not None else ()
    return (*split, *list(study.groups)[:1])


def _inside(store: Store, found: Verdict, group: str, level: float) -> Inside | None:
    one = found.hypothesis
    if one.kind == "moderation" and one.by == group:
        link = replace(one, kind="association", by=None)
        inside = _levels(store, link, group, level)
        own: Differ = found.evidence.result  # type: ignore[assignment]
        return replace(inside, differ=own, p_adjusted=found.p_adjusted)
    if group in columns(one):
        return None
    return _levels(store, one, group, level)


def _levels(store: Store, one: Hypothesis, group: str, level: float) -> Inside:
    cells = counted(store, *columns(one), group)
    study = store.study
    parts = {
        name: evidence_of(part, study, one, level)
        for name, part in cells.by(group).items()
    }
    p = adjusted([part.p for part in parts.values()])
    size = sum(it is not None for it in p)
    judged = {
        name: judge(one, part, it, size, level)
        for (name, part), it in zip(parts.items(), p, strict=True)
    }
    test = _differ(cells, study, one, group, level)
    return Inside(group=group, levels=judged, differ=test, p_adjusted=None)


def _differ(
    cells: Cells, study: Study, one: Hypothesis, group: str, level: float
) -> Differ:
    """Do the levels differ in what the hypothesis is about?"""
    if is_share(one):
        both = _counted(cells, answer_of(study, one))
        return _test_of(attempt(chi_square, both, measure="chi-square", level=level))
    if one.kind == "myth":
        gap = _gap(cells)
        return attempt(welch, gap, measure="welch", level=level)
    if one.kind in ("difference", "moderation"):
        return _interaction(cells, one, group, level)
    parts = {
        name: attempt(association.spearman, part, measure="spearman", level=level)
        for name, part in cells.by(group).items()
    }
    return attempt(equality.equality, parts, measure="equality")


def _interaction(cells: Cells, one: Hypothesis, group: str, level: float) -> Differ:
    """All that is about the group beside the hypothesis, with and without both."""
    by, x = one.by, one.x
    if x is None:
        terms: list[object] = [by, group]
        whole = (by, group)
    else:
        terms = [x, by, group, (x, by), (x, group), (by, group)]
        whole = (x, by, group)
    smaller = fit(cells, one.y, terms, level)
    return change(smaller, fit(cells, one.y, [*terms, whole], level), level)


def _counted(cells: Cells, answer: str) -> Cells:
    """Who gave the answer, as a yes or no, per level of the group."""
    name, group = cells.names
    held = cells.levels.get(name)
    code = held.index(answer) if held else float(answer)
    return _replaced(cells, (cells.column(name) == code).astype(float), name, group)


def _gap(cells: Cells) -> Cells:
    """The first answer less the second, per level of the group."""
    first, second, group = cells.names
    gap = cells.column(first) - cells.column(second)
    return _replaced(cells, gap, first, group)


def _replaced(cells: Cells, score: np.ndarray, name: str, group: str) -> Cells:
    values = np.column_stack([score, cells.column(group)])
    sums = (cells.n, cells.weight, cells.weight_squared)
    levels = {group: cells.levels[group]}
    return gather(
        (name, group), values, *sums, levels=levels, n_missing=cells.n_missing
    )


def _test_of(found: object) -> Differ:
    return found if isinstance(found, Refusal) else found.test  # type: ignore[attr-defined]


def _holm(found: tuple[Inside | None, ...]) -> tuple[Inside | None, ...]:
    """p of the tests that levels differ, adjusted over the hypotheses."""
    raw = [_p(one) for one in found]
    return tuple(
        replace(one, p_adjusted=p) if one is not None and p is not None else one
        for one, p in zip(found, adjusted(raw), strict=True)
    )


def _p(one: Inside | None) -> float | None:
    """p of a test that belongs to no family yet."""
    if one is None or one.p_adjusted is not None or isinstance(one.differ, Refusal):
        return None
    return one.differ.p
