"""Covariates in classes, so that respondents who are alike can be compared."""

from __future__ import annotations

from dataclasses import replace
from math import prod

from analysis.errors import StudyError
from analysis.line import Line
from analysis.questions.rules import cuts_of
from analysis.scales import Bands, Defined, Score, definition
from analysis.store import Store
from analysis.study.model import Question

MOST_STRATA = 27  # combinations of covariates that are told apart
WAYS = {"middle": 3, "half": 2}  # how scores are cut, and in how many classes


def strata_of(
    store: Store, question: Question
) -> tuple[dict[str, Defined], tuple[Line, ...]]:
    """Each covariate in classes; or none of them, and why.

    A group has its levels. A score has thirds, or halves where thirds of all make
    too many combinations; its edges rest on everybody.
    """
    own = (question.predictor, question.outcome)
    named = [name for name in question.covariates if name not in own]
    if not named:
        return {}, (Line("multiverse-without-covariates"),)
    groups = [store.study.groups[it] for it in named if it in store.study.groups]
    scores = [it for it in named if it not in store.study.groups]
    room = MOST_STRATA / prod(len(group.levels) for group in groups)
    way = next((it for it, size in WAYS.items() if size ** len(scores) <= room), None)
    if way is None:
        return {}, (Line("multiverse-covariates-many", {"most": MOST_STRATA}),)
    try:
        made = {name: _classes(store, name, at, way) for at, name in enumerate(named)}
    except StudyError:
        return {}, (Line("multiverse-covariates-unanswered"),)
    return made, ()


def class_of(band: int) -> int:
    """The class of a place among edges: who is on an edge is below it."""
    return band // 2


def _classes(store: Store, name: str, place: int, way: str) -> Defined:
    own = replace(definition(store.study, name), name=f"covariate{place}")
    if not isinstance(own, Score):
        return own
    cells = store.everybody().cells(own)
    cut = cuts_of(cells.column(own.name), cells.n, [way], {})[way]
    return Bands(name=own.name, score=own, edges=tuple(sorted(set(cut))))
