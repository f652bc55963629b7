"""From a study and a plan to what may leave: compute every state, pass the gate.

The cells of both scores of the question, over the variables of the link, are asked of
the store once; a state is a selection of them. Unrounded results live between here and
the gate alone: nothing of them is in what is returned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.cells import Cells
from analysis.errors import raise_all
from analysis.line import Name
from analysis.sharing import wrap
from analysis.sharing.counting import Counted, asked, count, everybody, variables
from analysis.sharing.faults import (
    FilteredOrganisationError,
    OrganisationPageError,
    TooFewOthersError,
    UnknownPageError,
)
from analysis.sharing.gate import judge
from analysis.sharing.plan import Base, Entry, Variable, Wanted
from analysis.sharing.record import Record
from analysis.sharing.release import Passed
from analysis.sharing.rules import LEAST_OTHERS
from analysis.sharing.states import Plan, declared, offered, sides, states
from analysis.store import Store
from analysis.study.model import QUADRANTS


def compose(
    store: Store,
    plan: Plan,
    live: Sequence[Record] = (),
    announced: Sequence[Plan] = (),
) -> Passed:
    """Compute what a link is to show, and let the gate judge it.

    Parameters
    ----------
    store : Store
        The answers of the study, without a filter.
    plan : Plan
    live : sequence of Record
        Of every link of the study that can still be opened.
    announced : sequence of Plan
        Of links that are to follow: those of the other partners. Without them the
        first link may leave the next no room.

    Raises
    ------
    UnknownPageError
        A page that the study has not; all are told at once.
    OrganisationPageError, FilteredOrganisationError
        One organisation without a name or a group, or with others to choose.
    StudyError
        The plan asks what the study lacks, or the gate refuses: ``gate.judge``.
    """
    for one in (plan, *announced):
        _check(store, one)
    live = sorted(live, key=Record.dumps)  # the order of links changes nothing
    before = [it for record in live for it in record.table.variables]
    own = variables(store, plan, before)
    later = {it: variables(store, it, [*before, *own]) for it in announced}
    every = [*own, *before, *(one for them in later.values() for one in them)]
    counted = count(store, tuple(dict.fromkeys(every)))
    entries = tuple(_entries(counted, store, plan, own))
    shown = {base for record in live for base in record.shown}
    bases = sorted(shown.union(*(entry.bases for entry in entries)))
    means = [
        base
        for it, them in [(plan, own), *later.items()]
        for base in _with_means(store, it, them)
    ]
    wanted = Wanted(
        table=counted.table,
        variables=own,
        organisation=plan.organisation,
        entries=entries,
        declared=declared(store.study),
        digests=counted.digests(bases),
        alike=counted.alike(means),
    )
    room = (_bases(store, it, them) for it, them in later.items())
    return judge(wanted, live, [base for them in room for base in them])


def _check(store: Store, plan: Plan) -> None:
    """Refuse a plan that asks what the study lacks, or what contradicts itself."""
    known = offered(store.study)
    raise_all(
        UnknownPageError(page=it, known=", ".join(known))
        for it in plan.pages
        if it not in known
    )
    about_one = "organisation" in plan.pages or plan.own is not None
    if about_one and None in (plan.own, plan.organisation):
        raise OrganisationPageError
    if plan.own is not None and plan.organisation in plan.filters:
        raise FilteredOrganisationError(name=Name(str(plan.organisation)))
    states(store.study, plan.filters)
    sides(store.study, plan)
    if plan.own is not None and plan.organisation is not None:
        found = len(store.study.groups[plan.organisation].levels) - 1
        if found < LEAST_OTHERS:  # of two, the gate sees no others that are pooled
            raise TooFewOthersError(found=found, needed=LEAST_OTHERS)


def _entries(
    counted: Counted, store: Store, plan: Plan, own: Sequence[Variable]
) -> Iterator[Entry]:
    """Each entry once, though several pages show it."""
    found: dict[tuple[object, ...], Entry] = {}
    for whole in _wholes(store, plan, own):
        parts = _parts(counted, whole, own)
        for entry in _of_state(store, plan, own, whole, parts):
            found.setdefault(entry.place, entry)
    yield from found.values()


def _of_state(
    store: Store,
    plan: Plan,
    own: Sequence[Variable],
    whole: Sequence[Base],
    parts: wrap.Parts,
) -> Iterator[Entry]:
    cut = {it.name: it for it in own if it.cut}
    bins = cut.get(asked(store.study).predictor)
    split = cut.get(QUADRANTS)
    for base in whole:
        yield wrap.size(base)
        if bins is not None:
            yield from wrap.answer(parts, base, bins, plan.level)
        if split is not None:
            yield from wrap.quadrants(parts, base, split, plan.level)
    if "organisation" in plan.pages:
        yield from wrap.beside(parts, *whole, plan.level)


def _wholes(
    store: Store, plan: Plan, own: Sequence[Variable]
) -> Iterator[tuple[Base, ...]]:
    """Per state everybody with all answers, or those on each side."""
    known = dict(everybody(own).where)
    faced = sides(store.study, plan)
    for state in states(store.study, plan.filters):
        yield tuple(
            Base.of({**known, **dict(state.where), **dict(side.where)})
            for side in faced
        )


def _within(whole: Sequence[Base], own: Sequence[Variable]) -> list[Base]:
    """Some bases with the parts that their entries are about."""
    cut = [it for it in own if it.cut]
    parts = (
        base.within(it.key, level)
        for base in whole
        for it in cut
        for level in it.levels
    )
    return [*whole, *parts]


def _parts(
    counted: Counted, whole: Sequence[Base], own: Sequence[Variable]
) -> dict[Base, Cells]:
    bases = _within(whole, own)
    return dict(zip(bases, counted.within(bases), strict=True))


def _bases(store: Store, plan: Plan, own: Sequence[Variable]) -> Iterator[Base]:
    """Everyone the entries of a link would rest on."""
    for whole in _wholes(store, plan, own):
        yield from _within(whole, own)


def _with_means(store: Store, plan: Plan, own: Sequence[Variable]) -> Iterator[Base]:
    """Of those, whose mean outcome a link would tell."""
    for whole in _wholes(store, plan, own):
        found = _within(whole, own)
        yield from found if "organisation" in plan.pages else found[len(whole) :]
