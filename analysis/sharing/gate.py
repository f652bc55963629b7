"""The gate: what is wanted goes in, what may leave comes out.

It judges a new link together with all that is live for the study, since partners may
pool what they were shown. An organisation knows its own respondents: whose levels are
organisations of one link are so for every link beside it. What comes out are rounded
copies of a type of their own; an entry that may not leave is absent, whatever the
reason. The reasons are for the owner.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod

from analysis.errors import StudyError, raise_all
from analysis.line import Name
from analysis.sharing.audit import audit
from analysis.sharing.families import plain
from analysis.sharing.faults import (
    NothingToReleaseError,
    OtherOrganisationsError,
    TooFewOthersError,
    TooManyFiltersError,
    TooManyStatesError,
    UndeclaredError,
)
from analysis.sharing.plan import Base, Wanted
from analysis.sharing.record import Record, changed, close
from analysis.sharing.release import Passed, release
from analysis.sharing.rules import LEAST_OTHERS, MOST_FILTERS, MOST_STATES, RULES
from analysis.sharing.suppress import Board, start


def judge(
    wanted: Wanted,
    live: Sequence[Record] = (),
    announced: Sequence[Base] = (),
    rules: frozenset[str] = RULES,
) -> Passed:
    """Put a new link before every rule.

    Parameters
    ----------
    wanted : Wanted
    live : sequence of Record
        All that is live for the study.
    announced : sequence of Base
        Of links that are to follow: room is kept for these, so that who is first
        does not take it all.
    rules : frozenset of str
        Fewer than all only in tests of the gate itself.

    Raises
    ------
    UndeclaredError, TooManyFiltersError, TooManyStatesError, TooFewOthersError,
    OtherOrganisationsError
        What may not be released at all was asked for; all are told at once.
    CloseVersionError, LiveLeavesNoRoomError
        What is live gives away too much beside it.
    AuditUnfinishedError, TooManyUnknownsError
        What must be hidden cannot be settled.
    NothingToReleaseError
        Nothing would be left.
    """
    raise_all(_refused(wanted, live, rules))
    board = _board(wanted, live, announced, rules)
    audit(board)
    passed = release(wanted, board, announced)
    if not passed.released:
        raise NothingToReleaseError
    return passed


def _refused(
    wanted: Wanted, live: Sequence[Record], rules: frozenset[str]
) -> Iterator[StudyError]:
    known = _organisations(wanted, live)
    if len(known) > 1:
        other = min(it for it in known if it != wanted.organisation)
        yield OtherOrganisationsError(name=Name(other))
    if "declared" in rules:
        named = {it.name for it in wanted.variables}
        named |= {name for entry in wanted.entries for name in entry.of}
        yield from (UndeclaredError(name=it) for it in sorted(named - wanted.declared))
    if "filters" in rules:
        filters = [
            it
            for it in wanted.variables
            if not it.answered and it.key != wanted.organisation
        ]
        states = prod(1 + len(it.levels) for it in filters)
        if len(filters) > MOST_FILTERS:
            yield TooManyFiltersError(found=len(filters), most=MOST_FILTERS)
        if states > MOST_STATES:
            yield TooManyStatesError(found=states, most=MOST_STATES)
    if "own" in rules and (least := _fewest_others(wanted)) < LEAST_OTHERS:
        yield TooFewOthersError(found=least, needed=LEAST_OTHERS)


def _organisations(wanted: Wanted, live: Sequence[Record]) -> set[str]:
    """Keys of the variables whose levels are organisations that know their own."""
    named = (wanted.organisation, *(it.organisation for it in live))
    return {it for it in named if it is not None}


def _fewest_others(wanted: Wanted) -> int:
    """Of the organisations that are pooled, the fewest together."""
    key = wanted.organisation
    if key is None:
        return LEAST_OTHERS
    every = len(wanted.table.variable(key).levels)  # all together are no others
    pooled = {len(base.levels(key) or ()) for base in wanted.bases}
    return min((it for it in pooled if 1 < it < every), default=LEAST_OTHERS)


def _board(
    wanted: Wanted,
    live: Sequence[Record],
    announced: Sequence[Base],
    rules: frozenset[str],
) -> Board:
    """Everything that is wanted or live, with what is hidden for itself."""
    table = wanted.table
    shown, hidden, moved = _live(wanted, live, rules)
    asked = {plain(base, table) for base in (*wanted.bases, *announced)}
    bases = tuple(sorted(asked | shown | hidden))
    place = {base: i for i, base in enumerate(bases)}
    alike = {plain(base, table) for base in wanted.alike} & place.keys()
    board = Board(
        table=table,
        bases=bases,
        live=frozenset(place[it] for it in shown),
        organisation=next(iter(_organisations(wanted, live)), None),
        alike=frozenset(place[it] for it in alike),
        rules=rules,
    )
    board.hide((place[it] for it in sorted(moved & asked)), "versions")
    start(board, [place[it] for it in sorted(hidden)])
    return board


def _live(
    wanted: Wanted, live: Sequence[Record], rules: frozenset[str]
) -> tuple[set[Base], set[Base], set[Base]]:
    """What stands and what is hidden live, and what moved too little since."""
    table, shown, hidden, moved = wanted.table, set(), set(), set()
    for record in live:
        if "versions" in rules and changed(record, table, wanted.digests):
            found = close(record, table, wanted.digests)
            moved |= {plain(it, table) for it in found}
        else:
            shown |= {plain(it, table) for it in record.shown}
            hidden |= {plain(it, table) for it in record.hidden}
    return shown, hidden - shown, moved
