"""All that a study measures of its question, as one mapping.

The ``results`` command, an export and a test read this; each page asks only for
the part it shows.
"""

from __future__ import annotations

from collections.abc import Mapping

from analysis.questions import honesty, key, quadrants, robust
from analysis.questions.inside import board
from analysis.questions.organisations import each_against_the_rest, means
from analysis.questions.scales import reliabilities, scores, structures
from analysis.store import Store
from analysis.study.model import QUADRANTS


def everything(store: Store, level: float = 0.95) -> dict[str, object]:
    """Each part of the study under its own name; what it lacks is left out."""
    study = store.study
    found: dict[str, object] = {"n": store.n, "level": level}
    found["scores"] = scores(store, level)
    found["reliability"] = reliabilities(store, level)
    found["structure"] = structures(store, level)
    if study.quadrants is not None:
        found["quadrants"] = quadrants.found(store, level)
        found["quadrants_elsewhere"] = quadrants.alternatives(store)
        found["misplaced"] = honesty.misplaced(store, level)
    if study.question is not None:
        found["question"] = _question(store, level)
        found["robustness"] = robust.agreements(store, study.question, level)
    if study.hypotheses:
        rows = board(store, level)
        found["hypotheses"] = tuple(row.verdict for row in rows)
        found["hypotheses_inside"] = {
            row.verdict.hypothesis.id: row.inside for row in rows
        }
    return found


def _question(store: Store, level: float) -> Mapping[str, object]:
    study = store.study
    question = study.question
    split = [QUADRANTS] if study.quadrants is not None else []
    groups = [*split, *study.groups]
    outcome = question.outcome  # type: ignore[union-attr]
    return {
        "overall": key.ask(store, question, level),
        "also": key.beside(store, question, level),
        "within": {g: key.within(store, question, g, level) for g in groups},
        "means": {g: means(store, outcome, g, level) for g in groups},
        "moderation": {
            g: key.moderation(store, question, g, level=level) for g in split
        },
        "moderation_adjusted": {
            g: key.moderation(store, question, g, question.covariates, level)
            for g in split
            if question.covariates
        },
        "ordinal": {
            g: key.ordinal_moderation(store, question, g, level) for g in split
        },
        "against_the_rest": {
            g: each_against_the_rest(store, question, g, level) for g in study.groups
        },
    }
