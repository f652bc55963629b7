"""A question of the researcher's own: the procedure that fits, run on its columns.

``fitting`` tells what may be chosen instead; ``per_level`` repeats a procedure inside
each level of a group and tests whether the levels differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from analysis.cells import Cells
from analysis.errors import TooFewAnswersError
from analysis.inference import equality, tables
from analysis.inference.attempt import attempt
from analysis.inference.curve import curve
from analysis.inference.description import describe_by
from analysis.inference.procedure import Kind, Procedure
from analysis.questions.counted import counted
from analysis.questions.key import change, fit
from analysis.questions.known import LEVELLED, TWO, Column, Known, as_group
from analysis.questions.procedures import PROCEDURES, prepared, wanted
from analysis.results import Comparison, Curve, Description, Estimate, Refusal
from analysis.results.power import Detectable
from analysis.results.tables import Crossed
from analysis.store import Store
from analysis.study.model import Study

CORRELATIONS = ("spearman", "pearson", "kendall")  # that can be tested as equal
MEANS = ("two-groups", "groups")  # subjects whose interaction can be tested
TABLED = 12  # answers: more cannot be counted one by one in a table
REPEATED = "repeated"
ELSEWHERE = ("power", "description")  # subjects that are no answer to a question
SEEN = {
    **dict.fromkeys(("spearman", "pearson", "kendall", "gamma"), "correlation"),
    **dict.fromkeys(("welch-t", "student-t", "mann-whitney"), "two-groups"),
    **dict.fromkeys(("welch", "anova", "kruskal-wallis"), "groups"),
    **dict.fromkeys(("paired-t", "signed-rank"), "paired"),
    **dict.fromkeys(("chi-square", "g-test", "fisher"), "table"),
    "logistic": "two-groups",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a procedure found, and what tells more where it found a difference."""

    procedure: str
    columns: tuple[str, ...]
    result: object  # a result, several, or a Refusal
    then: Mapping[str, object]  # by procedure


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """A procedure inside each level of a group, and whether the levels differ."""

    group: str
    procedure: str
    parts: Mapping[str, object]  # a result or a Refusal per level
    test: str  # "equality", "moderation", or "none" where there is no such test
    differ: Comparison | Refusal | None


def run(
    store: Store,
    procedure: str,
    columns: Sequence[str],
    then: Sequence[str] = (),
    level: float = 0.95,
) -> Found:
    """A procedure on the columns in its order, or why it cannot be."""
    result, *more = (_run(store, one, columns, level) for one in (procedure, *then))
    return Found(
        procedure=procedure,
        columns=tuple(columns),
        result=result,
        then=dict(zip(then, more, strict=True)),
    )


def per_level(
    store: Store,
    procedure: str,
    columns: Sequence[str],
    group: str,
    level: float = 0.95,
) -> Parted:
    """The same inside each level of a group.

    Correlations are tested as equal on Fisher's z; of a score over groups the
    interaction with the group is tested. For others no such test is offered, nor
    where levels with an order are the outcome: they have no means.
    """
    chosen = PROCEDURES[procedure]
    cells = prepared(counted(store, *columns, group), chosen)
    parts = {
        name: attempt(chosen.run, part, measure=procedure, level=level)
        for name, part in cells.by(group).items()
    }
    test, differ = "none", None
    if procedure in CORRELATIONS:
        test, differ = "equality", attempt(equality.equality, parts, measure="equality")
    elif chosen.subject in MEANS and columns[0] not in cells.levels:
        outcome, other = columns
        small = fit(cells, outcome, [other, group], level)
        large = fit(cells, outcome, [other, group, (other, group)], level)
        test, differ = "moderation", change(small, large, level)
    return Parted(
        group=group, procedure=procedure, parts=parts, test=test, differ=differ
    )


def effects(found: Parted) -> dict[str, Estimate | Refusal]:
    """The effect per level, for a picture; empty where they have none in common."""
    made = {name: _effect(part) for name, part in found.parts.items()}
    kinds = {one.measure for one in made.values() if isinstance(one, Estimate)}
    known = {k: one for k, one in made.items() if one is not None}
    return known if len(kinds) == 1 and len(known) == len(made) else {}


def fitting(study: Study, known: Known) -> dict[str, tuple[str, ...]]:
    """Every procedure that the columns fit, with the columns in its order."""
    offered = (one for one in PROCEDURES.values() if _answers(one, known))
    ordered = ((one.id, _order(one, known.columns)) for one in offered)
    return {id: columns for id, columns in ordered if columns is not None}


