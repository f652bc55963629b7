"""Can what is hidden be computed back? Asked of linear programming.

Attackers: (b) knows which hidden entries are empty, and so all that one who knows
nothing (a) can find; (c) is an organisation and knows its own respondents.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.linalg import qr
from scipy.optimize import linprog
from scipy.sparse import csr_array, vstack

from analysis.errors import AuditUnfinishedError, LiveLeavesNoRoomError
from analysis.sharing.plan import MISSING
from analysis.sharing.rounding import near
from analysis.sharing.rules import MOST_ROUNDS, SLACK, K
from analysis.sharing.suppress import Board, complement
from analysis.sharing.unknowns import Unknowns, unknowns

TOGETHER = 12  # programmes for all that is open, before each has its own
NOUGHT = 1e-6  # of a solver, and of squared lengths
GRAIN = 1e-6  # a solver's tolerance on a sum of persons


@dataclass(frozen=True, slots=True, kw_only=True)
class Attacker:
    """What somebody knows beside what stands: bounds on each unknown."""

    low: np.ndarray
    high: np.ndarray
    hidden: np.ndarray  # bool, shape (unknowns,): those it wants to know


def audit(board: Board) -> None:
    """Hide siblings until no hidden group of 1-9 persons can be told.

    Passes when its largest possible size is at least 10, and at least 10 above the
    smallest. Hiding only takes knowledge away, so what has passed stays passed.

    Raises
    ------
    AuditUnfinishedError
        Not within ten rounds, or the solver came to no end.
    LiveLeavesNoRoomError
        Only hiding what is live would help.
    TooManyUnknownsError
        More unknowns than an audit can bear.
    """
    if "audit" not in board.rules:
        return
    found = unknowns(board.table, board.bases, board.organisation)
    open_ = [(who, _small(board, found, who)) for who in _attackers(board, found)]
    for _ in range(MOST_ROUNDS):
        known = _Known.of(board, found)
        open_ = [(who, known.tells(who, which)) for who, which in open_]
        told = {int(i) for _, which in open_ for i in which}
        told |= set(_spanned(board))
        if not told:
            return
        board.hide([_protector(board, i) for i in sorted(told)], "audit")
        complement(board)
    raise AuditUnfinishedError(rounds=MOST_ROUNDS)


def _small(board: Board, found: Unknowns, who: Attacker) -> np.ndarray:
    """The hidden bases of which 1-9 persons are not known already."""
    size = found.held[:, who.hidden] @ found.true[who.hidden]
    return np.flatnonzero(~board.stands & (size > 0) & (size < K))


def _attackers(board: Board, found: Unknowns) -> Iterator[Attacker]:
    size = len(found.true)
    most = float(max(board.table.total, 2 * K))
    everything = np.ones(size, dtype=bool)
    empty = ~board.stands & (board.n == 0)
    barred = found.held[empty].any(axis=0)
    yield Attacker(
        low=np.zeros(size), high=np.where(barred, 0.0, most), hidden=everything
    )
    for level in np.unique(found.belongs[found.belongs != MISSING]):
        own = found.belongs == level
        yield Attacker(
            low=np.where(own, found.true, 0).astype(float),
            high=np.where(own, found.true, most).astype(float),
            hidden=~own,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What stands, as rows of a linear programme: ``rows`` x between two bounds."""

    found: Unknowns
    rows: csr_array
    low: np.ndarray
    high: np.ndarray

    @classmethod
    def of(cls, board: Board, found: Unknowns) -> _Known:
        stands = board.stands
        rows, first = np.unique(found.held[stands], axis=0, return_index=True)
        shown = np.array([near(int(n)) for n in board.n[stands][first]])
        return cls(
            found=found,
            rows=csr_array(rows.astype(float)),
            low=np.maximum(shown - SLACK, K).astype(float),
            high=(shown + SLACK).astype(float),
        )

    def tells(self, who: Attacker, which: np.ndarray) -> np.ndarray:
        """Those of the bases of which an attacker learns too much.

        Programmes that maximise all open ones together settle most; the rest gets
        programmes of its own.
        """
        targets = (self.found.held[which] & who.hidden).astype(float)
        true = targets @ self.found.true
        reach = _Reach(low=true.copy(), high=true.copy(), targets=targets)
        for _ in range(TOGETHER):
            open_ = ~reach.wide
            if not open_.any():
                break
            reach.meet(self._largest(who, targets[open_].sum(axis=0)))
            if (~reach.wide == open_).all():
                break
        for i in np.flatnonzero(~reach.wide):
            if not reach.wide[i]:
                reach.meet(self._largest(who, targets[i]))
            if not reach.wide[i] and reach.high[i] >= K - GRAIN:
                reach.meet(self._largest(who, -targets[i]))
        return which[~reach.wide]

    def _largest(self, who: Attacker, wanted: np.ndarray) -> np.ndarray:
        """A possible world in which as many as can be are where it is asked."""
        answer = linprog(
            -wanted,
            A_ub=vstack([self.rows, -self.rows]),
            b_ub=np.concatenate([self.high, -self.low]),
            bounds=np.column_stack([who.low, who.high]),
            method="highs",
        )
        if answer.status != 0:
            raise AuditUnfinishedError(rounds=MOST_ROUNDS)
        return answer.x


@dataclass(slots=True, kw_only=True)
class _Reach:
    """The least and most respondents of each target in any world seen so far."""

    targets: np.ndarray
    low: np.ndarray
    high: np.ndarray

    def meet(self, world: np.ndarray) -> None:
        size = self.targets @ world
        self.low = np.minimum(self.low, size)
        self.high = np.maximum(self.high, size)

    @property
    def wide(self) -> np.ndarray:
        enough = self.high >= K - GRAIN
        return enough & (self.high - self.low >= K - GRAIN)


def _spanned(board: Board) -> Iterator[int]:
    """Hidden groups that are a sum and difference of what stands.

    Of counts rounding hides that; of means it does not. An organisation takes its
    own respondents off first.
    """
    everybody = np.ones(len(board.table.n), dtype=bool)
    yield from _in_span(board, everybody)
    if board.organisation is not None:
        belongs = board.table.column(board.organisation)
        for level in np.unique(belongs[belongs != MISSING]):
            yield from _in_span(board, belongs != level)


def _in_span(board: Board, unknown: np.ndarray) -> Iterator[int]:
    stands, size = board.stands, board.held[:, unknown] @ board.table.n[unknown]
    small = np.flatnonzero(~stands & (size > 0) & (size < K))
    if not len(small) or not stands.any():
        return
    columns = np.unique(board.held[:, unknown], axis=1).astype(float)
    shown, wanted = columns[stands], columns[small]
    basis, triangle, _ = qr(shown.T, mode="economic", pivoting=True)
    sizes = np.abs(np.diag(triangle))
    basis = basis[:, : np.count_nonzero(sizes > NOUGHT * sizes[0])]
    length = (wanted**2).sum(axis=1)
    left = length - ((wanted @ basis) ** 2).sum(axis=1)
    yield from small[left < NOUGHT * length].tolist()


def _protector(board: Board, target: int) -> int:
    """The smallest base whose hiding makes a target harder to tell."""
    kin = [
        it
        for it in board.families
        if target in it.children and it.parent not in board.why
    ]
    held = board.held[target]
    choices = (
        [i for it in kin for i in it.children],
        [it.parent for it in kin],
        np.flatnonzero((board.held & held).any(axis=1)).tolist(),
    )
    found = (board.smallest(among) for among in choices)
    best = next((it for it in found if it is not None), None)
    if best is None:
        raise LiveLeavesNoRoomError
    return best
