"""Scores and groups as data: what is summed and what counts as missing.

Nothing is computed here; ``store`` reads these definitions, so that every engine
gives the same cells.
"""

from __future__ import annotations

from dataclasses import dataclass

from analysis.study.model import Code, Study


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How a column of raw codes becomes an answer.

    A code is an answer when it is not in ``missing`` and lies within ``low`` and
    ``high`` (where given). With ``reverse`` the answer is low + high - code.
    """

    column: str
    low: float | None
    high: float | None
    missing: tuple[Code, ...]
    reverse: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The mean of the answered items, missing below ``least`` answers.

    It is the sum of the answers divided by their number, one division of two
    exact numbers: two scores that are equal on paper are equal in the machine.
    With ``weights``, whole numbers from 1, one per answer, both are weighted sums;
    ``least`` counts answers still.
    """

    name: str
    answers: tuple[Answer, ...]
    least: int
    weights: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bands:
    """Where a score lies among rising edges: 0 below the first, 1 on it, 2 above it.

    And so on: k edges make 2 k + 1 places, so that every rule for where to cut at
    one of them, and for who stands on it, can be read from the same count.
    """

    name: str
    score: Score
    edges: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Whether a respondent gave the same code everywhere: 1, else 0.

    Codes as they stand, before any is reversed; who left one of the answers out is
    0. Never missing, but for who has no usable weight.
    """

    name: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """The level of a group a respondent belongs to; any other code is missing."""

    name: str
    column: str
    levels: tuple[str, ...]


Defined = Score | Bands | Alike | Membership


def answer(study: Study, item: str) -> Answer:
    """How an item of the study is read."""
    low, high = study.limits(item)
    return Answer(
        column=study.items[item].column,
        low=low,
        high=high,
        missing=study.missing_of(item),
        reverse=study.items[item].reverse,
    )


def definition(study: Study, name: str) -> Score | Membership:
    """What an id stands for: a scale, an item (a score of one) or a group.

    Raises
    ------
    KeyError
        The study has no scale, item or group of that name.
    """
    if name in study.scales:
        scale = study.scales[name]
        answers = tuple(answer(study, item) for item in scale.items)
        return Score(name=name, answers=answers, least=scale.least)
    if name in study.groups:
        group = study.groups[name]
        return Membership(name=name, column=group.column, levels=tuple(group.levels))
    if name in study.items:
        return Score(name=name, answers=(answer(study, name),), least=1)
    raise KeyError(name)
