"""What is live of a study: definitions and true counts, for whoever publishes next.

A record stays with the study and never leaves: it holds counts of one. The answers
themselves are in it as digests only, which tell that they changed and not how.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Self

import numpy as np

from analysis.cells import Cells
from analysis.sharing.faults import CloseVersionError
from analysis.sharing.plan import Base, Table, Variable, tabulate
from analysis.sharing.rules import MOVES, VERSION, K


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One live release, as the gate must know it.

    Parameters
    ----------
    table : Table
        True counts over its variables when it was published.
    shown, hidden : tuple of Base
        The respondents of its entries: those that stand, and those that do not.
    organisation : str or None
    digests : mapping of Base to str
        Of the answers behind each base that stands.
    rules : int
        The version of the rules it passed.
    """

    table: Table
    shown: tuple[Base, ...]
    hidden: tuple[Base, ...]
    organisation: str | None = None
    digests: Mapping[Base, str] = field(default_factory=dict)
    rules: int = VERSION

    def dumps(self) -> str:
        """The record as JSON, the same text for the same record."""
        held = {
            "variables": [asdict(it) for it in self.table.variables],
            "places": self.table.places.tolist(),
            "n": self.table.n.tolist(),
            "shown": [[it.where, self.digests.get(it)] for it in self.shown],
            "hidden": [it.where for it in self.hidden],
            "organisation": self.organisation,
            "rules": self.rules,
        }
        return json.dumps(held, ensure_ascii=False, sort_keys=True)

    @classmethod
    def loads(cls, text: str) -> Self:
        """The record that ``dumps`` wrote."""
        held = json.loads(text)
        shown = {_base(where): mark for where, mark in held["shown"]}
        return cls(
            table=tabulate(
                tuple(map(_variable, held["variables"])),
                np.array(held["places"], dtype=np.int64),
                np.array(held["n"], dtype=np.int64),
            ),
            shown=tuple(shown),
            hidden=tuple(map(_base, held["hidden"])),
            organisation=held["organisation"],
            digests={base: mark for base, mark in shown.items() if mark is not None},
            rules=held["rules"],
        )


def changed(record: Record, now: Table, digests: Mapping[Base, str]) -> bool:
    """Has the study changed since a release?

    Raises
    ------
    CloseVersionError
        It has, and in fewer than ten respondents as far as can be counted: whoever
        holds both would know what these answered.

    Notes
    -----
    A respondent who comes, goes or moves changes one or two counts by one, so the
    counts must differ by twenty in all. Answers that changed while no count did
    cannot be counted, and so are too few.
    """
    moved = differences(record.table, now).total
    other = any(digests.get(base) != mark for base, mark in record.digests.items())
    if moved == 0 and not other:
        return False
    if moved < MOVES * K:
        raise CloseVersionError
    return True


def close(record: Record, now: Table, digests: Mapping[Base, str]) -> tuple[Base, ...]:
    """Bases that stand in a release and hold since then too few other respondents."""
    apart = differences(record.table, now)
    moved = apart.incidence(record.shown) @ apart.n
    return tuple(
        base
        for base, n in zip(record.shown, moved.tolist(), strict=True)
        if 0 < n < MOVES * K
        or (n == 0 and record.digests.get(base) != digests.get(base))
    )


def differences(then: Table, now: Table) -> Table:
    """Per combination how many more or fewer there are now than then."""
    later = now.over(then.variables)
    places = np.vstack([then.places, later.places])
    both = tabulate(then.variables, places, np.concatenate([-then.n, later.n]))
    return replace(both, n=np.abs(both.n))


def digest(cells: Cells) -> str:
    """A fingerprint of answers: SHA-256 of their cells, in whatever order."""
    order = np.lexsort(cells.values.T[::-1])
    marks = hashlib.sha256(repr(cells.names).encode())
    marks.update(np.ascontiguousarray(cells.values[order]).tobytes())
    marks.update(np.ascontiguousarray(cells.n[order]).tobytes())
    return marks.hexdigest()


def _base(where: Sequence[tuple[str, Sequence[str]]]) -> Base:
    return Base.of(dict(where))


def _variable(held: Mapping[str, object]) -> Variable:
    many = {name: tuple(held[name]) for name in ("levels", "cut")}  # type: ignore[arg-type]
    return Variable(**{**held, **many})  # type: ignore[arg-type]
