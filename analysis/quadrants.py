"""The split in four as data: which axes, where they are cut, what ties do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from analysis.scales import Score, definition
from analysis.study.model import Study, Ties


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One axis and its cut: a rule over all scores of the axis, or a number."""

    score: Score
    cut: Literal["median", "mean"] | float


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Four quadrants; a score above its cut is high, on it as ``ties`` says.

    The cut rests on everybody who has a score on that axis, also under a filter:
    a respondent does not change quadrant when others are filtered out.
    """

    search: Axis
    decision: Axis
    ties: Ties


def split(study: Study) -> Split:
    """The quadrants of the study as a definition.

    Raises
    ------
    KeyError
        The study has no quadrants.
    """
    chosen = study.quadrants
    if chosen is None:
        raise KeyError("quadrants")
    return Split(
        search=_axis(study, chosen.search, "search"),
        decision=_axis(study, chosen.decision, "decision"),
        ties=chosen.ties,
    )


def _axis(study: Study, name: str, which: str) -> Axis:
    chosen = study.quadrants.cut if study.quadrants else "median"
    score = definition(study, name)
    if not isinstance(score, Score):
        raise KeyError(name)
    if chosen == "midpoint":
        return Axis(score=score, cut=_midpoint(score))
    if isinstance(chosen, str):
        return Axis(score=score, cut=chosen)  # type: ignore[arg-type]
    return Axis(score=score, cut=float(chosen[which]))


def _midpoint(score: Score) -> float:
    """Halfway the limits of the answers, the same for each item or their mean."""
    limits = [(a.low, a.high) for a in score.answers]
    if any(low is None or high is None for low, high in limits):
        raise KeyError(score.name)  # reading study.toml has already told this
    return sum(low + high for low, high in limits) / (2 * len(limits))  # type: ignore[operator]
