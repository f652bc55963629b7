"""How respondents fall in quadrants, and how they would under another rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import get_args

import numpy as np

from analysis.cells import Cells
from analysis.errors import StudyError, TooFewAnswersError
from analysis.inference.attempt import attempt
from analysis.inference.curve import density as density_of
from analysis.inference.shares import quadrant_shares, shares
from analysis.inference.split import assign, counts, moved
from analysis.questions.counted import counted
from analysis.results import Density, QuadrantShares, Refusal, Share
from analysis.store import Store
from analysis.study.model import QUADRANTS, Quadrants, Study, Ties

RULES = ("median", "mean", "midpoint")


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """The quadrants under one rule, and who would be elsewhere."""

    cut: str
    ties: Ties
    cuts: tuple[float, float]
    counts: tuple[int, int, int, int]  # ll, lh, hl, hh
    moved: int  # against the rule chosen
    n: int  # respondents with a score on both axes
    chosen: bool


def found(store: Store, level: float = 0.95) -> QuadrantShares | Refusal:
    """The four shares with the cuts and those on the line.

    Raises
    ------
    KeyError
        The study has no quadrants.
    """
    axes = _axes(store.study)
    try:
        cuts, cells = store.cuts(), store.cells(QUADRANTS)
    except StudyError as fault:
        lines = fault.lines
        return Refusal(
            measure="quadrants", of=axes, lines=lines, n=0, n_missing=store.n
        )
    return attempt(
        quadrant_shares,
        cells,
        measure="quadrants",
        of=axes,
        cuts=(cuts.search, cuts.decision),
        tied=(cuts.tied_search, cuts.tied_decision),
        n_out=cuts.n_out,
        ties=cuts.ties,
        level=level,
    )


def density(store: Store) -> Density | Refusal:
    """Respondents in a grid over both axes."""
    return attempt(density_of, store.cells(*_axes(store.study)), measure="density")


def per_level(
    store: Store, group: str, level: float = 0.95
) -> Mapping[str, tuple[Share, ...] | Refusal]:
    """The quadrants inside each level of a group."""
    cells = counted(store, QUADRANTS, group)
    return {
        name: attempt(shares, part, measure="share", level=level)
        for name, part in cells.by(group).items()
    }


def alternatives(store: Store) -> tuple[Alternative, ...]:
    """Every rule for the cut with every rule for ties, beside the one chosen.

    A midpoint needs the limits of the answers; without them it is left out. There
    are no rules where nobody has a score on an axis.
    """
    now = store.study.quadrants
    if now is None:
        raise KeyError(QUADRANTS)
    cells = store.cells(*_axes(store.study))
    try:
        here = assign(cells, _cuts(store, now), now.ties)
        return _beside(store, now, cells, here)
    except TooFewAnswersError:
        return ()


def _beside(
    store: Store, now: Quadrants, cells: Cells, here: np.ndarray
) -> tuple[Alternative, ...]:
    rows = []
    for other in _rules(store.study, now):
        cuts = _cuts(store, other)
        there = assign(cells, cuts, other.ties)
        one = Alternative(
            cut=other.cut if isinstance(other.cut, str) else "fixed",
            ties=other.ties,
            cuts=cuts,
            counts=counts(cells, there),
            moved=moved(cells, here, there),
            n=cells.total,
            chosen=(other.cut, other.ties) == (now.cut, now.ties),
        )
        rows.append(one)
    return tuple(rows)


def _rules(study: Study, now: Quadrants) -> Iterator[Quadrants]:
    known = [rule for rule in RULES if rule != "midpoint" or _has_limits(study, now)]
    cuts = known if now.cut in known else [now.cut, *known]
    for cut in cuts:
        for ties in get_args(Ties):
            yield replace(now, cut=cut, ties=ties)  # type: ignore[arg-type]


def _has_limits(study: Study, now: Quadrants) -> bool:
    axes = (now.search, now.decision)
    items = [i for axis in axes for i in _items(study, axis)]
    return all(end is not None for item in items for end in study.limits(item))


def _items(study: Study, axis: str) -> tuple[str, ...]:
    return study.scales[axis].items if axis in study.scales else (axis,)


def _cuts(store: Store, rule: Quadrants) -> tuple[float, float]:
    cuts = store.defined(replace(store.study, quadrants=rule)).cuts()
    return cuts.search, cuts.decision


def _axes(study: Study) -> tuple[str, str]:
    if study.quadrants is None:
        raise KeyError(QUADRANTS)
    return study.quadrants.search, study.quadrants.decision
