"""The answers of a study over the variables of a link and of all that is live."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from analysis.cells import Cells, gather
from analysis.errors import raise_all
from analysis.inference.curve import curve
from analysis.inference.split import assign
from analysis.line import Name
from analysis.sharing.faults import ChangedDefinitionError, NoKeyQuestionError
from analysis.sharing.plan import MISSING, Base, Table, Variable, tabulate
from analysis.sharing.record import digest
from analysis.sharing.rules import NEARLY_ALL
from analysis.sharing.states import Plan
from analysis.store import Store
from analysis.study.model import LEVELS, QUADRANTS, Question, Study

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
    """

    cells: Cells
    where: Table

    @property
    def table(self) -> Table:
        """Respondents per combination of the variables alone."""
        return tabulate(self.where.variables, self.where.places, self.where.n)

    def within(self, bases: Sequence[Base]) -> Iterator[Cells]:
        """The scores of each base."""
        for inside in self.where.incidence(bases):
            yield _part(self.cells, inside)

    def digests(self, bases: Sequence[Base]) -> dict[Base, str]:
        """A fingerprint of the scores of each base."""
        return dict(zip(bases, map(digest, self.within(bases)), strict=True))

    def alike(self, bases: Sequence[Base]) -> frozenset[Base]:
        """Those of which nearly everybody has the same outcome."""
        outcome = self.cells.values[:, 1]
        answers, place = np.unique(outcome, return_inverse=True)
        n = np.where(np.isnan(outcome), 0, self.where.n)
        gave = np.zeros((len(outcome), len(answers)))
        gave[np.arange(len(outcome)), place] = n
        each = self.where.incidence(bases) @ gave
        most, all_ = each.max(axis=1, initial=0), each.sum(axis=1)
        found = (all_ > 0) & (most >= NEARLY_ALL * all_)
        return frozenset(it for it, one in zip(bases, found, strict=True) if one)


def count(store: Store, variables: Sequence[Variable]) -> Counted:
    """Count a study over the variables of a link and of those that are live.

    Raises
    ------
    TooFewAnswersError
        Nobody has a score on an axis, or on the question.
    """
    study, question = store.study, asked(store.study)
    scores = (question.predictor, question.outcome)
    needed = (name for it in variables for name in _columns(study, it))
    whole = _whole(store.cells(*dict.fromkeys([*scores, *needed])))
    places = [_places(study, whole, it) for it in variables]
    where = Table(variables=tuple(variables), places=np.column_stack(places), n=whole.n)
    return Counted(cells=_columns_of(whole, scores), where=where)


def variables(
    store: Store, plan: Plan, before: Sequence[Variable] = ()
) -> tuple[Variable, ...]:
    """What the entries of a link are split by, and the scores they need.

    Parameters
    ----------
    before : sequence of Variable
        Those of what is live.

    Raises
    ------
    ChangedDefinitionError
        What a live link shows is defined otherwise now; all are told at once.
    """
    raise_all(_changed(store.study, before))
    return tuple(_variables(store, plan, before))


def everybody(variables: Sequence[Variable]) -> Base:
    """Who has all that a link tells of: the one missing rule of its entries."""
    return Base.of({it.key: it.levels for it in variables})


def asked(study: Study) -> Question:
    """The question of a study.

    Raises
    ------
    NoKeyQuestionError
        It has none.
    """
    if study.question is None:
        raise NoKeyQuestionError
    return study.question


def _variables(
    store: Store, plan: Plan, before: Sequence[Variable]
) -> Iterator[Variable]:
    study, question = store.study, asked(store.study)
    for score in dict.fromkeys([question.predictor, question.outcome]):
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
    if "answer" in plan.pages and (bins := _bins(store, plan, before)).cut:
        yield bins


def _bins(store: Store, plan: Plan, before: Sequence[Variable]) -> Variable:
    """The bins of the curve: the same in every state, and in every live link.

    Without a cut where everybody has the same score: that is no curve.
    """
    question = asked(store.study)
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
        axes = _columns_of(whole, _columns(study, variable))
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
    return replace(
        cells,
        values=np.vstack([cells.values, left.values]),
        n=np.concatenate([cells.n, left.n]),
        weight=np.concatenate([cells.weight, left.weight]),
        weight_squared=np.concatenate([cells.weight_squared, left.weight_squared]),
        n_missing=0,
        incomplete=None,
    )


def _columns_of(cells: Cells, names: Sequence[str]) -> Cells:
    """Some columns, cell by cell."""
    return replace(
        cells, names=tuple(names), values=np.column_stack([*map(cells.column, names)])
    )


def _part(cells: Cells, inside: np.ndarray) -> Cells:
    """Respondents of some cells, counted again."""
    sums = (cells.n, cells.weight, cells.weight_squared)
    return gather(cells.names, cells.values[inside], *(it[inside] for it in sums))
