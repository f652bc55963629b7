"""A view on the answers of a study: it counts, and shows no respondent.

In a study with weights a respondent without a usable one (missing, negative, no
number) has no scores and no level either, and counts as missing everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, Self, TypeVar

import pyarrow as pa

from analysis.cells import Cells, Moments
from analysis.errors import (
    AbsentColumnError,
    StudyError,
    UnknownFilterError,
    UnknownLevelError,
    raise_all,
)
from analysis.line import Name
from analysis.quadrants import Split, split
from analysis.results import AnswerCounts
from analysis.scales import Defined, answer, definition
from analysis.store.answers import count_answers
from analysis.store.cuts import Axes, Cuts, cuts, places
from analysis.store.engine import Engine
from analysis.store.memo import Memo
from analysis.store.moments import moments
from analysis.store.sources import hold, reach
from analysis.store.sql import At
from analysis.store.view import Asked, View
from analysis.study.model import LEVELS, QUADRANTS, Study

Found = TypeVar("Found")
Filters = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Store:
    """The answers of a study under a filter, as far as they may be counted.

    A store never changes: ``only`` and ``defined`` give another view on the same
    answers, and what one view has asked, no other asks again.
    """

    engine: Engine
    study: Study
    filters: Filters = ()
    memo: Memo = field(default_factory=Memo, compare=False, repr=False)

    @classmethod
    def of(cls, study: Study, table: pa.Table) -> Self:
        """A store on answers in memory, as ``intake`` reads them.

        Raises
        ------
        AbsentColumnError
            A column of the study is not among the answers; all are told at once.
        """
        return cls(hold(table), study).defined(study)

    @classmethod
    def open(cls, study: Study) -> Self:
        """A store on the answers where the study says they are.

        Parquet and engines are read in place, codes taken as they stand; any
        other file goes through ``intake``.

        Raises
        ------
        StudyError
            The answers cannot be reached or read; or a column is not there.
        """
        engine, read = reach(study)
        return cls(engine, read).defined(read)

    def defined(self, study: Study) -> Self:
        """The same answers with other definitions: another cut, other scales."""
        raise_all(
            AbsentColumnError(column=column)
            for column in _columns(study)
            if column not in self.engine.schema
        )
        return replace(self, study=study)

    def only(self, levels: Mapping[str, Sequence[str]]) -> Self:
        """The respondents who have one of these levels of each group.

        ``"quadrants"`` is a group here too. A group without levels filters
        nothing; a second filter on the same group narrows the first.

        Raises
        ------
        UnknownFilterError, UnknownLevelError
            The study has no such group or level; all are told at once.
        """
        raise_all(_unknown(self.study, levels))
        chosen = {group: set(of) for group, of in levels.items() if of}
        for group, before in self.filters:
            chosen[group] = chosen.get(group, set(before)) & set(before)
        filters = ((group, tuple(sorted(chosen[group]))) for group in sorted(chosen))
        return replace(self, filters=tuple(filters))

    def everybody(self) -> Self:
        """All respondents, whoever is filtered out here."""
        return replace(self, filters=())

    @property
    def n(self) -> int:
        """Respondents under the filter, whatever they answered."""
        view = self._view()
        return self._once("n", view, lambda: view.n)

    def cells(self, *names: str | Defined) -> Cells:
        """Respondents per combination of scales, items, groups or ``"quadrants"``.

        A definition may stand in the place of an id: one that the study does not
        have, such as a score with other weights.

        Raises
        ------
        KeyError
            The study has no scale, item or group of that name.
        """
        asked = tuple(self._definition(name) for name in names)
        names = tuple(it if isinstance(it, str) else it.name for it in names)
        if len(set(names)) < len(names):
            raise ValueError(names)
        view = self._view(*asked)
        return self._once(
            ("cells", names, asked), view, lambda: view.cells(names, asked)
        )

    def moments(
        self, *items: str, missing: Literal["listwise", "pairwise"] = "listwise"
    ) -> Moments:
        """Means and covariances of items, reversed where the study says so.

        Raises
        ------
        TooFewAnswersError
            Fewer than two respondents answered every item, or both of a pair.
        """
        named = {item: answer(self.study, item) for item in items}
        view, asked = self._view(), (tuple(named.items()), missing)
        return self._once(asked, view, lambda: moments(view, named, missing, self.n))

    def counts(self, item: str) -> AnswerCounts:
        """How often each answer to an item was given, and why the rest is missing."""
        view, asked = self._view(), answer(self.study, item)
        return self._once(
            (item, asked), view, lambda: count_answers(view, item, asked, self.n)
        )

    def cuts(self) -> Cuts:
        """Where the quadrants are cut, and how many stand on the line.

        Raises
        ------
        KeyError
            The study has no quadrants.
        TooFewAnswersError
            Nobody has a score on an axis that is cut at its median or mean.
        """
        chosen = split(self.study)
        view, at = self._view(), self._at()
        return cuts(chosen, at, self._axes(chosen, view))

    def _definition(self, name: str | Defined) -> Asked:
        if not isinstance(name, str):
            return name
        return split(self.study) if name == QUADRANTS else definition(self.study, name)

    def _view(self, *asked: Asked) -> View:
        """Who is counted, and where the quadrants are cut if that plays a part."""
        filters = tuple(
            (self._definition(group), tuple(map(_levels(self.study, group).index, of)))
            for group, of in self.filters
        )
        involved = (*asked, *(one for one, _ in filters))
        at = self._at() if any(isinstance(one, Split) for one in involved) else None
        return View(self.engine, self.study.weight, filters, at)

    def _at(self) -> At:
        """The cuts over everybody: nobody changes quadrant under a filter."""
        chosen = split(self.study)
        everybody = View(self.engine, self.study.weight, (), None)
        return self._once(
            chosen, everybody, lambda: places(chosen, self._axes(chosen, everybody))
        )

    def _axes(self, chosen: Split, view: View) -> Axes:
        """Both axes counted: the same for every cut and every rule for ties."""
        asked = (chosen.search.score, chosen.decision.score)
        return self._once(asked, view, lambda: view.axes(*asked))

    def _once(self, asked: Hashable, view: View, ask: Callable[[], Found]) -> Found:
        return self.memo.get((asked, view), ask)


def _columns(study: Study) -> tuple[str, ...]:
    """The columns that a study reads, each once."""
    parts = (*study.items.values(), *study.groups.values())
    weight = () if study.weight is None else (study.weight,)
    return tuple(dict.fromkeys((*(part.column for part in parts), *weight)))


def _levels(study: Study, group: str) -> tuple[str, ...]:
    if group == QUADRANTS and study.quadrants is not None:
        return LEVELS
    return tuple(study.groups[group].levels)


def _unknown(study: Study, chosen: Mapping[str, Sequence[str]]) -> Iterator[StudyError]:
    for group, levels in chosen.items():
        try:
            known = _levels(study, group)
        except KeyError:
            yield UnknownFilterError(group=group)
            continue
        for level in levels:
            if level not in known:
                yield UnknownLevelError(group=Name(group), level=level)
