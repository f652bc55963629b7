"""Which columns of a study may be asked about, and which stand beside which."""

from __future__ import annotations

from analysis.questions.known import limits
from analysis.study.model import QUADRANTS, Study


def columns(study: Study) -> tuple[str, ...]:
    """Everything a question can be about: scales, groups, quadrants, items."""
    return tuple(dict.fromkeys((*study.scales, *groups(study), *study.scores)))


def groups(study: Study) -> tuple[str, ...]:
    """What a question may be repeated inside of."""
    split = (QUADRANTS,) if study.quadrants is not None else ()
    return (*split, *study.groups)


def comparable(study: Study) -> dict[str, tuple[str, ...]]:
    """Each score with those on the same answer scale; one without any is left out."""
    by_limits: dict[tuple[float, float], list[str]] = {}
    for name in study.scores:
        low, high = limits(study, name)
        if low is not None and high is not None:
            by_limits.setdefault((low, high), []).append(name)
    return {
        name: tuple(other for other in names if other != name)
        for names in by_limits.values()
        for name in names
        if len(names) > 1
    }


def beginning(study: Study) -> tuple[str, str] | None:
    """The question to begin with: the study's own, else its first two columns."""
    if study.question is not None:
        return study.question.outcome, study.question.predictor
    first, second, *_ = (*columns(study), "", "")
    return (first, second) if second else None


def sort(study: Study, name: str) -> str:
    """What kind of thing a column is, by its word: scale, group, item, or none."""
    held = {"scale": study.scales, "group": study.groups, "item": study.items}
    return next((kind for kind, of in held.items() if name in of), "none")
