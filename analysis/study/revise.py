"""Hypotheses added, changed or taken away after the answers are there.

Whatever comes in then is exploratory and has its date, so that nothing can pose as
planned that was not; what it was before, a plan among them, is kept in the study.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

from analysis.study.check import check
from analysis.study.faults import Faults
from analysis.study.model import Former, Hypothesis, Study


def add(study: Study, draft: Hypothesis, today: date) -> Study:
    """The study with one hypothesis more.

    Raises
    ------
    StudyError
        What is wrong with the hypothesis, all at once.
    """
    made = _later(draft, today)
    return _sound(replace(study, hypotheses=(*study.hypotheses, made)), made)


def change(study: Study, id: str, draft: Hypothesis, today: date) -> Study:
    """The study with another wording or content of a hypothesis, in its place.

    The same content again changes nothing, so a plan stays a plan.

    Raises
    ------
    StudyError
        As ``add``.
    """
    old = _of(study, id)
    if replace(draft, status=old.status, date=old.date) == old:
        return study
    made = _later(draft, today)
    others = tuple(made if one.id == id else one for one in study.hypotheses)
    return _sound(_kept(replace(study, hypotheses=others), old, today), made)


def remove(study: Study, id: str, today: date) -> Study:
    """The study without a hypothesis, which stays told as a former one."""
    old = _of(study, id)
    others = tuple(one for one in study.hypotheses if one.id != id)
    return _kept(replace(study, hypotheses=others), old, today)


def free(study: Study) -> str:
    """An id that no hypothesis has or had: E1, E2, …"""
    used = {one.id for one in (*study.hypotheses, *study.former_hypotheses)}
    number = 1
    while f"E{number}" in used:
        number += 1
    return f"E{number}"


def _of(study: Study, id: str) -> Hypothesis:
    return next(one for one in study.hypotheses if one.id == id)


def _later(draft: Hypothesis, today: date) -> Hypothesis:
    return replace(draft, status="exploratory", date=today.isoformat())


def _kept(study: Study, old: Hypothesis, today: date) -> Study:
    former = Former(**asdict(old), until=today.isoformat())
    return replace(study, former_hypotheses=(*study.former_hypotheses, former))


def _sound(study: Study, made: Hypothesis) -> Study:
    """The study, unless something is wrong with it."""
    faults = Faults()
    for key in ("id", "text"):
        if not any(_said(made, key)):
            place = f"hypotheses.{made.id or '?'}.{key}"
            faults.add("hypothesis-needs", place, kind=made.kind)
    check(study, faults)
    faults.raise_all()
    return study


def _said(made: Hypothesis, key: str) -> list[str]:
    told = [made.id] if key == "id" else list(made.text.values())
    return [text for text in told if text.strip()]
