"""From a study and a plan to what may leave: compute every state, pass the gate.

The cells of both scores of the question, over the variables of the link, are asked of
the store once; a state is a selection of them. Unrounded results live between here and
the gate alone: nothing of them is in what is returned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.errors import OrganisationPageError
from analysis.sharing import wrap
from analysis.sharing.counting import Counted, count
from analysis.sharing.gate import judge
from analysis.sharing.plan import Base, Entry, Variable, Wanted
from analysis.sharing.record import Record
from analysis.sharing.release import Passed
from analysis.sharing.states import Plan, declared, sides, states
from analysis.store import Store
from analysis.study.model import QUADRANTS


def compose(store: Store, plan: Plan, live: Sequence[Record] = ()) -> Passed:
    """Compute what a link is to show, and let the gate judge it.

    Parameters
    ----------
    store : Store
        The answers of the study, without a filter.
    plan : Plan
    live : sequence of Record
        Of every link of the study that can still be opened.

    Raises
    ------
    OrganisationPageError
        The page on one organisation, without one.
    StudyError
        The plan asks what the study lacks, or the gate refuses: ``gate.judge``.
    """
    if "organisation" in plan.pages and plan.own is None:
        raise OrganisationPageError
    study = store.study
    reached, faced = states(study, plan.filters), sides(study, plan)
    counted = count(store, plan, live)
    entries = tuple(_entries(counted, plan, reached, faced))
    shown = [base for record in live for base in record.shown]
    bases = sorted({*shown, *(base for entry in entries for base in entry.bases)})
    wanted = Wanted(
        table=counted.table,
        variables=counted.variables,
        organisation=plan.organisation,
        entries=entries,
        declared=declared(study),
        digests=counted.digests(bases),
    )
    return judge(wanted, live)


def _entries(
    counted: Counted, plan: Plan, reached: Sequence[Base], faced: Sequence[Base]
) -> Iterator[Entry]:
    """Each entry once, though several pages show it."""
    found: dict[tuple[object, ...], Entry] = {}
    for state in reached:
        whole = [_base(counted, state, side) for side in faced]
        for entry in _of_state(counted, plan, whole):
            found.setdefault(entry.place, entry)
    yield from found.values()


def _of_state(counted: Counted, plan: Plan, whole: Sequence[Base]) -> Iterator[Entry]:
    own = {it.name: it for it in counted.variables if it.cut}
    bins = own.get(counted.cells.names[0])
    split = own.get(QUADRANTS)
    parts = dict(_parts(counted, whole, [it for it in (bins, split) if it]))
    for base in whole:
        if bins is not None:
            yield from wrap.answer(parts, base, bins, plan.level)
        if split is not None:
            yield from wrap.quadrants(parts, base, split, plan.level)
    if "organisation" in plan.pages:
        yield from wrap.beside(parts, *whole, plan.level)


def _parts(
    counted: Counted, whole: Sequence[Base], along: Sequence[Variable]
) -> Iterator[tuple[Base, object]]:
    bases = [
        *whole,
        *(
            base.within(it.key, level)
            for base in whole
            for it in along
            for level in it.levels
        ),
    ]
    yield from zip(bases, counted.within(bases), strict=True)


def _base(counted: Counted, state: Base, side: Base) -> Base:
    """Everybody with all answers, in a state, on a side."""
    narrowed = dict(counted.everybody().where)
    return Base.of({**narrowed, **dict(state.where), **dict(side.where)})
