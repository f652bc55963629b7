"""What somebody can work out of rounded counts, as linear programmes.

Attackers: (b) knows which hidden entries are empty, and so finds all that one who knows
nothing (a) can; (c) is an organisation and knows its own respondents.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from scipy.optimize import OptimizeResult, linprog
from scipy.sparse import block_array, csr_array, eye_array, vstack

from analysis.sharing.faults import AuditUnfinishedError
from analysis.sharing.plan import MISSING
from analysis.sharing.rounding import near
from analysis.sharing.rules import MOST_ROUNDS, SLACK, K
from analysis.sharing.suppress import Board
from analysis.sharing.unknowns import Unknowns

FEW = 3  # settled by a programme for all: fewer, and each has its own
NOUGHT = 1e-6  # what a solver, or a sum of persons, may be off
Evidence = Mapping[int, tuple[int, ...]]  # a base that is told, and those that tell it


@dataclass(frozen=True, slots=True, kw_only=True)
class Attacker:
    """What somebody knows beside what stands: bounds on each unknown."""

    low: np.ndarray
    high: np.ndarray
    hidden: np.ndarray  # bool, shape (unknowns,): those it wants to know


def attackers(board: Board, found: Unknowns) -> Iterator[Attacker]:
    """Those whom the audit fears, each with what is possible for it."""
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
class Known:
    """What stands, as a linear programme: ``low`` <= ``rows`` x <= ``high``."""

    found: Unknowns
    bases: np.ndarray  # the base of each row
    rows: csr_array
    low: np.ndarray
    high: np.ndarray

    @classmethod
    def of(cls, board: Board, found: Unknowns) -> Known:
        """What stands now, each count as far off as rounding may put it."""
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

        Programmes that raise all open ones together settle most; the rest gets
        programmes of its own.
        """
        targets = (self.found.held[which] & who.hidden).astype(float)
        true = targets @ self.found.true
        reach = _Reach(low=true.copy(), high=true.copy(), targets=targets)
        settled = len(which)
        while settled >= FEW:
            open_ = ~reach.wide
            reach.meet(self._raised(who, targets[open_], true[open_] + K))
            settled = np.count_nonzero(open_ & reach.wide)
        told = {}
        for i in np.flatnonzero(~reach.wide).tolist():
            by = self._alone(who, reach, i)
            if not reach.wide[i]:
                told[int(which[i])] = by
        return told

    def _raised(
        self, who: Attacker, targets: np.ndarray, enough: np.ndarray
    ) -> np.ndarray:
        """A possible world in which as many targets as can be come near enough."""
        count, size = targets.shape
        idle = csr_array((self.rows.shape[0], count))
        upto = [csr_array(-targets), eye_array(count)]
        answer = _solved(
            np.concatenate([np.zeros(size), np.ones(count)]),
            block_array([[self.rows, idle], [-self.rows, idle], upto]),
            np.concatenate([self.high, -self.low, np.zeros(count)]),
            np.concatenate([who.low, np.zeros(count)]),
            np.concatenate([who.high, enough]),
            self._same(count),
        )
        return answer.x[:size]

    def _same(self, more: int = 0) -> csr_array:
        """What must be nought, beside so many unknowns of another kind."""
        same = self.found.same
        return csr_array(np.hstack([same, np.zeros((len(same), more))]))

    def _alone(self, who: Attacker, reach: _Reach, i: int) -> tuple[int, ...]:
        """Look at one target by itself; gives the bases that bound it."""
        bounds: list[int] = []
        for sign in (1, -1):
            if reach.wide[i] or (sign < 0 and reach.high[i] < K - NOUGHT):
                break
            world, by = self.largest(who, sign * reach.targets[i])
            reach.meet(world)
            bounds += by
        return tuple(sorted(set(bounds)))

    def largest(
        self, who: Attacker, wanted: np.ndarray
    ) -> tuple[np.ndarray, list[int]]:
        """A possible world with the most where it is asked, and what bounds that."""
        answer = _solved(
            wanted,
            vstack([self.rows, -self.rows]),
            np.concatenate([self.high, -self.low]),
            who.low,
            who.high,
            self._same(),
        )
        price = np.abs(answer.ineqlin.marginals).reshape(2, -1).sum(axis=0)
        return answer.x, self.bases[price > NOUGHT].tolist()


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
        enough = self.high >= K - NOUGHT
        return enough & (self.high - self.low >= K - NOUGHT)


def _solved(
    wanted: np.ndarray,
    rows: csr_array,
    most: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    same: csr_array,
) -> OptimizeResult:
    """The largest ``wanted`` x with ``rows`` x <= ``most`` and ``same`` x = 0.

    Raises
    ------
    AuditUnfinishedError
        The solver came to no end.
    """
    answer = linprog(
        -wanted,
        A_ub=rows,
        b_ub=most,
        A_eq=same if same.shape[0] else None,
        b_eq=np.zeros(same.shape[0]) if same.shape[0] else None,
        bounds=np.column_stack([low, high]),
        method="highs",
    )
    if answer.status != 0:
        raise AuditUnfinishedError(rounds=MOST_ROUNDS)
    return answer