def detectable(
    store: Store, procedure: str, columns: Sequence[str], level: float = 0.95
) -> Detectable | Refusal | None:
    """The smallest effect these respondents could have shown; None where unknown.

    Of a logistic regression it is how far the two answers lie apart on the score.
    """
    kind = SEEN.get(procedure)
    if kind is None:
        return None
    order = columns[::-1] if procedure == "logistic" else columns
    return _run(store, f"detectable-{kind}", order, level)  # type: ignore[return-value]


def line(store: Store, x: str, y: str, level: float = 0.95) -> Curve | Refusal:
    """Binned means of one score along another, with the line."""
    return attempt(curve, counted(store, x, y), measure="curve", level=level)


def lines(
    store: Store, x: str, y: str, group: str, level: float = 0.95
) -> dict[str, Curve | Refusal]:
    """The same per level of a group."""
    return {
        name: attempt(curve, part, measure="curve", level=level)
        for name, part in counted(store, x, y, group).by(group).items()
    }


def means(
    store: Store, score: str, group: str, level: float = 0.95
) -> dict[str, Estimate | Refusal]:
    """The mean of a score per level of a group, or of a yes or no."""
    found = described(store, score, group, level)
    return {name: mean(part) for name, part in found.items()}


def described(
    store: Store, score: str, group: str, level: float = 0.95
) -> dict[str, Description | Refusal]:
    """A score per level of a group, or of a yes or no."""
    cells = as_group(counted(store, score, group), group)
    return describe_by(cells, group, level=level)


def means_of(
    store: Store, columns: Sequence[str], level: float = 0.95
) -> dict[str, Estimate | Refusal]:
    """The mean of each of several answers, of the respondents who gave them all."""
    cells = replace(counted(store, *columns), incomplete=None)
    described = PROCEDURES["description"].run
    return {
        name: mean(
            attempt(described, cells.pick(name), measure="description", level=level)
        )
        for name in columns
    }


def crossed(store: Store, rows: str, columns: str) -> Crossed | Refusal:
    """Respondents per level of two columns, for a picture."""
    return attempt(_crossed, counted(store, rows, columns), measure="crossed")


def mean(found: Description | Refusal) -> Estimate | Refusal:
    """A mean as an estimate, for a picture."""
    if isinstance(found, Refusal):
        return found
    return Estimate(
        measure="mean",
        of=(found.of,),
        value=found.mean,
        interval=found.mean_interval,
        n=found.n,
        n_missing=found.n_missing,
        method="student",
    )


def _run(store: Store, procedure: str, columns: Sequence[str], level: float) -> object:
    chosen = PROCEDURES[procedure]
    cells = prepared(counted(store, *columns), chosen)
    return attempt(chosen.run, cells, measure=procedure, level=level)


def _crossed(cells: Cells) -> Crossed:
    found = tables.counts(cells).occupied()
    if not found.total:
        raise TooFewAnswersError(found=0, needed=1)
    return Crossed(
        of=(found.of[0], found.of[1]),
        rows=found.levels[0],
        columns=found.levels[1],
        counts=tuple(map(tuple, found.n.tolist())),
        n=found.total,
        n_missing=found.n_missing,
    )


def _effect(part: object) -> Estimate | Refusal | None:
    if isinstance(part, Estimate | Refusal):
        return part
    effect = getattr(part, "effect", None)
    return None if effect is None else replace(effect, p=part.p)  # type: ignore[attr-defined]


def _answers(procedure: Procedure, known: Known) -> bool:
    same = (procedure.subject == REPEATED) == known.repeated
    answers = procedure.subject not in ELSEWHERE
    return same and answers and procedure.given == "cells"


def _order(procedure: Procedure, columns: tuple[Column, ...]) -> tuple[str, ...] | None:
    """The columns in an order that the procedure takes; theirs where that fits."""
    kinds = wanted(procedure, len(columns))
    if len(kinds) != len(columns):
        return None
    for order in permutations(columns) if len(columns) == TWO else (columns,):
        if all(k in _kinds(column) for k, column in zip(kinds, order, strict=True)):
            return tuple(column.name for column in order)
    return None


def _kinds(column: Column) -> set[Kind]:
    return set(_taken(column))


def _taken(column: Column) -> Iterator[Kind]:
    if column.kind in LEVELLED:
        yield "group"
    if column.kind != "group":
        yield "order"
    if column.kind not in LEVELLED:
        yield "number"
    if column.answers == TWO:
        yield from ("two", "yes-no")
    if column.kind != "number" and column.answers <= TABLED:
        yield "category"
