"""Can what is hidden be computed back? Asked of linear programming.

Attackers: (b) knows which hidden entries are empty, and so all that one who knows
nothing (a) can find; (c) is an organisation and knows its own respondents.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from scipy.linalg import qr, solve_triangular
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
Evidence = Mapping[int, tuple[int, ...]]  # a base that is told, and those that tell it


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
        answers = [(who, known.tells(who, which)) for who, which in open_]
        open_ = [(who, np.array(sorted(told), dtype=int)) for who, told in answers]
        evidence = [*(told for _, told in answers), _spanned(board)]
        if not any(evidence):
            return
        hidden = {_protector(board, i, by) for it in evidence for i, by in it.items()}
        board.hide(sorted(hidden), "audit")
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
    """What stands, as a linear programme: ``low`` <= ``rows`` x <= ``high``."""

    found: Unknowns
    bases: np.ndarray  # the base of each row
    rows: csr_array
    low: np.ndarray
    high: np.ndarray

    @classmethod
    def of(cls, board: Board, found: Unknowns) -> _Known:
        stands = np.flatnonzero(board.stands)
        shown = np.array([near(int(n)) for n in board.n[stands]], dtype=float)
        return cls(
            found=found,
            bases=stands,
            rows=csr_array(found.held[stands].astype(float)),
            low=np.maximum(shown - SLACK, K),
            high=shown + SLACK,
        )

    def tells(self, who: Attacker, which: np.ndarray) -> Evidence:
        """The bases of which an attacker learns too much, with what tells it.

        Programmes that maximise all open ones together settle most; the rest gets
        programmes of its own.
        """
        targets = (self.found.held[which] & who.hidden).astype(float)
        true = targets @ self.found.true
        reach = _Reach(low=true.copy(), high=true.copy(), targets=targets)
        for _ in range(TOGETHER):
            open_ = ~reach.wide
            if not open_.any():
                return {}
            reach.meet(self._largest(who, targets[open_].sum(axis=0))[0])
            if (~reach.wide == open_).all():
                break
        told = {}
        for i in np.flatnonzero(~reach.wide).tolist():
            by = self._alone(who, reach, i)
            if not reach.wide[i]:
                told[int(which[i])] = by
        return told

    def _alone(self, who: Attacker, reach: _Reach, i: int) -> tuple[int, ...]:
        """Look at one target by itself; gives the bases that bound it."""
        bounds: list[int] = []
        for sign in (1, -1):
            if reach.wide[i] or (sign < 0 and reach.high[i] < K - GRAIN):
                break
            world, by = self._largest(who, sign * reach.targets[i])
            reach.meet(world)
            bounds += by
        return tuple(sorted(set(bounds)))

    def _largest(self, who: Attacker, wanted: np.ndarray) -> tuple[np.ndarray, list]:
        """A possible world with as many as can be where asked, and why no more."""
        answer = linprog(
            -wanted,
            A_ub=vstack([self.rows, -self.rows]),
            b_ub=np.concatenate([self.high, -self.low]),
            bounds=np.column_stack([who.low, who.high]),
            method="highs",
        )
        if answer.status != 0:
            raise AuditUnfinishedError(rounds=MOST_ROUNDS)
        price = np.abs(answer.ineqlin.marginals).reshape(2, -1).sum(axis=0)
        return answer.x, self.bases[price > GRAIN].tolist()


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


def _spanned(board: Board) -> Evidence:
    """Hidden groups that are a sum and difference of what stands.

    Of counts rounding hides that; of means it does not.
    """
    stands = np.flatnonzero(board.stands)
    small = np.flatnonzero(~board.stands & (board.n > 0) & (board.n < K))
    if not len(small) or not len(stands):
        return {}
    columns = np.unique(board.held[:, board.table.n > 0], axis=1).astype(float)
    shown, wanted = columns[stands], columns[small]
    basis, triangle, order = qr(shown.T, mode="economic", pivoting=True)
    sizes = np.abs(np.diag(triangle))
    rank = np.count_nonzero(sizes > NOUGHT * sizes[0])
    along = wanted @ basis[:, :rank]
    length = (wanted**2).sum(axis=1)
    told = np.flatnonzero(length - (along**2).sum(axis=1) < NOUGHT * length)
    parts = solve_triangular(triangle[:rank, :rank], along[told].T).T
    return {
        int(small[i]): tuple(stands[order[:rank][np.abs(part) > GRAIN]].tolist())
        for i, part in zip(told, parts, strict=True)
    }


def _protector(board: Board, target: int, by: tuple[int, ...]) -> int:
    """The smallest base whose hiding makes a target harder to tell.

    A sibling, else a parent, else one of those that tell it.
    """
    kin = [
        it
        for it in board.families
        if target in it.children and it.parent not in board.why
    ]
    choices = (
        [i for it in kin for i in it.children],
        [it.parent for it in kin],
        by,
    )
    found = (board.smallest(among) for among in choices)
    best = next((it for it in found if it is not None), None)
    if best is None:
        raise LiveLeavesNoRoomError
    return best
