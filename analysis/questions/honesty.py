"""What cutting in four gives up: who may be elsewhere, and what a line says."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.errors import LoneItemError, StudyError, raise_all
from analysis.inference.attempt import attempt
from analysis.inference.misplacement import misplacement
from analysis.inference.reliability import reliability
from analysis.inference.surface import continuous, surface
from analysis.line import Fact, Line, Name
from analysis.questions.counted import counted
from analysis.questions.key import moderation
from analysis.results import (
    AxesModeration,
    Comparison,
    Refusal,
    Surface,
)
from analysis.results.misplacement import AxisError, Misplacement
from analysis.store import Store
from analysis.study.model import QUADRANTS, Quadrants

FEWEST_ITEMS = 2  # one item cannot say how precise it is
Said = tuple[Line | Refusal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncut:
    """Does the slope differ: between four quadrants, and along two axes left whole?"""

    split: Comparison | Refusal
    whole: AxesModeration | Refusal
    surface: Surface | Refusal


def misplaced(store: Store, level: float = 0.95) -> Misplacement | Refusal:
    """The chance that respondents belong in another quadrant.

    Raises
    ------
    KeyError
        The study has no quadrants.
    """
    chosen = store.study.quadrants
    if chosen is None:
        raise KeyError(QUADRANTS)
    axes = (chosen.search, chosen.decision)
    cells = store.cells(*axes)
    try:
        raise_all(
            LoneItemError(score=Name(axis))
            for axis in axes
            if len(_items(store, axis)) < FEWEST_ITEMS
        )
        alphas = [
            reliability(store.moments(*_items(store, axis)), axis, level).alpha
            for axis in axes
        ]
        cuts = store.cuts()
    except StudyError as fault:
        return Refusal(
            measure="misplaced",
            of=axes,
            lines=fault.lines,
            n=cells.total,
            n_missing=cells.n_missing,
        )
    return attempt(
        misplacement,
        cells,
        measure="misplaced",
        alphas=alphas,
        cuts=(cuts.search, cuts.decision),
        ties=cuts.ties,
    )


def uncut(store: Store, level: float = 0.95) -> Uncut | None:
    """The slope of the question by quadrant, and along both axes uncut.

    None where the study has no question or no quadrants, or where an axis is one of
    the scores of the question, which then has no slope along itself.
    """
    question, chosen = store.study.question, store.study.quadrants
    if question is None or chosen is None:
        return None
    x, y, axes = question.predictor, question.outcome, _axes(chosen)
    if len({x, y, *axes}) < len((x, y, *axes)):
        return None
    cells = counted(store, y, x, *axes)
    how = {"outcome": y, "x": x, "axes": axes, "level": level}
    whole = attempt(continuous, cells, measure="axes-moderation", **how)
    drawn = whole
    if isinstance(whole, AxesModeration):
        names = {"first": axes[0], "second": axes[1], "slope_of": x, "level": level}
        drawn = attempt(surface, cells, measure="surface", model=whole.model, **names)
    split = moderation(store, question, QUADRANTS, level=level).change
    return Uncut(split=split, whole=whole, surface=drawn)


def misplaced_answer(found: Misplacement | Refusal) -> Said:
    """How many may be elsewhere, then how precise each axis is."""
    if isinstance(found, Refusal):
        return (found,)
    facts = {**found.overall.line.facts, "near": found.near}
    facts["share"] = found.near / max(found.n, 1)
    return (Line("answer-misplaced", facts), *map(_axis, found.axes))


def uncut_answer(found: Uncut, level: float) -> Said:
    """Whether both analyses agree, or why one could not be made."""
    if isinstance(found.whole, Refusal):
        return (found.whole,)
    if isinstance(found.split, Refusal):
        return (found.split,)
    tests = {"split": found.split, "whole": found.whole.change}
    told = ["yes" if test.p < 1 - level else "open" for test in tests.values()]
    facts: dict[str, Fact] = {"both": "-".join(told)}
    facts |= zip("yxab", map(Name, found.whole.of), strict=False)
    for name, test in tests.items():
        facts |= {f"{name}_p": test.p, f"{name}_f": test.statistic}
        facts[f"{name}_n"] = test.n
    return (Line("answer-uncut", {**facts, "n_missing": found.whole.n_missing}),)


def _axis(found: AxisError) -> Line:
    facts: dict[str, Fact] = {"axis": Name(found.of), "alpha": found.alpha.value}
    facts |= {"error": found.error, "cut": found.cut, "near": found.near}
    facts |= {"n": found.misplaced.n, "chance": found.misplaced.value}
    return Line("honesty-axis", facts)


def _items(store: Store, axis: str) -> tuple[str, ...]:
    scales = store.study.scales
    return scales[axis].items if axis in scales else (axis,)


def _axes(chosen: Quadrants) -> tuple[str, str]:
    return chosen.search, chosen.decision
