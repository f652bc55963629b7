"""The answers of a study over the variables of a link and of all that is live."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from analysis.cells import Cells, gather
from analysis.errors import ChangedDefinitionError, raise_all
from analysis.inference.curve import curve
from analysis.inference.split import assign
from analysis.line import Name
from analysis.sharing.plan import MISSING, Base, Table, Variable, tabulate
from analysis.sharing.record import Record, digest
from analysis.sharing.states import Plan
from analysis.store import Store
from analysis.study.model import LEVELS, QUADRANTS, Study

ANSWERED = "answered"  # the one level of a score that need only be known


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Both scores of the question per combination, with where each belongs.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), predictor and outcome; nan where missing.
    where : Table
        The same cells over the variables, in the same order.
    variables : tuple of Variable
        Those of the link, without those of what is live.
    """

    cells: Cells
    where: Table
    variables: tuple[Variable, ...]

    @property
    def table(self) -> Table:
        """Respondents per combination of the variables alone."""
        return tabulate(self.where.variables, self.where.places, self.where.n)

    def everybody(self) -> Base:
        """Who has all that the link tells of: the one missing rule of its entries."""
        return Base.of({it.key: it.levels for it in self.variables})

    def within(self, bases: Sequence[Base]) -> Iterator[Cells]:
        """The scores of each base."""
        for inside in self.where.incidence(bases):
            yield _part(self.cells, inside)

    def digests(self, bases: Sequence[Base]) -> dict[Base, str]:
        """A fingerprint of the scores of each base."""
        return dict(zip(bases, map(digest, self.within(bases)), strict=True))


def count(store: Store, plan: Plan, live: Sequence[Record]) -> Counted:
    """Count a study as a link and those that are live need it.

    Raises
    ------
    ChangedDefinitionError
        What a live link shows is defined otherwise now.
    TooFewAnswersError
        Nobody has a score on an axis, or on the question.
    """
    study = store.study
    question = study.question
    if question is None:
        raise KeyError("question")
    before = [it for record in live for it in record.table.variables]
    raise_all(_changed(study, before))
    own = tuple(_variables(store, plan, before))
    union = tuple(dict.fromkeys([*own, *before]))
    scores = dict.fromkeys([question.predictor, question.outcome])
    names = dict.fromkeys([*scores, *(n for it in union for n in _columns(study, it))])
    whole = _whole(store.cells(*names))
    places = [_places(study, whole, it) for it in union]
    at = [whole.names.index(name) for name in (question.predictor, question.outcome)]
    return Counted(
        cells=_scores(whole, at),
        where=Table(variables=union, places=np.column_stack(places), n=whole.n),
        variables=own,
    )


def _variables(
    store: Store, plan: Plan, before: Sequence[Variable]
) -> Iterator[Variable]:
    """What the entries of a link are split by, and the scores they need."""
    study, question = store.study, store.study.question
    for score in (question.predictor, question.outcome):
        yield Variable(name=score, levels=(ANSWERED,), answered=True)
    names = dict.fromkeys(filter(None, [plan.organisation, *plan.filters]))
    for name in names:
        yield Variable(name=name, levels=tuple(study.groups[name].levels))
    if study.quadrants is not None and set(plan.pages) & {QUADRANTS, "organisation"}:
        cuts = store.cuts()
        yield Variable(
            name=QUADRANTS,
            levels=LEVELS,
            cut=(cuts.search, cuts.decision),
            ties=cuts.ties,
            answered=True,
        )
    if "answer" in plan.pages:
        yield _bins(store, plan, before)


def _bins(store: Store, plan: Plan, before: Sequence[Variable]) -> Variable:
    """The bins of the curve: the same in every state, and in every live link."""
    question = store.study.question
    same = [it for it in before if it.name == question.predictor and it.cut]
    if same:
        return same[0]
    found = curve(store.cells(question.predictor, question.outcome), plan.bins)
    edges = tuple(it.low for it in found.bins[1:])
    levels = tuple(str(place) for place in range(1, len(edges) + 2))
    return Variable(name=question.predictor, levels=levels, cut=edges, answered=True)


def _changed(
    study: Study, before: Sequence[Variable]
) -> Iterator[ChangedDefinitionError]:
    for it in before:
        group = study.groups.get(it.name)
        if it.name == QUADRANTS:
            known = study.quadrants is not None
        elif group is None:
            known = it.name in study.scores
        else:
            known = tuple(group.levels) == it.levels
        if not known:
            yield ChangedDefinitionError(name=Name(it.name))


def _columns(study: Study, variable: Variable) -> tuple[str, ...]:
    axes = study.quadrants
    if variable.name == QUADRANTS and axes is not None:
        return axes.search, axes.decision
    return (variable.name,)


def _places(study: Study, whole: Cells, variable: Variable) -> np.ndarray:
    """The place of each cell's level."""
    columns = [whole.column(name) for name in _columns(study, variable)]
    unknown = np.isnan(columns).any(axis=0)
    if variable.name == QUADRANTS:
        axes = _scores(whole, [whole.names.index(n) for n in _columns(study, variable)])
        place = assign(axes, variable.cut, variable.ties)  # type: ignore[arg-type]
    elif variable.cut:
        place = np.searchsorted(variable.cut, np.nan_to_num(columns[0]))
    elif variable.name in study.groups:
        place = np.nan_to_num(columns[0]).astype(int)
    else:
        place = np.zeros(len(whole.n), dtype=int)
    return np.where(unknown, MISSING, place)


def _whole(cells: Cells) -> Cells:
    """The cells with those that miss a value."""
    left = cells.incomplete
    if left is None:
        return cells
    return Cells(
        names=cells.names,
        values=np.vstack([cells.values, left.values]),
        n=np.concatenate([cells.n, left.n]),
        weight=np.concatenate([cells.weight, left.weight]),
        weight_squared=np.concatenate([cells.weight_squared, left.weight_squared]),
        levels=cells.levels,
    )


def _scores(cells: Cells, at: Sequence[int]) -> Cells:
    return Cells(
        names=tuple(cells.names[i] for i in at),
        values=cells.values[:, at],
        n=cells.n,
        weight=cells.weight,
        weight_squared=cells.weight_squared,
    )


def _part(cells: Cells, inside: np.ndarray) -> Cells:
    """Respondents of some cells, counted again."""
    sums = (cells.n, cells.weight, cells.weight_squared)
    return gather(cells.names, cells.values[inside], *(it[inside] for it in sums))
