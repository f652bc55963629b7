"""The picture that fits columns: a curve, means per group, or a table of counts."""

from __future__ import annotations

from analysis.charts import crosstab, curve, intervals
from analysis.questions import explore
from analysis.questions.known import LEVELLED, Column, Known, divides
from analysis.results import Curve, Refusal
from pages.parts.asked import Asked
from pages.parts.caches import remember
from pages.parts.link import titled
from pages.parts.present import Table, look, picture, refuse, table

Shown = tuple[str | None, Table | None]


def of(known: Known, asked: Asked) -> Shown:
    """A picture of the columns and its table."""
    if known.repeated:
        return _answers(known, asked)
    outcome, other = known.columns
    if all(column.kind != "number" for column in known.columns):
        return _counts(outcome, other, asked)
    if divides(other):
        return _means(outcome.name, other.name, asked)
    if outcome.kind in LEVELLED:
        return _means(other.name, outcome.name, asked)
    return _curve(outcome.name, other.name, asked)


def _counts(outcome: Column, other: Column, asked: Asked) -> Shown:
    """A bar per answer of the one, divided by answers of the other."""
    say, shown = asked.say, look(asked.study, asked.say)
    found = remember(
        explore.crossed, asked.store, asked.choices, other.name, outcome.name
    )
    if isinstance(found, Refusal):
        return None, None  # the answer has said why
    beside = table(crosstab.table, found, say)
    if not crosstab.fits(found):
        return None, beside
    ordered = outcome.kind != "group"
    return picture(crosstab.crosstab, found, shown, ordered=ordered), beside


def _curve(outcome: str, other: str, asked: Asked) -> Shown:
    say = asked.say
    found = asked.find(explore.line, other, outcome)
    if not isinstance(found, Curve):
        refuse(found.lines, say)
        return None, None
    curves = {say("label-everybody"): found}
    shown = look(asked.study, say)
    return picture(curve.curve, curves, shown), table(curve.table, curves, say)


def _means(score: str, group: str, asked: Asked) -> Shown:
    say, axis = asked.say, asked.say.title(score)
    parts = asked.find(explore.means, score, group)
    named = titled(parts, group, say)
    shown = look(asked.study, say)
    drawn = picture(intervals.intervals, named, shown, axis=axis)
    return drawn, table(intervals.table, named, say, axis)


def _answers(known: Known, asked: Asked) -> Shown:
    say, axis = asked.say, asked.say("label-mean")
    names = tuple(column.name for column in known.columns)
    parts = asked.find(explore.means_of, names)
    named = {say.title(name): part for name, part in parts.items()}
    shown = look(asked.study, say)
    drawn = picture(intervals.intervals, named, shown, axis=axis)
    return drawn, table(intervals.table, named, say, axis)
