"""What the gate gives: copies that may leave, reasons for the owner, a record."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from analysis.sharing.entries import unfit
from analysis.sharing.families import plain
from analysis.sharing.plan import Base, Entry, Wanted
from analysis.sharing.record import Record
from analysis.sharing.rounding import Released, exact, near, rounded
from analysis.sharing.suppress import Board


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was hidden and by which rule, for the owner alone.

    ``measure`` and ``term`` are those of one entry; empty where its respondents are
    hidden, and with them every entry on them.
    """

    rule: str
    about: Base
    n: int
    measure: str = ""
    term: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What leaves, why the rest does not, and what the next is judged with."""

    released: tuple[Released, ...]
    decisions: tuple[Decision, ...]
    record: Record

    def payload(self) -> bytes:
        """What leaves, as bytes: the same for the same answers."""
        held = [asdict(it) for it in self.released]
        return json.dumps(held, ensure_ascii=False, sort_keys=True).encode()


def release(wanted: Wanted, board: Board, announced: Sequence[Base] = ()) -> Passed:
    """Take the rounded copies of what stands, and a word on each that does not.

    Parameters
    ----------
    announced : sequence of Base
        Of links that are to follow: those that are hidden stand in the record too, so
        that the next link finds the same choice.

    Notes
    -----
    Copies come in the order of what was asked, whatever their values.
    """
    place = {base: i for i, base in enumerate(board.bases)}
    later = {it for it in announced if place[plain(it, board.table)] in board.why}
    at = {base: place[plain(base, board.table)] for base in wanted.bases}
    hidden = {base: board.why[i] for base, i in at.items() if i in board.why}
    sizes = {base: int(board.n[i]) for base, i in at.items()}
    entries = sorted(wanted.entries, key=lambda it: it.place)
    broken = {
        it.place: rule
        for it in entries
        if (rule := unfit(it, sizes[it.bases[0]], board.rules, wanted.alike))
    }
    count = near if "rounding" in board.rules else exact
    released = (
        rounded(it, sizes, names, count)
        for it, names in (
            (it, tuple(_name(base, wanted) for base in it.bases)) for it in entries
        )
        if it.place not in broken and not hidden.keys() & set(it.bases)
    )
    decisions = (
        *(
            Decision(rule=rule, about=_name(it, wanted), n=sizes[it])
            for it, rule in hidden.items()
        ),
        *_broken(entries, broken, sizes, wanted),
    )
    marks = () if "bytes" in board.rules else _marks(entries, hidden)
    return Passed(
        released=(*(it for it in released if it is not None), *marks),
        decisions=decisions,
        record=_record(wanted, at, hidden, later),
    )


def _name(base: Base, wanted: Wanted) -> Base:
    """A base as a viewer chooses it: without filters that take every level."""
    every = {it.key: set(it.levels) for it in wanted.variables}
    return Base(tuple(it for it in base.where if set(it[1]) != every.get(it[0])))


def _broken(
    entries: Sequence[Entry],
    broken: Mapping[tuple[object, ...], str],
    sizes: Mapping[Base, int],
    wanted: Wanted,
) -> Iterator[Decision]:
    for it in entries:
        if it.place in broken:
            yield Decision(
                rule=broken[it.place],
                about=_name(it.bases[0], wanted),
                n=sizes[it.bases[0]],
                measure=it.measure,
                term=it.term,
            )


def _marks(entries: Sequence[Entry], hidden: Mapping[Base, str]) -> Iterator[Released]:
    """A mark with a reason where something is hidden: what the gate never gives."""
    for it in entries:
        if reasons := [hidden[base] for base in it.bases if base in hidden]:
            yield Released(
                kind=it.kind,
                measure=it.measure,
                of=it.of,
                about=it.bases[0],
                beside=it.bases[1:],
                term=it.term,
                n=0,
                n_beside=(),
                values={"hidden": reasons[0]},
            )


def _record(
    wanted: Wanted,
    at: Mapping[Base, int],
    hidden: Mapping[Base, str],
    later: Iterable[Base],
) -> Record:
    own = {it.key for it in wanted.variables}
    told = (it for it in later if {key for key, _ in it.where} <= own)
    shown = tuple(it for it in at if it not in hidden)
    return Record(
        table=wanted.table.over(wanted.variables),
        shown=shown,
        hidden=tuple(sorted({*hidden, *told} - set(shown))),
        organisation=wanted.organisation,
        digests={it: wanted.digests[it] for it in shown if it in wanted.digests},
    )
